//! The day of the last change where the text itself tells of it: "Update, 3 May 2020: The harbour …".

use super::dates;
use super::vocabulary::{CORRECTIONS, UPDATED, fold};
use crate::content::Extraction;
use crate::dom::{Document, prefix, push_collapsed};

/// Label and date stand at a paragraph's beginning, within so many bytes.
const HEAD_BYTES: usize = 80;
/// Bytes between the label and its date ("from the"), and between the date and the colon (a time).
const MAX_BYTES_BETWEEN: usize = 16;

/// The latest day that a paragraph of the text begins with, behind "Update" or "Correction" and before a colon.
pub fn last_day(document: &Document, extraction: &Extraction, lang: Option<&str>) -> Option<String> {
    let heads = extraction.runs.iter().map(|run| head(document, *run));
    heads.filter_map(|head| day(&head, lang)).max()
}

fn head(document: &Document, (start, end): (u32, u32)) -> String {
    let mut text = String::new();
    for id in start..end {
        if text.len() >= HEAD_BYTES {
            break;
        }
        push_collapsed(&mut text, prefix(document.tree.text(id), HEAD_BYTES));
    }
    text
}

fn day(head: &str, lang: Option<&str>) -> Option<String> {
    let text = head.trim_start_matches(|c: char| !c.is_alphanumeric());
    let folded = fold(text);
    let rest = text.get(CORRECTIONS.at_start(&folded).or_else(|| UPDATED.at_start(&folded))?..)?;
    let date = dates::find(rest, lang).filter(|date| date.start <= MAX_BYTES_BETWEEN)?;
    let colon = rest.get(date.end..)?.find(&[':', '：'][..]);
    // Precise to the day: a month alone is no day of a change.
    (date.iso.len() >= "2020-05-03".len() && colon? <= MAX_BYTES_BETWEEN).then_some(date.iso)
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use crate::{Options, read_html};

    #[test]
    fn a_paragraph_tells_of_the_last_change() {
        let prose = "<p>The harbour reopened on Tuesday after eleven months of work on the quay, and the first ships \
            came in before noon, watched by several hundred people from the villages around the bay.</p>";
        for (lang, text, wanted) in [
            ("en", "Update May 3, 2020: it closed again.", Some("2020-05-03")),
            ("en", "Update, 3 May 2020, 4 pm: it closed again.", Some("2020-05-03")),
            ("en", "[UPDATE 2020-05-07: it is open.]</p><p>Update 2020-05-03: it closed again.", Some("2020-05-07")),
            ("de", "Update vom 3. Mai 2020, 16:05 Uhr: Er schloss wieder.", Some("2020-05-03")),
            ("en", "Update May 2020: it closed again.", None),
            (
                "en",
                "Update: it closed again, as the council of the town had said it would on May 3, 2020: so it was.",
                None,
            ),
            (
                "en",
                "Update of May 3, 2020 as the council of the town has them, and as it told the people in its hall on the day after: they close the quay.",
                None,
            ),
            ("en", "On May 3, 2020: it closed again.", None),
        ] {
            let html = ["<html lang=", lang, "><article><h1>Quay</h1>", prose, prose, "<p>", text, "</p>", prose];
            let source = read_html(&html.concat(), &Options::default()).map(|report| report.source);
            let modified = source.ok().and_then(|source| source.modified);
            assert_eq!(modified.as_deref().map(|date| &date[..10]), wanted, "{text}");
        }
    }
}
