//! The headline as a reader would quote it, without the site's name.

use super::names::{same, squash};
use super::places::{Places, Statement};
use crate::content::{Extraction, Facts, Kind};
use crate::dom::{Document, NodeId, Tag, collapse, push_collapsed};
use crate::notices::split_sentences;

/// Marks that stand between a page's title and its site's name.
pub const SEPARATORS: &[&str] = &[
    " | ", " – ", " — ", " - ", " :: ", " » ", " · ", " • ", " / ", " < ", " > ", " ‹ ", " › ", "｜", " ~ ", "_", ": ",
];

/// A title without the site's name at its end or beginning.
pub fn strip_site(title: &str, sites: &[&str]) -> String {
    let mut title = collapse(title);
    for _ in 0..3 {
        match stripped(&title, sites) {
            Some(shorter) => title = shorter,
            None => break,
        }
    }
    title
}

fn stripped(title: &str, sites: &[&str]) -> Option<String> {
    for separator in SEPARATORS.iter().filter(|separator| may_hold(title, separator)) {
        if let Some((before, after)) = title.rsplit_once(separator)
            && !before.trim().is_empty()
            && sites.iter().any(|site| is_site(after, site))
        {
            return Some(before.trim().to_owned());
        }
        if let Some((before, after)) = title.split_once(separator)
            && !after.trim().is_empty()
            && sites.iter().any(|site| is_site(before, site))
        {
            return Some(after.trim().to_owned());
        }
    }
    None
}

/// Whether a title may hold a separator: most hold few of the marks.
fn may_hold(title: &str, separator: &str) -> bool {
    separator.trim_ascii().as_bytes().first().is_none_or(|mark| title.as_bytes().contains(mark))
}

/// Whether a part of a title is the site's name, or its name with a word more.
fn is_site(part: &str, site: &str) -> bool {
    let (part, site) = (squash(part), squash(site));
    site.len() > 2
        && !part.is_empty()
        && (part == site
            || (part.len() < site.len() * 2 && part.contains(&site))
            || (part.len() > 3 && site.contains(&part)))
}

/// The text of a range as one line.
fn text_of(document: &Document, range: (NodeId, NodeId)) -> String {
    text_without(document, range, |_| false)
}

/// The text of a range without some of its elements.
fn text_without(document: &Document, (start, end): (NodeId, NodeId), leaves_out: impl Fn(NodeId) -> bool) -> String {
    let tree = &document.tree;
    let mut text = String::new();
    let mut last = "";
    let mut control_end = start;
    for id in start..end {
        match tree.tag(id) {
            _ if id < control_end => {}
            // What copies or opens the headline is no part of it.
            Tag::Button => control_end = tree.end(id),
            _ if id > start && leaves_out(id) => control_end = tree.end(id),
            Tag::Text => {
                let next = tree.text(id);
                if are_apart(last, next) {
                    text.push(' ');
                }
                push_collapsed(&mut text, next);
                last = next;
            }
            tag if tag == Tag::Br || tag.is_block() => push_collapsed(&mut text, " "),
            _ => {}
        }
    }
    // Documentation gives each heading a link to itself; where a word may be parted isn't said when it is quoted.
    text.trim_end().trim_end_matches(&['¶', '🔗'][..]).trim().replace('\u{ad}', "")
}

/// Whether two texts that touch are phrases set apart by their elements' style: a kicker and a headline.
fn are_apart(one: &str, other: &str) -> bool {
    let quoted = other.starts_with('"') && other.matches('"').count().is_multiple_of(2);
    let begins = other.starts_with(|c: char| c.is_uppercase() || matches!(c, '„' | '“' | '«')) || quoted;
    begins && one.ends_with(char::is_alphanumeric) && one.trim().contains(' ') && other.trim().contains(' ')
}

