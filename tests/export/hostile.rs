//! Values that would be more than text if an encoder let them.

use masthead::report::{Author, LinkItem, OriginalSource, Publisher, Taxonomy, Term};
use masthead::{ExportOptions, Format, Report, export};

use super::reading::Fault;

/// What is put in every field, and what it would do.
const HOSTILE: &[&str] = &[
    "a\r\nER  - \r\nTY  - BOOK\r\nTI  - added record",
    "a\nTI  - added field",
    "a\u{2028}TI  - b\u{85}UR  - c\u{b}d",
    "a}, url = {https://evil.example/}, x = {",
    "a}}\n@book{evil, title={b}}",
    "\\\\} \\{ \\",
    "{\\input{/etc/passwd}}",
    "a and b and {c}",
    "% comment $math$ #1 & _ ^ ~",
    "\" quoted\" \\\" \\n",
    "a\"\nadmin: true\nb: \"",
    "x: y # comment",
    "--- !!python/object:os.system",
    "&anchor *alias !tag | > - [a, {b: c}]",
    "yes",
    "1e3",
    "null",
    "=HYPERLINK(\"https://evil.example/\",\"click\")",
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "＝1+1",
    "a,b;c\td\"e",
    "\",=1+1",
    "[a](https://evil.example/)",
    "![a](https://evil.example/)",
    "<a href=\"https://evil.example/\">a</a>",
    "<script>alert(1)</script>",
    "</title></h1><img src=x onerror=alert(1)>",
    "]](https://evil.example/)",
    "a](javascript:alert(1)) [b",
    "`code` *em* **strong** ~~del~~ _em_",
    "# heading",
    "1. item",
    "- item",
    "> quote",
    "| a | b |\n| --- | --- |",
    "a\n===\nb\n---",
    "```\ncode",
    "    indented",
    "[^1]: note",
    "[ref]: https://evil.example/",
    "&lt;b&gt; &#60;i&#62; &copy;",
    "https://evil.example/ www.evil.example",
    "a  \nb\\\nc",
    "\u{202E}txt.exe\u{202C} \u{2066}x\u{2069}",
    "\0\u{1}\u{7f}\u{9b}31m\u{1b}[31m",
    "\u{feff}\u{fffe}\u{ffff}",
    "Ｆｕｌｌ　ｗｉｄｔｈ",
    "👩‍👩‍👧 é̂ ‏עברית",
    "__proto__",
    "constructor",
    "",
    "   ",
    "}",
    "{",
    "\\",
    "*",
    "<",
    "&",
    "#",
];

/// A report with the value in every field that a page fills.
fn filled(value: &str) -> Report {
    let mut report = Report::default();
    let some = || Some(value.to_owned());
    report.url = some();
    let source = &mut report.source;
    source.title = some();
    source.byline = some();
    source.authors =
        vec![Author { name: value.to_owned(), url: some() }, Author { name: "Alex Writer".into(), url: None }];
    source.publisher = Some(Publisher { name: value.to_owned(), url: some() });
    source.published = Some("2016-12-04".into());
    source.modified = some();
    source.canonical_url = Some(format!("https://example.org/{value}"));
    let mut original = OriginalSource::default();
    (original.name, original.url, original.published) = (some(), some(), some());
    original.evidence = value.to_owned();
    source.original_source = Some(original);
    source.taxonomy =
        vec![Taxonomy { label: value.to_owned(), terms: vec![Term { name: value.to_owned(), url: some() }] }];
    let mut link = LinkItem::default();
    (link.url, link.text, link.context, link.written_url) = (some(), value.to_owned(), value.to_owned(), some());
    link.rel = vec![value.to_owned()];
    let mut web = link.clone();
    web.url = Some(format!("https://example.org/{value}"));
    report.links.items = vec![link, web, LinkItem::default()];
    report.links.total = 3;
    report.notices.contacts = vec![value.to_owned()];
    report
}

