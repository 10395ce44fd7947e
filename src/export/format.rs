use std::fmt;
use std::str::FromStr;

use crate::Error;

/// What a report is exported as. Its name, as `Display` writes and `FromStr` reads it, stands in brackets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// The article as CommonMark with GitHub's tables (`markdown`).
    Markdown,
    /// The article as an HTML document (`html`).
    Html,
    /// The article as plain text (`text`).
    Text,
    /// The whole report as indented JSON (`json`).
    Json,
    /// What the page says of itself, for a reader (`summary`).
    Summary,
    /// A line `address<TAB>words` for each link (`links-text`).
    LinksText,
    /// The links as a Markdown list (`links-markdown`).
    LinksMarkdown,
    /// The links as RFC 4180 CSV with a header (`csv`).
    Csv,
    /// A BibLaTeX `@online` entry that BibTeX reads too (`bibtex`).
    Bibtex,
    /// RIS, as reference managers import it (`ris`).
    Ris,
    /// CSL-JSON: a list of one item (`csl`).
    Csl,
    /// The entry for a list of references in the style of APA, 7th edition (`apa`).
    Apa,
    /// The same in the style of the MLA Handbook, 9th edition (`mla`).
    Mla,
    /// The same in the style of the Chicago Manual, 18th edition, notes and bibliography (`chicago`).
    Chicago,
}

impl Format {
    /// All formats.
    pub const ALL: [Format; 14] = [
        Format::Markdown,
        Format::Html,
        Format::Text,
        Format::Json,
        Format::Summary,
        Format::LinksText,
        Format::LinksMarkdown,
        Format::Csv,
        Format::Bibtex,
        Format::Ris,
        Format::Csl,
        Format::Apa,
        Format::Mla,
        Format::Chicago,
    ];

    /// The format's name.
    pub fn name(self) -> &'static str {
        match self {
            Format::Markdown => "markdown",
            Format::Html => "html",
            Format::Text => "text",
            Format::Json => "json",
            Format::Summary => "summary",
            Format::LinksText => "links-text",
            Format::LinksMarkdown => "links-markdown",
            Format::Csv => "csv",
            Format::Bibtex => "bibtex",
            Format::Ris => "ris",
            Format::Csl => "csl",
            Format::Apa => "apa",
            Format::Mla => "mla",
            Format::Chicago => "chicago",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

impl FromStr for Format {
    type Err = Error;

    fn from_str(name: &str) -> Result<Format, Error> {
        let found = Format::ALL.into_iter().find(|format| format.name() == name);
        found.ok_or_else(|| Error::UnknownFormat { found: name.to_owned() })
    }
}
