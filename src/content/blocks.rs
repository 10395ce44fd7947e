//! The page cut into blocks: runs of inline text that start and end with a block's edge or an empty line.

use crate::dom::{EIGHT, Eight, NodeId, Tag, Tree, hash_eight};

/// One run of text, the smallest thing that is kept or dropped.
#[derive(Debug, Clone, Copy, Default)]
pub struct Block {
    /// The first node of the run.
    pub start: NodeId,
    /// One past its last text node.
    pub end: NodeId,
    /// The nearest block-level element around it.
    pub container: NodeId,
    /// Words, or every second character of a script written without spaces.
    pub words: u32,
    /// The words among them inside links.
    pub link_words: u32,
    /// Links that start in the run.
    pub links: u32,
    /// Vertical bars, bullets, arrows and the like, which separate items of a menu.
    pub separators: u32,
    /// A hash of its letters and digits: alike for blocks of the same words in the same elements, whatever the case.
    pub text_hash: u32,
    /// The last visible character ends a sentence.
    pub ends_sentence: bool,
    /// It follows a line that a single `<br>` ended.
    pub follows_line: bool,
    /// There is a digit in it.
    pub has_digit: bool,
    /// There is a colon in it.
    pub has_colon: bool,
    /// There is a `©` in it.
    pub has_copyright: bool,
    /// The last visible character; 0 before there is one.
    pub(super) last: char,
    /// A word goes on where the next text begins without a space.
    pub(super) in_word: bool,
    /// Characters of scripts without spaces.
    pub(super) wide: u32,
}

/// A line before `<br>` of more words is part of a paragraph.
const LINE_WORDS: u32 = 20;

/// Cuts the nodes below `root` into blocks, in document order. Texts without a word or a mark are no block.
pub fn cut(tree: &Tree, root: NodeId) -> Vec<Block> {
    Cutter { tree, blocks: Vec::new(), open: None, broken: true, breaks: 0, line_start_words: 0, link_end: 0, links: 0 }
        .run(root)
}

struct Cutter<'a> {
    tree: &'a Tree,
    blocks: Vec<Block>,
    open: Option<Block>,
    /// A block's edge was passed since the last text.
    broken: bool,
    /// Line breaks since the last text.
    breaks: u32,
    /// Words of the open block before its last line.
    line_start_words: u32,
    link_end: NodeId,
    /// Links opened since the last text.
    links: u32,
}

impl Cutter<'_> {
    fn run(mut self, root: NodeId) -> Vec<Block> {
        let tree = self.tree;
        let mut containers: Vec<(NodeId, NodeId)> = vec![(root, tree.end(root))];
        let mut id = root;
        while id < tree.end(root) {
            while containers.len() > 1 && containers.last().is_some_and(|(_, end)| id >= *end) {
                containers.pop();
                self.broken = true;
            }
            let tag = tree.tag(id);
            match tag {
                Tag::Text => self.text(id, containers.last().map_or(root, |(container, _)| *container)),
                Tag::Br => self.breaks += 1,
                Tag::A => {
                    self.links += 1;
                    self.link_end = self.link_end.max(tree.end(id));
                }
                _ if is_no_text(tag) => {
                    id = tree.end(id);
                    continue;
                }
                _ if tag.is_block() => {
                    containers.push((id, tree.end(id)));
                    self.broken = true;
                }
                _ => {}
            }
            id += 1;
        }
        self.flush();
        self.blocks
    }

    #[inline(never)] // a loop's inside: see "A cold module" in ARCHITECTURE.md
    fn text(&mut self, id: NodeId, container: NodeId) {
        let text = self.tree.text(id);
        let words = text.trim_ascii_start();
        if words.is_empty() {
            if let Some(block) = &mut self.open {
                block.in_word = false;
            }
            return;
        }
        let starts_low = words.starts_with(char::is_lowercase);
        let ended = self.open.as_ref().is_some_and(|open| open.is_line(self.line_start_words));
        let line = self.breaks == 1 && !self.broken && !starts_low && ended;
        if self.broken || self.breaks > 1 || line {
            self.flush();
        }
        let open = self.open.get_or_insert(Block { start: id, container, follows_line: line, ..Block::default() });
        if self.breaks > 0 || words.len() < text.len() {
            open.in_word = false;
        }
        if self.breaks > 0 || open.words == 0 {
            self.line_start_words = open.words;
        }
        (self.breaks, self.broken) = (0, false);
        open.links += std::mem::take(&mut self.links);
        open.end = id + 1;
        let before = open.words;
        open.read(words);
        if id < self.link_end {
            open.link_words += open.words - before;
        }
    }

    fn flush(&mut self) {
        if let Some(mut block) = self.open.take()
            && block.last != '\0'
        {
            block.ends_sentence =
                is_stop(block.last) || matches!(block.last, '"' | '”' | '»' | '’' | ')' | '」' | '』');
            self.blocks.push(block);
        }
        self.links = 0;
    }
}

