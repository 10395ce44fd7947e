//! From the kept blocks to clean HTML and to text, in one walk.
//!
//! Every kept block is written inside the structure that it stands in: lists, quotations, tables, figures, and one leaf
//! (paragraph, heading, preformatted). What isn't structure is left out, so that the result is the same tree when read back.

mod html;
mod inline;
mod media;
mod structure;
mod tables;
mod text;

use super::blocks::Block;
use super::node_set::NodeSet;
use crate::dom::{Document, NodeId};
use html::Writer;
use structure::Structure;

/// What is written of a page.
#[derive(Debug, Default)]
pub struct Rendered {
    /// Clean HTML.
    pub html: String,
    /// Text, blocks separated by a blank line.
    pub text: String,
    /// The text nodes and images that are in it.
    pub nodes: NodeSet,
}

/// Writes the kept blocks.
pub fn render(document: &Document, root: NodeId, blocks: &[Block], kept: &[bool]) -> Rendered {
    let tree = &document.tree;
    let mut nodes = NodeSet::new(tree.len());
    for (block, _) in blocks.iter().zip(kept).filter(|(_, kept)| **kept) {
        for id in block.nodes(tree).filter(|&id| !tree.text(id).is_empty()) {
            nodes.insert(id);
        }
    }
    let images = media::choose(tree, blocks, kept);
    for image in &images {
        nodes.insert(image.node);
    }
    let targets = inline::Targets::gather(document, &nodes);
    let structure = Structure::new(tree, root, &nodes);
    let mut out = Writer::new(document, &structure, &targets);
    let mut text = text::Lines::default();
    let mut images = images.iter().peekable();
    for (block, _) in blocks.iter().zip(kept).filter(|(_, kept)| **kept) {
        while let Some(image) = images.next_if(|image| image.node < block.start) {
            out.image(image);
        }
        let chain = structure.chain(block);
        text.block(tree, block, &chain);
        out.block(block, &chain);
        while images.next_if(|image| image.node < block.end).is_some() {}
    }
    images.for_each(|image| out.image(image));
    Rendered { html: out.finish(), text: text.finish(), nodes }
}
