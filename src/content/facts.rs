//! What is known of every element before any block is judged: one pass over the tree.

use super::blocks::Block;
use super::class_words::{self, KindSet};
use super::classes::{Classes, NO_CLASS};
use crate::dom::{Attr, EIGHT, Eight, NodeId, Tag, Tree, hash_eight};

/// Sets of ancestors' names that matter, a bit each: see [`bit_of`].
pub type TagSet = u32;

/// Number of bits in a [`TagSet`].
pub const TAG_BITS: usize = 21;

/// Their names, for `--explain` and for training.
pub const TAG_BIT_NAMES: [&str; TAG_BITS] = [
    "article",
    "main",
    "nav",
    "aside",
    "footer",
    "header",
    "form",
    "table",
    "list",
    "li",
    "figure",
    "figcaption",
    "section",
    "dl",
    "pre",
    "a",
    "button",
    "hidden",
    "body-prop",
    "heading",
    "p",
];

/// The element isn't shown.
pub const HIDDEN_BIT: TagSet = 1 << 17;
/// A `dialog`, or what plays one.
pub const DIALOG_BIT: TagSet = bit_of(Tag::Dialog);
/// `itemprop="articleBody"` and its kin.
const BODY_PROPERTY_BIT: TagSet = 1 << 18;

/// Facts of one element, and those that it inherits.
#[derive(Debug, Clone, Copy, Default)]
pub struct Element {
    /// Kinds that its own class and id name.
    pub kinds: KindSet,
    /// Kinds of it and all its ancestors.
    pub kinds_above: KindSet,
    /// Names of it and all its ancestors.
    pub tags_above: TagSet,
    /// The number of its path, the names and classes on the way from the root: below [`Facts::paths`].
    pub path: u32,
    /// Elements on the way from the root.
    pub depth: u16,
    /// The number of its class attribute's value: below [`Facts::classes`], but for those of too many.
    pub class: u16,
}

/// Facts of all nodes and sums over blocks.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    elements: Vec<Element>,
    /// By path, how many elements have it, and texts below these.
    path_nodes: Vec<u32>,
    /// One more than the last number of a class.
    classes: usize,
    /// Number of blocks that start before each node.
    blocks_before: Vec<u32>,
    /// Running sums over the blocks: entry `i` sums blocks before `i`.
    sums: Vec<Sums>,
}

/// Totals of a run of blocks.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sums {
    /// Blocks.
    pub blocks: u32,
    /// Words.
    pub words: u32,
    /// Words inside links.
    pub link_words: u32,
    /// Words of blocks directly in a `<p>`.
    pub paragraph_words: u32,
    /// Blocks of at least [`LONG_WORDS`] words that are mostly not links.
    pub long: u32,
}

/// A block with as many words outside links is running text rather than a label.
pub const LONG_WORDS: u32 = 20;

impl Sums {
    fn add(self, block: &Block, paragraph: bool) -> Sums {
        Sums {
            blocks: self.blocks + 1,
            words: self.words + block.words,
            link_words: self.link_words + block.link_words,
            paragraph_words: self.paragraph_words + if paragraph { block.words } else { 0 },
            long: self.long + u32::from(is_long(block)),
        }
    }

    fn since(self, before: Sums) -> Sums {
        Sums {
            blocks: self.blocks - before.blocks,
            words: self.words - before.words,
            link_words: self.link_words - before.link_words,
            paragraph_words: self.paragraph_words - before.paragraph_words,
            long: self.long - before.long,
        }
    }
}

/// Whether a block is running text.
pub fn is_long(block: &Block) -> bool {
    block.plain_words() >= LONG_WORDS && block.link_words * 2 < block.words
}

