//! The one tree that every stage reads: nodes in document order, in one vector.
//!
//! A node's descendants are the ids between it and its `end`, so a walk is a loop over a range and needs no stack.

use super::{Attr, Tag};

/// The place of a node in document order. 0 is the document.
pub type NodeId = u32;

/// The element's own attributes hide it: `hidden` or inline style.
const HIDDEN: u8 = 1;
/// The element is in the SVG or MathML namespace.
const FOREIGN: u8 = 2;
/// The browser doesn't show the element, whatever hides it. Known in snapshots only.
const UNSEEN: u8 = 4;

#[derive(Debug, Clone, Copy)]
struct Node {
    parent: NodeId,
    end: NodeId,
    /// Where the text starts in `Tree::text`, or the attributes in `Tree::attributes`.
    start: u32,
    /// Bytes of text, or number of attributes.
    len: u32,
    tag: Tag,
    flags: u8,
}

#[derive(Debug, Clone, Copy)]
struct Attribute {
    name: Attr,
    start: u32,
    len: u32,
}

/// A page's elements and texts, read-only once built.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    nodes: Vec<Node>,
    attributes: Vec<Attribute>,
    text: String,
}

impl Tree {
    /// Number of nodes, the document included.
    pub fn len(&self) -> NodeId {
        self.nodes.len() as NodeId
    }

    fn node(&self, id: NodeId) -> &Node {
        const NOWHERE: &Node = &Node { parent: 0, end: 0, start: 0, len: 0, tag: Tag::Other, flags: 0 };
        self.nodes.get(id as usize).unwrap_or(NOWHERE)
    }

    /// The node's name.
    pub fn tag(&self, id: NodeId) -> Tag {
        self.node(id).tag
    }

    /// The node that holds it; `None` for the document.
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        (id != 0).then(|| self.node(id).parent)
    }

    /// One past the last descendant: `id + 1..end(id)` are the descendants, and `end(id)` is the next node after them.
    pub fn end(&self, id: NodeId) -> NodeId {
        self.node(id).end
    }

    /// The descendants in document order, without the node itself.
    pub fn descendants(&self, id: NodeId) -> std::ops::Range<NodeId> {
        id + 1..self.end(id)
    }

    /// The children in document order.
    pub fn children(&self, id: NodeId) -> Children<'_> {
        Children { tree: self, next: id + 1, end: self.end(id) }
    }

    /// The ancestors, nearest first, ending with the document.
    pub fn ancestors(&self, id: NodeId) -> Ancestors<'_> {
        Ancestors { tree: self, next: self.parent(id) }
    }

    /// Whether `id` is `ancestor` or lies within it.
    pub fn contains(&self, ancestor: NodeId, id: NodeId) -> bool {
        ancestor <= id && id < self.end(ancestor)
    }

    /// The text of a text node as written, with its white space; empty for elements.
    pub fn text(&self, id: NodeId) -> &str {
        let node = self.node(id);
        if node.tag != Tag::Text {
            return "";
        }
        self.slice(node.start, node.len)
    }

    /// The value of an attribute as written; `Some("")` for one without a value.
    pub fn attr(&self, id: NodeId, name: Attr) -> Option<&str> {
        self.attributes_of(id).iter().find(|a| a.name == name).map(|a| self.slice(a.start, a.len))
    }

    /// All kept attributes of an element, in the order written.
    pub fn attrs(&self, id: NodeId) -> impl Iterator<Item = (Attr, &str)> {
        self.attributes_of(id).iter().map(|a| (a.name, self.slice(a.start, a.len)))
    }

    #[cfg_attr(
        not(test),
        allow(dead_code, reason = "kept for views; the model is fitted to what any page says of itself")
    )]
    /// Whether the browser said that this element isn't shown; never of a parsed string.
    pub fn is_unseen(&self, id: NodeId) -> bool {
        self.node(id).flags & UNSEEN != 0
    }

    /// Whether the node's own attributes hide it (its ancestors' may, too).
    pub fn is_hidden(&self, id: NodeId) -> bool {
        self.node(id).flags & HIDDEN != 0
    }

    /// Whether the element is SVG's or MathML's.
    pub fn is_foreign(&self, id: NodeId) -> bool {
        self.node(id).flags & FOREIGN != 0
    }

    /// The first descendant of `id` with this name.
    pub fn find(&self, id: NodeId, tag: Tag) -> Option<NodeId> {
        self.descendants(id).find(|&n| self.tag(n) == tag)
    }

    /// The nearest ancestor, or the node itself, for which `is` holds.
    pub fn closest(&self, id: NodeId, is: impl Fn(NodeId) -> bool) -> Option<NodeId> {
        std::iter::once(id).chain(self.ancestors(id)).find(|&n| is(n))
    }

    fn attributes_of(&self, id: NodeId) -> &[Attribute] {
        let node = self.node(id);
        if node.tag == Tag::Text {
            return &[];
        }
        let start = node.start as usize;
        self.attributes.get(start..start + node.len as usize).unwrap_or_default()
    }

    fn slice(&self, start: u32, len: u32) -> &str {
        self.text.get(start as usize..start as usize + len as usize).unwrap_or_default()
    }
}

