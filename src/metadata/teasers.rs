//! Headings of other pages: what a list of pieces says of each.

use crate::dom::{Attr, Document, NodeId, Tag};

/// Elements between a text and its heading, and the link around both.
const MAX_LEVELS: usize = 6;

/// Whether a text is the heading of another page: it links to one, and not to the site's front page. A date or a byline below it
/// is that page's.
pub fn heads_other_page(document: &Document, text: NodeId) -> bool {
    let tree = &document.tree;
    let mut around = tree.ancestors(text).take(MAX_LEVELS);
    if !around.any(|up| tree.tag(up).heading_level().is_some()) {
        return false;
    }
    let link = tree.ancestors(text).take(MAX_LEVELS).find(|&up| tree.tag(up) == Tag::A);
    let address = link.and_then(|link| document.web_address(tree.attr(link, Attr::Href)?));
    let own = document.url.as_ref();
    address.zip(own).is_some_and(|(address, own)| {
        let path = address.path().trim_end_matches('/');
        let is_elsewhere = || own.host_str().is_some_and(|host| address.host().is_some_and(|other| other != host));
        if path.is_empty() { is_elsewhere() } else { own.path().trim_end_matches('/') != path }
    })
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use crate::{Options, read_html};

    #[test]
    fn a_list_of_pieces_has_no_date_and_author_of_its_own() {
        for (above, published, authors) in [
            ("<h2><a href=/news/pier>Pier opened</a></h2>", None, &[][..]),
            ("<a href=/news/pier><h2>Pier opened</h2></a>", None, &[]),
            ("<h2>Pier opened</h2>", Some("2024-03-05"), &["Jane Doe"]),
            ("<h2><a href=/news>Pier opened</a></h2>", Some("2024-03-05"), &["Jane Doe"]),
            ("<h2><a href=/>Harbour</a></h2>", Some("2024-03-05"), &["Jane Doe"]),
        ] {
            let text = "<p>The pier was opened on a quiet day, and the boats that had stayed in came by to see what it is that \
                was built there of stone and oak.</p>";
            let html = ["<main><h1>News</h1>", above, "<p>By Jane Doe</p><p>March 5, 2024</p>", text, text, "</main>"];
            let options = Options { url: Some("https://www.harbour.example/news".into()), ..Options::default() };
            let source = read_html(&html.concat(), &options).map(|report| report.source).unwrap_or_default();
            let names: Vec<&str> = source.authors.iter().map(|author| author.name.as_str()).collect();
            assert_eq!((source.published.as_deref(), names.as_slice()), (published, authors), "{above}");
        }
    }
}
