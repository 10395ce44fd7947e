//! The headline as a reader would quote it, without the site's name.

use super::names::{same, squash};
use super::places::Places;
use crate::content::Extraction;
use crate::dom::{Document, NodeId, Tag, collapse, push_collapsed};

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
    for separator in SEPARATORS {
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
fn text_of(document: &Document, (start, end): (NodeId, NodeId)) -> String {
    let tree = &document.tree;
    let mut text = String::new();
    let mut last = "";
    let mut control_end = start;
    for id in start..end {
        match tree.tag(id) {
            _ if id < control_end => {}
            // What copies or opens the headline is no part of it.
            Tag::Button => control_end = tree.end(id),
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
    // Documentation gives each heading a link to itself.
    text.trim_end().trim_end_matches(&['¶', '🔗'][..]).trim().to_owned()
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
    let marked = places.marked.iter().find(|statement| statement.name == "itemprop:headline");
    let headline = headline.or(marked.map(|statement| statement.value.as_str()));
    let stated = headline.map(|text| strip_site(text, sites)).filter(|text| !text.is_empty());
    let titled = places.title.as_deref().map(|title| strip_site(title, sites)).filter(|text| !text.is_empty());
    let others = [&stated, &social, &titled].map(|title| title.as_deref().unwrap_or_default());
    let printed = range.map(|range| without_kicker(document, range, &others)).filter(|text| is_headline(text, sites));
    let printed = printed.map(|text| without_site(text, sites, domain));
    printed
        .map(|text| (text, "headline"))
        .or(stated.map(|text| (text, "json-ld")))
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

/// Headings that are compared with the title; a page with more is a list.
const MAX_H1S: usize = 20;

/// Longer headings hold more than a headline.
const MAX_HEADLINE_BYTES: usize = 300;

/// The headline without the words before it in elements of their own, where another place states the rest as the title.
fn without_kicker(document: &Document, range: (NodeId, NodeId), others: &[&str]) -> String {
    let rest = |from: NodeId| text_of(document, (from, range.1));
    let starts = (range.0..range.1).filter(|&id| document.tree.tag(id) == Tag::Text).take(MAX_PARTS).skip(1);
    let stated = |text: &String| {
        // The site puts the kicker behind: "Headline - Kicker".
        let starts = |other: &&&str| {
            other.strip_prefix(text.as_str()).is_some_and(|end| SEPARATORS.iter().any(|mark| end.starts_with(mark)))
        };
        is_headline(text, &[]) && others.iter().any(|other| same(other, text) || starts(&other))
    };
    let whole = rest(range.0);
    let known = others.iter().any(|other| same(other, &whole));
    let shorter = if known { None } else { starts.map(rest).find(stated) };
    shorter.unwrap_or(whole)
}

/// Elements that can stand before the words of a headline.
const MAX_PARTS: usize = 12;

/// A headline has at least two letters and isn't the site's own name.
fn is_headline(text: &str, sites: &[&str]) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).count() > 1 && !sites.iter().any(|site| same(site, text))
}

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
}
