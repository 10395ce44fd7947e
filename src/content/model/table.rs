//! The table of a model, as `training/model_file.py` writes it.

use super::{LeafSet, MAX_LEAVES, MAX_TREES, Model, Test};
use crate::order;

/// The table of the model that the crate ships.
pub const SHIPPED: &[u8] = include_bytes!("../model.bin");
/// In place of a feature's number: the node is a leaf.
pub const LEAF: u8 = 255;

/// Unpacks a table.
pub fn read(table: &[u8]) -> Option<Model> {
    let mut table = Reader(table);
    let features = table.u16()?;
    let counts = table.take(features)?;
    let mut thresholds = 0;
    let mut firsts = Vec::new();
    for count in counts {
        firsts.push(thresholds);
        thresholds += usize::from(*count);
    }
    let (low, middle, high) = (table.take(thresholds)?, table.take(thresholds)?, table.take(thresholds)?);
    let mut model = Model { scale: f32::from_le_bytes(table.take(4)?.try_into().ok()?), ..Model::default() };
    let (trees, nodes) = (table.u16()?, table.u16()?);
    if trees > MAX_TREES {
        return None;
    }
    let features = table.take(nodes)?;
    // Two children a parent: a tree has one leaf more than inner nodes.
    let inner = nodes.checked_sub(trees)? / 2;
    let (numbers, leaves) = (table.take(inner)?, table.take(nodes - inner)?);
    let mut columns = Columns { features: features.iter(), numbers: numbers.iter(), leaves: leaves.iter() };
    // Each test with the place of its threshold among all, which are in the order of their features.
    let mut tests = Vec::new();
    let mut order = Vec::new();
    for tree in 0..trees {
        model.leaves.push(columns.read_tree(|feature, number, remaining| {
            let place = firsts.get(usize::from(feature))? + usize::from(number);
            let threshold = f32::from_le_bytes([0, *low.get(place)?, *middle.get(place)?, *high.get(place)?]);
            order.push(order::with(place as u32, tests.len()));
            tests.push(Test { threshold, remaining, tree: tree as u8 });
            Some(())
        })?);
    }
    order::by_upper_half(&mut order);
    let mut next_firsts = firsts.iter().skip(1).copied().chain([thresholds]).peekable();
    for pair in order {
        let (place, test) = order::parts(pair);
        while next_firsts.next_if(|first| *first <= place as usize).is_some() {
            model.ends.push(model.tests.len() as u16);
        }
        model.tests.push(*tests.get(test)?);
    }
    model.ends.resize(firsts.len(), model.tests.len() as u16);
    Some(model)
}

/// What is left of the columns of the nodes.
struct Columns<'t> {
    features: std::slice::Iter<'t, u8>,
    numbers: std::slice::Iter<'t, u8>,
    leaves: std::slice::Iter<'t, u8>,
}

impl Columns<'_> {
    /// The leaves of the next tree from left to right; `with` takes the feature, the threshold's number and what remains of
    /// each test.
    fn read_tree(&mut self, mut with: impl FnMut(u8, u8, LeafSet) -> Option<()>) -> Option<[i8; MAX_LEAVES]> {
        let mut leaves = [0; MAX_LEAVES];
        let mut count = 0;
        // The tests whose left side isn't whole yet, with how many leaves come before each.
        let mut open = Vec::new();
        // How many subtrees are still to come.
        let mut missing = 1;
        while missing > 0 {
            missing -= 1;
            let feature = *self.features.next()?;
            if feature != LEAF {
                open.push((feature, *self.numbers.next()?, count));
                missing += 2;
                continue;
            }
            *leaves.get_mut(count)? = self.leaves.next()?.cast_signed();
            count += 1;
            // The leaf ends the left side of the test that was opened last.
            if let Some((feature, number, before)) = open.pop() {
                with(feature, number, !(first_leaves(count) & !first_leaves(before)))?;
            }
        }
        Some(leaves)
    }
}

/// The first so many leaves of a tree.
fn first_leaves(count: usize) -> LeafSet {
    ((1u64 << count) - 1) as LeafSet
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
