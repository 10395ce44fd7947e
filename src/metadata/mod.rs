//! Where the page comes from: title, byline, authors, publisher, dates, subjects.
//!
//! Every field is asked of every place that states it, in an order of trust:
//!
//! | field | first | then | then | last |
//! |---|---|---|---|---|
//! | title | the headline printed over the text | JSON-LD `headline` | `og:title` | `<title>`; each without the site's name |
//! | authors | the byline printed beside the headline | JSON-LD `author` | meta tags | microdata, `rel=author`, h-entry |
//! | publisher | JSON-LD `publisher`, `og:site_name`: what the host says too | the line printed under the headline | other JSON-LD, meta tags | the end of `<title>`, the link home, the copyright line |
//! | published | what is printed, where it is earlier or a day off | JSON-LD | meta tags, microdata | printed, the address |
//! | modified | printed | JSON-LD | meta tags | microdata, a paragraph of the text that tells of an update, the page's foot |
//!
//! Where places disagree, the answers not taken are listed as claims.

mod authors;
mod byline;
mod byline_marks;
mod claims;
pub mod dates;
mod head_lines;
mod json_ld;
mod labelled;
mod lines;
pub mod names;
mod origin;
mod places;
mod published;
mod publisher;
mod rights;
mod said;
mod site_name;
mod taxonomy;
mod teasers;
mod title;
mod updates;
mod vocabulary;
mod wide_names;

use crate::Limits;
use crate::content::Extraction;
use crate::dom::Document;
use crate::report::Source;
pub use rights::Rights;

/// What the stage says, with the place that each answer was read in.
#[derive(Debug, Clone, Default)]
pub struct Metadata {
    /// The report's source section.
    pub source: Source,
    /// The registrable domain of the page's address.
    pub domain: Option<String>,
    /// What structured data says of rights and origin, for the notices.
    pub rights: Rights,
    /// Field (`source.title`) and place (`headline`).
    pub evidence: Vec<(&'static str, String)>,
    /// Which limits cut the metadata (`jsonLd`).
    pub truncated: Vec<&'static str>,
}

/// Reads every place that states where the page comes from.
pub fn read(document: &Document, extraction: &Extraction, limits: &Limits) -> Metadata {
    let places = places::gather(document, extraction, limits);
    let lines = head_lines::gather(document, extraction);
    let lang = extraction.content.as_ref().and_then(|content| content.lang.as_deref());
    let article = json_ld::article(&places.graph);
    let publication_lines = head_lines::publication_lines(&lines, lang);

    let publishers = publisher::Stated::read(document, &places, article);
    let publisher = publisher::find(document, &places, &publishers, publication_lines.first());
    // The holder of a blog's copyright may well be its author.
    let site =
        publisher.as_ref().filter(|(_, place)| *place != "copyright line").map(|(publisher, _)| publisher.name.clone());
    let host =
        document.url.as_ref().and_then(|url| url.host_str()).map(|host| host.strip_prefix("www.").unwrap_or(host));
    let domain = document.url.as_ref().and_then(|url| crate::links::domain_of(url.host_str()?));
    let sites: Vec<&str> = site
        .as_deref()
        .into_iter()
        .chain(places.meta(&["og:site_name"]).map(|tag| tag.value.as_str()))
        .chain(host)
        .collect();

    let headline = article.filter(|node| json_ld::is_article(*node)).and_then(|node| node.text("headline"));
    let title = title::find(document, extraction, &places, headline, &sites, domain.as_deref());
    let byline = byline::find(document, &extraction.facts, &lines::around(document, extraction));
    let named = authors::Stated::read(document, &places, article, byline.as_ref(), &sites);
    let (authors, authors_place) = authors::find(document, &places, &named, byline.as_ref(), &sites);
    let mut dates = published::find(document, extraction, &places, &lines, article, byline.as_ref(), lang);
    if !dates.modified.iter().any(|(date, _)| published::is_later_day(date, dates.published.first())) {
        let told = updates::last_day(document, extraction, lang).map(|date| (date, "text"));
        let told = told.or_else(|| updates::foot_day(document, extraction, lang).map(|date| (date, "footer")));
        dates.modified.extend(told);
    }
    let published = dates.published.first();
    let modified = dates.modified.iter().find(|(date, _)| published::is_later_day(date, published));
    let published = published.map(|taken| published::in_full(&dates.published, taken));
    let modified = modified.map(|taken| published::in_full(&dates.modified, taken));
    let printed_title = title.as_ref().map(|(title, _)| title.as_str());
    let taxonomy = taxonomy::find(document, &extraction.facts, &places, &lines, article, printed_title);
    let linked = places.canonical.as_deref().filter(|href| publisher::may_be_canonical(document, href));
    let social = || places.meta(&["og:url"]).map(|tag| tag.value.as_str());
    let canonical = linked.or_else(|| social().filter(|href| publisher::may_be_canonical(document, href)));
    let image =
        places.meta(&["og:image", "og:image:url", "twitter:image", "twitter:image:src"]).map(|tag| tag.value.clone());
    let image = image.or_else(|| {
        article.and_then(|node| {
            node.items("image").first().and_then(|image| image.address().or_else(|| image.name())).map(str::to_owned)
        })
    });

    let rights = rights::find(&places, article);
    let origin = origin::find(&origin::Seen {
        document,
        extraction,
        lines: &lines,
        publications: &publication_lines,
        rights: &rights,
        authors: &authors,
        sites: &sites,
        domain: domain.as_deref(),
        lang,
        canonical,
    });

    let mut evidence = Vec::new();
    let mut note = |field, place: Option<&str>| evidence.extend(place.map(|place| (field, place.to_owned())));
    note("source.title", title.as_ref().map(|(_, place)| *place));
    note("source.byline", byline.as_ref().map(|_| "byline"));
    note("source.authors", (!authors.is_empty()).then_some(authors_place));
    note("source.publisher", publisher.as_ref().map(|(_, place)| *place));
    note("source.published", published.map(|(_, place)| *place));
    note("source.modified", modified.map(|(_, place)| *place));
    note("source.canonicalUrl", canonical.map(|_| if linked.is_some() { "link" } else { "og:url" }));
    note("source.image", image.as_ref().map(|_| "meta"));
    note("source.originalSource", origin.as_ref().map(|(_, place)| *place));
    note("source.taxonomy", (!taxonomy.is_empty()).then_some("page"));

    let mut source = Source {
        title: title.map(|(title, _)| title),
        byline: byline.map(|byline| byline.text),
        authors,
        publisher: publisher.map(|(publisher, _)| publisher),
        published: published.map(|(date, _)| date.clone()),
        modified: modified.map(|(date, _)| date.clone()),
        canonical_url: publisher::absolute(document, canonical),
        original_source: origin.map(|(origin, _)| origin),
        taxonomy,
        image: publisher::absolute(document, image.as_deref()),
        claims: Vec::new(),
    };
    let stated = claims::Stated {
        places: &places,
        article,
        dates: &dates,
        authors: &named,
        publishers: &publishers,
        sites: &sites,
    };
    source.claims = claims::find(&stated, &source);
    let truncated = if places.cut { vec!["jsonLd"] } else { Vec::new() };
    Metadata { source, domain, rights, evidence, truncated }
}
