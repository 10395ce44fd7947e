use crate::Limits;

/// What a reading takes beside the page itself.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Options {
    /// The absolute address the page was read from. Default: what the snapshot says; for an HTML string none.
    pub url: Option<String>,
    /// How much of the page is read.
    pub limits: Limits,
}

impl Options {
    /// Options for a page read from `url`, with the default limits.
    pub fn for_url(url: impl Into<String>) -> Self {
        Options { url: Some(url.into()), ..Options::default() }
    }
}
