//! Where blocks name the site, its author, or say the page's own description: bios, notices about the site and
//! standfirsts do, in any language.

use super::blocks::{Block, is_wide};
use super::class_words::Kind;
use super::facts::Facts;
use super::features::Rows;
use super::headline::TitleWords;
use crate::dom::{Attr, Document, NodeId, Tag, Tree, low, squash};

/// A shorter name is a word like any other.
const LEAST_SITE_CHARS: usize = 4;
/// Shorter than first and last name, or longer than a few names.
const AUTHOR_CHARS: std::ops::RangeInclusive<usize> = 6..=40;
/// Marks and spaces between two letters of a name: "A. B. Writer".
const GAP_CHARS: usize = 3;
/// Few pages have more names; each costs a look at every word.
const MAX_NAMES: usize = 4;

/// The names that a page gives itself and its author, and its description.
#[derive(Debug, Default)]
pub struct Names {
    /// Letters and digits alone, lower case.
    sites: Vec<String>,
    authors: Vec<String>,
    /// The letters of ASCII that a name begins with, a bit each.
    firsts: u32,
    /// The words of the page's description.
    pub description: TitleWords,
}

/// What one block mentions.
#[derive(Debug, Clone, Copy, Default)]
pub struct Mentions {
    /// How often it names the site.
    pub sites: u8,
    /// How often it names the author.
    pub authors: u8,
    /// It begins with the author's name.
    pub starts_with_author: bool,
    /// Words came before.
    has_words: bool,
}

impl Mentions {
    /// Writes them into a block's row.
    pub fn describe(self, rows: &mut Rows) {
        rows.push("names_site", f32::from(self.sites.min(4)));
        rows.push("names_author", f32::from(self.authors.min(3)));
        rows.push("starts_with_author", f32::from(u8::from(self.starts_with_author)));
    }
}

impl Names {
    /// Reads the head, the address, and the links that say that they lead to the author.
    pub fn read(document: &Document, facts: &Facts) -> Names {
        let tree = &document.tree;
        let mut names = Names::default();
        let mut description = "";
        for id in 0..tree.len() {
            match tree.tag(id) {
                Tag::Meta => names.meta(tree, id, &mut description),
                Tag::A if is_author_link(tree, facts, id) => names.author(&crate::dom::collapsed_text(tree, id)),
                _ => {}
            }
        }
        if let Some(host) = document.url.as_ref().and_then(|url| url.host_str()) {
            // The longest label is the site's own name: "www", "blog" and "co.uk" are shorter.
            let label = host.split('.').max_by_key(|label| label.len()).unwrap_or_default();
            names.site(label);
        }
        let firsts = names.sites.iter().chain(&names.authors).filter_map(|name| name.bytes().next());
        names.firsts = firsts.fold(0, |firsts, first| firsts | bit(first));
        names.description = TitleWords::of(description);
        names
    }

    fn meta<'t>(&mut self, tree: &'t Tree, id: NodeId, description: &mut &'t str) {
        let Some(value) = tree.attr(id, Attr::Content).map(str::trim).filter(|value| !value.is_empty()) else { return };
        match tree.attr(id, Attr::Property).or_else(|| tree.attr(id, Attr::Name)).unwrap_or_default() {
            "og:site_name" | "application-name" => self.site(value),
            "author" | "article:author" | "twitter:creator" => self.author(value),
            "og:description" | "description" if description.is_empty() => *description = value,
            _ => {}
        }
    }

    fn site(&mut self, name: &str) {
        let name = squash(name);
        if name.chars().count() >= LEAST_SITE_CHARS && !self.sites.contains(&name) && self.sites.len() < MAX_NAMES {
            self.sites.push(name);
        }
    }

    fn author(&mut self, name: &str) {
        if name.contains("://") {
            return;
        }
        let name = squash(name);
        let length = name.chars().count();
        let site = self.sites.contains(&name);
        if AUTHOR_CHARS.contains(&length) && !site && !self.authors.contains(&name) && self.authors.len() < MAX_NAMES {
            self.authors.push(name);
        }
    }

    /// What a block mentions.
    #[inline(never)] // a loop's inside: see "A cold module" in ARCHITECTURE.md
    pub fn in_block(&self, tree: &Tree, block: &Block) -> Mentions {
        let mut found = Mentions::default();
        if self.sites.is_empty() && self.authors.is_empty() {
            return found;
        }
        for id in block.nodes(tree) {
            self.count(tree.text(id), &mut found);
        }
        found
    }

    fn count(&self, text: &str, found: &mut Mentions) {
        let bytes = text.as_bytes();
        let mut in_word = false;
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            let (mut letters, mut may_be_name) = (0, true);
            if byte.is_ascii() {
                // Most words begin with another letter.
                may_be_name = self.firsts & bit(byte) != 0;
                letters = bytes.iter().skip(at).take_while(|byte| low(**byte) != 0).count();
            }
            let (mut wide, mut len) = (false, letters.max(1));
            if !byte.is_ascii() {
                let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { return };
                (letters, wide, len) = (usize::from(c.is_alphanumeric()), is_wide(c), c.len_utf8());
            }
            if letters > 0 && (!in_word || wide) {
                if may_be_name {
                    self.compare(text.get(at..).unwrap_or_default(), found);
                }
                found.has_words = true;
            }
            in_word = letters > 0;
            at += len;
        }
    }

    /// Notes the names that a text begins with.
    fn compare(&self, text: &str, found: &mut Mentions) {
        let says = |names: &[String]| names.iter().any(|name| begins_with(text, name));
        let author = says(&self.authors);
        found.sites = found.sites.saturating_add(u8::from(says(&self.sites)));
        found.authors = found.authors.saturating_add(u8::from(author));
        found.starts_with_author |= author && !found.has_words;
    }
}

