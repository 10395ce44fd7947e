//! Pages whose blocks a test scores: by their first character, `+` above the threshold, `~` just below, `-` far below.

use super::blocks;
use super::facts::Facts;
use super::features::View;
use super::select::{Decision, Reason};
use crate::dom::{Document, collapse};
use crate::page::{Input, Page};
use crate::{Error, Options};

/// Between `+` and `~`.
pub const THRESHOLD: f32 = 0.5;

/// Looks at a page.
pub fn with_view<T>(html: &str, look: impl FnOnce(&mut View) -> T) -> Result<T, Error> {
    let options = Options::default();
    let document = Document::build(&Page::new(Input::Html(html), &options)?, &options.limits)?;
    let blocks = blocks::cut(&document.tree, document.body());
    let facts = Facts::gather(&document.tree, &blocks);
    Ok(look(&mut View::new(&document, document.body(), &blocks, &facts)))
}

/// What the scores alone decide.
pub fn decisions(view: &View) -> Vec<Decision> {
    let decision = |index: usize| {
        let score = match text(view, index).chars().next() {
            Some('+') => 0.6,
            Some('~') => 0.45,
            _ => 0.1,
        };
        Decision { kept: score > THRESHOLD, score, reason: Reason::Score }
    };
    (0..view.blocks.len()).map(decision).collect()
}

/// The words of a block.
pub fn text(view: &View, index: usize) -> String {
    let tree = view.tree();
    view.blocks.get(index).map(|block| block.nodes(tree).map(|id| tree.text(id)).collect()).unwrap_or_default()
}

/// The words of the kept blocks of which a test asks.
pub fn words(view: &View, decisions: &[Decision], asks: impl Fn(&String) -> bool) -> String {
    let kept = (0..decisions.len()).filter(|index| decisions.get(*index).is_some_and(|decision| decision.kept));
    collapse(&kept.map(|index| text(view, index)).filter(asks).collect::<Vec<_>>().join(" "))
}
