//! Sections, regions, themes, tags: the page's own labels and the subjects under them.

use super::head_lines::HeadLines;
use super::json_ld::Node;
use super::labelled;
use super::names;
use super::places::Places;
use super::publisher::absolute;
use super::vocabulary::is_wide;
use crate::content::{ClassSays, Facts};
use crate::dom::{AnyOf, Attr, Document, NodeId, Tag, Tree, collapsed_text};
use crate::report::{Taxonomy, Term};

/// Subjects of one list.
pub const MAX_TERMS: usize = 40;

/// The labelled lists: printed ones first, then section, tags and breadcrumbs of the markup.
pub fn find(
    document: &Document,
    facts: &Facts,
    places: &Places,
    lines: &HeadLines,
    article: Option<Node<'_>>,
    title: Option<&str>,
) -> Vec<Taxonomy> {
    let after = lines.head.iter().skip(lines.after_headline);
    let mut found: Vec<Taxonomy> = Vec::new();
    let mut in_group = false;
    for line in after.chain(&lines.foot) {
        let lists = labelled::lists(document, line, in_group);
        in_group = !lists.is_empty();
        for list in lists {
            // A line after a short text may count to the head and to the foot.
            if !found.contains(&list) {
                found.push(list);
            }
        }
    }
    let mut add = |label: &str, terms: Vec<Term>| {
        let mut terms = once(terms);
        // A template fills the place with what it has.
        terms.retain(|term| label != "tags" || title.is_none_or(|title| !names::same(title, &term.name)));
        let is_known = |list: &Taxonomy| list.label.eq_ignore_ascii_case(label) || list.terms == terms;
        if !terms.is_empty() && !found.iter().any(is_known) {
            found.push(Taxonomy { label: label.to_owned(), terms });
        }
    };
    add("section", section(places, article));
    add("tags", tags(document, places, article));
    add("breadcrumb", path(document, breadcrumb(document, facts)));
    add("breadcrumb", path(document, stated_breadcrumb(document, places)));
    found
}

/// The terms without those that came before.
pub fn once(terms: Vec<Term>) -> Vec<Term> {
    let mut found: Vec<Term> = Vec::new();
    for term in terms {
        if !found.iter().any(|known| names::same(&known.name, &term.name)) {
            found.push(term);
        }
    }
    found
}

/// A path that leads further than to the front page.
fn path(document: &Document, terms: Vec<Term>) -> Vec<Term> {
    let home = absolute(document, Some("/"));
    let is_home = matches!(terms.as_slice(), [only] if only.url.is_some() && only.url == home);
    if is_home { Vec::new() } else { terms }
}

/// Whether words may name a subject: no number, measure or address.
pub fn is_term(name: &str) -> bool {
    let is_word = |word: &str| word.chars().nth(1).is_some() || word.chars().any(is_wide);
    let mut words = name.split(|c: char| !c.is_alphabetic());
    let is_sign = || name.contains(char::is_alphabetic) && !name.contains(char::is_numeric);
    (words.any(is_word) || is_sign()) && !name.contains('@') && !name.starts_with("www.") && !name.starts_with("http")
}

/// The items of a list in words, between commas, else semicolons.
fn listed(text: &str) -> impl Iterator<Item = &str> {
    let mark = if text.contains(',') { ',' } else { ';' };
    text.split(mark)
}

fn plain(name: &str) -> Option<Term> {
    let name = name.trim().trim_end_matches(&['»', '›', '→', ' '][..]);
    (!name.is_empty() && name.chars().count() <= 80).then(|| Term { name: name.to_owned(), url: None })
}

fn section(places: &Places, article: Option<Node<'_>>) -> Vec<Term> {
    let stated: Vec<Term> = article
        .map(|node| node.items("articleSection"))
        .unwrap_or_default()
        .iter()
        .filter_map(|item| item.name())
        .flat_map(sections)
        .filter_map(plain)
        .take(MAX_TERMS)
        .collect();
    if !stated.is_empty() {
        return stated;
    }
    places
        .meta(&["article:section", "og:article:section", "parsely-section", "section", "dc.subject"])
        .map(|tag| sections(&tag.value).filter_map(plain).take(MAX_TERMS).collect())
        .unwrap_or_default()
}

/// The sections in words: between semicolons, or commas where there are so many that they are no section's own.
fn sections(text: &str) -> impl Iterator<Item = &str> {
    let commas = text.matches(',').count();
    // Machines put no space between two.
    let joined = || commas > 0 && !text.contains(", ") && !text.contains(|c: char| c.is_ascii_digit());
    let many = !text.contains(';') && (commas >= MIN_COMMAS || joined());
    text.split(if many { ',' } else { ';' })
}

