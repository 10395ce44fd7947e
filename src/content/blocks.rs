//! The page cut into blocks: runs of inline text that start and end with a block's edge or an empty line.

use crate::dom::{NodeId, Tag, Tree};

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
    /// Sentence-ending marks of any script.
    pub stops: u32,
    /// Commas of any script.
    pub commas: u32,
    /// Digits.
    pub digits: u32,
    /// Letters that have a case and are upper case.
    pub capitals: u32,
    /// Characters that aren't white space.
    pub chars: u32,
    /// Vertical bars, bullets, arrows and the like, which separate items of a menu.
    pub separators: u32,
    /// Single line breaks inside.
    pub breaks: u32,
    /// Words in `b`, `strong`, `i`, `em`.
    pub strong_words: u32,
    /// Images inside.
    pub images: u32,
    /// A hash of its words, case and white space aside.
    pub text_hash: u32,
    /// The first visible character is a lower-case letter.
    pub starts_low: bool,
    /// The last visible character ends a sentence.
    pub ends_sentence: bool,
    /// The last visible character is a colon.
    pub ends_colon: bool,
    /// The last visible characters are an ellipsis.
    pub ends_ellipsis: bool,
    /// It follows a line that a single `<br>` ended.
    pub follows_line: bool,
    /// There is a colon in it.
    pub has_colon: bool,
    /// There is a `©` in it.
    pub has_copyright: bool,
    /// There is a `time` element, or one with a `datetime`, in it.
    pub has_time: bool,
    /// There is an `@` between letters.
    pub has_at: bool,
    /// The last visible character.
    pub(super) last: char,
    pub(super) in_word: bool,
    pub(super) wide: u32,
}

/// A line before `<br>` of more words is part of a paragraph.
const LINE_WORDS: u32 = 20;

/// Cuts the nodes below `root` into blocks, in document order. Texts without a word or a mark are no block.
pub fn cut(tree: &Tree, root: NodeId) -> Vec<Block> {
    Cutter {
        tree,
        blocks: Vec::new(),
        open: None,
        broken: true,
        breaks: 0,
        line_start_words: 0,
        link_end: 0,
        strong_end: 0,
        links: 0,
        time: false,
        images: 0,
    }
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
    strong_end: NodeId,
    /// Links, images and times opened since the last text.
    links: u32,
    images: u32,
    time: bool,
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
                Tag::B | Tag::Strong | Tag::I | Tag::Em => self.strong_end = self.strong_end.max(tree.end(id)),
                Tag::Time => self.time = true,
                Tag::Img => self.images += 1,
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
        if text.bytes().all(|byte| byte.is_ascii_whitespace()) {
            if let Some(block) = &mut self.open {
                block.in_word = false;
            }
            return;
        }
        let starts_low = text.trim_start().starts_with(char::is_lowercase);
        let ended = self.open.as_ref().is_some_and(|open| open.is_line(self.line_start_words));
        let line = self.breaks == 1 && !self.broken && !starts_low && ended;
        if self.broken || self.breaks > 1 || line {
            self.flush();
        }
        let open = self.open.get_or_insert(Block { start: id, container, follows_line: line, ..Block::default() });
        open.breaks += if line { 0 } else { self.breaks };
        if self.breaks > 0 {
            open.in_word = false;
        }
        if self.breaks > 0 || open.words == 0 {
            self.line_start_words = open.words;
        }
        (self.breaks, self.broken) = (0, false);
        open.links += std::mem::take(&mut self.links);
        open.images += std::mem::take(&mut self.images);
        open.has_time |= std::mem::take(&mut self.time);
        open.end = id + 1;
        let before = open.words;
        open.read(text);
        let words = open.words - before;
        if id < self.link_end {
            open.link_words += words;
        }
        if id < self.strong_end {
            open.strong_words += words;
        }
    }

    fn flush(&mut self) {
        if let Some(mut block) = self.open.take()
            && block.chars > 0
        {
            block.ends_sentence =
                is_stop(block.last) || matches!(block.last, '"' | '”' | '»' | '’' | ')' | '」' | '』');
            block.ends_colon = matches!(block.last, ':' | '：');
            self.blocks.push(block);
        }
        self.links = 0;
        self.images = 0;
        self.time = false;
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
    /// Equal for blocks of the same characters.
    pub fn text_key(&self) -> u32 {
        self.text_hash ^ self.chars.wrapping_mul(0x85EB_CA6B)
    }

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
        let mut rest = text;
        loop {
            rest = self.read_small_letters(rest);
            let mut characters = rest.chars();
            let Some(c) = characters.next() else { return };
            rest = characters.as_str();
            if c.is_whitespace() {
                self.in_word = false;
                continue;
            }
            let word = c.is_alphanumeric();
            if self.chars == 0 {
                self.starts_low = c.is_lowercase();
            }
            self.chars += 1;
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
                self.text_hash = hash_step(self.text_hash, c);
            }
            self.note(c);
            self.last = c;
        }
    }

    /// Reads the small letters of ASCII that a text begins with, most of a text, and gives what follows them.
    fn read_small_letters<'t>(&mut self, text: &'t str) -> &'t str {
        let mut hash = self.text_hash;
        let mut len = 0;
        for byte in text.bytes().take_while(u8::is_ascii_lowercase) {
            hash = hash_step(hash, char::from(byte));
            self.last = char::from(byte);
            len += 1;
        }
        if len > 0 {
            self.text_hash = hash;
            self.starts_low |= self.chars == 0;
            self.chars += len;
            self.words += u32::from(!self.in_word);
            self.in_word = true;
        }
        text.get(len as usize..).unwrap_or_default()
    }

    fn note(&mut self, c: char) {
        if is_stop(c) {
            self.stops += 1;
            self.ends_ellipsis = c == '…' || (c == '.' && self.last == '.');
        } else {
            self.ends_ellipsis = false;
        }
        match c {
            ',' | '，' | '、' | '،' | ';' | '；' => self.commas += 1,
            '0'..='9' => self.digits += 1,
            '|' | '•' | '·' | '›' | '»' | '>' | '→' | '/' | '‹' | '«' => self.separators += 1,
            ':' | '：' => self.has_colon = true,
            '©' => self.has_copyright = true,
            '@' => self.has_at |= self.last.is_alphanumeric(),
            _ if c.is_uppercase() => self.capitals += 1,
            _ => {}
        }
    }
}

fn hash_step(hash: u32, c: char) -> u32 {
    hash.rotate_left(5).wrapping_add(c as u32 | 0x20).wrapping_mul(0x9E37_79B1)
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
