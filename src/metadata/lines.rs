//! The page's lines around the article: above the text, and below it.

use crate::content::{ClassSays, Extraction};
use crate::dom::{AnyOf, Attr, Document, NodeId, Tag, Tree, is_blank, push_collapsed};

/// A run of text between the edges of blocks and line breaks.
#[derive(Debug, Clone, Default)]
pub struct Line {
    /// White space collapsed. Texts of neighbouring elements that touch have a space between them, as their margins do.
    pub text: String,
    pub start: NodeId,
    pub end: NodeId,
    /// Words, or half the characters of a script without spaces; counted with the text.
    pub words: usize,
    /// Whether it stands among other things than the article: comments, other pieces, menus.
    pub aside: bool,
    /// Whether the content holds part of it.
    pub kept: bool,
}

/// Where a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Before the headline.
    Above,
    /// Between the headline and the text's first paragraphs.
    Below,
    /// After the text.
    After,
}

/// The lines around the article in document order, with the number of lines between them and the headline or the text.
pub struct Lines {
    pub lines: Vec<(Line, Place, usize)>,
}

/// So many lines are read above the headline, where a byline can stand.
const LINES_ABOVE: usize = 12;
/// So many are read below it at most.
const LINES_BELOW: usize = 60;
/// So many are read after the text.
const LINES_AFTER: usize = 40;
/// The text has begun with so many paragraphs.
const PARAGRAPHS_BELOW: usize = 3;
/// A kept line of so many words is a paragraph.
const PARAGRAPH_WORDS: usize = 22;
/// The last lines of the text, where a writer signs.
const LAST_KEPT_LINES: usize = 4;
/// Longer lines are cut, in bytes: what names people and dates is short.
const MAX_LINE_BYTES: usize = 2_000;

/// Reads the lines around the article; the whole page's first lines where there is no headline and no text.
pub fn around(document: &Document, extraction: &Extraction) -> Lines {
    let headline_start = extraction.headline.map_or(0, |(start, _)| start);
    let last_kept = extraction.runs.last().map_or(NodeId::MAX, |(_, end)| *end);
    let all = cut(document, extraction, headline_start.max(last_kept));
    let first_kept = all.iter().position(|line| line.kept);
    let after = all.iter().rposition(|line| line.kept).map_or(all.len(), |last| last + 1);
    let headline = extraction.headline.and_then(|(start, _)| all.iter().position(|line| line.end > start));
    // A heading inside the text that says what the title says is no place for a byline.
    let inside = |at: usize| {
        all.iter().take(at).filter(|line| line.is_paragraph(&document.tree)).count() >= PARAGRAPHS_ABOVE_HEADLINE
    };
    let headline =
        headline.filter(|at| !inside(*at)).or_else(|| first_h1(&document.tree, &all).filter(|at| !inside(*at)));
    let headline_end = headline.and_then(|at| all.get(at)).map_or(0, |line| line.end);
    let headline_end =
        extraction.headline.map_or(headline_end, |(start, end)| if start < headline_end { end } else { headline_end });
    let top = headline.or(first_kept).unwrap_or(0);
    let anchor = all.get(top).map_or(0, |line| line.start);
    let (tree, facts) = (&document.tree, &extraction.facts);
    let quoting = ClassSays::new(tree, facts, |class| u8::from(is_quotation_name(class)));
    let aside = ClassSays::new(tree, facts, |class| u8::from(is_aside_name(class)));
    let mut quotations = Places::new(tree, |id| is_quotation(tree, &quoting, id));
    let mut others = Places::new(tree, |id| is_other_place(tree, &aside, id));
    let (mut paragraphs, mut below) = (0, 0);
    let mut lines = Vec::new();
    for (index, mut line) in all.into_iter().enumerate() {
        let (place, distance) = if index < top {
            (Place::Above, top - index)
        } else if line.start < headline_end {
            continue;
        } else if index + LAST_KEPT_LINES >= after && (index >= after || paragraphs > 0) {
            (Place::After, index.saturating_sub(after))
        } else {
            below += 1;
            paragraphs += usize::from(paragraphs < PARAGRAPHS_BELOW && line.is_paragraph(&document.tree));
            (Place::Below, below)
        };
        let near = match place {
            Place::Above => distance <= LINES_ABOVE,
            Place::Below => paragraphs < PARAGRAPHS_BELOW && distance < LINES_BELOW,
            Place::After => distance < LINES_AFTER,
        };
        if near {
            line.fill(&document.tree);
            line.aside = quotations.hold(&document.tree, line.start, QUOTE_LEVELS, anchor)
                || !line.kept && others.hold(&document.tree, line.start, usize::MAX, anchor);
            lines.push((line, place, distance));
        }
    }
    Lines { lines }
}

