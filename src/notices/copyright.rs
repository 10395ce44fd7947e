//! Copyright lines: their words, holders, years and scope.

use super::lines::{Line, Place};
use super::phrases::Topic;
use super::sentences;
use crate::dom::prefix;
use crate::languages::LANGUAGES;
use crate::report::{Copyright, CopyrightScope};

/// A copyright statement has at most so many words; in a longer text the mark only stands by the way.
const MAX_WORDS: usize = 45;

/// The statements of a line.
pub fn find(line: &Line) -> Option<Copyright> {
    let text = &line.text;
    let marked = text.contains(['©']) || text.contains("(c)") || text.contains("(C)");
    if !marked && !line.topics.contains(&Topic::Copyright) && !line.topics.contains(&Topic::Reserved) {
        return None;
    }
    let low = text.to_lowercase();
    let (start, end) = marker(text, &low)?;
    let (from, to) = statement(text, start, end);
    let words = text.get(from..to)?.trim();
    if words.split(' ').count() > MAX_WORDS {
        return None;
    }
    let years = years(words);
    let reserved = reserved_at(&words.to_lowercase()).is_some();
    let holders = holders(words, line);
    let marked =
        text.get(start..end).is_some_and(|mark| mark.contains('©') || mark.contains("(c)") || mark.contains("(C)"));
    // The word "copyright" alone heads a menu or stands in a sentence.
    let says_something =
        (!holders.is_empty() && (marked || years.is_some() || reserved)) || years.is_some() || (marked && reserved);
    says_something.then(|| Copyright { text: words.to_owned(), holders, years, scope: scope(line) })
}

/// Where the mark stands: `©`, `(c)` before a year or a name, the word with a year or a mark beside it, or "all rights
/// reserved" with a year before it.
fn marker(text: &str, low: &str) -> Option<(usize, usize)> {
    if let Some(at) = text.find('©') {
        return Some(around_word(text, at, at + '©'.len_utf8()));
    }
    for mark in ["(c)", "(C)"] {
        if let Some(at) = text.find(mark) {
            let after = text.get(at + mark.len()..).unwrap_or_default().trim_start();
            let next = after.chars().next();
            // "(a) one (b) two (c) three" is a list.
            let before = text.get(..at).unwrap_or_default();
            let listed = before.contains("(a)")
                || before.contains("(A)")
                || (before.trim().len() > 30 && !before.trim_end().to_lowercase().ends_with("copyright"));
            if !listed && next.is_some_and(|c| c.is_ascii_digit() || c.is_uppercase()) {
                return Some(around_word(text, at, at + mark.len()));
            }
        }
    }
    // Lower-casing may change lengths; then the word isn't looked for.
    if low.len() != text.len() {
        return None;
    }
    if let Some(word) = copyright_word(low) {
        let beside = text.get(word.1..).unwrap_or_default().trim_start_matches([' ', ':', '-', '–', ',']);
        let near = prefix(beside, 6);
        let near_year = years(near).is_some() || years(text.get(..word.0).unwrap_or_default()).is_some();
        if near_year || (beside.to_lowercase().starts_with("by ") && text.split(' ').count() < 12) {
            return Some(word);
        }
    }
    let reserved = reserved_at(low)?;
    let before = text.get(..reserved.0).unwrap_or_default();
    (years(before).is_some() && before.split(' ').count() < 16).then_some((0, 0))
}

/// The mark with the word "Copyright" before or after it.
fn around_word(text: &str, start: usize, end: usize) -> (usize, usize) {
    let before = text.get(..start).unwrap_or_default().trim_end();
    let low = before.to_lowercase();
    let word = copyright_words().find(|word| low.ends_with(word) && low.len() == before.len());
    let start = word.map_or(start, |word| before.len() - word.len());
    (start, end)
}

fn copyright_words() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().flat_map(|language| language.notices.copyright.split('|')).filter(|word| !word.is_empty())
}

fn copyright_word(low: &str) -> Option<(usize, usize)> {
    copyright_words().filter_map(|word| low.find(word).map(|at| (at, at + word.len()))).min()
}