/// The value as one line of text: what must come back.
fn plain(value: &str) -> String {
    let kept = |c: &char| {
        !c.is_control()
            && !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}')
    };
    let spaced: String = value.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(kept).collect();
    spaced.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

type Check = fn(&str, &str) -> Result<(), Fault>;

/// What must hold of each format, given the value and what was written.
const CHECKS: &[(Format, Check)] = &[
    (Format::Bibtex, bibtex),
    (Format::Ris, ris),
    (Format::Csl, csl),
    (Format::Apa, citation),
    (Format::Mla, citation),
    (Format::Chicago, citation),
    (Format::Csv, csv_cells),
    (Format::Markdown, front_matter),
    (Format::LinksText, links_text),
];

/// Writes a report that is full of the value in each format, and reads it back.
pub fn check(value: &str) -> Result<(), Fault> {
    for (format, check) in CHECKS {
        let text = export(&filled(value), *format, &ExportOptions::default())?;
        check(value, &text).map_err(|fault| format!("{format} of {value:?}: {fault}\n{text}"))?;
    }
    Ok(())
}

#[test]
fn every_value_in_every_format() -> Result<(), Fault> {
    HOSTILE.iter().try_for_each(|value| check(value))
}

/// A line for each link, with one tab in it.
fn links_text(_: &str, text: &str) -> Result<(), Fault> {
    same(text.lines().count(), 3)?;
    text.lines().try_for_each(|line| same(line.matches('\t').count(), 1))
}

fn same<T: PartialEq + std::fmt::Debug>(left: T, right: T) -> Result<(), Fault> {
    if left == right { Ok(()) } else { Err(format!("{left:?} is not {right:?}").into()) }
}

/// One entry, no added field.
fn bibtex(value: &str, text: &str) -> Result<(), Fault> {
    const FIELDS: &[&str] =
        &["author", "title", "organization", "date", "year", "url", "origpublisher", "note", "language"];
    let parsed = biblatex::Bibliography::parse(text)?;
    same(parsed.len(), 1)?;
    let entry = parsed.iter().next().ok_or("no entry")?;
    same(entry.entry_type.clone(), biblatex::EntryType::Online)?;
    for field in entry.fields.keys() {
        same(FIELDS.contains(&field.as_str()), true).map_err(|_| format!("field {field}"))?;
    }
    same(entry.author()?.len(), 1 + usize::from(!plain(value).is_empty()))?;
    // Braces balance, so that no later entry of the same file is swallowed.
    let both = biblatex::Bibliography::parse(&format!("{text}\n@book{{next, title = {{Next}}}}"))?;
    same(both.len(), 2)
}

/// One record, no added tag.
fn ris(value: &str, text: &str) -> Result<(), Fault> {
    const TAGS: &[&str] = &["TY", "TI", "AU", "T2", "PB", "PY", "DA", "UR", "OP", "ER"];
    let records = biblib::CitationParser::parse(&biblib::RisParser::new(), text)?;
    same(records.len(), 1)?;
    if !plain(value).is_empty() {
        same(records[0].title.clone(), plain(value))?;
    }
    for line in text.split_terminator("\r\n") {
        same(TAGS.contains(&line.get(..2).unwrap_or_default()) && line.get(2..6) == Some("  - "), true)
            .map_err(|_| format!("line {line:?}"))?;
        same(line.chars().any(char::is_control), false)?;
    }
    Ok(())
}

/// One item.
fn csl(value: &str, text: &str) -> Result<(), Fault> {
    let parsed: serde_json::Value = serde_json::from_str(text)?;
    same(parsed.as_array().map(Vec::len), Some(1))?;
    same(parsed[0]["title"].as_str().unwrap_or_default(), &plain(value))
}

/// One line, whatever the style.
fn citation(_: &str, text: &str) -> Result<(), Fault> {
    same(text.lines().count(), 1)?;
    same(text.trim_end_matches('\n').chars().any(char::is_control), false)
}

