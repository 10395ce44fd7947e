//! Licences of Creative Commons: by address, by name, and in what machines read.

use super::super::lines::{Line, Place};
use super::super::paragraphs::is_comments;
use super::super::phrases::{Scan, Topic};
use super::super::{holders, marks, sentences, years};
use crate::dom::{AnyOf, Attr, Document, NodeId, Tag, Tree, word_count};
use crate::metadata::Rights;
use crate::report::Licence;

/// A line that names a licence.
struct Said {
    /// Whether it stands in the piece or right around it.
    near: bool,
    /// Whether it is a sentence that may speak of another work.
    is_prose: bool,
    licence: (Licence, &'static str),
}

/// The licence and the place it was read in: the article's before the site's.
pub fn find(document: &Document, lines: &[Line], rights: &Rights) -> Option<(Licence, &'static str)> {
    let is_code = |licence: &&(Licence, &'static str)| licence.0.name != UNNAMED;
    let links = commons_links(document);
    let mut scan = Scan::default();
    let said = |(index, line): (usize, &Line)| {
        let licence = commons_line(document, &links, line)?;
        if is_below_credit(lines, index) || is_visitors(&document.tree, line) {
            return None;
        }
        let near = matches!(line.place, Place::Content | Place::Article);
        Some(Said { near, is_prose: is_prose(line, &licence.0, &mut scan), licence })
    };
    let said: Vec<Said> = lines.iter().enumerate().filter_map(said).collect();
    let of = |near: bool| said.iter().filter(move |one| one.near == near && !one.is_prose).map(|one| &one.licence);
    let found = of(true)
        .find(is_code)
        .cloned()
        .or_else(|| stated(document, rights))
        .or_else(|| linked(document, &links))
        .or_else(|| of(false).find(is_code).cloned())
        .or_else(|| of(true).chain(of(false)).next().cloned())
        .or_else(|| badge(document, &links));
    // What machines read says it without words; the page may print them, the article's lines first.
    let words = |name: &str| {
        let named = |near: bool| said.iter().find(|one| one.near == near && one.licence.0.name == name);
        named(true).or_else(|| named(false)).and_then(|one| one.licence.0.text.clone())
    };
    found.map(|(licence, place)| {
        let text = licence.text.or_else(|| words(&licence.name));
        (Licence { text, ..licence }, place)
    })
}

/// A label with its licence has at most so many words; what is longer is a sentence.
const MAX_LABEL_WORDS: usize = 8;
/// Lines of a picture's credit before the licence.
const MAX_CREDIT_LINES: usize = 3;

/// Whether a licence is named in a sentence, outside the foot and a copyright line, that doesn't speak of the piece.
fn is_prose(line: &Line, licence: &Licence, scan: &mut Scan) -> bool {
    let text = licence.text.as_deref().unwrap_or_default();
    let may_be = line.place != Place::Footer && !marks::is_signed(&line.text);
    may_be && word_count(text) > MAX_LABEL_WORDS && {
        scan.topics(text);
        !scan.speaks_of(Topic::Piece) || is_talk(licence)
    }
}

/// Whether a sentence of the text only speaks of the family of licences: it names none of them and puts nothing under one.
fn is_talk(licence: &Licence) -> bool {
    let low = licence.text.as_deref().unwrap_or_default().to_lowercase();
    licence.name == UNNAMED && licence.url.is_none() && !UNDER_WORDS.iter().any(|word| low.contains(word))
}

/// What puts a work under a licence.
const UNDER_WORDS: &[&str] = &[
    "under ",
    "licensed",
    "licenced",
    "unter ",
    "lizenziert",
    "sous ",
    "bajo ",
    "sotto ",
    "con licenza",
    "sob ",
    "onder ",
    "na licencji",
    "licencją",
    "под ",
    "на условиях",
    "по лицензии",
    "altında",
    "lisansı ile",
    "lisansıyla",
    "lisanslan",
    "بموجب",
    "تحت",
    "采用",
    "採用",
    "遵循",
    "下",
    "基づ",
    "もと",
];

/// Whether visitors wrote a line.
fn is_visitors(tree: &Tree, line: &Line) -> bool {
    tree.ancestors(line.start).any(|up| is_comments(tree, up))
}

/// Whether a line with little but the licence closes a picture's credit that runs over several lines.
fn is_below_credit(lines: &[Line], index: usize) -> bool {
    let is_label = |text: &str| {
        word_count(text) <= MAX_LABEL_WORDS
            && text.split_once(':').is_some_and(|(label, _)| holders::ends_with_label(label))
    };
    let above = lines.get(index.saturating_sub(MAX_CREDIT_LINES)..index).unwrap_or_default();
    lines.get(index).is_some_and(|line| is_bare(&line.text)) && above.iter().any(|line| is_label(&line.text))
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
    if link.is_none() && !line.names_commons || credits_picture(line) {
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
    // A question about a licence grants none.
    let text = Some(sentence.unwrap_or(&line.text)).filter(|text| !text.ends_with('?'))?.to_owned();
    Some((Licence { name, url: link.map(|(_, (_, url))| url), text: Some(text) }, line.place.name()))
}

/// Whether a line credits a picture: "Photo: Name [licence]", "© Name [licence]" or "Name, licence" below it.
fn credits_picture(line: &Line) -> bool {
    let text = &line.text;
    let labelled = text.split_once(':').is_some_and(|(before, _)| holders::ends_with_label(before));
    let is_credit = || match marks::is_signed(text) {
        true => years::find(text).is_none(),
        false => is_bare(text) && text.contains(", "),
    };
    labelled || line.after_image && is_credit()
}

/// Whether a line is short and has no word for a licence, so that it may close a credit.
fn is_bare(text: &str) -> bool {
    let low = text.to_lowercase();
    word_count(text) <= MAX_LABEL_WORDS && !LICENCE_WORDS.iter().any(|word| low.contains(word))
}

/// The name and the address of the licence that a link leads to.
fn commons_link(document: &Document, link: NodeId) -> Option<(String, String)> {
    let href = document.tree.attr(link, Attr::Href)?;
    let name = commons_name(href)?;
    Some((name, document.web_address(href)?.into()))
}

const COMMONS_HOST: &str = "creativecommons.org/";
const COMMONS_HOSTS: AnyOf = AnyOf::new(&[COMMONS_HOST]);

/// The links that lead to Creative Commons, in order, those of the head as well.
fn commons_links(document: &Document) -> Vec<NodeId> {
    let tree = &document.tree;
    let leads = |id: &NodeId| tree.attr(*id, Attr::Href).is_some_and(|href| COMMONS_HOSTS.is_in(href));
    (0..tree.len()).filter(|&id| matches!(tree.tag(id), Tag::Link | Tag::A)).filter(leads).collect()
}

/// `CC BY-SA 4.0` of `https://creativecommons.org/licenses/by-sa/4.0/`.
pub(super) fn commons_name(address: &str) -> Option<String> {
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
pub(super) fn commons_words(low: &str) -> Option<String> {
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
fn linked(document: &Document, links: &[NodeId]) -> Option<(Licence, &'static str)> {
    let tree = &document.tree;
    links.iter().find_map(|&id| {
        let rel = tree.attr(id, Attr::Rel)?;
        rel.split_ascii_whitespace()
            .find(|token| matches!(*token, "license" | "licence" | "dct:license" | "cc:license"))?;
        // A picture's.
        if tree.ancestors(id).any(|up| matches!(tree.tag(up), Tag::Figure | Tag::Figcaption)) {
            return None;
        }
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
