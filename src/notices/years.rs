//! The year or the years of a copyright line.

use std::ops::Range;

/// Years that a copyright line may name.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2100;

/// The first year or range of years of a text: `2016`, `2010-2016`.
pub fn years(text: &str) -> Option<String> {
    find(text).map(|(_, years)| years)
}

/// The same with its place.
pub fn find(text: &str) -> Option<(Range<usize>, String)> {
    let mut digit_before = false;
    for (at, c) in text.char_indices() {
        let digit = c.is_numeric();
        if digit && !digit_before {
            let rest = text.get(at..).unwrap_or_default();
            if let Some((len, years)) = at_start(rest) {
                return Some((at..at + len, years));
            }
        }
        digit_before = digit;
    }
    None
}

/// Years that `text` begins with, and how many bytes they take: a year, a range, or a list of single years.
pub fn at_start(text: &str) -> Option<(usize, String)> {
    let (mut len, mut years) = range_at_start(text)?;
    let next = |len: usize| {
        let rest = text.get(len..)?.strip_prefix(',')?.trim_start();
        let (year, digits) = number(rest).filter(|(value, _)| YEARS.contains(value))?;
        Some((year, text.len() - rest.len() + digits))
    };
    while let Some((year, end)) = next(len) {
        years = [years, year.to_string()].join(", ");
        len = end;
    }
    Some((len, years))
}

fn range_at_start(text: &str) -> Option<(usize, String)> {
    let (first, first_len) = number(text).filter(|(value, _)| YEARS.contains(value)).or_else(|| roman(text))?;
    let rest = text.get(first_len..).unwrap_or_default();
    let alone = || Some((first_len, first.to_string()));
    let Some((gap, tail)) = range_mark(rest) else {
        let onwards = ["onwards", "onward"].iter().find(|word| begins_with_word(rest, word));
        return onwards.map_or_else(alone, |word| {
            Some((first_len + rest.len() - rest.trim_start().len() + word.len(), first.to_string()))
        });
    };
    if is_now(tail) {
        let word = tail.find(|c: char| !c.is_alphabetic()).unwrap_or(tail.len());
        return Some((first_len + gap + word, first.to_string()));
    }
    let (last, len) = match number(tail) {
        Some((last, len)) if YEARS.contains(&last) && last >= first => (last, len),
        // "2005-08" is a range, "2019 - 12:14" a date.
        Some((last, len))
            if len == 2
                && gap == rest.find(|c: char| c.is_ascii_digit()).unwrap_or(0)
                && !rest.starts_with(' ')
                && last > first % 100
                && !tail.get(len..).unwrap_or_default().starts_with(&[':', '.', '-'][..]) =>
        {
            (first / 100 * 100 + last, len)
        }
        _ => return alone(),
    };
    Some((first_len + gap + len, [first.to_string(), last.to_string()].join("-")))
}

fn begins_with_word(text: &str, word: &str) -> bool {
    let parts = text.trim_start().split_at_checked(word.len());
    parts.is_some_and(|(head, tail)| head.eq_ignore_ascii_case(word) && !tail.starts_with(char::is_alphanumeric))
}

/// A number of at most four digits of any script, not part of a longer one or of a word.
fn number(text: &str) -> Option<(u32, usize)> {
    let (mut value, mut len, mut count) = (0, 0, 0);
    for c in text.chars() {
        let Some(digit) = digit(c) else {
            // "2025University" are two words whose edge is lost.
            if c.is_lowercase() || c == '_' {
                return None;
            }
            break;
        };
        value = value * 10 + digit;
        count += 1;
        len += c.len_utf8();
        if count > 4 {
            return None;
        }
    }
    (count == 2 || count == 4).then_some((value, len))
}

/// A decimal digit: ASCII, Arabic, Persian or full-width.
fn digit(c: char) -> Option<u32> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6F0}'..='\u{6F9}' => '\u{6F0}',
        '\u{FF10}'..='\u{FF19}' => '\u{FF10}',
        _ => return None,
    };
    Some(u32::from(c) - u32::from(zero))
}

/// A year of this millennium in Roman numerals: `MMXXIV`.
fn roman(text: &str) -> Option<(u32, usize)> {
    let rest = text.strip_prefix("MM")?;
    let tail = rest.get(..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len()))?;
    let len = "MM".len() + tail.len();
    let worth = |c| match c {
        'I' => Some(1),
        'V' => Some(5),
        'X' => Some(10),
        'L' => Some(50),
        _ => None,
    };
    let worths = tail.chars().map(worth).collect::<Option<Vec<u32>>>()?;
    let mut value = 2000;
    for (at, one) in worths.iter().enumerate() {
        if worths.get(at + 1).is_some_and(|next| next > one) { value -= one } else { value += one }
    }
    (!worths.is_empty() && YEARS.contains(&value)).then_some((value, len))
}

/// What stands between the years of a range: its length and what follows it.
fn range_mark(text: &str) -> Option<(usize, &str)> {
    let rest = text.trim_start();
    let marks = ["-", "–", "—", "−", "/", "~", "～", "‑", "to ", "bis ", "à ", "al ", "až ", "do ", "по "];
    let tail = marks.iter().find_map(|mark| rest.strip_prefix(mark))?.trim_start();
    Some((text.len() - tail.len(), tail))
}

/// "2016-present".
fn is_now(text: &str) -> bool {
    const WORDS: &[&str] =
        &["present", "now", "today", "heute", "aujourd", "presente", "oggi", "hoy", "heden", "dziś", "dzisiaj", "н.в"];
    let low = crate::dom::prefix(text, 12).to_lowercase();
    WORDS.iter().any(|word| low.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_and_ranges() {
        for (text, wanted) in [
            ("© 2016", Some("2016")),
            ("2010 – 2016 Example", Some("2010-2016")),
            ("© 2005-08 Example", Some("2005-2008")),
            ("© 2012-present Example", Some("2012")),
            ("© 2002, 2001,1995 Example", Some("2002, 2001, 1995")),
            ("© 2001-2003, 2007, Example", Some("2001-2003, 2007")),
            ("© 2002, 12 pages", Some("2002")),
            ("© 2013 onwards", Some("2013")),
            ("© 19.12.2019 - 12:14", Some("2019")),
            ("٢٠٢٤", Some("2024")),
            ("Example Ltd MMXXIII", None),
            ("MMXXIII", None),
            ("20161 and 0 and 12", None),
        ] {
            assert_eq!(years(text).as_deref(), wanted, "{text}");
        }
        assert_eq!(at_start("MMXXIV").map(|(_, years)| years).as_deref(), Some("2024"));
        assert_eq!(at_start("MMEXAMPLE"), None);
    }
}
