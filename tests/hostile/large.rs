//! Pages that are larger than what is read: bounded time and memory, each in a process of its own.

use std::process::Command;
use std::time::Duration;

use masthead::{Options, read_html};

use super::holds::{ADDRESS, holds};
use super::rows::processor_time;

/// What reading may take of a processor; a build with few optimisations takes several times as long as the one that is shipped.
const LONGEST: Duration = Duration::from_secs(if cfg!(debug_assertions) { 6 } else { 3 });
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

/// The most memory that this process has held since `forget_peak`, in bytes, where the system says.
fn peak_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().strip_suffix(" kB")?.parse::<u64>().ok()? * 1024)
}

/// From now on the peak is counted from what is held now.
fn forget_peak() -> bool {
    std::fs::write("/proc/self/clear_refs", "5").is_ok()
}

/// Run by the test below.
#[test]
fn one_page() {
    let Ok(wanted) = std::env::var(CHOICE) else { return };
    let Some((name, page)) = pages().into_iter().find(|(name, _)| *name == wanted) else { panic!("no page {wanted}") };
    let counts = forget_peak();
    let before = peak_bytes();
    let mut read = None;
    let took = processor_time(|| read = Some(read_html(&page, &Options::for_url(ADDRESS))));
    let more = before.zip(peak_bytes()).map(|(before, after)| after - before).filter(|_| counts);
    let report = read.and_then(Result::ok).expect("a report");
    println!(
        "{took:>10.1?}  {}  {name}",
        more.map_or("memory isn't known".into(), |more| format!("{} MB", more / 1_000_000))
    );
    assert!(!report.truncated.is_empty(), "{name} wasn't cut");
    assert_eq!(holds(&report), Ok(()), "{name}");
    assert!(took < LONGEST, "{name}: {took:?}");
    assert!(more.is_none_or(|more| more < MOST_BYTES), "{name}: {more:?} bytes");
}

#[test]
fn large_pages_end_soon_in_bounded_memory() {
    let program = std::env::current_exe().expect("this program");
    for (name, _) in pages() {
        let done = Command::new(&program)
            .args(["--exact", "large::one_page", "--nocapture"])
            .env(CHOICE, name)
            .output()
            .expect("the page is read");
        let said = String::from_utf8_lossy(&done.stdout);
        print!(
            "{}",
            said.lines().filter(|line| line.contains(name)).map(|line| format!("{line}\n")).collect::<String>()
        );
        assert!(
            done.status.success() && said.contains("1 passed"),
            "{name}: {said}{}",
            String::from_utf8_lossy(&done.stderr)
        );
    }
}
