//! Ours beside the crates that people name: content word F1 and time, on the same pages in the same run.
//!
//! `./build.sh bench` reads `../shared/corpus` (or `MASTHEAD_SHARED`); without it there is nothing to measure, and it says so.
//! Times are medians a page, from the HTML string; ours is the time to the whole report, theirs to the article. Last come the
//! times from the parsed tree (ours to the content, that of `dom_smoothie` to the article), those of source and notices as a part of
//! content's, and our whole report as a multiple of what html5ever takes to parse the page into the plainest of its trees. With `tree` as an argument only these are printed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../tests/shared/mod.rs"]
mod shared;

use std::collections::HashMap;
use std::hint::black_box;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::RcDom;
use masthead::training::{content_of, count_source_and_notices, parse, read_content};
use masthead::{Options, read_html};

/// A page, its address, and the text that it should give.
struct Case {
    html: String,
    url: String,
    gold: String,
    kind: String,
}

type Engine = (&'static str, fn(&Case) -> String);

const ENGINES: [Engine; 3] = [("masthead", ours), ("dom_smoothie", dom_smoothie), ("readability", readability)];

fn ours(case: &Case) -> String {
    let report = read_html(&case.html, &Options::for_url(&case.url)).expect("a report");
    report.content.map(|content| content.text).unwrap_or_default()
}

fn dom_smoothie(case: &Case) -> String {
    let reader = dom_smoothie::Readability::new(case.html.as_str(), Some(&case.url), None);
    reader.and_then(|mut reader| reader.parse()).map(|article| article.text_content.to_string()).unwrap_or_default()
}

fn readability(case: &Case) -> String {
    let url = url::Url::parse(&case.url).expect("an address");
    readability::extractor::extract(&mut Cursor::new(case.html.as_bytes()), &url)
        .map(|article| article.text)
        .unwrap_or_default()
}

fn wcxb() -> Vec<Case> {
    let Some(root) = shared::shared("corpus/wcxb-dev") else { return Vec::new() };
    let types: HashMap<String, String> =
        serde_json::from_str(&shared::read(&root.join("types.json")).expect("types")).expect("types");
    let gold = shared::read(&root.join("gold.jsonl.gz")).expect("gold");
    let rows = gold.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).expect("a row"));
    rows.map(|row| {
        let id = row["id"].as_str().expect("an id");
        Case {
            html: shared::read(&root.join(format!("html/{id}.html.gz"))).expect("a page"),
            url: row["url"].as_str().expect("an address").to_owned(),
            gold: row["main_content"].as_str().unwrap_or_default().to_owned(),
            kind: types.get(id).map_or("article", String::as_str).to_owned(),
        }
    })
    .collect()
}

fn mozilla() -> Vec<Case> {
    let Some(root) = shared::shared("corpus/mozilla") else { return Vec::new() };
    let folders = std::fs::read_dir(root).expect("a folder").map(|entry| entry.expect("an entry").path());
    folders.filter(|folder| folder.join("source.html.gz").exists()).map(|folder| mozilla_case(&folder)).collect()
}

fn mozilla_case(folder: &Path) -> Case {
    let expected = shared::read(&folder.join("expected.html.gz")).expect("an expectation");
    Case {
        html: shared::read(&folder.join("source.html.gz")).expect("a page"),
        url: "http://fakehost/test/page.html".to_owned(),
        gold: without_tags(&expected),
        kind: "page".to_owned(),
    }
}

/// The words of simple markup: tags left out, the few entities that it has decoded.
fn without_tags(html: &str) -> String {
    let mut text = String::new();
    for (nth, part) in html.split('<').enumerate() {
        let words = if nth == 0 { part } else { part.split_once('>').map_or("", |(_, words)| words) };
        text.push(' ');
        text.push_str(words);
    }
    [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (entity, character)| text.replace(entity, character))
}

fn words(text: &str) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for word in text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty()) {
        *counts.entry(word.to_lowercase()).or_insert(0) += 1;
    }
    counts
}

