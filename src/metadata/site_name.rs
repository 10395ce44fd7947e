//! What a page calls its site: at the end of its title, at its logo, in its links home.

use super::names::{is_person_like, squash};
use super::title::SEPARATORS;
use super::vocabulary::{ARTICLES, fold};
use crate::dom::{AnyOf, Attr, Document, NodeId, Tag, collapsed_text, is_front, word_count};
use crate::notices::is_legal_form;

/// The part of a title, or of a name with a tagline, that is the site's name: the host says it, or the page's logo or
/// link home does.
pub fn site_part(document: &Document, title: &str) -> Option<String> {
    let host = squashed_host(document);
    let ends = SEPARATORS.iter().flat_map(|mark| {
        let after = title.rmatch_indices(mark).take(MAX_SEPARATORS).map(|(at, mark)| title.get(at + mark.len()..));
        after.chain([title.split_once(mark).map(|(start, _)| start)])
    });
    let parts: Vec<&str> = ends.flatten().map(str::trim).filter(|part| squash(part).chars().count() > 1).collect();
    if parts.is_empty() {
        return None;
    }
    let by_host = parts.iter().find(|part| squash(part).len() > 2 && host.contains(&squash(part)));
    let by_page = || {
        let names = home_names(document).into_iter().chain(logo_names(document));
        let names: Vec<String> = names.map(|name| squash(&name)).collect();
        parts.iter().find(|part| word_count(part) <= MAX_NAME_WORDS && names.contains(&squash(part)))
    };
    by_host.or_else(by_page).map(|part| (*part).to_owned())
}

/// The part of a title, wherever it stands, that the host is made of: by itself, without an article or a legal form, by all
/// its words, or by their first letters.
pub fn segment_of_host(document: &Document, title: &str) -> Option<String> {
    let label = host_label(document)?;
    let mut segments = vec![title];
    for mark in SEPARATORS {
        segments = segments.into_iter().flat_map(|segment| segment.split(mark)).collect();
    }
    let segments: Vec<&str> = segments.into_iter().map(str::trim).collect();
    let is_label = |segment: &&&str| label.len() > 2 && is_named(segment, &label);
    let by_words = || segments.iter().rev().find(|segment| is_of_host(document, segment));
    let by_letters = || {
        let last = segments.last().filter(|_| segments.len() > 1)?;
        // "Harbour (Bay Ferry Service)" says what it is a part of.
        let inside = last.strip_suffix(')').and_then(|open| Some(open.rsplit_once('(')?.1));
        [Some(*last), inside].into_iter().flatten().find(|name| is_abbreviated(document, name))
    };
    let found = segments.iter().find(is_label).or_else(by_words).copied().or_else(by_letters);
    found.map(str::to_owned)
}

/// Whether a name is the host's label, but for an article and a legal form.
fn is_named(name: &str, label: &str) -> bool {
    let bare = without_article(name);
    let formless =
        || bare.rsplit_once(' ').filter(|(_, form)| is_legal_form(&form.to_lowercase())).map(|(bare, _)| bare);
    squash(name) == label || squash(bare) == label || formless().is_some_and(|bare| squash(bare) == label)
}

/// Whether the host has every word of a name, in whatever order, and little else: "Harbour Wiki" of wiki.harbour.example.
fn is_of_host(document: &Document, name: &str) -> bool {
    let labels = labels(document);
    let host: String = labels.iter().map(|label| squash(label)).collect();
    let words: Vec<String> = name.split(' ').map(squash).filter(|word| !word.is_empty()).collect();
    let len: usize = words.iter().map(String::len).sum();
    let has_all = words.iter().all(|word| word.len() > 2 && host.contains(word.as_str()));
    words.len() > 1 && has_all && len * 2 >= host.len() && len <= host.len()
}

/// Whether a label of the host is what a name's words begin with: "Bay Ferry Service" of bfs.example.
fn is_abbreviated(document: &Document, name: &str) -> bool {
    let first = |word: &str| word.chars().next().filter(|c| c.is_uppercase());
    let letters: String = name.split(' ').filter_map(first).flat_map(char::to_lowercase).collect();
    labels(document).iter().any(|label| {
        // A country stands before the name of its bodies: "U.S. Ferry Service".
        let is_whole = label.len() > 2 && letters.ends_with(label.as_str()) && letters.len() <= label.len() + 1;
        is_whole || letters.len() > 3 && label.starts_with(letters.as_str())
    })
}

/// The labels of the host before the public suffix, without "www".
fn labels(document: &Document) -> Vec<String> {
    let host = document.url.as_ref().and_then(|url| url.host_str()).unwrap_or_default();
    let Some(domain) = crate::links::domain_of(host) else { return Vec::new() };
    let own = domain.split('.').next();
    let above = host.strip_suffix(domain.as_str()).unwrap_or_default().split('.');
    above.chain(own).filter(|label| !matches!(*label, "" | "www")).map(str::to_owned).collect()
}

