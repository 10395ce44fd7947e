//! The names in a copyright statement.

use std::sync::LazyLock;

use crate::dom::{fold, word_count};
use crate::languages::{LANGUAGES, Prefixes};

/// Legal forms and what else belongs to the name before a comma.
const LEGAL_FORMS: &[&str] = &[
    "inc",
    "llc",
    "ltd",
    "l.p",
    "lp",
    "llp",
    "gmbh",
    "ag",
    "s.a",
    "sa",
    "s.l",
    "s.l.u",
    "sl",
    "s.r.l",
    "srl",
    "sas",
    "s.a.s",
    "corp",
    "co",
    "plc",
    "b.v",
    "bv",
    "n.v",
    "pty",
    "pte",
    "jr",
    "sr",
    "limited",
    "s.p.a",
    "spa",
    "kg",
    "e.v",
    "e. v",
    "p.a",
    "p.c",
    "pc",
    "pllc",
    "l.l.c",
    "l.l.p",
    "p.l.c",
    "ltda",
    "s/a",
    "a.ş",
    "oy",
    "ab",
    "a/s",
    "as",
    "kk",
    "k.k",
    "ug",
    "eg",
    "sp. z o.o",
    "sp.z o.o",
    "z o.o",
    "c.a",
    "gbr",
    "ohg",
    "mbh",
    "co.,ltd",
    "ооо",
    "оао",
    "зао",
    "пао",
    "ао",
];
/// Those that end a name wherever they stand in it.
const FINAL_FORMS: &[&str] =
    &["inc", "llc", "ltd", "gmbh", "limited", "plc", "corp", "e.v", "s.r.l", "s.p.a", "bv", "b.v", "sas", "ag"];
/// Those that are abbreviations, so that the full stop is theirs.
const DOTTED_FORMS: &[&str] = &[
    "inc.", "ltd.", "corp.", "co.", "e.v.", "v.", "l.p.", "s.a.", "s.l.", "s.r.l.", "s.p.a.", "b.v.", "n.v.", "jr.",
    "sr.", "p.a.", "p.c.", "pte.", "pty.", "c.a.", "a.ş.", "o.o.", "k.k.",
];
/// A holder's name has at most so many characters and words.
const MAX_CHARS: usize = 80;
const MAX_WORDS: usize = 12;
/// After the first names of a long list come places and thanks; a row of authors is told whole, up to so many.
const MAX_HOLDERS: usize = 8;

/// Whether a word, lower case, is a legal form.
pub fn is_legal_form(word: &str) -> bool {
    LEGAL_FORMS.contains(&word.trim_matches(&[',', '.', ' '][..]))
}

/// Whether a name, lower case, ends with a legal form.
pub fn ends_with_legal_form(low: &str) -> bool {
    let bare = low.trim_end_matches(&[',', '.', ' '][..]);
    LEGAL_FORMS.iter().any(|form| bare.strip_suffix(form).is_some_and(|name| name.ends_with(' ')))
}

/// Whether a text names a legal form as a word.
pub fn names_legal_form(low: &str) -> bool {
    low.split(' ').skip(1).any(|word| FINAL_FORMS.contains(&word.trim_matches(&[',', '.'][..])))
}

/// Where a name ends before the text does, and whether the statement ends there, too.
///
/// `low` is what follows the mark, in lower case, from the name's first letter on.
pub fn name_end(low: &str) -> Option<(usize, bool)> {
    let phrase = ending_phrase(low);
    let form = after_final_form(low);
    match (phrase, form) {
        (Some(a), Some(b)) => Some(if b.0 < a.0 { b } else { a }),
        (a, b) => a.or(b),
    }
}

/// A phrase that ends the statement.
const ENDS: u16 = 1;
/// A phrase that only goes on about the holder.
const GOES_ON: u16 = 0;

