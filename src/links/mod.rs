//! The link profile: what the readable content cites.
//!
//! Only links around kept text or a kept image count. Every link is counted; the list of items is capped.

mod context;
mod kind;
mod suffix;
mod target;
mod tracking;

use std::cmp::Reverse;
use std::collections::HashMap;

use crate::Limits;
use crate::content::Extraction;
use crate::dom::{Attr, Document, NodeId, Tag, collapsed_text};
use crate::order;
use crate::report::{DomainCount, LinkItem, LinkKind, Links};
use context::Contexts;
pub use kind::domain_of;
use kind::{Address, Page};

/// What the stage says.
#[derive(Debug, Clone, Default)]
pub struct Citations {
    /// The report's links section.
    pub links: Links,
    /// Whether items were left out of the list ([`Limits::max_link_items`]).
    pub truncated: bool,
}

/// Counts the links inside the content.
pub fn count(document: &Document, extraction: &Extraction, limits: &Limits) -> Citations {
    let anchors = find(document, extraction);
    let page = Page::of(document);
    let mut tally = Tally::default();
    let mut contexts = Contexts::new(document, extraction);
    let mut addresses: HashMap<&str, Address> = HashMap::new();
    for &id in &anchors {
        let href = document.tree.attr(id, Attr::Href);
        let address = match href {
            Some(written) => addresses.entry(written).or_insert_with(|| kind::read(&page, written)).clone(),
            None => Address::default(),
        };
        tally.add(document, id, &address);
        if tally.links.items.len() < limits.max_link_items {
            let item = item(document, id, address, &mut contexts);
            tally.links.items.push(item);
        }
    }
    let truncated = anchors.len() > tally.links.items.len();
    Citations { links: tally.finish(), truncated }
}

/// Links around something kept, in document order; named anchors without an address are places, not links.
fn find(document: &Document, extraction: &Extraction) -> Vec<NodeId> {
    let tree = &document.tree;
    (0..tree.len())
        .filter(|&id| tree.tag(id) == Tag::A && !tree.is_foreign(id))
        .filter(|&id| tree.attr(id, Attr::Href).is_some() || tree.attr(id, Attr::Name).is_none())
        .filter(|&id| extraction.kept.first_in(id + 1..tree.end(id)).is_some())
        .collect()
}

/// An image's link is called what the image is.
fn text_of(document: &Document, id: NodeId) -> String {
    let tree = &document.tree;
    let text = collapsed_text(tree, id);
    if !text.is_empty() {
        return text;
    }
    let images = tree.descendants(id).filter(|&node| tree.tag(node) == Tag::Img);
    images
        .filter_map(|node| tree.attr(node, Attr::Alt))
        .map(crate::dom::collapse)
        .find(|alt| !alt.is_empty())
        .unwrap_or_default()
}

fn rel_of(document: &Document, id: NodeId) -> Vec<String> {
    let rel = document.tree.attr(id, Attr::Rel).unwrap_or_default();
    rel.split_ascii_whitespace().map(str::to_ascii_lowercase).collect()
}

fn item(document: &Document, id: NodeId, address: Address, contexts: &mut Contexts) -> LinkItem {
    LinkItem {
        text: text_of(document, id),
        context: contexts.around(id),
        rel: rel_of(document, id),
        kind: address.kind,
        types: address.url.as_deref().map(target::types).unwrap_or_default(),
        identifier: address.url.as_deref().and_then(target::identifier),
        url: address.url,
        written_url: address.written_url,
        repeats: 0,
    }
}

#[derive(Default)]
struct Tally {
    links: Links,
    domains: HashMap<String, u32>,
    targets: HashMap<String, u32>,
    keys: Vec<String>,
}

impl Tally {
    fn add(&mut self, document: &Document, id: NodeId, address: &Address) {
        let links = &mut self.links;
        links.total += 1;
        match address.kind {
            LinkKind::External => links.external += 1,
            LinkKind::Internal => links.internal += 1,
            LinkKind::Fragment => links.fragment += 1,
            LinkKind::Placeholder => links.placeholder += 1,
            LinkKind::Email => links.email += 1,
            LinkKind::Other => links.other += 1,
        }
        for token in document.tree.attr(id, Attr::Rel).unwrap_or_default().split_ascii_whitespace() {
            match token.to_ascii_lowercase().as_str() {
                "nofollow" => links.nofollow += 1,
                "sponsored" => links.sponsored += 1,
                "ugc" => links.ugc += 1,
                _ => {}
            }
        }
        if let Some(domain) = &address.domain {
            *self.domains.entry(domain.clone()).or_default() += 1;
        }
        // A reference that leads nowhere is the same as another only where the words are.
        let key = address.key.clone().unwrap_or_else(|| text_of(document, id));
        *self.targets.entry(key.clone()).or_default() += 1;
        self.keys.push(key);
    }

    fn finish(mut self) -> Links {
        self.links.unique = self.targets.len() as u32;
        for (item, key) in self.links.items.iter_mut().zip(&self.keys) {
            item.repeats = self.targets.get(key).copied().unwrap_or(1);
        }
        let domains: Vec<DomainCount> =
            self.domains.into_iter().map(|(domain, count)| DomainCount { domain, count }).collect();
        let rank = |place: usize| domains.get(place).map(|one| (Reverse(one.count), one.domain.as_str()));
        let order = order::by_rule(domains.len(), &|one, other| rank(one) < rank(other));
        self.links.domains = order.into_iter().filter_map(|place| domains.get(place).cloned()).collect();
        self.links
    }
}
