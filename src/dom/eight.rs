//! Eight bytes of a text at once, as one number: most of a text is letters, and they needn't be looked at one by one.

/// So many bytes are looked at together.
pub const EIGHT: usize = size_of::<u64>();
/// One in each of eight bytes, and the highest bit of each.
const ONES: u64 = u64::MAX / 0xFF;
const HIGHEST: u64 = ONES << 7;
/// What makes a letter of ASCII a small one.
const SMALL: u64 = ONES * 0x20;

/// Eight bytes; those after the end of the text are 0.
#[derive(Debug, Clone, Copy)]
pub struct Eight(u64);

/// Eight bytes that are all ASCII: what is asked of them costs half.
#[derive(Debug, Clone, Copy)]
pub struct Ascii(u64);

/// Some of eight bytes: their highest bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bytes(u64);

impl Eight {
    /// The bytes from a place on; `None` where fewer than eight are left.
    pub fn whole(bytes: &[u8], at: usize) -> Option<Eight> {
        bytes.get(at..at + EIGHT)?.try_into().ok().map(|eight| Eight(u64::from_le_bytes(eight)))
    }

    /// The bytes from a place on.
    pub fn at(bytes: &[u8], at: usize) -> Eight {
        Eight::whole(bytes, at).unwrap_or_else(|| Eight::last(bytes, at))
    }

    /// The bytes from a place on that has fewer than eight after it.
    fn last(bytes: &[u8], at: usize) -> Eight {
        let before = bytes.len().checked_sub(EIGHT);
        match before.and_then(|before| Some((Eight::whole(bytes, before)?, at.checked_sub(before)?))) {
            Some((Eight(last), read)) => Eight(last.checked_shr(8 * read.min(EIGHT) as u32).unwrap_or(0)),
            None => {
                let rest = bytes.get(at..).unwrap_or_default();
                Eight(rest.iter().rev().fold(0, |eight, byte| eight << 8 | u64::from(*byte)))
            }
        }
    }

    /// Which are `byte`.
    pub fn equal(self, byte: u8) -> Bytes {
        let differing = self.0 ^ (ONES * u64::from(byte));
        Bytes(!(((differing & !HIGHEST) + !HIGHEST) | differing) & HIGHEST)
    }

    /// Which are less than a space.
    pub fn below_space(self) -> Bytes {
        Bytes(!(((self.0 & !HIGHEST) + ONES * (0x80 - 0x20)) | self.0) & HIGHEST)
    }

    /// Which are from `first` to `last`, both ASCII.
    fn between(self, first: u8, last: u8) -> Bytes {
        let low = self.0 & !HIGHEST;
        let from = low + ONES * u64::from(0x80 - first);
        let after = low + ONES * u64::from(0x7F - last);
        Bytes(from & !after & !self.0 & HIGHEST)
    }

    /// Which are capitals of ASCII.
    pub fn capitals(self) -> Bytes {
        self.between(b'A', b'Z')
    }

    /// Which are letters of ASCII.
    pub fn letters(self) -> Bytes {
        Eight(self.0 | SMALL).between(b'a', b'z')
    }

    /// Which are digits.
    pub fn digits(self) -> Bytes {
        self.between(b'0', b'9')
    }

    /// Whether all are ASCII.
    pub fn is_ascii(self) -> bool {
        self.0 & HIGHEST == 0
    }

    /// The bytes, if all are ASCII.
    pub fn ascii(self) -> Option<Ascii> {
        self.is_ascii().then_some(Ascii(self.0))
    }

    /// The first `len`, 0 in place of the others.
    pub fn first(self, len: usize) -> u64 {
        self.0 & mask(len)
    }

    /// The first `len` in lower case, if they are letters and digits, 0 in place of the others.
    pub fn low(self, len: usize) -> u64 {
        (self.0 | SMALL) & mask(len)
    }

