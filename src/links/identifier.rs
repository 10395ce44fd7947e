//! Identifiers of works in addresses and in words.

use percent_encoding::percent_decode_str;

use crate::report::Identifier;

/// The identifier that stands in an address.
pub fn in_address(address: &str) -> Option<Identifier> {
    in_words(&percent_decode_str(address).decode_utf8_lossy())
}

/// The identifier that stands in the words of a reference.
pub fn in_words(words: &str) -> Option<Identifier> {
    let text = Text { whole: words, low: words.to_ascii_lowercase() };
    text.doi().or_else(|| text.arxiv()).or_else(|| text.pmid()).or_else(|| text.isbn()).or_else(|| text.rfc())
}

struct Text<'a> {
    whole: &'a str,
    /// The same in lower case, byte for byte.
    low: String,
}

impl<'a> Text<'a> {
    /// What follows each place of a word in lower case.
    fn after<'t>(&'t self, word: &'t str) -> impl Iterator<Item = &'a str> + 't {
        self.low.match_indices(word).filter_map(move |(at, _)| self.whole.get(at + word.len()..))
    }

    /// `10.` and four to nine digits, a slash and a suffix (ISO 26324).
    fn doi(&self) -> Option<Identifier> {
        self.low.match_indices("10.").find_map(|(at, _)| {
            let (before, doi) = (self.low.get(..at)?, self.whole.get(at..)?);
            let starts = before.is_empty() || before.ends_with(&['/', '=', ':', ' ', '('][..]);
            let (registrant, suffix) = doi.get(3..)?.split_once('/')?;
            // `/10.2020/` is a month, unless it is said to be none.
            let may_be_year =
                registrant.len() == 4 && registrant.starts_with(&['1', '2'][..]) && !before.contains("doi");
            let digits = registrant.split('.').next().unwrap_or_default();
            if !starts || may_be_year || !(4..=9).contains(&digits.len()) || !is_number(&registrant.replace('.', "")) {
                return None;
            }
            let end = suffix.find(|c: char| c.is_whitespace() || "?#&\"<>|,".contains(c)).unwrap_or(suffix.len());
            let suffix = without_tail(suffix.get(..end)?);
            (!suffix.is_empty()).then(|| made("doi", format!("10.{registrant}/{suffix}")))
        })
    }

    /// `2101.00001v2`, before 2007 `hep-th/9901001`.
    fn arxiv(&self) -> Option<Identifier> {
        self.after("arxiv").find_map(|rest| {
            let rest = rest.strip_prefix(".org").unwrap_or(rest).trim_start_matches(&[':', '.', ' ', '/'][..]);
            let rest =
                ["abs/", "pdf/", "html/", "format/"].iter().find_map(|way| rest.strip_prefix(way)).unwrap_or(rest);
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !".-/".contains(c)).unwrap_or(rest.len());
            let id = rest.get(..end)?.trim_end_matches(&['.', '/'][..]);
            let id = id.strip_suffix(".pdf").unwrap_or(id);
            let number = id.split('v').next()?;
            let is_new = number.split_once('.').is_some_and(|(month, number)| {
                is_number(month) && month.len() == 4 && is_number(number) && matches!(number.len(), 4 | 5)
            });
            let is_old = id.split_once('/').is_some_and(|(_, number)| {
                number.get(..7).is_some_and(is_number) && !number.contains('/') && number.len() <= 10
            });
            (is_new || is_old).then(|| made("arxiv", id.to_owned()))
        })
    }

    fn pmid(&self) -> Option<Identifier> {
        ["pubmed", "pmid", "/article/med"].iter().find_map(|word| {
            self.after(word).find_map(|rest| {
                let rest = rest.strip_prefix(".ncbi.nlm.nih.gov").unwrap_or(rest);
                let rest = rest.trim_start_matches(&[':', '=', '/', ' '][..]);
                number(rest, 8).map(|id| made("pmid", id.to_owned()))
            })
        })
    }

    /// What is called an ISBN, and a number of books (978, 979) or of a shop's product that has an ISBN's check digit.
    fn isbn(&self) -> Option<Identifier> {
        let said = self.after("isbn").find_map(|rest| {
            let length = ["-10", "-13", " 10", " 13"].iter().find_map(|length| rest.strip_prefix(length));
            let rest = length.filter(|rest| !rest.starts_with(|c: char| c.is_ascii_digit())).unwrap_or(rest);
            isbn(rest.trim_start_matches(&[':', '=', '/', ' ', '-', '_'][..]))
        });
        let of_books = || {
            let numbers = self.whole.split(|c: char| !c.is_ascii_digit());
            numbers.filter(|number| number.len() == 13 && number.starts_with("97")).find_map(isbn)
        };
        let of_product = || self.after("/dp/").find_map(isbn);
        said.or_else(of_books).or_else(of_product).map(|number| made("isbn", number))
    }

    fn rfc(&self) -> Option<Identifier> {
        self.low.match_indices("rfc").find_map(|(at, _)| {
            let before = self.low.get(..at)?.chars().next_back();
            let digits = number(self.whole.get(at + 3..)?.trim_start_matches(' '), 5)?;
            let value = digits.trim_start_matches('0');
            let is_word = before.is_none_or(|c| !c.is_alphanumeric()) && !value.is_empty();
            is_word.then(|| made("rfc", value.to_owned()))
        })
    }
}

