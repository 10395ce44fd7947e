//! Text as a reader sees it: runs of white space are one space.

use super::{NodeId, Tag, Tree};

/// Appends `text` with every run of ASCII white space as one space, and none at the start of `out` or after a space.
pub fn push_collapsed(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(is_space) {
        let (word, tail) = rest.split_at(at);
        out.push_str(word);
        if !out.is_empty() && !out.ends_with([' ', '\n']) {
            out.push(' ');
        }
        rest = tail.trim_start_matches(is_space);
    }
    out.push_str(rest);
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

/// ASCII white space of HTML, and the no-break space, which pages use as plain space.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\n' | '\t' | '\r' | '\u{c}' | '\u{a0}')
}

/// Whether a text holds one of these words, which are in lower case and ASCII, in either case.
pub fn holds_any(text: &str, words: &[&str]) -> bool {
    // The letters that a word begins with, a bit each, whatever the case.
    let bit = |byte: u8| 1u32 << (byte & 31);
    let firsts = words.iter().filter_map(|word| word.bytes().next()).fold(0, |bits, byte| bits | bit(byte));
    let bytes = text.as_bytes();
    bytes.iter().enumerate().any(|(at, byte)| {
        firsts & bit(*byte) != 0
            && words.iter().map(|word| word.as_bytes()).any(|word| {
                word.first().is_some_and(|first| bit(*first) == bit(*byte))
                    && bytes.get(at..at + word.len()).is_some_and(|part| part.eq_ignore_ascii_case(word))
            })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_collapses() {
        assert_eq!(collapse(" a\n\t b\u{a0}c "), "a b c");
        assert_eq!(collapse(" \n "), "");
    }
}
