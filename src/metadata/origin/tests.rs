//! Origins as sites word them, and what only looks like one.

use crate::{Options, read_html};

const PAGE: &str = "https://www.example.org/news/harbour-reopens";

/// The name and date of the original source of a page with these lines under the headline and after the text.
fn origin(head: &str, first: &str, foot: &str) -> Option<(String, Option<String>)> {
    let prose = "The harbour reopened on Tuesday after eleven months of work on the quay, and the first ships came in \
        before noon, watched by several hundred people who had come from the villages around the bay to see them.";
    let html = [
        "<html lang=en><head><title>Harbour reopens - Example News</title>",
        "<meta property='og:site_name' content='Example News'></head><body><article><h1>Harbour reopens</h1>",
        head,
        "<p>",
        first,
        prose,
        "</p><p>",
        prose,
        " It cost more than planned.</p><p>",
        prose,
        " The council said so.</p>",
        foot,
        "</article><footer><p>About us</p></footer></body></html>",
    ]
    .concat();
    let options = Options { url: Some(PAGE.into()), ..Options::default() };
    let origin = read_html(&html, &options).ok()?.source.original_source?;
    Some((origin.name?, origin.published))
}

/// A paragraph that something can stand at the end of.
const CLOSED: &str =
    "<p>The ships will come in at noon from now on, the council said when it met in the town hall on Friday.";

#[test]
fn origins_are_read_where_pages_state_them() {
    for (head, first, foot, name, date) in [
        (
            "",
            "",
            "<p>The original source of this article is <a href='https://other.example/a'>The Other Paper</a></p>",
            "The Other Paper",
            None,
        ),
        (
            "",
            "",
            "<p>This article originally appeared on <a href='https://other.example/a'>Other Paper</a>.</p>",
            "Other Paper",
            None,
        ),
        (
            "",
            "",
            "<p><em>Originally published by Other Paper on March 3, 2020.</em></p>",
            "Other Paper",
            Some("2020-03-03"),
        ),
        ("", "", "<p>Оригинал статьи опубликован на сайте Речной вестник.</p>", "Речной вестник", None),
        ("<p>2024年3月12日 14:05　来源：江畔晚报 | 作者：王小明</p>", "", "", "江畔晚报", None),
        ("<p>2024年3月12日 来源： 江畔晚报 江畔网</p>", "", "", "江畔晚报", None),
        ("<p>This story was originally published by Other Paper.</p>", "", "", "Other Paper", None),
        ("", "", "<p>Reprinted with permission from Other Paper.</p>", "Other Paper", None),
        ("", "PARIS (AFP) — ", "", "AFP", None),
        ("", "WASHINGTON, Dec 4 (Reuters) - ", "", "Reuters", None),
        ("<p>By Jane Writer | Associated Press</p>", "", "", "Associated Press", None),
        ("<p>Source: AFP</p><p>The quay is long, and it was built by the town.</p>", "", "", "AFP", None),
        ("", "", "<p>Source: ANI / IANS</p><p>Follow the harbour's news on the town's page.</p>", "ANI", None),
        ("", "", "<p>Quelle: dpa</p><p>The harbour has a new page on the town's site.</p>", "dpa", None),
        ("", "", "<p>来源：新华社</p><p>The harbour has a new page on the town's site.</p>", "新华社", None),
        ("", "", &[CLOSED, " (dpa)</p><p>The film shows the harbour as it was before.</p>"].concat(), "dpa", None),
        ("", "The quay is new.</p><p>Source: AFP</p><p>", "", "AFP", None),
        ("", "", "<p>So it was. (dpa)</p>", "dpa", None),
        (
            "<p>Example News, December 4, 2016</p><p><a href='#'>The Other Paper</a> 3 December 2016</p>",
            "",
            "",
            "The Other Paper",
            Some("2016-12-03"),
        ),
    ] {
        let found = origin(head, first, foot);
        assert_eq!(found, Some((name.to_owned(), date.map(str::to_owned))), "{head} {first} {foot}");
    }
}

#[test]
fn citations_credits_and_the_site_itself_are_no_origin() {
    for (head, first, foot) in [
        ("", "A study that was first published in Nature says so. ", ""),
        ("", "His novel, originally published in 1998 by Other Press, sells well. ", ""),
        ("<figure><img src=a.jpg><figcaption>Jane Writer / Reuters</figcaption></figure>", "", ""),
        ("<p>Photo: Jane Writer/AP</p>", "", ""),
        ("", "The quay is new.</p><p><img src=a.png></p><p>Source: AFP</p><p>", ""),
        ("", "The quay is new.</p><table><tr><td>Ships<td>12<tr><td>Boats<td>14</table><p>Source: AFP</p><p>", ""),
        ("", "", "<p>Agency: AFP</p><p>The harbour has a new page on the town's site.</p>"),
        ("", "", "<p>The old quay. (AP)</p><p>The harbour has a new page on the town's site.</p>"),
        ("", "", &["<img src=a.png>", CLOSED, " (AP)</p><p>The film shows the harbour as it was before.</p>"].concat()),
        ("", "", "<p>This article originally appeared on Example News.</p>"),
        ("", "", "<p>This article was originally published in March 2022.</p>"),
        ("", "", "<p>Follow us on Example Network.</p>"),
        ("", "The minister told Reuters (a news agency) that it was done. ", ""),
    ] {
        assert_eq!(origin(head, first, foot), None, "{head} {first} {foot}");
    }
}

#[test]
fn a_host_with_the_houses_name_is_its_own() {
    let prose =
        "<p>The harbour reopened on Tuesday after eleven months of work on the quay, and the ships came in.</p>";
    for (page, canonical, wanted) in [
        ("harbour-post.example", "https://harbour-post-example.staging.invalid/quay", None),
        ("harbour-post.example", "https://harbourpost.pages.invalid/quay", None),
        ("harbour-post.example", "https://other.invalid/quay", Some("other.invalid")),
        ("port.example", "https://report.invalid/quay", Some("report.invalid")),
    ] {
        let link = ["<link rel=canonical href=", canonical, "><h1>Quay</h1>"].concat();
        let options = Options { url: Some(["https://", page, "/quay"].concat()), ..Options::default() };
        let report = read_html(&[&link, prose, prose, prose].concat(), &options).unwrap_or_default();
        let origin = report.source.original_source.and_then(|origin| origin.name);
        assert_eq!(origin.as_deref(), wanted, "{page} {canonical}");
    }
}
