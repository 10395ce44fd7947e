//! Who wrote it: names alone, out of a byline as printed.

use super::head_lines::is_weekday;
use super::vocabulary::{
    BY, HONORIFICS, JOBS, JOINS, NOT_NAMES, ORGANISATIONS, OTHER_HANDS, PARTICLES, PUBLISHED, STAFF, UPDATED, fold,
    is_wide,
};
use super::{dates, wide_names};
use crate::dom::same_letters;
pub use crate::dom::squash;

/// No name is longer, in characters.
const MAX_NAME_CHARS: usize = 60;
/// No name has more words.
const MAX_NAME_WORDS: usize = 6;
/// Bylines with more than this many bytes are read no further.
const MAX_BYLINE_BYTES: usize = 1_000;

/// The names in a byline, in its order and as printed: without "By", dates, occupations, employers, addresses and labels.
/// `site`, the publication's name, is refused where it is given. Empty where nobody is named ("Staff", "Admin").
pub fn authors(byline: &str, site: Option<&str>) -> Vec<String> {
    let byline = byline.get(..byline.floor_char_boundary(MAX_BYLINE_BYTES)).unwrap_or_default();
    let plain = without_dates(&wide_names::parted(wide_names::unwrapped(byline)));
    let mut names: Vec<String> = Vec::new();
    for part in parts(&plain).filter(|part| !is_other_hand(&fold(part)) && !wide_names::is_credit(part)) {
        let part = before_labels(after_by(before_other_hands(part)));
        let (mut first, mut in_title) = (true, false);
        let pieces = pieces(part);
        let titles = titles_from(&pieces);
        for (at, (piece, after_comma)) in pieces.into_iter().enumerate() {
            if site.is_some_and(|site| same(site, piece)) || wide_names::is_place(piece) {
                continue;
            }
            let Some(name) = name_in(piece) else {
                first &= piece.trim().is_empty();
                continue;
            };
            // "Jane Doe, Operations Analyst & Garden Educator": nobody comes after what she is.
            let goes_on = in_title && !after_comma && JOBS.ends(&fold(name));
            if goes_on || !first && at >= titles && (after_comma || at > titles) {
                continue;
            }
            // After the first comma stands another person, or what the person is. "Linny and Peter" are a pair.
            let paired = names.len() == 1 && names.iter().all(|known| is_one_word(known)) && is_one_word(name);
            let fits = if first && names.is_empty() {
                is_name(name)
            } else if paired {
                is_name(name) && ORGANISATIONS.find(&fold(name)).is_none()
            } else {
                is_person_like(name)
            };
            in_title = !first && after_comma && !fits;
            first = false;
            if fits && !is_weekday(name) && !names.iter().any(|known| same(known, name)) {
                names.push(name.to_owned());
            }
        }
    }
    names
}

/// From which piece on all end in occupations; the first one may be called so.
fn titles_from(pieces: &[(&str, bool)]) -> usize {
    let ends = |at: usize, piece: &str| {
        let bare = piece.trim();
        JOBS.ends(&fold(bare)) && (at > 0 || name_in(bare).is_some_and(|name| name.len() < bare.len()))
    };
    let last_name = pieces.iter().enumerate().rposition(|(at, (piece, _))| !ends(at, piece));
    last_name.map_or(0, |at| at + 1)
}

/// Whether the words can be a person's full name: two to five words that begin with capitals or are particles; in Chinese
/// and Japanese two to five characters, or more with a dot between. Words of bodies, labels and occupations aren't.
pub fn is_person_like(name: &str) -> bool {
    if !is_name(name) || name.contains(|c: char| c.is_numeric()) {
        return false;
    }
    let folded = fold(name);
    if ORGANISATIONS.find(&folded).is_some() || (has_job(&folded) && !is_given_name(name)) {
        return false;
    }
    if name.chars().any(is_wide) {
        let chars = name.chars().filter(|c| !c.is_whitespace()).count();
        return (2..=5).contains(&chars) || (chars <= 20 && name.contains(&['·', '・', '•'][..]));
    }
    let words: Vec<&str> = name.split_whitespace().collect();
    let upper = |word: &&&str| word.chars().find(|c| c.is_alphabetic()).is_some_and(|c| !c.is_lowercase());
    let fits = words.iter().all(|word| upper(&word) || is_particle(word));
    (2..=5).contains(&words.len()) && fits && words.iter().filter(upper).count() >= 2
}

