//! The page's text as paragraphs, for notices that run over several lines: line breaks don't part them, and what is hidden
//! and what visitors wrote is left out.

use crate::content::Extraction;
use crate::dom::{Attr, Document, NodeId, Tag, Tree, push_collapsed};

/// Where a paragraph stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Before the readable content.
    Head,
    /// Between its first and its last text, whether kept or not.
    Content,
    /// After it.
    Foot,
}

/// One paragraph: the text between two edges of blocks.
#[derive(Debug, Clone)]
pub struct Paragraph {
    /// Its words; a line break is `\n`.
    pub text: String,
    /// Its first text node.
    pub start: NodeId,
    /// Where it stands.
    pub place: Place,
    /// Whether it is part of the readable content.
    pub kept: bool,
    /// Bytes of `text` inside links.
    pub linked_bytes: usize,
}

impl Paragraph {
    /// Whether nearly all of it is links: a menu, or another piece's headline.
    pub fn is_menu(&self) -> bool {
        self.linked_bytes * 10 > self.text.len() * 8
    }
}

/// The paragraphs that the page shows, in order, without those that visitors wrote and those of controls. Blocks that none of
/// the nodes `worth_reading`, which are in order, stands in are left out.
pub fn gather(document: &Document, extraction: &Extraction, worth_reading: &[NodeId]) -> Vec<Paragraph> {
    let tree = &document.tree;
    let first = extraction.runs.first().map_or(NodeId::MAX, |run| run.0);
    let last = extraction.runs.last().map_or(0, |run| run.1);
    let mut found: Vec<Paragraph> = Vec::new();
    let mut open: Option<Paragraph> = None;
    let mut block_end = 0;
    let mut to_read = worth_reading;
    let mut id = document.body();
    while id < tree.len() {
        let tag = tree.tag(id);
        if is_silent(tree, id, tag) {
            id = tree.end(id);
            continue;
        }
        if tag.is_block() {
            to_read = to_read.split_at(to_read.partition_point(|next| *next < id)).1;
            if to_read.first().is_none_or(|next| *next >= tree.end(id)) {
                found.extend(open.take());
                (id, block_end) = (tree.end(id), 0);
                continue;
            }
        }
        if tag.is_block() || id >= block_end {
            found.extend(open.take());
            block_end = if tag.is_block() { tree.end(id) } else { enclosing_end(tree, id) };
        }
        match tag {
            Tag::Br if open.as_ref().is_some_and(|paragraph| parts_at_break(&paragraph.text)) => {
                found.extend(open.take())
            }
            Tag::Br => {
                if let Some(paragraph) = &mut open {
                    paragraph.text.truncate(paragraph.text.trim_end().len());
                    paragraph.text.push('\n');
                }
            }
            Tag::Text if open.is_some() || tree.text(id).contains(|c: char| !c.is_whitespace()) => {
                let paragraph = open.get_or_insert_with(|| Paragraph {
                    text: String::new(),
                    start: id,
                    place: if id < first {
                        Place::Head
                    } else if id < last {
                        Place::Content
                    } else {
                        Place::Foot
                    },
                    kept: extraction.kept.contains(id),
                    linked_bytes: 0,
                });
                if super::lines::is_edge(&paragraph.text, tree.text(id)) {
                    paragraph.text.push(' ');
                }
                let from = paragraph.text.len();
                push_collapsed(&mut paragraph.text, tree.text(id));
                if tree.ancestors(id).take(LINK_DEPTH).any(|up| tree.tag(up) == Tag::A) {
                    paragraph.linked_bytes += paragraph.text.len() - from;
                }
            }
            _ => {}
        }
        id += 1;
    }
    found.extend(open);
    for paragraph in &mut found {
        paragraph.text.truncate(paragraph.text.trim_end().len());
    }
    found
}

/// What is longer than so many bytes before a line break is a paragraph by itself.
const LONG_BYTES: usize = 300;

/// Whether a line break after this text ends the paragraph: a second break does, and one after a long line.
fn parts_at_break(text: &str) -> bool {
    let line = text.rsplit('\n').next().unwrap_or_default();
    line.trim().is_empty() || line.len() > LONG_BYTES
}

/// Elements between a link and its words.
const LINK_DEPTH: usize = 4;

fn enclosing_end(tree: &Tree, id: NodeId) -> NodeId {
    tree.ancestors(id).find(|&up| tree.tag(up).is_block()).map_or(tree.len(), |up| tree.end(up))
}

/// Elements whose text the page doesn't say itself: controls, scripts, what is hidden, what visitors wrote.
fn is_silent(tree: &Tree, id: NodeId, tag: Tag) -> bool {
    match tag {
        Tag::Text | Tag::Br | Tag::Body => return false,
        Tag::Script | Tag::Style | Tag::Noscript | Tag::Template | Tag::Textarea | Tag::Select | Tag::Button => {
            return true;
        }
        Tag::Svg | Tag::Iframe | Tag::Code | Tag::Pre => return true,
        _ => {}
    }
    tree.is_hidden(id) || tree.is_unseen(id) || is_comments(tree, id)
}

/// Whether an element holds what visitors wrote.
pub fn is_comments(tree: &Tree, id: NodeId) -> bool {
    const NAMES: &[&str] =
        &["comments", "commentlist", "comment-list", "comment-area", "comments-area", "disqus_thread", "respond"];
    let names = [Attr::Id, Attr::Class].into_iter().filter_map(|attr| tree.attr(id, attr));
    names.flat_map(str::split_ascii_whitespace).any(|name| NAMES.iter().any(|known| name.eq_ignore_ascii_case(known)))
}
