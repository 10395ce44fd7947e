//! The only writer of HTML: elements and attributes from an allow-list, all text escaped.

use super::inline::{self, Targets};
use super::media::{self, Image};
use super::structure::{Level, Structure};
use crate::content::blocks::Block;
use crate::dom::{Attr, Document, NodeId, Tag, Tree};

/// Inline elements that are nested deeper than this are left out.
const MAX_INLINE: usize = 24;

/// Writes blocks one after the other, opening and closing the structure between them.
pub struct Writer<'a> {
    document: &'a Document,
    tree: &'a Tree,
    structure: &'a Structure<'a>,
    targets: &'a Targets<'a>,
    html: String,
    /// The words of one text, while they are written.
    words: String,
    open: Vec<Level>,
}

impl<'a> Writer<'a> {
    pub fn new(document: &'a Document, structure: &'a Structure<'a>, targets: &'a Targets<'a>) -> Writer<'a> {
        Writer {
            document,
            tree: &document.tree,
            structure,
            targets,
            html: String::new(),
            words: String::new(),
            open: Vec::new(),
        }
    }

    /// Writes a block inside its structure.
    pub fn block(&mut self, block: &Block, chain: &[Level]) {
        let leaf = chain.last().copied();
        let continues_line = block.follows_line && leaf.is_some() && self.open.last() == leaf.as_ref();
        // Each paragraph of its own: two runs in one `div` are two.
        if leaf.is_some_and(|leaf| {
            !continues_line
                && self.open.last() == Some(&leaf)
                && !matches!(leaf.tag, Tag::Li | Tag::Td | Tag::Th | Tag::Dd)
        }) {
            self.close_to(self.open.len() - 1);
        }
        let continues = leaf.is_some() && self.open.last() == leaf.as_ref();
        self.enter(chain);
        if continues {
            self.html.push_str("<br>");
        }
        self.inline(block, leaf.is_some_and(|leaf| leaf.tag == Tag::Pre));
    }

    /// Writes an image that stands between blocks.
    pub fn image(&mut self, image: &Image) {
        let chain = self.structure.chain_around(image.node);
        self.enter(&chain);
        let inside = self.open.last().is_some_and(|level| !matches!(level.tag, Tag::Blockquote));
        let wrap = !inside;
        if wrap {
            self.html.push_str("<p>");
        }
        self.write_image(image.node);
        if wrap {
            self.html.push_str("</p>");
        }
    }

    /// The HTML, everything closed.
    pub fn finish(mut self) -> String {
        self.close_to(0);
        self.html
    }

    fn enter(&mut self, chain: &[Level]) {
        let same = self.open.iter().zip(chain).take_while(|(one, other)| one == other).count();
        self.close_to(same);
        for level in chain.iter().skip(same) {
            self.open_element(level.tag, level.node);
            self.html.push('>');
            self.open.push(*level);
        }
    }

    fn close_to(&mut self, len: usize) {
        while self.open.len() > len
            && let Some(level) = self.open.pop()
        {
            self.close_element(level.tag);
        }
    }

    fn close_element(&mut self, tag: Tag) {
        self.html.push_str("</");
        self.html.push_str(tag.name());
        self.html.push('>');
    }

    fn open_element(&mut self, tag: Tag, node: NodeId) {
        self.html.push('<');
        self.html.push_str(tag.name());
        if let Some(id) = self.targets.id_of(self.tree, node) {
            self.attribute("id", id);
        }
        for (name, value) in self.tree.attrs(node) {
            self.own_attribute(tag, name, value);
        }
    }

    fn own_attribute(&mut self, tag: Tag, name: Attr, value: &str) {
        let number = !value.is_empty() && value.len() < 5 && value.bytes().all(|byte| byte.is_ascii_digit());
        match (tag, name) {
            (Tag::Td | Tag::Th, Attr::Colspan) if number => self.attribute("colspan", value),
            (Tag::Td | Tag::Th, Attr::Rowspan) if number => self.attribute("rowspan", value),
            (Tag::Th, Attr::Scope) if matches!(value, "row" | "col" | "rowgroup" | "colgroup") => {
                self.attribute("scope", value)
            }
            (Tag::Ol, Attr::Start) | (Tag::Li, Attr::Value) if number => {
                self.attribute(if tag == Tag::Ol { "start" } else { "value" }, value);
            }
            (Tag::Ol, Attr::Reversed) => self.attribute("reversed", ""),
            (Tag::Time, Attr::Datetime) => self.attribute("datetime", value),
            (Tag::Abbr | Tag::Dfn, Attr::Title) => self.attribute("title", value),
            (Tag::A, Attr::Href) | (Tag::Blockquote | Tag::Q, Attr::Cite) => {
                if let Some(address) = self.resolve(value, tag == Tag::A) {
                    self.attribute(if tag == Tag::A { "href" } else { "cite" }, &address);
                }
            }
            (_, Attr::Dir) if matches!(value, "ltr" | "rtl" | "auto") => self.attribute("dir", value),
            (_, Attr::Lang)
                if value.len() < 20 && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') =>
            {
                self.attribute("lang", value);
            }
            _ => {}
        }
    }

    /// An absolute address of the web, or of mail where that may be.
    fn resolve(&self, written: &str, mail: bool) -> Option<String> {
        let address = self.document.address(written)?;
        let allowed = address.is_of_the_web() || (mail && address.scheme() == "mailto");
        allowed.then(|| address.into())
    }

    fn inline(&mut self, block: &Block, keeps_space: bool) {
        let tree = self.tree;
        let floor = self.open.len();
        let mut open: Vec<NodeId> = Vec::new();
        let mut line_start = true;
        let mut chain = Vec::new();
        for id in block.nodes(tree) {
            match tree.tag(id) {
                Tag::Text => {
                    self.inline_chain(id, &mut chain);
                    self.enter_inline(&mut open, &chain);
                    line_start = self.text(tree.text(id), keeps_space, line_start, id + 1 == block.end);
                }
                Tag::Br => {
                    self.html.push_str("<br>");
                    line_start = true;
                }
                Tag::Img if media::source(tree, id).is_some() => {
                    self.inline_chain(id, &mut chain);
                    self.enter_inline(&mut open, &chain);
                    self.write_image(id);
                    line_start = false;
                }
                _ => {}
            }
        }
        self.enter_inline(&mut open, &[]);
        debug_assert_eq!(floor, self.open.len());
    }

    /// The kept inline elements around a node, outermost first; links also from outside the block.
    fn inline_chain(&self, node: NodeId, chain: &mut Vec<NodeId>) {
        chain.clear();
        let mut outside = false;
        let mut linked = false;
        for id in self.tree.ancestors(node) {
            let tag = self.tree.tag(id);
            outside |= tag.is_block();
            let link = tag == Tag::A;
            if chain.len() >= MAX_INLINE || (outside && (linked || self.tree.tag(id) == Tag::Body)) {
                break;
            }
            if inline::is_kept(tag) && !(link && linked) && (link || !outside) {
                chain.push(id);
                linked |= link;
            }
        }
        chain.reverse();
        // Within `ruby` a parser ends an annotation where the next one begins.
        let is_annotation = |id: NodeId| matches!(self.tree.tag(id), Tag::Rt | Tag::Rp);
        chain.dedup_by(|inner, outer| is_annotation(*inner) && is_annotation(*outer));
    }

    fn enter_inline(&mut self, open: &mut Vec<NodeId>, chain: &[NodeId]) {
        let same = open.iter().zip(chain).take_while(|(one, other)| one == other).count();
        while open.len() > same
            && let Some(id) = open.pop()
        {
            self.close_element(self.tree.tag(id));
        }
        for &id in chain.iter().skip(same) {
            self.open_element(self.tree.tag(id), id);
            self.html.push('>');
            open.push(id);
        }
    }

    /// Writes text; gives back whether the line is still empty.
    fn text(&mut self, text: &str, keeps_space: bool, line_start: bool, last: bool) -> bool {
        if keeps_space {
            if line_start && text.starts_with('\n') {
                // The parser eats the first line break of a `pre`.
                self.html.push('\n');
            }
            escape(text, &mut self.html);
            return false;
        }
        let mut words = std::mem::take(&mut self.words);
        words.clear();
        if !line_start {
            words.push('x');
        }
        crate::dom::push_collapsed(&mut words, text);
        let own = words.get(usize::from(!line_start)..).unwrap_or_default();
        let own = if self.html.ends_with(' ') { own.trim_start_matches(' ') } else { own };
        escape(if last { own.trim_end() } else { own }, &mut self.html);
        let is_empty = line_start && own.is_empty();
        self.words = words;
        is_empty
    }

    fn write_image(&mut self, node: NodeId) {
        let Some(address) = media::source(self.tree, node).and_then(|written| self.resolve(written, false)) else {
            return;
        };
        self.html.push_str("<img");
        self.attribute("src", &address);
        self.attribute("alt", self.tree.attr(node, Attr::Alt).unwrap_or_default());
        self.html.push('>');
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.html.push(' ');
        self.html.push_str(name);
        self.html.push_str("=\"");
        escape(value, &mut self.html);
        self.html.push('"');
    }
}

/// Escapes text for an element's content and for a quoted attribute (HTML standard, 13.3); a carriage return, which a parser
/// would read as a line feed, too.
fn escape(text: &str, out: &mut String) {
    let bytes = text.as_bytes();
    let mut from = 0;
    for (at, byte) in bytes.iter().enumerate() {
        let (reference, len) = match byte {
            b'&' => ("&amp;", 1),
            b'<' => ("&lt;", 1),
            b'>' => ("&gt;", 1),
            b'"' => ("&quot;", 1),
            b'\r' => ("&#13;", 1),
            0xC2 if bytes.get(at + 1) == Some(&0xA0) => ("&nbsp;", 2),
            _ => continue,
        };
        out.push_str(text.get(from..at).unwrap_or_default());
        out.push_str(reference);
        from = at + len;
    }
    out.push_str(text.get(from..).unwrap_or_default());
}
