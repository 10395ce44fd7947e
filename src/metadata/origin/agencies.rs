//! News agencies: their marks in datelines, bylines and at the end of a text.

use super::{Seen, is_of_picture};
use crate::dom::{Tag, push_collapsed, word_count};
use crate::metadata::head_lines::Line;
use crate::report::OriginalSource;

/// Agencies that sell to other papers, by the mark that they print and the name that it stands for. A closed list: a mark
/// of three letters means nothing unless it is known.
const AGENCIES: &[(&str, &str)] = &[
    ("AP", "Associated Press"),
    ("Associated Press", "Associated Press"),
    ("The Associated Press", "Associated Press"),
    ("Reuters", "Reuters"),
    ("AFP", "AFP"),
    ("Agence France-Presse", "AFP"),
    ("dpa", "dpa"),
    ("dpa-AFX", "dpa-AFX"),
    ("Deutsche Presse-Agentur", "dpa"),
    ("dpa/tmn", "dpa"),
    ("UPI", "UPI"),
    ("PTI", "PTI"),
    ("Press Trust of India", "PTI"),
    ("ANI", "ANI"),
    ("IANS", "IANS"),
    ("Xinhua", "Xinhua"),
    ("TASS", "TASS"),
    ("ТАСС", "ТАСС"),
    ("РИА Новости", "РИА Новости"),
    ("Интерфакс", "Интерфакс"),
    ("Interfax", "Interfax"),
    ("EFE", "EFE"),
    ("Europa Press", "Europa Press"),
    ("ANSA", "ANSA"),
    ("Adnkronos", "Adnkronos"),
    ("AGI", "AGI"),
    ("Kyodo", "Kyodo"),
    ("Jiji Press", "Jiji Press"),
    ("JIJI", "Jiji Press"),
    ("Jiji", "Jiji Press"),
    ("Yonhap", "Yonhap"),
    ("Bernama", "Bernama"),
    ("APA", "APA"),
    ("SDA", "SDA"),
    ("Keystone-SDA", "Keystone-SDA"),
    ("ATS", "ATS"),
    ("epd", "epd"),
    ("epdÖ", "epdÖ"),
    ("Kathpress", "Kathpress"),
    ("dts", "dts"),
    ("dts Nachrichtenagentur", "dts"),
    ("dpa-infocom", "dpa"),
    ("APA-OTS", "APA-OTS"),
    ("Agence France Presse", "AFP"),
    ("Thomson Reuters", "Reuters"),
    ("United Press International", "UPI"),
    ("Asian News International", "ANI"),
    ("Bloomberg", "Bloomberg"),
    ("Bloomberg News", "Bloomberg"),
    ("Tribune News Service", "Tribune News Service"),
    ("TNS", "Tribune News Service"),
    ("CNN Wire", "CNN Wire"),
    ("CNN Newsource", "CNN Newsource"),
    ("Kyodo News", "Kyodo"),
    ("Yonhap News Agency", "Yonhap"),
    ("Xinhua News Agency", "Xinhua"),
    ("Inter Press Service", "Inter Press Service"),
    ("Religion News Service", "Religion News Service"),
    ("KNA", "KNA"),
    ("SID", "SID"),
    ("Belga", "Belga"),
    ("ANP", "ANP"),
    ("PAP", "PAP"),
    ("ČTK", "ČTK"),
    ("MTI", "MTI"),
    ("NTB", "NTB"),
    ("Ritzau", "Ritzau"),
    ("TT", "TT"),
    ("STT", "STT"),
    ("Lusa", "Lusa"),
    ("Agência Brasil", "Agência Brasil"),
    ("Estadão Conteúdo", "Estadão Conteúdo"),
    ("Folhapress", "Folhapress"),
    ("Notimex", "Notimex"),
    ("Télam", "Télam"),
    ("AA", "Anadolu Agency"),
    ("Anadolu Agency", "Anadolu Agency"),
    ("İHA", "İHA"),
    ("DHA", "DHA"),
    ("WAM", "WAM"),
    ("SPA", "SPA"),
    ("MENA", "MENA"),
    ("SANA", "SANA"),
    ("Canadian Press", "The Canadian Press"),
    ("The Canadian Press", "The Canadian Press"),
    ("CP", "The Canadian Press"),
    ("AAP", "AAP"),
    ("PA", "PA Media"),
    ("PA Media", "PA Media"),
    ("Press Association", "PA Media"),
    ("CNS", "CNS"),
    ("CNA", "CNA"),
    ("中央社", "中央社"),
    ("新华社", "新华社"),
    ("中新社", "中新社"),
    ("中新网", "中新网"),
    ("共同", "共同通信"),
    ("時事", "時事通信"),
    ("PRNewswire", "PR Newswire"),
    ("PR Newswire", "PR Newswire"),
    ("BUSINESS WIRE", "Business Wire"),
    ("Business Wire", "Business Wire"),
    ("GLOBE NEWSWIRE", "GlobeNewswire"),
    ("GlobeNewswire", "GlobeNewswire"),
    ("ACCESSWIRE", "ACCESSWIRE"),
    ("Newswire", "Newswire"),
    ("BPT", "BPT"),
    ("StatePoint", "StatePoint"),
];

