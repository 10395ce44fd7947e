//! What the model knows of each block: one row of numbers a block.

mod counts;
mod neighbours;
mod page;
mod rows;

pub use rows::{FEATURES, PARTS, Part, ROWS, Rows};

use super::blocks::Block;
use super::class_words::{KIND_NAMES, KINDS, Kind, KindSet};
use super::container;
use super::facts::{Facts, TAG_BIT_NAMES, TAG_BITS, TagSet};
use super::frame;
use super::headline::{self, TitleWords};
use super::phrases::{self, HEADING_KINDS, HEADING_NAMES, PhraseSet};
use crate::dom::{Document, NodeId, Tag, Tree};
use counts::{count_paths, count_since};
use neighbours::Neighbours;
use page::{PAGE_FEATURES, PageFacts};

/// Levels of elements around a block that are described one by one.
const LEVELS: usize = 4;
/// Numbers of a level.
const LEVEL_FEATURES: usize = 7;
/// Numbers of a block's text and place.
const TEXT_FEATURES: usize = 22;
/// Inline elements right around a text that are looked at.
const OWN_LEVELS: usize = 8;
/// A kind or tag within so many levels of the block is near.
const NEAR_LEVELS: usize = 2;

/// The part that a number of a row belongs to, by its place.
pub fn part_of(number: usize) -> Part {
    const ANCESTORS: usize = TEXT_FEATURES;
    const OWN_LEVEL: usize = ANCESTORS + KINDS + TAG_BITS;
    const LEVELS_ABOVE: usize = OWN_LEVEL + LEVEL_FEATURES;
    const BEGINNING: usize = OWN_LEVEL + LEVELS * LEVEL_FEATURES;
    const PAGE: usize = FEATURES - PAGE_FEATURES;
    match number {
        ANCESTORS..OWN_LEVEL | LEVELS_ABOVE..BEGINNING => Part::Surroundings,
        PAGE.. => Part::Page,
        _ => Part::Block,
    }
}

/// Where a block stands, as far as the numbers go that most neighbours share.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Surroundings {
    /// The element around the block's own.
    parent: NodeId,
    own_kinds: KindSet,
    kinds: KindSet,
    tags: TagSet,
}

/// Everything that the rows are made from.
pub struct View<'a> {
    tree: &'a Tree,
    root: NodeId,
    /// The blocks.
    pub blocks: &'a [Block],
    /// Facts of the elements.
    pub facts: &'a Facts,
    /// The headline's block.
    pub headline: Option<usize>,
    /// How surely it says what the title does.
    pub headline_score: f32,
    /// Which blocks are part of the frame around the text. They aren't looked at: what follows says nothing of them.
    pub framed: Vec<bool>,
    /// How much each block says the same as the title.
    pub overlaps: Vec<(f32, f32)>,
    /// The page's other title.
    pub titled: TitleWords,
    /// The same for the page's description.
    descriptions: Vec<(f32, f32)>,
    /// The element that a container choice takes.
    pub container: NodeId,
    /// How each block begins.
    pub phrases: Vec<PhraseSet>,
    /// For each block, blocks since one that only says a phrase, by kind.
    since_phrase: Vec<[u8; HEADING_KINDS]>,
    /// Blocks and words by path.
    path_counts: Vec<(u32, u32)>,
    neighbours: Neighbours,
    page: PageFacts,
}

