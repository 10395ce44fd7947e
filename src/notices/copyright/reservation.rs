//! The reservation that closes a copyright statement, and the holder beside it.

use super::super::marks::{self, reserved_at};
use super::super::{holders, sentences};
use super::{MAX_GAP_BYTES, MAX_LEAD_WORDS, MAX_REACH_BYTES, Reader, SEPARATORS, Statement};
use crate::dom::{fold, word_count};

impl Reader<'_> {
    /// "All rights reserved" behind the statement, at once or after a few words of the same sentence.
    pub(super) fn read_reservation(&self, one: &mut Statement) {
        let near = self.cut(one.range.end + MAX_REACH_BYTES);
        let rest = self.low.get(one.range.end..near).unwrap_or_default();
        if let Some(reserved) = reserved_at(rest) {
            let between = rest.get(..reserved.start).unwrap_or_default();
            let near = !between.contains(char::is_alphanumeric);
            let same = reserved.start <= MAX_GAP_BYTES
                && self
                    .line
                    .links
                    .iter()
                    .filter(|link| (one.range.end..one.range.end + reserved.start).contains(&link.from))
                    .count()
                    < 2
                && !between.contains(marks::SIGNS)
                && self
                    .text
                    .get(one.range.end..one.range.end + reserved.start)
                    .is_some_and(|gap| sentences::split(gap).len() <= 1);
            // "Example, Inc. or its subsidiaries" goes on after the full stop.
            let goes_on = self
                .text
                .get(one.range.end..)
                .is_some_and(|rest| rest.trim_start().starts_with(|c: char| c.is_lowercase() || c == ','));
            let open = goes_on || !self.text.get(..one.range.end).is_some_and(|read| read.ends_with('.'));
            if near || same && open {
                one.range.end += reserved.end;
                one.reserved = true;
                self.read_holder_of_reservation(one);
            }
        }
        if let Some(stop) = ['.', '。']
            .into_iter()
            .find(|stop| self.text.get(one.range.end..).is_some_and(|rest| rest.starts_with(*stop)))
        {
            one.range.end += stop.len_utf8();
        }
        self.read_firm_after(one);
    }

    /// "© 2024 - All rights reserved. Example Ltd.": a firm's name alone behind the reservation.
    fn read_firm_after(&self, one: &mut Statement) {
        if !one.reserved || !one.holders.is_empty() || one.years.is_none() {
            return;
        }
        let rest = self.text.get(one.range.end..).unwrap_or_default();
        let name =
            rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | '|' | '·' | ','));
        let from = one.range.end + rest.len() - name.len();
        let stop = SEPARATORS.iter().filter_map(|mark| name.find(mark)).min().unwrap_or(name.len());
        let name = name.get(..stop).unwrap_or_default().trim_end();
        let is_sentence = name.split(' ').any(|word| word.starts_with(char::is_lowercase));
        let is_short = name.contains(' ') && word_count(name) <= MAX_LEAD_WORDS;
        let is_firm = is_short && !is_sentence && name.starts_with(char::is_alphabetic);
        if is_firm && holders::ends_with_legal_form(&fold(name)) {
            one.holders = holders::split(name, self.is_credit);
            one.range.end = from + name.len();
        }
    }

    /// "All rights reserved by Example", and "2010 Example. All rights reserved" without a mark.
    fn read_holder_of_reservation(&self, one: &mut Statement) {
        let rest = self.low.get(one.range.end..).unwrap_or_default();
        if one.holders.is_empty() && rest.starts_with(" by ") {
            let limit = self.sentence_of(one.range.end).1;
            let (name, end) = self.name(one.range.end + 4, limit.max(one.range.end + 4), one.years.is_some());
            one.holders = holders::split(self.text.get(name).unwrap_or_default(), self.is_credit);
            one.range.end = end.max(one.range.end);
        }
    }
}