    /// Some of them in lower case, if they are letters and digits, 0 in place of the others.
    pub fn low_of(self, bytes: Bytes) -> u64 {
        (self.0 | SMALL) & ((bytes.0 >> 7) * 0xFF)
    }

    /// Some of them, one by one.
    pub fn each(self, bytes: Bytes) -> impl Iterator<Item = u8> {
        let mut left = bytes;
        std::iter::from_fn(move || {
            let place = left.any().then(|| left.first())?;
            left = left.without_first();
            Some((self.0 >> (8 * place)) as u8)
        })
    }

    /// With each digit as 0.
    pub fn alike(self) -> u64 {
        // The lower half of a digit's byte is its number.
        self.0 & !((self.digits().0 >> 7) * 0x0F)
    }
}

impl Ascii {
    /// Which are `byte`, which is ASCII.
    pub fn equal(self, byte: u8) -> Bytes {
        Bytes(!((self.0 ^ (ONES * u64::from(byte))) + !HIGHEST) & HIGHEST)
    }

    /// Which are less than a space.
    pub fn below_space(self) -> Bytes {
        Bytes(!(self.0 + ONES * (0x80 - 0x20)) & HIGHEST)
    }

    /// Which are from `first` to `last`.
    fn between(self, first: u8, last: u8) -> Bytes {
        Bytes((self.0 + ONES * u64::from(0x80 - first)) & !(self.0 + ONES * u64::from(0x7F - last)) & HIGHEST)
    }

    /// Which are digits.
    pub fn digits(self) -> Bytes {
        self.between(b'0', b'9')
    }

    /// Which are letters or digits.
    pub fn alphanumeric(self) -> Bytes {
        Ascii(self.0 | SMALL).between(b'a', b'z') | self.digits()
    }
}

impl Bytes {
    /// How many of them there are before the first other.
    pub fn run(self) -> usize {
        ((!self.0 & HIGHEST).trailing_zeros() / 8) as usize
    }

    /// How many bytes there are before the first of them; eight where there is none.
    pub fn first(self) -> usize {
        (self.0.trailing_zeros() / 8) as usize
    }

    /// The others than the first.
    pub fn without_first(self) -> Bytes {
        Bytes(self.0 & self.0.wrapping_sub(1))
    }

    /// How many there are.
    pub fn count(self) -> u32 {
        // The highest byte of the product is the sum of all.
        ((self.0 >> 7).wrapping_mul(ONES) >> 56) as u32
    }

    /// Those among the first so many bytes.
    pub fn within(self, len: usize) -> Bytes {
        Bytes(self.0 & mask(len))
    }

    /// Those after one of them; `before`: whether the byte before the first is one.
    pub fn after(self, before: bool) -> Bytes {
        Bytes(self.0 << 8 | u64::from(before) << 7)
    }

    /// Whether the last of the first so many bytes is one of them.
    pub fn ends(self, len: usize) -> bool {
        len.checked_sub(1).is_some_and(|last| self.0 >> (8 * last + 7) & 1 == 1)
    }

    /// Whether there are any.
    pub fn any(self) -> bool {
        self.0 != 0
    }
}

/// All bits of the first so many of eight bytes.
fn mask(len: usize) -> u64 {
    u64::MAX.checked_shr(8 * EIGHT.saturating_sub(len) as u32).unwrap_or(0)
}

impl std::ops::BitOr for Bytes {
    type Output = Bytes;
    fn bitor(self, other: Bytes) -> Bytes {
        Bytes(self.0 | other.0)
    }
}

impl std::ops::BitAnd for Bytes {
    type Output = Bytes;
    fn bitand(self, other: Bytes) -> Bytes {
        Bytes(self.0 & other.0)
    }
}

impl std::ops::Not for Bytes {
    type Output = Bytes;
    fn not(self) -> Bytes {
        Bytes(!self.0 & HIGHEST)
    }
}