impl<'a> View<'a> {
    /// Looks at the page as a whole.
    pub fn new(document: &'a Document, root: NodeId, blocks: &'a [Block], facts: &'a Facts) -> View<'a> {
        let tree = &document.tree;
        let (title, titled) = TitleWords::read(tree);
        let description = TitleWords::described(tree);
        let framed = frame::find(facts, blocks);
        let looked_at = || blocks.iter().zip(&framed);
        let both = |(block, framed): (&Block, &bool)| match framed {
            true => Default::default(),
            false => headline::overlaps([&title, &description], tree, block).into(),
        };
        let (overlaps, descriptions): (Vec<_>, Vec<_>) = looked_at().map(both).unzip();
        let stated = headline::find(tree, blocks, &overlaps, &titled, headline::LEAST);
        let first = || {
            blocks.iter().position(|block| headline::in_h1(tree, block.container) && !headline::leads_home(tree, block))
        };
        let container = container::choose(tree, facts, blocks, root);
        let mut beginning = String::new();
        let mut phrases_of = |block| phrases::kinds_of(tree, block, &mut beginning);
        let phrases: Vec<_> = looked_at().map(|(block, framed)| if *framed { 0 } else { phrases_of(block) }).collect();
        View {
            tree,
            root,
            blocks,
            facts,
            headline: stated.map(|(index, _)| index).or_else(first),
            headline_score: stated.map_or(0.0, |(_, score)| score),
            framed,
            overlaps,
            titled,
            descriptions,
            container,
            since_phrase: count_since(blocks, &phrases),
            phrases,
            path_counts: count_paths(facts, blocks),
            neighbours: Neighbours::gather(tree, facts, blocks),
            page: PageFacts::gather(document, facts, blocks, container),
        }
    }

    /// Writes the part that all blocks of the page share.
    pub fn describe_page(&self, row: usize, rows: &mut Rows) {
        rows.start(row);
        rows.leave(FEATURES - PAGE_FEATURES);
        self.page.describe(rows);
    }

    /// What [`describe_surroundings`](View::describe_surroundings) writes of.
    pub fn surroundings(&self, index: usize) -> Surroundings {
        let Some(block) = self.blocks.get(index) else { return Surroundings::default() };
        let here = self.facts.element(block.start);
        let own_parent = self.tree.parent(block.start).unwrap_or(block.container);
        // Inline elements between the text and its block count as the block itself.
        let own = std::iter::once(own_parent).chain(self.tree.ancestors(own_parent)).take(OWN_LEVELS);
        let own = own.take_while(|id| *id >= block.container).map(|id| self.facts.element(id).kinds);
        Surroundings {
            parent: self.tree.parent(block.container).unwrap_or(self.root),
            own_kinds: own.fold(0, |all, kinds| all | kinds),
            kinds: here.kinds_above,
            tags: here.tags_above,
        }
    }

    /// Writes the part that most neighbours share.
    #[inline(never)] // a loop's inside: see "A cold module" in ARCHITECTURE.md
    pub fn describe_surroundings(&self, place: &Surroundings, row: usize, rows: &mut Rows) {
        rows.start(row);
        rows.leave(TEXT_FEATURES);
        self.describe_ancestors(place, rows);
        rows.leave(LEVEL_FEATURES);
        let mut level = Some(place.parent).filter(|up| *up >= self.root);
        for number in 1..LEVELS {
            rows.set_level(number);
            let id = level.unwrap_or(self.root);
            self.describe_level(id, rows);
            level = self.tree.parent(id).filter(|up| *up >= self.root);
        }
        rows.set_level(0);
    }

    /// Writes what is a block's own.
    #[inline(never)] // a loop's inside: see "A cold module" in ARCHITECTURE.md
    pub fn describe(&self, index: usize, row: usize, rows: &mut Rows) {
        let Some(block) = self.blocks.get(index) else { return };
        rows.start(row);
        self.describe_text(index, block, rows);
        self.describe_place(index, block, rows);
        rows.leave(KINDS + TAG_BITS);
        self.describe_level(block.container, rows);
        rows.leave(LEVEL_FEATURES * (LEVELS - 1));
        self.describe_phrases(index, rows);
        let (said, covered) = self.descriptions.get(index).copied().unwrap_or_default();
        rows.push("description_said", said);
        rows.push("description_covered", covered);
        self.neighbours.describe(index, self.blocks, rows);
    }

    /// The page.
    pub fn tree(&self) -> &'a Tree {
        self.tree
    }

    /// Whether the block stands in `h1` to `h6`.
    pub fn is_heading(&self, index: usize) -> bool {
        self.neighbours.level(index) > 0
    }

