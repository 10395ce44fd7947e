//! The dates of printed lines, and what the words around each say of it.

use super::dates;
use super::head_lines::{DateRole, Line, role_of};
use super::names;
use super::origin::is_origin;
use super::vocabulary::{PUBLISHED, UPDATED, fold};
use crate::dom::{Document, NodeId, word_count};
use crate::links::domain_of;

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
    /// Whether it stands behind a name.
    pub is_signed: bool,
    /// Whether it stands below its label, at a line's beginning.
    pub is_below_label: bool,
    /// Whether it stands in the readable content.
    pub in_content: bool,
    /// The first node of its line.
    pub at: NodeId,
}

/// The dates of lines, each with what the words before it say, on the line or on one of their own above it.
pub fn said(document: &Document, lines: &[Line], lang: Option<&str>) -> Vec<Said> {
    let mut said = Vec::new();
    let mut before = "";
    let mut is_of_other = false;
    for (index, line) in lines.iter().enumerate() {
        is_of_other |= line.heads_other;
        let mut dates = if line.is_quoted { Vec::new() } else { dates::find_all(&line.text, lang) };
        if !dates.is_empty() && !is_dateline(line) {
            dates.clear();
        }
        if !dates.is_empty() && is_origin(&line.text, lang) {
            // The day of another publication; a change is this one's.
            let is_changed = |date: &dates::Found| line.text.get(..date.start).map(role_of) == Some(DateRole::Modified);
            dates.retain(is_changed);
        }
        let mut from = 0;
        for date in &dates {
            let words = line.text.get(from..date.start).unwrap_or_default();
            let is_first = words.trim().is_empty() && from == 0;
            let words = if is_first { before } else { words };
            let time = line.time.as_deref().filter(|_| dates.len() == 1).and_then(dates::normalise);
            let day = time.as_deref().and_then(|time| time.get(..10)).filter(|day| are_swapped(day, &date.iso));
            let iso = day.map_or_else(|| date.iso.clone(), str::to_owned);
            let role = role_of(words);
            if links_away(document, line, date) {
                continue;
            }
            // Where one date alone is marked so, templates mean whatever day they have.
            let is_changed =
                line.marked_changed || dates.len() > 1 && line.changed.iter().any(|at| at.contains(&date.start));
            let role = if is_changed && role == DateRole::Unsaid { DateRole::Modified } else { role };
            let is_signed = names::by_len(words).is_some();
            let is_long = line.in_content && word_count(words) > MAX_WORDS_BEFORE;
            // "Received 3 May 2020; accepted 9 June 2020": words that say neither are of another day.
            let is_prose = !is_signed && (is_long || dates.len() > 1 && words.contains(char::is_alphabetic));
            // Lists of events put the day before the event's name.
            let is_others = is_of_other || lines.get(index + 1).is_some_and(|next| next.heads_other);
            if !((line.is_fact || is_others) && role == DateRole::Unsaid) {
                let is_numeric =
                    line.text.get(date.start..date.end).is_some_and(|text| !text.contains(char::is_alphabetic));
                said.push(Said {
                    date: iso,
                    role,
                    is_numeric,
                    is_prose,
                    is_signed,
                    is_below_label: is_first && !before.is_empty(),
                    in_content: line.in_content,
                    at: line.start,
                });
            }
            from = date.end;
        }
        // "3 days ago", "12/19".
        let time = line.time.as_deref().filter(|_| dates.is_empty() && !line.is_quoted).and_then(dates::normalise);
        let dated = from > 0 || time.is_some();
        let time = time.map(|date| Said {
            date,
            role: role_of(&line.text),
            is_numeric: false,
            is_prose: false,
            is_signed: false,
            is_below_label: false,
            in_content: line.in_content,
            at: line.start,
        });
        said.extend(time.filter(|said| !is_of_other || said.role != DateRole::Unsaid));
        let is_label = !dated && word_count(&line.text) <= MAX_LABEL_WORDS;
        before = if is_label { &line.text } else { "" };
    }
    said
}

/// The lines that say a month and its year and nothing else, but for a label on them or on one of its own above.
pub fn said_months(lines: &[Line]) -> impl Iterator<Item = (DateRole, String)> + '_ {
    let befores = std::iter::once("").chain(lines.iter().map(|line| line.text.as_str()));
    lines.iter().zip(befores).filter_map(|(line, before)| {
        // Links of months lead to what else the site wrote.
        if line.text.len() > MAX_MONTH_LINE_BYTES || !line.links.is_empty() || line.is_quoted {
            return None;
        }
        if !dates::has_year(&line.text) {
            return None;
        }
        let folded = fold(&line.text);
        let label = [&PUBLISHED, &UPDATED].iter().filter_map(|labels| labels.at_start(&folded)).max().unwrap_or(0);
        let (own, rest) = line.text.split_at_checked(label)?;
        let month = dates::month_alone(rest.trim_start_matches(|c: char| !c.is_alphanumeric()))?;
        let is_label = own.is_empty() && word_count(before) <= MAX_LABEL_WORDS;
        Some((role_of(if is_label { before } else { own }), month))
    })
}

/// A label, a month and its year are no longer.
const MAX_MONTH_LINE_BYTES: usize = 80;

/// Whether a date is among the words of a link to another site: it is the day of what is there.
fn links_away(document: &Document, line: &Line, date: &dates::Found) -> bool {
    let around = line.links.iter().find(|(words, _, at)| (*at..*at + words.len()).contains(&date.start));
    around.is_some_and(|(_, href, _)| {
        let own = document.url.as_ref().and_then(|url| domain_of(url.host_str()?));
        let linked = document.web_address(href).and_then(|address| domain_of(address.host()?));
        own.is_some() && linked.is_some() && linked != own
    })
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
    let words = word_count(&line.text);
    let is_labelled = || {
        let folded = fold(&line.text);
        let begins = |text: &str| [&PUBLISHED, &UPDATED].iter().any(|labels| labels.at_start(text).is_some());
        // "First seen in May. Updated on 3 June 2020."
        folded.split(". ").any(begins)
    };
    if line.text.contains('©') || line.text.to_ascii_lowercase().starts_with("copyright") {
        return false;
    }
    words <= MAX_DATELINE_WORDS && (!line.in_content || words <= MAX_KEPT_WORDS || is_labelled())
}
