//! The frame around a text: navigation, footers and columns of links. Blocks that the names of the elements around them tell
//! for sure aren't described nor scored, two in five on most pages: the first and cheapest stage of a cascade.

use super::blocks::Block;
use super::class_words::{Kind, KindSet};
use super::facts::{Facts, TagSet, bit_of};
use crate::dom::Tag;

/// In these nothing is content: of the training pages' kept blocks none but a few were in one.
const FRAME: TagSet = bit_of(Tag::Nav) | bit_of(Tag::Footer);
/// In this, what is nothing but links isn't.
const ASIDE: TagSet = bit_of(Tag::Aside);
/// The same where the class says so.
const MENU: KindSet = 1 << Kind::Nav as u32;
/// Where the frame would hold more of the words outside links than this, the page names its elements in its own way.
const MOST_SHARE: f32 = 0.5;

/// For each block whether it is part of the frame.
pub fn find(facts: &Facts, blocks: &[Block]) -> Vec<bool> {
    let mut framed = Vec::with_capacity(blocks.len());
    let (mut inside, mut all) = (0, 0);
    for block in blocks {
        let place = facts.element(block.start);
        let menu = place.tags_above & ASIDE != 0 || place.kinds_above & MENU != 0;
        let is_framed = place.tags_above & FRAME != 0 || (menu && block.plain_words() == 0);
        all += block.plain_words();
        inside += if is_framed { block.plain_words() } else { 0 };
        framed.push(is_framed);
    }
    if inside as f32 > all as f32 * MOST_SHARE {
        framed.fill(false);
    }
    framed
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use crate::Error;
    use crate::content::scored::{text, with_view};

    #[test]
    fn navigation_footers_and_links_aside_are_the_frame() -> Result<(), Error> {
        let long = "word ".repeat(9);
        for (beside, wanted) in [
            ("<nav><p>one<p><a href=/a>two</a></nav>", &["one", "two"][..]),
            ("<div role=navigation>one</div>", &["one"]),
            ("<footer><p>one</footer>", &["one"]),
            ("<aside><a href=/a>one</a><p><a href=/b>two</a> three</aside>", &["one"]),
            ("<div class=main-menu><a href=/a>one</a><p>two</div>", &["one"]),
            ("<div class=list><a href=/a>one</a></div>", &[]),
            ("<header><p>one</header>", &[]),
            // A page that has most of its words in such elements names them in its own way.
            (&format!("<nav>one {long}</nav>"), &[]),
        ] {
            let framed = with_view(&format!("<body>{beside}<p>four five six seven"), |view| {
                (0..view.blocks.len()).filter(|at| view.framed[*at]).map(|at| text(view, at)).collect::<Vec<_>>()
            })?;
            assert_eq!(framed, wanted, "{beside}");
        }
        Ok(())
    }
}