/// Where "all rights reserved" stands, in any language.
pub fn reserved_at(low: &str) -> Option<(usize, usize)> {
    let phrases =
        LANGUAGES.iter().flat_map(|language| language.notices.reserved.split('|')).filter(|phrase| !phrase.is_empty());
    phrases
        .filter_map(|phrase| low.find(phrase).map(|at| (at, at + phrase.len())))
        .min_by_key(|(at, end)| (*at, usize::MAX - end))
}

/// The statement around a mark: from the mark, or from the line's beginning where the holder or the year stands before it;
/// to the end of the sentence, "all rights reserved" after it included.
fn statement(text: &str, start: usize, end: usize) -> (usize, usize) {
    let before = text.get(..start).unwrap_or_default();
    let lead = before.trim().split(' ').count();
    let sentences = sentences::split(text);
    let own = sentences.iter().find(|(_, to)| *to > start).copied().unwrap_or((0, text.len()));
    let after_words = text.get(end..).unwrap_or_default().trim_matches(|c: char| !c.is_alphanumeric());
    let in_front = !before.trim().is_empty()
        && lead <= 8
        && (years(before).is_some() || names_nothing(after_words))
        && own.0 < start;
    let from = if in_front { own.0 } else { start };
    let mut to = own.1.max(end);
    let first_end = to;
    for (next, until) in sentences.iter().filter(|(next, _)| *next >= first_end) {
        let low = text.get(*next..*until).unwrap_or_default().to_lowercase();
        if reserved_at(&low).is_none_or(|(at, _)| at > 24) {
            break;
        }
        to = *until;
    }
    (from, cut_at_separator(text, from, end, to))
}

/// Whether what follows a mark is no holder: nothing, a year, "all rights reserved".
fn names_nothing(after: &str) -> bool {
    let rest = after.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '–' | ',' | '.'));
    rest.is_empty() || reserved_at(&rest.to_lowercase()).is_some_and(|(at, _)| at < 3)
}

/// A bar or a bullet ends the statement, unless "all rights reserved" follows it.
fn cut_at_separator(text: &str, from: usize, mark_end: usize, to: usize) -> usize {
    let body = text.get(mark_end..to).unwrap_or_default();
    let Some(at) = [" | ", " • ", " · ", " // "].iter().filter_map(|mark| body.find(mark)).filter(|at| *at > 3).min()
    else {
        return to;
    };
    let rest = body.get(at..).unwrap_or_default().to_lowercase();
    match reserved_at(&rest) {
        Some((reserved, end)) if reserved < 6 => (mark_end + at + end).min(to),
        _ => mark_end + at,
    }
    .max(from)
}

/// The year or the years: `2016`, `2010-2016`.
pub fn years(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut found: Vec<(u32, usize, usize)> = Vec::new();
    let mut at = 0;
    while at + 4 <= bytes.len() {
        let number = bytes.get(at..at + 4).filter(|four| four.iter().all(u8::is_ascii_digit));
        let alone = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_none_or(|byte| !byte.is_ascii_digit());
        if let Some(value) = number.and_then(|_| text.get(at..at + 4)?.parse::<u32>().ok())
            && alone(at.checked_sub(1))
            && alone(Some(at + 4))
            && (1900..=2100).contains(&value)
        {
            found.push((value, at, at + 4));
            at += 4;
        } else {
            at += 1;
        }
    }
    let &(first, _, end) = found.first()?;
    let range = found.get(1).filter(|(second, start, _)| {
        let between = text.get(end..*start).unwrap_or_default().trim();
        *second >= first && matches!(between, "-" | "–" | "—" | "to" | "bis" | "/" | "~" | "～" | "−")
    });
    if let Some((second, _, _)) = range {
        return Some([first.to_string(), second.to_string()].join("-"));
    }
    // "2016-present" and "2016-19" stay as they are written.
    let rest = text.get(end..).unwrap_or_default();
    let short = rest.trim_start().strip_prefix(['-', '–']).map(str::trim_start).and_then(|rest| rest.get(..2));
    match short.filter(|two| two.bytes().all(|byte| byte.is_ascii_digit())) {
        Some(two)
            if rest
                .trim_start()
                .chars()
                .skip(1)
                .filter(|c| !c.is_whitespace())
                .nth(2)
                .is_none_or(|c| !c.is_ascii_digit()) =>
        {
            Some([first.to_string(), [text.get(end - 4..end - 2).unwrap_or("20"), two].concat()].join("-"))
        }
        _ => Some(first.to_string()),
    }
}