/// The title and the place it was read in. What is printed over the article comes first; then JSON-LD's `headline`,
/// `og:title`, and `<title>` without the site's name.
pub fn find(
    document: &Document,
    extraction: &Extraction,
    places: &Places,
    headline: Option<&str>,
    sites: &[&str],
    domain: Option<&str>,
) -> Option<(String, &'static str)> {
    let range = extraction.headline.map(|range| whole_h1(document, range));
    let range = range.map(|range| chapter(document, places.title.as_deref(), range).unwrap_or(range));
    let social = places
        .meta(&["og:title", "twitter:title", "citation_title", "dc.title", "dcterms.title", "prism.title"])
        .map(|tag| strip_site(&tag.value, sites))
        .filter(|text| !text.is_empty());
    // Templates mark the site's name so, too.
    let marks = |text: &str| !sites.iter().any(|site| same(site, text));
    let is_marked = |statement: &&Statement| statement.name == "itemprop:headline" && marks(&statement.value);
    let marked = places.marked.iter().find(is_marked);
    let bare = |text: &str| Some(strip_site(text, sites)).filter(|text| !text.is_empty());
    let stated = headline.and_then(bare);
    let titled = places.title.as_deref().and_then(bare);
    let others = [&stated, &social, &titled].map(|title| title.as_deref().unwrap_or_default());
    let range = range.map(|range| higher(document, &others, sites, range).unwrap_or(range));
    let printed = range.map(|range| quoted(document, &extraction.facts, range, &others, sites));
    let printed = printed.filter(|text| is_headline(text, sites) && !is_paragraph(text, &others));
    // It is the printed headline's own mark, and no second witness of what belongs to that.
    let stated = stated.map(|text| (text, "json-ld"));
    let stated = stated.or_else(|| marked.and_then(|statement| bare(&statement.value)).map(|text| (text, "microdata")));
    let printed = printed.map(|text| without_site(text, sites, domain));
    printed
        .map(|text| (text, "headline"))
        .or(stated)
        .or(social.map(|text| (text, "og:title")))
        .or(titled.map(|text| (text, "title")))
}

/// A printed headline without the site's name behind a bar, which no headline has of its own; the site's name, or what
/// begins with its domain's.
fn without_site(mut headline: String, sites: &[&str], domain: Option<&str>) -> String {
    let label = domain.and_then(|domain| domain.split('.').next()).filter(|label| label.len() > 2);
    while let Some((before, after)) = headline.rsplit_once(" | ") {
        let named = label.is_some_and(|label| squash(after).starts_with(label));
        if before.trim().is_empty() || !(named || sites.iter().any(|site| is_site(after, site))) {
            break;
        }
        headline = before.trim().to_owned();
    }
    headline
}

/// The `h1` around a headline whose words are blocks of their own, where it is one heading.
fn whole_h1(document: &Document, range: (NodeId, NodeId)) -> (NodeId, NodeId) {
    let tree = &document.tree;
    let h1 = std::iter::once(range.0).chain(tree.ancestors(range.0)).take(6).find(|&up| tree.tag(up) == Tag::H1);
    let whole = h1.map(|h1| (h1, tree.end(h1)));
    whole.filter(|&whole| text_of(document, whole).len() <= MAX_HEADLINE_BYTES).unwrap_or(range)
}

/// The `h1` with the first words of the page's title, where the headline is what the title ends with: "Chapter - Book"
/// under the book's own `h1`.
fn chapter(document: &Document, title: Option<&str>, headline: (NodeId, NodeId)) -> Option<(NodeId, NodeId)> {
    let tree = &document.tree;
    let printed = text_of(document, headline);
    let first = SEPARATORS.iter().find_map(|separator| {
        let (first, last) = title?.rsplit_once(separator)?;
        same(last, &printed).then_some(first)
    })?;
    let h1s = (0..tree.len()).filter(|&id| tree.tag(id) == Tag::H1 && !tree.is_foreign(id)).take(MAX_H1S);
    h1s.map(|id| (id, tree.end(id))).find(|range| *range != headline && same(&text_of(document, *range), first))
}

/// The heading above the one taken that says what is stated as the title, where that one is lower and says another thing.
fn higher(
    document: &Document,
    others: &[&str],
    sites: &[&str],
    headline: (NodeId, NodeId),
) -> Option<(NodeId, NodeId)> {
    let tree = &document.tree;
    let level = |id: NodeId| tree.tag(id).heading_level();
    let own = std::iter::once(headline.0).chain(tree.ancestors(headline.0)).take(6).find_map(level);
    if own == Some(1) || others.iter().any(|other| same(other, &text_of(document, headline))) {
        return None;
    }
    let is_higher = |id: &NodeId| level(*id).is_some_and(|level| own.is_none_or(|own| level < own));
    let mut headings = (0..headline.0).filter(is_higher).take(MAX_HEADINGS).map(|id| (id, tree.end(id)));
    let says = |text: &str| is_headline(text, sites) && others.iter().any(|other| same(other, text));
    headings.find(|range| says(&text_of(document, *range)))
}

/// Headings above the headline that are compared with what is stated.
const MAX_HEADINGS: usize = 20;

/// Headings that are compared with the title; a page with more is a list.
const MAX_H1S: usize = 20;

