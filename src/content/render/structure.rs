//! Which elements around a block are structure worth keeping.

use super::tables;
use crate::content::blocks::Block;
use crate::content::node_set::NodeSet;
use crate::dom::{NodeId, Tag, Tree};

/// One element of the structure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Level {
    /// The element of the page; equal nodes are the same element in the output.
    pub node: NodeId,
    /// What it is written as.
    pub tag: Tag,
}

/// Decides what structure a block stands in.
pub struct Structure<'a> {
    tree: &'a Tree,
    root: NodeId,
    data_tables: NodeSet,
}

impl<'a> Structure<'a> {
    /// Looks at the tables of the page, which may be data or layout.
    pub fn new(tree: &'a Tree, root: NodeId, kept: &NodeSet) -> Structure<'a> {
        Structure { tree, root, data_tables: tables::find_data(tree, root, kept) }
    }

    /// The structure around a block, outermost first; the last level is the leaf that takes inline content.
    pub fn chain(&self, block: &Block) -> Vec<Level> {
        self.chain_of(block.container, true)
    }

    /// The same for a node that isn't text; without a leaf of its own.
    pub fn chain_around(&self, node: NodeId) -> Vec<Level> {
        self.chain_of(node, false)
    }

    fn chain_of(&self, container: NodeId, with_leaf: bool) -> Vec<Level> {
        let mut chain = Vec::new();
        let mut leaf = None;
        for id in std::iter::once(container).chain(self.tree.ancestors(container)) {
            if id <= self.root && id != container {
                break;
            }
            let tag = self.tree.tag(id);
            if chain.is_empty() && leaf.is_none() && is_leaf(tag) {
                leaf = Some(Level { node: id, tag: leaf_tag(tag) });
            } else if self.is_structure(id, tag) {
                chain.push(Level { node: id, tag });
            }
        }
        chain.reverse();
        self.complete(&mut chain);
        if with_leaf {
            match (leaf, chain.last()) {
                (Some(leaf), _) => chain.push(leaf),
                (None, Some(level)) if takes_inline(level.tag) => {}
                _ => chain.push(Level { node: container, tag: Tag::P }),
            }
        }
        chain
    }

    fn is_structure(&self, id: NodeId, tag: Tag) -> bool {
        match tag {
            Tag::Ul
            | Tag::Ol
            | Tag::Li
            | Tag::Dl
            | Tag::Dt
            | Tag::Dd
            | Tag::Blockquote
            | Tag::Figure
            | Tag::Figcaption => true,
            Tag::Table | Tag::Thead | Tag::Tbody | Tag::Tfoot | Tag::Tr | Tag::Td | Tag::Th | Tag::Caption => self
                .tree
                .closest(id, |up| self.tree.tag(up) == Tag::Table)
                .is_some_and(|table| self.data_tables.contains(table)),
            _ => false,
        }
    }

    /// Leaves out what can't stand where it stands, and puts in what HTML wants between.
    fn complete(&self, chain: &mut Vec<Level>) {
        let mut whole: Vec<Level> = Vec::with_capacity(chain.len());
        for level in chain.drain(..) {
            let parent = whole.last().map(|level| level.tag);
            let fits = match level.tag {
                Tag::Li => matches!(parent, Some(Tag::Ul | Tag::Ol)),
                Tag::Dt | Tag::Dd => parent == Some(Tag::Dl),
                Tag::Figcaption => parent == Some(Tag::Figure),
                Tag::Thead | Tag::Tbody | Tag::Tfoot | Tag::Caption => parent == Some(Tag::Table),
                Tag::Tr => matches!(parent, Some(Tag::Table | Tag::Thead | Tag::Tbody | Tag::Tfoot)),
                Tag::Td | Tag::Th => parent == Some(Tag::Tr),
                _ => true,
            };
            if !fits {
                continue;
            }
            if let Some(between) = between(parent, level.tag) {
                whole.push(Level { node: level.node, tag: between });
            }
            whole.push(level);
        }
        // A list, table or row that holds text itself.
        while let Some(level) = whole.last().copied() {
            match level.tag {
                Tag::Ul | Tag::Ol => whole.push(Level { node: level.node, tag: Tag::Li }),
                Tag::Dl => whole.push(Level { node: level.node, tag: Tag::Dd }),
                Tag::Table | Tag::Thead | Tag::Tbody | Tag::Tfoot | Tag::Tr => {
                    whole.pop();
                    continue;
                }
                _ => {}
            }
            break;
        }
        *chain = whole;
    }
}

/// What HTML wants between a parent and a child.
fn between(parent: Option<Tag>, child: Tag) -> Option<Tag> {
    match (parent, child) {
        (Some(Tag::Table), Tag::Tr) => Some(Tag::Tbody),
        (Some(Tag::Ul | Tag::Ol), Tag::Ul | Tag::Ol | Tag::Blockquote | Tag::Table | Tag::Dl | Tag::Figure) => {
            Some(Tag::Li)
        }
        (Some(Tag::Dl), Tag::Ul | Tag::Ol | Tag::Blockquote | Tag::Table | Tag::Dl | Tag::Figure) => Some(Tag::Dd),
        _ => None,
    }
}

/// Elements that hold inline content only.
fn is_leaf(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::P | Tag::Pre | Tag::Listing | Tag::Xmp | Tag::Plaintext | Tag::Summary | Tag::Address | Tag::Legend
    ) || tag.heading_level().is_some()
}

fn leaf_tag(tag: Tag) -> Tag {
    match tag {
        Tag::Listing | Tag::Xmp | Tag::Plaintext => Tag::Pre,
        Tag::Summary | Tag::Address | Tag::Legend => Tag::P,
        tag => tag,
    }
}

/// Structure that may hold text without a paragraph.
fn takes_inline(tag: Tag) -> bool {
    matches!(tag, Tag::Li | Tag::Dt | Tag::Dd | Tag::Td | Tag::Th | Tag::Caption | Tag::Figcaption)
}
