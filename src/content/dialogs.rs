//! Dialogs: what a page puts over its text (consent, a subscription, a sign-in, a menu) until the reader has closed it.

use super::facts::{DIALOG_BIT, TagSet, bit_of};
use super::features::View;
use crate::dom::{NodeId, Tag};

/// A page with more of its words in dialogs shows its text in one.
const MOST_SHARE: f32 = 0.9;

/// Around a dialog: one inside the article is a part that unfolds.
const TEXT: TagSet = bit_of(Tag::Article) | bit_of(Tag::Main);

/// For each block whether it is in a dialog over the text; empty where none is.
pub fn find(view: &View) -> Vec<bool> {
    let tree = view.tree();
    let tags = |id: NodeId| view.facts.element(id).tags_above;
    let is_in_dialog = |id: NodeId| tags(id) & DIALOG_BIT != 0;
    if !view.blocks.iter().any(|block| is_in_dialog(block.start)) {
        return Vec::new();
    }
    let is_over_text = |start: NodeId| {
        let outermost = tree.ancestors(start).find(|id| tree.parent(*id).is_none_or(|up| !is_in_dialog(up)));
        is_in_dialog(start) && outermost.is_some_and(|id| tags(id) & TEXT == 0)
    };
    let over: Vec<bool> = view.blocks.iter().map(|block| is_over_text(block.start)).collect();
    let (mut all, mut inside) = (0, 0);
    for (block, over) in view.blocks.iter().zip(&over) {
        all += block.words;
        inside += if *over { block.words } else { 0 };
    }
    let holds_text = inside as f32 >= all as f32 * MOST_SHARE;
    let holds_headline = view.headline.is_some_and(|at| over.get(at) == Some(&true));
    if inside == 0 || holds_text || holds_headline { Vec::new() } else { over }
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::Error;
    use crate::content::scored::{text, with_view};

    /// The blocks that are in a dialog over the text.
    fn over(html: &str) -> Result<Vec<String>, Error> {
        with_view(html, |view| {
            let over = find(view);
            (0..view.blocks.len()).filter(|at| over.get(*at) == Some(&true)).map(|at| text(view, at)).collect()
        })
    }

    #[test]
    fn a_dialog_stands_over_the_text() -> Result<(), Error> {
        let page = |dialog: &str| format!("<title>Quay</title><body>{dialog}<h1>Quay</h1><p>{}", "word ".repeat(40));
        for (dialog, wanted) in [
            ("<dialog>one<p>two</dialog>", &["one", "two"][..]),
            ("<div role=dialog>one</div>", &["one"]),
            ("<div role=alertdialog>one</div>", &["one"]),
            ("<div role=dialog><main>one</main></div>", &["one"]),
            ("<div role=group>one</div>", &[]),
            // One inside the article is a part that unfolds.
            ("<main><div role=dialog>one</div></main>", &[]),
            ("<article><p>one<dialog>two</dialog></article>", &[]),
        ] {
            assert_eq!(over(&page(dialog))?, wanted, "{dialog}");
        }
        // The page's text is in one, or its headline.
        let long = format!("<div role=dialog>{}</div>", "word ".repeat(400));
        assert_eq!(over(&page(&long))?, [""; 0]);
        assert_eq!(over("<title>Quay</title><dialog><h1>Quay</h1>one</dialog><p>two three four five")?, [""; 0]);
        Ok(())
    }
}