/// Whether a name has words that only bodies' names have.
#[cfg(feature = "export")]
pub fn is_body(name: &str) -> bool {
    let folded = fold(name);
    ORGANISATIONS.find(&folded).is_some() || STAFF.has(&folded)
}

/// Whether an occupation is named; at the end of two words it is a surname.
fn has_job(folded: &str) -> bool {
    let words = folded.split_whitespace().count();
    JOBS.find_all(folded).any(|(at, len)| at == 0 || words != 2 || at + len != folded.len())
}

/// Whether the words can be an author's name, a pen name or a body's: few words, no address, label or sentence.
pub fn is_name(name: &str) -> bool {
    let chars = name.chars().count();
    let words = name.split_whitespace().count();
    if !(1..=MAX_NAME_CHARS).contains(&chars)
        || words > MAX_NAME_WORDS
        || name.chars().filter(|c| c.is_alphabetic()).count() < 2
    {
        return false;
    }
    let folded = fold(name);
    let marks = name.contains(&['@', '{', '}', '<', '>', '=', '?', '!', '#', '©', '"', '“', '„', ':', '：'][..]);
    let address =
        folded.contains("http") || folded.contains("www.") || folded.ends_with(".com") || folded.contains(".com/");
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    let dated = [&PUBLISHED, &UPDATED].iter().any(|labels| labels.at_start(&folded).is_some_and(|len| len > 4));
    let label = dated
        || folded.ends_with(" by")
        || STAFF.has(bare)
        || NOT_NAMES.find(&folded).is_some()
        || JOBS.has(bare)
        || BY.has(bare)
        || words > 1 && folded.split_whitespace().all(|word| JOBS.has(word) || STAFF.has(word));
    let starts = name.chars().next().is_some_and(char::is_alphabetic);
    // Years and points beside a member's name: "Joined 2022", "Jane 15911 silver badges".
    let counted = words > 1 && name.split_whitespace().any(begins_with_long_number);
    let sentence = words > 1
        && name.chars().next().is_some_and(char::is_lowercase)
        && !name.split_whitespace().next().is_some_and(is_particle);
    !marks && !address && !label && !counted && !sentence && starts
}

/// Whether two names are the same but for case, spaces and marks.
pub fn same(one: &str, other: &str) -> bool {
    same_letters(one, other)
}

/// Bytes of the byline word that a text begins with; `None` when it doesn't.
pub fn by_len(text: &str) -> Option<usize> {
    BY.at_start(&fold(text.get(..text.floor_char_boundary(MAX_NAME_CHARS)).unwrap_or_default()))
}

/// The text after "By", "Von", "作者：" and the like.
pub fn strip_by(text: &str) -> &str {
    after_by(text)
}

/// A body's name has numbers of few digits: "Radio 24".
fn begins_with_long_number(word: &str) -> bool {
    word.chars().take_while(char::is_ascii_digit).count() > 3
}

fn is_one_word(name: &str) -> bool {
    !name.contains(char::is_whitespace) && name.chars().next().is_some_and(char::is_uppercase)
}

