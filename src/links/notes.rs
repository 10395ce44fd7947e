//! Footnotes and reference lists: a mark in the text and the note that it leads to are one reference.

use std::collections::HashMap;
use std::ops::Range;

use percent_encoding::percent_decode_str;

use super::words;
use crate::dom::{Attr, Document, NodeId, Tag, Tree};
use crate::order;

/// Nodes of the largest note, and of the largest element that is no more than the place of a mark.
const MAX_NOTE_NODES: NodeId = 500;
const MAX_PLACE_NODES: NodeId = 60;
/// Nodes between a mark and the place beside it that a note leads back to: `<a id="ref1"></a><sup><a href="#fn1">`.
const BESIDE_NODES: NodeId = 8;
/// Characters of the longest mark that says nothing: `[note 12]`.
const MAX_MARK_CHARS: usize = 9;

/// A note and the marks that lead to it, in document order.
#[derive(Default)]
pub struct Note {
    pub range: Range<NodeId>,
    pub marks: Vec<NodeId>,
}

/// The notes of a page, in document order.
#[derive(Default)]
pub struct Notes {
    pub list: Vec<Note>,
    /// Each mark with its note's place in the list, in order.
    by_mark: Vec<u64>,
    ways_back: Vec<NodeId>,
}

impl Notes {
    /// `fragments` are the links to places in the page with the names of these places, in document order.
    pub fn find(document: &Document, fragments: &[(NodeId, &str)]) -> Notes {
        let tree = &document.tree;
        let links = targets(tree, fragments);
        let finder = Finder::new(tree, &links);
        let range_of = |link, target| finder.note(target).filter(|range| finder.is_mark(link, range));
        let found: Vec<(NodeId, Range<NodeId>)> =
            links.iter().filter_map(|&(link, target)| Some((link, range_of(link, target)?))).collect();
        let mut starts = (0..).zip(&found).map(|(at, (_, range))| order::with(range.start, at)).collect();
        order::by_upper_half(&mut starts);
        let mut notes = Notes::default();
        for start in starts {
            let Some((mark, range)) = found.get(order::parts(start).1) else { continue };
            match notes.list.last_mut() {
                Some(note) if note.range.start == range.start => note.marks.push(*mark),
                _ => notes.list.push(Note { range: range.clone(), marks: vec![*mark] }),
            }
        }
        let marks = (0..).zip(&notes.list).flat_map(|(at, note)| note.marks.iter().map(move |mark| (*mark, at)));
        notes.by_mark = marks.map(|(mark, at)| order::with(mark, at)).collect();
        order::by_upper_half(&mut notes.by_mark);
        notes.ways_back = links.iter().filter(|link| notes.leads_back(tree, **link)).map(|(link, _)| *link).collect();
        notes
    }

    /// The note that a link is a mark of, or stands in.
    pub fn of(&self, link: NodeId) -> Option<u32> {
        self.marked_by(link).or_else(|| self.around(link))
    }

    fn marked_by(&self, mark: NodeId) -> Option<u32> {
        let at = self.by_mark.binary_search_by_key(&mark, |pair| order::parts(*pair).0).ok()?;
        self.by_mark.get(at).map(|pair| order::parts(*pair).1 as u32)
    }

    /// Whether a link only leads from a note back to its mark.
    pub fn is_way_back(&self, link: NodeId) -> bool {
        self.ways_back.binary_search(&link).is_ok()
    }

    /// The innermost note that holds the node, of those that start last.
    fn around(&self, id: NodeId) -> Option<u32> {
        let at = self.list.partition_point(|note| note.range.start <= id).checked_sub(1)?;
        self.list.get(at).is_some_and(|note| note.range.contains(&id)).then_some(at as u32)
    }

    fn leads_back(&self, tree: &Tree, (link, target): (NodeId, NodeId)) -> bool {
        let Some(note) = self.around(link).and_then(|at| self.list.get(at as usize)) else { return false };
        if target >= note.range.start || self.marked_by(link).is_some() {
            return false;
        }
        let after = note.marks.partition_point(|&mark| mark < target);
        let nearest = [after.checked_sub(1), Some(after)];
        let to_mark =
            nearest.iter().flatten().filter_map(|&at| note.marks.get(at)).any(|&mark| is_beside(tree, target, mark));
        // `↑`, `a`, `b` of a note that is cited more often than in the content.
        to_mark
            || self.around(target).is_none() && is_mark_text(&words::within(tree, tree.descendants(link), |_| false))
    }
}

/// The links whose place there is, with the place: the first element of that `id`, or link of that `name`.
fn targets(tree: &Tree, fragments: &[(NodeId, &str)]) -> Vec<(NodeId, NodeId)> {
    if fragments.is_empty() {
        return Vec::new();
    }
    let decoded = |name| percent_decode_str(name).decode_utf8_lossy();
    let mut places: HashMap<_, Option<NodeId>> = fragments.iter().map(|(_, name)| (decoded(name), None)).collect();
    for id in 0..tree.len() {
        let name = tree.attr(id, Attr::Name).filter(|_| tree.tag(id) == Tag::A);
        for name in [tree.attr(id, Attr::Id), name].into_iter().flatten() {
            if let Some(place @ None) = places.get_mut(name) {
                *place = Some(id);
            }
        }
    }
    fragments.iter().filter_map(|(link, name)| Some((*link, (*places.get(&decoded(name))?)?))).collect()
}

struct Finder<'a> {
    tree: &'a Tree,
    links: &'a [(NodeId, NodeId)],
    /// All places, in document order.
    places: Vec<NodeId>,
}

