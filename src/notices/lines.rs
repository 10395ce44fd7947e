//! The whole page as printed lines, before anything is left out: notices stand where content doesn't.

use crate::content::Extraction;
use crate::dom::{Attr, Document, NodeId, Tag, Tree, push_collapsed};

/// Where a line stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Place {
    /// In the readable content.
    Content,
    /// In the article's element or right around the content, but not in it.
    Article,
    /// A caption or an image's credit.
    Caption,
    /// The foot of the page.
    Footer,
    /// Anywhere else.
    #[default]
    Page,
}

impl Place {
    /// Its name in the evidence.
    pub fn name(self) -> &'static str {
        match self {
            Place::Content => "content",
            Place::Article => "article",
            Place::Caption => "caption",
            Place::Footer => "footer",
            Place::Page => "page",
        }
    }
}

/// A printed line.
#[derive(Debug, Clone, Default)]
pub struct Line {
    /// Its words.
    pub text: String,
    /// Its first node.
    pub start: NodeId,
    /// One past its last node.
    pub end: NodeId,
    /// Where it stands.
    pub place: Place,
    /// Links: words, address as written, and where the words start in `text`.
    pub links: Vec<(String, String, usize)>,
}

/// All lines of the page.
pub fn read(document: &Document, extraction: &Extraction) -> Vec<Line> {
    let tree = &document.tree;
    let span =
        extraction.runs.first().map_or(0, |(start, _)| *start)..extraction.runs.last().map_or(0, |(_, end)| *end);
    let mut reader = Reader { tree, extraction, span, lines: Vec::new(), line: Line::default() };
    let root = document.body();
    let mut id = root;
    let mut block_end = tree.end(root);
    let mut ends: Vec<NodeId> = Vec::new();
    while id < tree.end(root) {
        while ends.last().is_some_and(|end| id >= *end) {
            block_end = ends.pop().unwrap_or(block_end);
            reader.flush();
        }
        let tag = tree.tag(id);
        match tag {
            Tag::Text => reader.text(id),
            Tag::Script | Tag::Style | Tag::Select | Tag::Textarea | Tag::Svg | Tag::Template => {
                id = tree.end(id);
                continue;
            }
            Tag::Br => reader.flush(),
            tag if tag.is_block() => {
                reader.flush();
                ends.push(tree.end(id));
            }
            _ => {}
        }
        id += 1;
    }
    reader.flush();
    reader.lines
}

struct Reader<'a> {
    tree: &'a Tree,
    extraction: &'a Extraction,
    span: std::ops::Range<NodeId>,
    lines: Vec<Line>,
    line: Line,
}

impl Reader<'_> {
    fn text(&mut self, id: NodeId) {
        let text = self.tree.text(id);
        if self.line.text.is_empty() {
            if text.bytes().all(|byte| byte.is_ascii_whitespace()) {
                return;
            }
            self.line.start = id;
            self.line.place = self.place(id);
        }
        let from = self.line.text.len();
        push_collapsed(&mut self.line.text, text);
        self.line.end = id + 1;
        if let Some(link) = self.tree.ancestors(id).take(4).find(|&up| self.tree.tag(up) == Tag::A) {
            let words = self.line.text.get(from..).unwrap_or_default().trim().to_owned();
            let href = self.tree.attr(link, Attr::Href).unwrap_or_default().to_owned();
            if !words.is_empty() {
                self.line.links.push((words, href, from));
            }
        }
    }

    fn flush(&mut self) {
        let mut line = std::mem::take(&mut self.line);
        line.text.truncate(line.text.trim_end().len());
        if !line.text.is_empty() {
            self.lines.push(line);
        }
    }

    fn place(&self, id: NodeId) -> Place {
        let tree = self.tree;
        let mut footer = None;
        let mut article = None;
        for (level, up) in tree.ancestors(id).take(MAX_LEVELS).enumerate() {
            match tree.tag(up) {
                Tag::Figure | Tag::Figcaption | Tag::Picture => return Place::Caption,
                Tag::Footer => footer = footer.or(Some(level)),
                Tag::Article | Tag::Main => article = article.or(Some(level)),
                Tag::Body => break,
                _ => {}
            }
            let names = [Attr::Class, Attr::Id, Attr::Role].into_iter().filter_map(|attr| tree.attr(up, attr));
            for name in names {
                if contains_word(name, &["caption", "credit", "wp-caption"]) && level < 4 {
                    return Place::Caption;
                }
                if contains_word(name, &["footer", "colophon", "contentinfo", "site-info", "siteinfo", "copyright"])
                    && footer.is_none()
                {
                    footer = Some(level);
                }
            }
        }
        if self.extraction.kept.contains(id) {
            return Place::Content;
        }
        let in_article = article.is_some_and(|article| footer.is_none_or(|footer| footer < article));
        let inside = self.span.contains(&id);
        match (footer, in_article) {
            (_, true) => Place::Article,
            (Some(_), false) => Place::Footer,
            (None, false) if inside || (id >= self.span.end && id < self.span.end + NODES_AFTER) => Place::Article,
            _ => Place::Page,
        }
    }
}

/// Ancestors looked at; a page's own frame is seldom further up.
const MAX_LEVELS: usize = 40;
/// What stands so many nodes after the content belongs to it where no element says otherwise.
const NODES_AFTER: NodeId = 40;

/// Whether a class or id holds one of the words, case aside.
fn contains_word(name: &str, words: &[&str]) -> bool {
    words
        .iter()
        .any(|word| name.as_bytes().windows(word.len()).any(|window| window.eq_ignore_ascii_case(word.as_bytes())))
}
