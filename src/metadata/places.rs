//! The places of a page that state where it comes from, gathered in one pass.

use super::json_ld::{self, Graph};
use crate::Limits;
use crate::content::{ClassSays, Extraction};
use crate::dom::{AnyOf, Attr, Document, NodeId, Tag, Tree, collapse, collapsed_text};

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
    let marking = ClassSays::new(tree, &extraction.facts, |class| u8::from(MARKING_CLASSES.is_in(class)));
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
            _ => places.element(document, extraction, &marking, id),
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

    fn element(&mut self, document: &Document, extraction: &Extraction, marking: &ClassSays, id: NodeId) {
        let tree = &document.tree;
        for (attr, value) in tree.attrs(id) {
            let prefix = match attr {
                Attr::Itemprop | Attr::Property => "itemprop:",
                Attr::Rel => "rel:",
                Attr::Class if marking.of(id) != 0 => "class:",
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
        let is_of_author = prefix == "itemprop:" && matches!(word, "author" | "creator");
        if is_of_author && is_of_other_work(tree, id) {
            return;
        }
        // Beside an author's name stand rank and points.
        let is_name = |node: &NodeId| tree.attr(*node, Attr::Itemprop) == Some("name");
        let named = tree.descendants(id).find(|node| is_of_author && is_name(node)).unwrap_or(id);
        let states = |node: NodeId| tree.attr(node, Attr::Content).or_else(|| tree.attr(node, Attr::Datetime));
        let stated = states(id).or_else(|| states(named)).map(collapse);
        let value = stated.unwrap_or_else(|| collapsed_text(tree, named));
        if value.is_empty() || value.len() > MAX_MARKED_BYTES {
            return;
        }
        let link = std::iter::once(id).chain(tree.descendants(id)).find(|&node| tree.tag(node) == Tag::A);
        let url = link.and_then(|link| tree.attr(link, Attr::Href)).map(str::to_owned);
        self.marked.push(Statement { name: [prefix, word].concat(), value, url });
    }
}

/// A property stands no deeper in its item.
const MAX_LEVELS: usize = 20;

/// Whether an element's `itemtype` ends so.
fn is_type(tree: &Tree, id: NodeId, ends: &[&str]) -> bool {
    tree.attr(id, Attr::Itemtype).is_some_and(|kind| ends.iter().any(|end| kind.trim_end().ends_with(end)))
}

/// Whether a property is of a comment, an answer or a buyer's review: they have authors of their own. A review that is
/// nothing's property is what the page is about.
fn is_of_other_work(tree: &Tree, id: NodeId) -> bool {
    let mut around = tree.ancestors(id).take(MAX_LEVELS);
    around.find(|&up| tree.attr(up, Attr::Itemtype).is_some()).is_some_and(|item| {
        is_type(tree, item, &["/Comment", "/UserComments", "/Answer"])
            || tree.attr(item, Attr::Itemprop).is_some() && is_type(tree, item, &["/Review"])
    })
}

/// The classes of microformats 1 and 2 that a field asks for.
const CLASSES: &[&str] = &["p-author", "dt-published", "dt-updated", "published", "updated"];
/// Most classes hold none of them.
const MARKING_CLASSES: AnyOf = AnyOf::new(CLASSES);

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
        _ => CLASSES,
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
