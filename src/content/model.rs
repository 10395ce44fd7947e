//! The fitted model: gradient-boosted trees over the features of a block, as a table.
//!
//! `model.bin` is made by `training/train.py`, which says what it is fitted on; `training/model_file.py` describes the form.
//! Trees aren't walked: each test that fails rules out the leaves on its left, and the leftmost that remains is the one
//! that a walk would end in (QuickScorer, Lucchese et al. 2015). Most numbers of a block are too small to fail many tests.

mod table;

use std::sync::LazyLock;

use super::features::Row;

/// Leaves of a tree, a bit each.
type LeafSet = u32;

/// Leaves that a tree can have.
const MAX_LEAVES: usize = LeafSet::BITS as usize;

/// Trees that a model can have, so that a tree's number is a byte.
const MAX_TREES: usize = 256;

/// A model, unpacked from its table.
#[derive(Debug, Default)]
pub struct Model {
    /// The tests of all trees, by feature and threshold.
    tests: Vec<Test>,
    /// Where each feature's tests end.
    ends: Vec<u16>,
    /// The value of a leaf's unit.
    scale: f32,
    leaves: Vec<[i8; MAX_LEAVES]>,
}

/// Whether a number is at most a threshold.
#[derive(Debug, Clone, Copy, Default)]
struct Test {
    threshold: f32,
    /// The leaves of its tree that remain where it fails.
    remaining: LeafSet,
    tree: u8,
}

/// The leaves of each tree that the tests so far leave.
#[derive(Debug, Clone)]
pub struct Remaining([LeafSet; MAX_TREES]);

impl Default for Remaining {
    fn default() -> Remaining {
        Remaining([LeafSet::MAX; MAX_TREES])
    }
}

impl Model {
    /// The model that the crate ships.
    pub fn shipped() -> &'static Model {
        static MODEL: LazyLock<Model> = LazyLock::new(|| table::read(table::SHIPPED).unwrap_or_default());
        &MODEL
    }

    /// Unpacks a table; `None` where it ends too soon, or has more or larger trees than fit.
    #[cfg(any(test, feature = "training"))]
    pub fn from_table(table: &[u8]) -> Option<Model> {
        table::read(table)
    }

    /// What remains when these numbers of a row are known, too. One that isn't known fails no test.
    pub fn test(&self, row: &Row, before: &Remaining) -> Remaining {
        let mut remaining = before.clone();
        let mut start = 0;
        for (value, end) in row.values.iter().zip(&self.ends) {
            let tests = self.tests.get(usize::from(start)..usize::from(*end)).unwrap_or_default();
            for test in tests.iter().take_while(|test| test.threshold < *value) {
                remaining.0[usize::from(test.tree)] &= test.remaining;
            }
            start = *end;
        }
        remaining
    }

    /// The probability that a block is content, 0 to 1, by the last numbers of its row and what the others left.
    pub fn score(&self, row: &Row, before: &Remaining) -> f32 {
        let remaining = self.test(row, before);
        let leaf = |(leaves, set): (&[i8; MAX_LEAVES], &LeafSet)| leaves.get(set.trailing_zeros() as usize).copied();
        let values = self.leaves.iter().zip(&remaining.0).filter_map(leaf);
        let log_odds = values.map(i32::from).sum::<i32>() as f32 * self.scale;
        1.0 / (1.0 + (-log_odds).exp())
    }

    /// How many features it is fitted to.
    #[cfg(test)]
    pub fn features(&self) -> usize {
        self.ends.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::features::FEATURES;

    #[test]
    fn the_table_fits_the_features() {
        let model = Model::shipped();
        assert_eq!(model.features(), FEATURES);
        assert!(model.leaves.len() > 10);
        assert_eq!(model.ends.last().map(|end| usize::from(*end)), Some(model.tests.len()));
    }

    #[test]
    fn a_row_ends_in_the_leaf_that_a_walk_ends_in() {
        // Two features, the second the page's; thresholds 1 and 2, and 5. At most 1: -5. Else the page decides, if above 5: 7,
        // else at most 2: 0, above: 5.
        let columns: [&[u8]; 7] = [
            &[2, 0, 2, 1],
            &[0, 0, 0, 0x80, 0, 0xa0, 0x3f, 0x40, 0x40],
            &1f32.to_le_bytes(),
            &[1, 0, 7, 0],
            &[0, table::LEAF, 1, 0, table::LEAF, table::LEAF, table::LEAF],
            &[0, 0, 1],
            &[-5i8, 0, 5, 7].map(i8::cast_unsigned),
        ];
        let table = columns.concat();
        let model = Model::from_table(&table).unwrap_or_default();
        let row = |value: f32| {
            let mut row = Row::default();
            row.push("number", value);
            row
        };
        let page_row = |value: f32| {
            let mut row = Row::default();
            row.leave(1);
            row.push("number", value);
            row
        };
        for (value, page, wanted) in [
            (0.0, 0.0, -5.0),
            (1.0, 9.0, -5.0),
            (1.5, 0.0, 0.0),
            (2.0, 5.0, 0.0),
            (2.5, 5.0, 5.0),
            (1.5, 5.5, 7.0),
            (9.0, 9.0, 7.0),
        ] {
            let score = model.score(&row(value), &model.test(&page_row(page), &Remaining::default()));
            assert_eq!(score, 1.0 / (1.0 + f32::exp(-wanted)), "{value} {page}");
        }
        assert!(Model::from_table(&table[..20]).is_none());
    }
}
