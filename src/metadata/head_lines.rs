//! The lines around the headline: byline, publisher and dates as they are printed, and the labelled subjects.

use std::ops::Range;

use super::vocabulary::{OTHER_PIECES, PUBLISHED, UPDATED, Vocabulary, fold, is_wide};
use super::{dates, names};
use crate::content::{ClassSays, Extraction, Facts};
use crate::dom::{AnyOf, Attr, Document, NodeId, Tag, Tree, collapse, push_collapsed, word_count};

/// One printed line.
#[derive(Debug, Clone, Default)]
pub struct Line {
    /// Its words.
    pub text: String,
    /// Its first and one past its last node.
    pub start: NodeId,
    /// See `start`.
    pub end: NodeId,
    /// Links in it: words, address as written, and where the words start in `text`.
    pub links: Vec<(String, String, usize)>,
    /// Whether it belongs to the readable content.
    pub in_content: bool,
    /// Whether a class, `rel` or `itemprop` around it says author or byline.
    pub marked_author: bool,
    /// Whether a class around it says that it is a change's.
    pub marked_changed: bool,
    /// Where in `text` the words of elements stand whose class says that they are a change's.
    pub changed: Vec<Range<usize>>,
    /// Whether it is a value in a list of facts, a definition's: a date there is what the term before it says, or the
    /// day of anything.
    pub is_fact: bool,
    /// Whether it is in a quotation.
    pub is_quoted: bool,
    /// Whether it is the heading of another page.
    pub heads_other: bool,
    /// What a `datetime` around it says.
    pub time: Option<String>,
}

/// Lines before the headline that may belong to it.
const LINES_BEFORE: usize = 6;
/// Lines after it that are looked at.
const LINES_AFTER: usize = 24;
/// Longest line of head matter in bytes.
const MAX_LINE_BYTES: usize = 400;

/// The lines from a little above the headline to the beginning of the text, and those right after the text's end.
#[derive(Debug, Default)]
pub struct HeadLines {
    /// Between headline and text, headline left out; lines above it first.
    pub head: Vec<Line>,
    /// Index in `head` of the first line after the headline.
    pub after_headline: usize,
    /// After the text.
    pub foot: Vec<Line>,
    /// How the text's first paragraphs begin: a standfirst, and what follows it.
    pub openings: Vec<String>,
    /// The nodes between headline and text, and behind `foot`, whose lines were too many.
    unread: [Range<NodeId>; 2],
}

/// Further lines that are looked at where the near ones say nothing, of each part.
const LINES_FURTHER: usize = 60;

/// The lines that [`gather`] left unread, as far as another page's begin.
pub fn further(document: &Document, extraction: &Extraction, near: &HeadLines) -> Vec<Line> {
    let says = Says::new(&document.tree, &extraction.facts);
    let mut found = Vec::new();
    for nodes in &near.unread {
        let heads_others = |line: &Line| OTHER_PIECES.at_start(&fold(&line.text)).is_some();
        let further = lines(document, extraction, &says, nodes.clone(), LINES_FURTHER);
        found.extend(further.into_iter().take_while(|line| !heads_others(line)));
    }
    for line in &mut found {
        mark(&document.tree, &says, line);
    }
    found
}

/// What of a range lies behind its last line that was read.
fn unread(read: &[Line], nodes: Range<NodeId>) -> Range<NodeId> {
    let end = read.last().filter(|_| read.len() >= LINES_AFTER).map_or(nodes.end, |last| last.end);
    end..nodes.end
}

