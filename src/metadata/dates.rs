//! Dates as pages write them, to ISO 8601 as precise as they were written.
//!
//! Written by hand: the smallest date crate that reads free text costs more than ten times this in the module, and none
//! knows the months of thirteen languages. Nothing is added: a date without a time gives a date, a time without a zone is
//! left out of what is printed and kept as written in what machines say.

mod months;
mod parts;
mod time;

use crate::dom::{EIGHT, Eight, prefix};
use parts::{Part, Parts};

/// A date found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// ISO 8601: `2016-12-04` or `2016-12-04T10:23:00+00:00`.
    pub iso: String,
    /// Where it starts in the text, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// Years that a publication on the web can give; others are refused.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2099;
/// Days of the months of a leap year.
const MONTH_DAYS: [u32; 12] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/// The days of the first second of computers' time, east and west of Greenwich.
const ZERO_DAYS: [&str; 2] = ["1970-01-01", "1969-12-31"];
/// Texts longer than this are prose; only their beginning is looked at, in bytes.
const MAX_TEXT_BYTES: usize = 600;

/// The first date of a text. `lang` decides between day and month where both orders are possible.
pub fn find(text: &str, lang: Option<&str>) -> Option<Found> {
    find_all(text, lang).into_iter().next()
}

/// All dates of a text, in order.
pub fn find_all(text: &str, lang: Option<&str>) -> Vec<Found> {
    let text = prefix(text, MAX_TEXT_BYTES);
    if !has_year(text) {
        return Vec::new();
    }
    let parts = Parts::read(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < parts.len() {
        match date_at(&parts, at, lang) {
            Some((date, mut next)) => {
                let mut iso = date.iso();
                if let Some((time, after)) = time::after(&parts, next) {
                    iso.push_str(&time);
                    next = after;
                }
                found.push(Found { iso, start: parts.start(at), end: parts.end(next - 1) });
                at = next;
            }
            None => at += 1,
        }
    }
    found
}

/// Whether four digits stand together, or three times two: without a year there is no date, and most lines have none.
pub fn has_year(text: &str) -> bool {
    // Most texts have no digit at all.
    if !may_have_digit(text) {
        return false;
    }
    let (mut run, mut pairs) = (0, 0);
    text.chars().any(|c| {
        if c.is_numeric() {
            run += 1;
        } else {
            pairs = if run == 2 && c == '.' { pairs + 1 } else { 0 };
            run = 0;
        }
        run == 4 || run == 2 && pairs == 2
    })
}

/// Whether a text has a digit of ASCII, or what isn't ASCII and may be one.
pub fn may_have_digit(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if Eight::at(bytes, at).ascii().is_none_or(|eight| eight.digits().any()) {
            return true;
        }
        at += EIGHT;
    }
    false
}

/// A date that a machine wrote, in `datetime`, JSON-LD or a meta tag.
pub fn normalise(written: &str) -> Option<String> {
    let written = written.trim();
    if written.len() == 8 && written.bytes().all(|byte| byte.is_ascii_digit()) {
        let number = |range: std::ops::Range<usize>| written.get(range).and_then(|digits| digits.parse().ok());
        return Date::new(number(0..4)?, number(4..6)?, number(6..8)?).map(|date| date.iso());
    }
    // The first second of computers' time is what a system writes that knows none.
    let found =
        find(written, Some("en")).filter(|date| !ZERO_DAYS.contains(&date.iso.get(..10).unwrap_or_default()))?;
    // A zone that isn't stated stays unsaid, but the time is kept as written.
    if found.iso.len() == 10 && found.start == 0 {
        let rest = written.get(found.end..).unwrap_or_default();
        return Some(found.iso + &time::machine(rest).unwrap_or_default());
    }
    Some(found.iso)
}

/// A calendar day that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Date {
    year: u32,
    month: u32,
    day: u32,
}

impl Date {
    fn new(year: u32, month: u32, day: u32) -> Option<Date> {
        let days = *MONTH_DAYS.get(month.checked_sub(1)? as usize)?;
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let exists = (1..=days).contains(&day) && (month != 2 || day < 29 || leap);
        (exists && YEARS.contains(&year)).then_some(Date { year, month, day })
    }

    fn iso(self) -> String {
        let mut iso = String::with_capacity(32);
        push_number(&mut iso, self.year, 4);
        iso.push('-');
        push_number(&mut iso, self.month, 2);
        iso.push('-');
        push_number(&mut iso, self.day, 2);
        iso
    }
}

