//! Where the piece first appeared, only where the page says so.
//!
//! In this order: a sentence that says it ("originally published in …") at the head or the foot; structured data; a second
//! publication line under the byline with its own date; an agency's mark in dateline or byline; a source line at the foot;
//! a canonical address on another host. Never the page's own site, and never a citation in the text.

mod agencies;
mod sentences;

pub use sentences::is_origin;

use super::head_lines::{HeadLines, PublicationLine};
use super::names::{same, squash};
use super::publisher::absolute;
use super::rights::Rights;
use crate::content::Extraction;
use crate::dom::{Absolute, AnyOf, Attr, Document, NodeId, Tag, Tree};
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
    /// The registrable domain of the page's address.
    pub domain: Option<&'a str>,
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

/// Whether a text has a colon, as labels do.
fn has_colon(text: &str) -> bool {
    text.as_bytes().contains(&b':') || text.contains('：')
}

/// Words that say that a line speaks of a picture, in the languages of the tables.
const PICTURE_WORDS: &[&str] = &[
    "photo",
    "picture",
    "image",
    "credit",
    "foto",
    "bild",
    "imagen",
    "imagem",
    "immagine",
    "crédit",
    "zdjęci",
    "фото",
    "fotoğraf",
    "صورة",
    "图片",
    "圖",
    "图：",
    "写真",
    "画像",
    "getty",
    "shutterstock",
];

/// Whether a text stands in a picture's caption.
fn is_caption(tree: &Tree, id: NodeId) -> bool {
    const WORDS: AnyOf = AnyOf::new(&["caption", "credit", "figure", "photo"]);
    tree.ancestors(id).take(CAPTION_LEVELS).any(|up| {
        matches!(tree.tag(up), Tag::Figure | Tag::Figcaption | Tag::Picture)
            || tree.attr(up, Attr::Class).is_some_and(|class| WORDS.is_in(class))
    })
}

/// Whether a text is a picture's caption, or the first one behind a picture or a table.
fn is_of_picture(tree: &Tree, id: NodeId) -> bool {
    let is_said = |&before: &NodeId| tree.text(before).contains(|c: char| !c.is_whitespace());
    let before = (0..id).rev().take(MAX_NODES_BETWEEN).find(is_said);
    let between = before.map_or(id.saturating_sub(MAX_NODES_BETWEEN as NodeId), |before| before + 1)..id;
    let shows = |id| matches!(tree.tag(id), Tag::Img | Tag::Figure | Tag::Iframe | Tag::Svg | Tag::Video);
    let in_table = || before.is_some_and(|before| tree.ancestors(before).any(|up| tree.tag(up) == Tag::Table));
    is_caption(tree, id) || between.into_iter().any(shows) || in_table()
}

/// Nodes between a picture and the words below it that are looked at.
const MAX_NODES_BETWEEN: usize = 30;

/// Elements between a caption's words and the element that says that it is one.
const CAPTION_LEVELS: usize = 5;

/// "The First Paper 3 December 2016" under "Example News, December 4, 2016".
fn second_line(seen: &Seen) -> Option<(OriginalSource, &'static str)> {
    let first = seen.publications.first()?;
    let line = seen.publications.get(1)?;
    let is_second =
        seen.sites.iter().any(|site| same(site, &first.name)) && !line.name.contains(&['#', '/', ':', '&'][..]);
    if !is_second {
        return None;
    }
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
    // "Example Community" at Example is the house itself.
    let is_house = |name: &str| seen.sites.iter().any(|site| site.len() > 3 && name.starts_with(site));
    if let Some(name) = rights.source_organization.clone().filter(|name| !is_house(name)) {
        return Some((
            OriginalSource { evidence: name.clone(), name: Some(name), ..OriginalSource::default() },
            "json-ld",
        ));
    }
    let tagged = rights.syndication_source.as_deref().or(rights.original_source.as_deref());
    if let Some(written) = tagged.filter(|written| written.contains(char::is_alphabetic)) {
        let url = absolute(seen.document, Some(written)).filter(|_| written.starts_with("http"));
        let name = url.as_deref().and_then(host_of).unwrap_or_else(|| written.to_owned());
        return Some((OriginalSource { name: Some(name), url, published: None, evidence: written.to_owned() }, "meta"));
    }
    None
}

/// A canonical address of another registrable domain.
fn canonical(seen: &Seen) -> Option<(OriginalSource, &'static str)> {
    let url = seen.document.web_address(seen.canonical?)?;
    let own = seen.domain?;
    if seen.document.url.as_ref().and_then(|own| own.host_str()) == url.host() {
        return None;
    }
    let domain = crate::links::domain_of(url.host()?)?;
    // The front page of another site is a mistake, and one name under two suffixes is one house.
    let label = |domain: &str| domain.split('.').next().unwrap_or_default().to_owned();
    let is_house = |name: &str| {
        let squashed = squash(name);
        let squashed = squashed.strip_prefix("the").unwrap_or(&squashed);
        let label = label(&domain).replace('-', "");
        !squashed.is_empty() && (label.contains(squashed) || squashed.contains(label.as_str()))
    };
    // A house's name in another host is where it tries its pages: "example-com.staging.host".
    let own_label = label(own).replace('-', "");
    let is_tried = own_label.len() >= MIN_LABEL_BYTES && url.host()?.replace('-', "").contains(&own_label);
    let is_own_address =
        is_tried || domain == own || label(&domain) == label(own) || seen.sites.iter().any(|site| is_house(site));
    if is_own_address || url.path().len() < 2 || !domain.contains('.') || links_to(seen, &domain) > MAX_LINKS_TO_ORIGIN
    {
        return None;
    }
    let evidence = url.as_str().to_owned();
    Some((OriginalSource { name: Some(domain), url: Some(url.into()), published: None, evidence }, "canonical"))
}

/// A shorter name of a house may be in any host's.
const MIN_LABEL_BYTES: usize = 5;

/// A page that links a site more often than this belongs to it, whatever address it was read from.
const MAX_LINKS_TO_ORIGIN: usize = 3;

/// Links of the page to a domain.
fn links_to(seen: &Seen, domain: &str) -> usize {
    let tree = &seen.document.tree;
    let anchors = (0..tree.len()).filter(|&id| tree.tag(id) == Tag::A);
    let hrefs = anchors.filter_map(|id| tree.attr(id, Attr::Href));
    hrefs.filter(|href| href.contains(domain)).take(MAX_LINKS_TO_ORIGIN + 1).count()
}

fn host_of(address: &str) -> Option<String> {
    crate::links::domain_of(Absolute::of(None, address)?.host()?)
}

/// A source on the page's own domain or of its own name is the page itself.
fn is_own(seen: &Seen, source: &OriginalSource) -> bool {
    let domain = source.url.as_deref().and_then(host_of);
    (seen.domain.is_some() && seen.domain == domain.as_deref())
        || source.name.as_deref().is_none_or(|name| seen.sites.iter().any(|site| is_issue_of(site, name)))
}

/// Whether a name is the site's, or an issue of it: "Example Monthly 10/22".
fn is_issue_of(site: &str, name: &str) -> bool {
    let title = name.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '/' | ' ' | '-' | '.' | ',' | '#'));
    same(site, name) || (!title.is_empty() && same(site, title))
}

#[cfg(all(test, feature = "html"))]
mod tests;
