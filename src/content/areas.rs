//! Parts of a page that are judged as wholes, once enough of the page is content without them: what a list, a form or an area
//! of comments is, its blocks tell together, and a model that sees one block at a time keeps parts of it.
//!
//! The numbers were chosen on the corpora's pages as read by models that weren't fitted to their sites; each rule's gain there
//! is in `training/README.md`.

use std::ops::Range;

use super::class_words::Kind;
use super::facts::{TagSet, bit_of};
use super::features::View;
use super::phrases;
use super::places::log_odds;
use super::select::{Decision, Reason};
use crate::dom::{NodeId, Tag};

/// Drops and keeps areas of a page whose blocks were decided one by one.
pub fn judge(view: &View, threshold: f32, decisions: &mut [Decision]) {
    let tags = view.blocks.iter().map(|block| view.facts.element(block.start).tags_above).collect();
    let mut page = Areas { view, threshold, tags, decisions };
    page.complete_tables();
    page.complete_notes();
    page.drop_read_also();
    page.drop_noscript();
    page.drop_comments();
    page.drop_legal();
    page.drop_unsure(Tag::Form, Enough { words: 200, paragraphs: 0 }, 1.5);
    page.drop_unsure(Tag::Aside, Enough { words: 200, paragraphs: 4 }, 1.3);
    page.drop_unsure(Tag::Footer, Enough { words: 150, paragraphs: 0 }, f32::INFINITY);
    page.drop_lists();
    for kind in [Kind::Subscribe, Kind::Cookie, Kind::Author] {
        page.drop_runs_of(kind);
    }
}

struct Areas<'a> {
    view: &'a View<'a>,
    threshold: f32,
    /// The names of the elements around each block.
    tags: Vec<TagSet>,
    decisions: &'a mut [Decision],
}

/// What must be kept outside of an area before the area is dropped.
#[derive(Clone, Copy)]
struct Enough {
    words: u32,
    paragraphs: usize,
}

/// A block of as many words, few of them links, is a paragraph.
const PARAGRAPH_WORDS: u32 = 20;
const PARAGRAPH_LINK_DENSITY: f32 = 0.3;

/// Of a vote on the blocks of an area: a block counts by its words, up to so many.
const MOST_WORDS: u32 = 40;
/// The part of the page's threshold that the blocks of an area must reach together.
const TOGETHER_SHARE: f32 = 0.8;
/// Fewer blocks have no vote.
const LEAST_RUN: usize = 3;
const ENOUGH_FOR_VOTES: Enough = Enough { words: 120, paragraphs: 4 };