fn made(scheme: &'static str, value: String) -> Identifier {
    Identifier { scheme: scheme.into(), value }
}

/// A DOI's suffix without what publishers put behind it and what a sentence does.
fn without_tail(mut suffix: &str) -> &str {
    loop {
        let mut cut = suffix.trim_end_matches(&['/', '.', ';', ':'][..]);
        if !cut.contains('(') {
            cut = cut.trim_end_matches(&[')', ']'][..]);
        }
        for tail in ["/full", "/abstract", "/pdf", "/epdf", "/html", "/meta", "/references", ".pdf", ".full", ".html"] {
            cut = cut.strip_suffix(tail).unwrap_or(cut);
        }
        if cut.len() == suffix.len() {
            return cut;
        }
        suffix = cut;
    }
}

/// The digits that a text starts with, where they are at most so many and no letter follows.
fn number(text: &str, max_digits: usize) -> Option<&str> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let goes_on = text.get(end..).and_then(|rest| rest.chars().next()).is_some_and(char::is_alphanumeric);
    text.get(..end).filter(|digits| (1..=max_digits).contains(&digits.len()) && !goes_on)
}

/// The ISBN that a text starts with, without hyphens, if its check digit is right.
fn isbn(text: &str) -> Option<String> {
    let mut digits = String::new();
    for c in text.chars() {
        match c {
            '0'..='9' | 'x' | 'X' if digits.len() < 13 => digits.push(c.to_ascii_uppercase()),
            '-' | ' ' | '\u{2010}' | '\u{2011}' | '\u{2013}' => {}
            _ => break,
        }
    }
    // What follows a short one is another number: `0-306-40615-2 1998`.
    [13, 10].iter().find_map(|len| digits.get(..*len).filter(|digits| is_checked(digits))).map(str::to_owned)
}

fn is_checked(isbn: &str) -> bool {
    let digits = isbn.bytes().enumerate().map(|(at, byte)| match byte {
        b'X' if at == 9 => Some(10),
        b'0'..=b'9' => Some(u32::from(byte - b'0')),
        _ => None,
    });
    let weight = |at: usize| if isbn.len() == 10 { 10 - at as u32 } else { 1 + 2 * (at as u32 % 2) };
    let sum = digits.enumerate().try_fold(0, |sum, (at, digit)| Some(sum + weight(at) * digit?));
    let modulus = if isbn.len() == 10 { 11 } else { 10 };
    (isbn.len() == 10 || isbn.starts_with("97")) && sum.is_some_and(|sum| sum % modulus == 0)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
