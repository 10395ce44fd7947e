//! The readable content: which blocks of the page are the text that a reader came for.
//!
//! The page is cut into blocks, each block is described by numbers, a fitted model scores it, the page's own threshold and
//! a few rules decide, and what is kept is written as clean HTML and as text.

mod areas;
mod blocks;
mod class_words;
mod classes;
mod container;
mod dialogs;
mod edges;
#[cfg(feature = "html")]
mod explain;
mod facts;
mod features;
mod frame;
mod headline;
mod language;
mod model;
mod node_set;
mod phrases;
mod places;
mod reading;
mod render;
#[cfg(all(test, feature = "html"))]
mod scored;
mod select;
#[cfg(feature = "training")]
pub mod training;

pub use class_words::Kind;
pub use classes::ClassSays;
#[cfg(feature = "html")]
pub use explain::{BlockDecision, explain_html};
pub use facts::Facts;
pub use node_set::NodeSet;

use crate::dom::{Document, NodeId};
use crate::report::Content;
use features::View;
use model::Model;

/// What the stage says: the content as it goes into the report, and which nodes it is made of.
#[derive(Debug, Clone, Default)]
pub struct Extraction {
    /// `None` when the page has no readable content.
    pub content: Option<Content>,
    /// The text nodes and images that the content is made of.
    pub kept: NodeSet,
    /// The runs of text that it is made of, as ranges of nodes in document order.
    pub runs: Vec<(NodeId, NodeId)>,
    /// What each element is and inherits.
    pub facts: Facts,
    /// The nodes of the headline's block, where the page prints one.
    pub headline: Option<(NodeId, NodeId)>,
}

/// Finds the readable content.
pub fn extract(document: &Document) -> Extraction {
    extract_by(document, Model::shipped())
}

fn extract_by(document: &Document, model: &Model) -> Extraction {
    let tree = &document.tree;
    let root = document.body();
    let blocks = blocks::cut(tree, root);
    let facts = Facts::gather(tree, &blocks);
    let mut view = View::new(document, root, &blocks, &facts);
    let kept: Vec<bool> = select::decide(&mut view, model).iter().map(|decision| decision.kept).collect();
    let headline = view.headline.and_then(|index| blocks.get(index)).map(|block| (block.start, block.end));
    let rendered = render::render(document, root, &blocks, &kept);
    if rendered.text.is_empty() {
        return Extraction { kept: NodeSet::new(tree.len()), facts, headline, ..Extraction::default() };
    }
    let (word_count, reading_minutes) = reading::measure(&rendered.text);
    let mut kept_blocks = blocks.iter().zip(&kept).filter(|(_, kept)| **kept).map(|(block, _)| block);
    let first = kept_blocks.next();
    let ends = first.map(|first| (first.start, kept_blocks.next_back().map_or(first.start, |last| last.start)));
    let content = Content {
        excerpt: reading::excerpt(document, &rendered.text),
        lang: language::stated(tree, ends),
        dir: language::direction(tree, root, &rendered.text).into(),
        html: rendered.html,
        text: rendered.text,
        word_count,
        reading_minutes,
    };
    let runs = blocks.iter().zip(&kept).filter(|(_, kept)| **kept).map(|(block, _)| (block.start, block.end)).collect();
    Extraction { content: Some(content), kept: rendered.nodes, runs, facts, headline }
}
