//! The authors: names alone, in the order of the page.

use super::byline::Byline;
use super::json_ld::{self, Node};
use super::names::{self, same, squash};
use super::places::Places;
use super::publisher::absolute;
use crate::dom::Document;
use crate::report::Author;

/// The authors and the place they were read in: what is printed beside the headline, JSON-LD, meta tags, marked-up
/// elements. Where the printed byline and JSON-LD speak of the same people, JSON-LD's clean names and the page's links.
pub fn find(
    document: &Document,
    places: &Places,
    article: Option<Node<'_>>,
    byline: Option<&Byline>,
    sites: &[&str],
) -> (Vec<Author>, &'static str) {
    let stated = json_ld(document, article, sites);
    let tagged = meta(places, sites);
    if let Some(byline) = byline {
        let printed: Vec<Author> = byline
            .authors
            .iter()
            .map(|author| Author { name: author.name.clone(), url: absolute(document, author.url.as_deref()) })
            .collect();
        let agree = |others: &[Author]| {
            others.iter().any(|other| printed.iter().any(|author| alike(&author.name, &other.name)))
        };
        if agree(&stated) && stated.len() >= printed.len() {
            return (with_links(stated, &printed), "json-ld");
        }
        // A byline that only a class names may be another's; what metadata states is surer then.
        let said = byline.is_signed;
        if said || (stated.is_empty() && tagged.is_empty()) || agree(&tagged) || agree(&stated) {
            return (printed, "byline");
        }
    }
    if !stated.is_empty() {
        return (stated, "json-ld");
    }
    if !tagged.is_empty() {
        return (tagged, "meta");
    }
    (marked(document, places, sites), "microdata")
}

/// The same person: one name holds the other.
fn alike(one: &str, other: &str) -> bool {
    let (one, other) = (squash(one), squash(other));
    one == other || (one.len() > 5 && other.len() > 5 && (one.contains(&other) || other.contains(&one)))
}

fn with_links(mut stated: Vec<Author>, printed: &[Author]) -> Vec<Author> {
    for author in &mut stated {
        if author.url.is_none() {
            author.url =
                printed.iter().find(|other| alike(&other.name, &author.name)).and_then(|other| other.url.clone());
        }
    }
    stated
}

fn is_author(name: &str, sites: &[&str]) -> bool {
    names::is_name(name) && !sites.iter().any(|site| same(site, name))
}

/// Authors that are named; a longer list is compared name by name.
const MAX_AUTHORS: usize = 200;

fn push(found: &mut Vec<Author>, name: &str, url: Option<String>, sites: &[&str]) {
    if sites.iter().any(|site| same(site, name)) {
        return;
    }
    for name in names::authors(name, None) {
        if found.len() >= MAX_AUTHORS {
            return;
        }
        if is_author(&name, sites) && !found.iter().any(|author| same(&author.name, &name)) {
            found.push(Author { name, url: url.clone() });
        }
    }
}

fn json_ld(document: &Document, article: Option<Node<'_>>, sites: &[&str]) -> Vec<Author> {
    let mut found = Vec::new();
    let Some(node) = article else { return found };
    let authors = json_ld::nodes(node, "author");
    for author in if authors.is_empty() { json_ld::nodes(node, "creator") } else { authors } {
        let organisation = author.types().any(|name| name.contains("Organization") || name == "NewsMediaOrganization");
        if let Some(name) = author.name().filter(|_| !organisation) {
            push(&mut found, name, absolute(document, author.address()), sites);
        }
    }
    found
}

const AUTHOR_TAGS: &[&str] = &[
    "author",
    "article:author",
    "citation_author",
    "dc.creator",
    "dcterms.creator",
    "dc.contributor",
    "parsely-author",
    "sailthru.author",
    "article:author_name",
    "authors",
    "byl",
    "twitter:data1",
    "creator",
    "og:article:author",
    "cxenseparse:author",
    "vr:author",
    "article.author",
    "shareaholic:article_author_name",
    "bt:author",
    "prism.author",
];

fn meta(places: &Places, sites: &[&str]) -> Vec<Author> {
    for name in AUTHOR_TAGS {
        // Twitter's first datum is the author only where its label says so.
        if *name == "twitter:data1"
            && places.meta(&["twitter:label1"]).is_none_or(|tag| names::by_len(&tag.value).is_none())
        {
            continue;
        }
        let mut found = Vec::new();
        for tag in places.meta.iter().filter(|tag| tag.name == *name) {
            // Citation tags write "Writer, Alex".
            let turned = tag
                .value
                .split_once(", ")
                .filter(|(last, first)| name.starts_with("citation") && !last.contains(' ') && !first.contains(','));
            match turned {
                Some((last, first)) => push(&mut found, &[first, " ", last].concat(), None, sites),
                None => push(&mut found, &tag.value, None, sites),
            }
        }
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

fn marked(document: &Document, places: &Places, sites: &[&str]) -> Vec<Author> {
    for name in ["itemprop:author", "rel:author", "class:p-author", "itemprop:creator"] {
        let mut found = Vec::new();
        for statement in places.marked.iter().filter(|statement| statement.name == name).take(4) {
            push(&mut found, &statement.value, absolute(document, statement.url.as_deref()), sites);
        }
        // Many different ones are the authors of a list of other pieces.
        if !found.is_empty() && found.len() <= 3 {
            return found;
        }
    }
    Vec::new()
}
