//! The readable content: which blocks of the page are the text that a reader came for.

mod node_set;

pub use node_set::NodeSet;

use crate::dom::{self, Document, NodeId, Tag};
use crate::report::Content;

/// What the stage says: the content as it goes into the report, and which nodes it is made of.
#[derive(Debug, Clone, Default)]
pub struct Extraction {
    /// `None` when the page has no readable content.
    pub content: Option<Content>,
    /// The text nodes and elements that the content is made of.
    pub kept: NodeSet,
}

/// Finds the readable content.
pub fn extract(document: &Document) -> Extraction {
    let tree = &document.tree;
    let mut kept = NodeSet::new(tree.len());
    let mut blocks = Vec::new();
    let mut skip_to: NodeId = 0;
    for id in tree.descendants(document.body()) {
        if id < skip_to || tree.tag(id) != Tag::P {
            continue;
        }
        skip_to = tree.end(id);
        let text = dom::collapsed_text(tree, id);
        if text.len() > 80 {
            for node in id..skip_to {
                kept.insert(node);
            }
            blocks.push(text);
        }
    }
    let content = (!blocks.is_empty()).then(|| Content { text: blocks.join("\n\n"), dir: "ltr", ..Content::default() });
    Extraction { content, kept }
}
