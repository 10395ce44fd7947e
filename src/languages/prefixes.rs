//! Many phrases at once: which of them a text begins with.

use crate::dom::low;

/// Phrases by the hash of their first bytes, each with a number that it stands for.
///
/// A table is built on the first click, before any code is warm: so it is filled by two passes of counting and compares
/// no two phrases.
#[derive(Debug)]
pub struct Prefixes {
    /// By bucket, longest first.
    entries: Vec<Entry>,
    /// Where each bucket's entries start; one place more than there are buckets.
    starts: Vec<u32>,
    /// By the hash of a phrase's first byte, or its first three, the lengths of the keys that begin so, a bit each: most words
    /// begin no phrase, and that is all that is asked of them.
    lengths: Vec<u8>,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    phrase: &'static str,
    value: u16,
}

/// So many first bytes of a phrase choose its bucket; a shorter phrase's are all of it.
const KEY_BYTES: usize = 4;
/// Shorter keys are known by their first byte, others by so many.
const KNOWN_BYTES: usize = 3;
/// The bits of the shorter keys' lengths.
const SHORT_LENGTHS: u8 = (1 << (KNOWN_BYTES - 1)) - 1;
/// Longer phrases count as of this length where the longest is asked for.
const MAX_ORDERED_BYTES: u32 = 255;

impl Prefixes {
    /// Compiles phrases; one may stand for several numbers. Empty ones are left out.
    pub fn new(phrases: impl Iterator<Item = (&'static str, u16)>) -> Prefixes {
        let phrases = phrases.filter(|(phrase, _)| !phrase.is_empty());
        Prefixes::fill(phrases.map(|(phrase, value)| Entry { phrase, value }).collect())
    }

    fn fill(entries: Vec<Entry>) -> Prefixes {
        let shortness = |entry: &Entry| MAX_ORDERED_BYTES.saturating_sub(entry.phrase.len() as u32);
        let (entries, _) = arrange(entries, MAX_ORDERED_BYTES as usize + 1, &shortness);
        let buckets = (entries.len() * 2).next_power_of_two();
        let key = |entry: &Entry| entry.phrase.as_bytes().get(..KEY_BYTES).unwrap_or(entry.phrase.as_bytes());
        let bucket = |entry: &Entry| spread(hash(key(entry))) & (buckets as u32 - 1);
        let (entries, starts) = arrange(entries, buckets, &bucket);
        let mut table = Prefixes { entries, starts, lengths: vec![0; buckets] };
        for entry in &table.entries {
            let key = key(entry);
            let known = key.get(..KNOWN_BYTES).or(key.get(..1)).unwrap_or_default();
            let at = table.place(hash(known));
            if let Some(lengths) = table.lengths.get_mut(at) {
                *lengths |= 1 << (key.len() - 1);
            }
        }
        table
    }

    /// The phrases that `text` begins with and what they stand for, longest first; of equal ones the first given first.
    pub fn of<'p>(&'p self, text: &'p str) -> impl Iterator<Item = (&'static str, u16)> + 'p {
        let text = text.as_bytes();
        let sum = |len: usize| text.get(..len).map(hash);
        let mut lengths = self.key_lengths(text);
        let mut bucket = [].iter();
        let mut key_len = 0;
        std::iter::from_fn(move || {
            loop {
                let Some(entry) = bucket.next() else {
                    key_len = lengths.checked_ilog2()? as usize + 1;
                    lengths &= !(1 << (key_len - 1));
                    bucket = sum(key_len).map(|sum| self.bucket(sum)).unwrap_or_default().iter();
                    continue;
                };
                let phrase = entry.phrase.as_bytes();
                // Phrases of one bucket begin alike: where they end tells most apart.
                let last = phrase.len().saturating_sub(1);
                if phrase.len().min(KEY_BYTES) == key_len
                    && text.get(last) == phrase.get(last)
                    && text.starts_with(phrase)
                {
                    return Some((entry.phrase, entry.value));
                }
            }
        })
    }

    /// Whether a phrase begins as this text does, of which the first [`KEY_BYTES`] are looked at.
    pub fn may_begin(&self, text: &str) -> bool {
        let text = text.as_bytes();
        let lengths = self.key_lengths(text);
        (1..=KEY_BYTES).filter(|len| lengths >> (len - 1) & 1 == 1).filter_map(|len| text.get(..len)).any(|key| {
            let begins = |entry: &Entry| entry.phrase.as_bytes().starts_with(key);
            self.bucket(hash(key)).iter().any(begins)
        })
    }

    /// The lengths of the keys that may begin a text, a bit each.
    fn key_lengths(&self, text: &[u8]) -> u8 {
        let sum = |len: usize| text.get(..len).map(hash);
        let known = |len: usize| sum(len).and_then(|sum| self.lengths.get(self.place(sum))).copied().unwrap_or(0);
        known(1) & SHORT_LENGTHS | known(KNOWN_BYTES) & !SHORT_LENGTHS
    }

    /// What a text stands for that is one of the phrases.
    pub fn exactly<'p>(&'p self, text: &'p [u8]) -> impl Iterator<Item = u16> + 'p {
        let key = text.get(..KEY_BYTES).unwrap_or(text);
        self.bucket(hash(key)).iter().filter(move |entry| entry.phrase.as_bytes() == text).map(|entry| entry.value)
    }

    /// The entries whose keys have this hash.
    fn bucket(&self, sum: u32) -> &[Entry] {
        let at = self.place(sum);
        match self.starts.get(at..at + 2) {
            Some(&[start, end]) => self.entries.get(start as usize..end as usize).unwrap_or_default(),
            _ => &[],
        }
    }

    fn place(&self, sum: u32) -> usize {
        (spread(sum) as usize) & self.starts.len().saturating_sub(2)
    }
}

