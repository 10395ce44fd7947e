//! Names of months and the small words of dates, in every language at once.

use std::sync::LazyLock;

use crate::languages::LANGUAGES;

static MONTHS: LazyLock<Vec<(&'static str, u32)>> = LazyLock::new(|| {
    let mut all = Vec::new();
    for language in LANGUAGES {
        for (month, names) in language.source.months.split(',').enumerate() {
            all.extend(names.split('|').filter(|name| !name.is_empty()).map(|name| (name, month as u32 + 1)));
        }
    }
    all.sort_unstable();
    all.dedup();
    all
});

/// Endings of ordinal numbers, and the clock's words.
const ENDINGS: &[&str] = &["st", "nd", "rd", "th", "er", "ª", "o"];

/// The number of a month by its name, lower case; 1 to 12.
pub fn number(name: &str) -> Option<u32> {
    MONTHS.binary_search_by(|(known, _)| (*known).cmp(name)).ok().and_then(|at| MONTHS.get(at)).map(|(_, month)| *month)
}

/// Whether a word may stand between day, month and year.
pub fn is_between(word: &str) -> bool {
    ENDINGS.contains(&word)
        || LANGUAGES.iter().any(|language| language.source.between.split('|').any(|between| between == word))
}
