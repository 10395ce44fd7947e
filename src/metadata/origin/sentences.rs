//! Sentences that say where a piece first appeared.

use std::sync::LazyLock;

use super::Seen;
use crate::dom::{Attr, NodeId, Tag, collapse, push_collapsed, word_count};
use crate::languages::{LANGUAGES, Language, Prefixes};
use crate::metadata::dates;
use crate::metadata::head_lines::Line;
use crate::metadata::publisher::absolute;
use crate::metadata::vocabulary::{SOURCE_LABELS, is_wide};
use crate::report::OriginalSource;

/// Runs of the content at its beginning and end that may say it; in the middle the text speaks of other things.
const HEAD_RUNS: usize = 3;
const FOOT_RUNS: usize = 6;
/// A line that says it has at most so many words, in the content.
const MAX_WORDS: usize = 60;
/// What has more bytes, white space counted, has more words.
const MAX_BYTES: usize = 4_000;

/// The first sentence that says it: around the headline, at the foot, at the ends of the content.
pub fn find(seen: &Seen) -> Option<OriginalSource> {
    let mut lines = seen.lines.foot.iter().chain(&seen.lines.head);
    let mut low = String::new();
    lines
        .find_map(|line| said(seen, line, &mut low))
        .or_else(|| ends(seen).iter().find_map(|line| said(seen, line, &mut low)))
}

/// The content's first and last runs as lines.
fn ends(seen: &Seen) -> Vec<Line> {
    let runs = &seen.extraction.runs;
    let last = runs.len().saturating_sub(FOOT_RUNS).max(HEAD_RUNS.min(runs.len()));
    let picked = runs.iter().take(HEAD_RUNS).chain(runs.get(last..).unwrap_or_default().iter().rev());
    let bytes =
        |(start, end): (NodeId, NodeId)| (start..end).map(|id| seen.document.tree.text(id).len()).sum::<usize>();
    let short = picked.filter(|run| bytes(**run) <= MAX_BYTES);
    short.map(|run| line(seen, *run)).filter(|line| word_count(&line.text) <= MAX_WORDS).collect()
}

fn line(seen: &Seen, (start, end): (NodeId, NodeId)) -> Line {
    let tree = &seen.document.tree;
    let mut line = Line { start, end, in_content: true, ..Line::default() };
    for id in (start..end).filter(|&id| tree.tag(id) == Tag::Text) {
        let from = line.text.len();
        push_collapsed(&mut line.text, tree.text(id));
        if let Some(link) = tree.ancestors(id).take(4).find(|&up| tree.tag(up) == Tag::A) {
            line.links.push((
                collapse(tree.text(id)),
                tree.attr(link, Attr::Href).unwrap_or_default().to_owned(),
                from,
            ));
        }
    }
    line
}

/// What a line says; `low` is room for its words in lower case.
fn said(seen: &Seen, line: &Line, low: &mut String) -> Option<OriginalSource> {
    low.clear();
    if line.text.is_ascii() {
        low.push_str(&line.text);
        low.make_ascii_lowercase();
    } else {
        low.push_str(&line.text.to_lowercase());
    }
    if low.len() != line.text.len() {
        return None;
    }
    let (start, end, language) = phrase(low)?;
    if !speaks_of_the_piece(low.get(..start)?, language) {
        return None;
    }
    source(seen, line, start, end)
}

/// Each phrase with the place of its language in the list.
static PHRASES: LazyLock<Prefixes> = LazyLock::new(|| {
    let lists = LANGUAGES.iter().map(|language| language.notices.origin).zip(0..);
    Prefixes::new(lists.flat_map(|(list, at)| list.split('|').map(move |phrase| (phrase, at))))
});

