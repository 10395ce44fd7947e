//! The headline as a reader would quote it, without the site's name.

use super::names::same;
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
    let squash =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let (part, site) = (squash(part), squash(site));
    site.len() > 2
        && !part.is_empty()
        && (part == site
            || (part.len() < site.len() * 2 && part.contains(&site))
            || (part.len() > 3 && site.contains(&part)))
}

/// The text of a range as one line.
fn text_of(document: &Document, (start, end): (NodeId, NodeId)) -> String {
    let mut text = String::new();
    for id in start..end {
        match document.tree.tag(id) {
            Tag::Text => push_collapsed(&mut text, document.tree.text(id)),
            Tag::Br => push_collapsed(&mut text, " "),
            _ => {}
        }
    }
    text.truncate(text.trim_end().len());
    text
}

/// The title and the place it was read in. What is printed over the article comes first; then JSON-LD's `headline`,
/// `og:title`, and `<title>` without the site's name.
pub fn find(
    document: &Document,
    extraction: &Extraction,
    places: &Places,
    headline: Option<&str>,
    sites: &[&str],
) -> Option<(String, &'static str)> {
    let printed = extraction.headline.map(|range| text_of(document, range)).filter(|text| is_headline(text, sites));
    let social = places
        .meta(&["og:title", "twitter:title"])
        .map(|tag| strip_site(&tag.value, sites))
        .filter(|text| !text.is_empty());
    let stated = headline.map(|text| strip_site(text, sites)).filter(|text| !text.is_empty());
    let titled = places.title.as_deref().map(|title| strip_site(title, sites)).filter(|text| !text.is_empty());
    printed
        .map(|text| (text, "headline"))
        .or(stated.map(|text| (text, "json-ld")))
        .or(social.map(|text| (text, "og:title")))
        .or(titled.map(|text| (text, "title")))
}

/// A headline has at least two letters and isn't the site's own name.
fn is_headline(text: &str, sites: &[&str]) -> bool {
    text.chars().filter(|c| c.is_alphanumeric()).count() > 1 && !sites.iter().any(|site| same(site, text))
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