/// The holders: what remains of the statement without mark, years, "by" and "all rights reserved".
fn holders(statement: &str, line: &Line) -> Vec<String> {
    let mut rest = statement.to_owned();
    if let Some((start, end)) = reserved_at(&rest.to_lowercase()).filter(|_| rest.to_lowercase().len() == rest.len()) {
        let after = rest.get(end..).unwrap_or_default();
        // What follows "all rights reserved by" is a holder; anything else is another sentence.
        let by = after.trim_start().strip_prefix("by ").unwrap_or_default().to_owned();
        let before = rest.get(..start).unwrap_or_default().to_owned();
        rest = if before.chars().filter(|c| c.is_alphabetic()).count() > 12 || by.is_empty() { before } else { by };
    }
    for mark in ["©", "(c)", "(C)", "™", "®"] {
        rest = rest.replace(mark, " ");
    }
    let low = rest.to_lowercase();
    if low.len() == rest.len()
        && let Some((start, end)) = copyright_word(&low)
    {
        rest.replace_range(start..end, " ");
    }
    let rest = without_years(&rest);
    let rest = rest
        .split([':', ';', '|', '•', '。'])
        .map(str::trim)
        .find(|part| part.chars().any(char::is_alphabetic))
        .unwrap_or_default();
    let rest =
        sentences::split(rest).first().and_then(|(start, end)| rest.get(*start..*end)).unwrap_or_default().to_owned();
    split_holders(&rest, line)
}

fn without_years(text: &str) -> String {
    let mut out = String::new();
    for word in text.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let is_year = !bare.is_empty()
            && bare.split(['-', '–', '—', '/']).all(|part| part.len() == 4 || part.len() == 2)
            && bare.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '–' | '—' | '/'));
        let is_now = matches!(bare.to_ascii_lowercase().as_str(), "present" | "heute" | "now");
        if is_year || is_now || bare.is_empty() {
            // The comma after a name goes with it; a dash or bar is only between.
            if word.ends_with(',') && !out.is_empty() {
                out.push(',');
            }
            continue;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// Legal forms and what else belongs to the name before a comma.
const NAME_ENDINGS: &[&str] = &[
    "inc", "inc.", "llc", "ltd", "ltd.", "l.p", "lp", "gmbh", "ag", "s.a.", "s.a", "sa", "s.l.", "corp", "corp.", "co",
    "co.", "plc", "b.v.", "pty", "jr.", "jr", "limited", "s.p.a.", "kg", "e.v.",
];

fn split_holders(text: &str, line: &Line) -> Vec<String> {
    let linked: Vec<&str> = line
        .links
        .iter()
        .map(|(words, _, _)| words.as_str())
        .filter(|words| words.len() > 1 && text.contains(words))
        .collect();
    let mut holders: Vec<String> = Vec::new();
    for part in text.split([',', '/', '、']).flat_map(|part| part.split(" & ").collect::<Vec<_>>()) {
        let name = tidy(part);
        if NAME_ENDINGS.contains(&name.to_lowercase().as_str()) || name.to_lowercase() == "llc" {
            if let Some(last) = holders.last_mut() {
                last.push_str(", ");
                last.push_str(&name);
            }
        } else if !name.is_empty() && name.chars().count() <= 80 {
            holders.push(name);
        }
    }
    // "Smith & Sons" is one house; two linked names are two.
    if text.contains(" & ") && linked.len() < 2 {
        let whole = tidy(text.split([',', '/']).next().unwrap_or_default());
        holders = vec![whole].into_iter().filter(|name| !name.is_empty()).collect();
    }
    // After the first name of a long list come places and thanks.
    holders.truncate(if linked.len() > 1 { linked.len().max(2) } else { 2 });
    if holders.len() == 2
        && linked.len() < 2
        && holders.get(1).is_some_and(|name| name.split(' ').count() > 4 || name.to_lowercase().starts_with("courtesy"))
    {
        holders.truncate(1);
    }
    holders
}

fn tidy(part: &str) -> String {
    let part =
        part.trim().trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '(' | ')' | '.' | '!' | '\'' | '’'));
    let low = part.to_lowercase();
    let lead = ["by ", "the copyright of ", "of ", "von ", "par ", "por ", "to "]
        .iter()
        .find(|lead| low.starts_with(**lead))
        .map_or(0, |lead| lead.len());
    let part = part.get(lead..).unwrap_or(part).trim();
    let keeps_dot = NAME_ENDINGS.iter().any(|ending| ending.ends_with('.') && part.to_lowercase().ends_with(ending))
        || part.to_lowercase().ends_with("e. v.");
    let part = if keeps_dot { part } else { part.trim_end_matches('.') };
    if part.chars().any(char::is_alphabetic) { part.trim_start_matches(['(', '.']).to_owned() } else { String::new() }
}

