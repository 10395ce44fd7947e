/// Numbers in a row; the model is fitted to this many.
pub const FEATURES: usize = 139;

/// Rows that are written before they are read.
pub const ROWS: usize = 64;

/// So far apart are the numbers of a row: were it [`ROWS`], they would share a few places of the processor's cache.
const STRIDE: usize = ROWS + 16;

/// The parts of a row, by how many blocks share them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What is a block's own.
    Block,
    /// What blocks of one place share.
    Surroundings,
    /// What all share.
    Page,
}

/// How many there are.
pub const PARTS: usize = 3;

/// The numbers of a few blocks, each part in rows of its own, in a fixed order; those that weren't written aren't numbers (NaN).
#[derive(Debug)]
pub struct Rows {
    /// By number, then by row, as what is asked is asked of one number of all rows.
    values: Vec<f32>,
    /// The place of the next number.
    next: usize,
    #[cfg(feature = "training")]
    /// What the numbers are called, where that is asked for.
    pub names: Option<Vec<String>>,
    #[cfg(feature = "training")]
    level: usize,
}

impl Default for Rows {
    fn default() -> Rows {
        Rows {
            values: vec![f32::NAN; FEATURES * STRIDE],
            next: 0,
            #[cfg(feature = "training")]
            names: None,
            #[cfg(feature = "training")]
            level: 0,
        }
    }
}

impl Rows {
    /// Rows that know what their numbers are called.
    #[cfg(feature = "training")]
    pub fn with_names() -> Rows {
        Rows { names: Some(vec![String::new(); FEATURES]), ..Rows::default() }
    }

    /// Starts the row of this number, below [`ROWS`].
    pub fn start(&mut self, row: usize) {
        self.next = row;
    }

    /// Each number in all rows; more than [`ROWS`] values, of which those after it aren't any row's.
    pub fn columns(&self) -> std::slice::ChunksExact<'_, f32> {
        self.values.chunks_exact(STRIDE)
    }

    /// Adds a number.
    pub fn push(&mut self, _name: &'static str, value: f32) {
        #[cfg(feature = "training")]
        if let Some(name) = self.names.as_mut().and_then(|names| names.get_mut(self.next / STRIDE)) {
            *name = format!("{_name}{}", self.level);
        }
        if let Some(slot) = self.values.get_mut(self.next) {
            *slot = value;
        }
        self.next += STRIDE;
    }

    /// Leaves numbers out that another part has.
    pub fn leave(&mut self, count: usize) {
        self.next += count * STRIDE;
    }

    /// Says which level the following numbers are of.
    pub fn set_level(&mut self, _level: usize) {
        #[cfg(feature = "training")]
        {
            self.level = _level;
        }
    }
}
