/// What the content tables of a language hold. Phrases are lower case.
#[derive(Debug)]
pub struct ContentWords {}

impl ContentWords {
    /// A language without any.
    pub const NONE: ContentWords = ContentWords {};
}