/// Gathers the lines.
pub fn gather(document: &Document, extraction: &Extraction) -> HeadLines {
    let tree = &document.tree;
    let text_start =
        extraction.runs.iter().find(|(start, end)| words(tree, *start, *end) >= 15).or(extraction.runs.first());
    let text_end = extraction.runs.iter().rev().nth(1).or(extraction.runs.last()).map(|(_, end)| *end);
    let Some(start) = extraction.headline.map(|(start, _)| start).or(text_start.map(|(start, _)| *start)) else {
        return HeadLines::default();
    };
    let headline_end = extraction.headline.map_or(start, |(_, end)| end);
    // Templates put a standfirst or a picture's caption between headline and byline.
    let long = extraction.runs.iter().filter(|(first, end)| *first >= headline_end && words(tree, *first, *end) >= 15);
    let until = long
        .map(|(first, _)| *first)
        .nth(LONG_RUNS_BEFORE_BYLINE)
        .unwrap_or(tree.len().min(headline_end + NODES_AROUND));
    let says = Says::new(tree, &extraction.facts);
    let lines_above =
        |nodes: NodeId| lines(document, extraction, &says, start.saturating_sub(nodes)..start, usize::MAX);
    let mut above = lines_above(NODES_ABOVE);
    // The first may have begun before.
    if above.len() <= LINES_BEFORE {
        above = lines_above(NODES_AROUND);
    }
    let mut head: Vec<Line> = above.into_iter().rev().take(LINES_BEFORE).collect();
    head.reverse();
    let after_headline = head.len();
    let below = headline_end..until.max(headline_end);
    head.extend(lines(document, extraction, &says, below.clone(), LINES_AFTER));
    let behind = text_end.map_or(0..0, |end| end..(end + NODES_AROUND).min(tree.len()));
    let mut foot = lines(document, extraction, &says, behind.clone(), LINES_AFTER);
    let unread = [unread(head.get(after_headline..).unwrap_or_default(), below), unread(&foot, behind)];
    for line in head.iter_mut().chain(&mut foot) {
        mark(tree, &says, line);
        line.heads_other =
            line.in_content && !line.links.is_empty() && super::teasers::heads_other_page(document, line.start);
    }
    let paragraphs =
        extraction.runs.iter().filter(|(start, end)| words(tree, *start, *end) >= 15).take(PARAGRAPHS_OPENED);
    let openings = paragraphs.map(|(start, end)| opening(tree, *start..*end)).collect();
    HeadLines { head, after_headline, foot, openings, unread }
}

/// Paragraphs whose first words are read.
const PARAGRAPHS_OPENED: usize = 2;

/// The first words of a range.
fn opening(tree: &Tree, nodes: Range<NodeId>) -> String {
    let mut text = String::new();
    for id in nodes {
        push_collapsed(&mut text, tree.text(id));
        if text.len() > MAX_OPENING_BYTES {
            break;
        }
    }
    text
}

/// A date and the mark behind it are no longer.
const MAX_OPENING_BYTES: usize = 80;

/// Paragraphs that may stand before the byline.
const LONG_RUNS_BEFORE_BYLINE: usize = 3;

/// Nodes looked at before the headline and after the text.
const NODES_AROUND: NodeId = 400;
/// So many before the headline mostly hold enough lines.
const NODES_ABOVE: NodeId = 80;

fn words(tree: &Tree, start: NodeId, end: NodeId) -> usize {
    (start..end).map(|id| tree.text(id).split_ascii_whitespace().count()).sum()
}

/// The printed lines of a range: runs of text between block edges and line breaks.
fn lines(document: &Document, extraction: &Extraction, says: &Says, nodes: Range<NodeId>, most: usize) -> Vec<Line> {
    let tree = &document.tree;
    let mut found: Vec<Line> = Vec::new();
    let mut line = Line::default();
    let mut block_end = 0;
    for id in nodes {
        if found.len() >= most {
            break;
        }
        let tag = tree.tag(id);
        let edge = tag.is_block() || tag == Tag::Br;
        if edge || id >= block_end {
            finish(&mut line, &mut found);
            block_end = if tag.is_block() { tree.end(id) } else { enclosing_end(tree, id) };
        }
        let text = tree.text(id);
        if tag != Tag::Text || line.text.is_empty() && text.chars().all(char::is_whitespace) || is_silent(tree, id) {
            continue;
        }
        if line.text.is_empty() {
            line.start = id;
            line.in_content = extraction.kept.contains(id);
        }
        // Neighbouring elements stand apart, as their margins do.
        let touches = line.text.chars().next_back().zip(text.chars().next());
        if touches.is_some_and(|(last, next)| last.is_alphanumeric() && next.is_alphanumeric() && !is_wide(next)) {
            line.text.push(' ');
        }
        let from = line.text.len();
        push_collapsed(&mut line.text, text);
        line.end = id + 1;
        if tree.parent(id).is_some_and(|up| says.changed.of(up) != 0) {
            line.changed.push(from..line.text.len());
        }
        if let Some(link) = tree.ancestors(id).take(4).find(|&up| tree.tag(up) == Tag::A) {
            let href = tree.attr(link, Attr::Href).unwrap_or_default();
            let words = collapse(text);
            if !words.is_empty() {
                line.links.push((words, href.to_owned(), from));
            }
        }
    }
    finish(&mut line, &mut found);
    found
}

