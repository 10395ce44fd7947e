//! The link profile: what the readable content cites.

use crate::Limits;
use crate::content::Extraction;
use crate::dom::Document;
use crate::report::Links;

/// What the stage says.
#[derive(Debug, Clone, Default)]
pub struct Citations {
    /// The report's links section.
    pub links: Links,
    /// Whether items were left out of the list ([`Limits::max_link_items`]).
    pub truncated: bool,
}

/// Counts the links inside the content.
pub fn count(_document: &Document, _extraction: &Extraction, _limits: &Limits) -> Citations {
    Citations::default()
}
