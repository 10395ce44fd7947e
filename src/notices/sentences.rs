//! Sentences of a line, by marks that every script uses.

use crate::languages::LANGUAGES;

/// The sentences of a text as byte ranges, white space between them left out.
pub fn split(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let ends = match c {
            '。' | '！' | '？' | '\n' => true,
            '.' | '!' | '?' | '…' | '؟' | '۔' | '।' => ends_here(text, start, at, end),
            _ => false,
        };
        if ends {
            push(text, start, end, &mut found);
            start = end;
        }
    }
    push(text, start, text.len(), &mut found);
    found
}

fn push(text: &str, start: usize, end: usize, found: &mut Vec<(usize, usize)>) {
    let Some(part) = text.get(start..end) else { return };
    let trimmed = part.trim();
    if !trimmed.is_empty() {
        let from = start + (part.len() - part.trim_start().len());
        found.push((from, from + trimmed.len()));
    }
}

/// A mark ends a sentence where a space and no lower-case letter follow, and no abbreviation stands before it.
fn ends_here(text: &str, start: usize, at: usize, end: usize) -> bool {
    let rest = text.get(end..).unwrap_or_default();
    let rest = rest.trim_start_matches(&['"', '”', '’', ')', '»', ']'][..]);
    if rest.is_empty() {
        return false;
    }
    let Some(after) = rest.strip_prefix(' ') else { return false };
    // A sentence may begin with a domain: "example.org contains …".
    let is_domain = after.split(' ').next().is_some_and(|word| word.trim_end_matches('.').contains('.'));
    let low = after.chars().next().is_some_and(char::is_lowercase) && !is_domain;
    let before = text.get(start..at).unwrap_or_default();
    let last = before.rsplit(&[' ', '.'][..]).next().unwrap_or_default();
    let abbreviation = last.chars().count() <= 1 && last.chars().all(char::is_alphabetic) && !last.is_empty()
        || matches!(
            last,
            "Inc"
                | "Ltd"
                | "Pte"
                | "Pty"
                | "Bros"
                | "Co"
                | "Corp"
                | "Dr"
                | "Mr"
                | "Mrs"
                | "Ms"
                | "St"
                | "No"
                | "vs"
                | "etc"
                | "Jr"
                | "Sr"
                | "Nr"
                | "bzw"
                | "Jan"
                | "Feb"
                | "Mar"
                | "Apr"
                | "Aug"
                | "Sep"
                | "Sept"
                | "Oct"
                | "Nov"
                | "Dec"
        );
    !low && (!abbreviation || is_stop(after)) && !is_day(last, after)
}

/// "9. März": a day's number and a month.
fn is_day(number: &str, after: &str) -> bool {
    if !matches!(number.len(), 1 | 2) || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let word = after.split(&[' ', ',', '.'][..]).next().unwrap_or_default().to_lowercase();
    !word.is_empty()
        && LANGUAGES.iter().any(|language| language.source.months.split(&[',', '|'][..]).any(|month| month == word))
}

/// Whether what follows an abbreviation starts a sentence all the same.
fn is_stop(after: &str) -> bool {
    after.to_lowercase().starts_with("all rights") || after.starts_with("©")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences() {
        for (text, wanted) in [
            ("One. Two! three? Four", &["One.", "Two! three?", "Four"][..]),
            ("Example Inc. All rights reserved. Next", &["Example Inc.", "All rights reserved.", "Next"]),
            ("Example Pte. Ltd. All rights reserved.", &["Example Pte. Ltd.", "All rights reserved."]),
            ("Mr. Writer came. He left.", &["Mr. Writer came.", "He left."]),
            ("at example.org. Yes", &["at example.org.", "Yes"]),
            ("Am 9. März 2023. Mehr", &["Am 9. März 2023.", "Mehr"]),
            ("一。二", &["一。", "二"]),
            ("One. example.org says so. i.e. this", &["One.", "example.org says so.", "i.e. this"]),
        ] {
            let found: Vec<&str> = split(text).into_iter().filter_map(|(start, end)| text.get(start..end)).collect();
            assert_eq!(found, wanted);
        }
    }
}
