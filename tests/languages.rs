//! A page of the project's own in every language that has tables: all that it says of its source and in its fine print.
#![cfg(feature = "html")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use masthead::{Options, read_html};
use serde_json::Value;

/// Compares what is read from `tests/fixtures/languages/XX.html` with `XX.json` beside it, every field of both parts.
fn check(code: &str) {
    let file = |extension: &str| {
        let path = format!("{}/tests/fixtures/languages/{code}.{extension}", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(path).expect("a fixture")
    };
    let wanted: Value = serde_json::from_str(&file("json")).expect("JSON");
    let url = wanted["url"].as_str().expect("an address");
    let report = read_html(&file("html"), &Options::for_url(url)).expect("a report");
    let parts = [("source", serde_json::to_value(&report.source)), ("notices", serde_json::to_value(&report.notices))];
    let mut faults = Vec::new();
    for (part, found) in parts {
        let (Value::Object(found), Value::Object(wanted)) = (found.expect("a part"), &wanted[part]) else {
            panic!("{code}: {part} is no object")
        };
        assert_eq!(found.keys().collect::<Vec<_>>(), wanted.keys().collect::<Vec<_>>(), "{code}: fields of {part}");
        for (field, value) in &found {
            if *value != wanted[field] {
                faults.push(format!("{part}.{field}\n   found {value}\n  wanted {}", wanted[field]));
            }
        }
    }
    assert!(faults.is_empty(), "{code}:\n{}", faults.join("\n"));
}

macro_rules! languages {
    ($($code:ident)*) => {
        const TESTED: &[&str] = &[$(stringify!($code)),*];
        $( #[test] fn $code() { check(stringify!($code)); } )*
    };
}

languages!(ar de en es fr it ja nl pl pt ru tr zh);

/// A language is a file of tables, and each has its page.
#[test]
fn every_language_has_a_page() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let stems = |folder: &str, extension: &str| {
        let files = std::fs::read_dir(root.join(folder)).expect("a folder").flatten().map(|entry| entry.path());
        let files = files.filter(|path| path.extension().is_some_and(|found| found == extension));
        let mut stems: Vec<String> = files
            .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
            .filter(|stem| stem.len() == 2)
            .collect();
        stems.sort();
        stems
    };
    let languages = stems("src/languages", "rs");
    assert_eq!(languages.len(), 13);
    assert_eq!(stems("tests/fixtures/languages", "html"), languages);
    assert_eq!(stems("tests/fixtures/languages", "json"), languages);
    assert_eq!(TESTED, languages.iter().map(String::as_str).collect::<Vec<_>>());
}
