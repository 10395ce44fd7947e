//! The words of a link or a note.

use std::ops::Range;

use crate::dom::{Attr, Document, NodeId, Tag, Tree, collapse, prefix, push_collapsed};

/// Bytes of words that are quoted, and nodes that are read for them: links and notes may be nested in each other, and
/// each must not cost the whole page.
const MAX_BYTES: usize = 2_000;
const MAX_NODES: NodeId = 2_000;

/// The words that are linked; an image's link is called what the image is.
pub fn of_link(document: &Document, id: NodeId) -> String {
    let tree = &document.tree;
    let text = within(tree, tree.descendants(id), |_| false);
    if !text.is_empty() {
        return text;
    }
    let images = tree.descendants(id).take(MAX_NODES as usize).filter(|&node| tree.tag(node) == Tag::Img);
    let alt = images.filter_map(|node| tree.attr(node, Attr::Alt)).map(collapse).find(|alt| !alt.is_empty());
    alt.map(|alt| prefix(&alt, MAX_BYTES).to_owned()).unwrap_or_default()
}

/// The words of a range of nodes as one line, without the elements that are left out.
pub fn within(tree: &Tree, range: Range<NodeId>, is_left_out: impl Fn(NodeId) -> bool) -> String {
    let mut out = String::new();
    let end = range.end.min(range.start.saturating_add(MAX_NODES));
    let mut block_end = end;
    let mut id = range.start;
    while id < end && out.len() < MAX_BYTES {
        let tag = tree.tag(id);
        if id >= block_end || tag == Tag::Br || tag.is_block() {
            push_collapsed(&mut out, " ");
            block_end = if tag.is_block() { tree.end(id) } else { end };
        }
        push_collapsed(&mut out, prefix(tree.text(id), MAX_BYTES));
        id = if is_left_out(id) { tree.end(id) } else { id + 1 };
    }
    prefix(&out, MAX_BYTES).trim_end().to_owned()
}