fn first_h1(tree: &Tree, lines: &[Line]) -> Option<usize> {
    lines.iter().position(|line| tree.ancestors(line.start).take(4).any(|id| tree.tag(id) == Tag::H1))
}

/// A headline with so many paragraphs above it isn't the article's.
const PARAGRAPHS_ABOVE_HEADLINE: usize = 2;

/// All lines to some behind a node.
fn cut(document: &Document, extraction: &Extraction, last: NodeId) -> Vec<Line> {
    let tree = &document.tree;
    let root = document.body();
    let mut lines: Vec<Line> = Vec::new();
    let mut open: Option<Line> = None;
    let mut block_ends: Vec<NodeId> = Vec::new();
    let (mut id, mut behind) = (root, usize::MAX);
    while id < tree.end(root) && lines.len() <= behind {
        if id >= last && behind == usize::MAX {
            // The text's last line may still be open.
            behind = lines.len() + 1 + LINES_AFTER;
        }
        while block_ends.last().is_some_and(|end| id >= *end) {
            block_ends.pop();
            lines.extend(open.take());
        }
        let tag = tree.tag(id);
        match tag {
            Tag::Text => push_text(tree, id, extraction, &mut open),
            Tag::Br => lines.extend(open.take()),
            _ if is_skipped(tree, id) => {
                id = tree.end(id);
                continue;
            }
            _ if tag.is_block() => {
                lines.extend(open.take());
                block_ends.push(tree.end(id));
            }
            _ => {}
        }
        id += 1;
    }
    lines.extend(open);
    lines
}

/// Elements without printed text.
fn is_skipped(tree: &Tree, id: NodeId) -> bool {
    use Tag::{Noscript, Object, Script, Select, Style, Template, Textarea};
    matches!(tree.tag(id), Script | Style | Select | Textarea | Template | Object | Noscript)
        || tree.is_hidden(id)
        || tree.is_unseen(id)
}

fn push_text(tree: &Tree, id: NodeId, extraction: &Extraction, open: &mut Option<Line>) {
    if is_blank(tree.text(id)) {
        return;
    }
    let line = open.get_or_insert_with(|| Line { start: id, ..Line::default() });
    line.end = id + 1;
    line.kept |= extraction.kept.contains(id);
}

fn count_words(text: &str) -> usize {
    let words = text.split_ascii_whitespace().count();
    if text.is_ascii() { words } else { words + text.chars().filter(|c| super::vocabulary::is_wide(*c)).count() / 2 }
}

