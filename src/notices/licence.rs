//! Under which terms the text may be used: Creative Commons, a permission to reprint, or all rights reserved.

use super::lines::{Line, Place};
use super::marks::reserved_at;
use super::phrases::{Scan, Topic};
use super::{holders, sentences};
use crate::dom::{AnyOf, Attr, Document, NodeId, Tag, fold};
use crate::metadata::Rights;
use crate::report::Licence;

/// The licence and the place it was read in: the article's before the site's, a licence before a reservation.
pub fn find(document: &Document, lines: &[Line], rights: &Rights) -> Option<(Licence, &'static str)> {
    let near = |line: &&Line| matches!(line.place, Place::Content | Place::Article);
    let commons = || {
        let is_code = |licence: &(Licence, &'static str)| licence.0.name != UNNAMED;
        let links = commons_links(document);
        let read: Vec<(bool, (Licence, &'static str))> =
            lines.iter().filter_map(|line| Some((near(&line), commons_line(document, &links, line)?))).collect();
        let of = |wanted: bool| read.iter().filter(move |(near, _)| *near == wanted).map(|(_, licence)| licence);
        let found = of(true)
            .find(|licence| is_code(licence))
            .cloned()
            .or_else(|| stated(document, rights))
            .or_else(|| linked(document))
            .or_else(|| of(false).find(|licence| is_code(licence)).cloned())
            .or_else(|| of(true).chain(of(false)).next().cloned())
            .or_else(|| badge(document, &links));
        // What machines read says it without words; the page may print them.
        let words = |name: &str| {
            let line = of(true).chain(of(false)).find(|(said, _)| said.name == name && said.text.is_some());
            line.and_then(|(said, _)| said.text.clone())
        };
        found.map(|(licence, place)| {
            let text = licence.text.or_else(|| words(&licence.name));
            (Licence { text, ..licence }, place)
        })
    };
    commons().or_else(|| public_domain(lines)).or_else(|| permission(lines)).or_else(|| reserved(lines))
}

/// The name of a licence that the page calls by the family's name alone.
const UNNAMED: &str = "Creative Commons";

/// Creative Commons by address, in a line's links or its words.
fn commons_line(document: &Document, commons: &[NodeId], line: &Line) -> Option<(Licence, &'static str)> {
    if line.place == Place::Caption {
        return None;
    }
    let known = line.links.iter().filter(|link| commons.binary_search(&link.id).is_ok());
    let link = known.filter_map(|link| Some((line.words(link), commons_link(document, link.id)?))).next();
    if link.is_none() && !line.names_commons || credits_picture(line) || asks(&line.text) {
        return None;
    }
    let low = line.text.to_lowercase();
    let named = low.contains("creative commons") || has_word(&low, "cc by") || has_word(&low, "cc-by") || is_zero(&low);
    let name =
        link.as_ref().map(|(_, (name, _))| name.clone()).or_else(|| named.then(|| commons_words(&low)).flatten())?;
    let sentence =
        sentences::split(&line.text).into_iter().filter_map(|(from, to)| line.text.get(from..to)).find(|sentence| {
            let low = sentence.to_lowercase();
            low.contains("creative commons")
                || low.contains("cc")
                || link.as_ref().is_some_and(|(words, _)| sentence.contains(words))
        });
    if sentence.is_some_and(asks) {
        return None;
    }
    let licence =
        Licence { name, url: link.map(|(_, (_, url))| url), text: Some(sentence.unwrap_or(&line.text).to_owned()) };
    Some((licence, line.place.name()))
}

/// A question about a licence grants none.
fn asks(text: &str) -> bool {
    text.ends_with('?')
}

/// Whether a line credits a picture: "Photo: Name [licence]", "© Name [licence]" below it.
fn credits_picture(line: &Line) -> bool {
    let labelled = line.text.split_once(':').is_some_and(|(before, _)| holders::ends_with_label(before));
    labelled || line.after_image && super::marks::is_signed(&line.text) && super::years::find(&line.text).is_none()
}

/// The name and the address of the licence that a link leads to.
fn commons_link(document: &Document, link: NodeId) -> Option<(String, String)> {
    let href = document.tree.attr(link, Attr::Href)?;
    let name = commons_name(href)?;
    Some((name, document.web_address(href)?.into()))
}

const COMMONS_HOST: &str = "creativecommons.org/";
const COMMONS_HOSTS: AnyOf = AnyOf::new(&[COMMONS_HOST]);

/// The links that lead to Creative Commons, in order.
fn commons_links(document: &Document) -> Vec<NodeId> {
    let tree = &document.tree;
    let leads = |id: &NodeId| tree.attr(*id, Attr::Href).is_some_and(|href| COMMONS_HOSTS.is_in(href));
    (0..tree.len()).filter(|&id| tree.tag(id) == Tag::A).filter(leads).collect()
}

/// `CC BY-SA 4.0` of `https://creativecommons.org/licenses/by-sa/4.0/`.
pub fn commons_name(address: &str) -> Option<String> {
    if !COMMONS_HOSTS.is_in(address) {
        return None;
    }
    let low = address.to_ascii_lowercase();
    let (_, path) = low.split_once(COMMONS_HOST)?;
    let mut parts = path.split(&['/', '?', '#'][..]);
    match parts.next()? {
        "licenses" => {
            let kind = parts.next().filter(|kind| !kind.is_empty())?;
            let mut name = ["CC ", &kind.to_ascii_uppercase()].concat();
            let version = parts.next().filter(|part| part.starts_with(|c: char| c.is_ascii_digit()));
            if let Some(version) = version {
                name.push(' ');
                name.push_str(version);
                // A version for one country.
                if let Some(country) = parts.next().filter(|part| {
                    part.len() == 2 && *part != "de" || matches!(*part, "de" | "us" | "uk") && part.len() == 2
                }) && !path.contains("deed")
                {
                    name.push(' ');
                    name.push_str(&country.to_ascii_uppercase());
                }
            }
            Some(name)
        }
        "publicdomain" => match parts.next()? {
            "zero" => Some("CC0 1.0".to_owned()),
            "mark" => Some("Public Domain Mark 1.0".to_owned()),
            _ => None,
        },
        _ => None,
    }
}

/// How words for a licence begin; without one the family's name is only spoken of.
const LICENCE_WORDS: &[&str] =
    &["licen", "lizenz", "licenz", "лиценз", "lisans", "رخصة", "ترخيص", "许可", "許可", "授权", "授權", "ライセンス"];

fn is_zero(low: &str) -> bool {
    has_word(low, "cc0") || has_word(low, "cc 0")
}

/// Whether a text holds `word` where a word begins, and no number goes on behind it.
fn has_word(low: &str, word: &str) -> bool {
    low.match_indices(word).any(|(at, _)| {
        let before = low.get(..at).and_then(|before| before.chars().next_back());
        let after = low.get(at + word.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(|c| c.is_ascii_alphanumeric())
    })
}

/// `CC BY-SA 4.0` of the licence's name in words.
fn commons_words(low: &str) -> Option<String> {
    if is_zero(low) {
        return Some("CC0 1.0".to_owned());
    }
    let has = |words: &[&str]| words.iter().any(|word| low.contains(word));
    let short = low.contains("cc by") || low.contains("cc-by") || low.contains("cc by");
    let attribution = short
        || has(&[
            "attribution",
            "namensnennung",
            "atribución",
            "atribuição",
            "attribuzione",
            "naamsvermelding",
            "uznanie autorstwa",
            "署名",
            "表示",
            "атрибуция",
        ]);
    let mut name = String::from("CC");
    if !attribution {
        // "Under a Creative Commons licence", without saying which.
        return (low.contains("creative commons") && has(LICENCE_WORDS)).then(|| UNNAMED.to_owned());
    }
    name.push_str(" BY");
    for (code, words) in [
        (
            "-NC",
            &[
                "noncommercial",
                "non-commercial",
                "nicht kommerziell",
                "nicht-kommerziell",
                "pas d’utilisation commerciale",
                "pas d'utilisation commerciale",
                "nocomercial",
                "no comercial",
                "não comercial",
                "nãocomercial",
                "non commerciale",
                "nietcommercieel",
                "非商业",
                "非營利",
                "非営利",
                "некоммерч",
            ][..],
        ),
        (
            "-SA",
            &[
                "sharealike",
                "share alike",
                "share-alike",
                "weitergabe unter gleichen",
                "partage dans les mêmes",
                "partage à l’identique",
                "compartirigual",
                "compartir igual",
                "compartilhaigual",
                "condividi allo stesso",
                "gelijkdelen",
                "na tych samych",
                "相同方式共享",
                "継承",
            ],
        ),
        (
            "-ND",
            &[
                "noderiv",
                "no derivative",
                "no-deriv",
                "keine bearbeitung",
                "pas de modification",
                "sinderivad",
                "sin obras derivadas",
                "semderivações",
                "non opere derivate",
                "geenafgeleidewerken",
                "bez utworów zależnych",
                "禁止演绎",
                "改変禁止",
            ],
        ),
    ] {
        if has(words) || has_word(low, code.trim_start_matches('-').to_lowercase().as_str()) {
            name.push_str(code);
        }
    }
    if let Some(version) = ["4.0", "3.0", "2.5", "2.0", "1.0"].iter().find(|version| low.contains(**version)) {
        name.push(' ');
        name.push_str(version);
    }
    Some(name)
}

fn stated(document: &Document, rights: &Rights) -> Option<(Licence, &'static str)> {
    let written = rights.license.as_deref()?;
    let name = commons_name(written).or_else(|| commons_words(&written.to_lowercase()))?;
    let url = document.web_address(written).filter(|_| written.starts_with("http")).map(String::from);
    Some((Licence { name, url, text: None }, "json-ld"))
}

/// `<link rel=license>` and links with that `rel`.
fn linked(document: &Document) -> Option<(Licence, &'static str)> {
    let tree = &document.tree;
    (0..tree.len()).filter(|&id| matches!(tree.tag(id), Tag::Link | Tag::A)).find_map(|id| {
        let rel = tree.attr(id, Attr::Rel)?;
        rel.split_ascii_whitespace()
            .find(|token| matches!(*token, "license" | "licence" | "dct:license" | "cc:license"))?;
        let (name, url) = commons_link(document, id)?;
        Some((Licence { name, url: Some(url), text: None }, "rel=license"))
    })
}

/// A licence's picture that leads to it, with nothing said but its alternative text.
fn badge(document: &Document, commons: &[NodeId]) -> Option<(Licence, &'static str)> {
    let tree = &document.tree;
    commons.iter().find_map(|&id| {
        let (name, url) = commons_link(document, id)?;
        let image = (id + 1..tree.end(id)).find(|&inner| tree.tag(inner) == Tag::Img)?;
        let text = tree.attr(image, Attr::Alt).map(str::trim).filter(|alt| !alt.is_empty()).map(str::to_owned);
        Some((Licence { name, url: Some(url), text }, "page"))
    })
}

/// "No part of this page may be reproduced without permission" permits nothing.
const NEGATIONS: &[&str] = &[
    "no", "none", "nothing", "kein", "keine", "nichts", "aucun", "aucune", "ningún", "ninguna", "nessun", "nessuna",
    "nenhum", "nenhuma", "geen", "niets", "żadna", "żaden",
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
    lines.iter().filter(|line| says_enough(&line.text) && line.topics.contains(&Topic::Permission)).find_map(|line| {
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
        if line.place == Place::Content && line.text.split(' ').count() > 80 {
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
        let short = line.text.get(begins..ends)?.split(' ').count() <= MAX_RESERVING_WORDS;
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