impl<'a> Finder<'a> {
    fn new(tree: &'a Tree, links: &'a [(NodeId, NodeId)]) -> Finder<'a> {
        let mut keys = links.iter().map(|(_, place)| order::with(*place, 0)).collect();
        order::by_upper_half(&mut keys);
        let mut places: Vec<NodeId> = keys.iter().map(|key| order::parts(*key).0).collect();
        places.dedup();
        Finder { tree, links, places }
    }

    /// The note at a place, if one can be there: a block without headings, or the part of one up to the next place.
    fn note(&self, place: NodeId) -> Option<Range<NodeId>> {
        let tree = self.tree;
        let mut block = tree.closest(place, |id| tree.tag(id).is_block())?;
        while let Some(parent) = tree.parent(block).filter(|&parent| is_entry(tree.tag(parent)))
            && (tree.tag(parent) == Tag::Tr || self.is_blank(parent + 1..block))
        {
            block = parent;
        }
        let next = self.places.get(self.places.partition_point(|&other| other <= place)).copied();
        let shared = next.filter(|&next| block < place && !is_entry(tree.tag(block)) && next < tree.end(block));
        let mut range = if shared.is_some() || self.holds_place_before(block, place) {
            place..shared.unwrap_or(tree.end(block))
        } else {
            block..tree.end(block)
        };
        if tree.tag(block) == Tag::Dt {
            let sibling = (range.end..tree.len()).take(2).find(|&id| tree.tag(id) != Tag::Text);
            range.end = sibling.filter(|&id| tree.tag(id) == Tag::Dd).map_or(range.end, |id| tree.end(id));
        }
        let is_large = range.len() > MAX_NOTE_NODES as usize;
        let is_none = is_large || range.clone().any(|id| tree.tag(id).heading_level().is_some());
        (!is_none && !self.is_blank(range.clone())).then_some(range)
    }

    /// Whether the block is the text of several notes, of which an earlier one starts in it.
    fn holds_place_before(&self, block: NodeId, place: NodeId) -> bool {
        let first = self.places.get(self.places.partition_point(|&other| other <= block));
        !is_entry(self.tree.tag(block)) && first.is_some_and(|&first| first < place)
    }

    fn is_blank(&self, range: Range<NodeId>) -> bool {
        range.take(MAX_NOTE_NODES as usize).all(|id| self.tree.text(id).trim().is_empty())
    }

    /// Whether a link before the note is a mark of it: it looks like one, or the note leads back to it, or it names the
    /// author and year of an entry in a list.
    fn is_mark(&self, link: NodeId, note: &Range<NodeId>) -> bool {
        let tree = self.tree;
        if link >= note.start {
            return false;
        }
        let role = tree.attr(link, Attr::Role).unwrap_or_default();
        if matches!(role, "doc-noteref" | "doc-biblioref") || self.is_answered(link, note) {
            return true;
        }
        let text = words::within(tree, tree.descendants(link), |_| false);
        let is_raised =
            tree.ancestors(link).take(2).chain(tree.descendants(link).take(2)).any(|id| tree.tag(id) == Tag::Sup);
        is_mark_text(&text) && (is_raised || self.is_in_sentence(link))
            || is_entry(tree.tag(note.start)) && has_year(&text) && self.is_in_sentence(link)
    }

    fn is_answered(&self, link: NodeId, note: &Range<NodeId>) -> bool {
        let from = self.links.partition_point(|(id, _)| *id < note.start);
        let inside = self.links.iter().skip(from).take_while(|(id, _)| *id < note.end);
        inside.into_iter().any(|&(_, back)| is_beside(self.tree, back, link))
    }

    /// Whether there are words around the link in its block, as there are none around an entry of a table of contents.
    fn is_in_sentence(&self, link: NodeId) -> bool {
        let tree = self.tree;
        let Some(block) = tree.closest(link, |id| tree.tag(id).is_block()) else { return false };
        let near = link.saturating_sub(MAX_PLACE_NODES).max(block)..link;
        let is_linked = |id| tree.ancestors(id).take(3).any(|up| tree.tag(up) == Tag::A);
        near.into_iter().any(|id| tree.text(id).contains(char::is_alphabetic) && !is_linked(id))
    }
}

/// Entries of lists, rows and boxes beside the text.
fn is_entry(tag: Tag) -> bool {
    matches!(tag, Tag::Li | Tag::Dd | Tag::Td | Tag::Tr | Tag::Aside)
}

/// Whether a place is a mark's: the link itself, what is close around it, or what stands beside it.
fn is_beside(tree: &Tree, place: NodeId, mark: NodeId) -> bool {
    place.abs_diff(mark) <= BESIDE_NODES
        || tree.contains(mark, place)
        || tree.contains(place, mark) && tree.end(place) - place <= MAX_PLACE_NODES
}

/// Whether a text is a mark and no words: `1`, `[12]`, `*`, `†`, `b`, `iv`, `note 3`.
fn is_mark_text(text: &str) -> bool {
    let mark =
        text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '[' | ']' | '(' | ')' | '{' | '}' | '.' | ':'));
    let chars = mark.chars().count();
    let is_roman = || mark.chars().all(|c| "ivxlcIVXLC".contains(c));
    let has_no_word = || mark.contains(char::is_numeric) || !mark.contains(char::is_alphabetic);
    (1..=MAX_MARK_CHARS).contains(&chars) && (chars == 1 || has_no_word() || is_roman())
}

/// Four digits in a row.
fn has_year(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() == 4)
}
