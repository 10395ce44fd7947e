//! What the training program and the benchmark need: each page's blocks with their text and their rows, the report by
//! another model, and the content apart from the parser.

use super::facts::Facts;
use super::features::{Rows, View};
use super::model::Model;
use super::{Extraction, blocks, extract, extract_by};
use crate::dom::{Document, collapse};
use crate::page::{Input, Page};
use crate::pipeline::read_by;
use crate::report::Content;
use crate::{Error, Limits, Options, Report};

/// One block of a page.
#[derive(Debug)]
pub struct Example {
    /// Its text, collapsed.
    pub text: String,
    /// Its features; none of them numbers (NaN) for a block of the frame around the text, which no model is asked of.
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
    let mut rows = Rows::with_names();
    let mut found = Vec::new();
    for ((index, block), framed) in blocks.iter().enumerate().zip(&view.framed) {
        view.describe_page(0, &mut rows);
        view.describe_surroundings(&view.surroundings(index), 0, &mut rows);
        view.describe(index, 0, &mut rows);
        let text: String = block.nodes(tree).map(|id| tree.text(id)).collect();
        let value = |column: &[f32]| if *framed { f32::NAN } else { column[0] };
        found.push(Example { text: collapse(&text), values: rows.columns().map(value).collect() });
    }
    let names = if found.is_empty() { Vec::new() } else { rows.names.unwrap_or_default() };
    Ok((names, found))
}

/// A page's tree, from which the content is found; so that the two can be timed apart.
#[derive(Debug)]
pub struct ParsedPage(Document);

/// The tree of a page.
///
/// # Errors
///
/// As [`read_html`](crate::read_html).
pub fn parse(html: &str, options: &Options) -> Result<ParsedPage, Error> {
    Ok(ParsedPage(Document::build(&Page::new(Input::Html(html), options)?, &options.limits)?))
}

/// The content of a parsed page, as in its report.
pub fn content_of(page: &ParsedPage) -> Option<Content> {
    extract(&page.0).content
}

/// What the content stage says of a page.
#[derive(Debug)]
pub struct Read(Extraction);

/// Runs the content stage alone.
pub fn read_content(page: &ParsedPage) -> Read {
    Read(extract(&page.0))
}

/// Runs the stages of source and notices alone; how many answers they have.
pub fn count_source_and_notices(page: &ParsedPage, read: &Read) -> usize {
    let metadata = crate::metadata::read(&page.0, &read.0, &Limits::default());
    let fine_print = crate::notices::find(&page.0, &read.0, &metadata);
    metadata.evidence.len() + fine_print.evidence.len()
}

/// The report of a page as the product would give it if `table` were its model; `None` where `table` is no model.
///
/// # Errors
///
/// As [`read_html`](crate::read_html).
pub fn report_by(table: &[u8], html: &str, options: &Options) -> Result<Option<Report>, Error> {
    let Some(model) = Model::from_table(table) else { return Ok(None) };
    let page = Page::new(Input::Html(html), options)?;
    read_by(&page, &options.limits, |document| extract_by(document, &model)).map(Some)
}
