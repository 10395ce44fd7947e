//! The inside of a block: which inline elements and attributes are written.

use crate::content::node_set::NodeSet;
use crate::dom::{Attr, Document, NodeId, Tag, Tree};
use crate::order;

/// Inline elements that are written.
pub fn is_kept(tag: Tag) -> bool {
    use Tag::*;
    matches!(
        tag,
        A | Abbr
            | B
            | Bdi
            | Bdo
            | Cite
            | Code
            | Del
            | Dfn
            | Em
            | I
            | Ins
            | Kbd
            | Mark
            | Q
            | Ruby
            | Rt
            | Rp
            | S
            | Samp
            | Small
            | Strong
            | Sub
            | Sup
            | Time
            | U
            | Var
    )
}

/// Ids that a kept link of the page itself leads to: footnotes and their marks.
#[derive(Debug, Default)]
pub struct Targets<'a> {
    names: Vec<&'a str>,
}

impl<'a> Targets<'a> {
    /// Gathers the fragments of the links around kept text.
    pub fn gather(document: &'a Document, kept: &NodeSet) -> Targets<'a> {
        let tree = &document.tree;
        let names: Vec<&str> = (0..tree.len())
            .filter(|&id| tree.tag(id) == Tag::A && kept.first_in(id..tree.end(id)).is_some())
            .filter_map(|id| fragment(document, tree.attr(id, Attr::Href)?))
            .collect();
        let order = order::by_rule(names.len(), &|one, other| names.get(one) < names.get(other));
        Targets { names: order.into_iter().filter_map(|place| names.get(place).copied()).collect() }
    }

    /// The element's id, where a link leads to it.
    pub fn id_of<'t>(&self, tree: &'t Tree, id: NodeId) -> Option<&'t str> {
        let name = tree.attr(id, Attr::Id).or_else(|| tree.attr(id, Attr::Name).filter(|_| tree.tag(id) == Tag::A))?;
        self.names.binary_search(&name).is_ok().then_some(name)
    }
}

/// The fragment of an address within the page: `#name`, or the page's own address with one.
fn fragment<'a>(document: &Document, href: &'a str) -> Option<&'a str> {
    let (address, name) = href.trim().split_once('#')?;
    let own = address.is_empty()
        || document.url.as_ref().is_some_and(|url| {
            let url = url.as_str();
            url.split('#').next().unwrap_or(url) == address
        });
    (own && !name.is_empty()).then_some(name)
}