/// Longer headings hold more than a headline.
const MAX_HEADLINE_BYTES: usize = 300;

/// The headline without what its heading holds beside it: before or behind it in elements of their own, where another
/// place states the rest as the title; else what marks say is another thing.
fn quoted(document: &Document, facts: &Facts, range: (NodeId, NodeId), others: &[&str], sites: &[&str]) -> String {
    let tree = &document.tree;
    let whole = text_of(document, range);
    if others.iter().any(|other| same(other, &whole)) {
        return whole;
    }
    let fits = |text: &String| is_headline(text, sites);
    let stated = |text: &String| fits(text) && others.iter().any(|other| same(other, text));
    // The site puts the kicker behind: "Headline - Kicker".
    let starts = |other: &str, text: &str| {
        other.strip_prefix(text).is_some_and(|end| SEPARATORS.iter().any(|mark| end.starts_with(mark)))
    };
    let begins = |text: &String| stated(text) || fits(text) && others.iter().any(|other| starts(other, text));
    let edges = || (range.0..range.1).filter(|&id| tree.tag(id) == Tag::Text).take(MAX_PARTS).skip(1);
    let last = edges().map(|from| text_of(document, (from, range.1))).find(begins);
    let first = || edges().map(|end| text_of(document, (range.0, end))).find(stated);
    let marked = |id: NodeId| tree.tag(id) == Tag::Small || facts.element(id).kinds & BESIDE_HEADLINE != 0;
    let plain = || Some(text_without(document, range, marked)).filter(fits);
    let part = last.or_else(first).or_else(plain);
    part.map_or(whole, |part| part.trim_matches(&[' ', ':', '|', '/', ','][..]).to_owned())
}

/// What class words say of elements in a heading that are no part of the headline: not shown, a subtitle, a count of comments.
const BESIDE_HEADLINE: u32 = 1 << Kind::Hidden as u32 | 1 << Kind::Lead as u32 | 1 << Kind::Comment as u32;

/// Elements that can stand before the words of a headline.
const MAX_PARTS: usize = 12;

/// A headline has at least two letters and isn't the site's own name.
fn is_headline(text: &str, sites: &[&str]) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).count() > 1 && !sites.iter().any(|site| same(site, text))
}

/// Whether a heading is a paragraph, as nobody else states it as the title.
fn is_paragraph(text: &str, others: &[&str]) -> bool {
    text.len() > MAX_SENTENCES_BYTES && split_sentences(text).len() > 2 && !others.iter().any(|other| same(other, text))
}

