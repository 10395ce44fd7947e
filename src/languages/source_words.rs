/// What the source tables of a language hold. Phrases are lower case.
#[derive(Debug)]
pub struct SourceWords {}

impl SourceWords {
    /// A language without any.
    pub const NONE: SourceWords = SourceWords {};
}