impl Facts {
    /// Gathers the facts of a tree and its blocks.
    pub fn gather(tree: &Tree, blocks: &[Block]) -> Facts {
        let len = tree.len() as usize;
        let mut elements: Vec<Element> = Vec::with_capacity(len);
        let mut blocks_before = Vec::with_capacity(len + 1);
        let mut next_block = 0;
        let mut classes = Classes::new();
        let mut paths = Paths::new(len);
        let mut path_nodes = Vec::new();
        for id in 0..tree.len() {
            blocks_before.push(next_block as u32);
            if blocks.get(next_block).is_some_and(|block| block.start == id) {
                next_block += 1;
            }
            let above = tree.parent(id).and_then(|parent| elements.get(parent as usize)).copied().unwrap_or_default();
            let element = match tree.tag(id) {
                Tag::Text => above,
                _ => element(tree, id, above, &mut classes, &mut paths),
            };
            path_nodes.resize(paths.hashes.len(), 0);
            if let Some(nodes) = path_nodes.get_mut(element.path as usize) {
                *nodes += 1;
            }
            elements.push(element);
        }
        blocks_before.push(next_block as u32);
        let mut sums = Vec::with_capacity(blocks.len() + 1);
        let mut sum = Sums::default();
        sums.push(sum);
        for block in blocks {
            let paragraph = tree.tag(block.container) == Tag::P;
            sum = sum.add(block, paragraph);
            sums.push(sum);
        }
        Facts { elements, path_nodes, classes: classes.len(), blocks_before, sums }
    }

    /// The facts of an element; a text has its parent's.
    pub fn element(&self, id: NodeId) -> Element {
        self.elements.get(id as usize).copied().unwrap_or_default()
    }

    /// One more than the last number of a class.
    pub fn classes(&self) -> usize {
        self.classes
    }

    /// How many paths there are.
    pub fn paths(&self) -> usize {
        self.path_nodes.len()
    }

    /// How many nodes share an element's path; a text has its element's.
    pub fn nodes_like(&self, id: NodeId) -> u32 {
        self.path_nodes.get(self.element(id).path as usize).copied().unwrap_or(0)
    }

    /// How many blocks there are.
    pub fn blocks(&self) -> usize {
        self.sums.len().saturating_sub(1)
    }

    /// The blocks that start in a range of nodes.
    pub fn blocks_in(&self, nodes: std::ops::Range<NodeId>) -> std::ops::Range<usize> {
        let at = |id: NodeId| self.blocks_before.get(id as usize).copied().unwrap_or_default() as usize;
        at(nodes.start)..at(nodes.end)
    }

    /// Totals of a range of blocks.
    pub fn sums(&self, blocks: std::ops::Range<usize>) -> Sums {
        let at =
            |index: usize| self.sums.get(index.min(self.sums.len().saturating_sub(1))).copied().unwrap_or_default();
        at(blocks.end).since(at(blocks.start))
    }

    /// Totals of the blocks below an element.
    pub fn sums_of(&self, tree: &Tree, id: NodeId) -> Sums {
        self.sums(self.blocks_in(id..tree.end(id)))
    }
}

/// Numbers for paths in the order in which they come, by a hash of each; 0 is that of no element.
struct Paths {
    /// One more than the number of a path whose hash leads here; 0 where none does.
    places: Vec<u32>,
    hashes: Vec<u32>,
}

impl Paths {
    /// For so many at most.
    fn new(most: usize) -> Paths {
        Paths { places: vec![0; (most * 2).next_power_of_two()], hashes: vec![0] }
    }

    fn hash_of(&self, path: u32) -> u32 {
        self.hashes.get(path as usize).copied().unwrap_or(0)
    }

    /// The number of the path with this hash; of one too many whose hashes lead to one place, which a page has only if it
    /// means to, that of no element.
    fn number_of(&mut self, hash: u32) -> u32 {
        let last = self.places.len() - 1;
        // The upper bits of a product depend on all of its factor's.
        let own = (hash.wrapping_mul(0x9E37_79B1) >> 8) as usize;
        for at in (own..own + MAX_PROBES).map(|at| at & last) {
            match self.places.get(at).and_then(|place| place.checked_sub(1)) {
                None => {
                    if let Some(place) = self.places.get_mut(at) {
                        *place = self.hashes.len() as u32 + 1;
                    }
                    self.hashes.push(hash);
                    return self.hashes.len() as u32 - 1;
                }
                Some(path) if self.hash_of(path) == hash => return path,
                Some(_) => {}
            }
        }
        0
    }
}

/// Places that are looked at for a path: in a table that is half empty the longest way is shorter.
const MAX_PROBES: usize = 64;

