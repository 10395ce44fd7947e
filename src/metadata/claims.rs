//! Where the page contradicts itself: the claims that were not taken, each with its place.

use super::authors::{self, alike};
use super::json_ld::Node;
use super::names;
use super::places::Places;
use super::published::{Dated, Dates};
use super::publisher;
use super::title::strip_site;
use crate::report::{Author, Claim, Source};

/// What the places of the page state, beside what was taken.
pub struct Stated<'a> {
    /// Meta tags and `<title>`.
    pub places: &'a Places,
    /// JSON-LD's node of the article.
    pub article: Option<Node<'a>>,
    /// All dates.
    pub dates: &'a Dates,
    /// Whom each place names.
    pub authors: &'a authors::Stated,
    /// What each place calls the publisher.
    pub publishers: &'a publisher::Stated,
    /// Names of the site.
    pub sites: &'a [&'a str],
}

/// The claims that differ from the answers given.
pub fn find(stated: &Stated<'_>, source: &Source) -> Vec<Claim> {
    let mut claims = Vec::new();
    differing("source.published", &stated.dates.published, source.published.as_deref(), &mut claims);
    differing("source.modified", &stated.dates.modified, source.modified.as_deref(), &mut claims);
    titles(stated, source, &mut claims);
    for (list, place) in stated.authors.places() {
        other_authors(list, place, &source.authors, &mut claims);
    }
    if let Some(taken) = &source.publisher {
        for (name, place) in stated.publishers.names() {
            // An address isn't another name.
            let is_domain = !name.contains(' ') && name.contains('.');
            if !is_domain && !hold(name, &taken.name) {
                push(&mut claims, "source.publisher", name.to_owned(), place);
            }
        }
    }
    claims
}

/// A headline that is said with the site's name, or shortened, is the same headline.
fn titles(stated: &Stated<'_>, source: &Source, claims: &mut Vec<Claim>) {
    let Some(title) = &source.title else { return };
    let headline = stated.article.and_then(|node| node.text("headline")).map(|text| (text, "json-ld"));
    let social = stated.places.meta(&["og:title"]).map(|tag| (tag.value.as_str(), "og:title"));
    let titled = stated.places.title.as_deref().map(|text| (text, "title"));
    for (text, place) in [headline, social, titled].into_iter().flatten() {
        let value = strip_site(text, stated.sites);
        if !hold(&value, title) {
            push(claims, "source.title", value, place);
        }
    }
}

/// Names of one claim.
const MAX_NAMES: usize = 10;

/// A place that names somebody else, with those whom it names. A user's name isn't another person's.
fn other_authors(list: &[Author], place: &str, taken: &[Author], claims: &mut Vec<Claim>) {
    let is_other = |author: &&Author| {
        names::is_person_like(&author.name) && !taken.iter().any(|known| alike(&known.name, &author.name))
    };
    if !taken.is_empty() && list.iter().any(|author| is_other(&author)) {
        let names: Vec<&str> = list.iter().map(|author| author.name.as_str()).take(MAX_NAMES).collect();
        push(claims, "source.authors", names.join(", "), place);
    }
}

/// Dates that name another day than the answer. A date without a day contradicts none in its month.
fn differing(field: &'static str, dates: &[Dated], taken: Option<&str>, claims: &mut Vec<Claim>) {
    /// Of `2016-12-04`.
    const DAY_BYTES: usize = 10;
    let first = dates.first().map(|(date, _)| date.as_str());
    let Some(taken) = taken.or(first) else { return };
    let day = |date: &str| date.get(..date.len().min(DAY_BYTES)).unwrap_or(date).to_owned();
    let mut days = vec![day(taken)];
    for (date, place) in dates {
        let this = day(date);
        if !days.iter().any(|known| known.starts_with(&this) || this.starts_with(known.as_str())) {
            days.push(this);
            push(claims, field, date.clone(), place);
        }
    }
}

/// Whether two names or headlines say the same, or one holds the other; an empty one contradicts nothing.
fn hold(one: &str, other: &str) -> bool {
    let (one, other) = (names::squash(one), names::squash(other));
    one.contains(&other) || other.contains(&one)
}

/// Adds a claim that no other place made before.
fn push(claims: &mut Vec<Claim>, field: &'static str, value: String, place: &str) {
    if !claims.iter().any(|claim| claim.field == field && names::same(&claim.value, &value)) {
        claims.push(Claim { field: field.into(), value, place: place.to_owned() });
    }
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use crate::{Options, read_html};

    const TEXT: &str = "<p>The harbour was quiet on that day and the boats stayed in, for the wind had turned at noon.</p>\
        <p>Nobody on the quay could say how long it would last, or whether the ferry would come in at night.</p>";

    #[test]
    fn what_the_page_says_otherwise_is_claimed_with_its_place() {
        let ld = |rest: &str| {
            format!(
                r#"<script type=application/ld+json>{{"@type":"Article","headline":"A quiet quay",{rest}}}</script>"#
            )
        };
        let signed = "<p>By Ada Writer</p><p>March 5, 2024</p>";
        for (head, wanted) in [
            (ld(r#""author":"Bo Painter""#), &[("source.authors", "Bo Painter", "json-ld")][..]),
            (ld(r#""author":["Ada Writer","Bo Painter"]"#), &[]),
            (ld(r#""author":"ada.w""#), &[]),
            ("<meta name=author content='Bo Painter'>".into(), &[("source.authors", "Bo Painter", "meta")]),
            (
                ld(r#""publisher":{"@type":"Organization","name":"Mill Media"}"#)
                    + "<meta property=og:site_name content='Harbour Post'>",
                &[("source.publisher", "Harbour Post", "og:site_name")],
            ),
            (
                ld(r#""publisher":{"@type":"Organization","name":"Harbour Post Ltd"}"#)
                    + "<meta property=og:site_name content='Harbour Post'>",
                &[],
            ),
            (
                "<meta property=og:title content='Why quays are quiet'>".into(),
                &[("source.title", "Why quays are quiet", "og:title")],
            ),
            ("<meta property=og:title content='A quiet quay, and more | Harbour'>".into(), &[]),
            (ld(r#""datePublished":"2024-03-01""#), &[("source.published", "2024-03-05", "printed")]),
            (ld(r#""datePublished":"2024-03""#), &[]),
        ] {
            let html = [&head, "<article><h1>A quiet quay</h1>", signed, TEXT, "</article>"].concat();
            let claims = read_html(&html, &Options::default()).map(|report| report.source.claims).unwrap_or_default();
            let claims: Vec<_> = claims.iter().map(|claim| (&*claim.field, &*claim.value, &*claim.place)).collect();
            assert_eq!(claims, wanted, "{head}");
        }
    }
}