fn enclosing_end(tree: &Tree, id: NodeId) -> NodeId {
    tree.ancestors(id).find(|&up| tree.tag(up).is_block()).map_or(tree.len(), |up| tree.end(up))
}

/// Text that isn't printed: scripts, options, buttons' menus.
fn is_silent(tree: &Tree, id: NodeId) -> bool {
    tree.ancestors(id).take(3).any(|up| matches!(tree.tag(up), Tag::Script | Tag::Style | Tag::Option | Tag::Noscript))
}

fn finish(line: &mut Line, found: &mut Vec<Line>) {
    let mut done = std::mem::take(line);
    done.text.truncate(done.text.trim_end().len());
    if !done.text.is_empty() && done.text.len() <= MAX_LINE_BYTES {
        found.push(done);
    }
}

/// What names of classes and properties say of an author.
const AUTHOR_WORDS: AnyOf = AnyOf::new(&["author", "byline", "autor", "auteur", "writer", "contributor", "creator"]);
/// What they say of a change.
const CHANGE_WORDS: AnyOf = AnyOf::new(&["updated", "modified", "changed"]);
/// What they say of the publication.
const PUBLICATION_WORDS: AnyOf = AnyOf::new(&["publi"]);

/// Elements around a line that may be a quotation.
const QUOTE_LEVELS: usize = 6;

/// What the classes and properties of the elements near a text say of it.
fn mark(tree: &Tree, says: &Says, line: &mut Line) {
    line.is_quoted = tree.ancestors(line.start).take(QUOTE_LEVELS).any(|up| tree.tag(up) == Tag::Blockquote);
    for up in tree.ancestors(line.start).take(4) {
        line.is_fact |= tree.tag(up) == Tag::Dd;
        for (attr, value) in tree.attrs(up) {
            if !matches!(attr, Attr::Id | Attr::Rel | Attr::Itemprop | Attr::Datetime) {
                continue;
            }
            if attr == Attr::Datetime && line.time.is_none() {
                line.time = Some(value.to_owned());
            }
            line.marked_author |= AUTHOR_WORDS.is_in(value);
        }
        line.marked_author |= says.author.of(up) != 0;
        line.marked_changed |= says.changed.of(up) != 0;
    }
}

/// What classes say of elements.
struct Says<'a> {
    /// That it is an author's.
    author: ClassSays<'a>,
    /// That it is a change's, and not the publication's as well.
    changed: ClassSays<'a>,
}

impl<'a> Says<'a> {
    fn new(tree: &'a Tree, facts: &'a Facts) -> Says<'a> {
        let changed = |class: &str| u8::from(CHANGE_WORDS.is_in(class) && !PUBLICATION_WORDS.is_in(class));
        Says {
            author: ClassSays::new(tree, facts, |class| u8::from(AUTHOR_WORDS.is_in(class))),
            changed: ClassSays::new(tree, facts, changed),
        }
    }
}

/// Whether the words before a date say that it is of a change, of publication, or nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateRole {
    /// "Updated", "aktualisiert am".
    Modified,
    /// "Published", "Posted on".
    Published,
    /// No such word.
    Unsaid,
}

/// So many characters before a date may say what it is.
const MAX_ROLE_CHARS: usize = 40;

