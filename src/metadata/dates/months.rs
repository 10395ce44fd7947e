//! Names of months and the small words of dates, in every language at once.

use std::sync::LazyLock;

use crate::languages::{LANGUAGES, Prefixes};
use crate::metadata::vocabulary::PARTICLES;

static MONTHS: LazyLock<Prefixes> = LazyLock::new(|| {
    let months = LANGUAGES.iter().flat_map(|language| language.source.months.split(',').zip(1..));
    Prefixes::new(months.flat_map(|(names, month)| names.split('|').map(move |name| (name, month))))
});

/// Endings of ordinal numbers, and the clock's words.
const ENDINGS: &[&str] = &["st", "nd", "rd", "th", "er", "ª", "o"];

/// The number of a month by its name, lower case; 1 to 12.
pub fn number(name: &str) -> Option<u32> {
    MONTHS.exactly(name.as_bytes()).next().map(u32::from)
}

/// Whether a month's name of two words is looked for behind this one: those that have two aren't written in ASCII.
pub fn may_end(word: &str) -> bool {
    !word.is_ascii()
}

/// Whether a word may stand between day, month and year.
pub fn is_between(word: &str) -> bool {
    ENDINGS.contains(&word) || PARTICLES.has(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_a_name_of_two_words_is_known() {
        let names = || LANGUAGES.iter().flat_map(|language| language.source.months.split(&[',', '|'][..]));
        let ends = || names().filter_map(|name| name.rsplit_once(' ')).map(|(_, last)| last);
        assert!(ends().count() > 0 && ends().all(may_end) && !may_end("march"));
    }
}
