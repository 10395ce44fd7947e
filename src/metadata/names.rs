//! Names of people out of bylines.

use std::sync::LazyLock;

use crate::dom::collapse;
use crate::languages::{LANGUAGES, Prefixes, SourceWords};

/// A name has at most so many words; "María José de la Cruz y Gómez" has seven.
const MAX_NAME_WORDS: usize = 7;
/// More names than this in a byline are a list of something else.
const MAX_NAMES: usize = 12;

/// The names in a byline, without "By", job titles, dates and addresses.
pub fn authors(byline: &str) -> Vec<String> {
    let text = collapse(byline);
    let text = strip_by(&text);
    let mut names: Vec<String> = Vec::new();
    for part in split(text) {
        let name = clean(part);
        if is_name(&name) && !names.contains(&name) {
            names.push(name);
        }
        if names.len() == MAX_NAMES {
            break;
        }
    }
    names
}

/// The text after "By", "Von", "作者：" and the like, as often as they stand there.
pub fn strip_by(text: &str) -> &str {
    let mut rest = text.trim();
    for _ in 0..3 {
        match by_len(rest) {
            Some(len) => {
                rest = rest
                    .get(len..)
                    .unwrap_or_default()
                    .trim_start_matches([':', '：', ' ', '-', '–', '—', '|', '/', '／'])
            }
            None => break,
        }
    }
    rest
}

/// Bytes of the byline word that a text begins with; `None` when it doesn't.
pub fn by_len(text: &str) -> Option<usize> {
    static WORDS: LazyLock<Prefixes<()>> = LazyLock::new(|| {
        Prefixes::new(
            LANGUAGES.iter().flat_map(|language| language.source.by.split('|')).map(|word| (word, ())).collect(),
        )
    });
    let (low, lens) = lowered(text, 40);
    let longest =
        WORDS.of(&low).map(|(word, _)| word).find(|word| ends_word(word, low.get(word.len()..).unwrap_or_default()))?;
    Some(lens.get(longest.len()).copied().unwrap_or(longest.len()))
}

/// The first characters in lower case, and for each byte of it how many bytes of the original lie before.
fn lowered(text: &str, chars: usize) -> (String, Vec<usize>) {
    let (mut low, mut lens) = (String::new(), Vec::new());
    for (at, c) in text.char_indices().take(chars) {
        for small in c.to_lowercase() {
            for _ in 0..small.len_utf8() {
                lens.push(at);
            }
            low.push(small);
        }
    }
    lens.push(text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at));
    (low, lens)
}

fn ends_word(word: &str, rest: &str) -> bool {
    let wide = word.chars().next_back().is_some_and(|c| c as u32 >= 0x3000);
    match rest.chars().next() {
        None => true,
        Some(':' | '：' | '|' | '/' | '／') => true,
        Some(c) if wide => !c.is_alphabetic() || c as u32 >= 0x3000,
        Some(c) => c.is_whitespace(),
    }
}

/// The parts of a byline between commas, "and" and other marks.
fn split(text: &str) -> Vec<&str> {
    let mut parts = vec![text];
    for mark in [" | ", " • ", " · ", " / ", " – ", " — ", " - ", ";", ",", "、", "，", " & ", "\n", "|", "•"]
    {
        parts = parts.into_iter().flat_map(|part| part.split(mark)).collect();
    }
    for language in LANGUAGES {
        for word in language.source.and.split('|').filter(|word| word.len() > 1 || word.is_ascii()) {
            if word.is_empty() || word == "&" || !word.chars().all(char::is_alphabetic) {
                continue;
            }
            parts = parts.into_iter().flat_map(|part| split_word(part, word)).collect();
        }
    }
    parts
}

/// Splits at a word that stands alone; "y" and "e" only between two names of two words or more.
fn split_word<'t>(text: &'t str, word: &str) -> Vec<&'t str> {
    let mut found = Vec::new();
    let mut rest = text;
    let mut from = 0;
    while let Some(at) = rest.get(from..).and_then(|tail| find_word(tail, word)).map(|at| at + from) {
        let (before, after) = (rest.get(..at).unwrap_or_default(), rest.get(at + word.len() + 2..).unwrap_or_default());
        let long = |part: &str| part.split(' ').count() > 1;
        if word.len() > 1 || (long(before) && long(after)) {
            found.push(before);
            rest = after;
            from = 0;
        } else {
            from = at + 1;
        }
    }
    found.push(rest);
    found
}

/// Where ` word ` stands in a text, case aside.
fn find_word(text: &str, word: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let len = word.len();
    (0..bytes.len().saturating_sub(len + 1)).find(|&at| {
        bytes.get(at) == Some(&b' ')
            && bytes.get(at + len + 1) == Some(&b' ')
            && text.get(at + 1..at + len + 1).is_some_and(|part| part.eq_ignore_ascii_case(word))
    })
}

