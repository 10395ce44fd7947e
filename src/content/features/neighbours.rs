//! What stands before and after a block.

use super::{Rows, log};
use crate::content::blocks::Block;
use crate::content::facts::{Facts, bit_of};
use crate::dom::{Tag, Tree};
use crate::order;

/// The blocks next to one.
const NEAREST: [isize; 2] = [-1, 1];
/// Half widths of the windows that are summed.
const WINDOWS: [usize; 3] = [3, 8, 20];

#[derive(Debug, Default)]
pub struct Neighbours {
    /// Words and linked words before each block.
    words: Vec<(u32, u32)>,
    /// The last heading before each block and its level.
    headings: Vec<(u32, u8)>,
    /// How often the text stood on the page before.
    repeats: Vec<u8>,
    levels: Vec<u8>,
}

impl Neighbours {
    pub fn gather(tree: &Tree, facts: &Facts, blocks: &[Block]) -> Neighbours {
        let mut found = Neighbours { repeats: count_repeats(facts, blocks), ..Neighbours::default() };
        let (mut words, mut linked, mut heading) = (0, 0, (0, 0));
        for (index, block) in blocks.iter().enumerate() {
            found.words.push((words, linked));
            found.headings.push(heading);
            words += block.words;
            linked += block.link_words;
            let level = heading_level(tree, facts, block);
            found.levels.push(level);
            if level > 0 {
                heading = (index as u32 + 1, level);
            }
        }
        found.words.push((words, linked));
        found
    }

    /// 1 to 6 for a block in a heading, 0 for others.
    pub fn level(&self, index: usize) -> u8 {
        self.levels.get(index).copied().unwrap_or(0)
    }

    /// Earlier blocks with the same words.
    pub fn repeats(&self, index: usize) -> f32 {
        f32::from(self.repeats.get(index).copied().unwrap_or(0))
    }

    pub fn describe(&self, index: usize, blocks: &[Block], rows: &mut Rows) {
        for (number, step) in NEAREST.iter().enumerate() {
            rows.set_level(number);
            let other = index.checked_add_signed(*step).and_then(|at| blocks.get(at));
            rows.push("near_link_density", other.map_or(-1.0, Block::link_density));
        }
        for (number, width) in WINDOWS.iter().enumerate() {
            rows.set_level(number);
            let (words, linked) = self.window(index.saturating_sub(*width), index);
            rows.push("before_words", log(words - linked));
            rows.push("before_link_density", linked as f32 / words.max(1) as f32);
            let (words, linked) = self.window(index + 1, (index + 1 + width).min(blocks.len()));
            rows.push("after_words", log(words - linked));
            rows.push("after_link_density", linked as f32 / words.max(1) as f32);
        }
        rows.set_level(0);
        let (heading, level) = self.headings.get(index).copied().unwrap_or_default();
        rows.push("since_heading", (index as f32 + 1.0 - heading as f32).min(60.0));
        rows.push("heading_level", f32::from(level));
        rows.push("own_level", f32::from(self.levels.get(index).copied().unwrap_or(0)));
    }

    fn window(&self, from: usize, to: usize) -> (u32, u32) {
        let at = |index: usize| self.words.get(index).copied().unwrap_or_default();
        let (before, after) = (at(from), at(to.max(from)));
        (after.0.saturating_sub(before.0), after.1.saturating_sub(before.1))
    }
}

/// 1 to 6 for a block in a heading, 0 for others.
fn heading_level(tree: &Tree, facts: &Facts, block: &Block) -> u8 {
    if facts.element(block.start).tags_above & bit_of(Tag::H1) == 0 {
        return 0;
    }
    let heading = tree.closest(block.container, |id| tree.tag(id).heading_level().is_some());
    heading.and_then(|id| tree.tag(id).heading_level()).unwrap_or(0)
}

/// How many blocks before it, in another kind of place, have the same words: a copy stands apart from the original,
/// a refrain beside it.
fn count_repeats(facts: &Facts, blocks: &[Block]) -> Vec<u8> {
    let mut texts: Vec<u64> =
        blocks.iter().enumerate().map(|(index, block)| order::with(block.text_hash, index)).collect();
    order::by_upper_half(&mut texts);
    let mut repeats = vec![0; blocks.len()];
    for group in texts.chunk_by(|one, other| order::parts(*one).0 == order::parts(*other).0) {
        let mut places: Vec<u32> = Vec::new();
        for index in group.iter().map(|pair| order::parts(*pair).1) {
            let place = blocks.get(index).map_or(0, |block| facts.element(block.container).path);
            if let Some(slot) = repeats.get_mut(index) {
                *slot = (places.len() - usize::from(places.contains(&place))).min(20) as u8;
            }
            if places.len() < 20 && !places.contains(&place) {
                places.push(place);
            }
        }
    }
    repeats
}
