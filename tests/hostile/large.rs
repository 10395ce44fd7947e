//! Pages that are larger than what is read: bounded time and memory, each in a process of its own.

use masthead::{Options, read_html};

use super::holds::{ADDRESS, holds};
use super::taken::{LONGEST, SLACK, in_a_process, taken};

/// What reading may add to the memory that the page itself takes.
const MOST_BYTES: u64 = 256_000_000;

const CHOICE: &str = "MASTHEAD_LARGE_PAGE";

fn pages() -> [(&'static str, String); 5] {
    let words = "<p>Words that stand in the text, and that any reader of this page sees, sentence after sentence.</p>";
    [
        ("50 MB of paragraphs", words.repeat(50_000_000 / words.len())),
        ("50 MB of one text", format!("<p>{}", "word ".repeat(10_000_000))),
        ("50 MB of one word", format!("<p>{}", "w".repeat(50_000_000))),
        ("20 MB of tiny tags", "<p>x".repeat(5_000_000)),
        ("20 MB of links", "<a>".repeat(20_000_000 / 3)),
    ]
}

/// Run by the test below.
#[test]
fn one_page() {
    let Ok(wanted) = std::env::var(CHOICE) else { return };
    let Some((name, page)) = pages().into_iter().find(|(name, _)| *name == wanted) else { panic!("no page {wanted}") };
    let mut read = None;
    let (took, more) = taken(|| read = Some(read_html(&page, &Options::for_url(ADDRESS))));
    let report = read.and_then(Result::ok).expect("a report");
    println!(
        "{took:>10.1?}  {}  {name}",
        more.map_or("memory isn't known".into(), |more| format!("{} MB", more / 1_000_000))
    );
    assert!(!report.truncated.is_empty(), "{name} wasn't cut");
    assert_eq!(holds(&report), Ok(()), "{name}");
    assert!(took < SLACK * LONGEST, "{name}: {took:?}");
    assert!(more.is_none_or(|more| more < MOST_BYTES), "{name}: {more:?} bytes");
}

#[test]
fn large_pages_end_soon_in_bounded_memory() {
    for (name, _) in pages() {
        let said = in_a_process("large::one_page", CHOICE, name);
        print!(
            "{}",
            said.lines().filter(|line| line.contains(name)).map(|line| format!("{line}\n")).collect::<String>()
        );
    }
}