/// Marks that are words of their own, too, are known only in brackets.
const SHORT_BYTES: usize = 4;
/// A dateline is over by here, in bytes.
const DATELINE_BYTES: usize = 120;

/// The agency in the dateline of the first paragraphs, in the byline, in brackets at the end, or on a line of its own.
pub fn find(seen: &Seen) -> Option<OriginalSource> {
    dateline(seen).or_else(|| byline(seen)).or_else(|| ending(seen)).or_else(|| labelled(seen))
}

fn named(mark: &str) -> Option<&'static str> {
    let mark = mark.trim().trim_end_matches(" -").trim();
    AGENCIES.iter().find(|(known, _)| *known == mark).map(|(_, name)| *name)
}

fn source(name: &str, evidence: &str) -> OriginalSource {
    OriginalSource { name: Some(name.to_owned()), url: None, published: None, evidence: evidence.trim().to_owned() }
}

fn run_text(seen: &Seen, run: &(u32, u32)) -> String {
    let mut text = String::new();
    (run.0..run.1).for_each(|id| push_collapsed(&mut text, seen.document.tree.text(id)));
    text.truncate(text.trim_end().len());
    text
}

/// "PARIS (AFP) —", "WASHINGTON, Dec 4 (Reuters) -", "/PRNewswire/ --".
fn dateline(seen: &Seen) -> Option<OriginalSource> {
    seen.extraction.runs.iter().take(3).find_map(|run| {
        let text = run_text(seen, run);
        let head = crate::dom::prefix(&text, DATELINE_BYTES);
        let (open, close) =
            [('(', ')'), ('/', '/'), ('（', '）'), ('【', '】')].into_iter().find(|(open, close)| {
                head.find(*open)
                    .is_some_and(|at| head.get(at + open.len_utf8()..).is_some_and(|rest| rest.contains(*close)))
            })?;
        let at = head.find(open)?;
        let inside = head.get(at + open.len_utf8()..)?;
        let mark = inside.get(..inside.find(close)?)?;
        // Before it stand only a place and a day: no sentence, and no more than a few words.
        let before = head.get(..at)?;
        if word_count(before) > 9 || before.contains(". ") {
            return None;
        }
        let name = mark.split(&['/', '，'][..]).find_map(named).or_else(|| named(mark))?;
        Some(source(name, head.get(..at + mark.len() + 2)?))
    })
}

