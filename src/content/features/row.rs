/// Numbers in a row; the model is fitted to this many.
pub const FEATURES: usize = 229;

/// One block's numbers, in a fixed order, or some of them: the others aren't numbers (NaN).
#[derive(Debug, Default)]
pub struct Row {
    /// The numbers.
    pub values: Vec<f32>,
    #[cfg(feature = "training")]
    /// Their names, where they are asked for.
    pub names: Option<Vec<String>>,
    #[cfg(feature = "training")]
    level: usize,
}

impl Row {
    /// A row that knows what its numbers are called.
    #[cfg(feature = "training")]
    pub fn with_names() -> Row {
        Row { names: Some(Vec::new()), ..Row::default() }
    }

    /// Empties the row.
    pub fn clear(&mut self) {
        self.values.clear();
        #[cfg(feature = "training")]
        if let Some(names) = &mut self.names {
            names.clear();
        }
    }

    /// Adds a number.
    pub fn push(&mut self, _name: &'static str, value: f32) {
        self.values.push(value);
        #[cfg(feature = "training")]
        if let Some(names) = &mut self.names {
            names.push(format!("{_name}{}", self.level));
        }
    }

    /// Leaves numbers out that another part of the row has.
    pub fn leave(&mut self, count: usize) {
        self.values.resize(self.values.len() + count, f32::NAN);
        #[cfg(feature = "training")]
        if let Some(names) = &mut self.names {
            names.resize(names.len() + count, String::new());
        }
    }

    /// Says which level the following numbers are of.
    pub fn set_level(&mut self, _level: usize) {
        #[cfg(feature = "training")]
        {
            self.level = _level;
        }
    }
}