fn is_particle(word: &str) -> bool {
    const PARTICLES: &[&str] = &[
        "al", "af", "av", "bin", "bint", "ben", "da", "dal", "das", "de", "del", "della", "den", "der", "di", "do",
        "dos", "du", "e", "el", "et", "ibn", "la", "las", "le", "los", "ten", "ter", "van", "vom", "von", "y", "zu",
        "zum", "zur", "und", "ul", "ur", "abu", "bte", "binti", "op", "het", "'t", "san",
    ];
    PARTICLES.contains(&word) || word.starts_with("d'") || word.starts_with("d’") || word.starts_with("al-")
}

/// The byline with a bar in the place of each date and of what stands in brackets.
fn without_dates(byline: &str) -> String {
    let mut out = String::with_capacity(byline.len());
    let mut from = 0;
    for found in dates::find_all(byline, None) {
        out.push_str(without_label(byline.get(from..found.start).unwrap_or_default()));
        out.push('|');
        from = found.end;
    }
    out.push_str(byline.get(from..).unwrap_or_default());
    let mut depth = 0usize;
    let mut flat = String::with_capacity(out.len());
    for c in out.chars() {
        match c {
            '(' | '[' | '（' | '【' => depth += 1,
            ')' | ']' | '）' | '】' => depth = depth.saturating_sub(1),
            // A bracket within a name has a space on either side.
            ' ' if flat.ends_with(' ') => {}
            _ if depth == 0 => flat.push(c),
            _ => {}
        }
    }
    // A bracket that nothing closes hides no name.
    if depth > 0 { out } else { flat }
}

/// What stands before a date without the words that belong to the date: "Jane Doe on", "Jane Doe, last updated:".
fn without_label(text: &str) -> &str {
    let mut rest = text.trim_end_matches(is_edge);
    while let Some(at) = label_at_end(rest) {
        rest = rest.get(..at).unwrap_or_default().trim_end_matches(is_edge);
    }
    rest
}

/// Where the longest label of up to three words at the text's end begins.
fn label_at_end(text: &str) -> Option<usize> {
    let starts = text.char_indices().rev().filter(|(_, c)| c.is_whitespace()).map(|(at, c)| at + c.len_utf8());
    let starts: Vec<usize> = starts.take(3).collect();
    let mut starts = starts.into_iter().chain((text.len() < MAX_NAME_CHARS).then_some(0));
    let is_label = |at: &usize| {
        let folded = fold(text.get(*at..).unwrap_or_default());
        // Shorter names of days are surnames, too.
        let is_day = folded.len() > "thurs".len() && is_weekday(&folded);
        is_day || PARTICLES.has(&folded) || PUBLISHED.has(&folded) || UPDATED.has(&folded)
    };
    starts.rfind(is_label)
}

/// The parts between marks that separate more than names do.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(&['|', '•', '·', '–', '—', '\n', '»', '›', '→', '●', '▪', '¦', '｜', '…', ';', '；'][..])
        .flat_map(|part| part.split(" - "))
        .flat_map(|part| part.split(" // "))
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

/// The part before the name of a photographer, an editor: "The Example, photos by X".
fn before_other_hands(part: &str) -> &str {
    let folded = fold(part);
    // "文・写真／": who wrote took the pictures as well.
    let label = BY.at_start(&folded).unwrap_or(0);
    let other = folded.get(label..).and_then(|rest| OTHER_HANDS.find(rest));
    other.and_then(|(at, _)| part.get(..label + at)).unwrap_or(part)
}

/// Whether a folded text begins with the label of another hand than the author's.
pub fn is_other_hand(folded: &str) -> bool {
    OTHER_HANDS.at_start(folded).is_some_and(|len| BY.at_start(folded).is_none_or(|by| by <= len))
}

