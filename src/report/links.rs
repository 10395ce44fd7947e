use std::borrow::Cow;

use serde::Serialize;

/// The links inside the readable content.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize), serde(default))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Links {
    /// All links; the sum of the six kinds below. A footnote's way back to its mark is none.
    pub total: u32,
    /// Different targets among them: without fragments and parameters that only track.
    pub unique: u32,
    /// What the author refers to: as `total`, but a note, its marks and the links in it are one reference.
    pub references: u32,
    /// Links to the page's own registrable domain.
    pub internal: u32,
    /// Links to other registrable domains.
    pub external: u32,
    /// References that lead nowhere: no address, an empty one, `#`, or `javascript:`.
    pub placeholder: u32,
    /// Links to a place in the same page.
    pub fragment: u32,
    /// `mailto:` links.
    pub email: u32,
    /// Every other scheme: `tel:`, `data:`, `ftp:` …, and addresses that can't be read.
    pub other: u32,
    /// Links with `rel=nofollow`.
    pub nofollow: u32,
    /// Links with `rel=sponsored`.
    pub sponsored: u32,
    /// Links with `rel=ugc`.
    pub ugc: u32,
    /// Different registrable domains of internal and external links.
    pub sites: u32,
    /// These domains, most cited first ([`Limits::max_link_items`](crate::Limits::max_link_items) of them at most).
    pub domains: Vec<DomainCount>,
    /// The footnotes and entries of reference lists that marks in the text lead to, in the order of the page.
    pub notes: Vec<Note>,
    /// The links in the order of the page, the first [`Limits::max_link_items`](crate::Limits::max_link_items) of them.
    pub items: Vec<LinkItem>,
}

/// How often a domain is cited.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize), serde(default))]
pub struct DomainCount {
    /// Registrable domain in ASCII, or the host where there is none (an IP address).
    pub domain: String,
    /// How it may be shown: labels in one script in that script, all others in ASCII, so that none passes for another.
    pub display: String,
    /// Links to it.
    pub count: u32,
}

/// A footnote, or an entry of a reference list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize), serde(default))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Note {
    /// The words of its first mark: `1`, `[2]`, `Doe 1999`.
    pub mark: String,
    /// Its own words, without its ways back; 2,000 bytes at most.
    pub text: String,
    /// How many marks lead to it.
    pub marks: u32,
    /// The identifier of a work that stands in its words or links.
    pub identifier: Option<Identifier>,
}

/// One link.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize), serde(default))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LinkItem {
    /// The resolved address, a redirector's target in its place. `None` for a placeholder, for an address that can't be
    /// resolved, and for `data:`, which is no place.
    pub url: Option<String>,
    /// The words that are linked, an image's alternative text where there are none; 2,000 bytes at most.
    pub text: String,
    /// What the address is.
    pub kind: LinkKind,
    /// Registrable domain of an internal or external address, as in [`Links::domains`].
    pub domain: Option<String>,
    /// The tokens of `rel`, lower-cased, each once.
    pub rel: Vec<String>,
    /// The sentence around it.
    pub context: String,
    /// The redirector's address that `url` was unwrapped from; what is written, where it can't be resolved or has a scheme not to be followed.
    pub written_url: Option<String>,
    /// How many links of the content lead to the same place, this one included.
    pub repeats: u32,
    /// What the target is, as far as its address tells.
    pub types: Vec<TargetType>,
    /// The identifier of a work that stands in the address.
    pub identifier: Option<Identifier>,
    /// Which of [`Links::notes`] it belongs to: the mark of a note (kind `fragment`, before the note), or a link in it.
    pub note: Option<u32>,
}

/// What a link's address is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize))]
#[serde(rename_all = "lowercase")]
pub enum LinkKind {
    /// Another registrable domain.
    External,
    /// The page's own registrable domain.
    Internal,
    /// A place in the same page.
    Fragment,
    /// No address, an empty one, `#`, or `javascript:`.
    #[default]
    Placeholder,
    /// `mailto:`.
    Email,
    /// Any other scheme, and addresses that can't be read.
    Other,
}

/// What a target is, as far as its address tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize))]
#[serde(rename_all = "lowercase")]
pub enum TargetType {
    /// A PDF, a table, slides: a file to read outside the browser.
    Document,
    /// A copy in a web archive.
    Archive,
    /// A post or profile on a social network.
    Social,
    /// A video.
    Video,
    /// A public authority's site.
    Government,
    /// A university's or school's site.
    Education,
    /// A paper before review.
    Preprint,
}

/// The identifier of a work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize))]
pub struct Identifier {
    /// `doi`, `arxiv`, `pmid`, `isbn` or `rfc`.
    pub scheme: Cow<'static, str>,
    /// The identifier without its scheme.
    pub value: String,
}
