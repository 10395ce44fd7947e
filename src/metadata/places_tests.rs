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
        ("<h1>A quiet quay <button>Copy</button></h1>", "A quiet quay"),
        (
            "<title>A quiet quay - Book of Quays</title><h1>Book of Quays</h1><h1>A quiet quay<a href=#quay>¶</a></h1>",
            "A quiet quay",
        ),
        ("<title>Book of Quays - Harbour</title><h1>Book of Quays</h1><h1>A quiet quay</h1>", "Book of Quays"),
        (
            "<p><b>Harbour news</b></p><h1>A quiet quay</h1><title>Post: A quiet quay</title>\
             <meta property=og:title content='Harbour news'>",
            "A quiet quay",
        ),
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

/// A page with this before its text, and that after it.
fn page(before: &str, after: &str) -> String {
    ["<article><h1>A quiet quay</h1>", before, TEXT, after, "</article>"].concat()
}

#[test]
fn authors_of_every_place() {
    for (markup, wanted) in [
        ("<p>By Ada Writer</p>", &["Ada Writer"][..]),
        ("<p>Words: Ada Writer and Bo Painter</p>", &["Ada Writer", "Bo Painter"]),
        (
            r#"<script type=application/ld+json>{"@type":"Article","author":"Ada Writer","headline":"x"}</script>"#,
            &["Ada Writer"],
        ),
        (
            r#"<script type=application/ld+json>[{"@type":"BlogPosting","headline":"x","author":[{"@type":"Person","name":"Ada Writer"},{"@type":"Person","name":"Bo Painter",},]}, /* more */]</script>"#,
            &["Ada Writer", "Bo Painter"],
        ),
        (
            r##"<script type=application/ld+json>{"@graph":[{"@type":"NewsArticle","headline":"x","author":{"@id":"#ada"}}]}</script>
            <script type=application/ld+json>{"@type":"Person","@id":"#ada","name":"Ada Writer"} // the writer</script>"##,
            &["Ada Writer"],
        ),
        (
            r#"<script type=application/ld+json>{"@type":"Article","headline":"x","author":{"@type":"Organization","name":"Harbour"}}</script>"#,
            &[],
        ),
        ("<meta name=author content='Ada Writer'>", &["Ada Writer"]),
        ("<meta property=article:author content='Ada Writer'>", &["Ada Writer"]),
        ("<meta property=article:author content='https://social.example/ada'>", &[]),
        (
            "<meta name=citation_author content='Writer, Ada'><meta name=citation_author content='Painter, Bo'>",
            &["Ada Writer", "Bo Painter"],
        ),
        ("<meta name=citation_authors content='Writer, Ada; Painter, Bo'>", &["Ada Writer", "Bo Painter"]),
        ("<meta name=DC.creator content='Ada Writer'>", &["Ada Writer"]),
        (
            "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ada Writer'>",
            &["Ada Writer"],
        ),
        ("<meta name=twitter:label1 content='Price'><meta name=twitter:data1 content='Ada Writer'>", &[]),
        ("<span itemprop=author itemscope><span itemprop=name>Ada Writer</span></span>", &["Ada Writer"]),
        ("<span property='schema:author'>Ada Writer</span>", &["Ada Writer"]),
        ("<a rel=author href=/ada>Ada Writer</a>", &["Ada Writer"]),
        ("<a class='p-author h-card' href=/ada>Ada Writer</a>", &["Ada Writer"]),
        ("<span class='author vcard'><a class='url fn' href=/ada>Ada Writer</a></span>", &["Ada Writer"]),
        ("<p>By <a href=/ada>Ada Writer</a> Fisheries editor</p>", &["Ada Writer"]),
        ("<p>By Staff</p>", &[]),
        ("<p>Von Deutsche Presse-Agentur</p>", &["Deutsche Presse-Agentur"]),
    ] {
        let source = source(&page(markup, ""), ADDRESS);
        let names: Vec<&str> = source.authors.iter().map(|author| author.name.as_str()).collect();
        assert_eq!(names, wanted, "{markup}");
    }
    let source = source(&page("<a rel=author href=/ada>Ada Writer</a>", ""), ADDRESS);
    assert_eq!(
        source.authors.first().and_then(|author| author.url.as_deref()),
        Some("https://www.harbour.example/ada")
    );
}

