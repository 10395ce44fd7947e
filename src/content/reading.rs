//! Word counts, reading time and the excerpt.

use unicode_segmentation::UnicodeSegmentation;

use super::blocks::is_wide;
use crate::dom::{Attr, Document, Eight, Tag, collapse, low};

/// Words a minute of silent reading: the mean of 190 studies (Brysbaert, 2019).
const WORDS_A_MINUTE: u32 = 238;
/// Characters a minute in Chinese, Japanese and other scripts without spaces (IReST: Chinese 255, Japanese 357).
const CHARACTERS_A_MINUTE: u32 = 300;

/// The number of words, and the minutes that it takes to read them, rounded up.
pub fn measure(text: &str) -> (u32, u32) {
    let (mut words, mut characters) = (0u32, 0u32);
    let bytes = text.as_bytes();
    let mut at = 0;
    // No word goes over white space, and most of what stands between is a short word.
    while at < bytes.len() {
        let eight = Eight::at(bytes, at);
        let letters = (eight.letters() | eight.digits()).run();
        let mut end = at + letters;
        let ends = |end: usize| bytes.get(end).is_none_or(u8::is_ascii_whitespace);
        if letters > 0 && ends(end) {
            words += 1;
        } else {
            while !ends(end) {
                end += 1;
            }
            let (plain, wide) = count(text.get(at..end).unwrap_or_default());
            words += plain;
            characters += wide;
        }
        at = end + 1;
    }
    let seconds = (words * 60).div_ceil(WORDS_A_MINUTE) + (characters * 60).div_ceil(CHARACTERS_A_MINUTE);
    let count = words + characters;
    (count, if count == 0 { 0 } else { seconds.div_ceil(60).max(1) })
}

/// The words of a part between white space, and the characters of those that are written without spaces.
fn count(part: &str) -> (u32, u32) {
    if is_plain_word(part) {
        return (1, 0);
    }
    let (mut words, mut characters) = (0, 0);
    for word in part.unicode_words() {
        match word.chars().next() {
            // Segmentation gives Han a character at a time, but whole runs of other wide scripts.
            Some(first) if is_wide(first) => characters += word.chars().filter(|c| is_wide(*c)).count() as u32,
            _ => words += 1,
        }
    }
    (words, characters)
}

/// Letters and digits of ASCII, perhaps between marks: one word by the rules of Unicode, too.
fn is_plain_word(part: &str) -> bool {
    let is_mark = |byte: u8| matches!(byte, b'.' | b',' | b';' | b':' | b'!' | b'?' | b'(' | b')' | b'"');
    let word = after(part.as_bytes(), is_mark);
    let rest = after(word, |byte| low(byte) != 0);
    rest.len() < word.len() && after(rest, is_mark).is_empty()
}

/// What follows the bytes of a kind that a text begins with.
fn after(bytes: &[u8], is_one: impl Fn(u8) -> bool) -> &[u8] {
    let len = bytes.iter().take_while(|byte| is_one(**byte)).count();
    bytes.get(len..).unwrap_or_default()
}

/// Longest excerpt in characters, about two sentences.
const EXCERPT_CHARS: usize = 300;

/// The page's own description, else the beginning of the text.
pub fn excerpt(document: &Document, text: &str) -> Option<String> {
    description(document).or_else(|| beginning(text))
}

fn description(document: &Document) -> Option<String> {
    let tree = &document.tree;
    let mut found = [None, None];
    for id in (0..tree.len()).take_while(|&id| tree.tag(id) != Tag::Body) {
        if tree.tag(id) != Tag::Meta {
            continue;
        }
        let name = tree.attr(id, Attr::Property).or_else(|| tree.attr(id, Attr::Name)).unwrap_or_default();
        let rank = match name {
            "og:description" => 0,
            _ if name.eq_ignore_ascii_case("description") => 1,
            _ => continue,
        };
        let words = collapse(tree.attr(id, Attr::Content).unwrap_or_default());
        if !words.is_empty() && found[rank].is_none() {
            found[rank] = Some(words);
        }
    }
    let [social, plain] = found;
    plain.or(social)
}

fn beginning(text: &str) -> Option<String> {
    let blocks = text.split("\n\n").map(collapse);
    let first = blocks.filter(|block| block.chars().count() >= 60).chain(text.split("\n\n").map(collapse)).next()?;
    if first.chars().count() <= EXCERPT_CHARS {
        return Some(first).filter(|words| !words.is_empty());
    }
    let cut: String = first.chars().take(EXCERPT_CHARS).collect();
    let whole = cut.rfind(&[' ', '。', '，'][..]).unwrap_or(cut.len());
    let mut cut = cut.get(..whole).unwrap_or(&cut).to_owned();
    cut.push('…');
    Some(cut)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_minutes() {
        assert_eq!(measure(""), (0, 0));
        assert_eq!(measure("Don't stop, e.g. at 3.5 km"), (6, 1));
        assert_eq!(measure(&"word ".repeat(239)), (239, 2));
        assert_eq!(measure("日本語のテキスト"), (8, 1));
    }

    #[test]
    fn a_plain_word_is_one_by_the_rules_of_unicode() {
        for part in
            ["word", "(word),", "\"2nd\"", "R2D2.", "...", "e.g.", "3.5", "don't", "a_b", "(", "naïve", "x:y", "a,b"]
        {
            let words = part.unicode_words().count();
            assert!(!is_plain_word(part) || words == 1, "{part}");
            assert_eq!(measure(part).0, words as u32, "{part}");
        }
        assert!(is_plain_word("(word),") && !is_plain_word("don't"));
    }
}
