//! Which blocks are kept: the model's scores, pulled together by template, the page's own threshold, and the rules that are
//! surer than a model.

use super::areas;
use super::blocks::Block;
use super::dialogs;
use super::edges;
use super::facts::is_long;
use super::features::{Rows, View};
use super::headline;
use super::model::{BlockSet, Model, TOGETHER};
use super::places;
use crate::dom::Tag;
use crate::order;

/// The part of a page's blocks whose scores set its threshold, and the part of their mean that is the threshold.
/// Both from `training/train.py`: pages differ in how sure the model is of them.
const TOP_SHARE: f32 = 0.02;
const THRESHOLD_SHARE: f32 = 0.55;
/// A page whose best blocks score less has no readable content.
const LEAST_TOP: f32 = 0.08;

/// Why a block was kept or dropped, for `--explain`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The model's score against the page's threshold.
    Score,
    /// It is part of the frame around the text, which isn't scored.
    Frame,
    /// It is the caption of a picture in the text, a cell of a table or code.
    Part,
    /// The same words stood there before.
    Repeat,
    /// It says the headline again.
    Headline,
    /// The page is a few links.
    Menu,
    /// It stands between headline and text, or after the end.
    Edge,
    /// It is in an area that is judged as a whole: a list, a form, a table, comments.
    Area,
    /// The page hides it.
    Hidden,
}

impl Reason {
    /// Its name for `--explain`.
    #[cfg(feature = "html")]
    pub fn name(self) -> &'static str {
        match self {
            Reason::Score => "score",
            Reason::Frame => "frame",
            Reason::Part => "part",
            Reason::Repeat => "repeat",
            Reason::Headline => "headline",
            Reason::Menu => "menu",
            Reason::Edge => "edge",
            Reason::Area => "area",
            Reason::Hidden => "hidden",
        }
    }
}

/// What was decided of a block.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(not(feature = "html"), allow(dead_code, reason = "score and reason are read by `explain` alone"))]
pub struct Decision {
    /// Whether it is content.
    pub kept: bool,
    /// The model's score.
    pub score: f32,
    /// What decided.
    pub reason: Reason,
}

/// Decides every block.
pub fn decide(view: &mut View, model: &Model) -> Vec<Decision> {
    let mut scores = score(view, model);
    places::pull_together(view, &mut scores);
    let dialogs = dialogs::find(view);
    // Before the threshold: a long text about consent would raise it.
    scores.iter_mut().zip(&dialogs).filter(|(_, inside)| **inside).for_each(|(score, _)| *score = 0.0);
    let threshold = threshold(&scores);
    let decision = |(&score, framed): (&f32, &bool)| Decision {
        kept: !framed && threshold.is_some_and(|least| score > least),
        score,
        reason: if *framed { Reason::Frame } else { Reason::Score },
    };
    let mut decisions: Vec<Decision> = scores.iter().zip(&view.framed).map(decision).collect();
    complete(view, threshold, &mut decisions);
    raise_headline(view, &decisions);
    drop_headline(view, &mut decisions);
    drop_repeats(view, &mut decisions);
    drop_hidden(view, &mut decisions);
    drop_edges(view, &mut decisions);
    for (decision, _) in decisions.iter_mut().zip(&dialogs).filter(|(_, inside)| **inside) {
        *decision = Decision { kept: false, reason: Reason::Area, ..*decision };
    }
    if let Some(threshold) = threshold {
        areas::judge(view, threshold, &mut decisions);
    }
    drop_menus(view, &mut decisions);
    decisions
}