/// Phrases after a holder's name: those that end the statement, and those that only go on about the holder.
static ENDINGS: LazyLock<Prefixes> = LazyLock::new(|| {
    let of = |language: &'static crate::languages::Language| {
        let (ends, goes_on) =
            language.notices.holder_ends.split_once(';').unwrap_or((language.notices.holder_ends, ""));
        ends.split('|').map(|phrase| (phrase, ENDS)).chain(goes_on.split('|').map(|phrase| (phrase, GOES_ON)))
    };
    Prefixes::new(LANGUAGES.iter().flat_map(|language| of(language)))
});

fn ending_phrase(low: &str) -> Option<(usize, bool)> {
    let mut first: Option<(usize, &str, bool)> = None;
    ENDINGS.each_in(low, |at, phrase, kind| {
        let rest = low.get(at + phrase.len()..);
        let is_whole = !rest.is_some_and(|tail| tail.starts_with(char::is_alphanumeric) && phrase.is_ascii());
        match &mut first {
            None if is_whole => first = Some((at, phrase, kind == ENDS)),
            // Two languages may share a phrase, and one of them ends with it.
            Some((place, longest, ends)) if (*place, *longest) == (at, phrase) => *ends |= kind == ENDS,
            _ => {}
        }
    });
    first.map(|(at, _, ends)| (at, ends))
}

/// A firm's address behind its name; what is longer is another text.
const MAX_ADDRESS_BYTES: usize = 80;

/// The end of "Example Inc." or "Example GmbH" where no comma and no further form follows.
fn after_final_form(low: &str) -> Option<(usize, bool)> {
    let mut at = 0;
    let mut words = low.split(' ').peekable();
    while let Some(word) = words.next() {
        let end = at + word.len();
        let bare = word.trim_end_matches('.');
        if at > 0 && FINAL_FORMS.contains(&bare) {
            let next = words.peek()?.trim_end_matches(&[',', '.'][..]);
            let goes_on =
                is_legal_form(next) || matches!(next, "&" | "and" | "und" | "et" | "y" | "e" | "/" | "-" | "–" | "");
            if !goes_on {
                let long = low.len() - end > MAX_ADDRESS_BYTES;
                return Some((end, word.ends_with('.') || long));
            }
        }
        at = end + 1;
    }
    None
}

/// The holders that a name names: parted by commas and slashes, and by "and" after a legal form.
pub fn split(name: &str, is_credit: bool) -> Vec<String> {
    let parts = parts(name);
    let mut holders: Vec<String> = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        let written = tidy(part.text, is_credit);
        let last_is_whole = holders.last().is_some_and(|last| ends_with_form(last));
        if is_legal_form(&written.to_lowercase()) {
            if let Some(last) = holders.last_mut() {
                last.push_str(", ");
                last.push_str(&written);
            }
            continue;
        }
        // What follows a firm's name, or begins with a small letter or a number, is an address or a remark.
        let is_remark = index > 0
            && part.after_comma
            && (last_is_whole
                || part.text.trim().starts_with(|c: char| c.is_lowercase() || c.is_numeric())
                || has_number(part.text));
        // "Alex Writer, Oldtown": a single word after a name is a place.
        let is_place = index > 0
            && !is_credit
            && part.after_comma
            && !written.contains(' ')
            && holders.last().is_some_and(|last| last.contains(' '));
        if (is_remark || is_place) && !is_agency(&written) {
            break;
        }
        if is_name(&written) && !holders.contains(&written) {
            holders.push(written);
        }
    }
    let people = holders.len() > 2 && holders.iter().all(|holder| holder.contains(' '));
    let credited = is_credit || parts.iter().skip(1).all(|part| !part.after_comma);
    holders.truncate(if people || credited { MAX_HOLDERS } else { 2 });
    holders
}

struct Part<'n> {
    text: &'n str,
    after_comma: bool,
}

