//! The authors: names alone, in the order of the page.

use super::byline::Byline;
use super::json_ld::{self, Node};
use super::names::{self, same, squash};
use super::places::Places;
use super::publisher::absolute;
use crate::dom::Document;
use crate::report::Author;

/// Whom each place names; empty where it names nobody.
pub struct Stated {
    printed: Vec<Author>,
    json_ld: Vec<Author>,
    meta: Vec<Author>,
}

impl Stated {
    /// Reads the printed byline, JSON-LD and the meta tags.
    pub fn read(
        document: &Document,
        places: &Places,
        article: Option<Node<'_>>,
        byline: Option<&Byline>,
        sites: &[&str],
    ) -> Stated {
        let printed = byline.map(|byline| byline.authors.as_slice()).unwrap_or_default().iter();
        let with_address =
            |author: &Author| Author { name: author.name.clone(), url: absolute(document, author.url.as_deref()) };
        Stated {
            printed: without_sites(printed.map(with_address).collect(), sites),
            json_ld: json_ld(document, article, sites),
            meta: meta(places, sites),
        }
    }

    /// Each place with whom it names.
    pub fn places(&self) -> [(&[Author], &'static str); 3] {
        [(&self.printed, "byline"), (&self.json_ld, "json-ld"), (&self.meta, "meta")]
    }
}

/// The authors and the place they were read in: what is printed beside the headline, JSON-LD, meta tags, marked-up
/// elements. Where the printed byline and JSON-LD speak of the same people, JSON-LD's clean names and the page's links.
pub fn find(
    document: &Document,
    places: &Places,
    stated: &Stated,
    byline: Option<&Byline>,
    sites: &[&str],
) -> (Vec<Author>, &'static str) {
    let Stated { printed, json_ld, meta } = stated;
    if let Some(byline) = byline {
        let agree = |others: &[Author]| {
            others.iter().any(|other| printed.iter().any(|author| alike(&author.name, &other.name)))
        };
        if agree(json_ld) && json_ld.len() >= printed.len() {
            return (with_links(json_ld.clone(), printed), "json-ld");
        }
        // A byline that only a class names may be another's; what metadata states is surer then.
        // So is a full name than a user's.
        let is_user = |author: &Author| is_user_name(&author.name);
        let is_person = |author: &Author| names::is_person_like(&author.name);
        if printed.iter().all(is_user) && !json_ld.is_empty() && json_ld.iter().all(is_person) {
            return (json_ld.clone(), "json-ld");
        }
        let mut users = json_ld.iter().chain(meta);
        let said = byline.is_signed || users.all(is_user) && printed.iter().all(is_person);
        if said || (json_ld.is_empty() && meta.is_empty()) || agree(meta) || agree(json_ld) {
            return (printed.clone(), "byline");
        }
    }
    if !json_ld.is_empty() {
        return (json_ld.clone(), "json-ld");
    }
    if !meta.is_empty() {
        return (meta.clone(), "meta");
    }
    (marked(document, places, sites), "microdata")
}

/// "jdoe", "JaneDoe": one word that begins small, or goes on with a capital behind a small letter.
fn is_user_name(name: &str) -> bool {
    let mut before = ' ';
    let has_hump = name.chars().any(|c| std::mem::replace(&mut before, c).is_lowercase() && c.is_uppercase());
    !name.contains(' ') && (name.starts_with(char::is_lowercase) || has_hump)
}

/// The names without the site's own where somebody else signs as well: "The Paper | By Jane Doe".
fn without_sites(mut authors: Vec<Author>, sites: &[&str]) -> Vec<Author> {
    let bare = |site: &str| squash(site.rsplit_once('.').map_or(site, |(name, _)| name));
    let is_site = |author: &Author| {
        let name = squash(&author.name);
        sites.iter().any(|site| squash(site) == name || bare(site) == name)
    };
    if !authors.iter().all(is_site) {
        authors.retain(|author| !is_site(author));
    }
    authors
}

/// The same person: one name holds the other.
pub fn alike(one: &str, other: &str) -> bool {
    let (one, other) = (squash(one), squash(other));
    one == other || (one.len() > 5 && other.len() > 5 && (one.contains(&other) || other.contains(&one)))
}

fn with_links(mut stated: Vec<Author>, printed: &[Author]) -> Vec<Author> {
    for author in &mut stated {
        // "janedoe" is what Jane Doe is called as a user.
        let full = printed.iter().find(|other| same(&other.name, &author.name) && names::is_person_like(&other.name));
        if let Some(full) = full.filter(|_| !names::is_person_like(&author.name)) {
            author.name.clone_from(&full.name);
        }
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
    "citation_authors",
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
            // Citation tags write "Writer, Alex", and several so with semicolons; so do libraries' tags.
            let cites = name.starts_with("citation");
            let is_record = cites || name.starts_with("dc");
            for value in tag.value.split(|c| cites && c == ';').map(str::trim) {
                let turned = value
                    .split_once(", ")
                    .filter(|(last, first)| is_record && !last.contains(' ') && !first.contains(','))
                    .map(|(last, first)| [first, " ", last].concat())
                    .filter(|name| cites || names::is_person_like(name));
                match turned {
                    Some(name) => push(&mut found, &name, None, sites),
                    None => push(&mut found, value, None, sites),
                }
            }
        }
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

/// Elements marked as the author's.
const MAX_MARKED: usize = 3;

fn marked(document: &Document, places: &Places, sites: &[&str]) -> Vec<Author> {
    for name in ["itemprop:author", "rel:author", "class:p-author", "itemprop:creator"] {
        let mut found = Vec::new();
        let mut said: Vec<&str> = Vec::new();
        for statement in places.marked.iter().filter(|statement| statement.name == name).take(MAX_MARKED + 1) {
            if !said.contains(&statement.value.as_str()) {
                said.push(&statement.value);
            }
            push(&mut found, &statement.value, absolute(document, statement.url.as_deref()), sites);
        }
        // Many different ones are the authors of a list of other pieces, or of posts, whether they have names or not.
        if !found.is_empty() && found.len() <= MAX_MARKED && said.len() <= MAX_MARKED {
            return found;
        }
    }
    Vec::new()
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use crate::{Options, read_html};

    #[test]
    fn members_of_a_thread_are_no_authors() {
        let page = |authors: &[&str]| {
            let posts = authors
                .iter()
                .map(|author| ["<span itemprop=author content='", author, "'></span><p>A post.</p>"].concat());
            ["<h1>Quay</h1>".to_owned()].into_iter().chain(posts).collect::<String>()
        };
        for (authors, wanted) in [
            (&["Joined 2022", "Jane Doe", "Joined 2019", "John Smith"][..], &[][..]),
            (&["Jane Doe", "John Smith"], &["Jane Doe", "John Smith"]),
        ] {
            let authors = read_html(&page(authors), &Options::default()).map(|report| report.source.authors);
            let names: Vec<String> = authors.unwrap_or_default().into_iter().map(|author| author.name).collect();
            assert_eq!(names, wanted);
        }
    }

    /// Who answers, comments or reviews what is sold isn't who wrote the page.
    #[test]
    fn each_work_has_its_own_author() {
        let item = |kind: &str, property: &str| {
            let author = "'><a itemprop=author content='Jane Doe'></a></div>";
            ["<div itemscope ", property, " itemtype='https://schema.org/", kind, author].concat()
        };
        let work = |author: &str| {
            let ld = "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"Quay\",\"author\":\"";
            [ld, author, "\"}</script>"].concat()
        };
        let question = r#"<script type=application/ld+json>{"@type":"QAPage","mainEntity":{"@type":"Question","name":"Why?",
            "author":{"@type":"Person","name":"Jane Doe"},"acceptedAnswer":{"@type":"Answer","author":"John Smith"}}}</script>"#;
        for (html, wanted) in [
            (item("Article", ""), &["Jane Doe"][..]),
            (item("Review", ""), &["Jane Doe"]),
            (item("Review", "itemprop=review"), &[]),
            (item("Answer", ""), &[]),
            (item("Comment", "itemprop=comment"), &[]),
            (question.to_owned(), &["Jane Doe"]),
            (question.replace("Jane Doe", "jane.doe") + "<p>By Jane Doe</p>", &["Jane Doe"]),
            ("<meta name=author content=jsmith><p class=author>Jane Doe</p>".to_owned(), &["Jane Doe"]),
            ("<meta name=author content='Jo Smith'><p class=author>Jane Doe</p>".to_owned(), &["Jo Smith"]),
            (["<p>By QuayJane</p>", &work("Jane Doe")].concat(), &["Jane Doe"]),
            (["<p>By QuayJane</p>", &work("jdoe")].concat(), &["QuayJane"]),
            (["<p>By Jo Smith</p>", &work("Jane Doe")].concat(), &["Jo Smith"]),
            ("<meta name=dc.creator content='Doe, Jane'>".to_owned(), &["Jane Doe"]),
            ("<meta name=author content='Jane Doe, Jo Smith'>".to_owned(), &["Jane Doe", "Jo Smith"]),
            (
                "<meta property=og:site_name content='Blue Bay.fr'><p class=author>Blue Bay | By Jane Doe</p>"
                    .to_owned(),
                &["Jane Doe"],
            ),
            ("<p itemprop=author><i itemprop=name>dove</i> <b>6</b>".to_owned(), &["dove"]),
            ("<p itemprop=author>Doe<meta itemprop=name content=dove> <b>6</b>".to_owned(), &["dove"]),
        ] {
            let page = ["<h1>Quay</h1><p>A post about the quay.</p>", &html].concat();
            let authors = read_html(&page, &Options::default()).map(|report| report.source.authors);
            let names: Vec<String> = authors.unwrap_or_default().into_iter().map(|author| author.name).collect();
            assert_eq!(names, wanted, "{html}");
        }
    }
}
