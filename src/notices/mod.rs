//! The fine print: copyright, disclaimers, licence, contacts and the editor's hand, read from the whole page.

use crate::content::Extraction;
use crate::dom::Document;
use crate::metadata::Metadata;
use crate::report::Notices;

/// What the stage says, with the place that each answer was read in.
#[derive(Debug, Clone, Default)]
pub struct FinePrint {
    /// The report's notices section.
    pub notices: Notices,
    /// Field (`notices.copyright`) and place (`footer`).
    pub evidence: Vec<(&'static str, String)>,
}

/// Finds the notices of the whole page, the readable content included.
pub fn find(_document: &Document, _extraction: &Extraction, _metadata: &Metadata) -> FinePrint {
    FinePrint::default()
}
