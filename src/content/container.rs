//! The element that a container-choosing extractor would take: one feature among the others.

use super::blocks::Block;
use super::facts::Facts;
use crate::dom::{NodeId, Tree};

/// The element whose children and grandchildren hold most running text.
pub fn choose(tree: &Tree, facts: &Facts, blocks: &[Block], root: NodeId) -> NodeId {
    let mut totals = vec![0.0; tree.len() as usize];
    for block in blocks {
        if block.plain_words() < MIN_WORDS {
            continue;
        }
        let score = block.plain_words().min(MAX_WORDS) as f32 * (1.0 - block.link_density());
        let mut share = 1.0;
        for ancestor in tree.ancestors(block.container).take(LEVELS) {
            if ancestor <= root {
                break;
            }
            if let Some(total) = totals.get_mut(ancestor as usize) {
                *total += score * share;
            }
            share *= DECAY;
        }
    }
    let mut best = (root, 0.0);
    for (id, total) in (0..).zip(totals).filter(|(_, total)| *total > 0.0) {
        let sums = facts.sums_of(tree, id);
        let total = total * (1.0 - sums.link_words as f32 / sums.words.max(1) as f32);
        if total > best.1 {
            best = (id, total);
        }
    }
    best.0
}

/// Readability's 25 characters are about as many words.
const MIN_WORDS: u32 = 6;
/// One very long block must not decide alone.
const MAX_WORDS: u32 = 150;
/// Readability looks at three levels and halves at the second.
const LEVELS: usize = 4;
const DECAY: f32 = 0.5;
