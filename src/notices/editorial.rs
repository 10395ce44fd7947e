//! The editor's hand in quotations: emphasis added, `[sic]`, words put in, translations.

use super::lines::{Line, Place};
use super::phrases::{Scan, Topic};
use super::sentences;
use crate::dom::{Document, Tag, collapsed_text, word_count};
use crate::report::{EditorialKind, EditorialNote};

/// Notes of a page.
const MAX_NOTES: usize = 50;
/// Bytes of the quotation around a note: fifty notes in one endless line are fifty copies of it.
const MAX_CONTEXT_BYTES: usize = 4_000;
/// A bracket with more words than this is a remark of its own.
const MAX_NOTE_WORDS: usize = 8;

/// The notes in the content's lines, each with the quotation that it changes.
pub fn find(document: &Document, lines: &[Line]) -> Vec<EditorialNote> {
    let mut found = Vec::new();
    let mut scan = Scan::default();
    let content: Vec<&Line> = lines.iter().filter(|line| line.place == Place::Content).collect();
    let may_have = |line: &Line, byte: u8| match byte.is_ascii() {
        true => line.marks.may_have(byte),
        false => !line.text.is_ascii() && line.text.as_bytes().contains(&byte),
    };
    let bracketed = |line: &Line| FIRST_BYTES.iter().any(|byte| may_have(line, *byte));
    for (index, line) in content.iter().enumerate().filter(|(_, line)| bracketed(line)) {
        let mut rest = &*line.text;
        let mut offset = 0;
        while let Some((at, bracket)) = bracket(rest) {
            let close = match bracket {
                '(' => ')',
                '[' => ']',
                '（' => '）',
                _ => '］',
            };
            let inside = at + bracket.len_utf8();
            let Some(len) = rest.get(inside..).and_then(|tail| tail.find(close)) else { break };
            let words = rest.get(inside..inside + len).unwrap_or_default().trim();
            if let Some(kind) = kind(words, bracket, &mut scan) {
                let text = rest.get(at..inside + len + close.len_utf8()).unwrap_or_default().to_owned();
                let context = context(document, &content, index, offset + at, kind)
                    .map(|words| crate::dom::prefix(&words, MAX_CONTEXT_BYTES).to_owned());
                if kind != EditorialKind::Insertion || context.is_some() {
                    found.push(EditorialNote { text, kind, context });
                }
            }
            offset += inside;
            rest = rest.get(inside..).unwrap_or_default();
            if found.len() >= MAX_NOTES {
                return found;
            }
        }
    }
    found
}

/// What brackets begin with; the wide ones with the last.
const FIRST_BYTES: [u8; 3] = [b'(', b'[', 0xEF];

/// The first bracket of a text, and where it stands.
fn bracket(text: &str) -> Option<(usize, char)> {
    let places = text.bytes().enumerate().filter(|(_, byte)| FIRST_BYTES.contains(byte)).map(|(at, _)| at);
    places
        .filter_map(|at| Some((at, text.get(at..)?.chars().next()?)))
        .find(|(_, c)| matches!(c, '(' | '[' | '（' | '［'))
}

fn kind(words: &str, bracket: char, scan: &mut Scan) -> Option<EditorialKind> {
    let count = word_count(words);
    if words.is_empty() || count > MAX_NOTE_WORDS {
        return None;
    }
    let low = words.to_lowercase();
    if low == "sic" || low == "sic!" || low == "sic." {
        return Some(EditorialKind::Sic);
    }
    let topics = scan.topics(words);
    if topics.contains(&Topic::Emphasis) {
        return Some(EditorialKind::Emphasis);
    }
    if topics.contains(&Topic::Translation) {
        return Some(EditorialKind::Translation);
    }
    // Square brackets around words, not around a number of a note or a label.
    let square = matches!(bracket, '[' | '［');
    let is_word = words.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '\'' | '’' | '-' | ','))
        && words.chars().any(char::is_alphabetic);
    let is_label = [
        "edit",
        "citation needed",
        "note",
        "update",
        "pdf",
        "video",
        "photo",
        "source",
        "who",
        "when",
        "clarification needed",
    ]
    .contains(&low.as_str());
    (square && is_word && !is_label && count <= 6).then_some(EditorialKind::Insertion)
}

