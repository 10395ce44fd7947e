//! The byline as a reader sees it: who signs the piece, beside the headline or under the text.

use super::byline_marks::{class_hint, describes_author, has_token, hint};
use super::labelled::is_of_subject;
use super::lines::{Line, Lines, Place};
use super::names;
use super::teasers::heads_other_page;
use super::vocabulary::{BY, NOT_NAMES, OTHER_HANDS, OTHER_PIECES, fold, is_wide};
use super::wide_names;
use crate::content::{ClassSays, Facts};
use crate::dom::{AnyOf, Attr, Document, NodeId, Tree, collapsed_text};
use crate::notices::split_sentences;
use crate::report::Author;

/// What the byline says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Byline {
    /// As printed.
    pub text: String,
    /// The names alone, with the addresses that they link to.
    pub authors: Vec<Author>,
    /// Where it stands: `byline`, `byline-end`.
    pub place: &'static str,
    /// Whether words say that it is the byline ("By"), not the markup alone.
    pub is_signed: bool,
    /// The lines beside it, nearest first: its own, then the ones after and before.
    pub beside: Vec<String>,
}

/// A line that may be the byline.
struct Candidate {
    index: usize,
    score: f32,
    is_signed: bool,
    text: String,
    names: Vec<String>,
}

/// A line that scores less isn't the byline: a label or a class alone is enough beside the headline, a bare name needs a
/// date next to it.
const MIN_SCORE: f32 = 4.0;
/// A byline is no longer, in words.
const MAX_BYLINE_WORDS: usize = 40;
/// Other lines of a list of authors stand no further apart.
const MAX_LINES_BETWEEN_AUTHORS: usize = 4;

/// The byline with the highest score: by its words ("By"), by its markup (`rel`, `itemprop`, class), by the form of what it
/// says, by the date beside it and by its distance from the headline.
pub fn find(document: &Document, facts: &Facts, lines: &Lines) -> Option<Byline> {
    let tree = &document.tree;
    let candidates = candidates(document, facts, lines);
    let best = candidates.iter().reduce(|best, next| if next.score > best.score { next } else { best })?;
    let line = lines.lines.get(best.index).map(|(line, ..)| line)?;
    let mut byline = Byline { text: signing_part(tree, line, best), ..Byline::default() };
    byline.place = if lines.lines.get(best.index)?.1 == Place::After { "byline-end" } else { "byline" };
    byline.is_signed = best.is_signed;
    let at = |index: Option<usize>| lines.lines.get(index?).map(|(line, ..)| line).filter(|line| !line.aside);
    let beside = [Some(best.index), best.index.checked_add(1), best.index.checked_sub(1), best.index.checked_add(2)];
    byline.beside = beside.into_iter().filter_map(at).map(|line| line.text.clone()).collect();
    let mut last = best.index;
    for candidate in candidates.iter().filter(|candidate| candidate.index >= best.index) {
        let near = candidate.index - last <= MAX_LINES_BETWEEN_AUTHORS;
        let alike = (candidate.score - best.score).abs() < 1.5 && byline.place != "byline-end";
        let listed = candidate.names.iter().all(|name| names::is_person_like(name));
        if candidate.index != best.index && !(near && alike && listed) {
            continue;
        }
        last = candidate.index;
        let Some((line, ..)) = lines.lines.get(candidate.index) else { continue };
        for name in &candidate.names {
            let name = linked_name(tree, line, name).unwrap_or_else(|| name.clone());
            let known = byline.authors.iter().any(|author| names::same(&author.name, &name));
            if !known {
                let url = address_of(document, line, &name);
                byline.authors.push(Author { name, url });
            }
        }
    }
    Some(byline)
}