fn score(view: &View, model: &Model) -> Vec<f32> {
    let mut rows = Rows::default();
    view.describe_page(0, &mut rows);
    let mut scorer = model.scorer(&rows);
    let mut scores = vec![0.0; view.blocks.len()];
    let looked_at: Vec<usize> =
        (0..).zip(&view.framed).filter(|(_, framed)| !**framed).map(|(index, _)| index).collect();
    let single: [BlockSet; TOGETHER] = std::array::from_fn(|number| 1 << number);
    // For each place that blocks stand in one after the other, which blocks these are.
    let mut alike: Vec<BlockSet> = Vec::with_capacity(TOGETHER);
    for together in looked_at.chunks(TOGETHER) {
        let mut place = None;
        alike.clear();
        for (number, index) in together.iter().enumerate() {
            let next = view.surroundings(*index);
            if place != Some(next) {
                view.describe_surroundings(&next, alike.len(), &mut rows);
                place = Some(next);
                alike.push(0);
            }
            if let Some(blocks) = alike.last_mut() {
                *blocks |= 1 << number;
            }
            view.describe(*index, number, &mut rows);
        }
        let all = BlockSet::MAX >> (TOGETHER - together.len());
        let described = [single.get(..together.len()).unwrap_or_default(), &alike, &[]];
        for (index, score) in together.iter().zip(scorer.score(&rows, described, all)) {
            if let Some(slot) = scores.get_mut(*index) {
                *slot = score;
            }
        }
    }
    scores
}

/// The score above which this page's blocks are kept; `None` where no block looks like content.
fn threshold(scores: &[f32]) -> Option<f32> {
    // Scores aren't negative, so their bits have their order.
    let mut sorted: Vec<u64> = scores.iter().map(|score| order::with(!score.to_bits(), 0)).collect();
    order::by_upper_half(&mut sorted);
    let top = ((scores.len() as f32 * TOP_SHARE) as usize).max(1);
    let top = sorted.get(..top)?;
    let mean = top.iter().map(|pair| f32::from_bits(!order::parts(*pair).0)).sum::<f32>() / top.len() as f32;
    (mean >= LEAST_TOP).then_some(mean * THRESHOLD_SHARE)
}

/// What is kept between kept blocks, from which part of the page's threshold on and how far they may be: what the model is
/// fitted to often leaves captions, cells and code out, and a picture without its caption, a table or an example isn't whole.
const COMPLETED: [(&[Tag], f32, usize); 3] =
    [(&[Tag::Figcaption], 0.75, 1), (&[Tag::Td, Tag::Th], 0.75, 1), (&[Tag::Pre], 0.5, 3)];

fn complete(view: &View, threshold: Option<f32>, decisions: &mut [Decision]) {
    let tree = view.tree();
    let Some(least) = threshold else { return };
    let kept: Vec<bool> = decisions.iter().map(|decision| decision.kept).collect();
    for ((index, block), decision) in view.blocks.iter().enumerate().zip(decisions) {
        let is_between = |reach: usize| {
            let mut before = kept.get(index.saturating_sub(reach)..index).unwrap_or_default().iter();
            let mut after = kept.get(index + 1..).unwrap_or_default().iter().take(reach);
            before.any(|kept| *kept) && after.any(|kept| *kept)
        };
        let completes = |(tags, share, reach): &(&[Tag], f32, usize)| {
            decision.score > least * share
                && is_between(*reach)
                && tree.closest(block.container, |id| tags.contains(&tree.tag(id))).is_some()
        };
        if !decision.kept && COMPLETED.iter().any(completes) {
            *decision = Decision { kept: true, reason: Reason::Part, ..*decision };
        }
    }
}

/// A standfirst or a box may stand over a headline; so many paragraphs are the text.
const LONG_OVER_HEADLINE: usize = 2;
/// What stands over the text need say the title no surer than this, and what stands below it that much surer than that.
const OVER_TEXT: f32 = 0.3;
const BELOW_TEXT: f32 = 0.5;

/// A heading below the text's first paragraphs is a part's, or another piece's, unless it says the title far surer than
/// what stands over the text.
fn raise_headline(view: &mut View, decisions: &[Decision]) {
    let text = view.blocks.iter().zip(decisions).take(view.headline.unwrap_or(0)).enumerate();
    let mut text = text.filter(|(_, (block, decision))| decision.kept && is_long(block)).map(|(index, _)| index);
    let over = text.next().and_then(|first| view.blocks.get(..first));
    if let Some(over) = over.filter(|_| text.nth(LONG_OVER_HEADLINE - 2).is_some()) {
        let raised = headline::find(view.tree(), over, &view.overlaps, &view.titled, OVER_TEXT);
        if view.headline_score - BELOW_TEXT < raised.map_or(OVER_TEXT, |(_, score)| score) {
            view.headline = raised.map(|(index, _)| index);
        }
    }
}

