//! Which block is the headline, and how much a block says the same as the page's title.

use super::blocks::{Block, is_wide, lower};
use crate::dom::{Attr, EIGHT, Eight, NodeId, Tag, Tree, collapsed_text, hash_eight, is_front, low};
use crate::order;

/// The words of the page's title.
#[derive(Debug, Default)]
pub struct TitleWords {
    /// Hashes, sorted.
    words: Vec<u64>,
    /// A bit for each of them, so that most other words needn't be looked for.
    marks: [u64; 4],
}

impl TitleWords {
    /// Reads `og:title`, else `<title>`; then `<title>` where both are there and may differ.
    pub fn read(tree: &Tree) -> (TitleWords, TitleWords) {
        let mut title: Option<NodeId> = None;
        let (mut named, mut last) = ("", "");
        for id in 0..tree.len() {
            match tree.tag(id) {
                Tag::Title if title.is_none() && !tree.is_foreign(id) => title = Some(id),
                Tag::Meta if matches!(tree.attr(id, Attr::Property), Some("og:title")) => {
                    last = tree.attr(id, Attr::Content).unwrap_or_default();
                    named = if named.is_empty() { last } else { named };
                }
                Tag::Body => break,
                _ => {}
            }
        }
        let mut words = Vec::new();
        for text in title.into_iter().flat_map(|title| tree.descendants(title)) {
            each_word(tree.text(text), |word| words.push(word));
        }
        let titled = TitleWords::sorted(&words);
        // Of two that differ what `<title>` says is the page's, the other one the template's.
        let says = |named: &str| title.is_some_and(|title| collapsed_text(tree, title).contains(named));
        if named.len() != last.len() && !last.is_empty() && (says(last) || !says(named)) {
            named = last;
        }
        if named.is_empty() { (titled, TitleWords::default()) } else { (TitleWords::of(named), titled) }
    }

    /// Reads the page's description of itself.
    pub fn described(tree: &Tree) -> TitleWords {
        let metas = (0..tree.len()).take_while(|id| tree.tag(*id) != Tag::Body).filter(|id| tree.tag(*id) == Tag::Meta);
        let description = metas.filter_map(|id| {
            let name = tree.attr(id, Attr::Property).or_else(|| tree.attr(id, Attr::Name))?;
            let said = tree.attr(id, Attr::Content).filter(|said| !said.trim().is_empty())?;
            matches!(name, "og:description" | "description").then_some(said)
        });
        TitleWords::of(description.into_iter().next().unwrap_or_default())
    }

    /// The words of any other text.
    pub fn of(text: &str) -> TitleWords {
        let mut words = Vec::new();
        each_word(text, |word| words.push(word));
        TitleWords::sorted(&words)
    }

    fn sorted(words: &[u32]) -> TitleWords {
        let mut words: Vec<u64> = words.iter().map(|word| order::with(*word, 0)).collect();
        order::by_upper_half(&mut words);
        words.dedup();
        let mut marks = [0; 4];
        for word in &words {
            let (place, bit) = mark_of(order::parts(*word).0);
            marks[place] |= bit;
        }
        TitleWords { words, marks }
    }

    fn contains(&self, word: u32) -> bool {
        let (place, bit) = mark_of(word);
        self.marks[place] & bit != 0 && self.words.binary_search(&order::with(word, 0)).is_ok()
    }

    /// The part of a block's words that the title has, and the part of the title's that the block has, both 0 to 1.
    pub fn overlap(&self, tree: &Tree, block: &Block) -> (f32, f32) {
        let [overlap] = overlaps([self], tree, block);
        overlap
    }
}

/// The [`overlap`](TitleWords::overlap) of a block with each of some titles.
#[inline(never)] // a loop's inside: see "A cold module" in ARCHITECTURE.md
pub fn overlaps<const N: usize>(titles: [&TitleWords; N], tree: &Tree, block: &Block) -> [(f32, f32); N] {
    let nothing = titles.iter().all(|title| title.words.is_empty());
    if nothing || block.words == 0 || block.words > MAX_HEADLINE_WORDS {
        return [(0.0, 0.0); N];
    }
    let (mut all, mut shared) = (0, [0; N]);
    for id in block.nodes(tree) {
        each_word(tree.text(id), |word| {
            all += 1;
            for (title, shared) in titles.iter().zip(&mut shared) {
                *shared += u32::from(title.contains(word));
            }
        });
    }
    let part = |shared: u32, of: usize| (shared as f32 / of.max(1) as f32).min(1.0);
    std::array::from_fn(|nth| {
        let shared = shared.get(nth).copied().unwrap_or(0);
        (part(shared, all), part(shared, titles.get(nth).map_or(0, |title| title.words.len())))
    })
}

/// A headline has no more words than this.
const MAX_HEADLINE_WORDS: u32 = 45;

/// The score above which a block is the headline wherever it stands.
pub const LEAST: f32 = 0.45;

/// Whether an element is in an `h1`.
pub fn in_h1(tree: &Tree, id: NodeId) -> bool {
    tree.tag(id) == Tag::H1 || tree.ancestors(id).take(3).any(|up| tree.tag(up) == Tag::H1)
}

/// Whether a block is a link to the site's front page alone: its name in a banner.
pub fn leads_home(tree: &Tree, block: &Block) -> bool {
    let link = || tree.closest(block.start, |id| tree.tag(id) == Tag::A);
    block.link_words == block.words
        && link().is_some_and(|link| is_front(tree.attr(link, Attr::Href).unwrap_or_default()))
}