/// "Science, Health and Environment" is one section.
const MIN_COMMAS: usize = 3;

fn tags(document: &Document, places: &Places, article: Option<Node<'_>>) -> Vec<Term> {
    let linked = places.marked.iter().filter(|statement| statement.name == "rel:tag").take(MAX_TERMS);
    let linked: Vec<Term> = linked
        .filter_map(|statement| {
            Some(Term { url: absolute(document, statement.url.as_deref()), ..plain(&statement.value)? })
        })
        .collect();
    if !linked.is_empty() {
        return linked;
    }
    let tagged: Vec<Term> = places
        .meta
        .iter()
        .filter(|tag| tag.name == "article:tag")
        .flat_map(|tag| listed(&tag.value))
        .filter_map(plain)
        .take(MAX_TERMS)
        .collect();
    if !tagged.is_empty() {
        return tagged;
    }
    let keywords = article.map(|node| node.items("keywords")).unwrap_or_default();
    let stated: Vec<Term> =
        keywords.iter().filter_map(|item| item.name()).flat_map(listed).filter_map(plain).take(MAX_TERMS).collect();
    if !stated.is_empty() {
        return stated;
    }
    places
        .meta(&["news_keywords", "keywords"])
        .map(|tag| listed(&tag.value).filter_map(plain).take(MAX_TERMS).collect())
        .unwrap_or_default()
}

/// The first list whose class, id or label says breadcrumb.
fn breadcrumb(document: &Document, facts: &Facts) -> Vec<Term> {
    let tree = &document.tree;
    const WORD: AnyOf = AnyOf::new(&["breadcrumb"]);
    let class = ClassSays::new(tree, facts, |class| u8::from(WORD.is_in(class)));
    let names = |attr: Attr| matches!(attr, Attr::Id | Attr::AriaLabel | Attr::Itemtype);
    let says = |id: u32| class.of(id) != 0 || tree.attrs(id).any(|(attr, value)| names(attr) && WORD.is_in(value));
    let Some(list) = (0..tree.len()).find(|&id| {
        matches!(tree.tag(id), Tag::Nav | Tag::Ul | Tag::Ol | Tag::Div | Tag::P | Tag::Section) && says(id)
    }) else {
        return Vec::new();
    };
    let links = |list: u32| tree.descendants(list).filter(|&id| tree.tag(id) == Tag::A);
    let address = |id: u32| absolute(document, tree.attr(id, Attr::Href));
    // Beside the list that begins at home stand other languages and controls. "/de" is a home, too.
    let is_home = |id: u32| {
        address(id)
            .is_some_and(|url| url.splitn(4, '/').nth(3).is_some_and(|path| path.trim_end_matches('/').len() < 3))
    };
    let is_list = |id: &u32| matches!(tree.tag(*id), Tag::Ul | Tag::Ol);
    let inner = tree.descendants(list).filter(is_list).find(|&id| links(id).next().is_some_and(is_home));
    let list = inner.unwrap_or(list);
    let links = links(list).filter(|&link| !is_in_menu(&document.tree, link, list));
    links.filter_map(|id| Some(Term { url: address(id), ..plain(&collapsed_text(tree, id))? })).take(12).collect()
}

/// Whether a link is in a list of several within an item of a path: a menu of what else is there. A path may be written
/// as lists of one item within each other.
fn is_in_menu(tree: &Tree, link: NodeId, path: NodeId) -> bool {
    let mut menu = false;
    for up in tree.ancestors(link).take_while(|&up| up != path) {
        match tree.tag(up) {
            Tag::Ul | Tag::Ol => menu |= tree.children(up).filter(|&item| tree.tag(item) == Tag::Li).nth(1).is_some(),
            Tag::Li if menu => return true,
            _ => {}
        }
    }
    false
}

/// JSON-LD's `BreadcrumbList`.
fn stated_breadcrumb(document: &Document, places: &Places) -> Vec<Term> {
    let list = places.graph.tops().find(|node| node.types().any(|name| name == "BreadcrumbList"));
    let items = list.map(|list| list.items("itemListElement")).unwrap_or_default();
    let term = |element: &Node<'_>| {
        let item = element.items("item").into_iter().next();
        let name = element.text("name").or_else(|| item?.text("name"))?;
        let url = item.and_then(|item| item.address().or_else(|| item.name().filter(|name| name.contains('/'))));
        Some(Term { url: absolute(document, url), ..plain(name)? })
    };
    items.iter().filter_map(term).take(12).collect()
}
