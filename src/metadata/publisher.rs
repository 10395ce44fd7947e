//! Who published the page.

use super::head_lines::PublicationLine;
use super::json_ld::{self, Node};
use super::names::squash;
use super::places::Places;
use super::site_name::{home_name, host_label, part_of_home_name, says, segment_of_host, site_part};
use super::vocabulary::{OTHER_HANDS, STAFF, fold};
use crate::dom::{Document, collapsed_text, word_count};
use crate::report::Publisher;

/// A publisher and the place it was read in.
type Placed = (Publisher, &'static str);

/// What the two surest places call the publisher.
pub struct Stated {
    of_article: Option<Placed>,
    site_name: Option<Placed>,
}

impl Stated {
    /// Reads JSON-LD's `publisher` of the article and `og:site_name`.
    pub fn read(document: &Document, places: &Places, article: Option<Node<'_>>) -> Stated {
        let of_article = article.and_then(|node| {
            let publisher = json_ld::nodes(node, "publisher")
                .into_iter()
                .find(|node| !node.types().any(|name| name == "Person"))?;
            named(document, publisher.name()?, publisher.address(), "json-ld")
        });
        let site_name = places.meta(&["og:site_name"]).and_then(|tag| {
            let name = site_part(document, &tag.value);
            named(document, name.as_deref().unwrap_or(&tag.value), None, "og:site_name")
        });
        Stated { of_article, site_name }
    }

    /// Each name with its place.
    pub fn names(&self) -> impl Iterator<Item = (&str, &'static str)> {
        [&self.of_article, &self.site_name].into_iter().flatten().map(|(found, place)| (found.name.as_str(), *place))
    }
}

/// A publisher by its name, without an address's scheme; `None` for what is no name.
fn named(document: &Document, name: &str, url: Option<&str>, place: &'static str) -> Option<Placed> {
    let name = name.trim();
    let name = name.strip_prefix("https://").or_else(|| name.strip_prefix("http://")).unwrap_or(name);
    let name = name.strip_prefix("www.").unwrap_or(name).trim_end_matches('/');
    // A template joins the name to a tagline that the site hasn't: "Harbour Post -".
    let name = name.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '-' | '–' | '—' | '|' | '·' | '•' | ':' | '©' | '®' | '™')
    });
    (!name.is_empty() && name.chars().count() <= 80 && !name.contains('/')).then(|| {
        (Publisher { name: name.to_owned(), url: absolute(document, url).or_else(|| origin(document)) }, place)
    })
}

/// The publisher and the place it was read in. JSON-LD's `publisher` of the article, then `og:site_name`, then the line
/// printed under the headline where it says what the host does, then other JSON-LD and meta tags, then the end of `<title>`.
pub fn find(
    document: &Document,
    places: &Places,
    stated: &Stated,
    printed: Option<&PublicationLine>,
) -> Option<Placed> {
    let named = |name: &str, url: Option<&str>, place| named(document, name, url, place);
    // A domain says less than a name.
    let is_domain = |found: &Placed| !found.0.name.contains(' ') && found.0.name.contains('.');
    let first = match (stated.of_article.clone(), stated.site_name.clone()) {
        (Some(one), Some(other)) if is_domain(&one) && !is_domain(&other) => Some(other),
        // The company that runs the site, or its writer, for the site.
        (Some(one), Some(other))
            if !is_domain(&other) && !says(document, &one.0.name) && says(document, &other.0.name) =>
        {
            Some(other)
        }
        (one, other) => one.or(other),
    };
    let from_title = || {
        let social = || places.meta(&["og:title"]).and_then(|tag| segment_of_host(document, &tag.value));
        let title = places.title.as_deref();
        let part = title.and_then(|title| site_part(document, title).or_else(|| segment_of_host(document, title)));
        let name = part.or_else(social)?;
        named(&name, None, "title")
    };
    let from_home = || home_name(document).and_then(|name| named(&name, None, "link home"));
    if first.as_ref().is_some_and(is_domain) {
        return from_title().or_else(from_home).or(first);
    }
    first
        .or_else(|| {
            let label = host_label(document).filter(|label| label.len() > 2)?;
            let line = printed.filter(|line| says(document, &line.name) || squash(&line.name).contains(&label))?;
            named(&line.name, line.url.as_deref(), "publication line")
        })
        .or_else(|| organisation(places, &named))
        .or_else(|| {
            places
                .meta(&[
                    "citation_publisher",
                    "dc.publisher",
                    "dcterms.publisher",
                    "application-name",
                    "publisher",
                    "apple-mobile-web-app-title",
                    "twitter:app:name:iphone",
                    "citation_journal_title",
                    "prism.publicationname",
                ])
                .filter(|tag| !is_headline(places, &tag.value))
                .and_then(|tag| named(&tag.value, None, "meta"))
        })
        .or_else(|| marked(places, &named))
        .or_else(from_title)
        .or_else(from_home)
        .or_else(|| holder(document).and_then(|name| named(&name, None, "copyright line")))
        .or_else(|| part_of_home_name(document).and_then(|name| named(&name, None, "link home")))
}

