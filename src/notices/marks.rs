//! Where a copyright statement may begin: `©`, `(c)`, the word in any language, "all rights reserved" after a year.

use std::ops::Range;
use std::sync::LazyLock;

use super::{holders, years};
use crate::dom::{prefix, word_count};
use crate::languages::{LANGUAGES, Prefixes};

/// The sign in its forms.
pub const SIGNS: &[char] = &['©', 'Ⓒ', '🄯'];
/// A word-only mark stands in a line of at most so many words; in a longer one it is the subject.
const MAX_WORDS: usize = 14;

/// Whether a text holds a sign or "(c)".
pub fn is_signed(text: &str) -> bool {
    let bytes = text.as_bytes();
    // Most lines have nothing that a mark begins with.
    (!text.is_ascii() || bytes.contains(&b'('))
        && bytes.iter().enumerate().any(|(at, byte)| match byte {
            b'(' => matches!(bytes.get(at + 1..at + 3), Some([b'c' | b'C', b')'])),
            // The first two bytes of the signs: curly quotation marks have the first of them, too.
            0xC2 | 0xE2 | 0xF0 => {
                matches!(bytes.get(at + 1), Some(0xA9 | 0x92 | 0x9F))
                    && text.get(at..).is_some_and(|rest| rest.starts_with(SIGNS))
            }
            _ => false,
        })
}

/// The next mark of a text from a place on, with the word beside it. `low` is the text in lower case, byte for byte.
pub fn next(text: &str, low: &str, from: usize, is_credit: bool) -> Option<Range<usize>> {
    let sign = sign(text, low, from, is_credit);
    sign.or_else(|| word(text, low, from)).or_else(|| year_and_reservation(low, from).filter(|_| from == 0))
}

/// The next `©` or `(c)`.
pub fn sign(text: &str, low: &str, from: usize, is_credit: bool) -> Option<Range<usize>> {
    let rest = text.get(from..)?;
    let sign = rest.char_indices().find(|(_, c)| SIGNS.contains(c)).map(|(at, c)| from + at..from + at + c.len_utf8());
    let letter = low.get(from..)?.find("(c)").map(|at| from + at..from + at + 3);
    let letter = letter.filter(|at| is_copyright_letter(text, low, at, is_credit));
    let first = match (sign, letter) {
        (Some(a), Some(b)) => Some(if a.start < b.start { a } else { b }),
        (a, b) => a.or(b),
    }?;
    Some(with_word(low, first, from))
}

/// "(a) one (b) two (c) three" is a list, and a "(c)" in a sentence an item of one.
fn is_copyright_letter(text: &str, low: &str, at: &Range<usize>, is_credit: bool) -> bool {
    let before = low.get(..at.start).unwrap_or_default().trim_end();
    let next = text.get(at.end..).unwrap_or_default().trim_start().chars().next();
    let names = next.is_some_and(|c| c.is_numeric() || c.is_uppercase() || is_credit && c.is_alphabetic());
    let led = before.is_empty()
        || before.ends_with(&['/', '|', '(', ':', '-', '–', '·', '•'][..])
        || words().any(|word| before.ends_with(word));
    names && !before.contains("(a)") && (led || before.len() <= 30 || is_credit)
}

/// The sign with the word "Copyright" before or after it.
fn with_word(low: &str, sign: Range<usize>, floor: usize) -> Range<usize> {
    let before = low.get(floor..sign.start).unwrap_or_default().trim_end();
    let start =
        words().find(|word| before.ends_with(word)).map_or(sign.start, |word| floor + before.len() - word.len());
    let after = low.get(sign.end..).unwrap_or_default();
    let rest = after.trim_start();
    let end = words()
        .find(|word| rest.strip_prefix(word).is_some_and(|tail| !tail.starts_with(char::is_alphanumeric)))
        .map_or(sign.end, |word| sign.end + after.len() - rest.len() + word.len());
    start..end
}

