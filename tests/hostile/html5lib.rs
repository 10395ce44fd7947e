//! Every tree-construction case of html5lib through both builders, where the shared corpus is.

use super::holds::{by_snapshot, json, report_of};
use super::shared;

/// The sources in a file of cases: what stands between `#data` and `#errors`.
fn sources(text: &str) -> Vec<&str> {
    text.split("#data\n").skip(1).filter_map(|case| case.split_once("\n#errors").map(|(source, _)| source)).collect()
}

/// Text after which a reader takes the case for an article, so that what is left of it is written.
const AROUND: &str = "<p>Words that stand in the text, and that any reader of this page sees, sentence after sentence, to \
                      its very end.</p>";

#[test]
fn both_builders_read_every_case() {
    let Some(folder) = shared::shared("corpus/hostile/html5lib-tree-construction") else { return };
    let mut cases = 0;
    let mut faults = Vec::new();
    for entry in std::fs::read_dir(folder).expect("cases") {
        let path = entry.expect("a file").path();
        let bytes = std::fs::read(&path).expect("a file");
        let text = String::from_utf8_lossy(&bytes);
        for source in sources(&text) {
            let around = AROUND.repeat(3);
            for html in [source.to_owned(), format!("<article>{around}{source}{around}")] {
                let name = format!("{}: {source:?}", path.file_name().unwrap_or_default().display());
                match std::panic::catch_unwind(|| (json(&report_of(&name, &html)), json(&by_snapshot(&html)))) {
                    Ok((one, other)) if one == other => {}
                    Ok((one, other)) => faults.push(format!("{name}: {}\n   {}", one["content"], other["content"])),
                    Err(fault) => faults.push(fault.downcast::<String>().map_or(name, |text| *text)),
                }
            }
            cases += 1;
        }
    }
    assert!(cases > 1_000, "{cases} cases");
    assert!(faults.is_empty(), "{} faults in {cases} cases:\n{}", faults.len(), faults.join("\n"));
}
