//! The fitted model: gradient-boosted trees over the features of a block, as a table.
//!
//! `model.bin` is made by `training/train.py`, which says what it is fitted on; `training/model_file.py` describes the form.
//! Blocks don't walk the trees one by one: each test holds the set of blocks that fail it, a bit each, and a pass over a tree's
//! tests parts the blocks among its leaves.

mod forest;
mod scale;
mod table;

use std::sync::LazyLock;

use super::features::{PARTS, Part, ROWS, Rows, part_of};
use forest::Forest;
use scale::Scales;

/// Some of the blocks that are scored together, a bit each.
pub type BlockSet = u64;

/// Blocks that are scored together, each described by a row at most.
pub const TOGETHER: usize = ROWS;
const _: () = assert!(TOGETHER == BlockSet::BITS as usize);

/// A model, unpacked from its table.
#[derive(Debug, Default)]
pub struct Model {
    scales: Scales,
    /// The value of a leaf's unit.
    unit: f32,
    forest: Forest,
}

/// The blocks that fail each test, by the place of its threshold.
#[derive(Debug)]
struct Failures(Vec<BlockSet>);

/// What a model asks of the blocks of one page.
#[derive(Debug)]
pub struct Scorer<'m> {
    model: &'m Model,
    failures: Failures,
    /// The place of the first threshold of the page's own numbers, which are the last.
    page: usize,
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

    /// For one page, whose own numbers are in the first row of their part.
    pub fn scorer(&self, rows: &Rows) -> Scorer<'_> {
        let mut failures = Failures::of_none(self.scales.places());
        failures.test(&self.scales, rows, [&[], &[], &[BlockSet::MAX]]);
        let first = (0..self.scales.len()).find(|feature| part_of(*feature) == Part::Page);
        let page = first.and_then(|feature| self.scales.start(feature)).map_or(self.scales.places(), usize::from);
        Scorer { model: self, failures, page }
    }
}

impl Scorer<'_> {
    /// The probability that a block is content, 0 to 1, for each of `blocks`, for others anything. `described` says for each part
    /// and row which blocks it describes; the page's is known.
    pub fn score(&mut self, rows: &Rows, described: [&[BlockSet]; PARTS], blocks: BlockSet) -> [f32; TOGETHER] {
        self.failures.0.iter_mut().take(self.page).for_each(|blocks| *blocks = 0);
        self.failures.test(&self.model.scales, rows, described);
        let log_odds = self.model.forest.sums(blocks, &self.failures).map(|sum| sum as f32 * self.model.unit);
        log_odds.map(|log_odds| 1.0 / (1.0 + (-log_odds).exp()))
    }
}

impl Failures {
    /// For so many places.
    fn of_none(places: usize) -> Failures {
        Failures(vec![0; places])
    }

    /// The blocks that fail a test.
    fn of(&self, test: u16) -> BlockSet {
        self.0.get(usize::from(test)).copied().unwrap_or(0)
    }

    #[cfg(test)]
    fn fail(&mut self, test: usize, blocks: BlockSet) {
        self.0[test] |= blocks;
    }

    /// Tests the numbers of rows.
    fn test(&mut self, scales: &Scales, rows: &Rows, described: [&[BlockSet]; PARTS]) {
        for (feature, column) in rows.columns().enumerate() {
            let described = described.get(part_of(feature) as usize).copied().unwrap_or_default();
            if !described.is_empty()
                && let Some((scale, places)) = scales.of(feature)
                && let Some(sets) = self.0.get_mut(places)
            {
                scale.part(column, described, sets);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::features::FEATURES;

    #[test]
    fn the_table_fits_the_features() {
        let model = Model::shipped();
        assert_eq!(model.scales.len(), FEATURES);
        let scores = model.scorer(&Rows::default()).score(&Rows::default(), [&[]; PARTS], 1);
        assert_ne!(scores[0], 0.5);
    }

    #[test]
    fn rows_get_the_scores_of_their_leaves() {
        // Two features; thresholds 1 and 2, and 5. The first at most 1: -5. Else the second above 5: 7, else the first at most
        // 2: 0, above: 5. A second tree says 1 of all.
        let columns: [&[u8]; 7] = [
            &[2, 0, 2, 1],
            &[0, 0, 0, 0x80, 0, 0xa0, 0x3f, 0x40, 0x40],
            &1f32.to_le_bytes(),
            &[2, 0, 8, 0],
            &[0, table::LEAF, 1, 0, table::LEAF, table::LEAF, table::LEAF, table::LEAF],
            &[0, 0, 1],
            &[-5i8, 0, 5, 7, 1].map(i8::cast_unsigned),
        ];
        let table = columns.concat();
        let model = Model::from_table(&table).unwrap_or_default();
        let cases = [
            (0.0, 0.0, -4.0),
            (1.0, 9.0, -4.0),
            (1.5, 0.0, 1.0),
            (2.0, 5.0, 1.0),
            (2.5, 5.0, 6.0),
            (1.5, 5.5, 8.0),
            (9.0, 9.0, 8.0),
        ];
        let mut rows = Rows::default();
        let mut scorer = model.scorer(&rows);
        for (number, (one, other, _)) in cases.into_iter().enumerate() {
            rows.start(number);
            rows.push("one", one);
            rows.push("other", other);
        }
        let blocks: Vec<BlockSet> = (0..cases.len()).map(|number| 1 << number).collect();
        // The second round finds nothing of the first.
        for _ in 0..2 {
            let scores = scorer.score(&rows, [&blocks, &[], &[]], (1 << cases.len()) - 1);
            for (score, (one, other, wanted)) in scores.into_iter().zip(cases) {
                assert_eq!(score, 1.0 / (1.0 + f32::exp(-wanted)), "{one} {other}");
            }
        }
        assert!(Model::from_table(&table[..20]).is_none());
    }
}
