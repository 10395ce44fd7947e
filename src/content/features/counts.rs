//! How often what a block or an element has stands on the page.

use crate::content::blocks::Block;
use crate::content::facts::Facts;
use crate::content::phrases::{HEADING_KINDS, PhraseSet};

/// By path, how many blocks and words have it.
pub fn count_paths(facts: &Facts, blocks: &[Block]) -> Vec<(u32, u32)> {
    let mut counts = vec![(0, 0); facts.paths()];
    for block in blocks {
        if let Some((count, words)) = counts.get_mut(facts.element(block.start).path as usize) {
            *count += 1;
            *words += block.words;
        }
    }
    counts
}

/// A phrase in a block of so many words at most heads what follows.
const HEADING_WORDS: u32 = 10;
/// Blocks further away than this are as good as never.
const FAR_BLOCKS: u8 = 100;

pub fn count_since(blocks: &[Block], phrases: &[PhraseSet]) -> Vec<[u8; HEADING_KINDS]> {
    let mut since = [FAR_BLOCKS; HEADING_KINDS];
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
