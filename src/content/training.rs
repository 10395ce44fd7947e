//! What the training program needs: each page's blocks with their text and their rows.

use super::blocks;
use super::facts::Facts;
use super::features::{Row, View};
use crate::dom::{Document, collapse};
use crate::page::{Input, Page};
use crate::{Error, Options};

/// One block of a page.
#[derive(Debug)]
pub struct Example {
    /// Its text, collapsed.
    pub text: String,
    /// Its features.
    pub values: Vec<f32>,
}

/// The names of the features and the blocks of a page.
///
/// # Errors
///
/// As [`read_html`](crate::read_html).
pub fn examples(html: &str, options: &Options) -> Result<(Vec<String>, Vec<Example>), Error> {
    let document = Document::build(&Page::new(Input::Html(html), options)?, &options.limits)?;
    let tree = &document.tree;
    let root = document.body();
    let blocks = blocks::cut(tree, root);
    let facts = Facts::gather(tree, &blocks);
    let view = View::new(&document, root, &blocks, &facts);
    let mut row = Row::default();
    let mut found = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        view.describe(index, &mut row);
        let text: String = block.nodes(tree).map(|id| tree.text(id)).collect();
        found.push(Example { text: collapse(&text), values: row.values.clone() });
    }
    Ok((row.names, found))
}
