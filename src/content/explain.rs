//! For each block what was decided and why, so that a wrong page can be understood in a minute.

use super::blocks;
use super::facts::Facts;
use super::features::View;
use super::model::Model;
use super::select;
use crate::dom::{Document, collapse};
use crate::page::{Input, Page};
use crate::{Error, Options};

/// What was decided of one block of text.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockDecision {
    /// Its words.
    pub text: String,
    /// The names and classes of the elements around it, outermost first, as a selector.
    pub path: String,
    /// Whether it is content.
    pub kept: bool,
    /// The model's score, 0 to 1.
    pub score: f32,
    /// What decided: `score`, `frame`, `part`, `headline`, `repeat`, `edge`, `area`, `hidden`, `menu`.
    pub reason: &'static str,
}

/// Elements of the path that are shown, from the text upwards.
const PATH_LEVELS: usize = 5;

/// The decisions on an HTML string's blocks, in the order of the page.
///
/// # Errors
///
/// As [`read_html`](crate::read_html).
pub fn explain_html(html: &str, options: &Options) -> Result<Vec<BlockDecision>, Error> {
    let document = Document::build(&Page::new(Input::Html(html), options)?, &options.limits)?;
    let tree = &document.tree;
    let root = document.body();
    let blocks = blocks::cut(tree, root);
    let facts = Facts::gather(tree, &blocks);
    let mut view = View::new(&document, root, &blocks, &facts);
    let decisions = select::decide(&mut view, Model::shipped());
    let explained = blocks.iter().zip(decisions).map(|(block, decision)| {
        let text: String = block.nodes(tree).map(|id| tree.text(id)).collect();
        BlockDecision {
            text: collapse(&text),
            path: path(&document, block.start),
            kept: decision.kept,
            score: decision.score,
            reason: decision.reason.name(),
        }
    });
    Ok(explained.collect())
}

fn path(document: &Document, node: u32) -> String {
    use crate::dom::Attr;
    let tree = &document.tree;
    let mut parts: Vec<String> = tree
        .ancestors(node)
        .take(PATH_LEVELS)
        .map(|id| {
            let class = tree.attr(id, Attr::Class).unwrap_or_default().split_ascii_whitespace();
            class.fold(tree.tag(id).name().to_owned(), |path, class| path + "." + class)
        })
        .collect();
    parts.reverse();
    parts.join(" > ")
}