/// The word alone, where what stands beside it says that it marks: a year, "by", a colon and a name, a reservation.
fn word(text: &str, low: &str, from: usize) -> Option<Range<usize>> {
    let rest = low.get(from..)?;
    let word = first_of(&WORDS, rest).map(|at| from + at.start..from + at.end)?;
    let after = text.get(word.end..)?;
    if after.starts_with(|c: char| c.is_alphabetic() && c < '\u{2e80}') {
        return None;
    }
    let beside = after.trim_start_matches(&[' ', ':', '：', '-', '–', ',', '@', '.', '\u{a0}'][..]);
    let short = word_count(rest) <= MAX_WORDS;
    let low_beside = low.get(low.len() - beside.len()..).unwrap_or_default();
    let by = ["by ", "by: ", "von ", "par ", "por "].iter().any(|by| low_beside.starts_with(by));
    let named = beside.starts_with(|c: char| c.is_uppercase() || c > '\u{2e80}');
    let colon = after.starts_with(&[':', '：'][..]) && from == 0 && low.get(..word.start)?.trim().is_empty();
    let reserved = reserved_at(low_beside).is_some_and(|at| at.start > 0);
    let before = text.get(from..word.start)?;
    // A trade mark's owner is another matter.
    let owned = names_owner(low.get(word.clone())?) && named && !["mark", "logo"].iter().any(|of| before.contains(of));
    let year_before = years::find(before)
        .is_some_and(|(at, _)| before.get(at.end..).is_some_and(|rest| !rest.contains(char::is_alphanumeric)));
    // "Copyright Example Media, 2020".
    let begins = low.get(..word.start)?.trim().is_empty();
    let year_after = || {
        let (at, _) = years::find(beside)?;
        let name = beside.get(..at.start)?.trim_end();
        let is_firm = holders::ends_with_legal_form(&name.to_lowercase());
        Some((is_firm || name.ends_with(',')) && !beside.get(at.end..)?.contains(char::is_alphanumeric))
    };
    let marks = years::at_start(beside).is_some()
        || begins && short && named && year_after().unwrap_or_default()
        || years::find(prefix(beside, 6)).is_some()
        || year_before
        || owned
        || short && (by || named && (colon || reserved));
    marks.then_some(word)
}

/// Whether a mark is words that the owner's name follows: "property of", "copyrighted by", "版权归".
pub fn names_owner(mark: &str) -> bool {
    [" of", " by", "归", "歸", "は"].iter().any(|end| mark.ends_with(end))
}

/// "1995-2025 Example All rights reserved": no mark, but a reservation.
fn year_and_reservation(low: &str, from: usize) -> Option<Range<usize>> {
    let rest = low.get(from..)?;
    let before = rest.get(..reserved_at(rest)?.start)?;
    let year = years::find(before)?.0;
    (word_count(before) < MAX_WORDS + 2 && year.start < 60).then_some(from..from)
}

fn words() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().flat_map(|language| language.notices.copyright.split('|')).filter(|word| !word.is_empty())
}

static WORDS: LazyLock<Prefixes> = LazyLock::new(|| Prefixes::new(words().map(|word| (word, 0))));

/// "All rights reserved" in every language.
static RESERVATIONS: LazyLock<Prefixes> = LazyLock::new(|| {
    let phrases = LANGUAGES.iter().flat_map(|language| language.notices.reserved.split('|'));
    Prefixes::new(phrases.map(|phrase| (phrase, 0)))
});

/// Where the first of the phrases stands in a text, the longest of those that begin there.
fn first_of(phrases: &Prefixes, low: &str) -> Option<Range<usize>> {
    low.char_indices().find_map(|(at, _)| {
        let (phrase, _) = phrases.of(low.get(at..)?).next()?;
        Some(at..at + phrase.len())
    })
}

/// Whether a text in lower case begins with "all rights reserved", in any language.
pub fn starts_with_reservation(low: &str) -> bool {
    RESERVATIONS.of(low).next().is_some()
}

/// Where "all rights reserved" stands in a text in lower case, in any language.
pub fn reserved_at(low: &str) -> Option<Range<usize>> {
    first_of(&RESERVATIONS, low)
}