    /// How near to a block an element is that its class says is of this kind: 3 for the block's own, 2 for the next around
    /// it, 1 for one further up, 0 for none.
    pub fn nearness(&self, index: usize, kind: Kind) -> u8 {
        let Some(block) = self.blocks.get(index) else { return 0 };
        let bit = 1 << kind as u32;
        // Most blocks are in no element of the kind.
        if self.facts.element(block.start).kinds_above & bit == 0 {
            return 0;
        }
        let place = self.surroundings(index);
        match () {
            () if place.own_kinds & bit != 0 => 3,
            () if self.near_kinds(&place) & bit != 0 => 2,
            () => 1,
        }
    }

    /// The kinds of the elements next to the block's own.
    fn near_kinds(&self, place: &Surroundings) -> KindSet {
        let near = std::iter::once(place.parent).chain(self.tree.ancestors(place.parent)).take(NEAR_LEVELS);
        near.fold(0, |kinds, id| kinds | self.facts.element(id).kinds)
    }

    /// The kind of place that the block stands in: equal for blocks of one template.
    pub fn place(&self, index: usize) -> u32 {
        self.blocks.get(index).map_or(0, |block| self.facts.element(block.container).path)
    }

    fn describe_text(&self, index: usize, block: &Block, rows: &mut Rows) {
        rows.push("words", block.words.min(400) as f32);
        rows.push("plain_words", block.plain_words().min(400) as f32);
        rows.push("link_density", block.link_density());
        rows.push("separators", block.separators.min(9) as f32);
        rows.push("ends_sentence", f32::from(u8::from(block.ends_sentence)));
        let (said, covered) = self.overlaps.get(index).copied().unwrap_or_default();
        rows.push("title_said", said);
        rows.push("title_covered", covered);
        rows.push("repeats", self.neighbours.repeats(index));
        rows.push("tag", f32::from(leaf_class(self.tree, block)));
        let path = self.facts.element(block.start).path as usize;
        let (count, words) = self.path_counts.get(path).copied().unwrap_or_default();
        rows.push("path_count", log(count));
        rows.push("path_words", log(words));
    }

    fn describe_place(&self, index: usize, block: &Block, rows: &mut Rows) {
        let all = self.facts.sums(0..self.blocks.len());
        let before = self.facts.sums(0..index);
        rows.push("index", log(index as u32));
        rows.push("words_before", before.words as f32 / all.words.max(1) as f32);
        rows.push("long_before", before.long.min(50) as f32);
        let from_headline = self.headline.map_or(-200, |headline| index as i32 - headline as i32);
        rows.push("from_headline", from_headline.clamp(-200, 200) as f32);
        let since_headline = self
            .headline
            .filter(|headline| *headline < index)
            .map_or(0, |headline| self.facts.sums(headline..index).words);
        rows.push("words_since_headline", log(since_headline));
        let inside = self.tree.contains(self.container, block.start);
        rows.push("in_container", f32::from(u8::from(inside)));
        let shared =
            self.tree.closest(block.container, |id| self.tree.contains(id, self.container)).unwrap_or(self.root);
        let depth = |id: NodeId| f32::from(self.facts.element(id).depth);
        rows.push("above_container", depth(self.container) - depth(shared));
        rows.push("below_shared", (depth(block.container) - depth(shared)).min(30.0));
        let own = self.facts.blocks_in(self.container..self.tree.end(self.container));
        let place = (index as f32 - own.start as f32) / (own.len().max(1) as f32);
        rows.push("place_in_container", place.clamp(-1.0, 2.0));
        rows.push("to_container_end", (own.end as f32 - index as f32).clamp(-60.0, 60.0));
        rows.push("from_container_start", (index as f32 - own.start as f32).clamp(-60.0, 60.0));
    }

    fn describe_ancestors(&self, place: &Surroundings, rows: &mut Rows) {
        let near = || std::iter::once(place.parent).chain(self.tree.ancestors(place.parent));
        let near_kinds = self.near_kinds(place);
        let far = near().nth(NEAR_LEVELS).map_or(0, |id| self.facts.element(id).tags_above);
        let near_tags = place.tags & !far;
        for (kind, name) in KIND_NAMES.iter().enumerate().take(KINDS) {
            let bit = 1 << kind;
            let value = if place.own_kinds & bit != 0 {
                3.0
            } else if near_kinds & bit != 0 {
                2.0
            } else if place.kinds & bit != 0 {
                1.0
            } else {
                0.0
            };
            rows.push(name, value);
        }
        for (tag, name) in TAG_BIT_NAMES.iter().enumerate().take(TAG_BITS) {
            let bit = 1 << tag;
            let value = if near_tags & bit != 0 {
                2.0
            } else if place.tags & bit != 0 {
                1.0
            } else {
                0.0
            };
            rows.push(name, value);
        }
    }

