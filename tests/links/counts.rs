//! The counts add up, for any page and for very large ones.

use std::time::Instant;

use masthead::report::Links;
use masthead::{Options, read_html};
use proptest::prelude::*;

use super::{PAGE, article, links_of};

fn add_up(links: &Links) {
    let kinds: u32 =
        [links.internal, links.external, links.placeholder, links.fragment, links.email, links.other].iter().sum();
    assert_eq!(links.total, kinds, "the sum of the kinds");
    assert_eq!(links.total as usize, links.items.len(), "the length of a list that isn't capped");
    let cited: u32 = links.domains.iter().map(|domain| domain.count).sum();
    assert!(cited <= links.internal + links.external, "domains have what is internal and external");
    let with_domain = links.items.iter().filter(|link| link.domain.is_some()).count();
    assert_eq!(cited as usize, with_domain, "the sum of the domains");
    assert_eq!(links.sites as usize, links.domains.len());
    assert!(links.domains.is_sorted_by_key(|domain| std::cmp::Reverse(domain.count)));
    let shares: f64 = links.items.iter().map(|link| 1.0 / f64::from(link.repeats)).sum();
    assert!((shares - f64::from(links.unique)).abs() < 1e-6, "{shares} targets are {} unique ones", links.unique);
    let alone = links.items.iter().filter(|link| link.note.is_none()).count();
    assert_eq!(links.references as usize, alone + links.notes.len(), "a note is one reference");
    for (at, note) in links.notes.iter().enumerate() {
        let marks = links.items.iter().filter(|link| link.note == Some(at as u32)).count();
        assert!(note.marks > 0 && note.marks as usize <= marks, "{note:?}");
    }
    for token in ["nofollow", "sponsored", "ugc"] {
        let count = links.items.iter().filter(|link| link.rel.iter().any(|one| one == token)).count();
        let said = [("nofollow", links.nofollow), ("sponsored", links.sponsored), ("ugc", links.ugc)];
        assert!(said.contains(&(token, count as u32)), "{token}: {count}");
    }
}

/// An address, from parts that make every kind.
fn address() -> impl Strategy<Value = Option<String>> {
    let known = prop::sample::select(vec![
        "",
        "#",
        "#n1",
        "#n2",
        "#r1",
        "/a",
        "?id=1",
        "https://example.org/a",
        "https://example.org/a?utm_source=x",
        "https://example.net/url?q=https://example.org/a",
        "//__proto__/",
        "https://münchen.example/",
        "mailto:jane@example.org",
        "tel:1",
        "javascript:x()",
        "data:,x",
        "https://[",
    ]);
    prop_oneof![
        1 => Just(None),
        8 => known.prop_map(|address| Some(address.to_owned())),
        2 => "[ -~äа]{0,24}".prop_map(|any| Some(any.replace(['"', '&', '<'], ""))),
    ]
}

fn sentence() -> impl Strategy<Value = String> {
    let rel = prop::sample::select(vec!["", " rel=nofollow", " rel=\"ugc sponsored\"", " id=r1", " name=n2", " id=n1"]);
    let around = prop::sample::select(vec![
        ("<p>It says so in ", " of the office.</p>"),
        ("<p>It says so<sup>", "</sup> often.</p>"),
        ("<ol><li id=n1>Doe, Bridges, ", ", a book.</li></ol>"),
        ("<ol><li id=n2>Roe, Paint. ", "</li></ol>"),
        ("<table><tr><td>", "</td><td>and words</td></tr></table>"),
    ]);
    let words = prop::sample::select(vec!["a report", "1", "[2]", "↩", "", "<img src=/a.jpg alt=\"a picture\">"]);
    (address(), rel, around, words).prop_map(|(href, rel, (before, after), words)| {
        let href = href.map(|href| format!(" href=\"{href}\"")).unwrap_or_default();
        format!("{before}<a{href}{rel}>{words}</a>{after}")
    })
}

proptest! {
    #[test]
    fn of_any_article(sentences in prop::collection::vec(sentence(), 0..24), is_known in any::<bool>()) {
        add_up(&links_of(is_known.then_some(PAGE), &article("", &sentences.concat())));
    }
}

/// An article of so many links in paragraphs of ten, each to an address of its own.
fn many(count: usize) -> String {
    let mut within = String::new();
    for at in 0..count {
        if at % 10 == 0 {
            within.push_str("<p>The office for roads has written about it more often than anybody can read: ");
        }
        within.push_str(&format!("in <a href=\"https://s{}.example/{at}\">report {at}</a>, ", at % 7_000));
        if at % 10 == 9 {
            within.push_str("and more.</p>");
        }
    }
    article("", &within)
}

#[test]
fn a_long_list_is_capped_and_says_so() {
    let report = read_html(&many(100_000), &Options::for_url(PAGE)).expect("a report");
    let links = report.links;
    assert_eq!((links.total, links.external, links.unique), (100_000, 100_000, 100_000));
    assert_eq!((links.items.len(), links.domains.len(), links.sites), (5_000, 5_000, 7_000));
    assert!(report.truncated.iter().any(|limit| limit == "links"), "{:?}", report.truncated);
}

/// From the string to the whole report, in a release build, beside a page with the same words in bold:
/// `cargo test --release --features html --test links -- --ignored --nocapture`.
#[test]
#[ignore = "measures a release build"]
fn many_links_are_read_in_time() {
    let fastest = |html: &str, total: u32| {
        let time = |_| {
            let start = Instant::now();
            assert_eq!(links_of(Some(PAGE), html).total, total);
            start.elapsed()
        };
        (0..7).map(time).min().unwrap()
    };
    let html = many(100_000);
    let (linked, bold) = (fastest(&html, 100_000), fastest(&in_bold(&html), 0));
    println!("with 100,000 links {linked:?}, in bold {bold:?}");
    assert!(linked.as_millis() < 300, "{linked:?} and {bold:?}");
}

fn in_bold(html: &str) -> String {
    html.replace("<a href", "<b title").replace("</a>", "</b>")
}
