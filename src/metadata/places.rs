//! The places of a page that state where it comes from, gathered in one pass.

use super::json_ld::{self, Graph};
use crate::Limits;
use crate::content::Extraction;
use crate::dom::{Attr, Document, NodeId, Tag, Tree, collapse, collapsed_text};

/// What a meta tag, an attribute or an element says.
#[derive(Debug, Clone)]
pub struct Statement {
    /// Its name, lower case: `og:title`, `itemprop:author`, `rel:author`, `time`.
    pub name: String,
    /// What it says.
    pub value: String,
    /// The address that goes with it.
    pub url: Option<String>,
}

/// Everything that states something.
#[derive(Debug, Default)]
pub struct Places {
    /// Meta tags in the order of the page.
    pub meta: Vec<Statement>,
    /// Marked-up elements of the body: microdata, microformats, `rel`, `<time>`.
    pub marked: Vec<Statement>,
    /// `<title>`.
    pub title: Option<String>,
    /// `<link rel=canonical>`.
    pub canonical: Option<String>,
    /// JSON-LD.
    pub graph: Graph,
    /// Whether JSON-LD was cut.
    pub cut: bool,
}

/// Reads the places.
pub fn gather(document: &Document, extraction: &Extraction, limits: &Limits) -> Places {
    let tree = &document.tree;
    let (graph, cut) = json_ld::read(document, limits);
    let mut places = Places { graph, cut, ..Places::default() };
    for id in 0..tree.len() {
        match tree.tag(id) {
            Tag::Meta => places.meta_tag(document, id),
            Tag::Title if places.title.is_none() && !tree.is_foreign(id) => {
                places.title = Some(collapsed_text(tree, id)).filter(|title| !title.is_empty());
            }
            Tag::Link => {
                let rel = tree.attr(id, Attr::Rel).unwrap_or_default();
                if rel.eq_ignore_ascii_case("canonical") && places.canonical.is_none() {
                    places.canonical = tree.attr(id, Attr::Href).map(collapse).filter(|href| !href.is_empty());
                }
            }
            Tag::Text | Tag::Script => {}
            _ => places.element(document, extraction, id),
        }
    }
    places
}

/// Longest text of a marked element that can be a name, a date or a headline, in bytes.
const MAX_MARKED_BYTES: usize = 300;

impl Places {
    /// The first meta tag of one of these names that says something, in the order of the names.
    pub fn meta(&self, names: &[&str]) -> Option<&Statement> {
        names.iter().find_map(|name| self.meta.iter().find(|tag| tag.name == *name))
    }

    fn meta_tag(&mut self, document: &Document, id: NodeId) {
        let tree = &document.tree;
        let value = collapse(tree.attr(id, Attr::Content).unwrap_or_default());
        if value.is_empty() {
            return;
        }
        let names = [Attr::Property, Attr::Name, Attr::Itemprop].into_iter().filter_map(|attr| tree.attr(id, attr));
        for name in names.flat_map(str::split_ascii_whitespace) {
            let name = name.to_ascii_lowercase();
            self.meta.push(Statement { name, value: value.clone(), url: None });
        }
    }

    fn element(&mut self, document: &Document, extraction: &Extraction, id: NodeId) {
        let tree = &document.tree;
        for (attr, value) in tree.attrs(id) {
            let prefix = match attr {
                Attr::Itemprop | Attr::Property => "itemprop:",
                Attr::Rel => "rel:",
                Attr::Class => "class:",
                Attr::Datetime => {
                    self.marked.push(Statement { name: "time".into(), value: value.to_owned(), url: None });
                    continue;
                }
                _ => continue,
            };
            for word in value.split_ascii_whitespace() {
                if let Some(name) = asked_for(prefix, word).filter(|_| !extraction.kept.contains(id)) {
                    self.mark(document, id, prefix, name);
                }
            }
        }
    }

    fn mark(&mut self, document: &Document, id: NodeId, prefix: &str, word: &str) {
        let tree = &document.tree;
        if prefix == "itemprop:" && is_of_another(tree, id) {
            return;
        }
        let stated = tree.attr(id, Attr::Content).or_else(|| tree.attr(id, Attr::Datetime)).map(collapse);
        let value = stated.unwrap_or_else(|| collapsed_text(tree, id));
        if value.is_empty() || value.len() > MAX_MARKED_BYTES {
            return;
        }
        let link = std::iter::once(id).chain(tree.descendants(id)).find(|&node| tree.tag(node) == Tag::A);
        let url = link.and_then(|link| tree.attr(link, Attr::Href)).map(str::to_owned);
        self.marked.push(Statement { name: [prefix, word].concat(), value, url });
    }
}

/// Whether a property is one of a comment or an answer, and not of the page's piece.
fn is_of_another(tree: &Tree, id: NodeId) -> bool {
    let item = tree.ancestors(id).find(|&up| tree.attr(up, Attr::Itemtype).is_some());
    item.and_then(|item| tree.attr(item, Attr::Itemtype))
        .is_some_and(|kind| ["Comment", "Answer"].iter().any(|other| kind.trim_end().ends_with(other)))
}

/// The name of microdata, microformats 1 and 2, and `rel` that a field asks for and a word is, whatever it has before a colon.
fn asked_for(prefix: &str, word: &str) -> Option<&'static str> {
    let names: &[&str] = match prefix {
        "itemprop:" => &[
            "author",
            "creator",
            "headline",
            "datepublished",
            "datecreated",
            "datemodified",
            "created",
            "issued",
            "modified",
            "publisher",
        ],
        "rel:" => &["author", "tag", "category"],
        _ => &["p-author", "dt-published", "dt-updated", "published", "updated"],
    };
    let word = word.as_bytes();
    let is = |name: &str| {
        let split = word.len().checked_sub(name.len()).and_then(|at| word.split_at_checked(at));
        split.is_some_and(|(before, last)| {
            before.last().is_none_or(|mark| *mark == b':') && last.eq_ignore_ascii_case(name.as_bytes())
        })
    };
    names.iter().find(|name| is(name)).copied()
}

#[cfg(all(test, feature = "html"))]
#[path = "places_tests.rs"]
mod tests;