fn scope(line: &Line) -> CopyrightScope {
    match line.place {
        Place::Caption => CopyrightScope::Image,
        Place::Content | Place::Article => CopyrightScope::Article,
        Place::Footer | Place::Page => CopyrightScope::Site,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(String, Vec<String>, Option<String>)> {
        let line = Line { text: text.to_owned(), topics: vec![Topic::Copyright, Topic::Reserved], ..Line::default() };
        find(&line).map(|found| (found.text, found.holders, found.years))
    }

    #[test]
    fn statements_holders_and_years() {
        for (text, words, holders, years) in [
            (
                "© 2018-2025 Example Trip. All rights reserved.",
                "© 2018-2025 Example Trip. All rights reserved.",
                &["Example Trip"][..],
                Some("2018-2025"),
            ),
            (
                "Copyright © Alex Writer, The First Paper, 2016",
                "Copyright © Alex Writer, The First Paper, 2016",
                &["Alex Writer", "The First Paper"],
                Some("2016"),
            ),
            (
                "The original source of this article is The First Paper Copyright © Alex Writer, 2016",
                "Copyright © Alex Writer, 2016",
                &["Alex Writer"],
                Some("2016"),
            ),
            (
                "2025 © Example Inc. All rights reserved.",
                "2025 © Example Inc. All rights reserved.",
                &["Example Inc."],
                Some("2025"),
            ),
            (
                "Copyright 2010-2025 - Example Software Limited",
                "Copyright 2010-2025 - Example Software Limited",
                &["Example Software Limited"],
                Some("2010-2025"),
            ),
            ("© Example Group e.V. 2021", "© Example Group e.V. 2021", &["Example Group e.V."], Some("2021")),
            (
                "Copyright © 2025 Example Interiors, LLC. All rights reserved.",
                "Copyright © 2025 Example Interiors, LLC. All rights reserved.",
                &["Example Interiors, LLC"],
                Some("2025"),
            ),
            ("© agency/Example.de", "© agency/Example.de", &["agency", "Example.de"], None),
            ("©2001-2025 All Rights Reserved.", "©2001-2025 All Rights Reserved.", &[], Some("2001-2025")),
            (
                "1995-2025 Example Net™ All rights reserved",
                "1995-2025 Example Net™ All rights reserved",
                &["Example Net"],
                Some("1995-2025"),
            ),
            ("© 2022 Example | Privacy | Terms", "© 2022 Example", &["Example"], Some("2022")),
            ("(C) Alex Photographer", "(C) Alex Photographer", &["Alex Photographer"], None),
            ("© 2005-08 Example", "© 2005-08 Example", &["Example"], Some("2005-2008")),
        ] {
            let wanted =
                (words.to_owned(), holders.iter().map(|name| (*name).to_owned()).collect(), years.map(str::to_owned));
            assert_eq!(read(text), Some(wanted), "{text}");
        }
        for text in [
            "Copyright",
            "Copyright Policy",
            "The court ruled on copyright law in 1998, and much has happened since then.",
            "(a) one (b) two (c) Three",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
