//! Who published the page.

use super::head_lines::PublicationLine;
use super::json_ld::{self, Node};
use super::places::Places;
use super::title::SEPARATORS;
use crate::dom::Document;
use crate::report::Publisher;

/// The publisher and the place it was read in. JSON-LD's `publisher` of the article, then `og:site_name`, then the line
/// printed under the headline, then other JSON-LD and meta tags, then the end of `<title>`.
pub fn find(
    document: &Document,
    places: &Places,
    article: Option<Node<'_>>,
    printed: Option<&PublicationLine>,
) -> Option<(Publisher, &'static str)> {
    let named = |name: &str, url: Option<&str>, place| {
        let name = name.trim();
        (!name.is_empty() && name.chars().count() <= 80 && !name.starts_with("http")).then(|| {
            (Publisher { name: name.to_owned(), url: absolute(document, url).or_else(|| origin(document)) }, place)
        })
    };
    let of_article = article.and_then(|node| {
        let publisher =
            json_ld::nodes(node, "publisher").into_iter().find(|node| !node.types().any(|name| name == "Person"))?;
        named(publisher.name()?, publisher.address(), "json-ld")
    });
    let site_name = places.meta(&["og:site_name"]).and_then(|tag| named(&tag.value, None, "og:site_name"));
    // A domain says less than a name.
    let is_domain = |found: &(Publisher, &str)| !found.0.name.contains(' ') && found.0.name.contains('.');
    let first = match (of_article, site_name) {
        (Some(one), Some(other)) if is_domain(&one) && !is_domain(&other) => Some(other),
        (one, other) => one.or(other),
    };
    first
        .or_else(|| printed.and_then(|line| named(&line.name, line.url.as_deref(), "publication line")))
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
                .and_then(|tag| named(&tag.value, None, "meta"))
        })
        .or_else(|| marked(places, &named))
        .or_else(|| title_end(document, places).and_then(|name| named(&name, None, "title")))
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
        .find(|statement| statement.name == "itemprop:publisher" && statement.value.split(' ').count() <= 6)?;
    named(&statement.value, statement.url.as_deref(), "microdata")
}

/// The last part of `<title>` where the host's name says that it is the site's.
fn title_end(document: &Document, places: &Places) -> Option<String> {
    let title = places.title.as_deref()?;
    let host = document.url.as_ref()?.host_str()?;
    let host: String = host.strip_prefix("www.").unwrap_or(host).chars().filter(|c| c.is_alphanumeric()).collect();
    let squash =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let ends = SEPARATORS
        .iter()
        .flat_map(|mark| [title.rsplit_once(mark).map(|(_, end)| end), title.split_once(mark).map(|(start, _)| start)]);
    ends.flatten().map(str::trim).find(|part| squash(part).len() > 2 && host.contains(&squash(part))).map(str::to_owned)
}

fn origin(document: &Document) -> Option<String> {
    let url = document.url.as_ref()?;
    matches!(url.scheme(), "http" | "https").then(|| url.origin().ascii_serialization() + "/")
}

/// An absolute address of the web.
pub fn absolute(document: &Document, written: Option<&str>) -> Option<String> {
    let written = written.filter(|written| !written.trim().is_empty() && !written.trim().starts_with('#'))?;
    let url = crate::dom::resolve(document.base.as_ref(), written)?;
    matches!(url.scheme(), "http" | "https").then(|| url.into())
}
