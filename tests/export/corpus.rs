//! Exports of the pages of the shared corpora, and of its hostile strings.

use std::path::{Path, PathBuf};

use masthead::{ExportOptions, Format, Options, Report, export, read_html};
use pulldown_cmark::{Event, Parser, Tag};

use super::hostile;
use super::reading::Fault;
use crate::shared;

fn pages(folder: &Path) -> Result<Vec<PathBuf>, Fault> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let source = path.join("source.html.gz");
        found.push(if source.exists() { source } else { path });
    }
    found.retain(|path| path.to_string_lossy().ends_with(".html.gz"));
    found.sort();
    Ok(found)
}

/// Letters, digits, and what Markdown has a meaning for; quotes and white space it may write otherwise.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric() || "*`~|\\[]<>#".contains(*c)).collect()
}

fn said(markdown: &str) -> Result<String, Fault> {
    let mut text = String::new();
    let mut in_image = 0;
    let options = pulldown_cmark::Options::ENABLE_TABLES | pulldown_cmark::Options::ENABLE_STRIKETHROUGH;
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Start(Tag::Image { .. }) => in_image += 1,
            Event::End(pulldown_cmark::TagEnd::Image) => in_image -= 1,
            Event::Text(words) | Event::Code(words) if in_image == 0 => text.push_str(&words),
            Event::Html(html) | Event::InlineHtml(html) => return Err(format!("HTML: {html}").into()),
            _ => {}
        }
    }
    Ok(text)
}

/// The Markdown of every fourth page says what its content says, letter by letter, and holds no HTML.
#[test]
fn markdown_of_the_corpora() -> Result<(), Fault> {
    let mut other = Vec::new();
    let mut count = 0;
    for set in ["corpus/mozilla", "corpus/wcxb-dev/html", "corpus/multilingual-dev/html", "corpus/provenance-dev/html"]
    {
        let Some(folder) = shared::shared(set) else { continue };
        for page in pages(&folder)?.iter().step_by(4) {
            let report = read_html(&shared::read(page)?, &Options::for_url("https://news.example/a"))?;
            let Some(content) = &report.content else { continue };
            let stored = serde_json::json!({ "content": { "html": content.html } });
            let body: Report = serde_json::from_value(stored)?;
            let mut options = ExportOptions::default();
            options.front_matter = false;
            let markdown = export(&body, Format::Markdown, &options)?;
            let name = page.display();
            let said = said(&markdown).map_err(|fault| format!("{name}: {fault}"))?;
            count += 1;
            let (said, content) = (letters(&said), letters(&content.text));
            if said != content {
                let at = said.chars().zip(content.chars()).take_while(|(one, other)| one == other).count();
                let near = |text: &str| text.chars().skip(at.saturating_sub(20)).take(40).collect::<String>();
                other.push(format!("{name}: {} instead of {}", near(&said), near(&content)));
            }
        }
    }
    eprintln!("{} of {count} pages say something else in Markdown: {other:#?}", other.len());
    assert!(other.len() * 200 <= count);
    Ok(())
}

/// Every naughty string in every field of every format.
#[test]
fn naughty_strings() -> Result<(), Fault> {
    let Some(list) = shared::shared("corpus/hostile/blns.json") else { return Ok(()) };
    let strings: Vec<String> = serde_json::from_str(&shared::read(&list)?)?;
    assert!(strings.len() > 500);
    for value in &strings {
        hostile::check(value)?;
    }
    Ok(())
}
