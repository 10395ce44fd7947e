use std::borrow::Cow;

use serde::Serialize;

/// The links inside the readable content.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize), serde(default))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Links {
    /// All links; the sum of the six kinds below.
    pub total: u32,
    /// Different targets among them.
    pub unique: u32,
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
    /// Every other scheme: `tel:`, `data:`, `ftp:` …
    pub other: u32,
    /// Links with `rel=nofollow`.
    pub nofollow: u32,
    /// Links with `rel=sponsored`.
    pub sponsored: u32,
    /// Links with `rel=ugc`.
    pub ugc: u32,
    /// Registrable domains of internal and external links, most cited first.
    pub domains: Vec<DomainCount>,
    /// The links in the order of the text.
    pub items: Vec<LinkItem>,
}

/// How often a domain is cited.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize), serde(default))]
pub struct DomainCount {
    /// Registrable domain in ASCII, or the host where there is none (an IP address).
    pub domain: String,
    /// Links to it.
    pub count: u32,
}

/// One link.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize), serde(default))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LinkItem {
    /// The resolved address; `None` for a placeholder.
    pub url: Option<String>,
    /// The words that are linked.
    pub text: String,
    /// What the address is.
    pub kind: LinkKind,
    /// The tokens of `rel`, lower-cased.
    pub rel: Vec<String>,
    /// The sentence around it.
    pub context: String,
    /// The address as written, where `url` was unwrapped from a redirector's.
    pub written_url: Option<String>,
    /// How many links of the content lead to the same place, this one included.
    pub repeats: u32,
    /// What the target is, as far as its address tells.
    pub types: Vec<TargetType>,
    /// The identifier of a work that stands in the address.
    pub identifier: Option<Identifier>,
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
    /// Any other scheme.
    Other,
}

/// What a target is, as far as its address tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
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
