/// Numbers in a row; the model is fitted to this many.
#[cfg(test)]
pub const FEATURES: usize = 229;

/// One block's numbers, in a fixed order.
#[derive(Debug, Default)]
pub struct Row {
    /// The numbers.
    pub values: Vec<f32>,
    #[cfg(feature = "training")]
    /// Their names.
    pub names: Vec<String>,
    #[cfg(feature = "training")]
    level: usize,
}

impl Row {
    /// Empties the row.
    pub fn clear(&mut self) {
        self.values.clear();
        #[cfg(feature = "training")]
        self.names.clear();
    }

    /// Adds a number.
    pub fn push(&mut self, _name: &'static str, value: f32) {
        self.values.push(value);
        #[cfg(feature = "training")]
        self.names.push(format!("{_name}{}", self.level));
    }

    /// Says which level the following numbers are of.
    pub fn set_level(&mut self, _level: usize) {
        #[cfg(feature = "training")]
        {
            self.level = _level;
        }
    }
}
