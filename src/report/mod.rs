//! What Masthead says of a page: plain data, serialised in camelCase.
//!
//! A field that the page does not answer is `None` or an empty list, never a guess and never an empty string.

mod assemble;
mod content;
#[cfg(test)]
mod declarations_tests;
mod links;
mod notices;
mod source;

use serde::Serialize;

pub use content::Content;
pub use links::{DomainCount, Identifier, LinkItem, LinkKind, Links, Note, TargetType};
pub use notices::{
    Copyright, CopyrightScope, Disclaimer, DisclaimerKind, EditorialKind, EditorialNote, Licence, Notices,
};
pub use source::{Author, Claim, OriginalSource, Publisher, Source, Taxonomy, Term};

use std::borrow::Cow;
use std::collections::BTreeMap;

/// The whole report of one page.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize), serde(default))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Report {
    /// The address the page was read from; `None` when unknown.
    pub url: Option<String>,
    /// The readable content; `None` when the page has none.
    pub content: Option<Content>,
    /// Who wrote it, who published it and when, where it first appeared.
    pub source: Source,
    /// The links inside the readable content.
    pub links: Links,
    /// Copyright, disclaimers, licence, contacts and the editor's hand.
    pub notices: Notices,
    /// For each answered source and notices field (`source.published`), where it was read (`json-ld`).
    pub evidence: BTreeMap<Cow<'static, str>, String>,
    /// Which limits cut the page short: `bytes`, `nodes`, `depth`, `attributes`, `links`, `jsonLd`. Empty for a page read whole.
    pub truncated: Vec<Cow<'static, str>>,
}
