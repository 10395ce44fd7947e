//! Times of day behind a date.

use super::parts::{Part, Parts};
use super::push_number;

/// Zones whose abbreviation means one offset in the places that print it, in minutes.
const ZONES: &[(&str, i32)] = &[
    ("utc", 0),
    ("gmt", 0),
    ("z", 0),
    ("est", -300),
    ("edt", -240),
    ("cdt", -300),
    ("mdt", -360),
    ("pst", -480),
    ("pdt", -420),
    ("cet", 60),
    ("cest", 120),
    ("mez", 60),
    ("mesz", 120),
    ("eet", 120),
    ("eest", 180),
    ("msk", 180),
    ("jst", 540),
    ("aest", 600),
    ("aedt", 660),
];

/// A printed time with a zone behind a date, as `T10:23:00+00:00`, and the part after it. Without a zone there is none:
/// an hour somewhere is not a time.
pub fn after(parts: &Parts, at: usize) -> Option<(String, usize)> {
    let start = (at..parts.len()).take(3).find(|&next| matches!(parts.get(next), Some(Part::Number { .. })))?;
    let (hour, minute) = (parts.number(start, 2)?, parts.number(start + 2, 2)?);
    if !matches!(parts.mark(start + 1)?, ':' | '.' | 'h') {
        return None;
    }
    let mut next = start + 3;
    let mut second = 0;
    if parts.mark(next) == Some(':') {
        second = parts.number(next + 1, 2)?;
        next += 2;
        if parts.mark(next) == Some('.') && matches!(parts.get(next + 1), Some(Part::Number { .. })) {
            next += 2;
        }
    }
    let (hour, next) = half_of_day(parts, next, hour);
    let (zone, next) = zone(parts, next)?;
    Some((written(hour, minute, second, Some(zone))?, next))
}

/// `a.m.`, `PM`.
fn half_of_day(parts: &Parts, at: usize, hour: u32) -> (u32, usize) {
    let low = parts.text(at).to_ascii_lowercase();
    let (half, next) = match low.as_str() {
        "am" | "pm" => (low.as_str(), at + 1),
        "a" | "p" if parts.mark(at + 1) == Some('.') && parts.text(at + 2).eq_ignore_ascii_case("m") => {
            (if low == "a" { "am" } else { "pm" }, at + 3 + usize::from(parts.mark(at + 3) == Some('.')))
        }
        _ => return (hour, at),
    };
    let hour = match (half, hour) {
        ("am", 12) => 0,
        ("pm", 1..=11) => hour + 12,
        _ => hour,
    };
    (hour, next)
}

/// An offset or an abbreviation, in minutes.
fn zone(parts: &Parts, at: usize) -> Option<(i32, usize)> {
    let sign = match parts.mark(at) {
        Some('+') => 1,
        Some('-' | '−' | '–') => -1,
        Some('(') => return zone(parts, at + 1),
        _ => {
            let low = parts.text(at).to_ascii_lowercase();
            let minutes = ZONES.iter().find(|(name, _)| *name == low)?.1;
            return Some((minutes, at + 1));
        }
    };
    match parts.get(at + 1)? {
        Part::Number { value, digits: 4 } => Some((sign * (value / 100 * 60 + value % 100) as i32, at + 2)),
        Part::Number { value, digits: 1 | 2 } if parts.mark(at + 2) == Some(':') => {
            Some((sign * (value * 60 + parts.number(at + 3, 2)?) as i32, at + 4))
        }
        Part::Number { value, digits: 2 } => Some((sign * (value * 60) as i32, at + 2)),
        _ => None,
    }
}

/// What a machine wrote behind a date: `T10:00`, ` 10:00:00`, without a zone.
pub fn machine(rest: &str) -> Option<String> {
    let rest = rest.strip_prefix(&['T', 't', ' '][..])?;
    let mut numbers = rest.split(':').map(|part| part.trim().get(..2).and_then(|digits| digits.parse::<u32>().ok()));
    let (hour, minute) = (numbers.next()??, numbers.next()??);
    let second = numbers.next().flatten().unwrap_or(0);
    written(hour, minute, second, None)
}

fn written(hour: u32, minute: u32, second: u32, zone: Option<i32>) -> Option<String> {
    if hour > 23 || minute > 59 || second > 60 || zone.is_some_and(|zone| zone.abs() > 14 * 60) {
        return None;
    }
    let mut out = String::from("T");
    for (nth, number) in [hour, minute, second].into_iter().enumerate() {
        if nth > 0 {
            out.push(':');
        }
        push_number(&mut out, number, 2);
    }
    if let Some(zone) = zone {
        out.push(if zone < 0 { '-' } else { '+' });
        push_number(&mut out, zone.unsigned_abs() / 60, 2);
        out.push(':');
        push_number(&mut out, zone.unsigned_abs() % 60, 2);
    }
    Some(out)
}