/// The first label of the domain: "harbour" of www.harbour.example.
pub fn host_label(document: &Document) -> Option<String> {
    let domain = crate::links::domain_of(document.url.as_ref()?.host_str()?)?;
    Some(squash(domain.split('.').next()?))
}

/// A name without the article at its beginning.
fn without_article(name: &str) -> &str {
    let elided = || name.split_once(&['\'', '’'][..]).filter(|(first, _)| first.eq_ignore_ascii_case("l"));
    let split = name.split_once(' ').filter(|(first, _)| ARTICLES.has(&fold(first)));
    split.or_else(elided).map_or(name, |(_, rest)| rest)
}

/// Marks in a title that a site's name can begin after, from the end.
const MAX_SEPARATORS: usize = 3;

fn squashed_host(document: &Document) -> String {
    let host = document.url.as_ref().and_then(|url| url.host_str()).unwrap_or_default();
    squash(host.strip_prefix("www.").unwrap_or(host))
}

/// Whether most of the host is this name.
pub fn says(document: &Document, name: &str) -> bool {
    let (host, name) = (squashed_host(document), squash(name));
    name.len() > 2 && host.contains(&name) && name.len() * 2 >= host.len()
}

/// What the page's link to its own front page is called, where the host says the same.
pub fn home_name(document: &Document) -> Option<String> {
    // Above a domain stands who runs it, below it what others may have there.
    let label = host_label(document).filter(|_| labels(document).len() == 1).unwrap_or_default();
    home_names(document).into_iter().find(|name| {
        let said = says(document, name) || squash(name) == label || is_of_host(document, name);
        word_count(name) <= MAX_NAME_WORDS && said
    })
}

/// The part of such a link's words that the host's label is made of.
pub fn part_of_home_name(document: &Document) -> Option<String> {
    let label = host_label(document)?;
    home_links(document)
        .filter(|&id| is_own(document, id))
        .flat_map(|id| names_of(document, id))
        .find_map(|name| part_of_host(&name, &label))
}

/// A shorter label may be a word like any other.
const MIN_PART: usize = 4;

/// The words of a name that the host's label is made of: "Harbour" of "About Harbour"; a person's name whole.
fn part_of_host(name: &str, label: &str) -> Option<String> {
    if label.len() < MIN_PART {
        return (squash(name) == label).then(|| name.to_owned());
    }
    let words: Vec<&str> = name.split(' ').collect();
    let is_person = words.len() == 2 && is_person_like(name);
    if is_person && words.iter().any(|word| squash(word) == label) {
        return Some(name.to_owned());
    }
    let runs = (1..=words.len().min(MAX_NAME_WORDS)).flat_map(|len| words.windows(len));
    let run = runs.map(|run| run.join(" ")).find(|run| squash(run) == label)?;
    Some(run.trim_matches(|c: char| !c.is_alphanumeric()).to_owned())
}

/// A site's name has at most so many words.
const MAX_NAME_WORDS: usize = 6;
/// Names that are looked at: logo and link home stand at the top.
const MAX_HOME_NAMES: usize = 20;

/// What the page calls its own front page.
fn home_names(document: &Document) -> Vec<String> {
    home_links(document).flat_map(|id| names_of(document, id)).collect()
}

/// The first links that lead to a front page.
fn home_links(document: &Document) -> impl Iterator<Item = NodeId> + '_ {
    let tree = &document.tree;
    let is_home = |id: NodeId| is_front(tree.attr(id, Attr::Href).unwrap_or_default());
    (0..tree.len()).filter(move |&id| tree.tag(id) == Tag::A && is_home(id)).take(MAX_HOME_NAMES)
}

/// Whether a link stays at the page's domain.
fn is_own(document: &Document, link: NodeId) -> bool {
    let domain = |host: Option<&str>| host.and_then(crate::links::domain_of);
    let address = document.web_address(document.tree.attr(link, Attr::Href).unwrap_or_default());
    let own = document.url.as_ref().and_then(|url| url.host_str());
    address.is_some_and(|address| address.host() == own || domain(address.host()) == domain(own))
}

/// Image texts, title and words of a link, without the word "logo".
fn names_of(document: &Document, link: NodeId) -> Vec<String> {
    let tree = &document.tree;
    let images = tree.descendants(link).filter(|&node| tree.tag(node) == Tag::Img);
    let alts = images.filter_map(|node| tree.attr(node, Attr::Alt)).map(without_logo);
    let titled = tree.attr(link, Attr::Title).map(without_logo);
    let names = alts.chain(titled).chain([without_logo(&collapsed_text(tree, link))]);
    names.filter(|name| !name.is_empty()).collect()
}

const LOGO: AnyOf = AnyOf::new(&["logo"]);

/// The texts of the page's logos.
fn logo_names(document: &Document) -> Vec<String> {
    let tree = &document.tree;
    let says = |id: NodeId| {
        let values = [Attr::Alt, Attr::Class, Attr::Id, Attr::Src].into_iter().filter_map(|name| tree.attr(id, name));
        values.into_iter().any(|value| LOGO.is_in(value))
    };
    let is_logo = |id: &NodeId| says(*id) || tree.ancestors(*id).take(LOGO_LEVELS).any(says);
    let images = (0..tree.len()).filter(|&id| tree.tag(id) == Tag::Img).take(MAX_HOME_NAMES).filter(is_logo);
    let names = images.filter_map(|id| tree.attr(id, Attr::Alt)).map(without_logo);
    // One word is a section as well.
    names.filter(|name| name.contains(' ')).collect()
}

