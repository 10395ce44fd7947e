//! Copyright lines: their words, holders, years and scope.

mod back;
mod reservation;

use std::ops::Range;

use super::lines::{Line, Place};
use super::marks::{self, reserved_at, starts_with_reservation};
use super::phrases::Topic;
use super::{holders, sentences, years};
use crate::dom::{fold, prefix, word_count};
use crate::report::{Copyright, CopyrightScope};

/// A copyright statement has at most so many words; in a longer text the mark only stands by the way.
const MAX_WORDS: usize = 45;
/// A holder before the mark has at most so many words.
const MAX_LEAD_WORDS: usize = 9;
/// Between a holder and "all rights reserved" stand at most so many bytes.
const MAX_GAP_BYTES: usize = 160;
/// A firm's name with its legal form on a line of its own stands in so many bytes.
const MAX_FIRM_BYTES: usize = 60;
/// A remark in brackets behind a holder has at most so many bytes.
const MAX_REMARK_BYTES: usize = 80;
/// A statement without a sign has fewer bytes; the word for it stands in sentences, too.
const MAX_UNSIGNED_BYTES: usize = 90;
/// Statements of one line.
const MAX_STATEMENTS: usize = 6;
/// Marks of one line that are tried: each looks once through the rest of the line.
const MAX_MARKS: usize = 24;
/// Behind a mark so much is read: what has `MAX_WORDS` words is shorter.
const MAX_REACH_BYTES: usize = 1_000;
/// Between joined marks stands a word, with white space around it.
const MAX_JOINT_BYTES: usize = 200;

/// The line as one with the next or the one before, where markup parts a mark and years from the firm that they are of.
/// `own` are the line's statements.
pub fn joined<'t>(own: &[Copyright], before: Option<&Line>, line: &Line<'t>, after: Option<&Line>) -> Option<Line<'t>> {
    let [statement] = own else { return None };
    if !line.text.contains(marks::SIGNS) {
        return None;
    }
    let is_firm = |other: &&Line| {
        other.place == line.place
            && !other.text.contains(marks::SIGNS)
            && holders::names_legal_form(&fold(prefix(&other.text, MAX_FIRM_BYTES)))
    };
    if !statement.holders.is_empty() || statement.years.is_none() {
        return None;
    }
    let ends = line.text.ends_with(statement.text.as_str());
    let (first, second) = match (after.filter(|_| ends).filter(is_firm), before.filter(is_firm)) {
        (Some(after), _) => (line, after),
        (None, Some(before))
            if line.text.starts_with(statement.text.as_str()) && before.text.len() <= MAX_FIRM_BYTES =>
        {
            (before, line)
        }
        _ => return None,
    };
    Some(Line {
        text: [&*first.text, &*second.text].join(" ").into(),
        links: Vec::new(),
        end: second.end,
        ..line.clone()
    })
}

/// Whether one of the page's lines has a sign or a word for which it is read.
pub fn is_marked(line: &Line) -> bool {
    has_word(line) || line.may_be_signed && marks::is_signed(&line.text)
}

fn has_word(line: &Line) -> bool {
    line.topics.iter().any(|topic| matches!(topic, Topic::Copyright | Topic::Reserved))
}

/// The statements of a line.
pub fn find(line: &Line) -> Vec<Copyright> {
    let text = &line.text;
    let signed = marks::is_signed(text);
    if !signed && !has_word(line) {
        return Vec::new();
    }
    let low = fold(text);
    let scope = scope(line);
    let reader =
        Reader { line, text, low: &low, sentences: sentences::split(text), is_credit: scope == CopyrightScope::Image };
    let mut found: Vec<Copyright> = Vec::new();
    let (mut from, mut last) = (0, 0..0);
    for _ in 0..MAX_MARKS {
        let Some(mark) = marks::next(text, &low, from, reader.is_credit).filter(|_| found.len() < MAX_STATEMENTS)
        else {
            break;
        };
        let statement = reader.statement(&mark, from);
        from = statement.range.end.max(mark.end).max(from + 1);
        let words = text.get(statement.range.clone()).unwrap_or_default().trim();
        if statement.says_something(signed) && word_count(words) <= MAX_WORDS && !reader.is_by_the_way(&mark) {
            let Statement { range, holders, years, .. } = statement;
            // "© 2025 Example. All content is the property of Example."
            let repeated = found.last_mut().filter(|before| {
                let between = text.get(last.end..range.start);
                before.holders == holders && years.is_none() && between.is_some_and(|gap| gap.trim().is_empty())
            });
            if let Some(before) = repeated {
                last = last.start..range.end;
                before.text = text.get(last.clone()).unwrap_or_default().trim().to_owned();
            } else {
                last = range;
                found.push(Copyright { text: words.to_owned(), holders, years, scope });
            }
        }
        if mark.is_empty() || !text.is_char_boundary(from) {
            break;
        }
    }
    found
}

/// What one mark begins.
struct Statement {
    range: Range<usize>,
    holders: Vec<String>,
    years: Option<String>,
    reserved: bool,
}