/// See [`Tree::children`].
pub struct Children<'a> {
    tree: &'a Tree,
    next: NodeId,
    end: NodeId,
}

impl Iterator for Children<'_> {
    type Item = NodeId;

    fn next(&mut self) -> Option<NodeId> {
        if self.next >= self.end {
            return None;
        }
        let id = self.next;
        self.next = self.tree.end(id);
        Some(id)
    }
}

/// See [`Tree::ancestors`].
pub struct Ancestors<'a> {
    tree: &'a Tree,
    next: Option<NodeId>,
}

impl Iterator for Ancestors<'_> {
    type Item = NodeId;

    fn next(&mut self) -> Option<NodeId> {
        let id = self.next?;
        self.next = self.tree.parent(id);
        Some(id)
    }
}

/// Writes a [`Tree`] in document order: open, attributes, children, close.
///
/// Elements deeper than the limit are left out and their texts go to the deepest element kept.
pub struct TreeWriter {
    tree: Tree,
    open: Vec<NodeId>,
    /// Open elements past the depth limit, which have no node.
    skipped_open: usize,
    max_depth: usize,
    max_nodes: usize,
    max_attribute_bytes: usize,
    cut_depth: bool,
    cut_nodes: bool,
    cut_attributes: bool,
}

impl TreeWriter {
    /// A writer that holds to the limits; `text_capacity` is a hint in bytes.
    pub fn new(limits: &crate::Limits, text_capacity: usize) -> Self {
        let document = Node { parent: 0, end: 1, start: 0, len: 0, tag: Tag::Document, flags: 0 };
        TreeWriter {
            tree: Tree { nodes: vec![document], attributes: Vec::new(), text: String::with_capacity(text_capacity) },
            open: vec![0],
            skipped_open: 0,
            max_depth: limits.max_depth,
            max_nodes: limits.max_nodes,
            max_attribute_bytes: limits.max_attribute_bytes,
            cut_depth: false,
            cut_nodes: false,
            cut_attributes: false,
        }
    }

    /// Opens an element.
    pub fn open(&mut self, tag: Tag, foreign: bool, unseen: bool) {
        if self.skipped_open > 0 || self.open.len() > self.max_depth || self.is_full() {
            self.cut_depth |= !self.cut_nodes;
            self.skipped_open += 1;
            return;
        }
        let flags = u8::from(foreign) * FOREIGN + u8::from(unseen) * UNSEEN;
        let id = self.push(tag, self.tree.attributes.len() as u32, 0, flags);
        self.open.push(id);
    }

    /// Adds an attribute to the element just opened; the first of a name counts, as in HTML.
    pub fn attribute(&mut self, name: Attr, value: &str) {
        if self.skipped_open > 0 {
            return;
        }
        let Some(&id) = self.open.last() else { return };
        if self.tree.attr(id, name).is_some() || id as usize + 1 != self.tree.nodes.len() {
            return;
        }
        let kept = prefix(value, self.max_attribute_bytes);
        self.cut_attributes |= kept.len() < value.len();
        let start = self.tree.text.len() as u32;
        self.tree.text.push_str(kept);
        self.tree.attributes.push(Attribute { name, start, len: kept.len() as u32 });
        if let Some(node) = self.tree.nodes.get_mut(id as usize) {
            node.len += 1;
            if is_hiding(name, kept) {
                node.flags |= HIDDEN;
            }
        }
    }

