//! Where the page comes from: title, byline, authors, publisher, dates, original source, taxonomy.

pub mod dates;

use crate::Limits;
use crate::content::Extraction;
use crate::dom::Document;
use crate::report::Source;

/// What the stage says, with the place that each answer was read in.
#[derive(Debug, Clone, Default)]
pub struct Metadata {
    /// The report's source section.
    pub source: Source,
    /// Field (`source.title`) and place (`h1`).
    pub evidence: Vec<(&'static str, String)>,
    /// Which limits cut the metadata (`jsonLd`).
    pub truncated: Vec<&'static str>,
}

/// Reads every place that states where the page comes from.
pub fn read(_document: &Document, _extraction: &Extraction, _limits: &Limits) -> Metadata {
    Metadata::default()
}