/// A post of so few other words may be its headline.
const HEADLINE_ALONE_WORDS: u32 = 15;

/// The headline is the report's title; it isn't said twice, unless it is nearly all that the post says.
fn drop_headline(view: &View, decisions: &mut [Decision]) {
    let Some((headline, block)) = view.headline.and_then(|at| Some((at, view.blocks.get(at)?))) else { return };
    let kept = view.blocks.iter().zip(decisions.iter()).enumerate();
    let others = kept.filter(|(index, (_, decision))| decision.kept && *index != headline);
    let words: u32 = others.map(|(_, (block, _))| block.words).sum();
    if (words > HEADLINE_ALONE_WORDS || words >= block.words)
        && let Some(decision) = decisions.get_mut(headline)
    {
        *decision = Decision { kept: false, reason: Reason::Headline, ..*decision };
    }
}

/// Fewer words than this, all of them links, are a menu and no content.
const MENU_WORDS: u32 = 40;

/// A page of nothing but a few links has no content; one link is no menu.
fn drop_menus(view: &View, decisions: &mut [Decision]) {
    let tree = view.tree();
    let (mut words, mut plain, mut more_links, mut link) = (0, 0, 0, None);
    for (block, _) in view.blocks.iter().zip(decisions.iter()).filter(|(_, decision)| decision.kept) {
        words += block.words;
        plain += block.plain_words();
        let around = tree.closest(block.start, |id| tree.tag(id) == Tag::A);
        // The link that a block begins with isn't among those that start in it.
        more_links += block.links + u32::from(link.is_some_and(|link| Some(link) != around));
        link = around.or(link);
    }
    if words < MENU_WORDS && plain == 0 && more_links > 0 {
        for decision in decisions {
            *decision = Decision { kept: false, reason: Reason::Menu, ..*decision };
        }
    }
}

fn drop_edges(view: &View, decisions: &mut [Decision]) {
    let kept: Vec<bool> = decisions.iter().map(|decision| decision.kept).collect();
    for index in edges::find(view, &kept) {
        if let Some(decision) = decisions.get_mut(index) {
            *decision = Decision { kept: false, reason: Reason::Edge, ..*decision };
        }
    }
}

/// A paragraph that is itself hidden isn't shown to anyone; what is folded is hidden with its box, and is content. So is
/// the text of a page that hides all of it until its scripts have run.
fn drop_hidden(view: &View, decisions: &mut [Decision]) {
    let tree = view.tree();
    let is_hidden = |block: &Block| tree.tag(block.container) == Tag::P && tree.is_hidden(block.container);
    let (mut hidden, mut shown) = (0, 0);
    for (block, _) in view.blocks.iter().zip(decisions.iter()).filter(|(_, decision)| decision.kept) {
        *(if is_hidden(block) { &mut hidden } else { &mut shown }) += block.words;
    }
    if hidden == 0 || shown == 0 {
        return;
    }
    for (block, decision) in view.blocks.iter().zip(decisions) {
        if decision.kept && is_hidden(block) {
            *decision = Decision { kept: false, reason: Reason::Hidden, ..*decision };
        }
    }
}

/// A block of this many words that stood elsewhere before is a copy: for a phone, for print, or for a gallery.
const REPEAT_WORDS: u32 = 8;

