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

/// Whether a word may stand between day, month and year.
pub fn is_between(word: &str) -> bool {
    ENDINGS.contains(&word) || PARTICLES.has(word)
}