#[test]
fn publishers_of_every_place() {
    for markup in [
        r#"<script type=application/ld+json>{"@type":"Article","headline":"x","publisher":{"@type":"Organization","name":"Harbour Post"}}</script>"#,
        r#"<script type=application/ld+json>{"@type":"WebSite","name":"Harbour Post"}</script>"#,
        "<meta property=og:site_name content='Harbour Post'>",
        "<meta name=DC.publisher content='Harbour Post'>",
        "<meta name=citation_publisher content='Harbour Post'>",
        "<meta name=prism.publicationName content='Harbour Post'>",
        "<meta name=application-name content='Harbour Post'>",
        "<span itemprop=publisher>Harbour Post</span>",
        "<p>Harbour Post, March 5, 2024</p>",
        "<title>A quiet quay | Harbour Post</title><footer><a href=/>Harbour Post</a></footer>",
        "<footer>© 2024 Harbour Post</footer>",
        "<footer>Copyright (c) 2012-2024 Harbour Post. All rights reserved.</footer>",
        "<p>Registered: March 5, 2024</p><footer>© 2024 Harbour Post</footer>",
        "<p>Ada Writer, March 5, 2024</p><footer>© 2024 Harbour Post</footer>",
    ] {
        let found = source(&page(markup, ""), ADDRESS).publisher.map(|publisher| publisher.name);
        assert_eq!(found.as_deref(), Some("Harbour Post"), "{markup}");
    }
}

#[test]
fn subjects_of_every_place() {
    for (markup, label, terms) in [
        ("<p>Region: <a href=/north>North</a>, <a href=/coast>Coast</a></p>", "Region", &["North", "Coast"][..]),
        ("<meta property=article:section content=Ferries>", "section", &["Ferries"]),
        (
            r#"<script type=application/ld+json>{"@type":"Article","headline":"x","articleSection":["Ferries","Wind"]}</script>"#,
            "section",
            &["Ferries", "Wind"],
        ),
        (
            "<meta property=article:tag content=ferry><meta property=article:tag content=wind>",
            "tags",
            &["ferry", "wind"],
        ),
        ("<p><a rel=tag href=/t/ferry>ferry</a> <a rel=tag href=/t/wind>wind</a></p>", "tags", &["ferry", "wind"]),
        ("<meta name=keywords content='ferry, wind'>", "tags", &["ferry", "wind"]),
        ("<meta name=keywords content='ferry; wind'>", "tags", &["ferry", "wind"]),
        ("<meta name=keywords content='A quiet quay, wind'>", "tags", &["wind"]),
        ("<meta name=DC.subject content='Wind, Water'>", "section", &["Wind, Water"]),
        ("<meta name=DC.subject content='ferry, wind, pier, bay'>", "section", &["ferry", "wind", "pier", "bay"]),
        ("<p>Shore: <a href=/shore/north>North</a></p>", "Shore", &["North"]),
        ("<p>Shore: <a href=/рубрика/n>North</a></p>", "Shore", &["North"]),
        ("<p>Shore: <a href=/وسم/n>North</a></p>", "Shore", &["North"]),
        ("<p>Shore: <a href=/标签/n>North</a></p>", "Shore", &["North"]),
        ("<p>Shore: <a href=/%E3%82%BF%E3%82%B0/n>North</a></p>", "Shore", &["North"]),
        ("<p>Shore: <a href=/north>North</a></p>", "Shore", &[]),
        ("<p>Theme: <a href=#>Wind</a></p><p>Shore: <a href=#>North</a></p>", "Shore", &["North"]),
        ("<p>Shore: <a href=#>North</a></p>", "Shore", &[]),
        ("<p>Previous Post: <a href=/north>North</a></p>", "Previous Post", &[]),
        ("<p>Related topics: <a href=/north>North</a></p>", "Related topics", &[]),
        ("<p>14:30: <a href=/tag/north>North</a></p>", "14:30", &[]),
        ("<p>Theme: <a href=https://looks.example/north>North</a></p>", "Theme", &[]),
        ("<p>Topic: <a href=/n>The ferry to the north is late</a></p>", "Topic", &[]),
        ("<p>Topic: <a href=/topic/n>The ferry to the far north</a></p>", "Topic", &["The ferry to the far north"]),
        ("<p>No. 7 Tags: <a href=/north>#North</a></p>", "Tags", &["North"]),
        ("<p>Filed under <a href=/north>North</a> by <a href=/jd>Jane Doe</a></p>", "Filed under", &["North"]),
        ("<p>Tags: <a href=/north>North</a> Sent in by <a href=/jd>Jane Doe</a></p>", "Tags", &["North"]),
        ("<h4>Topics</h4><ul><li><a href=/n>North</a><li><a href=/c>Coast</a></ul>", "Topics", &["North", "Coast"]),
        ("<aside><h4>Topics</h4><ul><li><a href=/n>North</a></ul></aside>", "Topics", &[]),
        ("<h4>Topics</h4><p>What the <a href=/n>North</a> says of it</p>", "Topics", &[]),
        ("<div class=sidebar><h4>Topics</h4><ul><li><a href=/n>North</a></ul></div>", "Topics", &[]),
        ("<p>Shore: <a href=/tag/north/rss>North</a></p>", "Shore", &[]),
        ("<p>Theme: <a href=/quay#north>North</a></p>", "Theme", &[]),
        ("<p>Phone: <a href=/call>555-0100</a></p>", "Phone", &[]),
        ("<p>Rating: <a href=/votes>4.6</a></p>", "Rating", &[]),
        ("<p>Theme: <a href=/m>news@harbour.example</a>, <a href=/n>www.north.example</a></p>", "Theme", &[]),
        ("<p>← Previous: <a href=/north>North</a></p>", "← Previous", &[]),
        ("<p>– Region: <a href=/north>North</a></p>", "– Region", &[]),
        ("<nav aria-label=Breadcrumb><a href=/>Home</a><a href=/n>News</a></nav>", "breadcrumb", &["Home", "News"]),
        ("<nav aria-label=Breadcrumb><a href=/>Home</a></nav>", "breadcrumb", &[]),
        ("<meta property=article:section content='News,Ferries'>", "section", &["News", "Ferries"]),
        ("<meta property=article:section content='News, Ferries'>", "section", &["News, Ferries"]),
        ("<a rel=tag href=/t/ferry>Ferry »</a>", "tags", &["Ferry"]),
        (
            "<ol class=breadcrumb><li><a href=/>Home</a><li><a href=/news>News</a><ul><li><a href=/sport>Sport</a>\
                <li><a href=/weather>Weather</a></ul></ol>",
            "breadcrumb",
            &["Home", "News"],
        ),
        (
            "<ul class=breadcrumb><li><a href=/>Home</a><ul><li><a href=/news>News</a><ul><li><a href=/sport>Sport</a></ul></ul></ul>",
            "breadcrumb",
            &["Home", "News", "Sport"],
        ),
        (
            "<nav aria-label=Breadcrumb><ul><li><a href=/all>All activity</a></ul><a href=/es/q>Español</a>\
             <ol><li><a href=/>Home</a><li><a href=/n>News</a></ol></nav>",
            "breadcrumb",
            &["Home", "News"],
        ),
        ("<p><a rel=tag href=/t/ferry>ferry</a> <a rel=tag href=/ferries>Ferry</a></p>", "tags", &["ferry"]),
        (
            r#"<script type=application/ld+json>{"@type":"BreadcrumbList","itemListElement":[{"position":1,"name":"Home","item":"https://www.harbour.example/"},{"position":2,"item":{"@id":"https://www.harbour.example/n","name":"News"}}]}</script>"#,
            "breadcrumb",
            &["Home", "News"],
        ),
    ] {
        let source = source(&page(markup, ""), ADDRESS);
        let list = source.taxonomy.iter().find(|list| list.label == label);
        let names: Vec<&str> = list.iter().flat_map(|list| &list.terms).map(|term| term.name.as_str()).collect();
        assert_eq!(names, terms, "{markup}");
    }
}

