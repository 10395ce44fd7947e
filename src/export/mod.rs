//! Takes a report along: as a document, as data, as a list of its links, or as a reference for a bibliography.
//!
//! [`export`] is a function of the report and nothing else. Every format is encoded for where it goes: no title and no
//! name can add a field, a line, a link, a formula or markup.

mod bibtex;
mod citation;
mod csl;
mod document;
mod format;
mod front_matter;
mod head;
mod html_tokens;
mod iso_date;
mod links;
mod markdown;
mod names;
mod one_line;
mod reference;
mod ris;
mod summary;

pub use format::Format;

use crate::{Error, Report};
use iso_date::IsoDate;
use reference::Reference;

/// What an export takes beside the report.
///
/// ### Default
///
/// Front matter, and no day of reading.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExportOptions {
    /// Whether Markdown begins with its source as YAML.
    pub front_matter: bool,
    /// The day on which the page was read, `2026-11-25`: for formats that state it.
    pub accessed: Option<String>,
}

impl Default for ExportOptions {
    fn default() -> Self {
        ExportOptions { front_matter: true, accessed: None }
    }
}

impl ExportOptions {
    /// The default options with the day on which the page was read.
    pub fn accessed(day: impl Into<String>) -> Self {
        ExportOptions { accessed: Some(day.into()), ..ExportOptions::default() }
    }
}

/// The report in a format; it ends with a line break.
///
/// A page without readable content gives a document with its source alone, a page without links an empty list.
///
/// # Errors
///
/// [`Error::InvalidDate`] where `accessed` is no date.
///
/// # Examples
///
/// ```
/// use masthead::{ExportOptions, Format, Report, export};
///
/// let mut report = Report::default();
/// report.source.title = Some("A headline".into());
/// report.source.published = Some("2016-12-04".into());
/// let citation = export(&report, Format::Apa, &ExportOptions::default())?;
/// assert_eq!(citation, "A headline. (2016, December 4).\n");
/// # Ok::<(), masthead::Error>(())
/// ```
pub fn export(report: &Report, format: Format, options: &ExportOptions) -> Result<String, Error> {
    let accessed = match options.accessed.as_deref() {
        Some(day) => Some(IsoDate::parse(day).ok_or_else(|| Error::InvalidDate { found: day.to_owned() })?),
        None => None,
    };
    let reference = || Reference::of(report, accessed);
    Ok(match format {
        Format::Markdown => markdown::write(report, accessed.filter(|_| options.front_matter), options.front_matter),
        Format::Html => document::html(report),
        Format::Text => document::text(report),
        Format::Json => json(report),
        Format::Summary => summary::write(report),
        Format::LinksText => links::text(&report.links),
        Format::LinksMarkdown => links::markdown(&report.links),
        Format::Csv => links::csv(&report.links),
        Format::Bibtex => bibtex::write(&reference()),
        Format::Ris => ris::write(&reference()),
        Format::Csl => json(&[csl::item(&reference())]),
        Format::Apa | Format::Mla | Format::Chicago => citation::write(&reference(), format)?,
    })
}

/// Indented JSON. Plain data with string keys always serialises.
fn json(value: &impl serde::Serialize) -> String {
    let mut json = serde_json::to_string_pretty(value).unwrap_or_default();
    json.push('\n');
    json
}