/// No formula, no added cell.
fn csv_cells(value: &str, text: &str) -> Result<(), Fault> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>()?;
    same(rows.len(), 3)?;
    for row in &rows {
        same(row.len(), 11)?;
        for cell in row {
            same(cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']), false)
                .map_err(|_| format!("cell {cell:?}"))?;
        }
    }
    let cell = rows[0].get(1).unwrap_or_default();
    let said = plain(value);
    // An apostrophe before it makes a formula a text.
    same(cell == said || cell.strip_prefix('\'') == Some(said.as_str()), true)
}

/// One map of strings.
fn front_matter(value: &str, text: &str) -> Result<(), Fault> {
    const KEYS: &[&str] = &["title", "authors", "publisher", "published", "modified", "url", "originalSource", "tags"];
    let front = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")).ok_or("no front matter")?.0;
    let documents: Vec<saphyr::Yaml<'_>> = saphyr::LoadableYamlNode::load_from_str(front)?;
    same(documents.len(), 1)?;
    let map = documents[0].as_mapping().ok_or("no map")?;
    for (key, field) in map {
        let key = key.as_str().ok_or("a key that is no string")?;
        same(KEYS.contains(&key), true).map_err(|_| format!("key {key}"))?;
        same(field.is_string() || field.is_sequence() || key == "originalSource", true)?;
    }
    let words = plain(value);
    let first = if words.is_empty() { "Alex Writer" } else { &words };
    same(documents[0]["authors"][0].as_str(), Some(first))?;
    let title = map.iter().find(|(key, _)| key.as_str() == Some("title")).and_then(|(_, title)| title.as_str());
    same(title.unwrap_or_default(), &plain(value))
}

#[test]
fn html_holds_no_element_of_the_page() -> Result<(), Fault> {
    for value in HOSTILE {
        let mut report = filled(value);
        report.url = None;
        let text = export(&report, Format::Html, &ExportOptions::default())?;
        // Our own elements and nothing else, whatever the value.
        let reference = export(&filled("plain words"), Format::Html, &ExportOptions::default())?;
        let elements = |text: &str| -> Vec<String> {
            text.split('<')
                .skip(1)
                .filter_map(|tag| tag.split(|c: char| c.is_whitespace() || c == '>').next().map(str::to_owned))
                .collect()
        };
        let found = elements(&text);
        let expected = elements(&reference);
        assert!(found.iter().all(|name| expected.contains(name)), "{value:?}: {text}");
        assert!(!text.contains("javascript:alert(1)\""), "{value:?}: {text}");
    }
    Ok(())
}

#[test]
fn content_that_others_wrote_stays_inside_its_document() -> Result<(), Fault> {
    let mut stored = serde_json::json!({ "content": { "html": "", "text": "", "dir": "\"><script>" } });
    for html in [
        "<script>alert(1)</script>",
        "</article></body><iframe src=\"https://evil.example/\">",
        "<p onclick=\"alert(1)\" style=\"color:red\">a</p>",
        "<a href=\"javascript:alert(1)\">a</a>",
        "<img src=\"x\" onerror=\"alert(1)\">",
        "<style>*{}</style><svg><script>a</script></svg>",
    ] {
        stored["content"]["html"] = html.into();
        let report: Report = serde_json::from_value(stored.clone())?;
        let text = export(&report, Format::Html, &ExportOptions::default())?;
        let body = text.split("<article>").nth(1).ok_or("no article")?;
        for construct in
            ["<script", "<iframe", "<style", "<svg", "onclick=\"", "onerror=\"", "style=\"", "href=\"javascript"]
        {
            assert!(!body.contains(construct), "{html}: {text}");
        }
        assert_eq!(text.matches("</article>").count(), 1, "{html}: {text}");
    }
    Ok(())
}
