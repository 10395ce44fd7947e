//! The sentence around a link.

use crate::content::Extraction;
use crate::dom::{Document, NodeId, Tag, push_collapsed};

/// Bytes looked at on either side of a link for the sentence's ends; a sentence longer than this is cut.
const REACH_BYTES: usize = 400;

/// Gives the sentences around links, reading each run of text once as long as links come in document order.
pub struct Contexts<'a> {
    document: &'a Document,
    extraction: &'a Extraction,
    run: Option<usize>,
    text: String,
    /// Where each link of the run starts and ends in its text.
    links: Vec<(NodeId, usize, usize)>,
}

impl<'a> Contexts<'a> {
    pub fn new(document: &'a Document, extraction: &'a Extraction) -> Contexts<'a> {
        Contexts { document, extraction, run: None, text: String::new(), links: Vec::new() }
    }

    /// The sentence around the link; empty for a link without text.
    pub fn around(&mut self, link: NodeId) -> String {
        let run = self.extraction.runs.partition_point(|(_, end)| *end <= link);
        if self.run != Some(run) {
            self.read(run);
        }
        match self.links.binary_search_by_key(&link, |(id, _, _)| *id) {
            Ok(at) => self.links.get(at).map(|&(_, start, end)| sentence(&self.text, start, end)).unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    fn read(&mut self, run: usize) {
        let tree = &self.document.tree;
        self.run = Some(run);
        self.text.clear();
        self.links.clear();
        let Some(&(start, end)) = self.extraction.runs.get(run) else { return };
        for id in start..end {
            let before = self.text.len();
            match tree.tag(id) {
                Tag::Text if self.extraction.kept.contains(id) => push_collapsed(&mut self.text, tree.text(id)),
                Tag::Br => push_collapsed(&mut self.text, " "),
                _ => {}
            }
            // A link may start outside the run, around the whole block.
            if let Some(link) = tree.ancestors(id).take(NEAR).find(|&up| tree.tag(up) == Tag::A) {
                match self.links.last_mut() {
                    Some((last, _, to)) if *last == link => *to = self.text.len(),
                    _ => self.links.push((link, before, self.text.len())),
                }
            }
        }
    }
}

/// A link further up than this from its text is around something larger than a sentence.
const NEAR: usize = 12;

/// The sentence of `text` that holds the bytes from `start` to `end`.
fn sentence(text: &str, start: usize, end: usize) -> String {
    let from = text.ceil_char_boundary(start.saturating_sub(REACH_BYTES));
    let to = text.floor_char_boundary((end + REACH_BYTES).min(text.len()));
    let before = text.get(from..start).unwrap_or_default();
    let after = text.get(end..to).unwrap_or_default();
    let first = last_break(before).map_or(from, |at| from + at);
    let last = first_break(after).map_or(to, |at| end + at);
    text.get(first..last).unwrap_or_default().trim().to_owned()
}

/// Where the last sentence of a text starts.
fn last_break(text: &str) -> Option<usize> {
    breaks(text).last()
}

fn first_break(text: &str) -> Option<usize> {
    breaks(text).next()
}

/// Where sentences end: after a mark that is followed by a space and no lower-case letter, or after a wide mark.
fn breaks(text: &str) -> impl Iterator<Item = usize> + '_ {
    let mut characters = text.char_indices();
    std::iter::from_fn(move || {
        for (at, c) in characters.by_ref() {
            let after = at + c.len_utf8();
            if matches!(c, '。' | '！' | '？') {
                return Some(after);
            }
            if matches!(c, '.' | '!' | '?' | '…' | '؟' | '۔' | '।') {
                let mut rest = text.get(after..).unwrap_or_default().chars();
                let closing = |c: char| matches!(c, '"' | '”' | '’' | '\'' | ')' | '»' | ']');
                let mut len = 0;
                let mut next = rest.next();
                while next.is_some_and(closing) {
                    len += next.map_or(0, char::len_utf8);
                    next = rest.next();
                }
                if next.is_none_or(|c| c == ' ') && !rest.next().is_some_and(char::is_lowercase) {
                    return Some(after + len);
                }
            }
        }
        None
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_whole() {
        let text = "One here. The second, e.g. of many, has “a link.” Third.";
        let at = text.find("many").unwrap_or(0);
        assert_eq!(sentence(text, at, at + 4), "The second, e.g. of many, has “a link.”");
        assert_eq!(sentence(text, 0, 3), "One here.");
        assert_eq!(sentence("一。二三。四", 6, 9), "二三。");
        assert_eq!(sentence("", 0, 0), "");
    }
}
