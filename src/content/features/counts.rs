//! How often what a block or an element has stands on the page.

use crate::content::blocks::Block;
use crate::content::facts::Facts;
use crate::content::phrases::{PHRASE_KINDS, PhraseSet};
use crate::dom::{Tag, Tree};
use crate::order;

/// For each block, how many blocks and words share its path.
pub fn count_paths(facts: &Facts, blocks: &[Block]) -> (Vec<u32>, Vec<u32>) {
    let path = |(index, block): (usize, &Block)| order::with(facts.element(block.start).path, index);
    let mut paths: Vec<u64> = blocks.iter().enumerate().map(path).collect();
    order::by_upper_half(&mut paths);
    let (mut counts, mut words) = (vec![0; blocks.len()], vec![0; blocks.len()]);
    for group in paths.chunk_by(|one, other| order::parts(*one).0 == order::parts(*other).0) {
        let places = || group.iter().map(|pair| order::parts(*pair).1);
        let total: u32 = places().filter_map(|index| blocks.get(index)).map(|block| block.words).sum();
        for index in places() {
            if let (Some(count), Some(word)) = (counts.get_mut(index), words.get_mut(index)) {
                (*count, *word) = (group.len() as u32, total);
            }
        }
    }
    (counts, words)
}

/// A phrase in a block of so many words at most heads what follows.
const HEADING_WORDS: u32 = 10;
/// Blocks further away than this are as good as never.
const FAR_BLOCKS: u8 = 100;

pub fn count_since(blocks: &[Block], phrases: &[PhraseSet]) -> Vec<[u8; PHRASE_KINDS]> {
    let mut since = [FAR_BLOCKS; PHRASE_KINDS];
    let mut all = Vec::with_capacity(blocks.len());
    for (block, set) in blocks.iter().zip(phrases) {
        for (kind, slot) in since.iter_mut().enumerate() {
            let says = set >> kind & 1 == 1 && block.words <= HEADING_WORDS;
            *slot = if says { 0 } else { slot.saturating_add(1).min(FAR_BLOCKS) };
        }
        all.push(since);
    }
    all
}

/// For each element how many nodes share its path; a text has its parent's.
pub fn count_elements(tree: &Tree, facts: &Facts) -> Vec<u32> {
    let mut counts = vec![1; facts.elements().len()];
    let mut paths = Vec::with_capacity(counts.len());
    for (id, element) in (0..tree.len()).zip(facts.elements()) {
        if tree.tag(id) != Tag::Text {
            paths.push(order::with(element.path, id as usize));
        } else if let Some(count) = tree.parent(id).and_then(|parent| counts.get_mut(parent as usize)) {
            *count += 1;
        }
    }
    order::by_upper_half(&mut paths);
    for group in paths.chunk_by(|one, other| order::parts(*one).0 == order::parts(*other).0) {
        let places = || group.iter().map(|pair| order::parts(*pair).1);
        let all: u32 = places().filter_map(|id| counts.get(id)).sum();
        for id in places() {
            if let Some(count) = counts.get_mut(id) {
                *count = all;
            }
        }
    }
    counts
}
