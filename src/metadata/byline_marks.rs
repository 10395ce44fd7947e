//! What the markup of a line says of who signs it.

use super::lines::Line;
use crate::content::ClassSays;
use crate::dom::{AnyOf, Attr, Tree};

/// How much the markup says that the line names the author.
pub fn hint(tree: &Tree, class_hints: &ClassSays, line: &Line) -> f32 {
    let mut best = 0.0f32;
    for id in line.elements(tree) {
        best = best.max(f32::from(class_hints.of(id)) / HINT_PARTS);
        for (name, value) in tree.attrs(id) {
            let said = match name {
                Attr::Rel if has_token(value, "author") => 4.0,
                Attr::Itemprop if has_token(value, "author") || has_token(value, "creator") => 4.0,
                Attr::Id => f32::from(class_hint(value)) / HINT_PARTS,
                Attr::Href if is_author_address(value) => 3.0,
                _ => 0.0,
            };
            best = best.max(said);
        }
    }
    best
}

/// Whether an attribute's words have a token.
pub fn has_token(value: &str, token: &str) -> bool {
    value.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case(token))
}

/// Whether a line's class says that it tells of an author whom the line before names.
pub fn describes_author(tree: &Tree, line: &Line) -> bool {
    const WORDS: AnyOf = AnyOf::new(&["author-description", "author-title", "author-role", "author-job"]);
    let mut elements = line.elements(tree);
    elements.any(|id| tree.attr(id, Attr::Class).is_some_and(|class| WORDS.is_in(class)))
}

/// Hints of classes are told in so many parts of what is added to a score.
const HINT_PARTS: f32 = 2.0;

/// What a class or id says of that.
pub fn class_hint(value: &str) -> u8 {
    const STRONG: AnyOf =
        AnyOf::new(&["byline", "author", "autor", "auteur", "verfasser", "redakteur", "yazar", "skribent"]);
    const NOT: AnyOf = AnyOf::new(&[
        "authority",
        "authoriz",
        "comment",
        "no-author",
        "has-author",
        "without",
        "related",
        "authored",
        "description",
        "author-title",
        "author-role",
        "author-job",
    ]);
    const WEAK: AnyOf = AnyOf::new(&[
        "writer",
        "contributor",
        "creator",
        "signature",
        "posted-by",
        "postedby",
        "writtenby",
        "user-name",
        "username",
    ]);
    let mut best = 0;
    if !STRONG.is_in(value) && !WEAK.is_in(value) {
        return best;
    }
    for token in value.split_ascii_whitespace() {
        let says = if STRONG.is_in(token) {
            7
        } else if WEAK.is_in(token) {
            4
        } else {
            continue;
        };
        if !NOT.is_in(token) {
            best = best.max(says);
        }
    }
    best
}

/// Whether an address is of the kind that sites give their writers' pages.
fn is_author_address(href: &str) -> bool {
    const PARTS: &[&str] = &[
        "author",
        "authors",
        "autor",
        "autoren",
        "autores",
        "auteur",
        "auteurs",
        "autore",
        "autori",
        "auteurs",
        "profile",
        "people",
        "staff",
        "contributor",
        "contributors",
        "writer",
        "writers",
        "by",
        "person",
        "redakteur",
        "yazar",
        "journalist",
        "journaliste",
        "reporter",
        "team",
        "byline",
    ];
    let path = href.split(&['?', '#'][..]).next().unwrap_or_default();
    let mut parts = path.trim_end_matches('/').rsplit('/');
    parts.next();
    parts.take(2).any(|part| PARTS.iter().any(|known| part.eq_ignore_ascii_case(known)))
}
