use crate::{Options, read_html};

/// The printed day is no earlier than a time of the same day; the stated time isn't lost, and isn't midnight.
#[test]
fn a_time_of_the_printed_day_is_kept() {
    for (stated, printed, wanted, place) in [
        ("2024-06-14T16:22:54+03:00", "14 June 2024", "2024-06-14T16:22:54+03:00", "json-ld"),
        ("2024-06-14T00:00:00+03:00", "14 June 2024", "2024-06-14", "printed"),
        ("2024-06-14", "14 June 2024 at 16:22 UTC", "2024-06-14T16:22:00+00:00", "printed"),
        ("2024-06-14T23:22:54Z", "15 June 2024", "2024-06-15", "printed"),
        ("2024-08-14T16:22:54Z", "14 June 2024", "2024-06-14", "printed"),
    ] {
        let ld = ["{\"@type\":\"Article\",\"headline\":\"Quay\",\"datePublished\":\"", stated, "\"}"].concat();
        let html = [
            "<script type=application/ld+json>",
            &ld,
            "</script><article><h1>Quay</h1><p>",
            printed,
            "</p><p>The quay was built of stone, and long ago.</p></article>",
        ];
        let report = read_html(&html.concat(), &Options::default()).ok();
        let found = report.as_ref().map(|report| (report.source.published.as_deref(), &report.evidence));
        let found = found.map(|(date, evidence)| (date, evidence.get("source.published").map(String::as_str)));
        assert_eq!(found, Some((Some(wanted), Some(place))), "{stated} {printed}");
    }
}

#[test]
fn a_date_before_a_dash_opens_the_text() {
    for (opening, wanted) in [
        ("12 March 2021 – The", Some("2021-03-12")),
        ("12 March 2021: the", None),
        ("On 12 March 2021 – a Friday – the", None),
    ] {
        let text = " quay was built of stone and oak by the people of the bay, and long ago at that.</p></article>";
        let html = ["<article><h1>Quay</h1><p>", opening, text].concat();
        let report = read_html(&html, &Options::default()).ok();
        assert_eq!(report.and_then(|report| report.source.published).as_deref(), wanted, "{opening}");
    }
}

#[test]
fn a_date_among_facts_needs_a_word() {
    for (fact, wanted) in [
        ("<dl><dt>Born</dt><dd>28 January 1975</dd></dl>", None),
        ("<dl><dt>Published</dt><dd>28 January 2015</dd></dl>", Some("2015-01-28")),
        ("<p>28 January 2015</p>", Some("2015-01-28")),
        ("<blockquote><p>28 January 2015</p></blockquote>", None),
    ] {
        let html = ["<article><h1>Quay</h1>", fact, "<p>The quay was built of stone, and long ago.</p></article>"];
        let report = read_html(&html.concat(), &Options::default()).ok();
        assert_eq!(report.and_then(|report| report.source.published).as_deref(), wanted, "{fact}");
    }
}

fn dates_of(head: &str) -> (Option<String>, Option<String>) {
    let text = "<p>The quay was built of stone and oak by the people of the bay, and long ago at that.</p></article>";
    let source = read_html(&[head, text].concat(), &Options::default()).map(|report| report.source);
    source.map(|source| (source.published, source.modified)).unwrap_or_default()
}

/// Day and month in numbers are read as the machines' date says; a month's name is surer than those.
#[test]
fn the_order_of_day_and_month_is_the_other_places() {
    for (stated, printed, wanted) in [
        ("2021-11-01", "11/01/2021", "2021-11-01"),
        ("2021-01-11", "11/01/2021", "2021-01-11"),
        ("2021-11-01T05:00:14Z", "01.11.2021", "2021-11-01T05:00:14+00:00"),
        ("2021-11-01T05:00:14Z", "11.01.2021", "2021-11-01T05:00:14+00:00"),
        ("2021-09-03", "9 March 2021", "2021-03-09"),
    ] {
        let head = ["<meta name=date content='", stated, "'><article><h1>Quay</h1><p>", printed, "</p>"].concat();
        assert_eq!(dates_of(&head).0.as_deref(), Some(wanted), "{stated} {printed}");
    }
}

#[test]
fn of_two_days_in_a_line_the_marked_one_is_the_changes() {
    let line = |spans: &str| ["<article><h1>Quay</h1><div>", spans, "</div>"].concat();
    let (june, july) = ("2018-06-19", "2018-07-02");
    for (spans, wanted) in [
        ("<i>Jane Doe</i> <i class=updated>2018-07-02</i> <i>June 19th, 2018</i>", (Some(june), Some(july))),
        ("<i>Jane Doe</i> <i class='published updated'>2018-06-19</i> <i>2018-07-02</i>", (Some(june), None)),
        ("<i>Jane Doe</i> <i class=updated>2018-06-19</i>", (Some(june), None)),
    ] {
        let (published, modified) = dates_of(&line(spans));
        assert_eq!((published.as_deref(), modified.as_deref()), wanted, "{spans}");
    }
}