/// The part as far as it names the author: "X Published on", "X 3 comments".
fn before_labels(part: &str) -> &str {
    /// Shorter labels of dates ("am", "le") are parts of names, too.
    const MIN_LABEL_BYTES: usize = 5;
    let folded = fold(part);
    let ends = [
        label_in(&folded),
        PUBLISHED.find_long(&folded, MIN_LABEL_BYTES).filter(|(at, _)| *at > 0),
        UPDATED.find_long(&folded, MIN_LABEL_BYTES).filter(|(at, _)| *at > 0),
    ];
    let end = ends.iter().flatten().map(|(at, _)| *at).min();
    let Some((name, label)) = end.and_then(|end| part.split_at_checked(end)) else { return part };
    // "By far the best" goes on in lower case: a sentence.
    let low = |text: &str| text.chars().next().is_some_and(char::is_lowercase);
    if low(name) && low(label) {
        return "";
    }
    // What is counted belongs to the label: "Jane Doe 15 min read".
    let bare = name.trim_end_matches(|c: char| c.is_whitespace() || c.is_ascii_digit());
    let is_count = name.split_whitespace().next_back().is_some_and(|word| !begins_with_long_number(word));
    if is_count { bare } else { name }
}

/// The first label behind a name that isn't of an occupation: "Home and Garden Expert" behind a comma is one.
fn label_in(folded: &str) -> Option<(usize, usize)> {
    let is_of_job = |at: usize| {
        let before = folded.get(..at).unwrap_or_default().trim_end();
        let title = folded.get(at..).unwrap_or_default().split(&[',', '&', '('][..]).next().unwrap_or_default();
        before.ends_with(',') && JOBS.ends(title.trim_end())
    };
    NOT_NAMES.find_all(folded).find(|(at, len)| *len > 1 && !is_of_job(*at)).filter(|(at, _)| *at > 0)
}

/// What follows "By", "Written by:", "Autor:"; the whole part where there is none.
fn after_by(part: &str) -> &str {
    let mut rest = part.trim_start_matches(is_edge);
    loop {
        let folded = fold(rest);
        let glued = || {
            let len = BY.at_start_glued(&folded)?;
            let before = rest.get(..len)?.chars().next_back()?;
            let after = rest.get(len..)?.chars().next()?;
            (before.is_lowercase() && after.is_uppercase() && rest.split_whitespace().count() > 1).then_some(len)
        };
        let Some(len) = BY.at_start(&folded).or_else(glued) else { break };
        let Some(next) = rest.get(len..) else { break };
        rest = next.trim_start_matches(is_edge);
    }
    // "Story by X", "Reviewed and edited by X": the English word stands alone inside as well.
    let folded = fold(rest);
    for inner in [" by: ", " by ", " von ", " por ", " par ", " door ", " im gespräch mit "] {
        let Some(at) = folded.find(inner) else { continue };
        if !is_name(rest.get(..at).unwrap_or_default()) || inner.starts_with(" by") {
            return rest.get(at + inner.len()..).unwrap_or_default();
        }
    }
    rest
}

fn is_edge(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            ':' | '：'
                | '/'
                | '／'
                | '＝'
                | '='
                | '-'
                | '–'
                | '—'
                | '|'
                | ','
                | '.'
                | '・'
                | '>'
                | '*'
                | '~'
                | '+'
                | '；'
                | ';'
        )
}

/// The pieces between commas and joining words, and whether each stands behind a comma.
fn pieces(part: &str) -> Vec<(&str, bool)> {
    const COMMAS: &[char] = &[',', '，', '、', '،'];
    const MARKS: &[char] = &[',', '，', '、', '،', ';', '；', '&', '＆', '/', '／'];
    let mut out = Vec::new();
    let mut after_comma = false;
    for piece in inclusive(part, MARKS) {
        let mut rest = piece.trim_end_matches(MARKS);
        while let Some((at, len)) = join_in(rest) {
            out.push((rest.get(..at).unwrap_or_default(), after_comma));
            after_comma = false;
            rest = rest.get(at + len..).unwrap_or_default();
        }
        for name in wide_names::spaced(rest) {
            out.push((name, after_comma));
        }
        after_comma = piece.ends_with(COMMAS);
    }
    out
}