impl Line {
    /// The elements in the line and around it, inside out, as far as they hold little else: what their classes say is said
    /// of the line.
    pub fn elements<'t>(&self, tree: &'t Tree) -> impl Iterator<Item = NodeId> + 't {
        const LEVELS: usize = 4;
        const MAX_NODES: NodeId = 60;
        let (start, end) = (self.start, self.end);
        let inside = (start..end).filter(|&id| tree.tag(id) != Tag::Text);
        let around = tree.ancestors(start).take(LEVELS).filter(move |&id| tree.end(id) - id <= MAX_NODES);
        inside.chain(around)
    }

    fn is_paragraph(&self, tree: &Tree) -> bool {
        self.kept && self.texts(tree).map(count_words).sum::<usize>() >= PARAGRAPH_WORDS
    }

    /// The texts that are printed in the line.
    fn texts<'t>(&self, tree: &'t Tree) -> impl Iterator<Item = &'t str> + 't {
        let (mut id, end) = (self.start, self.end);
        std::iter::from_fn(move || {
            while id < end && is_skipped(tree, id) {
                id = tree.end(id);
            }
            id += 1;
            (id <= end).then(|| tree.text(id - 1))
        })
    }

    /// The links that the line's text is in, with their text's node range.
    pub fn links<'t>(&self, tree: &'t Tree) -> impl Iterator<Item = NodeId> + 't {
        let (start, end) = (self.start, self.end);
        let around = tree.ancestors(start).take(3).filter(|&id| tree.tag(id) == Tag::A);
        around.chain((start..end).filter(|&id| tree.tag(id) == Tag::A))
    }

    /// Writes the line's text and counts its words.
    fn fill(&mut self, tree: &Tree) {
        for text in self.texts(tree) {
            self.words += count_words(text);
            if self.text.len() >= MAX_LINE_BYTES {
                continue;
            }
            let touches = self.text.chars().next_back().zip(text.chars().next());
            if touches.is_some_and(|(last, next)| last.is_alphanumeric() && next.is_alphanumeric()) {
                self.text.push(' ');
            }
            push_collapsed(&mut self.text, text);
        }
        self.text.truncate(self.text.trim_end().len());
    }
}

/// Elements around a line that are looked at for others' words.
const QUOTE_LEVELS: usize = 8;

/// Whether an element holds the words of others: a quotation, or what customers say.
fn is_quotation(tree: &Tree, class: &ClassSays, id: NodeId) -> bool {
    tree.tag(id) == Tag::Blockquote || class.of(id) != 0 || tree.attr(id, Attr::Id).is_some_and(is_quotation_name)
}

fn is_quotation_name(value: &str) -> bool {
    const WORDS: AnyOf = AnyOf::new(&["testimonial"]);
    WORDS.is_in(value)
}

/// Which elements are of a kind, each judged once.
struct Places<F> {
    is_one: F,
    /// By node.
    known: Vec<Option<bool>>,
}

impl<F: Fn(NodeId) -> bool> Places<F> {
    fn new(tree: &Tree, is_one: F) -> Places<F> {
        Places { is_one, known: vec![None; tree.len() as usize] }
    }

    /// Whether one of so many elements around a node is such a place, as far as they don't hold `anchor` as well.
    fn hold(&mut self, tree: &Tree, node: NodeId, levels: usize, anchor: NodeId) -> bool {
        let mut around = tree.ancestors(node).take(levels).take_while(|&id| !tree.contains(id, anchor));
        around.any(|id| {
            let known = self.known.get_mut(id as usize);
            known.is_some_and(|known| *known.get_or_insert_with(|| (self.is_one)(id)))
        })
    }
}

/// Whether an element is a place for other things than the article.
fn is_other_place(tree: &Tree, class: &ClassSays, id: NodeId) -> bool {
    match tree.tag(id) {
        Tag::Nav | Tag::Form | Tag::Figcaption | Tag::Figure => true,
        Tag::Body | Tag::Html | Tag::Main | Tag::Article => false,
        _ => class.of(id) != 0 || tree.attr(id, Attr::Id).is_some_and(is_aside_name),
    }
}

/// Class and id words of comments, lists of other pieces and menus.
fn is_aside_name(value: &str) -> bool {
    const NOT: AnyOf = AnyOf::new(&["no-", "has-", "with-", "meta", "count"]);
    const WORDS: AnyOf = AnyOf::new(&[
        "comment",
        "related",
        "recommend",
        "popular",
        "trending",
        "newsletter",
        "breadcrumb",
        "dropdown",
        "most-read",
        "read-next",
        "read-more",
        "more-from",
        "caption",
        "cookie",
        "modal",
        "latest",
        "recent",
        "teaser",
        "kommentar",
        "reply",
        "respond",
        "disqus",
        "upsell",
        "carousel",
    ]);
    WORDS.is_in(value) && value.split_ascii_whitespace().any(|token| WORDS.is_in(token) && !NOT.is_in(token))
}
