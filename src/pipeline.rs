//! The stages in their order, and nothing else.

use crate::content::Extraction;
use crate::dom::Document;
use crate::page::{Input, Page};
use crate::{Error, Limits, Options, Report, content, links, metadata, notices};

/// The report of a snapshot that the walker took of a live document.
///
/// # Errors
///
/// [`Error::NotASnapshot`] for any other text, [`Error::InputTooLarge`], [`Error::InvalidUrl`].
pub fn read_snapshot(snapshot: &str, options: &Options) -> Result<Report, Error> {
    read(&Page::new(Input::Snapshot(snapshot), options)?, &options.limits)
}

/// The report of an HTML string.
///
/// # Errors
///
/// [`Error::InputTooLarge`], [`Error::InvalidUrl`].
#[cfg(feature = "html")]
pub fn read_html(html: &str, options: &Options) -> Result<Report, Error> {
    read(&Page::new(Input::Html(html), options)?, &options.limits)
}

fn read(page: &Page<'_>, limits: &Limits) -> Result<Report, Error> {
    read_by(page, limits, content::extract)
}

/// The report of a page whose content is what `extract` says.
pub(crate) fn read_by(
    page: &Page<'_>,
    limits: &Limits,
    extract: impl FnOnce(&Document) -> Extraction,
) -> Result<Report, Error> {
    let document = Document::build(page, limits)?;
    let extraction = extract(&document);
    let metadata = metadata::read(&document, &extraction, limits);
    let citations = links::count(&document, &extraction, limits);
    let fine_print = notices::find(&document, &extraction, &metadata);
    Ok(Report::assemble(document, extraction, metadata, citations, fine_print))
}