/// "Associated Press" as author or in the lines of the head.
fn byline(seen: &Seen) -> Option<OriginalSource> {
    let authors = seen.authors.iter().map(|author| author.name.as_str());
    let author = authors
        .filter_map(|name| named(name).filter(|_| name.len() > SHORT_BYTES || name.chars().all(char::is_uppercase)))
        .next();
    if let Some(name) = author {
        return Some(source(name, name));
    }
    let head = seen.lines.head.iter().skip(seen.lines.after_headline).take(10);
    head.filter(|line| !line.in_content).find_map(|line| {
        let words = crate::metadata::names::strip_by(&line.text);
        let known = words.split(BYLINE_MARKS).find_map(|part| {
            // "AFP / dpa" are two agencies; a name beside a slash is a photographer's.
            let mut names = part.split('/').map(|part| named(part).filter(|_| is_clear(part, &line.text)));
            names.next().flatten().filter(|_| names.all(|name| name.is_some()))
        });
        let short = word_count(&line.text) <= 12;
        known.filter(|_| short && !is_credit(seen, line)).map(|name| source(name, &line.text))
    })
}

/// What parts the names of a byline.
const BYLINE_MARKS: [char; 10] = [',', '|', '•', '·', '(', ')', '-', '–', '—', '\n'];

/// Short marks are clear where the line parts its words by a bar or a slash.
fn is_clear(mark: &str, line: &str) -> bool {
    mark.trim().len() >= SHORT_BYTES || line.contains(&['/', '|'][..])
}

/// Elements between an agency's name alone on a line and its figure.
const MAX_FIGURE_LEVELS: usize = 5;

/// Whether a line is a picture's: in its caption, or by its words.
fn is_credit(seen: &Seen, line: &Line) -> bool {
    let tree = &seen.document.tree;
    if named(&line.text).is_some() {
        return tree.ancestors(line.start).take(MAX_FIGURE_LEVELS).any(|up| tree.tag(up) == Tag::Figure);
    }
    super::is_caption(tree, line.start) || line.text.contains('©') || speaks_of_picture(&line.text)
}

fn speaks_of_picture(text: &str) -> bool {
    let low = text.to_lowercase();
    super::PICTURE_WORDS.iter().any(|word| low.contains(word))
}

/// The runs at the text's end that an agency's mark can close: notes follow it.
const CLOSING_RUNS: usize = 3;
/// What closes with an agency's mark above the last line is a paragraph, in words; less is a caption.
const MIN_CLOSED_WORDS: usize = 12;

/// "(dpa)" at the end of the text, or of a paragraph shortly before it.
fn ending(seen: &Seen) -> Option<OriginalSource> {
    let runs = &seen.extraction.runs;
    runs.iter().enumerate().rev().take(CLOSING_RUNS).find_map(|(at, run)| {
        let text = run_text(seen, run);
        let (open, _) = text.char_indices().rev().find(|(_, c)| matches!(c, '(' | '（' | '['))?;
        let tail = text.get(open..)?;
        let mark = tail.trim_matches(&['(', ')', '（', '）', '[', ']', '.', ' '][..]);
        let name = mark.split(&['/', ','][..]).map(str::trim).find_map(named)?;
        let is_last = at + 1 == runs.len();
        let closes = || word_count(&text) >= MIN_CLOSED_WORDS && !is_of_picture(&seen.document.tree, run.0);
        (tail.len() < 40 && (is_last || closes())).then(|| source(name, tail))
    })
}

/// "Source: dpa" alone on a line of the text, wherever it stands.
fn labelled(seen: &Seen) -> Option<OriginalSource> {
    seen.extraction.runs.iter().find_map(|run| {
        // Most runs are paragraphs, most others have no label.
        let texts = || (run.0..run.1).map(|id| seen.document.tree.text(id));
        if texts().map(str::len).sum::<usize>() > DATELINE_BYTES || !texts().any(super::has_colon) {
            return None;
        }
        let text = run_text(seen, run);
        let (label, marks) = text.split_once(&[':', '：'][..])?;
        let marks = marks.trim().trim_end_matches('.');
        let mut names = marks.split(&['/', ','][..]).map(named);
        let name = names.next().flatten().filter(|_| names.all(|name| name.is_some()))?;
        (super::sentences::is_source_label(label) && !is_of_picture(&seen.document.tree, run.0))
            .then(|| source(name, &text))
    })
}