#[inline(never)] // a loop's inside: see "A cold module" in ARCHITECTURE.md
fn element<'t>(tree: &'t Tree, id: NodeId, above: Element, classes: &mut Classes<'t>, paths: &mut Paths) -> Element {
    let tag = tree.tag(id);
    let (mut kinds, mut class) = (0, NO_CLASS);
    let mut tags = bit_of(tag);
    let mut hash = paths.hash_of(above.path).rotate_left(7) ^ (tag as u32 + 1).wrapping_mul(0x9E37_79B1);
    for (name, value) in tree.attrs(id) {
        match name {
            Attr::Class if !value.is_empty() => {
                let own = hash_text(value);
                let (number, named) = classes.look_up(value, own);
                class = number;
                kinds |= named;
                hash = (hash ^ own).wrapping_mul(0x85EB_CA6B);
            }
            Attr::Id => kinds |= class_words::kinds_of(value),
            Attr::Role => tags |= bit_of_role(value),
            Attr::Itemprop | Attr::Property if is_body_property(value) => tags |= BODY_PROPERTY_BIT,
            _ => {}
        }
    }
    if tree.is_hidden(id) {
        tags |= HIDDEN_BIT;
    }
    if matches!(tag, Tag::Body | Tag::Html) {
        // Classes of the body speak of the page, not of a place in it.
        kinds = 0;
    }
    Element {
        kinds,
        kinds_above: above.kinds_above | kinds,
        tags_above: above.tags_above | tags,
        path: paths.number_of(hash),
        depth: above.depth.saturating_add(1),
        class,
    }
}

fn is_body_property(value: &str) -> bool {
    value.eq_ignore_ascii_case("articleBody") || value.ends_with(":articleBody") || value == "reviewBody"
}

/// The bit of an element's name; none for those that don't matter.
pub const fn bit_of(tag: Tag) -> TagSet {
    let bit = match tag {
        Tag::Article => 0,
        Tag::Main => 1,
        Tag::Nav => 2,
        Tag::Aside => 3,
        Tag::Footer => 4,
        Tag::Header => 5,
        Tag::Form => 6,
        Tag::Table => 7,
        Tag::Ul | Tag::Ol | Tag::Menu | Tag::Dir => 8,
        Tag::Li => 9,
        Tag::Figure => 10,
        Tag::Figcaption | Tag::Caption => 11,
        Tag::Section => 12,
        Tag::Dl => 13,
        Tag::Pre => 14,
        Tag::A => 15,
        Tag::Button | Tag::Label => 16,
        Tag::H1 | Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6 => 19,
        Tag::P => 20,
        // The model doesn't know the rest.
        Tag::Dialog => 21,
        Tag::Noscript => 22,
        _ => return 0,
    };
    1 << bit
}

fn bit_of_role(role: &str) -> TagSet {
    bit_of(match role {
        "main" => Tag::Main,
        "article" => Tag::Article,
        "navigation" | "menu" | "menubar" => Tag::Nav,
        "complementary" => Tag::Aside,
        "contentinfo" => Tag::Footer,
        "banner" => Tag::Header,
        "button" => Tag::Button,
        "dialog" | "alertdialog" => Tag::Dialog,
        _ => return 0,
    })
}

/// A hash of a text; digits count as one, so that numbered classes are alike.
fn hash_text(text: &str) -> u32 {
    let bytes = text.as_bytes();
    let mut hash = 0;
    let mut at = 0;
    while at < bytes.len() {
        let eight = Eight::at(bytes, at);
        hash = hash_eight(hash, eight.alike());
        at += EIGHT;
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_have_numbers_in_the_order_in_which_they_come() {
        let mut paths = Paths::new(3);
        let numbers: Vec<u32> = [7, 9, 7, 0, 9, 0].into_iter().map(|hash| paths.number_of(hash)).collect();
        assert_eq!(numbers, [1, 2, 1, 3, 2, 3]);
        assert_eq!([0, 1, 2, 3].map(|path| paths.hash_of(path)), [0, 7, 9, 0]);
    }

    #[test]
    fn paths_that_lead_to_one_place_cost_no_more_than_some() {
        let mut paths = Paths::new(100);
        // These differ above the bits that choose a place.
        let hashes: Vec<u32> = (0..100u32).map(|number| number << 16).collect();
        let numbers: Vec<u32> = hashes.iter().map(|hash| paths.number_of(*hash)).collect();
        assert!(numbers.iter().take(MAX_PROBES).copied().eq(1..=MAX_PROBES as u32), "{numbers:?}");
        assert!(numbers.iter().skip(MAX_PROBES).all(|number| *number == 0), "{numbers:?}");
        assert_eq!(paths.number_of(hashes[9]), 10);
    }
}