/// A hash of what one has the hash of and of up to eight bytes more.
pub fn hash_eight(hash: u32, eight: u64) -> u32 {
    const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
    let mixed = (eight ^ u64::from(hash.rotate_left(5))).wrapping_mul(FACTOR);
    // The upper half of a product depends on all of its factor's bits.
    (mixed >> 32) as u32 ^ mixed as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_bytes_say_what_each_says() {
        let of = |what: &dyn Fn(Eight) -> Bytes, is_one: &dyn Fn(u8) -> bool| {
            for byte in 0..=255u8 {
                for place in 0..EIGHT {
                    let mut bytes = *b"a1 Z\x00\xffz9";
                    bytes[place] = byte;
                    let found = what(Eight::at(&bytes, 0));
                    let wanted = bytes.iter().rev().fold(0, |set, byte| set << 8 | u64::from(is_one(*byte)) << 7);
                    assert_eq!(found, Bytes(wanted), "{byte} at {place}");
                }
            }
        };
        of(&|eight| eight.equal(b' '), &|byte| byte == b' ');
        of(&|eight| eight.below_space(), &|byte| byte < b' ');
        of(&|eight| eight.capitals(), &|byte| byte.is_ascii_uppercase());
        of(&|eight| eight.letters(), &|byte| byte.is_ascii_alphabetic());
        of(&|eight| eight.digits(), &|byte| byte.is_ascii_digit());
    }

    #[test]
    fn eight_bytes_of_ascii_say_the_same() {
        for byte in 0..=255u8 {
            for place in 0..EIGHT {
                let mut bytes = *b"a1 Z\x00~z9";
                bytes[place] = byte;
                let eight = Eight::at(&bytes, 0);
                let Some(ascii) = eight.ascii() else {
                    assert!(!byte.is_ascii());
                    continue;
                };
                assert!(byte.is_ascii());
                assert_eq!(ascii.equal(b' '), eight.equal(b' '), "{byte}");
                assert_eq!(ascii.below_space(), eight.below_space(), "{byte}");
                assert_eq!(ascii.alphanumeric(), eight.letters() | eight.digits(), "{byte}");
            }
        }
    }

    #[test]
    fn what_comes_after_a_text_is_0() {
        for text in [&b"light"[..], b"lighthou", b"lighthouses", b"lighthouse keepers"] {
            for at in 0..text.len() + 10 {
                let mut wanted = [0; EIGHT];
                for (slot, byte) in wanted.iter_mut().zip(text.iter().skip(at)) {
                    *slot = *byte;
                }
                assert_eq!(Eight::at(text, at).0.to_le_bytes(), wanted, "{at}");
            }
        }
    }

    #[test]
    fn bytes_are_counted_from_the_first_on() {
        let text = b"Quay 12, QUAY";
        let eight = Eight::at(text, 0);
        assert_eq!((eight.letters().run(), eight.digits().first(), eight.letters().within(2).count()), (4, 5, 2));
        assert_eq!(eight.low(4), Eight::at(text, 9).low(4));
        assert_eq!(eight.low_of(eight.digits()).to_le_bytes(), *b"\0\0\0\0\x0012\0");
        assert!(eight.each(eight.digits() | eight.capitals()).eq(*b"Q12") && eight.is_ascii());
        assert!(!Eight::at("ä".as_bytes(), 0).is_ascii());
        assert_eq!((eight.low(0), eight.low(8).to_le_bytes()), (0, *b"quay 12,"));
        assert_eq!(eight.first(4).to_le_bytes(), *b"Quay\0\0\0\0");
        assert_eq!(eight.alike().to_le_bytes(), *b"Quay 00,");
        assert_eq!((eight.capitals().after(true), eight.capitals().after(false).first()), (Bytes(0x8080), 1));
        assert_eq!((eight.letters().ends(4), eight.letters().ends(5), eight.letters().ends(0)), (true, false, false));
        assert_eq!((Bytes(0).first(), (!Bytes(0)).run(), Eight::at(text, 99).0), (8, 8, 0));
    }
}