#[test]
fn a_copy_on_this_machine_leads_to_its_site() {
    let list = "<p>Theme: <a href=https://www.harbour.example/north>North</a></p>";
    for (address, terms) in
        [(ADDRESS, 1), ("http://127.0.0.1:8080/quay", 1), ("file:///quay.html", 1), ("https://looks.example/", 0)]
    {
        let found = source(&page(list, ""), address).taxonomy;
        assert_eq!(found.iter().filter(|list| list.label == "Theme").count(), terms, "{address}");
    }
}

#[test]
fn the_canonical_address_and_the_lead_image() {
    for (markup, canonical, image) in [
        ("<link rel=canonical href=/quay?full>", "https://www.harbour.example/quay?full", ""),
        ("<meta property=og:url content='https://www.harbour.example/q'>", "https://www.harbour.example/q", ""),
        ("<link rel=canonical href=http://backend:8080/quay>", "", ""),
        (
            "<link rel=canonical href=http://backend/q><meta property=og:url content=/quay>",
            "https://www.harbour.example/quay",
            "",
        ),
        ("<meta property=og:image content=/q.jpg>", "", "https://www.harbour.example/q.jpg"),
        ("<meta name=twitter:image content=/q.jpg>", "", "https://www.harbour.example/q.jpg"),
        (
            r#"<script type=application/ld+json>{"@type":"Article","headline":"x","image":{"@type":"ImageObject","url":"/q.jpg"}}</script>"#,
            "",
            "https://www.harbour.example/q.jpg",
        ),
    ] {
        let source = source(&page(markup, ""), ADDRESS);
        assert_eq!(source.canonical_url.as_deref().unwrap_or_default(), canonical, "{markup}");
        assert_eq!(source.image.as_deref().unwrap_or_default(), image, "{markup}");
    }
}

