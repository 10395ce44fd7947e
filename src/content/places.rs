//! Blocks of one template are judged together: a row of a list of teasers that looks like text is pulled down by the other
//! rows, a short answer of an interview up by the long ones.

use super::features::View;

/// How far a block's log-odds go toward those of the others in its kind of place: out of fold, .2 gains on the corpora of
/// articles, of all page types and of Mozilla; more loses on comments.
const PULL: f32 = 0.2;
/// A longer block says no more of the others than one of this many words.
const MOST_WORDS: u32 = 200;
/// Scores nearer to 0 or 1 than this are as sure as scores get.
const LEAST: f32 = 0.003;

/// The scores with each block's pulled toward the mean of the others in its kind of place.
pub fn pull_together(view: &View, scores: &mut [f32]) {
    let weight = |index: usize| view.blocks.get(index).map_or(1.0, |block| (block.words.min(MOST_WORDS) + 1) as f32);
    let mut places = vec![Place::default(); view.facts.paths()];
    for (index, score) in scores.iter().enumerate() {
        if let Some(place) = places.get_mut(view.place(index) as usize) {
            place.blocks += 1;
            place.mass += score * weight(index);
            place.weight += weight(index);
        }
    }
    for (index, score) in scores.iter_mut().enumerate() {
        if let Some(place) = places.get(view.place(index) as usize).filter(|place| place.blocks > 1) {
            let others = (place.mass - *score * weight(index)) / (place.weight - weight(index)).max(1.0);
            *score = toward(*score, others);
        }
    }
}

/// The blocks of one kind of place.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    blocks: u32,
    /// The sum of their scores by their weights, and of their weights.
    mass: f32,
    weight: f32,
}

fn toward(score: f32, others: f32) -> f32 {
    let own = log_odds(score);
    let moved = own + PULL * (log_odds(others) - own);
    1.0 / (1.0 + (-moved).exp())
}

/// How sure a score is, on a scale on which sureties add up.
pub fn log_odds(score: f32) -> f32 {
    let score = score.clamp(LEAST, 1.0 - LEAST);
    (score / (1.0 - score)).ln()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_goes_toward_the_others_and_not_past_them() {
        for (score, others) in [(0.5, 0.1), (0.5, 0.9), (0.2, 0.8), (0.9, 0.01)] {
            let moved = toward(score, others);
            let (low, high) = if score < others { (score, others) } else { (others, score) };
            assert!(low < moved && moved < high && (moved - score).abs() < (others - moved).abs(), "{score} {others}");
        }
        assert!((toward(0.4, 0.4) - 0.4).abs() < 1e-5);
    }
}
