//! What must be said of the article that this began with, with its links and with placeholders in their place.
#![cfg(feature = "html")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod shared;

use masthead::report::{CopyrightScope, DisclaimerKind, EditorialKind};
use masthead::{Options, Report, read_html};

const URL: &str = "https://www.globalresearch.ca/russian-fm-sergey-lavrov-calls-john-kerrys-bluff/5560541";

fn seed() -> Option<String> {
    shared::shared("seed/semantic.html").map(|path| shared::read(&path).expect("the seed"))
}

fn read(html: &str) -> Report {
    read_html(html, &Options::for_url(URL)).expect("a report")
}

/// Every address in the body replaced by `#`.
fn without_addresses(html: &str) -> String {
    let (head, body) = html.split_once("<body>").expect("a body");
    let mut out = format!("{head}<body>");
    let mut rest = body;
    while let Some((before, after)) = rest.split_once("href=\"") {
        out.push_str(before);
        out.push_str("href=\"#");
        rest = after.split_once('"').map_or("", |(_, after)| after);
        out.push('"');
    }
    out + rest
}

fn check_words(report: &Report) {
    let source = &report.source;
    assert_eq!(
        source.title.as_deref(),
        Some("Russian FM Sergey Lavrov Calls John Kerry's Bluff, Demands Concrete Proposals on Syria")
    );
    assert_eq!(source.authors.iter().map(|author| author.name.as_str()).collect::<Vec<_>>(), ["Alexander Mercouris"]);
    assert_eq!(source.publisher.as_ref().map(|publisher| publisher.name.as_str()), Some("Global Research"));
    assert_eq!(source.published.as_deref(), Some("2016-12-04"));
    let origin = source.original_source.as_ref().expect("an original source");
    assert_eq!(origin.name.as_deref(), Some("The Duran"));
    assert_eq!(origin.published.as_deref(), Some("2016-12-03"));
    let taxonomy: Vec<(&str, Vec<&str>)> = source
        .taxonomy
        .iter()
        .map(|list| (list.label.as_str(), list.terms.iter().map(|term| term.name.as_str()).collect()))
        .collect();
    assert_eq!(
        taxonomy,
        [
            ("Region", vec!["Middle East & North Africa"]),
            ("Theme", vec!["Terrorism", "US NATO War Agenda"]),
            ("In-depth Report", vec!["SYRIA"])
        ]
    );
    let content = report.content.as_ref().expect("content");
    assert!(content.text.starts_with("US Secretary of State Kerry's latest offer"), "{}", &content.text[..200]);
    assert!(content.text.ends_with("difficult to see why they would do so."));
    assert_eq!(content.html.matches("<blockquote>").count(), 4);
    assert!(content.html.contains("<b><i>ensure the withdrawal of all militants"));
}

fn check_notices(report: &Report) {
    let notices = &report.notices;
    let [copyright] = notices.copyright.as_slice() else { panic!("{:?}", notices.copyright) };
    assert_eq!(copyright.text, "Copyright © Alexander Mercouris, The Duran, 2016");
    assert_eq!(copyright.holders, ["Alexander Mercouris", "The Duran"]);
    assert_eq!((copyright.years.as_deref(), copyright.scope), (Some("2016"), CopyrightScope::Article));
    let kinds: Vec<DisclaimerKind> = notices.disclaimers.iter().map(|disclaimer| disclaimer.kind).collect();
    assert_eq!(kinds, [DisclaimerKind::Liability, DisclaimerKind::FairUse]);
    assert!(
        notices.disclaimers[0].text.starts_with("Disclaimer: The contents of this article are of sole responsibility")
    );
    assert!(notices.disclaimers[0].text.ends_with("inaccurate or incorrect statement in this article."));
    assert!(notices.disclaimers[1].text.ends_with("you must request permission from the copyright owner."));
    let licence = notices.licence.as_ref().and_then(|licence| licence.text.as_deref()).expect("a permission");
    assert!(
        licence.contains("grants permission to cross-post")
            && licence.contains("source and copyright are acknowledged")
    );
    assert_eq!(notices.contacts, ["publications@globalresearch.ca"]);
    let added = notices.editorial.iter().find(|note| note.text == "(bold italics added)").expect("the editor's note");
    assert_eq!(added.kind, EditorialKind::Emphasis);
    assert!(
        added.context.as_deref().is_some_and(|quotation| quotation.starts_with("Moscow is ready to immediately send"))
    );
}

#[test]
fn every_row_with_addresses() {
    let Some(html) = seed() else { return };
    let report = read(&html);
    check_words(&report);
    check_notices(&report);
    assert_eq!((report.links.total, report.links.external, report.links.placeholder), (9, 9, 0));
    assert_eq!(report.links.domains.len(), 6);
    assert_eq!((report.links.domains[0].domain.as_str(), report.links.domains[0].count), ("theduran.com", 4));
}

#[test]
fn every_row_without_addresses() {
    let Some(html) = seed() else { return };
    let report = read(&without_addresses(&html));
    check_words(&report);
    check_notices(&report);
    assert_eq!((report.links.total, report.links.external, report.links.placeholder), (9, 0, 9));
}
