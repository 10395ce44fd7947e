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