const HASH_START: u32 = 0x811C_9DC5;

/// Fowler, Noll and Vo's hash of one byte more.
fn hash_step(sum: u32, byte: &u8) -> u32 {
    (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
}

fn hash(key: &[u8]) -> u32 {
    key.iter().fold(HASH_START, hash_step)
}

/// The lower bits of a hash with what its upper ones say.
fn spread(sum: u32) -> u32 {
    sum ^ sum >> 15
}

/// Entries by a small number, equal ones in the order given, and where each number's entries start.
fn arrange(entries: Vec<Entry>, numbers: usize, number: &dyn Fn(&Entry) -> u32) -> (Vec<Entry>, Vec<u32>) {
    let mut starts = vec![0; numbers + 1];
    for entry in &entries {
        if let Some(count) = starts.get_mut(number(entry) as usize + 1) {
            *count += 1;
        }
    }
    let mut sum = 0;
    for start in &mut starts {
        sum += *start;
        *start = sum;
    }
    let mut next = starts.clone();
    let mut arranged = entries.clone();
    for entry in entries {
        if let Some(place) = next.get_mut(number(&entry) as usize) {
            if let Some(slot) = arranged.get_mut(*place as usize) {
                *slot = entry;
            }
            *place += 1;
        }
    }
    (arranged, starts)
}

/// Where words begin; in scripts without spaces, every character.
pub fn word_starts(text: &str) -> impl Iterator<Item = usize> + '_ {
    let bytes = text.as_bytes();
    let mut before_word = true;
    let mut next = 0;
    std::iter::from_fn(move || {
        while let Some(byte) = bytes.get(next) {
            let at = next;
            let (letters, wide);
            if byte.is_ascii() {
                // Nothing begins within letters.
                letters = bytes.iter().skip(at).take_while(|byte| low(**byte) != 0 || **byte == b'*').count();
                next += letters.max(1);
                wide = false;
            } else {
                let c = text.get(at..).and_then(|rest| rest.chars().next())?;
                next += c.len_utf8();
                wide = (0x2E80..0xA000).contains(&(c as u32)) || (0xF900..0xFB00).contains(&(c as u32));
                letters = usize::from(c.is_alphanumeric() || matches!(c, '§' | '※'));
            }
            let starts = letters > 0 && (before_word || wide);
            before_word = letters == 0 || wide;
            if starts {
                return Some(at);
            }
        }
        None
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_prefix_is_found() {
        let phrases =
            [("a", 1), ("ab", 2), ("abd", 3), ("ac", 4), ("ab", 5), ("b", 6), ("", 7), ("abcdef", 8), ("abcd", 9)];
        let table = Prefixes::new(phrases.into_iter());
        let found = |text: &str| table.of(text).collect::<Vec<_>>();
        assert_eq!(found("abc"), [("ab", 2), ("ab", 5), ("a", 1)]);
        assert_eq!(found("abde"), [("abd", 3), ("ab", 2), ("ab", 5), ("a", 1)]);
        assert_eq!(found("abcdefg"), [("abcdef", 8), ("abcd", 9), ("ab", 2), ("ab", 5), ("a", 1)]);
        assert_eq!(found("zz"), []);
        assert_eq!(found(""), []);
        assert_eq!(table.exactly(b"ab").collect::<Vec<_>>(), [2, 5]);
        assert_eq!(table.exactly(b"abcde").count() + table.exactly(b"").count(), 0);
        assert_eq!(Prefixes::new(std::iter::empty()).of("a").count(), 0);
    }
}