/// The longest phrase that an origin follows, at a word's beginning, and its language; the first of equals.
fn phrase(low: &str) -> Option<(usize, usize, &'static Language)> {
    let mut longest: Option<(usize, usize, &'static Language)> = None;
    PHRASES.each_in(low, |at, phrase, language| {
        if let Some(language) = LANGUAGES.get(usize::from(language))
            && longest.is_none_or(|(start, end, _)| phrase.len() > end - start)
        {
            longest = Some((at, at + phrase.len(), language));
        }
    });
    longest
}

/// Words before the phrase that need not say what they speak of: "Note: originally published in …".
const FREE_WORDS: usize = 3;

/// Whether what stands before the phrase in its sentence is next to nothing or names the piece ("this article"), and no
/// picture: prose says of books and studies, too, where they first appeared.
fn speaks_of_the_piece(before: &str, language: &Language) -> bool {
    let from =
        [". ", "! ", "? ", "。"].iter().filter_map(|end| Some(before.rfind(end)? + end.len())).max().unwrap_or(0);
    let sentence = before.get(from..).unwrap_or_default().trim_start();
    let names_piece = || {
        let mut phrases = language.notices.piece.split('|').filter(|phrase| !phrase.is_empty());
        phrases.any(|phrase| sentence.contains(phrase))
    };
    let is_picture = super::PICTURE_WORDS.iter().any(|word| sentence.contains(word));
    !is_picture && (sentence.split_whitespace().count() <= FREE_WORDS || names_piece())
}

/// The source named after a phrase: the link there, else the words up to the end of the name.
fn source(seen: &Seen, line: &Line, start: usize, end: usize) -> Option<OriginalSource> {
    let rest = line.text.get(end..)?;
    let lead = rest.len() - rest.trim_start_matches(&[' ', ':', '：', '“', '"', '《', '「', '’'][..]).len();
    let rest = rest.get(lead..)?;
    let linked = line.links.iter().find(|(_, _, at)| *at + 2 >= end + lead && *at <= end + lead + 6);
    let printed = name(rest);
    let name = match linked {
        Some((words, _, _)) if word_count(words) <= 8 && !is_pointer(words) => {
            words.trim_end_matches(&['.', ','][..]).to_owned()
        }
        _ => printed,
    };
    let name = strip_article(&name, seen.lang);
    let sensible = !name.is_empty()
        && word_count(&name) <= 9
        && !is_pointer(&name)
        && !is_time(&name)
        && (linked.is_some() || starts_as_name(&name))
        && dates::find(&name, None).is_none_or(|date| date.start > 0);
    if !sensible {
        return None;
    }
    let date = dates::find(line.text.get(start..)?, seen.lang).map(|date| date.iso);
    let url = linked.and_then(|(_, href, _)| absolute(seen.document, Some(href)));
    Some(OriginalSource { name: Some(name), url, published: date, evidence: evidence(line, start, end) })
}

/// The name at the beginning of a text: up to a mark or a word that ends it.
fn name(rest: &str) -> String {
    const ENDS: &[&str] = &[
        ". ",
        ", ",
        "; ",
        " (",
        " on ",
        " under ",
        " with ",
        " and is ",
        " and was ",
        " and has ",
        " as part ",
        " in ",
        " – ",
        " — ",
        " | ",
        "”",
        "\"",
        "》",
        "」",
        "。",
        "，",
        "，",
        " am ",
        " unter ",
        " le ",
        " sous ",
        " el ",
        " bajo ",
        " il ",
        " em ",
        " no dia ",
        " op ",
        " copyright",
        " Copyright",
        " ©",
        " before ",
        " by ",
        " and can ",
        " here",
        " в ",
        " 。",
        "、",
    ];
    let end = ENDS.iter().filter_map(|end| rest.find(end)).min().unwrap_or(rest.len());
    rest.get(..end).unwrap_or(rest).trim().trim_end_matches(&['.', ',', ':', ';', ')', '!'][..]).to_owned()
}

/// "the NeoGAF forum": without the article, unless it is part of the name.
fn strip_article(name: &str, _lang: Option<&str>) -> String {
    let name = name.trim().trim_matches(&['“', '”', '"', '’', '«', '»'][..]);
    ["the ", "our partner ", "der ", "die ", "das ", "dem ", "le ", "la ", "el "]
        .iter()
        .find_map(|article| name.strip_prefix(article))
        .unwrap_or(name)
        .to_owned()
}

/// Words that only point: "here", "this site".
fn is_pointer(name: &str) -> bool {
    // "A" with a capital begins a name in the middle of a sentence.
    if name.starts_with("A ") || name.starts_with("An ") {
        return false;
    }
    let low = name.to_lowercase();
    [
        "here",
        "this",
        "our ",
        "my ",
        "hier",
        "ici",
        "aquí",
        "qui",
        "aqui",
        "his ",
        "her ",
        "their ",
        "a ",
        "an ",
        "it",
        "permission",
        "read more",
        "original",
        "page ",
    ]
    .iter()
    .any(|word| low == word.trim() || (word.ends_with(' ') && low.starts_with(word)))
}

/// "March 2022", "2013 and 2014": when, not where.
fn is_time(name: &str) -> bool {
    let low = name.to_lowercase();
    let Some(first) = low.split(&[' ', '.', ','][..]).next() else { return true };
    let is_month = |month: &str| !month.is_empty() && month == first;
    let months = || LANGUAGES.iter().flat_map(|language| language.source.months.split(&[',', '|'][..]));
    let is_short = word_count(name) <= 3;
    is_short && (first.bytes().all(|byte| byte.is_ascii_digit()) || months().any(is_month))
}

fn starts_as_name(name: &str) -> bool {
    name.chars()
        .next()
        .is_some_and(|c| c.is_uppercase() || (c.is_alphabetic() && !c.is_lowercase()) || c.is_ascii_digit())
        || name.contains('.')
}

/// The sentence that says it.
fn evidence(line: &Line, start: usize, end: usize) -> String {
    let before = line.text.get(..start).unwrap_or_default();
    let from = before.rfind(". ").map_or(0, |at| at + 2);
    let after = line.text.get(end..).unwrap_or_default();
    let stops = [". ", " Copyright", " ©"].iter().filter_map(|mark| {
        let mut places = after.match_indices(mark).map(|(at, _)| at);
        places.find(|&at| !ends_in_day(after.get(..at).unwrap_or_default()))
    });
    let stop = stops.min().unwrap_or(after.len());
    let dot = usize::from(after.get(stop..).unwrap_or_default().starts_with('.'));
    line.text.get(from..end + stop + dot).unwrap_or(&line.text).trim().to_owned()
}

/// "am 9. März": the full stop behind a day's number ends no sentence.
fn ends_in_day(text: &str) -> bool {
    let number = text.rsplit(' ').next().unwrap_or_default();
    matches!(number.len(), 1 | 2) && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a line says where the piece first appeared, so that a date in it is not this page's: a phrase with something
/// else than a date behind it.
pub fn is_origin(text: &str, lang: Option<&str>) -> bool {
    const NEAR_BYTES: usize = 4;
    let low = text.to_lowercase();
    phrase(&low).is_some_and(|(_, end, _)| {
        let rest = low.get(end..).unwrap_or_default();
        rest.contains(char::is_alphabetic) && dates::find(rest, lang).is_none_or(|date| date.start > NEAR_BYTES)
    })
}

/// What of a line stands behind its date, up to a bar: "2024年3月12日 14:05 来源：江畔晚报 | 作者：王小明".
fn labelled_part<'t>(text: &'t str, lang: Option<&str>) -> &'t str {
    let date = if text.contains(is_wide) { dates::find(text, lang) } else { None };
    let part = date.and_then(|date| text.get(date.end..)).unwrap_or(text);
    let part = if part.contains(is_wide) { part.trim_start_matches(|c: char| !c.is_alphabetic()) } else { part };
    let end = if part.starts_with(is_wide) { part.find(&['|', '｜', '丨'][..]) } else { None };
    end.and_then(|end| part.get(..end)).unwrap_or(part)
}