    /// Adds text; texts that follow each other become one node.
    pub fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let start = self.tree.text.len() as u32;
        if let Some(last) = self.tree.nodes.last_mut()
            && last.tag == Tag::Text
            && last.start + last.len == start
            && self.open.last() == Some(&last.parent)
        {
            self.tree.text.push_str(text);
            last.len += text.len() as u32;
            return;
        }
        if self.is_full() {
            return;
        }
        self.tree.text.push_str(text);
        self.push(Tag::Text, start, text.len() as u32, 0);
    }

    /// Closes the innermost open element; the document stays open.
    pub fn close(&mut self) {
        if self.skipped_open > 0 {
            self.skipped_open -= 1;
        } else if self.open.len() > 1
            && let Some(id) = self.open.pop()
        {
            self.end(id);
        }
    }

    /// Closes what is open and gives the tree, with the limits that cut it.
    pub fn finish(mut self) -> (Tree, Vec<&'static str>) {
        while let Some(id) = self.open.pop() {
            self.end(id);
        }
        let cuts = [(self.cut_nodes, "nodes"), (self.cut_depth, "depth"), (self.cut_attributes, "attributes")];
        (self.tree, cuts.iter().filter(|(cut, _)| *cut).map(|(_, name)| *name).collect())
    }

    fn is_full(&mut self) -> bool {
        let full = self.tree.nodes.len() >= self.max_nodes || self.tree.text.len() > (u32::MAX / 2) as usize;
        self.cut_nodes |= full;
        full
    }

    fn push(&mut self, tag: Tag, start: u32, len: u32, flags: u8) -> NodeId {
        let id = self.tree.nodes.len() as NodeId;
        let parent = self.open.last().copied().unwrap_or(0);
        self.tree.nodes.push(Node { parent, end: id + 1, start, len, tag, flags });
        id
    }

    fn end(&mut self, id: NodeId) {
        let end = self.tree.nodes.len() as NodeId;
        if let Some(node) = self.tree.nodes.get_mut(id as usize) {
            node.end = end;
        }
    }
}

/// Whether an attribute alone hides its element: `hidden` (but `until-found`, which find-in-page shows) and inline style.
fn is_hiding(name: Attr, value: &str) -> bool {
    match name {
        Attr::Hidden => !value.eq_ignore_ascii_case("until-found"),
        Attr::Style => declares(value, "display", "none") || declares(value, "visibility", "hidden"),
        _ => false,
    }
}

/// Whether an inline style sets `property` to `wanted`.
fn declares(style: &str, property: &str, wanted: &str) -> bool {
    style.split(';').any(|declaration| {
        declaration.split_once(':').is_some_and(|(name, value)| {
            let value = value.trim();
            let value = value.strip_suffix("!important").unwrap_or(value).trim_end();
            name.trim().eq_ignore_ascii_case(property) && value.eq_ignore_ascii_case(wanted)
        })
    })
}

/// The longest prefix of at most `max_bytes` that ends between characters.
pub(crate) fn prefix(text: &str, max_bytes: usize) -> &str {
    text.get(..text.floor_char_boundary(max_bytes)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Limits;

    #[test]
    fn document_order_is_kept_in_ranges() {
        let mut writer = TreeWriter::new(&Limits::default(), 0);
        writer.open(Tag::P, false, false);
        writer.attribute(Attr::Class, "a");
        writer.attribute(Attr::Class, "b");
        writer.text("one ");
        writer.open(Tag::B, false, false);
        writer.text("two");
        writer.close();
        writer.text(" thr");
        writer.text("ee");
        writer.close();
        let (tree, cuts) = writer.finish();
        assert!(cuts.is_empty());
        assert_eq!(tree.children(1).collect::<Vec<_>>(), [2, 3, 5]);
        assert_eq!(tree.text(5), " three");
        assert_eq!(tree.attr(1, Attr::Class), Some("a"));
        assert_eq!(tree.ancestors(4).collect::<Vec<_>>(), [3, 1, 0]);
        assert_eq!(tree.descendants(0), 1..6);
    }

    #[test]
    fn deep_nesting_keeps_its_text() {
        let limits = Limits { max_depth: 3, ..Limits::default() };
        let mut writer = TreeWriter::new(&limits, 0);
        for _ in 0..10 {
            writer.open(Tag::Div, false, false);
        }
        writer.text("deep");
        for _ in 0..10 {
            writer.close();
        }
        writer.text("after");
        let (tree, cuts) = writer.finish();
        assert_eq!(cuts, ["depth"]);
        assert_eq!(tree.len(), 6);
        assert_eq!(tree.text(4), "deep");
        assert_eq!(tree.parent(5), Some(0));
    }

    #[test]
    fn inline_style_and_the_hidden_attribute_hide() {
        for (name, value, hidden) in [
            (Attr::Hidden, "", true),
            (Attr::Hidden, "until-found", false),
            (Attr::Style, "color:red; DISPLAY : none !important", true),
            (Attr::Style, "visibility:hidden", true),
            (Attr::Style, "display:block", false),
            (Attr::Style, "background:url(display:none)", false),
        ] {
            assert_eq!(is_hiding(name, value), hidden, "{value}");
        }
    }
}
