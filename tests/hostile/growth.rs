//! Time and memory grow as the page does: ten shapes of page at n, 2n and 4n.

use std::time::Duration;

use masthead::{Options, read_html};

use super::holds::ADDRESS;
use super::taken::{in_a_process, taken};

/// The smallest of the three sizes, in bytes; a build with few optimisations takes ten times as long as the one that is shipped.
const SMALLEST: usize = if cfg!(debug_assertions) { 250_000 } else { 2_000_000 };
/// How much more than four times as much a page of four times the size may take: what grows by the square takes four times that.
const MARGIN: f64 = 2.0;
/// Readings of which the shortest counts.
const READINGS: usize = 3;

const CHOICE: &str = "MASTHEAD_GROWING_PAGE";

/// A shape's name, and its `at`-th part.
type Shape = (&'static str, fn(usize) -> String);

const SHAPES: [Shape; 10] = [
    ("paragraphs", |at| {
        format!(
            "<p>The council of town {at} has spoken of its harbour, and nobody who lives there, it says, will pay.</p>"
        )
    }),
    ("sections under headings", |at| {
        format!(
            "<section><h2>Of chapter {at}</h2><div><p>What it says, in short.</p><p>And more, in words, of {at}.</p></div></section>"
        )
    }),
    ("lines between breaks", |at| format!("A line of a text that has no paragraphs, the one of number {at}.<br><br>")),
    ("lists of links", |at| {
        format!(
            "<ul><li><a href=\"https://s{at}.example/{at}\">Story {at}</a></li><li>and <a href=\"/{at}\">one here</a></li></ul>"
        )
    }),
    ("links in sentences", |at| {
        format!(
            "<p>As <a href=\"https://s{}.example/{at}?utm_source=x\">report {at}</a> says, it is so.</p>",
            at % 7_000
        )
    }),
    ("one table", |at| {
        let open = if at == 0 { "<table>" } else { "" };
        format!("{open}<tr><td>Row {at}</td><td>{}</td><td>some words of it</td></tr>", at * 7)
    }),
    ("comments with names and dates", |at| {
        format!(
            "<div class=\"comment\"><b class=\"author\">Reader {at}</b> <time datetime=\"2020-01-02\">2 January 2020</time><p>I agree with number {at}, as ever.</p></div>"
        )
    }),
    ("notices", |at| {
        format!(
            "<p>© 2020 Holder {at}. All rights reserved. The views expressed are those of writer {at}. Contact: a{at}@example.org</p>"
        )
    }),
    ("marked words", |at| {
        let open = if at == 0 { "<p>" } else { "" };
        format!("{open}<b>word {at}</b> and <i>another</i>, <span class=\"x\">spanned</span>, ")
    }),
    ("code and quotations", |at| {
        format!("<pre><code>let x = {at};\n</code></pre><blockquote><p>He said {at} (emphasis added).</p></blockquote>")
    }),
];

/// A page of one shape and at least so many bytes.
fn page(shape: fn(usize) -> String, bytes: usize) -> String {
    let mut page = String::from("<!doctype html><title>Growth</title><article><h1>A headline of some words</h1>");
    let mut at = 0;
    while page.len() < bytes {
        page.push_str(&shape(at));
        at += 1;
    }
    page
}

/// Run by the test below: prints nanoseconds and bytes.
#[test]
fn one_size() {
    let Ok(wanted) = std::env::var(CHOICE) else { return };
    let (name, bytes) = wanted.split_once('/').expect("a name and a size");
    let shape = SHAPES.into_iter().find(|(other, _)| *other == name).expect("a shape").1;
    let page = page(shape, bytes.parse().expect("a size"));
    let once = || {
        let mut read = None;
        let took = taken(|| read = Some(read_html(&page, &Options::for_url(ADDRESS))));
        assert!(read.is_some_and(|read| read.is_ok_and(|report| report.content.is_some())), "{name}: no content");
        took
    };
    // The first reading's memory, as what it leaves to the allocator serves the next.
    let (first, more) = once();
    let took = (1..READINGS).map(|_| once().0).fold(first, Duration::min);
    println!("taken {} {}", took.as_nanos(), more.map_or("unknown".into(), |more| more.to_string()));
}

fn measured(name: &str, bytes: usize) -> (f64, Option<f64>) {
    let said = in_a_process("growth::one_size", CHOICE, &format!("{name}/{bytes}"));
    let line = said.lines().find_map(|line| line.split_once("taken ")).expect("figures").1;
    let (took, more) = line.split_once(' ').expect("two figures");
    (took.parse::<f64>().expect("nanoseconds") / 1e6, more.parse::<f64>().ok().map(|bytes| bytes / 1e6))
}

#[test]
fn time_and_memory_grow_as_the_page() {
    for (name, _) in SHAPES {
        let [(ms, mb), (twice_ms, twice_mb), (most_ms, most_mb)] =
            [1, 2, 4].map(|times| measured(name, SMALLEST * times));
        println!("{name}: {ms:.0}, {twice_ms:.0}, {most_ms:.0} ms; {mb:.0?}, {twice_mb:.0?}, {most_mb:.0?} MB");
        assert!(most_ms < MARGIN * 4.0 * ms, "{name}: {ms} ms, {most_ms} ms of four times as much");
        let grown = mb.zip(most_mb);
        assert!(
            grown.is_none_or(|(mb, most)| most < MARGIN * 4.0 * mb),
            "{name}: {mb:?} MB, {most_mb:?} MB of four times as much"
        );
    }
}