/// The sentence that a note at `at` stands in or behind; behind a closing quotation mark, from the sentence on that the
/// quotation begins in.
fn sentence_of(text: &str, at: usize) -> &str {
    let before = text.get(..at).unwrap_or_default().trim_end();
    let quoted = before.strip_suffix(&['”', '"', '»', '“', '’', '」', '』'][..]);
    let opens = quoted.and_then(|quoted| quoted.rfind(&['“', '„', '"', '«', '‘', '「', '『'][..]));
    let ranges = sentences::split(text);
    let of = |place: usize| ranges.iter().find(|(_, end)| *end > place).copied();
    let (start, _) = of(opens.unwrap_or_else(|| before.len().saturating_sub(1))).unwrap_or((0, text.len()));
    let own = of(at).unwrap_or((0, text.len()));
    let begins = !text.get(own.0..at).unwrap_or_default().contains(char::is_alphanumeric);
    text.get(start..if begins { before.len() } else { own.1 }).filter(|words| !words.is_empty()).unwrap_or(text)
}

/// The quotation: the block quotation that holds the note, else the quotation marks around it, else for a note on a line
/// of its own the quotation right before it.
fn context(document: &Document, content: &[&Line], index: usize, at: usize, kind: EditorialKind) -> Option<String> {
    let line = content.get(index)?;
    quoted_block(document, line).or_else(|| quoted_words(&line.text, at)).or_else(|| {
        let before = line.text.get(..at).unwrap_or_default();
        let alone = kind != EditorialKind::Insertion && !before.contains(char::is_alphanumeric);
        let before = content.get(index.checked_sub(1)?)?;
        if !alone {
            return (kind != EditorialKind::Insertion).then(|| sentence_of(&line.text, at).to_owned());
        }
        Some(quoted_block(document, before).unwrap_or_else(|| before.text.to_string()))
    })
}

fn quoted_block(document: &Document, line: &Line) -> Option<String> {
    let tree = &document.tree;
    let quote = tree.ancestors(line.start).find(|&id| tree.tag(id) == Tag::Blockquote)?;
    Some(collapsed_text(tree, quote))
}

/// The words between quotation marks around a place.
fn quoted_words(text: &str, at: usize) -> Option<String> {
    const PAIRS: &[(char, char)] =
        &[('“', '”'), ('"', '"'), ('„', '“'), ('«', '»'), ('「', '」'), ('『', '』'), ('‘', '’')];
    PAIRS.iter().find_map(|&(open, close)| {
        let before = text.get(..at)?;
        let start = before.rfind(open)?;
        let inside = start + open.len_utf8();
        if open == close {
            // An odd number of marks before it: the quotation is open.
            if before.matches(open).count() % 2 == 0 {
                return None;
            }
        } else if text.get(inside..at)?.contains(close) {
            return None;
        }
        let end = text.get(at..)?.find(close)? + at;
        Some(text.get(inside..end)?.trim().to_owned())
    })
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use crate::report::EditorialKind::{self, Emphasis, Insertion, Sic, Translation};
    use crate::{Options, read_html};

    #[test]
    fn an_editors_hand_is_tied_to_its_quotation() {
        let text = "The harbour was quiet on that day and the boats stayed in, for the wind had turned at noon.";
        for (said, wanted) in [
            (
                "<p>She wrote: “The boats must stay in” (emphasis added).</p>",
                &[(Emphasis, "(emphasis added)", "She wrote: “The boats must stay in” (emphasis added).")][..],
            ),
            (
                "<blockquote><p>The boats must stay in. (bold italics added)</p></blockquote>",
                &[(Emphasis, "(bold italics added)", "The boats must stay in. (bold italics added)")],
            ),
            (
                "<p>The note said “there boats [sic] must stay in” and no more.</p>",
                &[(Sic, "[sic]", "there boats [sic] must stay in")],
            ),
            (
                "<p>The note said “the [ferry] must stay in” and no more.</p>",
                &[(Insertion, "[ferry]", "the [ferry] must stay in")],
            ),
            (
                "<p>„Die Boote bleiben im Hafen“ (my translation).</p>",
                &[(Translation, "(my translation)", "„Die Boote bleiben im Hafen“ (my translation).")],
            ),
            ("<p>The boats [1] stayed in (as ever).</p>", &[]),
        ] {
            let page = format!("<article><h1>A quiet quay</h1><p>{text}</p>{said}<p>{text} {text}</p></article>");
            let report = read_html(&page, &Options::default()).unwrap_or_default();
            let found: Vec<(EditorialKind, &str, &str)> = report
                .notices
                .editorial
                .iter()
                .map(|note| (note.kind, note.text.as_str(), note.context.as_deref().unwrap_or_default()))
                .collect();
            assert_eq!(found, wanted, "{said}");
        }
    }
}
