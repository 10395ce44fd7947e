//! Printed lists of subjects under a label of the page's own: "Region: Europe, Asia".

use percent_encoding::percent_decode_str;

use super::head_lines::Line;
use super::names::{self, squash};
use super::publisher::absolute;
use super::taxonomy::{MAX_TERMS, is_term, once};
use super::vocabulary::{JOINS, OTHER_PIECES, SUBJECT_PARTS, SUBJECTS, fold};
use crate::dom::{AnyOf, Attr, Document, NodeId, Tag, collapsed_text, word_count};
use crate::links::domain_of;
use crate::report::{Taxonomy, Term};

/// A label has at most so many words.
const MAX_LABEL_WORDS: usize = 4;
/// A term of more words is a headline, unless its address says that it is a subject.
const MAX_TERM_WORDS: usize = 5;

/// A list as it is read.
struct List {
    label: String,
    /// Whether the label says subjects; the addresses of the terms have to say so, else.
    is_known: bool,
    terms: Vec<Term>,
}

impl List {
    fn done(self, document: &Document, in_group: bool) -> Option<Taxonomy> {
        // A saved page may have lost its addresses.
        let is_lost = || in_group && self.terms.iter().all(|term| term.url.is_none());
        let says = |term: &Term| term.url.as_deref().is_some_and(|url| is_of_subject(document, url, &self.label));
        let fits = |term: &Term| is_term(&term.name) && (is_short(&term.name) || says(term));
        if !self.is_known && !self.terms.iter().all(says) && !is_lost() {
            return None;
        }
        // A copy on this machine leads to its site.
        let own = document.url.as_ref().and_then(|url| url.domain()).filter(|host| host.contains('.'));
        // A theme of another site made the page's look, and a place in the page is none of its subjects.
        let is_at_home = |term: &Term| {
            let address = term.url.as_deref().and_then(|url| document.web_address(url));
            address.is_none_or(|address| {
                let host = address.host();
                let is_own = || own.is_none() || host == own || host.and_then(domain_of) == own.and_then(domain_of);
                address.fragment().is_none() && is_own()
            })
        };
        let terms = self.terms.iter().filter(|term| fits(term) && is_at_home(term)).take(MAX_TERMS);
        let terms = once(terms.map(|term| Term { name: bare(&term.name).to_owned(), url: term.url.clone() }).collect());
        (!terms.is_empty()).then_some(Taxonomy { label: self.label, terms })
    }
}

/// A term without the mark that templates put before it.
fn bare(name: &str) -> &str {
    name.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '#' | '-' | '–' | '•' | '·' | ','))
}

/// The lists that a line holds, or heads; `in_group` where the line before it holds one.
pub fn lists(document: &Document, line: &Line, in_group: bool) -> Vec<Taxonomy> {
    if line.marked_author {
        return Vec::new();
    }
    if line.links.is_empty() { below(document, line).into_iter().collect() } else { inside(document, line, in_group) }
}

/// A label, and links with no words between them.
fn inside(document: &Document, line: &Line, in_group: bool) -> Vec<Taxonomy> {
    let mut lists: Vec<List> = Vec::new();
    let (mut is_open, mut end, mut last) = (false, 0, "");
    for (name, href, at) in &line.links {
        let gap = line.text.get(end..*at).unwrap_or_default();
        end =
            line.text.get(*at..).and_then(|rest| rest.find(name.as_str())).map_or(*at, |start| at + start + name.len());
        if let Some((label, is_known)) = label_in(gap) {
            lists.push(List { label: label.to_owned(), is_known, terms: Vec::new() });
            is_open = true;
        } else if !is_between(gap) {
            is_open = false;
        }
        let Some(list) = lists.last_mut().filter(|_| is_open) else { continue };
        // A word of the link in an element of its own.
        match list.terms.last_mut().filter(|_| last == href && gap.trim().is_empty()) {
            Some(term) => term.name = [&term.name, " ", name].concat(),
            None => list.terms.push(Term { name: name.clone(), url: absolute(document, Some(href)) }),
        }
        last = href;
    }
    lists.into_iter().filter_map(|list| list.done(document, in_group)).collect()
}

/// Whether words between two links join their terms.
fn is_between(words: &str) -> bool {
    let bare = words.trim_matches(|c: char| !c.is_alphanumeric());
    bare.is_empty() || JOINS.has(&fold(bare))
}