fn parts(name: &str) -> Vec<Part<'_>> {
    let mut found = Vec::new();
    for (index, by_comma) in commas(name).into_iter().enumerate() {
        for (at, text) in slashes(by_comma)
            .into_iter()
            .flat_map(|part| part.split(&['、', '／'][..]))
            .flat_map(|part| part.split(" - "))
            .flat_map(|part| part.split(" – "))
            .flat_map(firms)
            .enumerate()
        {
            found.push(Part { text, after_comma: index > 0 && at == 0 });
        }
    }
    found
}

/// A slash parts names, but not a legal form ("P/S") nor a name that goes on behind its number ("Liste 90/Die Linde").
fn slashes(name: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, _) in name.match_indices('/') {
        let (before, after) = (name.get(from..at).unwrap_or_default(), name.get(at + 1..).unwrap_or_default());
        let last = before.rsplit(' ').next().unwrap_or_default();
        let next = after.split(&[' ', '.', '/'][..]).next().unwrap_or_default();
        let one_letter = |word: &str| word.chars().count() == 1 && word.starts_with(char::is_alphabetic);
        let is_form = one_letter(last) && one_letter(next);
        if !is_form && !last.ends_with(|c: char| c.is_ascii_digit()) {
            found.push(before);
            from = at + 1;
        }
    }
    found.push(name.get(from..).unwrap_or_default());
    found
}

/// "A, B & C" is one name, where its parts are single words; else commas part names.
fn commas(name: &str) -> Vec<&str> {
    let parts: Vec<&str> = name.split(&[',', '，'][..]).collect();
    let low = name.to_lowercase();
    let last = low.rsplit(',').next().unwrap_or_default();
    let list = [" & ", " and ", " und ", " et ", " y ", " e "].iter().any(|and| last.contains(and));
    let single = |part: &&str| word_count(part.trim()) == 1 && !is_legal_form(&part.to_lowercase());
    let words = parts.iter().skip(1).rev().skip(1).any(single) || parts.len() == 2 && parts.iter().take(1).any(single);
    if list && words { vec![name] } else { parts }
}

/// "Example LLC and Other Ltd." are two.
fn firms(name: &str) -> Vec<&str> {
    for and in [" and ", " und ", " et ", " y ", " e ", " & "] {
        if let Some((first, second)) = name.split_once(and)
            && ends_with_form(first)
            && second.split(' ').nth(1).is_some()
            && !second.to_lowercase().starts_with("co")
        {
            return vec![first, second];
        }
    }
    vec![name]
}

fn ends_with_form(name: &str) -> bool {
    let low = name.to_lowercase();
    let last = low.trim_end_matches('.').rsplit(' ').next().unwrap_or_default();
    name.contains(' ') && (FINAL_FORMS.contains(&last) || LEGAL_FORMS.contains(&last) || low.contains("gmbh"))
}

fn has_number(part: &str) -> bool {
    part.split(' ').skip(1).any(|word| word.starts_with(char::is_numeric))
}

/// "dpa", "epd", "AFP": an agency's mark.
fn is_agency(name: &str) -> bool {
    name.len() <= 4 && name.chars().all(char::is_alphabetic)
}

fn is_name(written: &str) -> bool {
    written.chars().any(char::is_alphabetic)
        && written.chars().count() <= MAX_CHARS
        && word_count(written) <= MAX_WORDS
        && !written.split(' ').any(|word| TEMPLATES.iter().any(|template| word.eq_ignore_ascii_case(template)))
        && !names_licence(&fold(written))
}

/// Whether a part is a licence: "CC BY 4.0", "Example Licence" behind its photographer.
fn names_licence(low: &str) -> bool {
    low.starts_with("cc by") || ["licence", "license", "lizenz"].iter().any(|word| low.ends_with(word))
}

/// What a site is made with isn't its holder: "Example Pro Theme".
const TEMPLATES: &[&str] = &["theme", "themes", "template", "templates", "framework", "powered"];

