//! Which tables are data. A table that only lays the page out is flattened.

use crate::content::node_set::NodeSet;
use crate::dom::{Attr, NodeId, Tag, Tree};

/// The tables below `root` that are data and hold something kept.
pub fn find_data(tree: &Tree, root: NodeId, kept: &NodeSet) -> NodeSet {
    let mut data = NodeSet::new(tree.len());
    for id in tree.descendants(root) {
        if tree.tag(id) == Tag::Table && kept.first_in(id..tree.end(id)).is_some() && is_data(tree, id) {
            data.insert(id);
        }
    }
    data
}

/// The rules of thumb of accessibility software: headers, captions and several columns make data; nested tables, one
/// column, a presentation role and blocks in cells make layout.
fn is_data(tree: &Tree, table: NodeId) -> bool {
    if matches!(tree.attr(table, Attr::Role), Some("presentation" | "none")) {
        return false;
    }
    let (mut rows, mut cells, mut blocks) = (0u32, 0u32, 0u32);
    for id in tree.descendants(table) {
        match tree.tag(id) {
            Tag::Table => return false,
            Tag::Tr => rows += 1,
            Tag::Td | Tag::Th => cells += 1,
            Tag::H1 | Tag::H2 | Tag::Article | Tag::Section | Tag::Nav | Tag::Form => return false,
            Tag::P | Tag::Div | Tag::Blockquote => blocks += 1,
            _ => {}
        }
    }
    cells > rows && rows > 1 && blocks <= cells * 2
}