/// The text cut behind each of the marks, but for the slash that stands behind a number and is part of a name: "Liste 90/Die Linde".
fn inclusive<'t>(text: &'t str, marks: &'static [char]) -> impl Iterator<Item = &'t str> {
    let mut before = ' ';
    text.split_inclusive(move |c: char| {
        let splits = marks.contains(&c) && !(c == '/' && before.is_ascii_digit());
        before = c;
        splits
    })
}

/// The first joining word between two names. A single letter ("y", "e", "i") joins full names only: "Ortega y Gasset".
fn join_in(text: &str) -> Option<(usize, usize)> {
    let folded = fold(text);
    let mut from = 0;
    while let Some((at, len)) = folded.get(from..).and_then(|rest| JOINS.find(rest)).map(|(at, len)| (from + at, len)) {
        let (before, after) = (text.get(..at)?, text.get(at + len..)?);
        let apart = before.ends_with(char::is_whitespace) && after.starts_with(char::is_whitespace);
        let words = |side: &str| side.split_whitespace().count();
        let letters = folded.get(at..at + len)?.chars().count();
        if apart && (letters > 1 || (words(before) > 1 && words(after) > 1)) {
            return Some((at, len));
        }
        from = at + len;
    }
    None
}

/// The name in a piece: without the occupation before or after it.
fn name_in(piece: &str) -> Option<&str> {
    // The full stop of an initial or of "Jr." stays.
    let mut name = piece.trim_start_matches(is_edge).trim_end_matches(|c: char| is_edge(c) && c != '.');
    loop {
        let folded = fold(name);
        let titled = || HONORIFICS.at_start(&folded).or_else(|| compound_job(&folded));
        let job = || JOBS.at_start(&folded).or_else(|| BY.at_start(&folded)).or_else(titled);
        let Some(len) = job().filter(|len| *len < name.len() && !is_given_name(name)) else {
            break;
        };
        let rest = name.get(len..)?.trim_start_matches(is_edge);
        // "Dr. Allen" has no other name.
        let is_honorific = HONORIFICS.has(folded.get(..len)?) && name.get(len..)?.starts_with(&['.', ' '][..]);
        if is_honorific && is_one_word(rest) {
            break;
        }
        name = rest;
    }
    let folded = fold(name);
    let wide = name.chars().any(is_wide);
    let job = JOBS.find_all(&folded).find_map(|(at, len)| {
        let before = name.get(..at)?.trim_end_matches(is_edge);
        // One word before an occupation belongs to it: "Sam Reporter" is called so, "Example Staff Writer" isn't a person.
        let fits = if wide { at > 0 && at + len == name.len() } else { before.split_whitespace().count() > 1 };
        fits.then_some(before)
    });
    let name = job.unwrap_or(name);
    let name = name.trim_matches(|c: char| is_edge(c) && c != '.').trim();
    let name = name.strip_suffix('.').filter(|bare| !ends_in_initial(bare)).unwrap_or(name);
    (!name.is_empty()).then_some(name)
}

/// Whether a name begins with Mohammed's abbreviation; the degree has two capitals, and stands last.
fn is_given_name(name: &str) -> bool {
    name.starts_with("Md ") || name.starts_with("Md. ")
}

/// The length of a first word that ends in an occupation behind a hyphen, two words or more after it: "USA-Korrespondent
/// Hans Müller".
fn compound_job(folded: &str) -> Option<usize> {
    let (word, rest) = folded.split_once(' ')?;
    let (_, job) = word.rsplit_once('-')?;
    (JOBS.has(job) && rest.split_whitespace().nth(1).is_some()).then_some(word.len())
}

/// Whether the full stop that was there belongs to the name: "Jane D.", "John Smith Jr."
fn ends_in_initial(name: &str) -> bool {
    let last = name.split_whitespace().next_back().unwrap_or_default();
    last.chars().count() < 3
}

#[cfg(test)]
#[path = "names_tests.rs"]
mod tests;
