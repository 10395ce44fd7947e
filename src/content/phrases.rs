//! How blocks begin that aren't the article's text, in every language at once.

use std::sync::LazyLock;

use super::blocks::{Block, is_wide, lower};
use crate::dom::Tree;
use crate::languages::{ContentWords, LANGUAGES, Prefixes};

/// Number of kinds of phrases that may head what follows: all but bylines.
pub const HEADING_KINDS: usize = 5;

/// Their names.
pub const HEADING_NAMES: [&str; HEADING_KINDS] =
    ["since_related", "since_comments", "since_share", "since_subscribe", "since_notice"];

/// A set of kinds, a bit each, in the order of [`HEADING_NAMES`].
pub type PhraseSet = u8;

/// The kind of what leads to other pages.
pub const RELATED: PhraseSet = 1;
/// The kind of bylines and dates.
pub const BYLINE: PhraseSet = 1 << HEADING_KINDS;

/// So many characters of a block's beginning are compared; longer than every phrase.
const BEGINNING_CHARS: usize = 48;
/// After so many, and twice as many, it is asked whether any phrase begins so: most blocks begin like none.
const KNOWN_CHARS: usize = 4;

static PHRASES: LazyLock<Prefixes> = LazyLock::new(gather);

fn gather() -> Prefixes {
    let lists = |words: &ContentWords| {
        [words.related, words.comments, words.share, words.subscribe, words.notice, words.byline]
    };
    let kinds = LANGUAGES.iter().flat_map(|language| lists(&language.content).into_iter().zip(0..));
    Prefixes::new(kinds.flat_map(|(list, kind)| list.split('|').map(move |phrase| (phrase, kind))))
}

/// The kinds of phrases that the block begins with.
#[inline(never)] // a loop's inside: see "A cold module" in ARCHITECTURE.md
pub fn kinds_of(tree: &Tree, block: &Block, beginning: &mut String) -> PhraseSet {
    if !read_beginning(tree, block, beginning) {
        return 0;
    }
    let found = PHRASES
        .of(beginning)
        .filter(|(phrase, _)| ends_word(phrase, beginning.get(phrase.len()..).unwrap_or_default()));
    found.fold(0, |set, (_, kind)| set | 1 << kind)
}

fn ends_word(phrase: &str, rest: &str) -> bool {
    let wide = phrase.chars().next_back().is_some_and(is_wide);
    wide || !rest.chars().next().is_some_and(char::is_alphanumeric)
}

/// The block's first characters, lower case, white space collapsed, marks before the first letter left out. Whether a phrase
/// may begin so: if not, it isn't read to the end.
fn read_beginning(tree: &Tree, block: &Block, beginning: &mut String) -> bool {
    beginning.clear();
    let mut left = BEGINNING_CHARS;
    for c in block.nodes(tree).flat_map(|id| tree.text(id).chars()) {
        if c == ' ' || c.is_whitespace() {
            if !beginning.is_empty() && !beginning.ends_with(' ') {
                beginning.push(' ');
            }
            continue;
        }
        if beginning.is_empty() && !c.is_alphanumeric() && !matches!(c, '©' | '(' | '※') {
            continue;
        }
        beginning.push(match c {
            '’' => '\'',
            c => lower(c),
        });
        left -= 1;
        if left == 0 {
            break;
        }
        let read = BEGINNING_CHARS - left;
        if (read == KNOWN_CHARS || read == 2 * KNOWN_CHARS) && !PHRASES.may_begin(beginning) {
            return false;
        }
    }
    beginning.truncate(beginning.trim_end().len());
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dom::{Tag, TreeWriter};

    #[test]
    fn beginnings_are_known_in_every_language() {
        for (text, wanted) in [
            ("Related articles", 1),
            ("» Leave a Reply", 2),
            ("Relatedness is a word", 0),
            ("Lesen Sie auch: mehr", 1),
            ("相关新闻推荐", 1),
            ("By Alex Writer", BYLINE),
            ("©  2016 Example", 1 << 4),
            ("Bypass the queue", 0),
        ] {
            let mut writer = TreeWriter::new(&crate::Limits::default(), 0);
            writer.open(Tag::P, false, false);
            writer.text(text);
            let (tree, _) = writer.finish();
            let block = Block { start: 2, end: 3, container: 1, ..Block::default() };
            assert_eq!(kinds_of(&tree, &block, &mut String::new()), wanted, "{text}");
        }
    }
}