/// Elements around a logo that can say so.
const LOGO_LEVELS: usize = 2;

fn without_logo(name: &str) -> String {
    let is_logo = |part: &str| part.eq_ignore_ascii_case("logo");
    let name = crate::dom::collapse(name);
    let name = name.split_at_checked(4).filter(|(start, _)| is_logo(start)).map_or(name.as_str(), |(_, rest)| rest);
    let before_last = name.len().checked_sub(4).and_then(|at| name.split_at_checked(at));
    let name = before_last.filter(|(_, end)| is_logo(end)).map_or(name, |(rest, _)| rest);
    name.trim_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '|' | ':')).to_owned()
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use crate::{Options, read_html};

    fn publisher(address: &str, html: &str) -> Option<String> {
        let options = Options { url: Some(address.into()), ..Options::default() };
        let page = [html, "<main><h1>Quay</h1><p>The quay is open.</p></main>"].concat();
        read_html(&page, &options).ok()?.source.publisher.map(|publisher| publisher.name)
    }

    #[test]
    fn the_title_names_the_site_as_the_host_does() {
        for (host, end, wanted) in [
            ("wiki.harbour.example", "Harbour Wiki", Some("Harbour Wiki")),
            ("wiki.harbour.example", "Harbour News", None),
            ("wiki.harbour.example", "Har Bour", Some("Har Bour")),
            ("oldharbourferries.example", "Old Harbour", Some("Old Harbour")),
            ("oldharbourferriesandboats.example", "Old Boats", None),
            ("harbour.example", "Harbour, Inc.", Some("Harbour, Inc.")),
            ("harbour.example", "Harbour GmbH", Some("Harbour GmbH")),
            ("www.bfs.example", "Bay Ferry Service", Some("Bay Ferry Service")),
            ("www.bfs.example", "U.S. Bay Ferry Service", Some("U.S. Bay Ferry Service")),
            ("www.bfs.example", "Office of the Old Bay Ferry Service", None),
            ("www.bfs.example", "Pier (Bay Ferry Service)", Some("Bay Ferry Service")),
            ("bfs.harbour.example", "Bay Ferry Service", Some("Bay Ferry Service")),
            ("www.bfstglobal.example", "Bay Ferry Service Trust", Some("Bay Ferry Service Trust")),
            ("www.bfsglobal.example", "Bay Ferry Service", None),
        ] {
            let title = ["<title>Quay | ", end, "</title>"].concat();
            assert_eq!(publisher(&["https://", host, "/quay"].concat(), &title).as_deref(), wanted, "{host} {end}");
        }
        let first = "<title>Bay Ferry Service</title>";
        assert_eq!(publisher("https://www.bfs.example/quay", first), None);
    }

    #[test]
    fn logo_and_link_home_name_the_site() {
        for (html, wanted) in [
            ("<a href=/>About Harbour</a>", Some("Harbour")),
            ("<a href=/>About the pier</a>", None),
            ("<a href=/>Jane Harbour</a>", Some("Jane Harbour")),
            ("<a href=https://harbour.test/>Harbour Shop</a>", None),
            ("<a href=/>Go to Har Bour...</a>", Some("Har Bour")),
            ("<a href=/>About Harbour</a><p>© 2024 Mill Media</p>", Some("Mill Media")),
            ("<title>Quay | Oldtown, WA</title><img alt='Oldtown, WA' class=logo>", Some("Oldtown, WA")),
            ("<title>Quay | Oldtown, WA</title><div id=Logo><img alt='Oldtown, WA'></div>", Some("Oldtown, WA")),
            ("<title>Quay | Oldtown, WA</title><img alt='Oldtown, WA'>", None),
            ("<title>Quay | Boats</title><img alt=Boats class=logo>", None),
        ] {
            assert_eq!(publisher("https://www.harbour.example/quay", html).as_deref(), wanted, "{html}");
        }
        let blog = "<a href=https://harbour.example/>Harbour</a><p>© 2024 Jane Doe</p>";
        assert_eq!(publisher("https://jane.harbour.example/quay", blog).as_deref(), Some("Jane Doe"));
        assert_eq!(publisher("https://hq.example/quay", "<a href=/><img alt=HQ></a>").as_deref(), Some("HQ"));
        assert_eq!(publisher("https://hq.example/quay", "<a href=/>About HQ</a>"), None);
        assert_eq!(publisher("https://a.hq.example/quay", "<a href=/>HQ</a>").as_deref(), Some("HQ"));
        assert_eq!(
            publisher("https://wiki.harbour.example/q", "<a href=/>Harbour Wiki</a>").as_deref(),
            Some("Harbour Wiki")
        );
    }
}
