//! Text as a reader sees it: runs of white space are one space.

use super::eight::{EIGHT, Eight};
use super::{NodeId, Tag, Tree};

/// Room for a line, as most are: it grows no more.
const FIRST_BYTES: usize = 96;

/// Appends `text` with every run of ASCII white space as one space, and none at the start of `out` or after a space.
pub fn push_collapsed(out: &mut String, text: &str) {
    if out.capacity() == 0 {
        out.reserve(text.len().max(FIRST_BYTES));
    }
    let mut rest = text;
    loop {
        let after_space = is_after_space(out);
        let (plain, tail) = rest.split_at_checked(plain_len(rest.as_bytes(), after_space)).unwrap_or((rest, ""));
        out.push_str(plain);
        if tail.is_empty() {
            return;
        }
        if !is_after_space(out) {
            out.push(' ');
        }
        let mut at = 0;
        while let len @ 1.. = space_len(tail.as_bytes(), at) {
            at += len;
        }
        rest = tail.get(at..).unwrap_or_default();
    }
}

/// Whether no space is wanted at the end of a text.
fn is_after_space(text: &str) -> bool {
    matches!(text.as_bytes().last(), None | Some(b' ' | b'\n'))
}

/// Whether a text is nothing but white space and control characters of ASCII.
pub fn is_blank(text: &str) -> bool {
    let bytes = text.as_bytes();
    if bytes.first().is_some_and(|first| *first > b' ') {
        return false;
    }
    let mut at = 0;
    while at < bytes.len() {
        let ascii = Eight::at(bytes, at).ascii();
        if ascii.is_none_or(|eight| (eight.below_space() | eight.equal(b' ')).run() != EIGHT) {
            return false;
        }
        at += EIGHT;
    }
    true
}

/// How many bytes of a text are words with one plain space between them; `after_space`: whether a space comes before it.
fn plain_len(bytes: &[u8], mut after_space: bool) -> usize {
    let mut start = 0;
    while start < bytes.len() {
        let (at, eight) = (start, Eight::at(bytes, start));
        start += EIGHT;
        let (spaces, others) = match eight.ascii() {
            Some(eight) => (eight.equal(b' '), eight.below_space()),
            None => (eight.equal(b' '), eight.below_space() | eight.equal(0xC2)),
        };
        let mut others = others | spaces & spaces.after(after_space);
        after_space = spaces.ends(EIGHT);
        // A control character is no space, nor is all that begins with 0xC2.
        while others.any() {
            let other = at + others.first();
            if space_len(bytes, other) > 0 || other >= bytes.len() {
                return other.min(bytes.len());
            }
            others = others.without_first();
        }
    }
    bytes.len()
}

/// The words of a text that has one space between two of them; 1 for an empty one.
pub fn word_count(text: &str) -> usize {
    1 + text.bytes().filter(|byte| *byte == b' ').count()
}

/// `text` with runs of white space as one space, none at either end.
pub fn collapse(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_collapsed(&mut out, text);
    out.truncate(out.trim_end().len());
    out
}

/// All text below `id` as one line: a block's edge and `<br>` count as a space.
pub fn collapsed_text(tree: &Tree, id: NodeId) -> String {
    let mut out = String::new();
    let mut block_end = tree.end(id);
    for node in id..tree.end(id) {
        match tree.tag(node) {
            Tag::Text => {
                if node >= block_end {
                    push_collapsed(&mut out, " ");
                }
                push_collapsed(&mut out, tree.text(node));
            }
            Tag::Br => push_collapsed(&mut out, " "),
            tag if tag.is_block() => {
                push_collapsed(&mut out, " ");
                block_end = tree.end(node);
            }
            _ => {}
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// The bytes of the white space at a place, 0 where there is none: ASCII white space of HTML, and the no-break space,
/// which pages use as plain space.
fn space_len(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at) {
        Some(b' ' | b'\n' | b'\t' | b'\r' | b'\x0c') => 1,
        Some(0xC2) if bytes.get(at + 1) == Some(&0xA0) => 2,
        _ => 0,
    }
}

/// A letter or digit of ASCII in lower case, 0 for every other byte: by a table, as texts are asked byte by byte.
pub fn low(byte: u8) -> u8 {
    LOW[usize::from(byte)]
}

const LOW: [u8; 256] = {
    let mut low = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        if (byte as u8).is_ascii_alphanumeric() {
            low[byte] = (byte as u8).to_ascii_lowercase();
        }
        byte += 1;
    }
    low
};

/// The letters and digits of a text in lower case.
pub fn squash(text: &str) -> String {
    let mut letters = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\0'..='\x7f' if low(c as u8) != 0 => letters.push(char::from(low(c as u8))),
            _ if c.is_alphanumeric() => letters.extend(c.to_lowercase()),
            _ => {}
        }
    }
    letters
}

/// Whether two texts have the same letters and digits in lower case.
pub fn same_letters(one: &str, other: &str) -> bool {
    let first =
        |text: &str| text.bytes().map(|byte| if byte.is_ascii() { low(byte) } else { byte }).find(|byte| *byte != 0);
    // Mostly they begin otherwise; what isn't ASCII may be a mark.
    let differ = first(one).zip(first(other)).is_some_and(|(one, other)| one != other && (one | other).is_ascii());
    !differ && squash(one) == squash(other)
}

/// Lower case with every byte in its place: a letter whose lower case is longer or shorter stays as it is.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let lower = |c: char| {
        let mut lower = c.to_lowercase();
        match (lower.next(), lower.next()) {
            (Some(one), None) if one.len_utf8() == c.len_utf8() => one,
            _ => c,
        }
    };
    text.chars().map(lower).collect()
}