    /// Describes an element around a block, or the block's own.
    fn describe_level(&self, id: NodeId, rows: &mut Rows) {
        let page_words = self.facts.sums(0..self.blocks.len()).words;
        let sums = self.facts.sums_of(self.tree, id);
        let words = sums.words.max(1) as f32;
        rows.push("level_words", log(sums.words));
        rows.push("level_share", words / page_words.max(1) as f32);
        rows.push("level_link_density", sums.link_words as f32 / words);
        rows.push("level_words_per_block", (words / sums.blocks.max(1) as f32).min(100.0));
        rows.push("level_paragraphs", sums.paragraph_words as f32 / words);
        rows.push("level_long", sums.long.min(40) as f32);
        rows.push("level_repeats", log(self.facts.nodes_like(id)));
    }

    fn describe_phrases(&self, index: usize, rows: &mut Rows) {
        let own = self.phrases.get(index).copied().unwrap_or_default();
        rows.push("says_related", f32::from(own & phrases::RELATED));
        let since = self.since_phrase.get(index).copied().unwrap_or([u8::MAX; HEADING_KINDS]);
        for (name, since) in HEADING_NAMES.iter().zip(since) {
            rows.push(name, f32::from(since));
        }
    }
}

/// What the block's own element is, in an order in which neighbours are alike.
fn leaf_class(tree: &Tree, block: &Block) -> u8 {
    match tree.tag(block.container) {
        Tag::P => 0,
        Tag::Pre | Tag::Listing | Tag::Xmp => 1,
        Tag::Blockquote => 2,
        Tag::Dd => 3,
        Tag::Dt => 4,
        Tag::Li => 5,
        Tag::Td => 6,
        Tag::Th | Tag::Caption => 7,
        Tag::H1 => 8,
        Tag::H2 => 9,
        Tag::H3 => 10,
        Tag::H4 => 11,
        Tag::H5 | Tag::H6 => 12,
        Tag::Figcaption => 13,
        Tag::Summary => 14,
        Tag::Article | Tag::Section | Tag::Main => 15,
        Tag::Div | Tag::Center => 16,
        _ => 17,
    }
}

/// A count on the scale on which page sizes differ: whole bits and a linear part between them.
fn log(count: u32) -> f32 {
    let count = count + 1;
    let whole = count.ilog2();
    whole as f32 + (count as f32 / (1u32 << whole) as f32 - 1.0)
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::Options;
    use crate::content::blocks;
    use crate::page::{Input, Page};

    #[test]
    fn each_number_is_in_one_part_of_the_row() -> Result<(), crate::Error> {
        let html = "<body>Text<main><article class=post><h1>A headline</h1><p>Some <b>words</b></p><p>More</p></article></main></body>";
        let document =
            Document::build(&Page::new(Input::Html(html), &Options::default())?, &Options::default().limits)?;
        let blocks = blocks::cut(&document.tree, document.body());
        let facts = Facts::gather(&document.tree, &blocks);
        let view = View::new(&document, document.body(), &blocks, &facts);
        assert_eq!(blocks.len(), 4);
        for index in 0..blocks.len() {
            let mut parts = [Rows::default(), Rows::default(), Rows::default()];
            let [own, around, page] = &mut parts;
            view.describe(index, 0, own);
            view.describe_surroundings(&view.surroundings(index), 0, around);
            view.describe_page(0, page);
            for number in 0..FEATURES {
                let known =
                    parts.each_ref().map(|rows| rows.columns().nth(number).is_some_and(|column| !column[0].is_nan()));
                let wanted = [Part::Block, Part::Surroundings, Part::Page].map(|part| part_of(number) == part);
                assert_eq!(known, wanted, "number {number} of block {index}");
            }
        }
        assert_eq!(view.surroundings(2), view.surroundings(3));
        Ok(())
    }
}