/// The label that the words before a link end with, and whether it says subjects.
fn label_in(words: &str) -> Option<(&str, bool)> {
    let words = words.trim();
    let Some(before) = words.strip_suffix(&[':', '：'][..]) else {
        let bare = words.trim_matches(|c: char| !c.is_alphanumeric());
        return SUBJECTS.has(&fold(bare)).then_some((bare, true));
    };
    let label = before.rsplit(&['|', '•', '·', ':', '.'][..]).next()?.trim();
    let folded = fold(label);
    let known = SUBJECTS.find_all(&folded).find(|(at, len)| at + len == folded.len()).map(|(at, _)| at);
    // A dash begins an item of a list; hours and days end in a colon, too.
    let fits = label.starts_with(|c: char| c.is_alphanumeric() || c == '#')
        && word_count(label) <= MAX_LABEL_WORDS
        && !label.contains(char::is_numeric);
    let is_alone = before.rsplit(&['|', '•', '·'][..]).next().is_some_and(|part| part.trim() == label);
    if let Some(at) = known {
        let label = if fits && is_alone { label } else { label.get(at..)? };
        return Some((label, OTHER_PIECES.at_start(&folded).is_none()));
    }
    (fits && is_alone && names::by_len(label).is_none()).then_some((label, false))
}

/// The list right below a label that stands alone in an element.
fn below(document: &Document, line: &Line) -> Option<Taxonomy> {
    /// Nodes of a label's element, and of a list.
    const MAX_NODES: (NodeId, NodeId) = (12, 400);
    let tree = &document.tree;
    let label = line.text.trim_end_matches(&[':', '：', ' '][..]);
    if !SUBJECTS.has(&fold(label)) {
        return None;
    }
    if tree.ancestors(line.start).take(MAX_LEVELS).any(|up| is_of_site(document, up)) {
        return None;
    }
    let is_blank = |mut ids: std::ops::Range<NodeId>| ids.all(|id| tree.text(id).chars().all(char::is_whitespace));
    let holder = tree
        .ancestors(line.start)
        .take_while(|&up| {
            tree.end(up) - up <= MAX_NODES.0 && is_blank(up..line.start) && is_blank(line.end..tree.end(up))
        })
        .last()?;
    let parent = tree.parent(holder)?;
    let first = tree.children(parent).find(|&id| id >= tree.end(holder) && !is_blank(id..tree.end(id)))?;
    let end = tree.end(if tree.tag(first) == Tag::A { parent } else { first });
    if end - first > MAX_NODES.1 {
        return None;
    }
    let links: Vec<NodeId> = (first..end).filter(|&id| tree.tag(id) == Tag::A).collect();
    let term = |&id: &NodeId| Term {
        name: collapsed_text(tree, id),
        url: document.web_address(tree.attr(id, Attr::Href).unwrap_or_default()).map(String::from),
    };
    let terms: Vec<Term> = links.iter().map(term).filter(|term| !term.name.is_empty()).collect();
    let linked: usize = terms.iter().map(|term| term.name.len()).sum();
    let all: usize = (first..end).map(|id| tree.text(id).split_whitespace().map(str::len).sum::<usize>()).sum();
    let fits = linked * 3 >= all * 2 && terms.iter().all(|term| term.url.is_some());
    let list = List { label: label.to_owned(), is_known: true, terms };
    if fits { list.done(document, false) } else { None }
}

/// Elements around a list that are looked at.
const MAX_LEVELS: usize = 8;

/// Whether an element holds what the site files its pages under, not this one.
fn is_of_site(document: &Document, id: NodeId) -> bool {
    const WORDS: AnyOf = AnyOf::new(&["sidebar", "widget", "menu", "nav", "filter"]);
    let tree = &document.tree;
    match tree.tag(id) {
        Tag::Nav | Tag::Aside | Tag::Form => true,
        Tag::Body | Tag::Html | Tag::Main | Tag::Article => false,
        _ => [Attr::Class, Attr::Id].iter().filter_map(|&name| tree.attr(id, name)).any(|value| WORDS.is_in(value)),
    }
}

fn is_short(name: &str) -> bool {
    name.split_whitespace().count() <= MAX_TERM_WORDS
}

/// Whether an address is of the kind that sites give the pages of their subjects: `/tag/ferries`, `?cat=3`, or with the
/// label's word before the subject's.
pub fn is_of_subject(document: &Document, url: &str, label: &str) -> bool {
    const FEEDS: &[&str] = &["rss", "feed", "feeds", "atom"];
    let Some(address) = document.web_address(url) else { return false };
    let path = percent_decode_str(address.path()).decode_utf8_lossy();
    if path.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| FEEDS.contains(&word)) {
        return false;
    }
    let label = squash(label);
    let says = |part: &str| {
        let part = squash(part);
        SUBJECT_PARTS.has(&part) || (part.len() > 2 && part == label)
    };
    let mut parts = path.trim_end_matches('/').rsplit('/');
    parts.next();
    let query = url.split_once('?').map_or("", |(_, query)| query);
    parts.any(says) || query.split('&').any(|pair| pair.split_once('=').is_some_and(|(key, _)| says(key)))
}