impl Statement {
    /// The word "copyright" alone heads a menu or stands in a sentence.
    fn says_something(&self, signed: bool) -> bool {
        let marked = signed || self.range.len() < MAX_UNSIGNED_BYTES;
        self.years.is_some() || !self.holders.is_empty() && marked || signed && self.reserved
    }
}

/// What parts a statement from the next thing in its line.
const SEPARATORS: &[&str] =
    &["|", "•", "·", "♦", " — ", " - ", " – ", " // ", ";", ": ", "：", "。", "→", "»", "\n", "│", "✦"];
/// Those that in a credit stand between photographer and agency.
const DASHES: &[&str] = &[" - ", " – ", " — ", ";"];

struct Reader<'l> {
    line: &'l Line<'l>,
    text: &'l str,
    low: &'l str,
    sentences: Vec<(usize, usize)>,
    is_credit: bool,
}

impl Reader<'_> {
    /// Reads on from the mark: years, holder, further marks, the reservation; where no holder follows, back from it.
    fn statement(&self, mark: &Range<usize>, floor: usize) -> Statement {
        let mut one = Statement { range: mark.clone(), holders: Vec::new(), years: None, reserved: false };
        let mut at = mark.end;
        let limit = self.within_reach(mark.end, self.sentence_of(mark.end).1.max(mark.end));
        loop {
            at = self.skip_joints(at, one.holders.is_empty());
            let rest = self.text.get(at..).unwrap_or_default();
            if starts_with_reservation(self.low.get(at..).unwrap_or_default()) {
                break;
            }
            if let Some((end, years)) = self.years_at(at).filter(|_| at < limit) {
                one.years.get_or_insert(years);
                at = end;
                one.range.end = at;
                continue;
            }
            if !one.holders.is_empty() || at >= limit || rest.is_empty() {
                break;
            }
            let (name, end) = self.name(at, limit, one.years.is_some());
            one.holders = holders::split(self.text.get(name.clone()).unwrap_or_default(), self.is_credit);
            if one.holders.is_empty() {
                break;
            }
            at = end;
            one.range.end = end;
        }
        self.read_joined_marks(&mut one, limit);
        self.read_back(&mut one, mark, floor);
        self.close_bracket(&mut one);
        self.read_reservation(&mut one);
        one
    }

    /// A remark in brackets, as "(Own work) [CC BY-SA 3.0]", belongs to the statement whole or not at all.
    fn close_bracket(&self, one: &mut Statement) {
        let words = self.text.get(one.range.clone()).unwrap_or_default();
        for (opening, closing) in [('(', ')'), ('[', ']')] {
            let Some(open) = words.rfind(opening).filter(|open| words.rfind(closing).is_none_or(|close| close < *open))
            else {
                continue;
            };
            let rest = self.text.get(one.range.end..).unwrap_or_default();
            let near = rest.find(closing).filter(|at| *at <= MAX_REMARK_BYTES);
            one.range.end = near.map_or(one.range.start + open, |at| one.range.end + at + closing.len_utf8());
        }
    }

    /// The years that stand at a place, and where they end.
    fn years_at(&self, at: usize) -> Option<(usize, String)> {
        let (len, years) = years::at_start(self.text.get(at..)?)?;
        Some((at + len, years))
    }

    /// Past white space and marks; past a full stop, a bar and the like only before the holder.
    fn skip_joints(&self, at: usize, before_holder: bool) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        let joint = |c: char| {
            c.is_whitespace()
                || matches!(
                    c,
                    ':' | ','
                        | '-'
                        | '–'
                        | '—'
                        | '~'
                        | '：'
                        | '，'
                        | '@'
                        | '®'
                        | '™'
                        | '"'
                        | '“'
                        | '«'
                        | '['
                        | ']'
                        | '('
                        | '‘'
                )
                || before_holder && matches!(c, '|' | '·' | '•' | '/' | '*')
        };
        let skipped = rest.trim_start_matches(joint);
        // A bracket that opens after the holder is a remark's.
        let at = at + rest.len() - skipped.len();
        let lead = if before_holder { holders::lead_bytes(skipped, self.is_credit) } else { 0 };
        at + lead
    }

    /// The name from a place on, and the end of what is said with it.
    fn name(&self, from: usize, limit: usize, has_years: bool) -> (Range<usize>, usize) {
        let limit = self.within_reach(from, limit);
        let low = self.low.get(from..limit).unwrap_or_default();
        let text = self.text.get(from..limit).unwrap_or_default();
        let separator = SEPARATORS
            .iter()
            .filter(|mark| !(self.is_credit && DASHES.contains(mark)))
            .filter_map(|mark| text.find(mark).filter(|at| *mark != "»" || !text.get(..*at).is_some_and(opens_quote)))
            .min();
        let year = if has_years { None } else { years::find(text).map(|(at, _)| at.start) };
        let reserved = reserved_at(low).map(|at| at.start);
        let [whole, whole_low] = [self.text, self.low].map(|text| text.get(..limit).unwrap_or_default());
        let sign = marks::sign(whole, whole_low, from, self.is_credit).map(|at| at.start - from);
        let stop = [separator, year, reserved, sign, self.link_after(from, limit)]
            .into_iter()
            .flatten()
            .min()
            .unwrap_or(low.len())
            .min(low.len());
        let ending = holders::name_end(low.get(..stop).unwrap_or_default());
        let (name_end, end) = match ending {
            Some((at, true)) => (at, at),
            Some((at, false)) => (at, stop),
            None => (stop, stop),
        };
        let said = text.get(..end).unwrap_or_default().trim_end_matches(&[' ', ',', '-', '–', '/', '\u{a0}'][..]);
        (from..from + name_end, from + said.len())
    }

    /// Where the next link begins after a name that stands without it: a menu follows.
    fn link_after(&self, from: usize, limit: usize) -> Option<usize> {
        const JOINTS: &[&str] =
            &["&", "/", ",", "-", " and", " und", " et", " y", " e", " by", " of", " van", " von", " de", " der"];
        let links = self.line.links.iter().map(|link| link.from);
        let mut after = links.filter(|start| (from + 1..=limit).contains(start));
        let menu = after.clone().count() > 2;
        after.find_map(|start| {
            let name = self.text.get(from..start)?.trim_end();
            let joint = JOINTS.iter().any(|joint| name.to_lowercase().ends_with(joint) && !(menu && *joint == ","));
            (name.chars().any(char::is_alphabetic) && !joint).then_some(start - from)
        })
    }

    /// "© 2019 Example and © 2019 Other": further marks of the same sentence with nothing but a joint between.
    fn read_joined_marks(&self, one: &mut Statement, limit: usize) {
        const JOINTS: &[&str] = &["", "and", "und", "et", "y", "e", "&", ",", "/", "en", "i", "и", "ve", "|"];
        while !one.holders.is_empty()
            && one.range.len() < MAX_REACH_BYTES
            && let near = self.cut(one.range.end + MAX_JOINT_BYTES)
            && let [text, low] = [self.text, self.low].map(|text| text.get(..near).unwrap_or_default())
            && let Some(mark) = marks::sign(text, low, one.range.end, self.is_credit).filter(|mark| mark.start < limit)
            && let Some(between) = self.low.get(one.range.end..mark.start)
            && JOINTS.contains(&between.trim())
        {
            let mut at = self.skip_joints(mark.end, true);
            let years = self.years_at(at);
            if let Some((end, years)) = &years {
                one.years.get_or_insert_with(|| years.clone());
                at = self.skip_joints(*end, true);
            }
            let (name, end) = self.name(at, limit.max(at), years.is_some());
            let after = self.years_at(self.skip_joints(end, false)).filter(|_| years.is_none());
            let end = after.map_or(end, |(end, _)| end);
            for holder in holders::split(self.text.get(name).unwrap_or_default(), self.is_credit) {
                if !one.holders.contains(&holder) {
                    one.holders.push(holder);
                }
            }
            one.range.end = end.max(mark.end);
        }
    }

    fn sentence_of(&self, at: usize) -> (usize, usize) {
        let found = self.sentences.partition_point(|(_, end)| *end <= at);
        self.sentences.get(found).copied().unwrap_or((at, self.text.len()))
    }

    /// `limit`, or where a statement that goes on from `at` is too long for one.
    fn within_reach(&self, at: usize, limit: usize) -> usize {
        if limit - at.min(limit) > MAX_REACH_BYTES { self.cut(at + MAX_REACH_BYTES) } else { limit }
    }

    /// A place of the text where characters part, not after `at`.
    fn cut(&self, at: usize) -> usize {
        self.text.floor_char_boundary(at)
    }

    /// Whether the mark stands inside a sentence of the text: then the sentence is about it.
    fn is_by_the_way(&self, mark: &Range<usize>) -> bool {
        let start = self.segment_start(mark.start, 0);
        let before = self.text.get(start..mark.start).unwrap_or_default().trim_end();
        // What a text says to be somebody's property may be anything.
        let owned = self.low.get(mark.clone()).is_some_and(marks::names_owner);
        if owned && self.line.place == Place::Content {
            return true;
        }
        let credits = before.is_empty() || before.ends_with(&['/', '|', '(', ':', '-', '–', '·', '[', ','][..]);
        self.line.place == Place::Content && !credits && word_count(before) >= MAX_LEAD_WORDS
    }
}

/// Whether a text opens a quotation, so that "»" closes it: «Example».
fn opens_quote(text: &str) -> bool {
    text.contains('«')
}

fn scope(line: &Line) -> CopyrightScope {
    match line.place {
        Place::Caption => CopyrightScope::Image,
        Place::Content | Place::Article => CopyrightScope::Article,
        Place::Footer | Place::Page => CopyrightScope::Site,
    }
}

#[cfg(test)]
#[path = "copyright_tests.rs"]
mod tests;