fn drop_repeats(view: &View, decisions: &mut [Decision]) {
    let kept = |(_, decision): &(usize, &Decision)| decision.kept;
    let mut seen: Vec<u64> = decisions
        .iter()
        .enumerate()
        .filter(kept)
        .filter_map(|(index, _)| Some((view.blocks.get(index)?, index)))
        .filter(|(block, _)| block.words >= REPEAT_WORDS)
        .map(|(block, index)| order::with(block.text_hash, index))
        .collect();
    order::by_upper_half(&mut seen);
    for group in seen.chunk_by(|one, other| order::parts(*one).0 == order::parts(*other).0) {
        let place = |index: usize| view.place(index);
        let mut places = group.iter().map(|pair| order::parts(*pair).1);
        let Some(first) = places.next() else { continue };
        // A refrain stands beside the original, a copy elsewhere.
        for index in places.filter(|index| place(*index) != place(first)) {
            if let Some(decision) = decisions.get_mut(index) {
                *decision = Decision { kept: false, reason: Reason::Repeat, ..*decision };
            }
        }
    }
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::Error;
    use crate::content::scored::{self, THRESHOLD, with_view, words};

    fn kept(html: &str, rule: impl Fn(&View, &mut [Decision])) -> Result<String, Error> {
        with_view(html, |view| {
            let mut decisions = scored::decisions(view);
            rule(view, &mut decisions);
            words(view, &decisions, |_| true)
        })
    }

    #[test]
    fn what_a_text_is_whole_with_is_kept_between_kept_blocks() -> Result<(), Error> {
        for (between, wanted) in [
            ("<figure><img src=/a.png><figcaption>~one</figcaption></figure>", "+a ~one +b"),
            ("<table><tr><td>~one</table>", "+a ~one +b"),
            ("<pre>~one</pre>", "+a ~one +b"),
            ("<p>-two<pre>~one</pre><p>-three", "+a ~one +b"),
            ("<p>-two<p>-three<p>-four<pre>~one</pre>", "+a +b"),
            ("<p>-two<table><tr><td>~one</table>", "+a +b"),
            ("<p>~one", "+a +b"),
            ("<pre>-one</pre><table><tr><td>-two</table>", "+a +b"),
        ] {
            let html = format!("<body><p>+a</p>{between}<p>+b");
            let whole = kept(&html, |view, decisions| complete(view, Some(THRESHOLD), decisions))?;
            assert_eq!(whole, wanted, "{between}");
        }
        Ok(())
    }

    #[test]
    fn a_heading_below_the_text_is_no_headline() -> Result<(), Error> {
        let prose = ["+a", &" word".repeat(30)].concat();
        let text = |number: usize| ["<p>", &prose].concat().repeat(number);
        let title = "<title>The quay of the old harbour</title>";
        let part = "<h2>The quay of an old harbour</h2>";
        for (above, below, wanted) in [
            // What stands over the text says it less surely.
            (["<h1>The harbour quay today</h1>", &text(2)].concat(), part, "The harbour quay today"),
            (
                ["<h1>Rope and sail</h1><h3>How the harbour got its quay</h3>", &text(2)].concat(),
                "<h2>An old quay</h2>",
                "How the harbour got its quay",
            ),
            // Nothing stands there.
            (text(2), "<h1>More of ours</h1>", ""),
            (text(2), "<h2>The quay</h2>", ""),
            (text(2), "<h1>The quay</h1>", "The quay"),
            (text(1), "<h2>An old quay</h2>", "An old quay"),
        ] {
            let html = [title, &above, below, &text(2)].concat();
            let headline = scored::with_view(&html, |view| {
                let decisions = scored::decisions(view);
                raise_headline(view, &decisions);
                view.headline.map(|index| scored::text(view, index)).unwrap_or_default()
            })?;
            assert_eq!(headline, wanted, "{above}{below}");
        }
        Ok(())
    }

    #[test]
    fn a_headline_is_content_where_there_is_little_else() -> Result<(), Error> {
        let html = |headline: &str, words: usize| {
            format!("<title>{headline}</title><h1>{headline}</h1><p>+a{}", " word".repeat(words))
        };
        let long = ["+quay", &" bay".repeat(40)].concat();
        assert_eq!(kept("<title>+quay</title><h1>+quay</h1>", drop_headline)?, "+quay");
        assert_eq!(kept(&html(&long, 3), drop_headline)?, [&long, " +a word word word"].concat());
        assert!(kept(&html(&long, 30), drop_headline)?.starts_with("+a word"));
        assert!(kept(&html("+quay", 3), drop_headline)?.starts_with("+a word"));
        Ok(())
    }
}
