//! Text as a reader sees it: runs of white space are one space.

use super::{NodeId, Tag, Tree};

/// Appends `text` with every run of ASCII white space as one space, and none at the start of `out` or after a space.
pub fn push_collapsed(out: &mut String, text: &str) {
    // Words with one plain space between them are copied together.
    let bytes = text.as_bytes();
    let (mut from, mut at) = (0, 0);
    while let Some(byte) = bytes.get(at) {
        if space_len(bytes, at) == 0 || *byte == b' ' && at > from && space_len(bytes, at + 1) == 0 {
            at += 1;
            continue;
        }
        out.push_str(text.get(from..at).unwrap_or_default());
        if !out.is_empty() && !out.ends_with([' ', '\n']) {
            out.push(' ');
        }
        while let len @ 1.. = space_len(bytes, at) {
            at += len;
        }
        from = at;
    }
    out.push_str(text.get(from..).unwrap_or_default());
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

/// Words in lower case and ASCII that are looked for anywhere in a text, in either case.
#[derive(Debug)]
pub struct AnyOf {
    words: &'static [&'static str],
    /// The letters that a word begins with, a bit each, whatever the case.
    firsts: u32,
    /// The same of the second letters.
    seconds: u32,
}

/// The bit of a letter.
const fn bit(byte: u8) -> u32 {
    1 << (byte & 31)
}

impl AnyOf {
    /// The words with what is known of them before any text is.
    pub const fn new(words: &'static [&'static str]) -> AnyOf {
        let (mut firsts, mut seconds, mut rest) = (0, 0, words);
        while let [word, others @ ..] = rest {
            if let [first, second, ..] = word.as_bytes() {
                firsts |= bit(*first);
                seconds |= bit(*second);
            }
            rest = others;
        }
        AnyOf { words, firsts, seconds }
    }

    /// Whether a text holds one of the words that have two letters or more.
    pub fn is_in(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        bytes.windows(2).enumerate().any(|(at, pair)| {
            let &[first, second] = pair else { return false };
            self.firsts & bit(first) != 0
                && self.seconds & bit(second) != 0
                && self.words.iter().map(|word| word.as_bytes()).any(|word| {
                    word.first().is_some_and(|letter| bit(*letter) == bit(first))
                        && bytes.get(at..at + word.len()).is_some_and(|part| part.eq_ignore_ascii_case(word))
                })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
