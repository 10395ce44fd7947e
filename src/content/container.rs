//! The element that a container-choosing extractor would take: one feature among the others.

use super::blocks::Block;
use super::facts::Facts;
use crate::dom::{NodeId, Tree};

/// The element whose children and grandchildren hold most running text.
pub fn choose(tree: &Tree, facts: &Facts, blocks: &[Block], root: NodeId) -> NodeId {
    let mut scores: Vec<(NodeId, f32)> = Vec::new();
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
            scores.push((ancestor, score * share));
            share *= DECAY;
        }
    }
    scores.sort_unstable_by_key(|(id, _)| *id);
    let mut best = (root, 0.0);
    let mut at = 0;
    while let Some(&(id, _)) = scores.get(at) {
        let mut total = 0.0;
        while let Some((_, score)) = scores.get(at).filter(|(same, _)| *same == id) {
            total += score;
            at += 1;
        }
        let sums = facts.sums_of(tree, id);
        total *= 1.0 - sums.link_words as f32 / sums.words.max(1) as f32;
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