/// What is kept of a head may be as long as two dates with their labels; a sentence of the text isn't its date.
#[test]
fn a_long_line_of_the_text_has_a_date_where_it_begins_with_a_label() {
    let rest = " at the old quay of the bay in the north of the isle";
    for (line, wanted) in [
        (["Published on 12 March 2021", rest].concat(), Some("2021-03-12")),
        (["On 12 March 2021", rest].concat(), None),
        (["The quay. Published on 12 March 2021", rest].concat(), Some("2021-03-12")),
        (["The quay. It was published on 12 March 2021", rest].concat(), None),
    ] {
        let head = ["<article><h1>Quay</h1><p>", &line, ".</p>"].concat();
        assert_eq!(dates_of(&head).0.as_deref(), wanted, "{line}");
    }
}

/// What a text says of another day is its date only where nothing else states one.
#[test]
fn a_day_behind_words_of_the_text_is_no_surer_than_what_is_stated() {
    let meta = "<meta name=date content=2021-11-12>";
    for (meta, line, wanted) in [
        (meta, "The old book of the quay, 25 December 2005:", "2021-11-12"),
        (meta, "The quay, 25 December 2005", "2005-12-25"),
        ("", "The old book of the quay, 25 December 2005:", "2005-12-25"),
    ] {
        let head = [meta, "<article><h1>Quay</h1><p>", line, "</p>"].concat();
        assert_eq!(dates_of(&head).0.as_deref(), Some(wanted), "{meta} {line}");
    }
}

const TEXT: &str = "<p>The quay was built of stone and oak by the people of the bay, and long ago at that.</p>";

/// What the page says of its dates around a text of five paragraphs, at an address.
fn dates_around(head: &str, foot: &str, url: &str) -> (Option<String>, Option<String>) {
    let html = ["<h1>Quay</h1>", head, &TEXT.repeat(5), foot].concat();
    let options = Options { url: Some(url.into()), ..Options::default() };
    let source = read_html(&html, &options).map(|report| report.source);
    source.map(|source| (source.published, source.modified)).unwrap_or_default()
}

const PAGE: &str = "https://www.quay.example/news/quay";

#[test]
fn a_publication_after_the_stated_change_is_not_the_first() {
    let tags = |first: &str| {
        ["<meta name=published-time content=", first, "><meta name=published-date content=2021-02-16>"].concat()
    };
    let change = "<meta name=modified-date content=2024-07-30>";
    for (head, wanted) in [
        ([&tags("2026-03-09"), change].concat(), "2021-02-16"),
        ([&tags("2024-07-30"), change].concat(), "2024-07-30"),
        (tags("2026-03-09"), "2026-03-09"),
    ] {
        assert_eq!(dates_around(&head, "", PAGE).0.as_deref(), Some(wanted), "{head}");
    }
}

#[test]
fn a_date_in_a_link_to_another_site_is_of_what_is_there() {
    let posted = |href: &str| ["<p>Posted on <a href=", href, ">the forum of the bay on 2025-07-09</a>:</p>"].concat();
    for (href, wanted) in
        [("https://forum.example/quay", None), ("https://forum.quay.example/quay", Some("2025-07-09"))]
    {
        assert_eq!(dates_around(&posted(href), "", PAGE).0.as_deref(), wanted, "{href}");
    }
}

#[test]
fn a_date_before_another_pages_heading_is_that_pages() {
    for (heading, wanted) in [
        ("<h2><a href=https://pier.example/>Pier day</a></h2>", None),
        ("<h2><a href=https://www.quay.example/>Harbour</a></h2>", Some("2026-03-16")),
        ("<h2>Pier day</h2>", Some("2026-03-16")),
    ] {
        let event = ["<ul><li><div>March 16, 2026</div>", heading, TEXT, "</ul>"].concat();
        assert_eq!(dates_around(&event, "", PAGE).0.as_deref(), wanted, "{heading}");
    }
}

#[test]
fn below_a_signed_day_the_text_labels_other_days() {
    for (byline, wanted) in [
        ("<p>by <a href=/jane>Jane Doe</a> · Dec 20, 2025 · 3 replies</p>", "2025-12-20"),
        ("<p>Dec 20, 2025</p>", "2025-06-17"),
    ] {
        let head = [byline, TEXT, "<h3>Piers</h3><p>Released: June 17, 2025 by Bay Books</p>"].concat();
        assert_eq!(dates_around(&head, "", PAGE).0.as_deref(), Some(wanted), "{byline}");
    }
}

#[test]
fn days_of_a_manuscript_are_weaker_than_what_is_stated() {
    let days = "<div>Received 2022 Oct 12; Accepted 2023 Jan 7</div>";
    let meta = "<meta name=citation_publication_date content='2023 Jan 9'>";
    assert_eq!(dates_around(&[meta, days].concat(), "", PAGE).0.as_deref(), Some("2023-01-09"));
    assert_eq!(dates_around(days, "", PAGE).0.as_deref(), Some("2022-10-12"));
}

