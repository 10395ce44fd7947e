//! Many phrases at once: which of them a text begins with.

use crate::dom::{EIGHT, Eight, hash_eight};

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
    /// By the first two bytes of a short key, the lengths of those that begin so, a bit each.
    short_lengths: Vec<u8>,
    /// The same for other keys by the hash of their first bytes: most words begin no phrase, and that is all that is asked
    /// of them.
    lengths: Vec<u8>,
    /// The same for long keys by the hash of more bytes, as many phrases begin with one short word.
    long_lengths: Vec<u8>,
    /// The hashes of all keys, a bit each: many words begin as a phrase does, and few go on so.
    keys: Vec<u64>,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    phrase: &'static str,
    value: u16,
}

/// The marks of ASCII in a text, a bit for each two of them that are 64 apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Marks(u64);

impl Marks {
    /// Whether a mark may be there: `false` is certain.
    pub fn may_have(self, mark: u8) -> bool {
        self.0 & Marks::bit(mark) != 0
    }

    fn bit(mark: u8) -> u64 {
        1 << (mark % 64)
    }
}

/// So many first bytes of a phrase choose its bucket; a shorter phrase's are all of it.
const KEY_BYTES: usize = EIGHT;
/// So many bytes tell which lengths a key can have; keys of fewer are short.
const KNOWN_BYTES: usize = 4;
/// Keys of so many bytes are long.
const LONG_BYTES: usize = 6;
/// The lengths of others.
const OTHER_LENGTHS: u8 = (1 << (LONG_BYTES - 1)) - 1;
/// So many bits of [`Prefixes::keys`] there are for each bucket: with two buckets a phrase one in sixteen is set.
const KEY_BITS: usize = 8;
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
        let bucket = |entry: &Entry| spread(hash(key_of(entry))) & (buckets as u32 - 1);
        let (entries, starts) = arrange(entries, buckets, &bucket);
        let keys = vec![0; (buckets * KEY_BITS).div_ceil(64)];
        let mut table = Prefixes {
            entries,
            starts,
            short_lengths: vec![0; SHORTS],
            lengths: vec![0; buckets],
            long_lengths: vec![OTHER_LENGTHS; buckets],
            keys,
        };
        for entry in &table.entries {
            let (word, bit) = place_of_bit(hash(key_of(entry)), table.keys.len());
            if let Some(bits) = table.keys.get_mut(word) {
                *bits |= bit;
            }
            let (phrase, len) = (entry.phrase.as_bytes(), entry.phrase.len().min(KEY_BYTES));
            let at = table.place(hash(Eight::at(phrase, 0).first(KNOWN_BYTES)));
            let long = table.place(hash(Eight::at(phrase, 0).first(LONG_BYTES)));
            let first = short_place(Eight::at(phrase, 0));
            let lengths = match len {
                // Whatever follows.
                1 => table.short_lengths.get_mut(first & !SECONDS..=first | SECONDS),
                2..KNOWN_BYTES => table.short_lengths.get_mut(first..=first),
                _ => table.lengths.get_mut(at..=at),
            };
            for lengths in lengths.unwrap_or_default().iter_mut().chain(table.long_lengths.get_mut(long)) {
                *lengths |= 1 << (len - 1);
            }
        }
        table
    }

    /// The phrases that `text` begins with and what they stand for, longest first; of equal ones the first given first.
    pub fn of<'p>(&'p self, text: &'p str) -> impl Iterator<Item = (&'static str, u16)> + 'p {
        let eight = Eight::at(text.as_bytes(), 0);
        self.among(text.as_bytes(), eight, self.likely_lengths(eight))
    }

    /// The phrases that a text begins with whose keys have these lengths.
    fn among<'p>(
        &'p self,
        text: &'p [u8],
        eight: Eight,
        mut lengths: u8,
    ) -> impl Iterator<Item = (&'static str, u16)> + 'p {
        let mut bucket = [].iter();
        let mut key_len = 0;
        std::iter::from_fn(move || {
            loop {
                let Some(entry) = bucket.next() else {
                    key_len = lengths.checked_ilog2()? as usize + 1;
                    lengths &= !(1 << (key_len - 1));
                    bucket = self.known(hash(eight.first(key_len))).iter();
                    continue;
                };
                if entry.begins(text, key_len) {
                    return Some((entry.phrase, entry.value));
                }
            }
        })
    }

    /// Calls `found` for the phrases that words of a text begin with: with the place, the phrase and what it stands for; at
    /// each place the longest first. In scripts without spaces every character begins a word, and a sign of copyright is one.
    /// Returns the marks between the words, which are looked at anyway.
    pub fn each_in(&self, text: &str, mut found: impl FnMut(usize, &'static str, u16)) -> Marks {
        let mut marks = Marks::default();
        let bytes = text.as_bytes();
        let (mut at, mut before_word) = (0, true);
        while let Some(byte) = bytes.get(at) {
            let eight = Eight::at(bytes, at);
            let (mut starts, start) = (before_word, at);
            if byte.is_ascii() {
                let letters = match eight.ascii() {
                    Some(eight) => eight.alphanumeric() | eight.equal(b'*'),
                    None => eight.letters() | eight.digits() | eight.equal(b'*'),
                };
                let letters = letters.run();
                starts &= letters > 0;
                at += letters;
                // The mark behind the letters needn't be looked at by itself.
                let mark = bytes.get(at).copied().filter(|_| letters < EIGHT);
                before_word = mark.is_some_and(|mark| mark.is_ascii());
                marks.0 |= mark.map_or(0, Marks::bit);
                at += usize::from(before_word);
            } else {
                let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
                at += c.len_utf8();
                let is_sign = matches!(c, '©' | 'ⓒ' | '🄯');
                let wide = is_sign || matches!(c as u32, 0x2E80..0xA000 | 0xF900..0xFB00);
                let letter = is_sign || c.is_alphanumeric() || matches!(c, '§' | '※');
                starts = letter && (starts || wide);
                before_word = !letter || wide;
            }
            let mut lengths = if starts { self.likely_lengths(eight) } else { 0 };
            while let Some(longest) = lengths.checked_ilog2() {
                lengths &= !(1 << longest);
                let key_len = longest as usize + 1;
                for entry in self.known(hash(eight.first(key_len))) {
                    if entry.begins(bytes.get(start..).unwrap_or_default(), key_len) {
                        found(start, entry.phrase, entry.value);
                    }
                }
            }
        }
        marks
    }

    /// Whether a phrase may begin as this text does: of a short one by its first [`KNOWN_BYTES`], of others by as many as
    /// choose a bucket.
    pub fn may_begin(&self, text: &str) -> bool {
        let eight = Eight::at(text.as_bytes(), 0);
        let lengths = self.key_lengths(eight);
        let is_key = |len: usize| {
            let key = eight.first(len);
            lengths >> (len - 1) & 1 == 1 && self.bucket(hash(key)).iter().any(|entry| key_of(entry) == key)
        };
        lengths != 0 && (text.len() < KEY_BYTES || (1..=KEY_BYTES).any(is_key))
    }

    /// The lengths of the keys that may begin a text, a bit each, where the text is whole.
    fn likely_lengths(&self, eight: Eight) -> u8 {
        let long = self.long_lengths.get(self.place(hash(eight.first(LONG_BYTES))));
        self.key_lengths(eight) & long.copied().unwrap_or(OTHER_LENGTHS)
    }

    /// The lengths of the keys that may begin a text, a bit each, where it may go on.
    fn key_lengths(&self, eight: Eight) -> u8 {
        let short = self.short_lengths.get(short_place(eight));
        let long = self.lengths.get(self.place(hash(eight.first(KNOWN_BYTES))));
        short.copied().unwrap_or(0) | long.copied().unwrap_or(0)
    }

    /// What a text stands for that is one of the phrases.
    pub fn exactly<'p>(&'p self, text: &'p [u8]) -> impl Iterator<Item = u16> + 'p {
        let key = Eight::at(text, 0).first(KEY_BYTES);
        self.bucket(hash(key)).iter().filter(move |entry| entry.phrase.as_bytes() == text).map(|entry| entry.value)
    }

    /// The entries whose keys may have this hash: mostly none.
    fn known(&self, sum: u32) -> &[Entry] {
        let (word, bit) = place_of_bit(sum, self.keys.len());
        if self.keys.get(word).is_some_and(|bits| bits & bit != 0) { self.bucket(sum) } else { &[] }
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

impl Entry {
    /// Whether a text begins with the phrase, if its key is of this length.
    fn begins(&self, text: &[u8], key_len: usize) -> bool {
        let phrase = self.phrase.as_bytes();
        // Phrases of one bucket begin alike: where they end tells most apart.
        let last = phrase.len().saturating_sub(1);
        phrase.len().min(KEY_BYTES) == key_len && text.get(last) == phrase.get(last) && text.starts_with(phrase)
    }
}

/// Where the bit of a hash is among so many words.
fn place_of_bit(sum: u32, words: usize) -> (usize, u64) {
    ((sum / 64) as usize & words.saturating_sub(1), 1 << (sum % 64))
}

/// A phrase's first bytes, as many as choose its bucket.
fn key_of(entry: &Entry) -> u64 {
    Eight::at(entry.phrase.as_bytes(), 0).first(KEY_BYTES)
}

fn hash(key: u64) -> u32 {
    hash_eight(0, key)
}

/// Where the lengths of short keys are: by the first byte and the lower bits of the second, which tell letters apart.
fn short_place(eight: Eight) -> usize {
    let two = eight.first(2) as usize;
    (two & 0xFF) << SECONDS.count_ones() | two >> 8 & SECONDS
}

/// The lower bits of a second byte.
const SECONDS: usize = 31;
/// Places for short keys.
const SHORTS: usize = 256 * (SECONDS + 1);

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
        assert!(table.may_begin("abcd") && table.may_begin("ab") && !table.may_begin("zabc"));
        let table = Prefixes::new([("lighthouses", 1), ("light", 2)].into_iter());
        for (text, wanted) in [
            ("ligh", true),
            ("lighthou", true),
            ("light on", true),
            ("lighting", true),
            ("lighters", true),
            ("ligatures", false),
        ] {
            assert_eq!(table.may_begin(text), wanted, "{text}");
        }
        assert!(!Prefixes::new([("lighthouses", 1)].into_iter()).may_begin("lighters"));
    }

    #[test]
    fn marks_between_words_are_told() {
        let table = Prefixes::new([("quay", 1)].into_iter());
        for (text, wanted) in [
            ("quay (at) noon", &b"() "[..]),
            ("lighthouse@quay", b"@"),
            ("keepers1@quay", b"@"),
            ("(quay", b"("),
            ("é[quay]", b"[]"),
            ("quay", b""),
        ] {
            let marks = table.each_in(text, |_, _, _| {});
            for mark in *b"()@[] " {
                assert_eq!(marks.may_have(mark), wanted.contains(&mark), "{text} {}", char::from(mark));
            }
        }
    }

    #[test]
    fn phrases_are_found_where_words_begin() {
        let phrases =
            [("quay", 1), ("quay side", 2), ("a", 3), ("灯台", 4), ("§ 5", 5), ("lighthouses", 6), ("été", 7)];
        let table = Prefixes::new(phrases.into_iter());
        let found = |text: &str| {
            let mut found = Vec::new();
            table.each_in(text, |at, phrase, value| {
                assert!(text[at..].starts_with(phrase), "{text} {at}");
                found.push((at, value));
            });
            found
        };
        for (text, wanted) in [
            ("the quay side, quays", &[(4, 2), (4, 1), (15, 1)][..]),
            ("a-quay b*quay éa quay", &[(0, 3), (2, 1), (18, 1)]),
            ("seaquay lighthouses,lighthouses of été", &[(8, 6), (20, 6), (35, 7)]),
            ("大灯台a § 5 quay", &[(3, 4), (9, 3), (11, 5), (16, 1)]),
            ("quay", &[(0, 1)]),
            ("qua", &[]),
            ("", &[]),
        ] {
            assert_eq!(found(text), wanted, "{text}");
        }
    }
}
