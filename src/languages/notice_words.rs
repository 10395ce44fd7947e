/// What the notice tables of a language hold. Phrases are lower case.
#[derive(Debug)]
pub struct NoticeWords {}

impl NoticeWords {
    /// A language without any.
    pub const NONE: NoticeWords = NoticeWords {};
}
