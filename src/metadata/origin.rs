//! Where the piece first appeared, only where the page says so.
//!
//! In this order: a sentence that says it ("originally published in …") at the head or the foot; structured data; a second
//! publication line under the byline with its own date; an agency's mark in dateline or byline; a source line at the foot;
//! a canonical address on another host. Never the page's own site, and never a citation in the text.

mod agencies;
mod sentences;

use super::head_lines::{HeadLines, PublicationLine};
use super::rights::Rights;
use super::{byline::same, publisher::absolute};
use crate::content::Extraction;
use crate::dom::Document;
use crate::report::{Author, OriginalSource};

/// What the finders look at.
pub struct Seen<'a> {
    /// The page.
    pub document: &'a Document,
    /// Its content.
    pub extraction: &'a Extraction,
    /// Lines around headline and text.
    pub lines: &'a HeadLines,
    /// Name and date lines under the headline.
    pub publications: &'a [PublicationLine],
    /// Structured data.
    pub rights: &'a Rights,
    /// The authors found.
    pub authors: &'a [Author],
    /// Names of the page's own site.
    pub sites: &'a [&'a str],
    /// The page's language.
    pub lang: Option<&'a str>,
    /// The canonical address as written.
    pub canonical: Option<&'a str>,
}

/// The original source and the place it was read in.
pub fn find(seen: &Seen) -> Option<(OriginalSource, &'static str)> {
    let said = sentences::find(seen).map(|source| (with_date(seen, source), "words"));
    said.or_else(|| stated(seen))
        .or_else(|| second_line(seen))
        .or_else(|| agencies::find(seen).map(|source| (source, "agency mark")))
        .or_else(|| sentences::source_line(seen).map(|source| (source, "source line")))
        .or_else(|| canonical(seen))
        .filter(|(source, _)| !is_own(seen, source))
}

/// The date of the second publication line where it names the same source.
fn with_date(seen: &Seen, mut source: OriginalSource) -> OriginalSource {
    if source.published.is_none() {
        let line =
            seen.publications.iter().find(|line| source.name.as_deref().is_some_and(|name| same(name, &line.name)));
        source.published = line.map(|line| line.date.clone());
    }
    source
}

/// "The First Paper 3 December 2016" under "Example News, December 4, 2016".
fn second_line(seen: &Seen) -> Option<(OriginalSource, &'static str)> {
    let line = seen.publications.get(1)?;
    let source = OriginalSource {
        name: Some(line.name.clone()),
        url: absolute(seen.document, line.url.as_deref()),
        published: Some(line.date.clone()),
        evidence: line.text.clone(),
    };
    Some((source, "publication line"))
}

fn stated(seen: &Seen) -> Option<(OriginalSource, &'static str)> {
    let rights = seen.rights;
    if let Some((name, url)) = &rights.is_based_on {
        let url = absolute(seen.document, url.as_deref());
        let name = name.clone().or_else(|| url.as_deref().and_then(host_of));
        let evidence = name.clone().or_else(|| url.clone())?;
        return Some((OriginalSource { name, url, published: None, evidence }, "json-ld"));
    }
    if let Some(name) = rights.source_organization.clone() {
        return Some((
            OriginalSource { evidence: name.clone(), name: Some(name), ..OriginalSource::default() },
            "json-ld",
        ));
    }
    let tagged = rights.syndication_source.as_deref().or(rights.original_source.as_deref());
    if let Some(written) = tagged {
        let url = absolute(seen.document, Some(written)).filter(|_| written.starts_with("http"));
        let name = url.as_deref().and_then(host_of).unwrap_or_else(|| written.to_owned());
        return Some((OriginalSource { name: Some(name), url, published: None, evidence: written.to_owned() }, "meta"));
    }
    None
}

/// A canonical address of another registrable domain.
fn canonical(seen: &Seen) -> Option<(OriginalSource, &'static str)> {
    let url = crate::dom::resolve(seen.document.base.as_ref(), seen.canonical?)?;
    let own = seen.document.url.as_ref().and_then(crate::links::domain_of)?;
    let domain = crate::links::domain_of(&url)?;
    // The front page of another site is a mistake, and one name under two suffixes is one house.
    let label = |domain: &str| domain.split('.').next().unwrap_or_default().to_owned();
    if domain == own || url.path().len() < 2 || label(&domain) == label(&own) {
        return None;
    }
    let evidence = url.as_str().to_owned();
    Some((OriginalSource { name: Some(domain), url: Some(url.into()), published: None, evidence }, "canonical"))
}

fn host_of(address: &str) -> Option<String> {
    crate::links::domain_of(&url::Url::parse(address).ok()?)
}

/// A source on the page's own domain or of its own name is the page itself.
fn is_own(seen: &Seen, source: &OriginalSource) -> bool {
    let own = seen.document.url.as_ref().and_then(crate::links::domain_of);
    let domain = source.url.as_deref().and_then(host_of);
    (own.is_some() && own == domain)
        || source.name.as_deref().is_none_or(|name| seen.sites.iter().any(|site| same(site, name)))
}