fn candidates(document: &Document, facts: &Facts, lines: &Lines) -> Vec<Candidate> {
    let tree = &document.tree;
    let class_hints = ClassSays::new(tree, facts, class_hint);
    let mut is_of_other = false;
    let mut out = Vec::new();
    let dated = |at: usize| lines.lines.get(at).is_some_and(|(line, ..)| is_dated(line));
    let mut label = Before::Nothing;
    for (index, (line, place, distance)) in lines.lines.iter().enumerate() {
        let folded = fold(wide_names::unwrapped(&line.text));
        let heading = !line.kept || line.words <= MAX_HEADING_WORDS;
        if *place == Place::After && heading && OTHER_PIECES.at_start(&folded).is_some() {
            break;
        }
        is_of_other |= *place != Place::Above && line.kept && heads_other_page(document, line.start);
        let before = std::mem::replace(&mut label, label_of(&folded));
        let others = before == Before::OtherHand || names::is_other_hand(&folded);
        if line.words > MAX_BYLINE_WORDS || line.aside || others || is_of_other {
            continue;
        }
        let next = lines.lines.get(index + 1).map(|(line, ..)| line);
        let is_described = || line.words <= MAX_NAME_WORDS && next.is_some_and(|next| describes_author(tree, next));
        let hint = match hint(tree, &class_hints, line) {
            0.0 if is_described() && names::is_person_like(&line.text) => 3.5,
            hint => hint,
        };
        if hint == 0.0 && before != Before::By && !may_sign(line, &folded) {
            continue;
        }
        let mut names = names::authors(&line.text, None);
        names.retain(|name| !is_subject(document, line, name));
        let Some(first) = names.first() else { continue };
        let signs = signature(line, &folded, before == Before::By, first);
        let person = names::is_person_like(first);
        let said = signs + hint;
        let short = line.words <= MAX_UNSIGNED_WORDS;
        let apart = signs > 0.0 || holds_date(line) || stands_apart(tree, line, first);
        let fits = said > 0.0 && (short || (apart && said >= 3.0 && (person || holds_date(line))));
        if !fits {
            continue;
        }
        let reach = if *place == Place::Below && *distance <= LINES_BESIDE_HEADLINE { 2 } else { 1 };
        let date_beside = (index.saturating_sub(reach)..=index + reach).any(dated);
        let mut score = signs + hint + if person { 2.5 } else { 0.0 };
        score += if date_beside { 1.0 } else { 0.0 };
        score -= match place {
            Place::Above => 1.0 + *distance as f32 * 0.2,
            Place::Below => {
                *distance as f32 * 0.08 - if *distance <= LINES_BESIDE_HEADLINE && date_beside { 1.0 } else { 0.0 }
            }
            Place::After => 1.5 + *distance as f32 * 0.1,
        };
        if line.kept && signs == 0.0 && hint < 3.0 {
            score -= 2.0;
        }
        if score >= MIN_SCORE {
            out.push(Candidate { index, score, is_signed: signs > 0.0, text: line.text.clone(), names });
        }
    }
    out
}

/// The part of a long line that names those who sign it: the sentences with their names, or the name that stands apart
/// from what the line tells of its bearer.
fn signing_part(tree: &Tree, line: &Line, signed: &Candidate) -> String {
    if line.words <= MAX_UNSIGNED_WORDS {
        return signed.text.clone();
    }
    if let [name] = signed.names.as_slice()
        && !signed.is_signed
        && !holds_date(line)
        && stands_apart(tree, line, name)
    {
        return name.clone();
    }
    let sentences = split_sentences(&signed.text);
    let names = |&&(from, to): &&(usize, usize)| {
        signed.text.get(from..to).is_some_and(|part| signed.names.iter().any(|name| part.contains(name.as_str())))
    };
    let (first, last) = (sentences.iter().find(names), sentences.iter().rfind(names));
    let range = first.zip(last).and_then(|(first, last)| signed.text.get(first.0..last.1));
    range.unwrap_or(&signed.text).to_owned()
}

/// Whether a name is the whole text of an element of the line, has a mark behind it at the line's beginning, or stands in a
/// sentence that begins with "By".
fn stands_apart(tree: &Tree, line: &Line, name: &str) -> bool {
    let is_marked = |rest: &str| rest.trim_start().starts_with(|c: char| !c.is_alphanumeric() && c != '(');
    let begins = line.text.strip_prefix(name).is_some_and(is_marked);
    let signs = |&(from, to): &(usize, usize)| {
        let sentence = line.text.get(from..to).unwrap_or_default();
        sentence.contains(name) && BY.at_start(&fold(sentence)).is_some()
    };
    begins
        || (line.start..line.end).any(|id| tree.text(id).trim() == name)
        || split_sentences(&line.text).iter().any(signs)
}

/// A line that signs behind other words has fewer.
const MAX_SIGNING_WORDS: usize = 16;
/// One in a script without spaces.
const MAX_SIGNING_WIDE_WORDS: usize = 24;
/// A kept line of so few words can head what isn't the article's.
const MAX_HEADING_WORDS: usize = 5;
/// A name alone has no more.
const MAX_NAME_WORDS: usize = 5;
/// A longer line in which nobody signs is text.
const MAX_UNSIGNED_WORDS: usize = 15;

/// So many lines below the headline stand beside it.
const LINES_BESIDE_HEADLINE: usize = 3;

/// Whether the line holds a date or a time of reading, the neighbours of a byline.
fn is_dated(line: &Line) -> bool {
    const MAX_READING_TIME_WORDS: usize = 7;
    let reading_time = || {
        line.words <= MAX_READING_TIME_WORDS
            && line.text.contains(|c: char| c.is_numeric())
            && NOT_NAMES.find(&fold(&line.text)).is_some()
    };
    line.words < MAX_UNSIGNED_WORDS && (holds_date(line) || reading_time())
}

