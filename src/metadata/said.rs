//! The dates of printed lines, and what the words around each say of it.

use super::dates;
use super::head_lines::{DateRole, Line, role_of};
use super::names;
use super::origin::is_origin;
use super::vocabulary::{PUBLISHED, UPDATED, fold};

/// A label on a line of its own has at most so many words.
const MAX_LABEL_WORDS: usize = 3;
/// A printed date.
pub struct Said {
    /// ISO 8601.
    pub date: String,
    /// What the words before it say.
    pub role: DateRole,
    /// Whether it is written in numbers alone.
    pub is_numeric: bool,
    /// Whether it stands behind words of the text.
    pub is_prose: bool,
}

/// The dates of lines, each with what the words before it say, on the line or on one of their own above it.
pub fn said(lines: &[Line], lang: Option<&str>) -> Vec<Said> {
    let mut said = Vec::new();
    let mut before = "";
    let mut is_of_other = false;
    for line in lines {
        is_of_other |= line.heads_other;
        let mut dates =
            if is_dateline(line) && !line.is_quoted { dates::find_all(&line.text, lang) } else { Vec::new() };
        if !dates.is_empty() && is_origin(&line.text, lang) {
            dates.clear();
        }
        let mut from = 0;
        for date in &dates {
            let words = line.text.get(from..date.start).unwrap_or_default();
            let words = if words.trim().is_empty() && from == 0 { before } else { words };
            let time = line.time.as_deref().filter(|_| dates.len() == 1).and_then(dates::normalise);
            let day = time.as_deref().and_then(|time| time.get(..10)).filter(|day| are_swapped(day, &date.iso));
            let iso = day.map_or_else(|| date.iso.clone(), str::to_owned);
            let role = role_of(words);
            // Where one date alone is marked so, templates mean whatever day they have.
            let is_changed =
                line.marked_changed || dates.len() > 1 && line.changed.iter().any(|at| at.contains(&date.start));
            let role = if is_changed && role == DateRole::Unsaid { DateRole::Modified } else { role };
            let is_prose =
                line.in_content && words.split(' ').count() > MAX_WORDS_BEFORE && names::by_len(words).is_none();
            if !((line.is_fact || is_of_other) && role == DateRole::Unsaid) {
                let is_numeric =
                    line.text.get(date.start..date.end).is_some_and(|text| !text.contains(char::is_alphabetic));
                said.push(Said { date: iso, role, is_numeric, is_prose });
            }
            from = date.end;
        }
        // "3 days ago", "12/19".
        let time = line.time.as_deref().filter(|_| dates.is_empty() && !line.is_quoted).and_then(dates::normalise);
        let dated = from > 0 || time.is_some();
        let role = role_of(&line.text);
        let time = time.filter(|_| !is_of_other || role != DateRole::Unsaid);
        said.extend(time.map(|date| Said { date, role, is_numeric: false, is_prose: false }));
        let is_label = !dated && line.text.split(' ').count() <= MAX_LABEL_WORDS;
        before = if is_label { &line.text } else { "" };
    }
    said
}

/// Whether two days differ by the order of day and month alone: "08/12/2021" is read by what its `datetime` says.
pub fn are_swapped(one: &str, other: &str) -> bool {
    let parts = |iso: &'_ str| Some((iso.get(..4)?.to_owned(), iso.get(5..7)?.to_owned(), iso.get(8..10)?.to_owned()));
    parts(one).zip(parts(other)).is_some_and(|((year, month, day), other)| month != day && (year, day, month) == other)
}

/// In the content more words before a date that nobody signs say what else is of that day.
const MAX_WORDS_BEFORE: usize = 4;

/// A line with a date has at most so many words, or is a sentence about another day.
const MAX_DATELINE_WORDS: usize = 25;
/// One in the content has no more, unless it begins with a date's label.
const MAX_KEPT_WORDS: usize = 10;

fn is_dateline(line: &Line) -> bool {
    let words = line.text.split(' ').count();
    let is_labelled = || {
        let folded = fold(&line.text);
        [&PUBLISHED, &UPDATED].iter().any(|labels| labels.at_start(&folded).is_some())
    };
    if line.text.contains('©') || line.text.to_ascii_lowercase().starts_with("copyright") {
        return false;
    }
    words <= MAX_DATELINE_WORDS && (!line.in_content || words <= MAX_KEPT_WORDS || is_labelled())
}
