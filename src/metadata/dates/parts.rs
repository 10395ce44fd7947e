//! A text as numbers, months, words and marks.

use std::borrow::Cow;

use super::months;

/// One part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A number of at most nine digits, in any digits that Arabic or European pages use.
    Number { value: u32, digits: u8 },
    /// The name of a month, 1 to 12.
    Month(u32),
    /// A word that may stand inside a date: `de`, `of`, `th`.
    Small,
    /// Any other word; its first letter, lower case, and its length.
    Word { first: char, chars: u8 },
    /// Any other character that isn't white space.
    Mark(char),
}

/// The parts of a text and where they stand.
pub struct Parts<'a> {
    text: &'a str,
    parts: Vec<(Part, usize, usize)>,
}

impl<'a> Parts<'a> {
    pub fn read(text: &'a str) -> Parts<'a> {
        let mut parts = Parts { text, parts: Vec::new() };
        let mut rest = text.char_indices().peekable();
        while let Some((at, c)) = rest.next() {
            if c.is_whitespace() {
                continue;
            }
            let kind = class(c);
            let mut end = at + c.len_utf8();
            if kind != Class::Mark {
                while let Some(&(next, other)) = rest.peek().filter(|(_, other)| class(*other) == kind) {
                    end = next + other.len_utf8();
                    rest.next();
                }
            }
            let word = text.get(at..end).unwrap_or_default();
            parts.push(kind, c, word, at, end);
        }
        parts
    }

    fn push(&mut self, kind: Class, first: char, word: &str, start: usize, end: usize) {
        let part = match kind {
            Class::Mark => Part::Mark(first),
            Class::Digit => {
                let mut value = 0u32;
                for c in word.chars().take(9) {
                    value = value * 10 + digit(c).unwrap_or(0);
                }
                Part::Number { value, digits: word.chars().count().min(255) as u8 }
            }
            Class::Letter => {
                let mut room = [0; MAX_ASCII_BYTES];
                let low = lower(word, &mut room);
                // `كانون الثاني`: two words for one month.
                if months::may_end(word)
                    && let Some((Part::Word { .. }, before, _)) = self.parts.last().copied()
                    && let Some(month) = months::number(&self.text.get(before..end).unwrap_or_default().to_lowercase())
                {
                    self.parts.pop();
                    self.parts.push((Part::Month(month), before, end));
                    return;
                }
                match months::number(&low) {
                    Some(month) => Part::Month(month),
                    None if months::is_between(&low) => Part::Small,
                    None => Part::Word {
                        first: low.chars().next().unwrap_or(first),
                        chars: low.chars().count().min(255) as u8,
                    },
                }
            }
        };
        self.parts.push((part, start, end));
    }

    pub fn len(&self) -> usize {
        self.parts.len()
    }

    pub fn get(&self, at: usize) -> Option<Part> {
        self.parts.get(at).map(|(part, _, _)| *part)
    }

    /// The words of a part as written.
    pub fn text(&self, at: usize) -> &'a str {
        self.parts.get(at).and_then(|(_, start, end)| self.text.get(*start..*end)).unwrap_or_default()
    }

    pub fn start(&self, at: usize) -> usize {
        self.parts.get(at).map_or(0, |(_, start, _)| *start)
    }

    pub fn end(&self, at: usize) -> usize {
        self.parts.get(at).map_or(0, |(_, _, end)| *end)
    }

    /// The number at a place, when it has at most so many digits (four: exactly four).
    pub fn number(&self, at: usize, max_digits: u8) -> Option<u32> {
        match self.get(at)? {
            Part::Number { value, digits } if digits == max_digits || (max_digits < 4 && digits < max_digits) => {
                Some(value)
            }
            _ => None,
        }
    }

    /// The mark at a place; a word of one wide character (`年`) is one.
    pub fn mark(&self, at: usize) -> Option<char> {
        match self.get(at)? {
            Part::Mark(mark) => Some(mark),
            _ => None,
        }
    }

    /// The first place from `at` that isn't a small word or a mark of the kind that stands inside dates.
    pub fn skip_small(&self, at: usize) -> usize {
        let inside = |part: Part| matches!(part, Part::Small | Part::Mark(',' | '.' | 'º' | '°' | '،' | '-' | '/'));
        (at..self.len()).take(4).find(|&next| !self.get(next).is_some_and(inside)).unwrap_or(at)
    }
}

/// No word of ASCII in a date has more bytes.
const MAX_ASCII_BYTES: usize = 32;

/// A word in lower case; in `room` if it is short and ASCII, as most are.
fn lower<'w>(word: &str, room: &'w mut [u8; MAX_ASCII_BYTES]) -> Cow<'w, str> {
    let short = room.get_mut(..word.len()).filter(|_| word.is_ascii());
    let low = short.and_then(|room| {
        room.copy_from_slice(word.as_bytes());
        room.make_ascii_lowercase();
        std::str::from_utf8(room).ok()
    });
    low.map_or_else(|| word.to_lowercase().into(), Cow::Borrowed)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Digit,
    Letter,
    Mark,
}

fn class(c: char) -> Class {
    if digit(c).is_some() {
        Class::Digit
    } else if c.is_alphabetic() && !matches!(c, '年' | '月' | '日' | '時' | '时' | '分' | '년' | '월' | '일' | 'º')
    {
        Class::Letter
    } else {
        Class::Mark
    }
}

/// European, Arabic-Indic, Persian and full-width digits.
fn digit(c: char) -> Option<u32> {
    let zero = match c as u32 {
        0x30..=0x39 => 0x30,
        0x660..=0x669 => 0x660,
        0x6F0..=0x6F9 => 0x6F0,
        0xFF10..=0xFF19 => 0xFF10,
        _ => return None,
    };
    Some(c as u32 - zero)
}
