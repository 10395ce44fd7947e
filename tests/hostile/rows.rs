//! The rows of `tests/hostile/*.json`.
//!
//! A row is `{ "name", "html", "is", "has", "lacks", "truncated", "shape" }`: `html` is a text or a list of texts and of
//! `{ "times", "of" }`; `is` says what stands at a JSON pointer of the report; `has` and `lacks` are parts of the report's
//! JSON; `shape` marks what is too large to be read more than once, and `withinMs` says how long that may take of a processor.

use std::path::Path;
use std::time::Duration;

use masthead::{Limits, Options, read_html};
use serde_json::Value;

use super::holds::{ADDRESS, by_snapshot, holds, json, report_of};
use super::taken::{LONGEST, SLACK, processor_time};

/// The rows of every file with the file's name.
pub fn rows() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).expect("rows").map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let mut rows = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).expect("a file");
        let list: Vec<Value> =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let risk = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        rows.extend(list.into_iter().map(|row| (format!("{risk}: {}", row["name"].as_str().expect("a name")), row)));
    }
    rows
}

pub fn html(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts.iter().map(html).collect(),
        part => html(&part["of"]).repeat(part["times"].as_u64().expect("times") as usize),
    }
}

fn is_shape(row: &Value) -> bool {
    row["shape"] == true
}

#[test]
fn every_row_holds() {
    let rows = rows();
    assert!(rows.len() >= 100, "{} rows", rows.len());
    let faults: Vec<String> = rows
        .iter()
        .filter(|(_, row)| !is_shape(row))
        .filter_map(|(name, row)| {
            let report = std::panic::catch_unwind(|| report_of(name, &html(&row["html"])));
            let report = report.map_err(|fault| fault.downcast::<String>().map_or_else(|_| name.clone(), |text| *text));
            report.and_then(|report| expected(name, row, &json(&report))).err()
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn expected(name: &str, row: &Value, report: &Value) -> Result<(), String> {
    for (pointer, wanted) in row["is"].as_object().into_iter().flatten() {
        let found = report.pointer(pointer).ok_or_else(|| format!("{name}: no {pointer}"))?;
        if found != wanted {
            return Err(format!("{name}: {pointer} is {found}, not {wanted}"));
        }
    }
    let whole = report.to_string();
    let parts = |key: &str| row[key].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
    if let Some(part) = parts("has").find(|part| !whole.contains(part)) {
        return Err(format!("{name}: no {part:?} in {whole}"));
    }
    if let Some(part) = parts("lacks").find(|part| whole.contains(part)) {
        return Err(format!("{name}: {part:?} in {whole}"));
    }
    let cut: Vec<String> = parts("truncated").collect();
    let said = report["truncated"].as_array().map_or(Vec::new(), Clone::clone);
    match cut.iter().find(|cut| !said.iter().any(|known| known == cut.as_str())) {
        Some(cut) => Err(format!("{name}: {cut} isn't among the limits that cut the page: {said:?}")),
        None => Ok(()),
    }
}

#[test]
fn every_shape_ends_soon() {
    let mut count = 0;
    for (name, row) in rows().iter().filter(|(_, row)| is_shape(row)) {
        let html = html(&row["html"]);
        let mut read = None;
        let took = processor_time(|| read = Some(read_html(&html, &Options::for_url(ADDRESS))));
        let report = read.and_then(Result::ok).unwrap_or_else(|| panic!("{name}: no report"));
        println!("{took:>12.1?}  {name}");
        let longest = row["withinMs"].as_u64().map_or(LONGEST, Duration::from_millis);
        assert!(took < SLACK * longest, "{name}: {took:?}");
        if let Err(fault) = holds(&report) {
            panic!("{name}: {fault}");
        }
        if let Err(fault) = expected(name, row, &json(&report)) {
            panic!("{}", fault.chars().take(500).collect::<String>());
        }
        count += 1;
    }
    assert!(count >= 30, "{count} shapes");
}

#[test]
fn snapshot_and_source_give_one_report() {
    for (name, row) in rows().iter().filter(|(_, row)| !is_shape(row) && row["nul"] != true) {
        let html = html(&row["html"]);
        assert_eq!(json(&report_of(name, &html)), json(&by_snapshot(&html)), "{name}");
    }
}

#[test]
fn every_limit_is_said_with_its_default() {
    let said = include_str!("../../SECURITY.md");
    let limits = format!("{:?}", Limits::default());
    let fields = limits.trim_start_matches("Limits {").trim_end_matches('}').split(", ");
    let mut count = 0;
    for (name, value) in fields.filter_map(|field| field.trim().split_once(": ")) {
        let line =
            said.lines().find(|line| line.starts_with(&format!("| `{name}`"))).unwrap_or_else(|| panic!("no {name}"));
        let default = line.split('|').nth(2).unwrap_or_default().replace([',', ' '], "");
        assert_eq!(default, value, "{name}");
        count += 1;
    }
    assert!(count >= 9, "{count} limits");
}