/// Whether a tag that should name the site says what the piece is called.
fn is_headline(places: &Places, value: &str) -> bool {
    places.meta(&["og:title"]).is_some_and(|tag| tag.value == value)
}

fn organisation<T>(places: &Places, named: &impl Fn(&str, Option<&str>, &'static str) -> Option<T>) -> Option<T> {
    ["WebSite", "NewsMediaOrganization", "Organization", "Blog"].iter().find_map(|wanted| {
        let node =
            places.graph.tops().find(|node| node.types().any(|name| name == *wanted) && node.text("name").is_some())?;
        named(node.text("name")?, node.address(), "json-ld")
    })
}

fn marked<T>(places: &Places, named: &impl Fn(&str, Option<&str>, &'static str) -> Option<T>) -> Option<T> {
    let statement = places
        .marked
        .iter()
        .find(|statement| statement.name == "itemprop:publisher" && word_count(&statement.value) <= 6)?;
    named(&statement.value, statement.url.as_deref(), "microdata")
}

/// Lines with a mark that are looked at, from the page's end.
const MAX_MARKED_LINES: usize = 3;
/// The first byte of `©`.
const SIGN_START: u8 = 0xC2;

/// What stands for the sign.
const MARK_WORDS: &[&str] = &["Copyright", "COPYRIGHT", "(c) ", "(C) "];

/// The holder in the page's last copyright line.
fn holder(document: &Document) -> Option<String> {
    let tree = &document.tree;
    // Most texts don't even hold the sign's first byte.
    let is_marked = |text: &str| {
        text.as_bytes().contains(&SIGN_START) && text.contains('©') || MARK_WORDS.iter().any(|word| text.contains(word))
    };
    let marked = (0..tree.len()).rev().filter(|&id| is_marked(tree.text(id))).take(MAX_MARKED_LINES);
    marked
        .filter_map(|id| tree.ancestors(id).find(|&up| tree.tag(up).is_block()))
        .filter(|&block| tree.end(block) - block < 60)
        .map(|block| collapsed_text(tree, block))
        // "© Photographer/Agency" is of a picture.
        .filter(|text| !text.contains('/') || text.contains(|c: char| c.is_ascii_digit()))
        .find_map(|text| crate::notices::holders_in(&text).into_iter().next().filter(|name| !is_label(name)))
}

/// Whether a holder is nobody: the staff, or words that lead to the makers of pictures ("Photo credit", "Photo credit shown").
fn is_label(name: &str) -> bool {
    let folded = fold(name);
    let whole = OTHER_HANDS.has(&folded) || STAFF.has(&folded);
    let goes_on = |(before, last): (&str, &str)| last.starts_with(char::is_lowercase) && OTHER_HANDS.has(&fold(before));
    whole || name.rsplit_once(' ').is_some_and(goes_on)
}

fn origin(document: &Document) -> Option<String> {
    let url = document.url.as_ref()?;
    matches!(url.scheme(), "http" | "https").then(|| url.origin().ascii_serialization() + "/")
}

/// Whether others can ask for an address: a host without a dot is the system's that wrote the page, unless the page is there.
fn is_public(document: &Document, href: &str) -> bool {
    let own = document.url.as_ref().and_then(|url| url.host_str());
    let address = document.web_address(href);
    address.is_none_or(|address| address.host().is_some_and(|host| host.contains(&['.', ':'][..]) || Some(host) == own))
}

/// Whether an address may be the page's for others: a public one, and not the front page's that an application gives each of
/// its pages.
pub fn may_be_canonical(document: &Document, href: &str) -> bool {
    let is_deep = || {
        let url = document.url.as_ref();
        url.is_some_and(|url| url.path().split('/').filter(|part| !part.is_empty()).nth(1).is_some())
    };
    let leads_home = |href: &str| {
        document.web_address(href).is_some_and(|address| address.path().len() < 2 && !address.as_str().contains('?'))
    };
    is_public(document, href) && !(leads_home(href) && is_deep())
}

/// An absolute address of the web.
pub fn absolute(document: &Document, written: Option<&str>) -> Option<String> {
    document.web_address(written?).map(String::from)
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use crate::{Options, read_html};

    #[test]
    fn a_tagline_is_no_part_of_the_name() {
        for (stated, wanted) in [
            ("Harbour | Right This Way", "Harbour"),
            ("News for the bay - Harbour", "Harbour"),
            ("The Bay | News and Views", "The Bay | News and Views"),
            ("Harbour Post", "Harbour Post"),
            ("https://www.harbour.example/", "harbour.example"),
            ("Pier Post -", "Pier Post"),
            ("Pier Post |", "Pier Post"),
            ("Pier Post®", "Pier Post"),
        ] {
            let html = ["<meta property=og:site_name content='", stated, "'><article><h1>Quay</h1><p>Text</article>"];
            let options = Options { url: Some("https://www.harbour.example/quay".into()), ..Options::default() };
            let report = read_html(&html.concat(), &options).ok();
            let name = report.and_then(|report| report.source.publisher).map(|publisher| publisher.name);
            assert_eq!(name.as_deref(), Some(wanted), "{stated}");
        }
    }
    #[test]
    fn the_name_that_the_host_says_comes_first() {
        let body = "<article><h1>Quay</h1><p>Text</article><footer>© 2024 Mill Media</footer>";
        let by = |name: &str| {
            let block = r#"<script type="application/ld+json">{"@type":"Article","headline":"Quay","publisher":{"@type":"Organization","name":""#;
            [block, name, r#""}}</script>"#].concat()
        };
        for (head, link, wanted) in [
            (by("Mill Media") + "<meta property=og:site_name content=Harbour>", "", "Harbour"),
            (by("Mill Media") + "<meta property=og:site_name content=Pier>", "", "Mill Media"),
            (by("Harbour") + "<meta property=og:site_name content=Pier>", "", "Harbour"),
            ("<title>Quay – Harbour – IT</title>".into(), "<a href=/ title=Start>Harbour – IT</a>", "Harbour – IT"),
            ("<title>Quay | The Harbour | Ferries and boats of the bay</title>".into(), "", "The Harbour"),
            ("<title>Quay | L'Harbour</title>".into(), "", "L'Harbour"),
            ("<title>Quay</title><meta property=og:title content='The Harbour - Quay'>".into(), "", "The Harbour"),
            ("<title>Quay | The Harbours</title>".into(), "", "Mill Media"),
            ("<title>Quay</title>".into(), "<a href=/><img alt='Harbour logo'></a>", "Harbour"),
            ("<title>Quay</title>".into(), "<a href=/><img alt='Logo: Harbour'></a>", "Harbour"),
            ("<title>Quay</title>".into(), "<a href=/>Pier</a>", "Mill Media"),
            ("<title>Quay</title><meta name=application-name content=Pier>".into(), "", "Pier"),
            ("<title>Quay</title><meta name=DC.publisher content=Pier>".into(), "", "Pier"),
            ("<meta property=og:title content=Quay><meta name=application-name content=Quay>".into(), "", "Mill Media"),
        ] {
            let options = Options { url: Some("https://www.harbour.example/quay".into()), ..Options::default() };
            let report = read_html(&[head.as_str(), link, body].concat(), &options).ok();
            let name = report.and_then(|report| report.source.publisher).map(|publisher| publisher.name);
            assert_eq!(name.as_deref(), Some(wanted), "{head} {link}");
        }
    }

    #[test]
    fn words_of_a_template_hold_no_rights() {
        for (line, wanted) in [
            ("© 2024 Mill Media", Some("Mill Media")),
            ("© Redaktion", None),
            ("© Bildrechte anzeigen", None),
            ("© Photo credits", None),
            ("© Photo Weekly", Some("Photo Weekly")),
        ] {
            let page = ["<article><h1>Quay</h1><p>The quay is open.</article><footer><p>", line, "</footer>"].concat();
            let name = read_html(&page, &Options::default()).ok().and_then(|report| report.source.publisher);
            assert_eq!(name.map(|publisher| publisher.name).as_deref(), wanted, "{line}");
        }
    }
}
