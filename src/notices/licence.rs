//! Under which terms the text may be used: Creative Commons, a permission to reprint, or all rights reserved.

mod commons;

use super::lines::{Line, Place};
use super::marks::reserved_at;
use super::phrases::{Scan, Topic};
use super::sentences;
use crate::dom::{Document, fold, word_count};
use crate::metadata::Rights;
use crate::report::Licence;

/// The licence and the place it was read in: the article's before the site's, a licence before a reservation.
pub fn find(document: &Document, lines: &[Line], rights: &Rights) -> Option<(Licence, &'static str)> {
    commons::find(document, lines, rights)
        .or_else(|| public_domain(lines))
        .or_else(|| permission(lines))
        .or_else(|| reserved(lines))
}

/// "No part of this page may be reproduced without permission" permits nothing.
const NEGATIONS: &[&str] = &[
    "no", "none", "nothing", "kein", "keine", "nichts", "aucun", "aucune", "ningún", "ninguna", "nessun", "nessuna",
    "nenhum", "nenhuma", "geen", "niets", "żadna", "żaden",
];

/// What must be had in writing isn't given.
const WRITTEN: &[&str] = &[
    "written",
    "schriftlich",
    "écrit",
    "escrit",
    "scritt",
    "schriftelijk",
    "pisemn",
    "письменн",
    "yazılı",
    "خطي",
    "书面",
    "書面",
];

/// "This publication is in the public domain", in a sentence that speaks of the piece.
fn public_domain(lines: &[Line]) -> Option<(Licence, &'static str)> {
    let mut scan = Scan::default();
    let may = |line: &&Line| line.place != Place::Caption && line.topics.contains(&Topic::PublicDomain);
    lines.iter().filter(may).find_map(|line| {
        let texts = sentences::split(&line.text).into_iter().filter_map(|(from, to)| line.text.get(from..to));
        let mut says = texts
            .filter(|text| scan.topics(text).contains(&Topic::PublicDomain) && scan.is_of_piece(Topic::PublicDomain));
        let text = Some(says.next()?.to_owned());
        Some((Licence { name: "Public domain".to_owned(), url: None, text }, line.place.name()))
    })
}

/// "… grants permission to cross-post …", with its condition.
fn permission(lines: &[Line]) -> Option<(Licence, &'static str)> {
    let mut scan = Scan::default();
    let says_enough = |text: &str| text.len() > if text.contains(|c| c > '\u{2e80}') { 15 } else { 40 };
    lines.iter().filter(|line| line.topics.contains(&Topic::Permission) && says_enough(&line.text)).find_map(|line| {
        let sentences = sentences::split(&line.text);
        let says = |&(from, to): &(usize, usize), scan: &mut Scan| {
            scan.topics(line.text.get(from..to).unwrap_or_default()).contains(&Topic::Permission)
        };
        let at = sentences.iter().position(|sentence| says(sentence, &mut scan))?;
        let (from, to) = *sentences.get(at)?;
        let first = line.text.get(from..to)?.split(' ').next()?.to_lowercase();
        if NEGATIONS.contains(&first.as_str()) || is_partly(&first) {
            return None;
        }
        let low = fold(line.text.get(from..to)?);
        if WRITTEN.iter().any(|word| low.contains(word)) {
            return None;
        }
        if line.place == Place::Content && word_count(&line.text) > 80 {
            return None;
        }
        let text = line.text.get(from..to)?.to_owned();
        Some((Licence { name: "Permission to republish".to_owned(), url: None, text: Some(text) }, line.place.name()))
    })
}

/// A sentence that reserves all rights has at most so many words.
const MAX_RESERVING_WORDS: usize = 60;

/// "Some rights reserved" reserves not all.
fn is_partly(text: &str) -> bool {
    crate::dom::prefix(text, 4).eq_ignore_ascii_case("some")
}

fn reserved(lines: &[Line]) -> Option<(Licence, &'static str)> {
    let says = |line: &Line| {
        if !line.topics.contains(&Topic::Reserved) {
            return None;
        }
        let std::ops::Range { start: from, end: to } = reserved_at(&fold(&line.text))?;
        let sentences = sentences::split(&line.text);
        let (begins, ends) = *sentences.iter().find(|(_, ends)| from < *ends)?;
        // A novel's hero may say so, too.
        let short = word_count(line.text.get(begins..ends)?) <= MAX_RESERVING_WORDS;
        let text = line.text.get(from..to).filter(|text| !is_partly(text))?.to_owned();
        let dot = line.text.get(to..).unwrap_or_default().starts_with('.');
        short.then(|| {
            (
                Licence {
                    name: "All rights reserved".to_owned(),
                    url: None,
                    text: Some(if dot { [&text, "."].concat() } else { text }),
                },
                line.place.name(),
            )
        })
    };
    let near = |line: &&Line| line.place == Place::Article;
    lines
        .iter()
        .filter(near)
        .find_map(says)
        .or_else(|| lines.iter().filter(|line| !matches!(line.place, Place::Content | Place::Caption)).find_map(says))
}

#[cfg(test)]
#[path = "licence_tests.rs"]
mod tests;
