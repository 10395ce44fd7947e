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
        ("", "", "<p>This article originally appeared on Example News.</p>"),
        ("", "", "<p>This article was originally published in March 2022.</p>"),
        ("", "", "<p>Follow us on Example Network.</p>"),
        ("", "The minister told Reuters (a news agency) that it was done. ", ""),
    ] {
        assert_eq!(origin(head, first, foot), None, "{head} {first} {foot}");
    }
}
