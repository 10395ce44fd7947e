//! The table of a model, as `training/model_file.py` writes it.

use super::Model;
use super::forest::{Growth, MAX_TREES};

/// The table of the model that the crate ships.
pub const SHIPPED: &[u8] = include_bytes!("../model.bin");
/// In place of a feature's number: the node is a leaf.
pub const LEAF: u8 = 255;

/// Unpacks a table.
pub fn read(table: &[u8]) -> Option<Model> {
    let mut table = Reader(table);
    let mut model = Model::default();
    let features = table.u16()?;
    let counts = table.take(features)?;
    let thresholds = counts.iter().map(|count| usize::from(*count)).sum();
    let bytes = table.take(thresholds)?.iter().zip(table.take(thresholds)?).zip(table.take(thresholds)?);
    let mut thresholds = bytes.map(|((low, middle), high)| f32::from_le_bytes([0, *low, *middle, *high]));
    counts.iter().for_each(|count| model.scales.add_feature(*count, &mut thresholds));
    model.unit = f32::from_le_bytes(table.take(4)?.try_into().ok()?);
    let (trees, nodes) = (table.u16()?, table.u16()?);
    if trees > MAX_TREES {
        return None;
    }
    let mut features = table.take(nodes)?.iter();
    // Two children a parent: a tree has one leaf more than inner nodes.
    let inner = nodes.checked_sub(trees)? / 2;
    let (mut numbers, mut leaves) = (table.take(inner)?.iter(), table.take(nodes - inner)?.iter());
    // The columns have the nodes in the order in which they are asked for.
    let mut next = || match *features.next()? {
        LEAF => leaves.next().map(|value| Growth::Leaf(value.cast_signed())),
        feature => {
            let start = model.scales.start(usize::from(feature))?;
            Some(Growth::Test(start + 1 + u16::from(*numbers.next()?)))
        }
    };
    for _ in 0..trees {
        model.forest.add_tree(&mut next)?;
    }
    Some(model)
}

struct Reader<'t>(&'t [u8]);

impl<'t> Reader<'t> {
    fn take(&mut self, len: usize) -> Option<&'t [u8]> {
        let (taken, rest) = self.0.split_at_checked(len)?;
        self.0 = rest;
        Some(taken)
    }

    fn u16(&mut self) -> Option<usize> {
        self.take(2)?.try_into().ok().map(|bytes| usize::from(u16::from_le_bytes(bytes)))
    }
}
