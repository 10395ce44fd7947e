//! The day of an ISO 8601 date.

/// A date as precise as it was written: year, month, day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IsoDate {
    /// The year, four digits.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// The day of the month, 1 to 31.
    pub day: Option<u8>,
}

impl IsoDate {
    /// Reads `2016`, `2016-12`, `2016-12-04`, and the day of a date with time; what isn't one of these is `None`.
    pub fn parse(text: &str) -> Option<IsoDate> {
        let day = text.split('T').next()?;
        let mut parts = day.split('-');
        let year = number(parts.next()?, 4)?;
        let month = within(parts.next(), 12)?;
        let day = within(parts.next(), 31)?;
        parts.next().is_none().then_some(IsoDate { year, month, day })
    }

    /// The parts that are known, largest first.
    pub fn parts(self) -> Vec<u16> {
        [Some(self.year), self.month.map(u16::from), self.day.map(u16::from)].into_iter().flatten().collect()
    }

    /// The date as it was written, with another character between its parts.
    pub fn joined(self, between: char) -> String {
        let mut date = String::new();
        for (at, part) in self.parts().into_iter().enumerate() {
            if at > 0 {
                date.push(between);
            }
            let digits = part.to_string();
            for _ in digits.len()..if at == 0 { 4 } else { 2 } {
                date.push('0');
            }
            date.push_str(&digits);
        }
        date
    }
}

/// A part that may be missing; `None` where it is there and no number from 1 to `max`.
fn within(part: Option<&str>, max: u16) -> Option<Option<u8>> {
    let Some(part) = part else { return Some(None) };
    let value = number(part, 2).filter(|value| (1..=max).contains(value))?;
    Some(u8::try_from(value).ok())
}

fn number(digits: &str, len: usize) -> Option<u16> {
    (digits.len() == len && digits.bytes().all(|byte| byte.is_ascii_digit())).then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        for (text, joined) in [
            ("2016", Some("2016")),
            ("2016-12", Some("2016/12")),
            ("2016-02-04T10:00:00+01:00", Some("2016/02/04")),
            ("0098-01-01", Some("0098/01/01")),
            ("2016-13", None),
            ("2016-00-01", None),
            ("2016-1-1", None),
            ("16-12-04", None),
            ("2016-12-04-05", None),
            ("４０１６", None),
            ("", None),
        ] {
            assert_eq!(IsoDate::parse(text).map(|date| date.joined('/')).as_deref(), joined, "{text}");
        }
    }
}
