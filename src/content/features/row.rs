/// Numbers in a row; the model is fitted to this many.
#[cfg(test)]
pub const FEATURES: usize = 229;

/// One block's numbers, in a fixed order.
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

    /// Says which level the following numbers are of.
    pub fn set_level(&mut self, _level: usize) {
        #[cfg(feature = "training")]
        {
            self.level = _level;
        }
    }
}