fn word_f1(ours: &str, gold: &str) -> f64 {
    let (ours, gold) = (words(ours), words(gold));
    let total = |counts: &HashMap<String, usize>| counts.values().sum::<usize>() as f64;
    let both = total(&ours) + total(&gold);
    let shared: usize = ours.iter().map(|(word, count)| (*count).min(gold.get(word).copied().unwrap_or(0))).sum();
    if both == 0.0 { 1.0 } else { 2.0 * shared as f64 / both }
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn measure(name: &str, cases: &[Case]) {
    if cases.is_empty() {
        return;
    }
    println!("\n{name}: {} pages", cases.len());
    println!("{:<14} {:>8} {:>12} {:>8}", "engine", "F1", "median", "faults");
    let mut results: Vec<(Vec<f64>, Vec<Duration>, usize)> = vec![Default::default(); ENGINES.len()];
    for case in cases {
        // Interleaved, so that a busy moment of the machine is shared.
        for ((_, engine), (scores, times, faults)) in ENGINES.iter().zip(&mut results) {
            let started = Instant::now();
            let text = catch_unwind(AssertUnwindSafe(|| black_box(engine(case))));
            times.push(started.elapsed());
            *faults += usize::from(text.is_err());
            scores.push(word_f1(&text.unwrap_or_default(), &case.gold));
        }
    }
    for ((engine, _), (scores, times, faults)) in ENGINES.iter().zip(&mut results) {
        let mean = scores.iter().sum::<f64>() / scores.len() as f64;
        println!("{engine:<14} {mean:>8.4} {:>9} µs {faults:>8}", median(times).as_micros());
    }
}

/// The times from tree to content, and on each page ours as a part of theirs.
fn measure_from_tree(name: &str, cases: &[Case]) {
    if cases.is_empty() {
        return;
    }
    let (mut ours, mut theirs, mut parts) = (Vec::new(), Vec::new(), Vec::new());
    for case in cases {
        let page = parse(&case.html, &Options::for_url(&case.url)).expect("a tree");
        let Ok(mut reader) = dom_smoothie::Readability::new(case.html.as_str(), Some(&case.url), None) else {
            continue;
        };
        let started = Instant::now();
        black_box(content_of(&page));
        let own = started.elapsed();
        let started = Instant::now();
        let article = catch_unwind(AssertUnwindSafe(|| black_box(reader.parse()).is_ok()));
        let their = started.elapsed();
        if article.is_ok_and(|found| found) {
            ours.push(own);
            theirs.push(their);
            parts.push(own.as_secs_f64() / their.as_secs_f64());
        }
    }
    parts.sort_unstable_by(f64::total_cmp);
    let total = |times: &[Duration]| times.iter().sum::<Duration>().as_secs_f64();
    println!(
        "{name:<30} masthead {:>6} µs, dom_smoothie {:>6} µs; ours as a part of theirs: median {:.2}, of the sums {:.2}",
        median(&mut ours).as_micros(),
        median(&mut theirs).as_micros(),
        parts.get(parts.len() / 2).copied().unwrap_or_default(),
        total(&ours) / total(&theirs),
    );
}

/// The time of source and notices together as a part of content's, page by page.
fn measure_stages(name: &str, cases: &[Case]) {
    let mut parts: Vec<f64> = cases.iter().map(source_and_notices_part).collect();
    parts.sort_unstable_by(f64::total_cmp);
    let at = |part: usize| parts.get(parts.len() * part / 10).copied().unwrap_or_default();
    if !parts.is_empty() {
        println!("{name:<30} median {:.2}, nine in ten up to {:.2}", at(5), at(9));
    }
}

fn source_and_notices_part(case: &Case) -> f64 {
    let page = parse(&case.html, &Options::for_url(&case.url)).expect("a tree");
    let (mut content, mut others) = (Duration::MAX, Duration::MAX);
    // The best of three, interleaved, as in `parse_multiple`.
    for _ in 0..3 {
        let started = Instant::now();
        let read = read_content(&page);
        content = content.min(started.elapsed());
        let started = Instant::now();
        black_box(count_source_and_notices(&page, &read));
        others = others.min(started.elapsed());
    }
    others.as_secs_f64() / content.as_secs_f64()
}

/// How many times html5ever's parse alone the whole report takes, page by page.
fn measure_from_parse(name: &str, cases: &[Case]) {
    let mut times: Vec<f64> = cases.iter().map(parse_multiple).collect();
    times.sort_unstable_by(f64::total_cmp);
    let at = |part: usize| times.get(times.len() * part / 10).copied().unwrap_or_default();
    if !times.is_empty() {
        println!("{name:<30} median {:.2}, nine in ten up to {:.2}", at(5), at(9));
    }
}

fn parse_multiple(case: &Case) -> f64 {
    let (mut ours, mut theirs) = (Duration::MAX, Duration::MAX);
    // The best of three, interleaved: a busy moment of the machine is nobody's time.
    for _ in 0..3 {
        let started = Instant::now();
        let tree = html5ever::parse_document(RcDom::default(), Default::default()).one(case.html.as_str());
        theirs = theirs.min(started.elapsed());
        drop(black_box(tree));
        let started = Instant::now();
        let report = read_html(&case.html, &Options::for_url(&case.url));
        ours = ours.min(started.elapsed());
        drop(black_box(report));
    }
    ours.as_secs_f64() / theirs.as_secs_f64()
}

fn main() {
    // Engines that panic on a page are counted, not heard.
    std::panic::set_hook(Box::new(|_| ()));
    let wcxb = wcxb();
    let (articles, others): (Vec<Case>, Vec<Case>) = wcxb.into_iter().partition(|case| case.kind == "article");
    let sets = [("wcxb-dev articles", articles), ("wcxb-dev, the six other types", others), ("mozilla", mozilla())];
    if std::env::args().all(|argument| argument != "tree") {
        sets.iter().for_each(|(name, cases)| measure(name, cases));
    }
    println!("\nfrom tree to content, on pages where dom_smoothie finds an article");
    sets.iter().for_each(|(name, cases)| measure_from_tree(name, cases));
    println!("\nsource and notices, as a part of content's time");
    sets.iter().for_each(|(name, cases)| measure_stages(name, cases));
    println!("\nfrom the HTML string to the whole report, as a multiple of html5ever's parse alone");
    sets.iter().for_each(|(name, cases)| measure_from_parse(name, cases));
    if sets.iter().all(|(_, cases)| cases.is_empty()) {
        println!("SKIPPED: the corpora are not there");
    }
}