fn push_number(out: &mut String, number: u32, digits: u32) {
    for place in (0..digits).rev() {
        out.push(char::from(b'0' + (number / 10u32.pow(place) % 10) as u8));
    }
}

/// The date that starts at a part, and the part after it.
fn date_at(parts: &Parts, at: usize, lang: Option<&str>) -> Option<(Date, usize)> {
    match parts.get(at)? {
        Part::Number { value, digits: 4 } => year_first(parts, at, value),
        Part::Number { value, digits } if digits <= 2 => {
            day_first(parts, at, value).or_else(|| numeric(parts, at, value, lang))
        }
        Part::Month(month) => month_first(parts, at, month),
        _ => None,
    }
}

/// `2016-12-04`, `2016/12/4`, `2016.12.04`, `2016年12月4日`, `2016. december 4.`, `2016 Dec 4`
fn year_first(parts: &Parts, at: usize, year: u32) -> Option<(Date, usize)> {
    if let (Some(Part::Month(month)), Some(day)) = (parts.get(at + 1), parts.number(at + 2, 2)) {
        // "Since 2015 March 4, 2020": the month's own year is the next.
        let next = parts.skip_small(at + 3);
        return if parts.number(next, 4).is_none() { Some((Date::new(year, month, day)?, at + 3)) } else { None };
    }
    let (mark, next) = (parts.mark(at + 1)?, at + 2);
    if let (Some(Part::Month(month)), Some(Part::Number { value, .. })) = (parts.get(next), parts.get(next + 1)) {
        return Some((Date::new(year, month, value)?, next + 2));
    }
    let month = parts.number(next, 2)?;
    let second = parts.mark(next + 1)?;
    let alike = (mark == second && matches!(mark, '-' | '/' | '.')) || (mark == '年' && second == '月');
    let day = parts.number(next + 2, 2)?;
    if !alike {
        return None;
    }
    let after = if parts.mark(next + 3) == Some('日') { next + 4 } else { next + 3 };
    Some((Date::new(year, month, day)?, after))
}

/// `4 December 2016`, `4. Dezember 2016`, `4 de diciembre de 2016`, `3rd of December, 2016`, `4-Dec-2016`
fn day_first(parts: &Parts, at: usize, day: u32) -> Option<(Date, usize)> {
    let month_at = parts.skip_small(at + 1);
    let Part::Month(month) = parts.get(month_at)? else { return None };
    let year_at = parts.skip_small(month_at + 1);
    let year = parts.number(year_at, 4)?;
    Some((Date::new(year, month, day)?, year_at + 1))
}

/// `December 4, 2016`, `Dec. 4th 2016`
fn month_first(parts: &Parts, at: usize, month: u32) -> Option<(Date, usize)> {
    let day_at = parts.skip_small(at + 1);
    let day = parts.number(day_at, 2)?;
    let year_at = parts.skip_small(day_at + 1);
    let year = parts.number(year_at, 4)?;
    Some((Date::new(year, month, day)?, year_at + 1))
}

/// `04.12.2016`, `12/4/2016`: the order is the language's unless only one is possible.
fn numeric(parts: &Parts, at: usize, first: u32, lang: Option<&str>) -> Option<(Date, usize)> {
    let mark = parts.mark(at + 1).filter(|mark| matches!(mark, '.' | '/' | '-'))?;
    let second = parts.number(at + 2, 2)?;
    if parts.mark(at + 3) != Some(mark) {
        return None;
    }
    let year = parts.number(at + 4, 4).or_else(|| short_year(parts, at, mark))?;
    let month_first = mark == '/' && lang.is_none_or(is_american);
    let date = match (first > 12, second > 12) {
        (true, _) => Date::new(year, second, first),
        (_, true) => Date::new(year, first, second),
        _ if month_first => Date::new(year, first, second),
        _ => Date::new(year, second, first),
    };
    Some((date?, at + 5))
}

