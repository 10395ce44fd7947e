//! Names of authors as bibliographies want them.

use crate::metadata::names::is_body;

/// A name in the parts that reference managers and styles sort and shorten by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name {
    /// A person whose name parts as most European names do.
    Person {
        /// Given names and initials.
        given: String,
        /// `van der`, `de la`: between given and family name, in small letters.
        particle: Option<String>,
        /// The family name.
        family: String,
        /// `Jr.`, `III`.
        suffix: Option<String>,
    },
    /// A body, a single name, or a name that nothing tells how to part.
    Whole(String),
}

/// Words that join others to a body's name, and bodies that only bylines know.
const BODY_WORDS: &[&str] =
    &["&", "and", "board", "correspondent", "correspondents", "desk", "editor", "editorial", "editors", "of", "the"];
/// What follows a family name.
const SUFFIXES: &[&str] = &["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"];
/// More words than that is a body or a sentence.
const MAX_WORDS: usize = 6;

impl Name {
    /// Parts a name as it is printed, given names first. What isn't surely a person's stays whole.
    pub fn part(printed: &str, publisher: Option<&str>) -> Name {
        let whole = || Name::Whole(printed.to_owned());
        let mut words: Vec<&str> = printed.split(' ').collect();
        let parts_by_space = printed.chars().all(|c| !c.is_alphabetic() || c.is_lowercase() || c.is_uppercase());
        let body = words.iter().any(|word| BODY_WORDS.contains(&word.to_lowercase().as_str())) || is_body(printed);
        let plain = printed.chars().all(|c| c.is_alphanumeric() || " .-'’‘\u{2010}\u{ad},".contains(c) || is_mark(c));
        if words.len() < 2 || words.len() > MAX_WORDS || !parts_by_space || !plain || body || publisher == Some(printed)
        {
            return whole();
        }
        let suffix = words.last().copied().filter(|word| SUFFIXES.contains(&word.to_lowercase().as_str()));
        if suffix.is_some() {
            words.pop();
        }
        let Some(family) = words.pop().map(|word| word.trim_end_matches(',')) else { return whole() };
        let small = |word: &&&str| word.chars().next().is_some_and(char::is_lowercase);
        if small(&&family) {
            return whole();
        }
        let particles = words.iter().rev().take_while(small).count();
        let (given, particle) = words.split_at(words.len() - particles);
        if given.is_empty() || family.is_empty() || given.iter().any(|word| word.contains(',')) {
            return whole();
        }
        Name::Person {
            given: given.join(" "),
            particle: (!particle.is_empty()).then(|| particle.join(" ")),
            family: family.to_owned(),
            suffix: suffix.map(str::to_owned),
        }
    }
}

/// A combining mark, as decomposed text has them after their letters.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parted_names() {
        for (printed, given, particle, family, suffix) in [
            ("Alex Writer", "Alex", None, "Writer", None),
            ("Alex B. Writer", "Alex B.", None, "Writer", None),
            ("Ludwig van der Berg", "Ludwig", Some("van der"), "Berg", None),
            ("Martin Writer, Jr.", "Martin", None, "Writer", Some("Jr.")),
            ("Анна Петрова", "Анна", None, "Петрова", None),
            ("Jean-Luc O’Neil", "Jean-Luc", None, "O’Neil", None),
        ] {
            let name = Name::Person {
                given: given.to_owned(),
                particle: particle.map(str::to_owned),
                family: family.to_owned(),
                suffix: suffix.map(str::to_owned),
            };
            assert_eq!(Name::part(printed, None), name, "{printed}");
        }
    }

    #[test]
    fn whole_names() {
        for printed in [
            "Reuters",
            "Meridian Review",
            "The Editorial Board",
            "Staff Writer",
            "山田太郎",
            "山田 太郎",
            "김 철수",
            "Department of Health",
            "Associated Press",
            "Agence France-Presse",
            "Редакция сайта",
            "Writer, Alex",
            "van der Berg",
            "a} and @misc{b Evil",
            "One two Three four Five six Seven",
        ] {
            assert_eq!(Name::part(printed, Some("Meridian Review")), Name::Whole(printed.to_owned()), "{printed}");
        }
    }
}