/// A part without what isn't the name: brackets, titles before it, marks around it.
fn clean(part: &str) -> String {
    let part = part.split(['(', '[', '<', '（', '【']).next().unwrap_or_default();
    let part = strip_by(part).trim_matches(|c: char| !c.is_alphanumeric() && c != '.' && c != '\'' && c != '’');
    let part = part.trim_start_matches(['@', '.']);
    let mut words: Vec<&str> = part.split(' ').filter(|word| !word.is_empty()).collect();
    // "Dr. Alex Writer", "Senior Editor Alex Writer", "Alex Writer PhD": what stands around two words of a name.
    while words.len() > 2 && words.first().is_some_and(|word| is_title(word)) {
        words.remove(0);
    }
    while words.len() > 2 && words.last().is_some_and(|word| is_title(word)) {
        words.pop();
    }
    let mut name = words.join(" ");
    if name.ends_with('.') && !name.ends_with("Jr.") && !name.ends_with("Sr.") {
        name.pop();
    }
    name
}

fn is_title(word: &str) -> bool {
    let low = word.trim_end_matches(['.', ',', ':']).to_lowercase();
    TITLES.has(&low)
}

/// One list of every language, sorted.
struct Words(Vec<&'static str>);

impl Words {
    fn of(list: fn(&SourceWords) -> &'static str) -> Words {
        let mut words: Vec<_> = LANGUAGES.iter().flat_map(|language| list(&language.source).split('|')).collect();
        words.sort_unstable();
        Words(words)
    }

    fn has(&self, low: &str) -> bool {
        self.0.binary_search(&low).is_ok()
    }
}

static TITLES: LazyLock<Words> = LazyLock::new(|| Words::of(|words| words.titles));
static STAFF: LazyLock<Words> = LazyLock::new(|| Words::of(|words| words.staff));
static BY: LazyLock<Words> = LazyLock::new(|| Words::of(|words| words.by));

/// Whether a single word can be a user's name: letters and digits, no address, not the staff.
pub fn is_user_name(word: &str) -> bool {
    let low = word.to_lowercase();
    let plain = word.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'));
    (3..=30).contains(&word.chars().count())
        && plain
        && word.chars().any(char::is_alphabetic)
        && !has_domain(&low)
        && !STAFF.has(&low)
        && !TITLES.has(&low)
        && !BY.has(&low)
}

/// Whether a text can be the name of a person, or of a body that signs like one.
pub fn is_name(name: &str) -> bool {
    let words: Vec<&str> = name.split(' ').collect();
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let low = name.to_lowercase();
    letters >= 2
        && words.len() <= MAX_NAME_WORDS
        && name.chars().count() <= 60
        && !name
            .chars()
            .any(|c| c.is_ascii_digit() || matches!(c, '@' | ':' | '?' | '!' | '#' | '=' | '_' | '©' | '"' | '“'))
        && !low.contains("http")
        && !low.contains("www.")
        && !has_domain(&low)
        && starts_high(&words)
        && !STAFF.has(&low)
        && !TITLES.has(&low)
        && !words.iter().all(|word| is_title(word) || is_staff(word))
        && super::dates::find(name, None).is_none()
}

fn is_staff(word: &str) -> bool {
    STAFF.has(&word.to_lowercase())
}

/// `example.com` and its kin.
fn has_domain(low: &str) -> bool {
    low.split(' ').any(|word| {
        word.rsplit_once('.').is_some_and(|(before, last)| {
            before.len() > 2
                && (2..=4).contains(&last.len())
                && last.bytes().all(|byte| byte.is_ascii_lowercase())
                && !before.ends_with('.')
                && last != "jr"
                && last != "sr"
                && last != "phd"
        })
    })
}

/// Names begin with a capital where the script has them, but for particles such as "de" and "van".
fn starts_high(words: &[&str]) -> bool {
    let high = |word: &&str| {
        let first = word.chars().find(|c| c.is_alphabetic());
        first.is_some_and(|c| !c.is_lowercase())
    };
    match words {
        [] => false,
        [only] => high(only),
        [.., last] => high(last) && words.iter().filter(|word| high(word)).count() * 2 >= words.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_alone() {
        for (byline, wanted) in [
            ("By Alex Writer", &["Alex Writer"][..]),
            ("BY ALEX WRITER AND SAM REPORTER", &["ALEX WRITER", "SAM REPORTER"]),
            ("By Alex Writer, Senior Reporter", &["Alex Writer"]),
            ("By Alex Writer, Sam Reporter and Kim O’Hara", &["Alex Writer", "Sam Reporter", "Kim O’Hara"]),
            ("Written by: Dr. Alex Writer PhD", &["Alex Writer"]),
            ("Von Alex Schreiber und Jo Müller", &["Alex Schreiber", "Jo Müller"]),
            ("Par Alexe Écrivain et Jo Martin", &["Alexe Écrivain", "Jo Martin"]),
            ("Por María de la Cruz y José Gómez", &["María de la Cruz", "José Gómez"]),
            ("Por Juan Ramón y Cajal", &["Juan Ramón y Cajal"]),
            ("作者：王小明", &["王小明"]),
            ("Автор: Иван Петров", &["Иван Петров"]),
            ("بقلم: أحمد علي", &["أحمد علي"]),
            ("By Alex Writer | December 4, 2016", &["Alex Writer"]),
            ("Alex Writer (Example News)", &["Alex Writer"]),
            ("By Staff", &[]),
            ("Posted by admin", &[]),
            ("Redaktion", &[]),
            ("editor@example.org", &[]),
            ("example.com", &[]),
            ("By the time it was over", &[]),
            ("5 min read", &[]),
        ] {
            assert_eq!(authors(byline), wanted, "{byline}");
        }
    }
}
