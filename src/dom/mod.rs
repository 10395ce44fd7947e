//! The page as one tree, whoever built it.
//!
//! [`Document::build`] is the stage: a [`Page`](crate::page::Page) in, a [`Document`] out. Two builders write the same
//! tree: `snapshot` reads what the walker in the page handed over, `html` parses a string.

mod absolute;
mod address;
mod attributes;
mod eight;
#[cfg(feature = "html")]
mod html;
mod snapshot;
mod tags;
mod text;
mod tree;

use url::Url;

use crate::page::{Input, Page};
use crate::{Error, Limits};

pub use absolute::Absolute;
pub use address::{is_front, resolve};
pub use attributes::Attr;
pub use eight::{EIGHT, Eight, hash_eight};
pub use tags::Tag;
pub use text::{
    AnyOf, collapse, collapsed_text, fold, is_blank, low, push_collapsed, same_letters, squash, word_count,
};
pub use tree::{NodeId, Tree};
pub(crate) use tree::{TreeWriter, prefix};

/// A page's tree and the addresses that go with it.
#[derive(Debug, Clone)]
pub struct Document {
    /// Elements and texts in document order.
    pub tree: Tree,
    /// The address the page was read from.
    pub url: Option<Url>,
    /// What relative addresses are relative to: `<base>`, else `url`.
    pub base: Option<Url>,
    /// Which limits cut the page.
    pub truncated: Vec<&'static str>,
}

impl Document {
    /// Builds the tree of a page.
    ///
    /// # Errors
    ///
    /// [`Error::InputTooLarge`], [`Error::NotASnapshot`] and [`Error::InvalidUrl`].
    pub fn build(page: &Page<'_>, limits: &Limits) -> Result<Document, Error> {
        let mut document = match page.input {
            Input::Snapshot(records) => snapshot::build(records, limits)?,
            #[cfg(feature = "html")]
            Input::Html(html) => html::build(html, limits)?,
        };
        if let Some(url) = &page.url {
            document.url = Some(url.clone());
        }
        document.base = base_address(&document).or_else(|| document.url.clone());
        Ok(document)
    }

    /// The page's body, or the document where there is none.
    pub fn body(&self) -> NodeId {
        self.tree.find(0, Tag::Body).unwrap_or(0)
    }

    /// The absolute address of what the page writes; `None` where it isn't one.
    pub fn address(&self, written: &str) -> Option<Absolute> {
        Absolute::of(self.base.as_ref(), written)
    }

    /// The absolute address of what the page writes where that is one of http or https; `None` for a place in the page, too.
    pub fn web_address(&self, written: &str) -> Option<Absolute> {
        let written = written.trim();
        if written.is_empty() || written.starts_with('#') {
            return None;
        }
        self.address(written).filter(Absolute::is_of_the_web)
    }
}

/// The first `<base>` with an address, resolved against the page's (HTML standard, 2.4.3).
fn base_address(document: &Document) -> Option<Url> {
    let tree = &document.tree;
    let head_end = tree.find(0, Tag::Body).unwrap_or(tree.len());
    let href = (1..head_end).filter(|&id| tree.tag(id) == Tag::Base).find_map(|id| tree.attr(id, Attr::Href))?;
    resolve(document.url.as_ref(), href).filter(|url| matches!(url.scheme(), "http" | "https"))
}
