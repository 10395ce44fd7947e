//! The page as a work that one cites. Every string in it is one line.

use super::iso_date::IsoDate;
use super::names::Name;
use super::one_line::{address, one_line, optional};
use crate::Report;

/// What a bibliography says of a page; what the page doesn't answer is `None`.
#[derive(Debug, Default)]
pub struct Reference {
    /// The headline.
    pub title: Option<String>,
    /// The authors in the order of the page.
    pub authors: Vec<Name>,
    /// The publication.
    pub publisher: Option<String>,
    /// When the page was published.
    pub published: Option<IsoDate>,
    /// The address that the page calls its own, else the one it was read from.
    pub url: Option<String>,
    /// When it was read.
    pub accessed: Option<IsoDate>,
    /// BCP 47.
    pub language: Option<String>,
    /// What it is about.
    pub excerpt: Option<String>,
    /// Where it first appeared.
    pub original: Option<Original>,
}

/// Where a work first appeared.
#[derive(Debug, Default)]
pub struct Original {
    /// The publication.
    pub publisher: Option<String>,
    /// When.
    pub published: Option<IsoDate>,
    /// Its address there.
    pub url: Option<String>,
}

impl Reference {
    /// Takes from a report what a bibliography says.
    pub fn of(report: &Report, accessed: Option<IsoDate>) -> Reference {
        let source = &report.source;
        let publisher = source.publisher.as_ref().map(|publisher| one_line(&publisher.name));
        let publisher = publisher.filter(|name| !name.is_empty());
        let authors = source.authors.iter().map(|author| one_line(&author.name)).filter(|name| !name.is_empty());
        let date = |written: Option<&String>| written.and_then(|written| IsoDate::parse(written));
        let content = report.content.as_ref();
        Reference {
            title: optional(source.title.as_deref()),
            authors: authors.map(|name| Name::part(&name, publisher.as_deref())).collect(),
            publisher,
            published: date(source.published.as_ref()),
            url: own_address(report),
            accessed,
            language: content.and_then(|content| optional(content.lang.as_deref())),
            excerpt: content.and_then(|content| optional(content.excerpt.as_deref())),
            original: source.original_source.as_ref().map(|original| Original {
                publisher: optional(original.name.as_deref()),
                published: date(original.published.as_ref()),
                url: original.url.as_deref().and_then(address),
            }),
        }
    }
}

/// The address that the page calls its own, else the one it was read from.
pub fn own_address(report: &Report) -> Option<String> {
    let url = report.source.canonical_url.as_deref().or(report.url.as_deref());
    url.and_then(address)
}

impl Original {
    /// `The Original, 2016-12-03, https://…`; `None` where nothing of it is known.
    pub fn line(&self) -> Option<String> {
        let date = self.published.map(|date| date.joined('-'));
        let parts: Vec<&str> = [&self.publisher, &date, &self.url].into_iter().flatten().map(String::as_str).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }
}
