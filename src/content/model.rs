//! The fitted model: gradient-boosted trees over the features of a block, as a table.
//!
//! `model.bin` is made by `training/train.py`, which says what it is fitted on; `training/model_file.py` describes the form.

use super::features::Row;

const TABLE: &[u8] = include_bytes!("model.bin");
/// In place of a feature's number: the node is a leaf.
const LEAF: u8 = 255;
/// Bytes of a node.
const NODE_BYTES: usize = 3;

/// A model, unpacked from its table.
#[derive(Debug, Default)]
pub struct Model<'t> {
    /// Each feature's thresholds, one after the other.
    thresholds: Vec<f32>,
    /// Where each feature's thresholds start and end.
    ranges: Vec<(u16, u16)>,
    scale: f32,
    trees: Vec<&'t [u8]>,
}

/// The last row's values and their bins by one model's thresholds. Most of a block's numbers are its neighbour's, too, and
/// need not be looked up again.
#[derive(Debug, Default)]
pub struct Binned {
    values: Vec<f32>,
    bins: Vec<u8>,
}

impl<'t> Model<'t> {
    /// The model that the crate ships.
    pub fn shipped() -> Model<'static> {
        Model::from_table(TABLE).unwrap_or_default()
    }

    /// Unpacks a table; `None` where it ends too soon.
    pub fn from_table(table: &'t [u8]) -> Option<Model<'t>> {
        read(&mut Reader(table))
    }

    /// The probability that a block with these features is content, 0 to 1.
    pub fn score(&self, row: &Row, last: &mut Binned) -> f32 {
        // NaN is equal to nothing, so that every bin is looked up for the first row.
        last.values.resize(self.ranges.len(), f32::NAN);
        last.bins.resize(self.ranges.len(), 0);
        let places = self.ranges.iter().zip(&row.values).zip(last.values.iter_mut().zip(&mut last.bins));
        for ((&(start, end), value), (before, bin)) in places {
            if value != before {
                let own = self.thresholds.get(usize::from(start)..usize::from(end)).unwrap_or_default();
                (*before, *bin) = (*value, own.partition_point(|threshold| threshold < value) as u8);
            }
        }
        let sum: i64 = self.trees.iter().map(|tree| i64::from(leaf(tree, &last.bins))).sum();
        let log_odds = sum as f32 * self.scale;
        1.0 / (1.0 + (-log_odds).exp())
    }

    /// How many features a row has.
    #[cfg(test)]
    pub fn features(&self) -> usize {
        self.ranges.len()
    }
}

fn leaf(tree: &[u8], bins: &[u8]) -> i16 {
    let mut at = 0;
    while let Some(&[feature, low, high]) = tree.get(at..at + NODE_BYTES) {
        if feature == LEAF {
            return i16::from_le_bytes([low, high]);
        }
        let bin = bins.get(usize::from(feature)).copied().unwrap_or(0);
        // A value equal to the threshold is in the threshold's own bin, and goes left.
        at += if bin <= low { NODE_BYTES } else { NODE_BYTES * usize::from(high) };
    }
    0
}

fn read<'t>(table: &mut Reader<'t>) -> Option<Model<'t>> {
    let mut model = Model::default();
    for _ in 0..table.u16()? {
        let start = model.thresholds.len() as u16;
        for _ in 0..table.u8()? {
            model.thresholds.push(table.f32()?);
        }
        model.ranges.push((start, model.thresholds.len() as u16));
    }
    model.scale = table.f32()?;
    for _ in 0..table.u16()? {
        let len = table.u16()?;
        model.trees.push(table.take(usize::from(len))?);
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

    fn u8(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    fn u16(&mut self) -> Option<u16> {
        self.take(2)?.try_into().ok().map(u16::from_le_bytes)
    }

    fn f32(&mut self) -> Option<f32> {
        self.take(4)?.try_into().ok().map(f32::from_le_bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::features::FEATURES;

    #[test]
    fn the_table_is_whole_and_fits_the_features() {
        let mut reader = Reader(TABLE);
        let model = read(&mut reader).unwrap_or_default();
        assert_eq!(model.features(), FEATURES);
        assert!(model.trees.len() > 10 && reader.0.is_empty());
        for tree in &model.trees {
            assert_eq!(tree.len() % NODE_BYTES, 0);
        }
    }
}