/// The year of `04.12.16`: three numbers of two digits and full stops, no further number beside them.
fn short_year(parts: &Parts, at: usize, mark: char) -> Option<u32> {
    let two = |at: usize| matches!(parts.get(at), Some(Part::Number { digits: 2, .. }));
    let touches = |at: usize, number: usize| {
        parts.mark(at).is_some_and(|mark| matches!(mark, '.' | '-' | '/'))
            && matches!(parts.get(number), Some(Part::Number { .. }))
    };
    let is_longer = touches(at + 5, at + 6) || at > 1 && touches(at - 1, at - 2);
    // "14.11.13 Remarks" numbers a section.
    let heads = matches!(parts.get(at + 5), Some(Part::Word { .. } | Part::Small | Part::Month(_)));
    let apart = parts.end(at) + 1 != parts.start(at + 2);
    if mark != '.' || !two(at) || !two(at + 2) || !two(at + 4) || is_longer || heads || apart {
        return None;
    }
    parts.number(at + 4, 2).filter(|year| *year <= LAST_SHORT_YEAR).map(|year| 2000 + year)
}

/// Of two digits, larger ones are years of the last century, before the web, or no years.
const LAST_SHORT_YEAR: u32 = 39;

/// The language tag by which a page's dates with slashes are read that allow both orders, where one of its texts has a
/// date that allows one order alone.
pub fn slash_order<'t>(texts: impl Iterator<Item = &'t str>) -> Option<&'static str> {
    texts.flat_map(slashed).find_map(|(first, second)| match (first > 12, second > 12) {
        (true, false) => Some("en-GB"),
        (false, true) => Some("en-US"),
        _ => None,
    })
}

/// As [`slash_order`], by the dates whose month is a word: where all have the day first, as no American page has it.
pub fn worded_order<'t>(texts: impl Iterator<Item = &'t str>) -> Option<&'static str> {
    let mut is_day_first = false;
    for text in texts {
        for date in find_all(text, None) {
            let written = text.get(date.start..date.end).unwrap_or_default();
            let day = written.bytes().take_while(u8::is_ascii_digit).count();
            match (day, written.contains(char::is_alphabetic)) {
                (0, _) => return None,
                (1..=2, true) => is_day_first = true,
                _ => {}
            }
        }
    }
    is_day_first.then_some("en-GB")
}

/// The month that is all a text says: `November 2015`, `ноябрь 2015 г.`, `2015年11月`.
pub fn month_alone(text: &str) -> Option<String> {
    if text.len() > MAX_MONTH_BYTES || !has_year(text) {
        return None;
    }
    let parts = Parts::read(text);
    let small = parts.skip_small(1);
    let (year, month, next) = match (parts.get(0)?, parts.get(small)) {
        (Part::Month(month), Some(Part::Number { value, digits: 4 })) => (value, month, small + 1),
        (Part::Number { value, digits: 4 }, _) if parts.mark(1) == Some('年') && parts.mark(3) == Some('月') => {
            (value, parts.number(2, 2)?, 4)
        }
        _ => return None,
    };
    // "ноябрь 2015 г."
    let is_end = match parts.get(next) {
        None | Some(Part::Mark('.')) => next + 1 >= parts.len(),
        Some(Part::Small | Part::Word { chars: 1, .. }) => next + 2 >= parts.len(),
        _ => false,
    };
    let day = Date::new(year, month, 1).filter(|_| is_end)?;
    day.iso().get(..7).map(str::to_owned)
}

/// A month and its year are no longer.
const MAX_MONTH_BYTES: usize = 40;

/// The first two numbers of each date with slashes that ends in a year.
pub fn slashed(text: &str) -> Vec<(u32, u32)> {
    if !text.contains('/') {
        return Vec::new();
    }
    let words = prefix(text, MAX_TEXT_BYTES).split(|c: char| !c.is_ascii_digit() && c != '/');
    let number = |digits: &str, least: usize, most: usize| {
        (least..=most).contains(&digits.len()).then(|| digits.parse::<u32>().ok()).flatten()
    };
    let date = |word: &str| {
        let (first, rest) = word.split_once('/')?;
        let (second, year) = rest.split_once('/')?;
        let (first, second) = (number(first, 1, 2)?, number(second, 1, 2)?);
        (YEARS.contains(&number(year, 4, 4)?) && (1..=31).contains(&first) && (1..=31).contains(&second))
            .then_some((first, second))
    };
    words.filter_map(date).collect()
}

/// English but for the countries that are known to write the day first.
fn is_american(lang: &str) -> bool {
    let low = lang.to_ascii_lowercase();
    low == "en" || low.starts_with("en-us") || low.starts_with("en-ph")
}

#[cfg(test)]
mod tests;