fn holds_date(line: &Line) -> bool {
    super::dates::find(&line.text, None).is_some()
}

/// What a whole line says of the name in the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Before {
    By,
    OtherHand,
    Nothing,
}

fn label_of(folded: &str) -> Before {
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    if OTHER_HANDS.has(bare) {
        Before::OtherHand
    } else if BY.has(bare) || bare.ends_with(" by") && !ends_in_other_hand(bare) {
        Before::By
    } else {
        Before::Nothing
    }
}

/// "World is sponsored by".
fn ends_in_other_hand(bare: &str) -> bool {
    OTHER_HANDS.find_all(bare).any(|(at, len)| at + len == bare.len())
}

/// Whether words that sign are in the line at all, which is cheap to say.
fn may_sign(line: &Line, folded: &str) -> bool {
    line.text.starts_with(&['—', '–', '【'][..]) || BY.find(folded).is_some()
}

/// How much the words say that someone signs: "By Jane Doe", "— Jane Doe".
fn signature(line: &Line, folded: &str, label_before: bool, first_name: &str) -> f32 {
    let by = BY.at_start(folded).is_some() && !names::same(&line.text, first_name);
    let inside = || {
        let before = folded.get(..line.text.find(first_name)?)?.trim_end_matches(|c: char| !c.is_alphanumeric());
        let part = before.rsplit(&['|', '•', '·', '–', '—'][..]).next()?;
        let words = part.split_whitespace().count();
        // Two characters are counted as a word where words have no spaces.
        let most = if line.text.contains(is_wide) { MAX_SIGNING_WIDE_WORDS } else { MAX_SIGNING_WORDS };
        let ends = part.split_whitespace().next_back().is_some_and(|last| BY.has(last));
        // "4 December 2016 by Jane Doe", "Guide by Jane Doe"; more words are a sentence.
        (ends && line.words < most).then_some(match words {
            0..=2 => 3.5,
            _ if super::dates::find(part, None).is_some() => 3.5,
            3..=4 => 1.5,
            _ => 0.0,
        })
    };
    if by || label_before {
        4.5
    } else if let Some(says) = inside() {
        says
    } else if (line.text.starts_with(&['—', '–'][..]) || wide_names::is_bracketed(&line.text))
        && line.words < 6
        && names::is_person_like(first_name)
    {
        3.5
    } else {
        0.0
    }
}

/// Whether a name stands in a link to what the piece is filed under.
fn is_subject(document: &Document, line: &Line, name: &str) -> bool {
    let tree = &document.tree;
    const WORDS: AnyOf = AnyOf::new(&["categor", "rubri", "kicker", "topic"]);
    let says = |id: NodeId| tree.attr(id, Attr::Class).is_some_and(|class| WORDS.is_in(class));
    let files = |&link: &NodeId| {
        let tagged = tree.attr(link, Attr::Rel).is_some_and(|rel| has_token(rel, "tag"));
        tagged || says(link) || tree.parent(link).is_some_and(says)
    };
    // "Harbours Ferries" begins before the link to the page of ferries; an author's link would come first.
    let leads = |link: NodeId| tree.attr(link, Attr::Href).is_some_and(|href| is_of_subject(document, href, ""));
    let mut linked = line.links(tree).filter(|&link| {
        let said = collapsed_text(tree, link);
        !said.is_empty() && said.len() < name.len() && name.contains(said.as_str())
    });
    let mut is_across = || linked.next().is_some_and(leads);
    line.links(tree).filter(files).any(|link| collapsed_text(tree, link).contains(name)) || is_across()
}

/// The name that a link of the line holds alone, where what was read goes on behind it: the link's "Jane Doe" before the
/// words "Education editor".
fn linked_name(tree: &Tree, line: &Line, name: &str) -> Option<String> {
    let texts = line.links(tree).map(|link| collapsed_text(tree, link));
    let begins = |text: &String| name.strip_prefix(text.as_str()).is_some_and(|rest| rest.starts_with(' '));
    texts.filter(begins).find(|text| names::is_person_like(text))
}

/// The address of the line's link whose text is the name.
fn address_of(document: &Document, line: &Line, name: &str) -> Option<String> {
    let tree = &document.tree;
    let says = |id: &NodeId| {
        let text = collapsed_text(tree, *id);
        text.contains(name) || names::authors(&text, None).iter().any(|said| names::same(said, name))
    };
    let link = line.links(tree).find(says)?;
    address(document, link)
}

/// The absolute web address of a link; `None` for placeholders and other schemes.
pub fn address(document: &Document, link: NodeId) -> Option<String> {
    document.web_address(document.tree.attr(link, Attr::Href)?).map(String::from)
}

#[cfg(all(test, feature = "html"))]
#[path = "byline_tests.rs"]
mod tests;
