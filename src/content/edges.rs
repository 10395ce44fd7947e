//! The article's edges: what stands between the headline and the first paragraph, and after the last.
//!
//! Templates without class names give the model little to go by here, and a byline or a copyright line is one in any
//! template.

use super::blocks::Block;
use super::facts::is_long;
use super::features::View;
use super::phrases;

/// A line of head matter (byline, date, subject) has at most so many words.
const HEAD_WORDS: u32 = 14;
/// What stands before the headline and is shorter than this leads to other pages.
const BEFORE_HEADLINE_WORDS: u32 = 8;
/// Head matter is a few lines; more are a list that is the content.
const HEAD_BLOCKS: usize = 12;
/// A copyright line has at most so many words; a longer block only mentions one.
const COPYRIGHT_WORDS: u32 = 45;
/// The article may end where this part of its words is over: a picture's copyright stands anywhere.
const TAIL_FROM: f32 = 0.6;

/// Which kept blocks are head matter or come after the end, by index.
pub fn find(view: &View, kept: &[bool]) -> Vec<usize> {
    let mut found = head_matter(view, kept);
    found.extend(tail(view, kept));
    found
}

fn head_matter(view: &View, kept: &[bool]) -> Vec<usize> {
    let is_kept = |index: &usize| kept.get(*index).copied().unwrap_or(false);
    let Some(headline) = view.headline else { return Vec::new() };
    let text = (headline..view.blocks.len())
        .filter(is_kept)
        .find(|index| view.blocks.get(*index).is_some_and(is_long))
        .unwrap_or(headline);
    let head: Vec<usize> = (headline..text).filter(is_kept).collect();
    if head.len() > HEAD_BLOCKS || !head.iter().any(|index| is_dateline(view, *index)) {
        return Vec::new();
    }
    let above = (0..headline).filter(is_kept).filter(|index| is_short(view, *index));
    above.chain(head.iter().copied().filter(|index| is_dateline(view, *index) || is_label(view, *index))).collect()
}

fn is_short(view: &View, index: usize) -> bool {
    view.blocks.get(index).is_some_and(|block| block.words <= BEFORE_HEADLINE_WORDS)
}

/// Who wrote it or when: a line, not a sentence.
fn is_dateline(view: &View, index: usize) -> bool {
    let Some(block) = view.blocks.get(index) else { return false };
    let phrases = view.phrases.get(index).copied().unwrap_or_default();
    block.words <= HEAD_WORDS
        && !view.is_heading(index)
        && !block.ends_sentence
        && (phrases & phrases::BYLINE != 0 || has_year(view, block))
}

/// A label and its links, or links alone.
fn is_label(view: &View, index: usize) -> bool {
    let Some(block) = view.blocks.get(index) else { return false };
    let labelled = block.has_colon && block.links > 0 && !block.ends_sentence;
    block.words <= HEAD_WORDS && !view.is_heading(index) && (labelled || block.link_density() > 0.8)
}

/// Whether four digits that can be a year of a publication stand in the block.
fn has_year(view: &View, block: &Block) -> bool {
    block.has_digit
        && block.nodes(view.tree()).any(|id| {
            let text = view.tree().text(id).as_bytes();
            text.windows(4).enumerate().any(|(at, four)| {
                let digit = |at: Option<usize>| at.and_then(|at| text.get(at)).is_some_and(u8::is_ascii_digit);
                (four.starts_with(b"19") || four.starts_with(b"20"))
                    && four.iter().all(u8::is_ascii_digit)
                    && !digit(at.checked_sub(1))
                    && !digit(Some(at + 4))
            })
        })
}

fn tail(view: &View, kept: &[bool]) -> Vec<usize> {
    let kept: Vec<(usize, &Block)> =
        view.blocks.iter().enumerate().filter(|(index, _)| kept.get(*index).copied().unwrap_or(false)).collect();
    let all: u32 = kept.iter().map(|(_, block)| block.words).sum();
    let mut before = 0;
    for (at, (_, block)) in kept.iter().enumerate() {
        let late = before as f32 >= all as f32 * TAIL_FROM;
        if late && block.has_copyright && block.words <= COPYRIGHT_WORDS && has_year(view, block) {
            return kept.iter().skip(at).map(|(index, _)| *index).collect();
        }
        before += block.words;
    }
    Vec::new()
}
