//! Back from the mark of a copyright statement: what stands before it.

use std::ops::Range;

use super::super::marks::{self, reserved_at};
use super::super::{holders, years};
use super::{MAX_LEAD_WORDS, Reader, Statement};
use crate::dom::word_count;

impl Reader<'_> {
    /// The holder, the year or the reservation before the mark.
    pub(super) fn read_back(&self, one: &mut Statement, mark: &Range<usize>, floor: usize) {
        let start = self.after_menu(self.segment_start(mark.start, floor), mark.start);
        let before = self.text.get(start..mark.start).unwrap_or_default();
        let low = self.low.get(start..mark.start).unwrap_or_default();
        if self.low.get(mark.clone()).is_some_and(marks::names_owner) {
            one.range.start = start;
            return;
        }
        if let Some(reserved) =
            reserved_at(low).filter(|at| low.get(at.end..).is_some_and(|rest| !rest.contains(char::is_alphanumeric)))
        {
            one.range.start = start + reserved.start;
            one.reserved = true;
            return;
        }
        let year = years::find(before);
        let only_year = year.as_ref().is_some_and(|(at, _)| {
            let outside = [before.get(..at.start), before.get(at.end..)];
            outside.into_iter().flatten().all(|part| !part.contains(char::is_alphanumeric))
        });
        let name_end = year.as_ref().map_or(before.len(), |(at, _)| at.start);
        let name = before.get(..name_end).unwrap_or_default();
        // A menu's "Imprint, Copyright 2022".
        let is_page = || holders::name_end(low.trim_start()).is_some_and(|(at, _)| at == 0);
        let is_lead = one.holders.is_empty()
            && word_count(before.trim()) <= MAX_LEAD_WORDS
            && name.contains(char::is_alphabetic)
            && !is_page();
        if only_year {
            one.range.start = start;
        } else if is_lead {
            let dash = before.trim().trim_end_matches(&['-', '–', '|', ':'][..]).trim().to_owned();
            let whole = if year.is_some() { name } else { dash.as_str() };
            one.holders = holders::split(whole, self.is_credit);
            if one.holders.is_empty() {
                return;
            }
            one.range.start = start;
        } else {
            return;
        }
        one.years = one.years.take().or(year.map(|(_, years)| years));
    }

    /// Past the links of a menu that runs into the statement: two or more that touch. One that goes up to the mark names
    /// the holder, unless all of them do nothing but lead to other pages.
    fn after_menu(&self, start: usize, mark: usize) -> usize {
        let mut ends = 0;
        let mut last = None;
        for link in self.line.links.iter().filter(|link| (start..mark).contains(&link.from)) {
            let (from, end) = (link.from, link.from + link.words.len());
            let joined = self.text.get(start.max(ends)..from).is_some_and(|gap| !gap.contains(char::is_alphanumeric));
            if !joined {
                return start;
            }
            (last, ends) = (Some((from, end, last.is_some())), end);
        }
        match last {
            // The statement itself is the last link.
            Some((from, end, true)) if end > mark => from,
            Some((_, end, true)) => self.cut(end.min(mark)),
            _ => start,
        }
    }

    /// Where the words before a mark begin: at the sentence, after a bar, after what was read before.
    pub(super) fn segment_start(&self, at: usize, floor: usize) -> usize {
        let sentence = self.sentence_of(at);
        let start = if sentence.0 < at {
            sentence.0.max(floor)
        } else {
            floor.max(self.named_sentence_before(at).unwrap_or(at))
        };
        let before = self.text.get(start..at).unwrap_or_default();
        let bar = ["|", "•", "·", "\n", "│", "»", " / ", " // "]
            .iter()
            .filter_map(|bar| before.rfind(bar).map(|at| at + bar.len()))
            .max()
            .unwrap_or(0);
        let start = start + bar;
        let rest = self.text.get(start..at).unwrap_or_default();
        start + rest.len() - rest.trim_start().len()
    }

    /// "Example Ltd, Town. © 2019": the sentence before, where it is a firm's name.
    fn named_sentence_before(&self, at: usize) -> Option<usize> {
        let after = self.sentences.partition_point(|(_, end)| *end <= at);
        let (start, end) = self.sentences.get(after.checked_sub(1)?).copied()?;
        let low = self.low.get(start..end)?;
        (holders::names_legal_form(low) && word_count(low) <= MAX_LEAD_WORDS).then_some(start)
    }
}