#[test]
fn a_headline_is_known_by_both_titles_and_has_no_site_behind_a_bar() {
    for (html, wanted) in [
        (
            "<meta property=og:title content='You need this list for your quay'><title>Your quay: a guide and timeline</title>\
            <h1>A guide to your quay</h1><h1>What you need to do, and a list of all that you need to know</h1>",
            "A guide to your quay",
        ),
        ("<h1>A quiet quay | News | Harbour Ferries</h1>", "A quiet quay | News"),
        ("<h1>A quiet quay | and a loud one</h1>", "A quiet quay | and a loud one"),
    ] {
        let source = source(&[html, "<article>", TEXT, "</article>"].concat(), ADDRESS);
        assert_eq!(source.title.as_deref(), Some(wanted), "{html}");
    }
}

#[test]
fn dates_beside_a_byline_and_of_uncertain_order() {
    let long = TEXT.repeat(4);
    for (before, after, published, modified) in [
        ("", "<p>Written by <a href=/ada>Ada Writer</a></p><p>March 5, 2024</p>", "2024-03-05", ""),
        ("", "<p>Written by <a href=/ada>Ada Writer</a></p><p>Updated March 5, 2024</p>", "", "2024-03-05"),
        ("<time datetime=2024-12-08>08/12/2024</time>", "", "2024-12-08", ""),
        ("<p>8/12/2021</p>", "<p>Seen on 31/12/2022</p>", "2021-12-08", ""),
        ("<p>8/12/2021</p>", "<p>Seen on 12/31/2022</p>", "2021-08-12", ""),
        ("<p>8/12/2021</p>", "", "2021-08-12", ""),
        ("<p>Updated: 3/5/2024</p><p>In force from 3/5/2024</p>", "", "", "2024-03-05"),
        ("<p>March 5, 2024</p><p>Last updated March 5, 2024</p>", "", "2024-03-05", ""),
        ("<p>First published in the Old Post, March 5, 2024</p>", "", "", ""),
    ] {
        let source = source(&page(before, &[&long, after].concat()), ADDRESS);
        assert_eq!(source.published.as_deref().unwrap_or_default(), published, "{before}{after}");
        assert_eq!(source.modified.as_deref().unwrap_or_default(), modified, "{before}{after}");
    }
}

#[test]
fn licences_of_every_place() {
    for (markup, wanted) in [
        ("<link rel=license href=https://creativecommons.org/licenses/by/4.0/>", "CC BY 4.0"),
        (
            "<p>Under <a rel=license href=https://creativecommons.org/licenses/by-sa/3.0/>this licence</a>.</p>",
            "CC BY-SA 3.0",
        ),
        (
            r#"<script type=application/ld+json>{"@type":"Article","headline":"x","license":"https://creativecommons.org/licenses/by-nd/4.0/"}</script>"#,
            "CC BY-ND 4.0",
        ),
        ("<p>This article is published under a Creative Commons Attribution 4.0 licence.</p>", "CC BY 4.0"),
        ("<a href=https://creativecommons.org/licenses/by/4.0/><img alt='Some rights' src=b.png></a>", "CC BY 4.0"),
        ("<p>This publication is in the public domain.</p>", "Public domain"),
        (
            "<p>The Harbour Post grants permission to republish this article, provided the source is named.</p>",
            "Permission to republish",
        ),
        ("<p>© 2024 Harbour Post. All rights reserved.</p>", "All rights reserved"),
        ("<p>Old charts are in the public domain.</p>", ""),
        ("<p>No part of this article may be reproduced without the permission of the publisher.</p>", ""),
    ] {
        let options = Options { url: Some(ADDRESS.into()), ..Options::default() };
        let report = read_html(&page("", markup), &options).unwrap_or_default();
        assert_eq!(report.notices.licence.map(|licence| licence.name).unwrap_or_default(), wanted, "{markup}");
    }
}

#[test]
fn no_deep_page_is_the_front_page() {
    let home = "<link rel=canonical href=https://www.harbour.example/>";
    let social = "<meta property=og:url content=https://www.harbour.example/news/quay>";
    for (markup, address, canonical) in [
        (home, "https://www.harbour.example/news/quay?from=mail", None),
        (
            &[home, social].concat()[..],
            "https://www.harbour.example/news/quay?from=mail",
            Some("https://www.harbour.example/news/quay"),
        ),
        (
            "<link rel=canonical href='/?p=12'>",
            "https://www.harbour.example/news/quay",
            Some("https://www.harbour.example/?p=12"),
        ),
        (home, "https://www.harbour.example/index.html", Some("https://www.harbour.example/")),
    ] {
        assert_eq!(source(&page(markup, ""), address).canonical_url.as_deref(), canonical, "{markup} {address}");
    }
}