/// Words in lower case and ASCII that are looked for anywhere in a text, in either case.
#[derive(Debug)]
pub struct AnyOf {
    words: &'static [&'static str],
    /// So many first letters of each are known: as many as the shortest has.
    reach: usize,
    /// Which pairs of letters are among those, by the first of a pair, whatever its case: the second ones, a bit each.
    inside: [u32; 32],
    /// The same for the last pair of each.
    ends: [u32; 32],
}

/// The number of a letter, whatever the case; other bytes share them.
const fn number(byte: u8) -> usize {
    (byte & 31) as usize
}

impl AnyOf {
    /// The words with what is known of them before any text is.
    pub const fn new(words: &'static [&'static str]) -> AnyOf {
        let (mut reach, mut rest) = (usize::MAX, words);
        while let [word, others @ ..] = rest {
            if word.len() > 1 && word.len() < reach {
                reach = word.len();
            }
            rest = others;
        }
        let (mut inside, mut ends, mut rest) = ([0; 32], [0; 32], words);
        while let [word, others @ ..] = rest {
            let (mut letters, mut len) = (word.as_bytes(), 2);
            while let [first, more @ ..] = letters
                && let [second, ..] = more
                && len <= reach
            {
                let pairs = if len == reach { &mut ends } else { &mut inside };
                pairs[number(*first)] |= 1 << number(*second);
                (letters, len) = (more, len + 1);
            }
            rest = others;
        }
        AnyOf { words, reach, inside, ends }
    }

    /// Whether a text holds one of the words that have two letters or more.
    pub fn is_in(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        let begins = |at: usize| {
            let first = bytes.get(at).copied().map(number);
            let mut words = self.words.iter().map(|word| word.as_bytes());
            words.any(|word| {
                word.len() > 1
                    && word.first().copied().map(number) == first
                    && bytes.get(at..at + word.len()).is_some_and(|part| part.eq_ignore_ascii_case(word))
            })
        };
        // Where the words that may begin have their last known letter: a pair that none of them has rules out all of those
        // that it would be in.
        let mut at = self.reach - 1;
        while let Some([first, second]) = bytes.get(at - 1..=at) {
            let has = |pairs: &[u32; 32]| pairs[number(*first)] >> number(*second) & 1 == 1;
            at += if has(&self.ends) {
                if begins(at + 1 - self.reach) {
                    return true;
                }
                1
            } else if has(&self.inside) {
                1
            } else {
                self.reach - 1
            };
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_anywhere_in_either_case() {
        const WORDS: AnyOf = AnyOf::new(&["quay", "lighthouse", "boat", "q"]);
        for (text, wanted) in [
            ("quay", true),
            ("The-Quay", true),
            ("seaQUAYside", true),
            ("xlighthousex", true),
            ("lighthous", false),
            ("lightboat", true),
            ("boaboat", true),
            ("qqquaqua", false),
            ("q", false),
            ("", false),
            ("qua\u{e4}", false),
        ] {
            assert_eq!(WORDS.is_in(text), wanted, "{text}");
        }
        const { assert!(WORDS.reach == 4) };
        const SHORT: AnyOf = AnyOf::new(&["no", "without"]);
        assert!(SHORT.is_in("piano") && SHORT.is_in("a-without") && !SHORT.is_in("n-o"));
        assert!(!AnyOf::new(&[]).is_in("quay"));
    }

    #[test]
    fn same_letters_are_told_in_any_case() {
        for (one, other, wanted) in [
            ("Old Quay", "\u{201c}old-quay\u{201d}", true),
            ("Old Quay", "Old Quays", false),
            ("Old Quay", "The Old Quay", false),
            ("\u{c4}u\u{df}erer Kai", "\u{e4}u\u{df}erer kai", true),
            ("\u{212a}ai", "kai", true),
            ("-", "", true),
            ("", "a", false),
        ] {
            assert_eq!(same_letters(one, other), wanted, "{one} {other}");
            assert_eq!(squash(one) == squash(other), wanted, "{one} {other}");
        }
    }

    #[test]
    fn white_space_collapses() {
        assert_eq!(collapse(" a\n\t b\u{a0}c "), "a b c");
        assert_eq!(collapse(" \n "), "");
        for (before, text, after) in [
            ("", " a b", "a b"),
            ("x", "a b ", "xa b "),
            ("x", " a", "x a"),
            ("x ", " a", "x a"),
            ("x\n", " a", "x\na"),
            ("", "ä \u{a0}ö\u{a9} \n", "ä ö\u{a9} "),
            ("x", " ", "x "),
        ] {
            let mut out = before.to_owned();
            push_collapsed(&mut out, text);
            assert_eq!(out, after, "{text:?}");
        }
    }

    /// Eight bytes at once say what one after the other does.
    #[test]
    fn long_texts_collapse_as_short_ones_do() {
        let one_by_one = |text: &str| {
            let mut out = String::from("x");
            for c in text.chars() {
                push_collapsed(&mut out, c.encode_utf8(&mut [0; 4]));
            }
            out
        };
        let mut seed = 1u32;
        let mut next = |below: u32| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 16) % below
        };
        for _ in 0..20_000 {
            let letters = ['a', 'b', 'c', ' ', '\n', '\u{a0}', '\u{a9}', 'ä', '\u{1f}', '日'];
            let letter = |number: u32| letters.get(number as usize).copied().unwrap_or('d');
            let text: String = (0..next(40)).map(|_| letter(next(40))).collect();
            let mut out = String::from("x");
            push_collapsed(&mut out, &text);
            assert_eq!(out, one_by_one(&text), "{text:?}");
        }
    }
}
