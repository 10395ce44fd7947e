//! That each place which states where a page comes from is read.

use crate::report::Source;
use crate::{Options, read_html};

fn source(html: &str, address: &str) -> Source {
    let options = Options { url: Some(address.into()), ..Options::default() };
    read_html(html, &options).map(|report| report.source).unwrap_or_default()
}

const ADDRESS: &str = "https://www.harbour.example/quay";
const TEXT: &str = "<p>The harbour was quiet on that day and the boats stayed in, for the wind had turned at noon.</p>\
    <p>Nobody on the quay could say how long it would last, or whether the ferry would come in at night.</p>";

#[test]
fn dates_of_every_kind_of_markup() {
    for (markup, published, modified) in [
        ("<meta property=article:published_time content=2024-03-05>", "2024-03-05", ""),
        ("<meta property=article:modified_time content=2024-03-09>", "", "2024-03-09"),
        ("<meta property=og:updated_time content=2024-03-09>", "", "2024-03-09"),
        ("<meta name=DC.date.issued content=2024-03-05>", "2024-03-05", ""),
        (
            "<meta name=dcterms.created content=2024-03-05><meta name=dcterms.modified content=2024-03-09>",
            "2024-03-05",
            "2024-03-09",
        ),
        ("<meta name=prism.publicationDate content=2024-03-05>", "2024-03-05", ""),
        ("<meta name=citation_publication_date content=2024/03/05>", "2024-03-05", ""),
        ("<meta name=citation_online_date content=2024/03/05>", "2024-03-05", ""),
        ("<meta name=x-published-date content='March 5, 2024'>", "2024-03-05", ""),
        ("<meta name=unrelated content=2024-03-05>", "", ""),
        (
            "<meta itemprop=datePublished content=2024-03-05><meta itemprop=dateModified content=2024-03-09>",
            "2024-03-05",
            "2024-03-09",
        ),
        ("<time itemprop=datePublished datetime=2024-03-05>then</time>", "2024-03-05", ""),
        ("<span property=schema:datePublished content=2024-03-05>then</span>", "2024-03-05", ""),
        ("<span property='dc:date dc:created' content=2024-03-05>then</span>", "2024-03-05", ""),
        (
            "<time class=dt-published datetime=2024-03-05>then</time><time class=dt-updated datetime=2024-03-09>now</time>",
            "2024-03-05",
            "2024-03-09",
        ),
        (
            "<abbr class=published title=x>2024-03-05</abbr><span class=updated>2024-03-09</span>",
            "2024-03-05",
            "2024-03-09",
        ),
        ("<time datetime=2024-03-05T10:00:00Z>3 days ago</time>", "2024-03-05T10:00:00+00:00", ""),
        ("<p>March 5, 2024</p>", "2024-03-05", ""),
        ("<p>Published</p><p>March 5, 2024</p><p>Updated</p><p>March 9, 2024</p>", "2024-03-05", "2024-03-09"),
        ("<p>Last updated: March 9, 2024</p>", "", "2024-03-09"),
        ("<meta property=article:published_time content=2024-02-30>", "", ""),
        ("<meta property=article:published_time content=2924-02-20>", "", ""),
    ] {
        let source = source(&["<article><h1>A quiet quay</h1>", markup, TEXT, "</article>"].concat(), ADDRESS);
        assert_eq!(source.published.as_deref().unwrap_or_default(), published, "{markup}");
        assert_eq!(source.modified.as_deref().unwrap_or_default(), modified, "{markup}");
    }
}

#[test]
fn dates_of_the_address_and_after_the_text() {
    let page = |foot: &str| ["<article><h1>A quiet quay</h1>", TEXT, "</article>", foot].concat();
    for (foot, address, published) in [
        ("", "https://www.harbour.example/2024/03/05/quay", "2024-03-05"),
        ("", "https://www.harbour.example/2024-03-05-quay", "2024-03-05"),
        ("", "https://www.harbour.example/12024/03/05/quay", ""),
        ("<p>Posted on March 5, 2024</p>", ADDRESS, "2024-03-05"),
        ("<footer>© March 5, 2024 Harbour</footer>", ADDRESS, ""),
    ] {
        assert_eq!(source(&page(foot), address).published.unwrap_or_default(), published, "{foot} {address}");
    }
}

#[test]
fn which_date_is_believed() {
    let meta = "<meta property=article:published_time content=2024-03-05T23:30:00Z>\
        <meta property=article:modified_time content=2024-04-20>";
    for (printed, published, modified) in [
        ("<p>March 6, 2024</p>", "2024-03-06", "2024-04-20"),
        ("<p>January 10, 2024</p>", "2024-01-10", "2024-04-20"),
        ("<p>April 20, 2024</p>", "2024-03-05T23:30:00+00:00", "2024-04-20"),
        ("<p>Updated April 2, 2024</p>", "2024-03-05T23:30:00+00:00", "2024-04-02"),
    ] {
        let source = source(&[meta, "<article><h1>A quiet quay</h1>", printed, TEXT, "</article>"].concat(), ADDRESS);
        assert_eq!(source.published.as_deref(), Some(published), "{printed}");
        assert_eq!(source.modified.as_deref(), Some(modified), "{printed}");
    }
}

#[test]
fn titles_of_every_place() {
    for (head, wanted) in [
        ("<h1>A quiet quay</h1><title>Ten quays</title>", "A quiet quay"),
        (
            "<h1><span>Harbour news</span><span>A quiet quay</span></h1><meta property=og:title content='A quiet quay'>",
            "A quiet quay",
        ),
        (
            "<h1><span>Ferries</span><br>A quiet quay</h1><meta property=og:title content='A quiet quay - Ferries'>",
            "A quiet quay",
        ),
        ("<h1><div>A quiet</div><div>quay</div></h1>", "A quiet quay"),
        ("<h1><span>Harbour news</span><span>A quiet quay</span></h1>", "Harbour news A quiet quay"),
        ("<h1>Quay<b>Side</b> opens</h1>", "QuaySide opens"),
        (
            "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"A quiet quay\"}</script><title>Ten</title>",
            "A quiet quay",
        ),
        ("<span itemprop=headline content='A quiet quay'></span><title>Ten</title>", "A quiet quay"),
        ("<meta name=twitter:title content='A quiet quay'><title>Ten</title>", "A quiet quay"),
        ("<meta name=citation_title content='A quiet quay'><title>Ten</title>", "A quiet quay"),
        ("<meta name=DC.title content='A quiet quay'><title>Ten</title>", "A quiet quay"),
        ("<title>A quiet quay | harbour.example</title>", "A quiet quay"),
    ] {
        let source = source(&[head, "<article>", TEXT, "</article>"].concat(), ADDRESS);
        assert_eq!(source.title.as_deref(), Some(wanted), "{head}");
    }
}
