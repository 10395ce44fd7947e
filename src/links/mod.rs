//! The link profile: what the readable content cites.
//!
//! Only links around kept text or a kept image count. Every link is counted; the list of items is capped.

mod context;
mod hosts;
mod identifier;
mod kind;
mod notes;
mod redirect;
mod suffix;
mod tally;
mod target;
mod tracking;
mod words;

use std::collections::HashMap;

use crate::Limits;
use crate::content::Extraction;
use crate::dom::{Attr, Document, NodeId, Tag};
use crate::report::{LinkItem, LinkKind, Links, Note};
use context::Contexts;
pub use hosts::domain_of;
use kind::{Address, Reader};
use notes::Notes;

/// What the stage says.
#[derive(Debug, Clone, Default)]
pub struct Citations {
    /// The report's links section.
    pub links: Links,
    /// Whether items were left out of the list ([`Limits::max_link_items`]).
    pub truncated: bool,
}

/// A link of the content: its element, and its address's place in the list of addresses.
#[derive(Clone, Copy)]
struct Link {
    id: NodeId,
    address: usize,
}

/// Counts the links inside the content.
pub fn count(document: &Document, extraction: &Extraction, limits: &Limits) -> Citations {
    let mut reader = Reader::new(document);
    let (mut links, addresses) = read(document, extraction, &mut reader);
    let notes = Notes::find(document, &fragments(document, &links, &addresses));
    links.retain(|link| !notes.is_way_back(link.id));
    let stage = Stage { document, links, addresses, notes, domains: reader.domains.names };
    let mut profile = stage.tally(limits.max_link_items);
    profile.notes = stage.notes.list.iter().take(limits.max_link_items).map(|note| stage.note(note)).collect();
    let (repeats, unique) = stage.repeats();
    profile.unique = unique;
    stage.list(extraction, &mut profile, repeats.into_iter().take(limits.max_link_items));
    let truncated = (profile.items.len() as u32) < profile.total
        || (profile.domains.len() as u32) < profile.sites
        || profile.notes.len() < stage.notes.list.len();
    Citations { links: profile, truncated }
}

/// The links around something kept, in document order, and their addresses, each once.
fn read(document: &Document, extraction: &Extraction, reader: &mut Reader) -> (Vec<Link>, Vec<Address>) {
    let tree = &document.tree;
    // The first is that of links without one.
    let mut addresses = vec![Address::default()];
    let is_link = |&id: &NodeId| {
        // Named and without an address: a place, not a link.
        let is_place = || tree.attr(id, Attr::Href).is_none() && tree.attr(id, Attr::Name).is_some();
        tree.tag(id) == Tag::A
            && !tree.is_foreign(id)
            && extraction.kept.first_in(tree.descendants(id)).is_some()
            && !is_place()
    };
    let ids: Vec<NodeId> = (0..tree.len()).filter(is_link).collect();
    let mut places: HashMap<&str, usize> = HashMap::with_capacity(ids.len());
    let mut address = |written| {
        *places.entry(written).or_insert_with(|| {
            addresses.push(reader.read(written));
            addresses.len() - 1
        })
    };
    let links =
        ids.into_iter().map(|id| Link { id, address: tree.attr(id, Attr::Href).map_or(0, &mut address) }).collect();
    (links, addresses)
}

/// The links to places in the page, with the names of these places.
fn fragments<'a>(document: &'a Document, links: &[Link], addresses: &[Address]) -> Vec<(NodeId, &'a str)> {
    let is_fragment = |link: &&Link| addresses.get(link.address).is_some_and(|read| read.kind == LinkKind::Fragment);
    let name = |link: &Link| Some((link.id, document.tree.attr(link.id, Attr::Href)?.trim_end().split_once('#')?.1));
    links.iter().filter(is_fragment).filter_map(name).collect()
}

/// The content's links with all that tells what they are.
struct Stage<'a> {
    document: &'a Document,
    links: Vec<Link>,
    addresses: Vec<Address>,
    notes: Notes,
    domains: Vec<String>,
}

impl Stage<'_> {
    fn address(&self, link: Link) -> &Address {
        const NONE: &Address =
            &Address { kind: LinkKind::Placeholder, url: None, written: None, domain: None, key: None };
        self.addresses.get(link.address).unwrap_or(NONE)
    }

    fn domain(&self, address: &Address) -> Option<&String> {
        address.domain.and_then(|place| self.domains.get(place))
    }

    fn note(&self, note: &notes::Note) -> Note {
        let tree = &self.document.tree;
        let text = words::within(tree, note.range.clone(), |id| self.notes.is_way_back(id));
        Note {
            mark: note.marks.first().map(|&mark| words::of_link(self.document, mark)).unwrap_or_default(),
            identifier: identifier::in_words(&text),
            text,
            marks: note.marks.len() as u32,
        }
    }

    /// Lists the first links, as many as `repeats` has numbers of.
    fn list(&self, extraction: &Extraction, profile: &mut Links, repeats: impl Iterator<Item = u32>) {
        let mut contexts = Contexts::new(self.document, extraction);
        let mut hosts = target::Hosts::default();
        for (&link, repeats) in self.links.iter().zip(repeats) {
            let item = LinkItem { context: contexts.around(link.id), repeats, ..self.item(link, &mut hosts) };
            // A note that names no work may link to it.
            let note = item.note.and_then(|at| profile.notes.get_mut(at as usize));
            if let Some(note) = note.filter(|note| note.identifier.is_none()) {
                note.identifier.clone_from(&item.identifier);
            }
            profile.items.push(item);
        }
    }

    fn item<'a>(&'a self, link: Link, hosts: &mut target::Hosts<'a>) -> LinkItem {
        let address = self.address(link);
        let url = address.url.as_deref();
        let domain = self.domain(address);
        LinkItem {
            text: words::of_link(self.document, link.id),
            kind: address.kind,
            rel: rel(self.document, link.id),
            types: url.zip(domain).map(|(url, domain)| target::types(url, domain, hosts)).unwrap_or_default(),
            identifier: url.and_then(identifier::in_address),
            url: address.url.clone(),
            domain: domain.cloned(),
            written_url: address.written.clone(),
            note: self.notes.of(link.id),
            ..LinkItem::default()
        }
    }
}

/// Tokens of one `rel` that are looked at; the registry of link types has some hundred.
const MAX_REL_TOKENS: usize = 64;

/// The tokens of `rel`, each once.
fn rel(document: &Document, id: NodeId) -> Vec<String> {
    let rel = document.tree.attr(id, Attr::Rel).unwrap_or_default();
    let mut tokens: Vec<String> = Vec::new();
    for token in rel.split_ascii_whitespace().take(MAX_REL_TOKENS) {
        if !tokens.iter().any(|known| known.eq_ignore_ascii_case(token)) {
            tokens.push(token.to_ascii_lowercase());
        }
    }
    tokens
}