/// The bit of a letter of ASCII, whatever the case.
fn bit(letter: u8) -> u32 {
    1 << (letter & 31)
}

/// A link to the author: by `rel`, `itemprop`, or a class of the author's on it or right around it.
fn is_author_link(tree: &Tree, facts: &Facts, id: NodeId) -> bool {
    let says = |name: Attr| {
        tree.attr(id, name).is_some_and(|value| value.split_ascii_whitespace().any(|word| word == "author"))
    };
    let author = 1 << Kind::Author as u32;
    let near = || {
        let parent = tree.parent(id).unwrap_or(id);
        (facts.element(id).kinds | facts.element(parent).kinds) & author != 0
    };
    says(Attr::Rel) || says(Attr::Itemprop) || near()
}

/// Whether the text begins with the letters of the name, whatever stands between its words, and a word ends there.
fn begins_with(text: &str, name: &str) -> bool {
    let mut wanted = name.chars();
    let mut next = wanted.next();
    let mut gap = 0;
    for c in text.chars() {
        if next.is_none() {
            return !c.is_alphanumeric() || is_wide(c);
        }
        if !c.is_alphanumeric() {
            gap += 1;
            if gap > GAP_CHARS {
                return false;
            }
            continue;
        }
        gap = 0;
        for low in c.to_lowercase() {
            if next.is_none_or(|letter| letter != low) {
                return false;
            }
            next = wanted.next();
        }
    }
    next.is_none()
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::Options;
    use crate::content::blocks;
    use crate::page::{Input, Page};

    #[test]
    fn names_are_found_whatever_stands_between_their_words() {
        for (text, name, wanted) in [
            ("Alex B. Writer is a reporter", "Alex B Writer", true),
            ("ALEX  WRITER", "Alex Writer", true),
            ("Alex Writers", "Alex Writer", false),
            ("Example News is free", "example-news", true),
            ("Example", "Example News", false),
            ("日本新聞社の記者", "日本新聞社", true),
        ] {
            assert_eq!(begins_with(text, &squash(name)), wanted, "{text}");
        }
    }

    #[test]
    fn a_block_says_the_site_the_author_and_the_description() -> Result<(), crate::Error> {
        let html = "<html><head><meta property=og:site_name content='Example News'><meta name=author content='Alex Writer'>\
            <meta name=description content='Bread rises slowly'></head><body><p>Alex Writer has written for Example News \
            since 2001.</p><p>Bread rises slowly.</p></body></html>";
        let page = Page::new(Input::Html(html), &Options::default())?;
        let document = Document::build(&page, &Options::default().limits)?;
        let blocks = blocks::cut(&document.tree, document.body());
        let names = Names::read(&document, &Facts::gather(&document.tree, &blocks));
        let found: Vec<Mentions> = blocks.iter().map(|block| names.in_block(&document.tree, block)).collect();
        assert_eq!(found.len(), 2, "{found:?}");
        let (bio, standfirst) = (found[0], found[1]);
        assert!(bio.starts_with_author && (bio.sites, bio.authors) == (1, 1), "{bio:?}");
        assert!(!standfirst.starts_with_author, "{standfirst:?}");
        let said: Vec<_> = blocks.iter().map(|block| names.description.overlap(&document.tree, block)).collect();
        assert_eq!(said, [(0.0, 0.0), (1.0, 1.0)]);
        Ok(())
    }
}