/// Elements whose text isn't shown as text, or belongs to a control.
fn is_no_text(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Annotation
            | Tag::AnnotationXml
            | Tag::Script
            | Tag::Select
            | Tag::Textarea
            | Tag::Datalist
            | Tag::Canvas
            | Tag::Audio
            | Tag::Video
            | Tag::Object
    )
}

impl Block {
    /// Whether it is short and not a sentence, so that a line break after it ends it.
    fn is_line(&self, words_before: u32) -> bool {
        self.words - words_before.min(self.words) <= LINE_WORDS
            && !is_stop(self.last)
            && !matches!(self.last, ',' | ';' | '，' | '、' | '؛' | '،')
    }

    /// The nodes of the run in document order, without those whose text isn't shown.
    pub fn nodes<'t>(&self, tree: &'t Tree) -> impl Iterator<Item = NodeId> + 't {
        let (mut next, end) = (self.start, self.end);
        std::iter::from_fn(move || {
            while next < end && is_no_text(tree.tag(next)) {
                next = tree.end(next);
            }
            let node = next;
            next += 1;
            (node < end).then_some(node)
        })
    }

    /// Words outside links.
    pub fn plain_words(&self) -> u32 {
        self.words - self.link_words
    }

    /// The part of its words that is linked, 0 to 1.
    pub fn link_density(&self) -> f32 {
        if self.words == 0 { 0.0 } else { self.link_words as f32 / self.words as f32 }
    }

    #[inline(never)] // a loop's inside: see "A cold module" in ARCHITECTURE.md
    fn read(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let eight = Eight::at(bytes, at);
            let len = EIGHT.min(bytes.len() - at);
            if eight.is_ascii() {
                self.read_eight(eight, len);
                at += len;
                continue;
            }
            // Characters, until those eight bytes are read.
            let rest = text.get(at..).unwrap_or_default();
            for (place, c) in rest.char_indices().take_while(|(place, _)| *place < len) {
                self.read_character(c);
                at += c.len_utf8() * usize::from(place < len);
            }
        }
        self.last = text.chars().rev().find(|c| !c.is_whitespace()).unwrap_or(self.last);
    }

    /// Reads so many of eight bytes of ASCII.
    fn read_eight(&mut self, eight: Eight, len: usize) {
        let digits = eight.digits();
        let words = eight.letters() | digits;
        // "don't" is one word.
        let marks = eight.equal(b'\'') & words.after(self.in_word);
        let going_on = words | marks;
        self.words += (words & !going_on.after(self.in_word)).count();
        self.in_word = going_on.ends(len);
        if words.any() {
            self.has_digit |= digits.any();
            self.text_hash = hash_eight(self.text_hash, eight.low_of(words));
        }
        for byte in eight.each(!(words | eight.equal(b' ')).within(len)) {
            self.note(char::from(byte));
        }
    }

    fn read_character(&mut self, c: char) {
        if c.is_whitespace() {
            self.in_word = false;
            return;
        }
        let word = c.is_alphanumeric();
        if is_wide(c) {
            self.wide += 1;
            // Two characters a word is the usual length in Chinese and Japanese.
            self.words += self.wide & 1;
            self.in_word = false;
        } else if word && !self.in_word {
            self.words += 1;
            self.in_word = true;
        } else if !word && c != '\'' && c != '’' {
            self.in_word = false;
        }
        if word {
            self.has_digit |= c.is_ascii_digit();
            self.text_hash = hash_eight(self.text_hash, u64::from(lower(c)));
        }
        self.note(c);
    }

    fn note(&mut self, c: char) {
        match c {
            '|' | '•' | '·' | '›' | '»' | '>' | '→' | '/' | '‹' | '«' => self.separators += 1,
            ':' | '：' => self.has_colon = true,
            '©' => self.has_copyright = true,
            _ => {}
        }
    }
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '۔' | '।' | '։' | '።')
}

/// A letter's lower case, its first character where there are more.
pub fn lower(c: char) -> char {
    if c.is_ascii() { c.to_ascii_lowercase() } else { c.to_lowercase().next().unwrap_or(c) }
}

/// Scripts written without spaces: Chinese, Japanese, Thai, Lao, Khmer, Burmese.
pub fn is_wide(c: char) -> bool {
    // Most characters come before all of them.
    c >= '\u{E00}'
        && matches!(c as u32, 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3040..=0x30FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x2FA1F)
}