/// A headline of three sentences is no longer, in bytes.
const MAX_SENTENCES_BYTES: usize = 150;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sites_name_is_stripped() {
        for (title, sites, wanted) in [
            ("A headline | Example News", &["Example News"][..], "A headline"),
            ("Example News: A headline", &["Example News"], "A headline"),
            ("A - B - Example", &["example"], "A - B"),
            ("A headline | World | Example News", &["Example News"], "A headline | World"),
            ("A headline - examplenews.com", &["Example News"], "A headline"),
            ("One: two", &["Example"], "One: two"),
            ("Example News", &["Example News"], "Example News"),
            ("渡口_江畔周刊", &["江畔周刊"], "渡口"),
        ] {
            assert_eq!(strip_site(title, sites), wanted, "{title}");
        }
    }

    #[cfg(feature = "html")]
    #[test]
    fn what_a_heading_holds_beside_the_headline_is_left_out() {
        let post = "<meta property=og:site_name content='Harbour Post'><title>Harbour Post</title>";
        let both = |first: &str, last: &str| {
            [
                "<meta property=og:title content='",
                first,
                "'><meta property=og:title content='",
                last,
                "'><title>A quiet quay - Post</title>",
            ]
            .concat()
        };
        let (quay, ships) = ("<title>A quiet quay</title>", "<title>Ten ships</title>");
        for (head, heading, wanted) in [
            // The site's name in a banner, a menu, a word that may be parted.
            (
                "<title>Harbour Post A quiet quay</title>",
                "<h1><a href=https://post.example/>Harbour Post</a></h1><h2>A quiet quay</h2>",
                "A quiet quay",
            ),
            (ships, "<h1><a href=/>Harbour Post</a></h1><h1>A quiet quay</h1>", "A quiet quay"),
            (quay, "<ul><li><a href=/b>Quiet quay</a></ul>", "A quiet quay"),
            ("<title>Quayside</title>", "<h1>Harbours</h1><h1>Quay\u{ad}side</h1>", "Quayside"),
            // A template's `og:title` beside the page's own, in either order.
            (&both("A quiet quay", "News"), "<b>News</b><h2>A quiet quay</h2>", "A quiet quay"),
            (&both("News", "A quiet quay"), "<b>News</b><h2>A quiet quay</h2>", "A quiet quay"),
            (quay, "<h1><a href=/a>A quiet quay</a> <i>(bay.example)</i> <a href=/c>87</a></h1>", "A quiet quay"),
            (quay, "<h1><span>Ferries</span><span>: A quiet quay</span></h1>", "A quiet quay"),
            (quay, "<h1 itemprop=headline><i>Ferries</i><br>A quiet quay</h1>", "A quiet quay"),
            ("<title>A quiet quay - what it was</title>", "<h1><b>A quiet quay</b> Tour</h1>", "A quiet quay Tour"),
            (post, "<h1>Welcome to <em>Harbour Post</em></h1>", "Welcome to Harbour Post"),
            (ships, "<h1>A quiet quay <small>Its history</small></h1>", "A quiet quay"),
            (ships, "<h1>A quiet quay <b class=page-subtitle>Its history</b></h1>", "A quiet quay"),
            (ships, "<h1><b class=visually-hidden>News: </b>A quiet quay</h1>", "A quiet quay"),
            (ships, "<h1>A quiet quay <a class=comment-count>12 answers</a></h1>", "A quiet quay"),
            (ships, "<h1><b class=visually-hidden>A quiet quay</b></h1>", "A quiet quay"),
            (
                "<title>A quiet quay: its history</title>",
                "<h1>A quiet quay <small>Its history</small></h1>",
                "A quiet quay Its history",
            ),
        ] {
            let html = ["<html lang=en>", head, heading, "<p>Ships lay at the quay."].concat();
            let source = crate::read_html(&html, &crate::Options::default()).map(|report| report.source);
            assert_eq!(source.ok().and_then(|source| source.title).as_deref(), Some(wanted), "{heading}");
        }
    }

    #[cfg(feature = "html")]
    #[test]
    fn what_is_no_headline_is_passed_over() {
        let site = "<meta property=og:site_name content='Harbour Post'><title>Quays of old - Harbour Post</title>";
        let quay = "<meta property=og:site_name content='Ships of Harbour Bay'><title>The Quay | Boats and Ships of Harbour Bay</title>";
        let long = "Learn what the old quay was built of, and why. Ask those who know it how to walk there on a day of \
            rain. We tell all that there is to say of the stones of the quay.";
        for (head, heading, wanted, place) in [
            (
                site,
                "<h1 itemprop=headline><a href=/>Harbour Post</a></h1><h2 itemprop=headline>About the ferrymen</h2>",
                "About the ferrymen",
                "microdata",
            ),
            (quay, "<h2>The Quay</h2><h4>All Boats and Ships of Harbour Bay</h4>", "The Quay", "headline"),
            (
                "<meta property=og:site_name content='Harbour Post'><meta name=twitter:title content='Harbour Post'>\
                    <title>The quay and boats</title>",
                "<h2><a href=/>Harbour Post</a></h2><h4>The quay and its boats</h4>",
                "The quay and its boats",
                "headline",
            ),
            (
                "<title>The old quay</title>",
                "<h1>The old quay. What it was built of, and why: a history in ten parts, by those who know it. With rain. \
                    And with all that there is to say</h1><meta property=og:title content='The old quay. What it was built \
                    of, and why: a history in ten parts, by those who know it. With rain. And with all that there is to say'>",
                "The old quay. What it was built of, and why: a history in ten parts, by those who know it. With rain. And \
                    with all that there is to say",
                "headline",
            ),
            (
                quay,
                "<h2>The Quay</h2><h1>All Boats and Ships of Harbour Bay</h1>",
                "All Boats and Ships of Harbour Bay",
                "headline",
            ),
            ("<title>The old quay</title>", &["<h1>", long, "</h1>"].concat(), "The old quay", "title"),
        ] {
            let text =
                "<p>Ships lay at the quay, and the people of the bay came by on every day of the year.</p>".repeat(4);
            let html = ["<html lang=en>", head, heading, &text].concat();
            let report = crate::read_html(&html, &crate::Options::default()).unwrap_or_default();
            let place_of = report.evidence.get("source.title").map(String::as_str);
            assert_eq!((report.source.title.as_deref(), place_of), (Some(wanted), Some(place)), "{heading}");
        }
    }
}