/// What the words right before a date say of it.
pub fn role_of(before: &str) -> DateRole {
    let from = before.char_indices().rev().nth(MAX_ROLE_CHARS - 1).map_or(0, |(at, _)| at);
    let folded = fold(before.get(from..).unwrap_or_default());
    let last = |words: &Vocabulary| words.find_all(&folded).map(|(at, len)| at + len).max();
    match (last(&UPDATED), last(&PUBLISHED)) {
        (Some(updated), published) if published.is_none_or(|published| updated >= published) => DateRole::Modified,
        (_, Some(_)) => DateRole::Published,
        _ => DateRole::Unsaid,
    }
}

/// A printed line of a publication: its name and its date, "Example News, December 4, 2016".
#[derive(Debug, Clone)]
pub struct PublicationLine {
    /// The name.
    pub name: String,
    /// Its address as written.
    pub url: Option<String>,
    /// ISO 8601.
    pub date: String,
    /// The line's words.
    pub text: String,
}

/// A publication's name has at most so many words.
const MAX_PUBLICATION_WORDS: usize = 6;

/// The lines after the headline that are a name and a date and nothing else, in order.
pub fn publication_lines(lines: &HeadLines, lang: Option<&str>) -> Vec<PublicationLine> {
    let after = lines.head.get(lines.after_headline..).unwrap_or_default();
    after.iter().filter_map(|line| publication_line(line, lang)).collect()
}

fn publication_line(line: &Line, lang: Option<&str>) -> Option<PublicationLine> {
    let date = dates::find(&line.text, lang)?;
    let before =
        line.text.get(..date.start)?.trim_end_matches(&[' ', ',', '|', '-', '–', '—', '(', '·', ':'][..]).trim();
    let after = line.text.get(date.end..)?.trim_matches(|c: char| !c.is_alphanumeric());
    let name = before.strip_prefix("via ").unwrap_or(before);
    let is_name = !name.is_empty()
        && after.is_empty()
        && word_count(name) <= MAX_PUBLICATION_WORDS
        && name.chars().next().is_some_and(|c| !c.is_lowercase())
        && !name.ends_with('.')
        && role_of(before) == DateRole::Unsaid
        && names::by_len(name).is_none()
        && !is_weekday(name);
    let url = line.links.iter().find(|(words, _, _)| words == name).map(|(_, href, _)| href.clone());
    is_name.then(|| PublicationLine { name: name.to_owned(), url, date: date.iso, text: line.text.clone() })
}

/// Names of days, in the languages of the tables; "Sunday, December 4" names no paper.
pub fn is_weekday(name: &str) -> bool {
    const DAYS: &[&str] = &[
        "mon",
        "tue",
        "tues",
        "wed",
        "thu",
        "thur",
        "thurs",
        "fri",
        "sat",
        "sun",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "montag",
        "dienstag",
        "mittwoch",
        "donnerstag",
        "freitag",
        "samstag",
        "sonnabend",
        "sonntag",
        "mo",
        "di",
        "mi",
        "do",
        "fr",
        "sa",
        "so",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "lunes",
        "martes",
        "miércoles",
        "jueves",
        "viernes",
        "sábado",
        "domingo",
        "lunedì",
        "martedì",
        "mercoledì",
        "giovedì",
        "venerdì",
        "sabato",
        "domenica",
        "segunda-feira",
        "terça-feira",
        "quarta-feira",
        "quinta-feira",
        "sexta-feira",
        "segunda",
        "terça",
        "quarta",
        "quinta",
        "sexta",
        "maandag",
        "dinsdag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "zaterdag",
        "zondag",
        "poniedziałek",
        "wtorek",
        "środa",
        "czwartek",
        "piątek",
        "sobota",
        "niedziela",
        "понедельник",
        "вторник",
        "среда",
        "четверг",
        "пятница",
        "суббота",
        "воскресенье",
        "pazartesi",
        "salı",
        "çarşamba",
        "perşembe",
        "cuma",
        "cumartesi",
        "pazar",
        "الاثنين",
        "الثلاثاء",
        "الأربعاء",
        "الخميس",
        "الجمعة",
        "السبت",
        "الأحد",
    ];
    let low = name.trim_end_matches(&['.', ','][..]).to_lowercase();
    low.split(&[' ', ','][..])
        .filter(|word| !word.is_empty())
        .all(|word| DAYS.contains(&word) || word == "on" || word == "le" || word == "am")
}
