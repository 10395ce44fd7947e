//! When it was published and last changed.

use super::dates;
use super::head_lines::{DateRole, HeadLines, Line, role_of};
use super::json_ld::Node;
use super::places::Places;
use crate::dom::Document;

/// One date that the page states, and the place it was read in.
pub type Dated = (String, &'static str);

/// The dates of a page.
#[derive(Debug, Default)]
pub struct Dates {
    /// Of publication, surest first.
    pub published: Vec<Dated>,
    /// Of the last change, surest first.
    pub modified: Vec<Dated>,
}

const PUBLISHED_TAGS: &[&str] = &[
    "article:published_time",
    "og:published_time",
    "datepublished",
    "article:published",
    "citation_publication_date",
    "citation_date",
    "citation_online_date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "prism.publicationdate",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "published_time",
    "publication_date",
    "date",
    "article.published",
    "article_date_original",
    "originalpublicationdate",
    "displaydate",
    "release_date",
    "og:article:published_time",
    "cxenseparse:recs:publishtime",
    "bt:pubdate",
    "shareaholic:article_published_time",
    "og:release_date",
    "article:create_at",
    "weibo:article:create_at",
];
const MODIFIED_TAGS: &[&str] = &[
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "article:modified",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "lastmod",
    "modified_time",
    "revised",
    "article.updated",
    "og:modified_time",
    "og:article:modified_time",
    "shareaholic:article_modified_time",
    "updated_time",
    "article:update_at",
    "weibo:article:update_at",
    "cxenseparse:recs:modifiedtime",
];

/// Reads the dates: what is printed beside the headline, JSON-LD, meta tags, marked-up elements, the address.
pub fn find(
    document: &Document,
    places: &Places,
    lines: &HeadLines,
    article: Option<Node<'_>>,
    lang: Option<&str>,
) -> Dates {
    let mut found = Dates::default();
    let stated = |name: &str| article.and_then(|node| node.text(name)).and_then(dates::normalise);
    found.published.extend(
        stated("datePublished")
            .or_else(|| stated("dateCreated"))
            .or_else(|| stated("uploadDate"))
            .map(|date| (date, "json-ld")),
    );
    found.modified.extend(stated("dateModified").map(|date| (date, "json-ld")));
    let tag = |names: &[&str]| {
        names.iter().find_map(|name| places.meta(&[name]).and_then(|tag| dates::normalise(&tag.value)))
    };
    found.published.extend(tag(PUBLISHED_TAGS).map(|date| (date, "meta")));
    found.modified.extend(tag(MODIFIED_TAGS).map(|date| (date, "meta")));
    marked(places, &mut found);
    printed(lines, lang, &mut found);
    found.published.extend(in_address(document).map(|date| (date, "address")));
    prefer_printed(&mut found.published);
    // A template that prints the day of a change means it; a system writes any saving.
    found.modified.sort_by_key(|(_, place)| *place != "printed");
    found
}

/// Microdata and microformats.
fn marked(places: &Places, found: &mut Dates) {
    let first = |names: &[&str]| {
        let statement = places.marked.iter().find(|statement| names.contains(&statement.name.as_str()));
        statement.and_then(|statement| dates::normalise(&statement.value))
    };
    found.published.extend(
        first(&["itemprop:datepublished", "class:dt-published", "itemprop:datecreated"])
            .map(|date| (date, "microdata")),
    );
    found.modified.extend(first(&["itemprop:datemodified", "class:dt-updated"]).map(|date| (date, "microdata")));
}

/// Dates on the lines around the headline, each judged by the words before it.
fn printed(lines: &HeadLines, lang: Option<&str>, found: &mut Dates) {
    let after = lines.head.iter().skip(lines.after_headline);
    let above = lines.head.iter().take(lines.after_headline).rev().take(3);
    let mut before = String::new();
    let mut unsaid = None;
    for line in after.chain(above) {
        if !is_dateline(line) {
            before.clone_from(&line.text);
            continue;
        }
        let mut from = 0;
        for date in dates::find_all(&line.text, lang) {
            let words = line.text.get(from..date.start).unwrap_or_default();
            // The word may stand on a line of its own.
            let role = if words.trim().is_empty() && from == 0 { role_of(&before) } else { role_of(words) };
            match role {
                DateRole::Modified => found.modified.push((date.iso, "printed")),
                DateRole::Published => found.published.push((date.iso, "printed")),
                DateRole::Unsaid if unsaid.is_none() => unsaid = Some(date.iso),
                DateRole::Unsaid => {}
            }
            from = date.end;
        }
        before.clear();
    }
    found.published.extend(unsaid.map(|date| (date, "printed")));
}

/// A line with a date has at most so many words, or is a sentence about another day.
const MAX_DATELINE_WORDS: usize = 25;

fn is_dateline(line: &Line) -> bool {
    let words = line.text.split(' ').count();
    words <= if line.in_content { 10 } else { MAX_DATELINE_WORDS }
}

/// What is printed outweighs what machines read where they are a day apart: the time zone is the reader's.
fn prefer_printed(published: &mut Vec<Dated>) {
    let Some(at) = published.iter().position(|(_, place)| *place == "printed") else { return };
    let near = published
        .first()
        .zip(published.get(at))
        .is_some_and(|((first, _), (printed, _))| days_apart(first, printed).is_some_and(|days| days == 1));
    if at > 0 && near {
        let printed = published.remove(at);
        published.insert(0, printed);
    }
}

/// Days between two ISO dates, near enough to tell one day from more.
fn days_apart(one: &str, other: &str) -> Option<i64> {
    let day = |iso: &str| {
        let number = |range: std::ops::Range<usize>| iso.get(range).and_then(|digits| digits.parse::<i64>().ok());
        let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
        // Days from a fixed day, by Howard Hinnant's civil calendar.
        let year = if month < 3 { year - 1 } else { year };
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        Some(year * 365 + year / 4 - year / 100 + year / 400 + of_year)
    };
    Some((day(one)? - day(other)?).abs())
}

/// `/2016/12/04/` or `/2016-12-04-` in the address.
fn in_address(document: &Document) -> Option<String> {
    let path = document.url.as_ref()?.path();
    let bytes = path.as_bytes();
    for at in 0..bytes.len().saturating_sub(9) {
        let date = path.get(at..at + 10)?;
        let mark = date.as_bytes().get(4).copied()?;
        let bounded = at == 0 || !bytes.get(at - 1).is_some_and(u8::is_ascii_digit);
        if bounded && matches!(mark, b'/' | b'-' | b'_') && date.as_bytes().get(7) == Some(&mark) {
            let machine: String = date.chars().map(|c| if matches!(c, '/' | '_') { '-' } else { c }).collect();
            if !bytes.get(at + 10).is_some_and(u8::is_ascii_digit)
                && let Some(iso) = dates::normalise(&machine)
            {
                return Some(iso);
            }
        }
    }
    None
}

/// Whether a change came on a later day than the publication: systems write the hour of saving as a change of its own.
pub fn is_later_day(modified: &str, published: Option<&Dated>) -> bool {
    let day = |date: &str| date.get(..10).map(str::to_owned);
    published.is_none_or(|(published, _)| day(modified) > day(published))
}
