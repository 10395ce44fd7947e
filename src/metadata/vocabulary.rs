//! The source tables of all languages at once, ready for look-up.

pub use crate::dom::fold;
use std::sync::LazyLock;

use crate::languages::{LANGUAGES, Prefixes, SourceWords};

/// One kind of phrase of every language.
pub struct Vocabulary(Prefixes);

macro_rules! vocabularies {
    ($($(#[$doc:meta])* $name:ident $field:ident,)*) => {
        $($(#[$doc])* pub static $name: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::gather(|words| words.$field));)*
    };
}

vocabularies! {
    /// What may stand inside a date, before or after it.
    PARTICLES between,
    /// What comes before an author's name.
    BY by,
    /// What joins two names.
    JOINS and,
    /// What comes before another's name than the author's.
    OTHER_HANDS other_hands,
    /// Labels of the date of publication.
    PUBLISHED published,
    /// Labels of the date of the last change.
    UPDATED updated,
    /// What a sentence that dates the page calls it.
    PAGES page,
    /// Occupations.
    JOBS titles,
    /// What stands in a name's place.
    STAFF staff,
    /// What no person is called.
    NOT_NAMES not_names,
    /// Words of bodies' names.
    ORGANISATIONS organisations,
    /// Labels of what a piece is filed under.
    SUBJECTS subjects,
    /// Parts of the addresses of subjects' pages.
    SUBJECT_PARTS subject_parts,
    /// What stands at the beginning of a name and can be left out.
    ARTICLES articles,
    /// Titles of persons.
    HONORIFICS honorifics,
}

/// How lines begin that head other pieces or the comments.
pub static OTHER_PIECES: LazyLock<Vocabulary> = LazyLock::new(|| {
    let both = LANGUAGES.iter().flat_map(|language| [language.content.related, language.content.comments]);
    Vocabulary::of(both.flat_map(|list| list.split('|')))
});

/// What a correction begins with.
pub static CORRECTIONS: LazyLock<Vocabulary> = LazyLock::new(|| {
    Vocabulary::of(LANGUAGES.iter().flat_map(|language| language.notices.correction_label.split('|')))
});

/// What stands before the name of a source.
pub static SOURCE_LABELS: LazyLock<Vocabulary> =
    LazyLock::new(|| Vocabulary::of(LANGUAGES.iter().flat_map(|language| language.notices.source.split('|'))));

impl Vocabulary {
    fn gather(field: impl Fn(&SourceWords) -> &'static str) -> Vocabulary {
        let lists = LANGUAGES.iter().flat_map(|language| field(&language.source).split('|'));
        Vocabulary::of(lists)
    }

    fn of(phrases: impl Iterator<Item = &'static str>) -> Vocabulary {
        Vocabulary(Prefixes::new(phrases.map(|phrase| (phrase, 0))))
    }

    /// Whether the folded text is one of the phrases.
    pub fn has(&self, folded: &str) -> bool {
        self.0.exactly(folded.as_bytes()).next().is_some()
    }

    /// The length of the longest phrase that the folded text begins with, a word's end after it.
    pub fn at_start(&self, folded: &str) -> Option<usize> {
        self.longest(folded, ends_word)
    }

    /// As [`Self::at_start`], whatever follows.
    pub fn at_start_glued(&self, folded: &str) -> Option<usize> {
        self.longest(folded, |_, _| true)
    }

    /// Where a phrase begins in the folded text, as a word, with its length.
    pub fn find(&self, folded: &str) -> Option<(usize, usize)> {
        word_starts(folded).find_map(|at| Some((at, self.at_start(folded.get(at..)?)?)))
    }

    /// As [`Self::find`], without phrases of fewer bytes.
    pub fn find_long(&self, folded: &str, min_bytes: usize) -> Option<(usize, usize)> {
        let fits = |at: usize| Some((at, self.at_start(folded.get(at..)?).filter(|len| *len >= min_bytes)?));
        word_starts(folded).find_map(fits)
    }

    /// Whether the folded text's last word is one of the phrases.
    pub fn ends(&self, folded: &str) -> bool {
        self.has(folded.rsplit(' ').next().unwrap_or_default())
    }

    /// Every place where a phrase begins in the folded text, as a word, with its length.
    pub fn find_all<'t>(&'t self, folded: &'t str) -> impl Iterator<Item = (usize, usize)> + 't {
        word_starts(folded).filter_map(|at| Some((at, self.at_start(folded.get(at..)?)?)))
    }

    fn longest(&self, folded: &str, fits: impl Fn(&str, &str) -> bool) -> Option<usize> {
        let rest = |phrase: &str| folded.get(phrase.len()..).unwrap_or_default();
        self.0.of(folded).map(|(phrase, _)| phrase).find(|phrase| fits(phrase, rest(phrase))).map(str::len)
    }
}

/// Whether a word ends between a phrase and what follows. In scripts without spaces a phrase of two characters is one
/// anywhere, a single character needs a mark or a space after it. A hyphen
/// goes on.
fn ends_word(phrase: &str, rest: &str) -> bool {
    let wide = phrase.chars().next_back().is_some_and(is_wide) && phrase.chars().nth(1).is_some();
    wide || !rest.chars().next().is_some_and(|c| c.is_alphanumeric() || c == '-')
}

/// Chinese and Japanese characters, which are written without spaces.
pub fn is_wide(c: char) -> bool {
    // Most characters come before all of them.
    c >= '\u{3040}' && matches!(c as u32, 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x2FA1F)
}

/// Where words begin, in bytes; every wide character begins one.
fn word_starts(text: &str) -> impl Iterator<Item = usize> + '_ {
    let mut inside = false;
    text.char_indices().filter_map(move |(at, c)| {
        let letter = c.is_alphanumeric() || c == '-';
        let starts = letter && (!inside || is_wide(c));
        inside = letter && !is_wide(c);
        starts.then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_end_with_a_word() {
        for (text, found) in [
            ("by jane", Some(2)),
            ("bystander", None),
            ("written by: jane", Some(10)),
            ("von hans", Some(3)),
            ("بقلم: علي", Some("بقلم".len())),
            ("本报记者王小明", Some("本报记者".len())),
            ("文在寅", None),
            ("文 王小明", Some(3)),
            ("", None),
        ] {
            assert_eq!(BY.at_start(text), found, "{text}");
        }
        assert_eq!(fold("İstanbul ÄÖ"), "İstanbul äö");
        assert_eq!(PUBLISHED.find("foo published on bar"), Some((4, 12)));
    }
}
