//! Properties of any input: a report comes of it, the same twice, its counts add up, its HTML reads back.

use masthead::{Options, read_html, read_snapshot};
use proptest::prelude::*;

use super::holds::{by_snapshot, holds, json, report_of};

/// Parts of markup in any order: likelier to meet a rule than any characters.
fn markup() -> impl Strategy<Value = String> {
    let words = "Words that any reader of this page sees, sentence after sentence. ";
    let parts: Vec<String> = [
        "a href=/x",
        "a href='https://other.example/'",
        "a href=javascript:x()",
        "a",
        "b",
        "i",
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "table",
        "tr",
        "td",
        "th",
        "caption",
        "tbody",
        "blockquote",
        "pre",
        "h1",
        "h2",
        "figure",
        "figcaption",
        "q",
        "cite",
        "svg",
        "math",
        "mi",
        "mtext",
        "foreignObject",
        "template",
        "select",
        "option",
        "button",
        "form",
        "nobr",
        "ruby",
        "span",
        "rt",
        "rp",
        "details",
        "summary",
        "article",
        "section",
        "font color=x",
        "textarea",
        "noscript",
        "title",
        "style",
        "script",
        "iframe",
        "plaintext",
        "br",
        "hr",
        "img src=/a.jpg alt='x'",
        "code",
        "time datetime=2020-01-01",
        "table role=presentation",
        "p hidden",
    ]
    .iter()
    .flat_map(|tag| {
        let name = tag.split(' ').next().unwrap_or(tag);
        [format!("<{tag}>"), format!("</{name}>")]
    })
    .chain([
        words.to_owned(),
        words.repeat(3),
        "\n".into(),
        " ".into(),
        "x".into(),
        "&amp;lt;".into(),
        "a&#13;b".into(),
        "<abbr title='a&#13;&#10;b'>".into(),
        "\u{a0}".into(),
        "<!--".into(),
        "-->".into(),
        "]]>".into(),
        "<![CDATA[".into(),
    ])
    .collect();
    prop::collection::vec(prop::sample::select(parts), 0..80).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_markup_gives_a_report_that_holds(html in markup()) {
        let words = "<p>Words that any reader of this page sees, sentence after sentence, to its very end.</p>".repeat(3);
        let html = format!("<article>{words}{html}{words}");
        prop_assert_eq!(json(&report_of(&html, &html)), json(&by_snapshot(&html)));
    }

    #[test]
    fn any_text_gives_a_report_that_holds(html in any::<String>()) {
        report_of(&html, &html);
    }

    #[test]
    fn any_records_give_a_report_that_holds(
        records in prop::collection::vec("[<@\">]{0,1}[0-3a-z=\u{0}]{0,8}", 0..60),
        head in "(MH1\u{0}){0,1}[a-z:/]{0,12}",
    ) {
        let text = format!("{head}\u{0}{}", records.join("\u{0}"));
        if let Ok(report) = read_snapshot(&text, &Options::default()) {
            prop_assert!(holds(&report).is_ok(), "{:?}", holds(&report));
        }
    }

    #[test]
    fn a_page_that_is_cut_anywhere_gives_a_report(cut in 0usize..4_000) {
        let page = include_str!("../fixtures/republished/tables.html");
        let part = &page[..page.floor_char_boundary(cut)];
        let report = read_html(part, &Options::default());
        prop_assert!(report.is_ok_and(|report| holds(&report).is_ok()));
    }
}

#[test]
fn the_check_of_what_is_written_can_fail() {
    use super::holds::reads_back;
    assert_eq!(reads_back("<p>One <a href=\"https://other.example/\">link</a></p><pre>\n\nx</pre>"), Ok(()));
    for html in [
        "<p>One<p>two</p></p>",
        "<p>One",
        "<script>x</script>",
        "<p onclick=\"x\">One</p>",
        "<a href=\"javascript:x\">One</a>",
        "<a href=\"https://a.example/\">One <a href=\"https://b.example/\">two</a></a>",
        "<svg></svg>",
        "<table><tr><td>One</td></tr></table>",
        "<pre>\nx</pre>",
    ] {
        assert!(reads_back(html).is_err(), "{html}");
    }
}