impl Areas<'_> {
    fn is_in(&self, index: usize, tag: Tag) -> bool {
        self.tags.get(index).is_some_and(|tags| tags & bit_of(tag) != 0)
    }

    fn is_kept(&self, index: usize) -> bool {
        self.decisions.get(index).is_some_and(|decision| decision.kept)
    }

    fn score(&self, index: usize) -> f32 {
        self.decisions.get(index).map_or(0.0, |decision| decision.score)
    }

    fn words(&self, index: usize) -> u32 {
        self.view.blocks.get(index).map_or(0, |block| block.words)
    }

    fn is_paragraph(&self, index: usize, words: u32) -> bool {
        self.view
            .blocks
            .get(index)
            .is_some_and(|block| block.words >= words && block.link_density() < PARAGRAPH_LINK_DENSITY)
    }

    fn decide(&mut self, index: usize, kept: bool) {
        if let Some(decision) = self.decisions.get_mut(index).filter(|decision| decision.kept != kept) {
            *decision = Decision { kept, reason: Reason::Area, ..*decision };
        }
    }

    fn drop(&mut self, which: impl Fn(&Self, usize) -> bool) {
        for index in 0..self.decisions.len() {
            if self.is_kept(index) && which(self, index) {
                self.decide(index, false);
            }
        }
    }

    /// Whether any kept block is in the area, and enough outside of it.
    fn can_spare(&self, enough: Enough, is_in: impl Fn(usize) -> bool) -> bool {
        let (mut any, mut words, mut paragraphs) = (false, 0, 0);
        for index in (0..self.decisions.len()).filter(|index| self.is_kept(*index)) {
            if is_in(index) {
                any = true;
            } else {
                words += self.words(index);
                paragraphs += usize::from(self.is_paragraph(index, PARAGRAPH_WORDS));
            }
        }
        any && words >= enough.words && paragraphs >= enough.paragraphs
    }

    /// Whether the blocks reach the share of the page's threshold together: the mean of their log-odds by their words.
    fn reach(&self, blocks: impl Iterator<Item = usize>) -> bool {
        let (mut sum, mut all) = (0.0, 0.0);
        for index in blocks {
            let weight = (self.words(index).min(MOST_WORDS) + 1) as f32;
            sum += log_odds(self.score(index)) * weight;
            all += weight;
        }
        sum >= all * log_odds(self.threshold * TOGETHER_SHARE)
    }

    /// The runs of blocks in an area, of so many blocks at least and with a kept one.
    fn runs(&self, least: usize, is_in: impl Fn(usize) -> bool) -> Vec<Range<usize>> {
        let mut runs: Vec<Range<usize>> = Vec::new();
        for index in (0..self.decisions.len()).filter(|index| is_in(*index)) {
            match runs.last_mut() {
                Some(run) if run.end == index => run.end += 1,
                _ => runs.push(index..index + 1),
            }
        }
        runs.retain(|run| run.len() >= least && run.clone().any(|index| self.is_kept(index)));
        runs
    }

    fn drop_weak_runs(&mut self, is_in: impl Fn(&Self, usize) -> bool) {
        if !self.can_spare(ENOUGH_FOR_VOTES, |index| is_in(self, index)) {
            return;
        }
        for run in self.runs(LEAST_RUN, |index| is_in(self, index)) {
            if !self.reach(run.clone()) {
                run.for_each(|index| self.decide(index, false));
            }
        }
    }

    /// Lists of teasers, of tickers and of related pages beside a text.
    fn drop_lists(&mut self) {
        self.drop_weak_runs(|page, index| page.is_in(index, Tag::Li));
    }

    /// Boxes whose class says what they are.
    fn drop_runs_of(&mut self, kind: Kind) {
        self.drop_weak_runs(|page, index| page.view.nearness(index, kind) >= 1);
    }

    /// What stands in such an element, unless the model is as much surer than of the page's other blocks.
    fn drop_unsure(&mut self, tag: Tag, enough: Enough, surer: f32) {
        if self.can_spare(enough, |index| self.is_in(index, tag)) {
            self.drop(|page, index| page.is_in(index, tag) && page.score(index) < page.threshold * surer);
        }
    }

    /// "Read also: …" inside the text.
    fn drop_read_also(&mut self) {
        const MOST: u32 = 25;
        const LEAST_LINK_DENSITY: f32 = 0.5;
        self.drop(|page, index| {
            let says = page.view.phrases.get(index).is_some_and(|phrases| phrases & phrases::RELATED != 0);
            says && !page.view.is_heading(index)
                && page
                    .view
                    .blocks
                    .get(index)
                    .is_some_and(|block| block.words <= MOST && block.link_density() >= LEAST_LINK_DENSITY)
        });
    }

    /// What only browsers without scripts show is a notice to them or a copy; forums have all of their text there.
    fn drop_noscript(&mut self) {
        let kept = || (0..self.decisions.len()).filter(|index| self.is_kept(*index));
        let all: u32 = kept().map(|index| self.words(index)).sum();
        let inside: u32 = kept().filter(|index| self.is_in(*index, Tag::Noscript)).map(|index| self.words(index)).sum();
        if inside > 0 && inside * 2 < all {
            self.drop(|page, index| page.is_in(index, Tag::Noscript));
        }
    }

    /// What readers said under a text that is long enough to be one; a forum's page begins with what they said.
    fn drop_comments(&mut self) {
        const PARAGRAPHS: usize = 5;
        const LEAST_WORDS: u32 = 25;
        const WORDS: u32 = 250;
        let (mut paragraphs, mut words) = (0, 0);
        let begins = (0..self.decisions.len()).find(|&index| {
            if self.is_kept(index) && self.view.nearness(index, Kind::Comment) == 0 {
                words += self.words(index);
                paragraphs += usize::from(self.is_paragraph(index, LEAST_WORDS));
            }
            paragraphs >= PARAGRAPHS && words >= WORDS
        });
        let Some(begins) = begins else { return };
        self.drop(|page, index| index > begins && page.view.nearness(index, Kind::Comment) >= 2);
    }

    /// A box whose own class says that it is fine print; the notices have it.
    fn drop_legal(&mut self) {
        const MOST: u32 = 80;
        const LONG_BEFORE: u32 = 2;
        self.drop(|page, index| {
            page.words(index) <= MOST
                && page.view.nearness(index, Kind::Legal) >= 3
                && page.view.facts.sums(0..index).long >= LONG_BEFORE
        });
    }

    /// Both ends of a note: the list of notes as a whole.
    fn complete_notes(&mut self) {
        let is_note = |page: &Self, index: usize| {
            page.is_in(index, Tag::Li)
                && !page.is_in(index, Tag::Nav)
                && !page.is_in(index, Tag::Footer)
                && page.view.nearness(index, Kind::Notes) >= 2
        };
        let notes: Vec<usize> = (0..self.decisions.len()).filter(|index| is_note(self, *index)).collect();
        let sum: f32 = notes.iter().map(|index| self.score(*index)).sum();
        if notes.len() >= 2 && sum > notes.len() as f32 * self.threshold * TOGETHER_SHARE {
            notes.into_iter().for_each(|index| self.decide(index, true));
        }
    }

    /// A table of figures or facts is kept with all of its cells.
    fn complete_tables(&mut self) {
        const LEAST: usize = 6;
        const MOST_MEAN_WORDS: usize = 12;
        const MOST_CELL_WORDS: u32 = 80;
        let tree = self.view.tree();
        let table = |index: usize| -> Option<NodeId> {
            let block = self.view.blocks.get(index).filter(|_| self.is_in(index, Tag::Table))?;
            tree.closest(block.container, |id| tree.tag(id) == Tag::Table)
        };
        let tables: Vec<Option<NodeId>> = (0..self.decisions.len()).map(table).collect();
        let (mut start, mut whole) = (0, Vec::new());
        for group in tables.chunk_by(|one, other| one == other) {
            let cells = start..start + group.len();
            start = cells.end;
            let blocks = || self.view.blocks.get(cells.clone()).unwrap_or_default().iter();
            let kept = cells.clone().filter(|index| self.is_kept(*index)).count();
            if group.first().is_none_or(Option::is_none) || cells.len() < LEAST || kept == 0 || kept == cells.len() {
                continue;
            }
            let words: u32 = blocks().map(|block| block.words).sum();
            let linked: u32 = blocks().map(|block| block.link_words).sum();
            let is_cell = |id: NodeId| matches!(tree.tag(id), Tag::Td | Tag::Th | Tag::Caption | Tag::P);
            let is_data = words as usize <= MOST_MEAN_WORDS * cells.len()
                && linked * 2 <= words
                && blocks().all(|block| block.words <= MOST_CELL_WORDS)
                && blocks().filter(|block| is_cell(block.container)).count() * 10 >= cells.len() * 9;
            if is_data && self.reach(cells.clone()) {
                whole.push(cells);
            }
        }
        whole.into_iter().flatten().for_each(|index| self.decide(index, true));
    }
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::Error;
    use crate::content::scored::{THRESHOLD, decisions, with_view, words};

    /// Of 41 words each: enough for every rule.
    const PARAGRAPHS: usize = 8;

    /// What is kept beside the text of a page whose blocks are scored by their first character.
    fn kept(beside: &str) -> Result<String, Error> {
        let paragraph = format!("<p>+text {}</p>", "word ".repeat(40));
        let html = format!("<body><article>{}</article>{beside}", paragraph.repeat(PARAGRAPHS));
        with_view(&html, |view| {
            let mut decisions = decisions(view);
            judge(view, THRESHOLD, &mut decisions);
            words(view, &decisions, |text| !text.starts_with("+text"))
        })
    }

    #[test]
    fn areas_are_judged_as_wholes() -> Result<(), Error> {
        let long = "word ".repeat(30);
        for (beside, wanted) in [
            // A list falls with most of its items; one that reaches the threshold stays; so do two items.
            ("<ul><li>+one <li>-two three <li>-four five</ul>", ""),
            ("<ul><li>+one two <li>+three <li>~four</ul>", "+one two +three"),
            ("<ul><li>+one <li>-two</ul>", "+one"),
            ("<div class=newsletter><p>+one <p>-two three <p>-four five</div>", ""),
            ("<div class=neutral><p>+one <p>-two three <p>-four five</div>", "+one"),
            ("<form><p>+one</form>", ""),
            ("<aside><p>+one</aside>", ""),
            ("<footer><p>+one</footer>", ""),
            ("<noscript><p>+one</noscript>", ""),
            ("<div class=comments><p>+one</div>", ""),
            ("<div class=disclaimer>+one</div>", ""),
            ("<p><a href=/a>+Read also: one two</a>", ""),
            ("<p>+Read also <a href=/a>one</a> or not", "+Read also one or not"),
            ("<p><a href=/a>+one two</a>", "+one two"),
            // Notes and tables are kept with all of their parts, or as they are.
            ("<ol class=references><li>+one <li>~two</ol>", "+one ~two"),
            ("<ol class=references><li>+one <li>-two</ol>", "+one"),
            ("<ol><li>+one <li>~two</ol>", "+one"),
            ("<table><tr><td>+a<td>~b<td>+c<tr><td>~d<td>+e<td>+f</table>", "+a ~b +c ~d +e +f"),
            ("<table><tr><td>+a<td>~b<td>+c<tr><td>~d<td>+e</table>", "+a +c +e"),
            ("<table><tr><td>+a<td>-b<td>-c<tr><td>-d<td>+e<td>-f</table>", "+a +e"),
            (&format!("<table><tr><td>+a<td>~{long}{long}{long}<td>+c<tr><td>~d<td>+e<td>+f</table>"), "+a +c +e +f"),
        ] {
            assert_eq!(kept(beside)?, wanted, "{beside}");
        }
        Ok(())
    }
}