/// A label has fewer bytes, white space around it counted.
const MAX_SOURCE_LABEL_BYTES: usize = 80;

/// Whether words before a colon say that a source follows.
pub fn is_source_label(label: &str) -> bool {
    // Longer words than any label are a sentence.
    if label.len() > MAX_SOURCE_LABEL_BYTES {
        return false;
    }
    let low = label.trim().to_lowercase();
    low.len() > 2 && SOURCE_LABELS.has(&low)
}

/// "Source: Example Agency" alone on a line at the head or the foot.
pub fn source_line(seen: &Seen) -> Option<OriginalSource> {
    let content_end = seen.extraction.runs.last().map(|run| line(seen, *run));
    let foot = seen.lines.foot.iter().take(4);
    content_end.iter().chain(foot).chain(seen.lines.head.iter().skip(seen.lines.after_headline)).find_map(|line| {
        if !super::has_colon(&line.text) {
            return None;
        }
        let (label, name) = labelled_part(&line.text, seen.lang).split_once(&[':', '：'][..])?;
        if !is_source_label(label) {
            return None;
        }
        let name = name.trim().trim_end_matches('.');
        // Where words have no spaces, one parts the name from what follows.
        let name = if name.starts_with(is_wide) { name.split(' ').next().unwrap_or(name) } else { name };
        let single =
            !name.is_empty() && word_count(name) <= 5 && !name.contains(&[',', ';', '/'][..]) && starts_as_name(name);
        let is_picture = || super::is_of_picture(&seen.document.tree, line.start);
        if !single || is_time(name) || line.links.len() > 1 || is_picture() {
            return None;
        }
        let url = line.links.first().and_then(|(_, href, _)| absolute(seen.document, Some(href)));
        Some(OriginalSource { name: Some(name.to_owned()), url, published: None, evidence: line.text.clone() })
    })
}