/// The block that says what the title does, and how surely, above `least`: an `h1` that has to do with the title, or another
/// heading that says what it says. `titled` is the page's other title.
pub fn find(
    tree: &Tree,
    blocks: &[Block],
    overlaps: &[(f32, f32)],
    titled: &TitleWords,
    least: f32,
) -> Option<(usize, f32)> {
    let mut best = (least, None);
    let mut best_is_h1 = false;
    for (index, (block, overlap)) in blocks.iter().zip(overlaps).enumerate() {
        // Where `og:title` names the site's part, an `h1` may still be what `<title>` says.
        if overlap.0 == 0.0 && !in_h1(tree, block.container) || leads_home(tree, block) {
            continue;
        }
        let level = tree.closest(block.container, |id| tree.tag(id).heading_level().is_some());
        let level = level.and_then(|id| tree.tag(id).heading_level());
        // A menu's or a list's link, to another page.
        if level.is_none() && block.link_words == block.words && tree.tag(block.container) == Tag::Li {
            continue;
        }
        let other = if level == Some(1) { titled.overlap(tree, block) } else { (0.0, 0.0) };
        let (said, covered) = if other.0 * other.1 > overlap.0 * overlap.1 { other } else { *overlap };
        let bonus = match level {
            Some(1) => 0.7,
            Some(2) => 0.25,
            Some(_) => 0.1,
            None => -0.1,
        };
        let score = said * covered + bonus;
        // Pages give search engines another title than readers; an `h1` on the same matter is still the headline.
        let (least_said, least_covered) = match level {
            Some(1) if overlap.0 == 0.0 => (0.5, 0.5),
            Some(1) => (0.2, 0.1),
            _ => (0.5, 0.3),
        };
        // Of two `h1` that say about as much the first is the article's, the second one of another piece.
        let lead = if level == Some(1) && best_is_h1 { 0.15 } else { 0.0 };
        if score > best.0 + lead && said >= least_said && covered >= least_covered {
            best = (score, Some(index));
            best_is_h1 = level == Some(1);
        }
    }
    best.1.map(|index| (index, best.0))
}

/// The place and bit of a word's mark.
fn mark_of(word: u32) -> (usize, u64) {
    // The upper bits of a product depend on all of its factor's.
    (word as usize >> 30, 1 << (word >> 24 & 63))
}

/// Calls `with` for a hash of each word, lower case and without soft hyphens; a wide character is a word.
fn each_word(text: &str, mut with: impl FnMut(u32)) {
    let bytes = text.as_bytes();
    let (mut word, mut at) = (Word::default(), 0);
    while let Some(byte) = bytes.get(at) {
        if byte.is_ascii() && low(*byte) == 0 {
            // Pages are indented by many spaces.
            at += 1;
        } else if byte.is_ascii() {
            let eight = Eight::at(bytes, at);
            let letters = (eight.letters() | eight.digits()).run();
            word.add(eight.low(letters), letters);
            at += letters;
            // Most words end with a space, which needn't be looked at by itself.
            if letters == EIGHT || bytes.get(at).is_some_and(|byte| !byte.is_ascii()) {
                continue;
            }
            at += 1;
        } else {
            let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { return };
            at += c.len_utf8();
            if matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}') {
                continue;
            }
            if is_wide(c) {
                word.end().into_iter().for_each(&mut with);
                with(c as u32);
                continue;
            }
            if c.is_alphanumeric() {
                word.add_letter(lower(c));
                continue;
            }
        }
        word.end().into_iter().for_each(&mut with);
    }
    word.end().into_iter().for_each(&mut with);
}

/// The hash of a word while it is read.
#[derive(Debug, Default)]
struct Word {
    /// Of the letters before the last few, 0 before there are any.
    hash: u32,
    /// The last few, and how many these are.
    last: u64,
    count: usize,
}

impl Word {
    /// Adds so many letters of ASCII, at most eight, the others 0.
    fn add(&mut self, letters: u64, count: usize) {
        self.last |= letters << (8 * self.count);
        self.count += count;
        if self.count >= EIGHT {
            self.hash = hash_eight(self.hash, self.last) | 1;
            self.count -= EIGHT;
            self.last = letters.checked_shr(8 * (count - self.count) as u32).unwrap_or(0);
        }
    }

    /// Adds another letter.
    fn add_letter(&mut self, letter: char) {
        self.hash = hash_eight(hash_eight(self.hash, self.last), u64::from(letter)) | 1;
        (self.last, self.count) = (0, 0);
    }

    /// The hash of the word that ends, if there is one.
    fn end(&mut self) -> Option<u32> {
        let Word { hash, last, count } = std::mem::take(self);
        match count {
            0 => (hash != 0).then_some(hash),
            _ => Some(hash_eight(hash, last) | 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<u32> {
        let mut words = Vec::new();
        each_word(text, |word| words.push(word));
        words
    }

    #[test]
    fn words_are_alike_in_every_spelling() {
        for (one, other) in [
            ("Quay", "quay "),
            ("Lighthouse-keepers' logs, 2024", "LIGHTHOUSE KEEPERS LOGS 2024"),
            ("light\u{ad}house\u{200b}keeper", "lighthousekeeper"),
            ("l\u{ad}ighthouse\u{ad}s", "lighthouses"),
            ("Élé\u{ad}phants", "élÉphants"),
            ("灯台 a", "灯台a"),
        ] {
            assert_eq!(words(one), words(other), "{one}");
        }
        let apart = words("quay Quays quayside lighthous lighthouse lighthouses été ete 灯 台");
        assert_eq!(apart.iter().enumerate().find(|(at, word)| apart[..*at].contains(word)), None);
        assert_eq!((words("").len(), words("- ’ ").len(), apart.len()), (0, 0, 10));
    }
}
