//! The day of the last change where the text itself tells of it: "Update, 3 May 2020: The harbour …".

use super::dates;
use super::vocabulary::{CORRECTIONS, PAGES, UPDATED, fold};
use crate::content::{Extraction, Kind};
use crate::dom::{Document, Tag, prefix, push_collapsed};

/// Label and date stand at a paragraph's beginning, within so many bytes.
const HEAD_BYTES: usize = 80;
/// Bytes between the label and its date ("from the"), and between the date and the colon (a time).
const MAX_BYTES_BETWEEN: usize = 16;

/// The latest day that a paragraph of the text begins with, behind "Update" or "Correction" and before a colon.
pub fn last_day(document: &Document, extraction: &Extraction, lang: Option<&str>) -> Option<String> {
    // Most paragraphs begin without a number.
    let texts = |&&(start, end): &&(u32, u32)| (start..end).map(|id| prefix(document.tree.text(id), HEAD_BYTES));
    let numbered = extraction.runs.iter().filter(|run| texts(run).any(dates::may_have_digit));
    let heads = numbered.map(|run| head(document, *run));
    heads.filter_map(|head| day(&head, lang)).max()
}

/// Nodes at the page's end that its foot is looked for in.
const FOOT_NODES: u32 = 400;
/// A sentence that dates a page is no longer, in bytes.
const MAX_SENTENCE_BYTES: usize = 120;

/// The day of the last change that the page's foot tells: "This page was last edited on 3 May 2020".
pub fn foot_day(document: &Document, extraction: &Extraction, lang: Option<&str>) -> Option<String> {
    let tree = &document.tree;
    let is_foot =
        |id| tree.tag(id) == Tag::Footer || extraction.facts.element(id).kinds & (1 << Kind::Footer as u32) != 0;
    let texts = (tree.len().saturating_sub(FOOT_NODES)..tree.len()).filter(|id| tree.tag(*id) == Tag::Text);
    texts
        .filter(|id| dates::has_year(tree.text(*id)))
        .filter_map(|id| Some((id, foot_date(tree.text(id).trim(), lang)?)))
        .find_map(|(id, day)| tree.ancestors(id).any(is_foot).then_some(day))
}

fn foot_date(text: &str, lang: Option<&str>) -> Option<String> {
    if text.len() > MAX_SENTENCE_BYTES {
        return None;
    }
    let date = dates::find(text, lang)?;
    let before = fold(text.get(..date.start)?);
    let (label, _) = UPDATED.find(&before)?;
    (label == 0 || PAGES.find(&before).is_some()).then_some(date.iso)
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
    if !dates::has_year(head) {
        return None;
    }
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

    #[test]
    fn the_foot_tells_of_the_last_change() {
        let prose = "<p>The harbour reopened on Tuesday after eleven months of work on the quay, and the first ships \
            came in before noon, watched by several hundred people from the villages around the bay.</p>";
        let long = "and then the keeper of the quay told those who had come what he thought of it ".repeat(2);
        for (lang, foot, wanted) in [
            ("en", "<footer>This page was last edited on 3 May 2020, at 12:13.", true),
            ("en", "<div class=footer><p>Last updated on May 3, 2020.", true),
            ("en", "<div class=more><p>Last updated on May 3, 2020.", false),
            ("en", "<footer>Site last updated on May 3, 2020.", false),
            ("en", "<footer>This page was printed on May 3, 2020.", false),
            ("en", &["<footer>Last updated on May 3, 2020, ", &long].concat(), false),
            ("de", "<footer>Diese Seite wurde zuletzt am 3. Mai 2020 um 12:00 Uhr bearbeitet.", true),
            ("fr", "<footer>La dernière modification de cette page a été faite le 3 mai 2020 à 12:00.", true),
            ("es", "<footer>Esta página se editó por última vez el 3 may 2020 a las 12:00.", true),
            ("it", "<footer>Questa pagina è stata modificata per l'ultima volta il 3 mag 2020 alle 12:00.", true),
            ("pt", "<footer>Esta página foi editada pela última vez em 3 de maio de 2020.", true),
            ("nl", "<footer>Deze pagina is voor het laatst bewerkt op 3 mei 2020 om 12:00.", true),
            ("pl", "<footer>Tę stronę ostatnio edytowano 3 maj 2020, 12:00.", true),
            ("ru", "<footer>Эта страница в последний раз была отредактирована 3 мая 2020 в 12:00.", true),
            ("tr", "<footer>Bu sayfa en son 3 Mayıs 2020 tarihinde değiştirildi.", true),
            ("tr", "<footer>Bu sayfanın son güncellenme tarihi: 3 Mayıs 2020", true),
            ("tr", "<footer>Sitenin son güncellenme tarihi: 3 Mayıs 2020", false),
            ("ar", "<footer>آخر تعديل لهذه الصفحة كان يوم 3 مايو 2020.", true),
            ("zh", "<footer>本页面最后修订于2020年5月3日 12:00。", true),
            ("ja", "<footer>このページの最終更新日時は2020年5月3日です。", true),
        ] {
            let filler = "<div><a href=/a>Quays</a></div>".repeat(30);
            let html =
                ["<html lang=", lang, "><article><h1>Quay</h1>", prose, prose, prose, "</article>", &filler, foot];
            let source = read_html(&html.concat(), &Options::default()).map(|report| report.source);
            let modified = source.ok().and_then(|source| source.modified);
            assert_eq!(modified.map(|date| date[..10].to_owned()), wanted.then(|| "2020-05-03".to_owned()), "{foot}");
        }
    }
}
