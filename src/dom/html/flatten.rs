//! From html5ever's linked arena to the tree in document order, by the walker's rules of what is left out.

use html5ever::ns;
use html5ever::tendril::StrTendril;

use super::sink::{Arena, DOCUMENT, Data, NONE};
use crate::dom::{Attr, Tag, TreeWriter};

/// What becomes of an element.
enum Fate {
    /// Kept with its children.
    Whole,
    /// Kept without its children.
    Hollow,
    /// Left out.
    Gone,
}

pub fn write(arena: &Arena, writer: &mut TreeWriter) {
    let nodes = &arena.0;
    let Some(document) = nodes.get(DOCUMENT as usize) else { return };
    let mut at = document.first_child;
    while let Some(node) = nodes.get(at as usize) {
        let (opened, enter) = match &node.data {
            Data::Text(text) => {
                writer.text(text);
                (false, false)
            }
            Data::Element { name, attributes } => {
                let foreign = name.ns != ns!(html);
                let tag = Tag::from_name(&name.local);
                let fate = fate(tag, attributes);
                if !matches!(fate, Fate::Gone) {
                    writer.open(tag, foreign, false);
                    for (attribute, value) in attributes {
                        writer.attribute(*attribute, value);
                    }
                }
                (!matches!(fate, Fate::Gone), matches!(fate, Fate::Whole))
            }
            Data::Document | Data::Nothing => (false, false),
        };
        if enter && node.first_child != NONE {
            at = node.first_child;
            continue;
        }
        if opened {
            writer.close();
        }
        at = after(arena, at, writer);
    }
}

/// The next node in document order that isn't below `at`, closing what ends on the way.
fn after(arena: &Arena, mut at: u32, writer: &mut TreeWriter) -> u32 {
    while let Some(node) = arena.0.get(at as usize) {
        if node.next != NONE {
            return node.next;
        }
        if node.parent == DOCUMENT || node.parent == NONE {
            return NONE;
        }
        writer.close();
        at = node.parent;
    }
    NONE
}

fn fate(tag: Tag, attributes: &[(Attr, StrTendril)]) -> Fate {
    match tag {
        Tag::Script => {
            let json_ld = attributes
                .iter()
                .any(|(name, value)| *name == Attr::Type && value.trim().eq_ignore_ascii_case("application/ld+json"));
            if json_ld { Fate::Whole } else { Fate::Gone }
        }
        Tag::Style | Tag::Svg | Tag::Iframe | Tag::Template => Fate::Hollow,
        _ => Fate::Whole,
    }
}
