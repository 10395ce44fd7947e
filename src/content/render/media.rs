//! Which images belong to the content.

use crate::content::blocks::Block;
use crate::dom::{Attr, NodeId, Tag, Tree};

/// An image of the content.
#[derive(Debug, Clone, Copy)]
pub struct Image {
    /// Its `img` element.
    pub node: NodeId,
}

/// Images inside kept blocks, and those between two kept blocks with nothing dropped in between: a picture in a list of
/// teasers stands beside dropped text.
pub fn choose(tree: &Tree, blocks: &[Block], kept: &[bool]) -> Vec<Image> {
    let mut images = Vec::new();
    let mut previous = 0;
    for (index, block) in blocks.iter().enumerate() {
        let is_kept = |at: Option<usize>| at.and_then(|at| kept.get(at)).copied().unwrap_or(false);
        let between = is_kept(Some(index)) && (is_kept(index.checked_sub(1)) || index == 0);
        if between {
            collect(tree, previous..block.start, &mut images);
        }
        if is_kept(Some(index)) {
            collect(tree, block.start..block.end, &mut images);
        }
        previous = block.end;
    }
    images
}

/// Smaller images in either direction are icons and counters, in CSS pixels.
const LEAST_PIXELS: u32 = 32;

fn collect(tree: &Tree, nodes: std::ops::Range<NodeId>, images: &mut Vec<Image>) {
    let pixels = |id: NodeId, name: Attr| tree.attr(id, name).and_then(|value| value.trim().parse::<u32>().ok());
    for node in nodes {
        if tree.tag(node) != Tag::Img || tree.is_hidden(node) || source(tree, node).is_none() {
            continue;
        }
        let small =
            [Attr::Width, Attr::Height].iter().any(|name| pixels(node, *name).is_some_and(|size| size < LEAST_PIXELS));
        if !small {
            images.push(Image { node });
        }
    }
}

/// The address of an image as written: the lazy one where the page loads it later.
pub fn source(tree: &Tree, image: NodeId) -> Option<&str> {
    [Attr::DataSrc, Attr::DataLazySrc, Attr::DataOriginal, Attr::Src]
        .iter()
        .filter_map(|name| tree.attr(image, *name))
        .map(str::trim)
        .find(|address| !address.is_empty() && !address.starts_with("data:") && !address.starts_with('{'))
}