/// A name without what stands around it: "by", a label, quotation marks, a remark in brackets, a full stop.
fn tidy(part: &str, is_credit: bool) -> String {
    let part = part.replace(&['™', '®', '℠'][..], "").replace('\u{a0}', " ");
    let mut part = without_lead(edge(&part), is_credit);
    if let Some(open) = part.find(&['(', '[', '（'][..]).filter(|open| *open > 0) {
        let inside = part.get(open + 1..).unwrap_or_default().trim_end_matches(&[')', ']', '）'][..]);
        if !is_agency(inside) {
            part = part.get(..open).unwrap_or_default();
        }
    }
    let part = edge(part);
    let low = part.to_lowercase();
    let keeps_dot = low.rsplit(' ').next().is_some_and(|last| DOTTED_FORMS.contains(&last))
        || low.trim_end_matches('.').rsplit(&[' ', '.'][..]).next().is_some_and(|last| last.chars().count() == 1);
    let part = if keeps_dot { part } else { part.trim_end_matches('.') };
    let words: Vec<&str> = part.split_whitespace().collect();
    let mut count = words.len();
    while count > 1 && words.get(count - 1).is_some_and(|last| JOINTS.contains(last)) {
        count -= 1;
    }
    let mut name = words.get(..count).unwrap_or_default().join(" ");
    if name.contains('«') && !name.contains('»') {
        name.push('»');
    }
    name
}

/// Small words that a name doesn't end with.
const JOINTS: &[&str] =
    &["on", "the", "by", "at", "with", "and", "&", "a", "an", "von", "und", "et", "par", "por", "y", "-", "–"];

fn edge(part: &str) -> &str {
    part.trim_matches(|c: char| {
        !c.is_alphanumeric() && !matches!(c, '(' | ')' | '[' | ']' | '.' | '!' | '\'' | '’' | '@')
    })
    .trim_start_matches(&['.', '!', ')', ']'][..])
}

/// The labels of those who had another hand in the piece.
static HANDS: LazyLock<Prefixes> = LazyLock::new(|| {
    let labels = LANGUAGES.iter().flat_map(|language| language.source.other_hands.split('|'));
    Prefixes::new(labels.map(|label| (label, 0)))
});

/// What stands before a name: "by", and in a credit "Photo".
fn without_lead(part: &str, is_credit: bool) -> &str {
    const LEADS: &[&str] = &[
        "by ",
        "by: ",
        "copyright ",
        "the copyright of ",
        "of ",
        "von ",
        "par ",
        "por ",
        "di ",
        "door ",
        "provided by ",
        "to ",
    ];
    let cut = |lead: &str| {
        let (head, tail) = part.split_at_checked(lead.len())?;
        head.chars().flat_map(char::to_lowercase).eq(lead.chars()).then_some(tail)
    };
    let plain = LEADS.iter().find_map(|lead| cut(lead));
    let label = || {
        HANDS.of(&fold(part)).find_map(|(label, _)| {
            let tail = part.get(label.len()..)?;
            let ends = tail.starts_with(&[':', '：'][..]) || is_credit && tail.starts_with(' ');
            ends.then(|| tail.trim_start_matches(&[':', '：', ' '][..]))
        })
    };
    plain.or_else(label).filter(|rest| !rest.trim().is_empty()).unwrap_or(part)
}

/// Whether words end with "Photo" or the like, which leads to its maker's name.
pub fn ends_with_label(text: &str) -> bool {
    let text = text.trim_end();
    let text = text.rsplit_once(' ').filter(|(_, last)| last.contains("://")).map_or(text, |(before, _)| before);
    let low = text.trim_end_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let is_label = |at: usize| HANDS.exactly(low.get(at..).unwrap_or_default().as_bytes()).next().is_some();
    let begins = |at: usize| !low.get(..at).unwrap_or_default().ends_with(char::is_alphanumeric);
    low.char_indices().any(|(at, _)| begins(at) && is_label(at))
}

/// Whether words stand before a name only to lead to it.
pub fn lead_bytes(text: &str, is_credit: bool) -> usize {
    text.len() - without_lead(text, is_credit).len()
}
