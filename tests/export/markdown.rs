//! Markdown, read back by a CommonMark parser.

use masthead::{ExportOptions, Format, Report, export};
use pulldown_cmark::{Event, Options, Parser, Tag};

use super::reading::{Fault, sample};

fn events(markdown: &str) -> Vec<Event<'_>> {
    Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES)
        .collect()
}

fn without_front_matter() -> ExportOptions {
    let mut options = ExportOptions::default();
    options.front_matter = false;
    options
}

/// The text of the events, white space collapsed.
fn text(events: &[Event<'_>]) -> String {
    let mut text = String::new();
    for event in events {
        match event {
            Event::Text(words) | Event::Code(words) => text.push_str(words),
            Event::SoftBreak | Event::HardBreak | Event::End(_) => text.push(' '),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Values that Markdown would make something of, as title and as text of the content.
const HOSTILE: &[&str] = &[
    "[a](https://evil.example/)",
    "![a](https://evil.example/)",
    "<https://evil.example/>",
    "<b>a</b>",
    "<!-- a -->",
    "`a` ``b``",
    "*a* **b** ~~c~~ _d_",
    "# a",
    "a #",
    "## a ##",
    "1. a",
    "1) a",
    "- a",
    "+ a",
    "> a",
    "***",
    "---",
    "- - -",
    "===",
    "| a | b |",
    "|---|",
    "~~~",
    "```",
    "    a",
    "[a]: https://evil.example/",
    "[^a]",
    "[^a]: b",
    "&copy; &#35; &amp;",
    "a\\",
    "\\*a\\*",
    "\\",
    "]",
    "[",
    "!",
    "\u{a0}# a",
];

#[test]
fn a_title_is_a_heading_of_text() -> Result<(), Fault> {
    for value in HOSTILE {
        let mut report = Report::default();
        report.source.title = Some((*value).to_owned());
        let markdown = export(&report, Format::Markdown, &without_front_matter())?;
        let events = events(&markdown);
        let starts: Vec<_> = events.iter().filter(|event| matches!(event, Event::Start(_))).collect();
        assert!(matches!(starts.as_slice(), [Event::Start(Tag::Heading { .. })]), "{value:?}: {markdown:?} {events:?}");
        assert!(
            !events
                .iter()
                .any(|event| matches!(event, Event::Html(_) | Event::InlineHtml(_) | Event::Code(_) | Event::Rule))
        );
        assert_eq!(text(&events), value.split_whitespace().collect::<Vec<_>>().join(" "), "{markdown:?}");
    }
    Ok(())
}

#[test]
fn text_of_the_content_stays_text() -> Result<(), Fault> {
    for value in HOSTILE {
        let escaped = value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        for around in [
            "<p>X</p>",
            "<p>first<br>X</p>",
            "<ul><li>X</li></ul>",
            "<blockquote><p>X</p></blockquote>",
            "<p><b>X</b></p>",
        ] {
            let html = around.replace('X', &escaped);
            let stored = serde_json::json!({ "content": { "html": html, "text": value } });
            let report: Report = serde_json::from_value(stored)?;
            let markdown = export(&report, Format::Markdown, &without_front_matter())?;
            let plain = export(
                &serde_json::from_value(serde_json::json!({ "content": { "html": around } }))?,
                Format::Markdown,
                &without_front_matter(),
            )?;
            let (found, expected) = (events(&markdown), events(&plain));
            let kinds = |events: &[Event<'_>]| -> Vec<String> {
                events
                    .iter()
                    .filter(|event| !matches!(event, Event::Text(_)))
                    .map(|event| format!("{event:?}"))
                    .collect()
            };
            assert_eq!(kinds(&found), kinds(&expected), "{value:?} in {around}: {markdown:?}");
            let expected_text =
                around.split('X').next().map_or("", |before| if before.contains("first") { "first " } else { "" });
            let words = value.split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(text(&found), format!("{expected_text}{words}"), "{value:?} in {around}: {markdown:?}");
        }
    }
    Ok(())
}

/// The words of a page's content, as a reader sees them, are the words of its Markdown.
#[test]
fn markdown_says_what_the_content_says() -> Result<(), Fault> {
    let report = sample()?;
    let content = report.content.as_ref().ok_or("content")?;
    let markdown = export(&report, Format::Markdown, &without_front_matter())?;
    let said = text(&events(&markdown));
    let words = |text: &str| {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let (said, content) = (words(&said).join(" "), words(&content.text).join(" "));
    assert!(said.contains(&content), "{said}\n\n{content}");
    let links = events(&markdown).iter().filter(|event| matches!(event, Event::Start(Tag::Link { .. }))).count();
    assert!(links >= report.links.external as usize, "{links} links");
    Ok(())
}
