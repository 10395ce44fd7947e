//! The project's own republished article in three layouts, with its links and with placeholders in their place.
#![cfg(feature = "html")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use masthead::report::{CopyrightScope, DisclaimerKind, EditorialKind};
use masthead::{Options, Report, read_html};

const URL: &str = "https://www.meridian-review.example/harbour-minister-turns-down-offer/20190315";

fn read(layout: &str, addresses: bool) -> Report {
    let path = format!("{}/tests/fixtures/republished/{layout}.html", env!("CARGO_MANIFEST_DIR"));
    let html = std::fs::read_to_string(path).expect("a fixture");
    let html = if addresses { html } else { without_addresses(&html) };
    read_html(&html, &Options::for_url(URL)).expect("a report")
}

/// Every address in the body replaced by `#`.
fn without_addresses(html: &str) -> String {
    let (head, body) = html.split_once("<body").expect("a body");
    let mut out = format!("{head}<body");
    let mut rest = body;
    while let Some((before, after)) = rest.split_once("href=\"") {
        out.push_str(before);
        out.push_str("href=\"#");
        rest = after.split_once('"').map_or("", |(_, after)| after);
        out.push('"');
    }
    out + rest
}

fn check(report: &Report, layout: &str) {
    let source = &report.source;
    assert_eq!(
        source.title.as_deref(),
        Some("Harbour Minister Ilse Varga Turns Down Envoy Pell’s Offer, Asks for a Written Timetable on the Strait"),
        "{layout}"
    );
    assert_eq!(
        source.authors.iter().map(|author| author.name.as_str()).collect::<Vec<_>>(),
        ["Imre Castellan"],
        "{layout}"
    );
    assert_eq!(source.publisher.as_ref().map(|publisher| publisher.name.as_str()), Some("Meridian Review"), "{layout}");
    assert_eq!(source.published.as_deref(), Some("2019-03-15"), "{layout}");
    let origin = source.original_source.as_ref().expect("an original source");
    assert_eq!(
        (origin.name.as_deref(), origin.published.as_deref()),
        (Some("The Lantern"), Some("2019-03-14")),
        "{layout}"
    );
    let taxonomy: Vec<(&str, Vec<&str>)> = source
        .taxonomy
        .iter()
        .map(|list| (list.label.as_str(), list.terms.iter().map(|term| term.name.as_str()).collect()))
        .collect();
    assert_eq!(
        taxonomy,
        [
            ("Region", vec!["Northern Isles & Straits"]),
            ("Theme", vec!["Fisheries", "Port and Treaty Law"]),
            ("In-depth Report", vec!["THE STRAIT"])
        ],
        "{layout}"
    );
    let content = report.content.as_ref().expect("content");
    assert!(content.text.starts_with("Envoy Pell’s newest offer"), "{layout}: {}", content.text);
    assert!(content.text.ends_with("it is hard to see why it should."), "{layout}: {}", content.text);
    let notices = &report.notices;
    let [copyright] = notices.copyright.as_slice() else { panic!("{layout}: {:?}", notices.copyright) };
    assert_eq!(copyright.text, "Copyright © Imre Castellan, The Lantern, 2019", "{layout}");
    assert_eq!(copyright.holders, ["Imre Castellan", "The Lantern"], "{layout}");
    assert_eq!(copyright.scope, CopyrightScope::Article, "{layout}");
    let kinds: Vec<DisclaimerKind> = notices.disclaimers.iter().map(|disclaimer| disclaimer.kind).collect();
    assert_eq!(kinds, [DisclaimerKind::Liability, DisclaimerKind::FairUse], "{layout}: {:?}", notices.disclaimers);
    assert!(
        notices
            .licence
            .as_ref()
            .and_then(|licence| licence.text.as_deref())
            .is_some_and(|text| text.contains("cross-post"))
    );
    assert_eq!(notices.contacts, ["publications@meridian-review.example"], "{layout}");
    let added = notices.editorial.iter().find(|note| note.kind == EditorialKind::Emphasis).expect("the editor's note");
    assert_eq!(added.text, "(bold italics added)", "{layout}");
    assert!(added.context.is_some(), "{layout}");
}

const LAYOUTS: [&str; 3] = ["semantic", "tables", "paragraphs"];

#[test]
fn every_row_with_addresses() {
    for layout in LAYOUTS {
        let report = read(layout, true);
        check(&report, layout);
        let links = &report.links;
        assert_eq!((links.total, links.external, links.domains.len()), (9, 9, 6), "{layout}");
        assert_eq!((links.domains[0].domain.as_str(), links.domains[0].count), ("the-lantern.example", 4), "{layout}");
    }
}

#[test]
fn every_row_without_addresses() {
    for layout in LAYOUTS {
        let report = read(layout, false);
        check(&report, layout);
        assert_eq!((report.links.total, report.links.placeholder), (9, 9), "{layout}");
    }
}