#[test]
fn the_end_of_a_page_dates_it() {
    let stated = "<meta name=date content=2025-11-29>";
    let change = |label: &str| ["<div>December 3, 2020. ", label, " December 7, 2020</div>"].concat();
    for (head, foot, wanted) in [
        (stated, "<div>Published August 13, 2025</div>", Some("2025-08-13")),
        (stated, "<h3>Related</h3><div>Published August 13, 2025</div>", Some("2025-11-29")),
        ("<div>November 29, 2025</div>", "<div>Published August 13, 2025</div>", Some("2025-08-13")),
        ("", &change("Updated:"), Some("2020-12-03")),
        ("", "<div>3. Dezember 2020. Aktualisiert: 7. Dezember 2020</div>", Some("2020-12-03")),
        ("", &change("and"), None),
        (stated, &["<h3>Related</h3>", &change("Updated:")].concat(), Some("2025-11-29")),
    ] {
        assert_eq!(dates_around(head, foot, PAGE).0.as_deref(), wanted, "{head} {foot}");
    }
}

/// A menu in front, or a list of facts behind, and then the date.
#[test]
fn a_far_date_needs_its_label_above_it() {
    let menu = "<div><a href=/quays>Quays</a></div>".repeat(30);
    for (date, wanted) in [
        ("<h4>Published</h4><div>July 8, 2025</div>", Some("2025-07-08")),
        ("<h4>Veröffentlicht</h4><div>8. Juli 2025</div>", Some("2025-07-08")),
        ("<div>Created July 8, 2025</div>", None),
        ("<h4>Quays</h4><div>July 8, 2025</div>", None),
        ("<h4>Updated</h4><div>July 8, 2025</div>", None),
        ("<h4>Related</h4><div>Pier</div><h4>Published</h4><div>July 8, 2025</div>", None),
    ] {
        let far = ["<nav>", &menu, "</nav><aside>", date, "</aside>"].concat();
        assert_eq!(dates_around(&far, "", PAGE).0.as_deref(), wanted, "{date}");
        assert_eq!(dates_around("", &far, PAGE).0.as_deref(), wanted, "{date}");
    }
    let both = ["<nav>", &menu, "</nav><aside><h4>Published</h4><div>July 8, 2025</div></aside>"].concat();
    assert_eq!(dates_around(&both, "", "https://www.quay.example/2025/07/09/quay").0.as_deref(), Some("2025-07-09"));
}

#[test]
fn a_month_dates_what_has_no_day() {
    for (head, foot, wanted) in [
        ("<p>November 2015</p>", "", (Some("2015-11"), None)),
        ("<div>Published: November 2015</div>", "", (Some("2015-11"), None)),
        ("", "<aside><div>Date</div><div>novembre 2015</div></aside>", (Some("2015-11"), None)),
        ("", "<footer>Last updated: June 2022</footer>", (None, Some("2022-06"))),
        ("", "<footer>June 2022</footer>", (None, None)),
        ("<p><a href=/2015/11>November 2015</a></p>", "", (None, None)),
        ("<p>November 2015</p><p>December 4, 2015</p>", "", (Some("2015-12-04"), None)),
    ] {
        let (published, modified) = dates_around(head, foot, PAGE);
        assert_eq!((published.as_deref(), modified.as_deref()), wanted, "{head} {foot}");
    }
}

/// No American page writes the day before a month's name.
#[test]
fn dates_in_words_show_the_order_of_dates_in_numbers() {
    for (other, wanted) in [("16 February 2026", "2023-10-03"), ("February 16, 2026", "2023-03-10"), ("", "2023-03-10")]
    {
        let foot = ["<h3>Related</h3><div>Pier</div><div>", other, "</div>"].concat();
        let html = ["<html lang=en><h1>Quay</h1><div>03/10/2023</div>", TEXT, TEXT, &foot].concat();
        let published = read_html(&html, &Options::default()).ok().and_then(|report| report.source.published);
        assert_eq!(published.as_deref(), Some(wanted), "{other}");
    }
}

#[test]
fn a_change_beside_the_first_publication_is_the_pages() {
    for (line, wanted) in [
        (
            "Originally published in Quay Post on May 3, 2020. Last updated on December 20, 2024.",
            (None, Some("2024-12-20")),
        ),
        (
            "Zuerst erschienen in der Hafenpost am 3. Mai 2020. Aktualisiert am 20. Dezember 2024.",
            (None, Some("2024-12-20")),
        ),
        ("Originally published in Quay Post on May 3, 2020.", (None, None)),
    ] {
        let (published, modified) = dates_around(&["<p>", line, "</p>"].concat(), "", PAGE);
        assert_eq!((published.as_deref(), modified.as_deref()), wanted, "{line}");
    }
}
