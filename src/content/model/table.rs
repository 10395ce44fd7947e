//! The table of a model, as `training/model_file.py` writes it.

use super::{LeafSet, MAX_LEAVES, MAX_TREES, Model, Test};
use crate::order;

/// The table of the model that the crate ships.
pub const SHIPPED: &[u8] = include_bytes!("../model.bin");
/// In place of a feature's number: the node is a leaf.
pub const LEAF: u8 = 255;
/// Bytes of a node.
const NODE_BYTES: usize = 3;

/// Unpacks a table.
pub fn read(table: &[u8]) -> Option<Model> {
    let mut table = Reader(table);
    let mut thresholds = Vec::new();
    let mut firsts = Vec::new();
    for _ in 0..table.u16()? {
        firsts.push(thresholds.len());
        for _ in 0..table.u8()? {
            thresholds.push(table.f32()?);
        }
    }
    let mut model = Model { scale: table.f32()?, ..Model::default() };
    let trees = usize::from(table.u16()?);
    if trees > MAX_TREES {
        return None;
    }
    // Each test with the place of its threshold among all, which are in the order of their features.
    let mut tests = Vec::new();
    let mut order = Vec::new();
    for tree in 0..trees {
        let len = table.u16()?;
        let nodes = table.take(usize::from(len))?.chunks_exact(NODE_BYTES);
        model.leaves.push(read_tree(nodes, |feature, number, remaining| {
            let place = firsts.get(usize::from(feature))? + usize::from(number);
            order.push(order::with(place as u32, tests.len()));
            tests.push(Test { threshold: *thresholds.get(place)?, remaining, tree: tree as u8 });
            Some(())
        })?);
    }
    order::by_upper_half(&mut order);
    let mut next_firsts = firsts.iter().skip(1).copied().chain([thresholds.len()]).peekable();
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

/// The leaves of a tree from left to right; `with` takes the feature, the threshold's number and what remains of each test.
fn read_tree<'t>(
    nodes: impl Iterator<Item = &'t [u8]> + Clone,
    mut with: impl FnMut(u8, u8, LeafSet) -> Option<()>,
) -> Option<[i16; MAX_LEAVES]> {
    let mut leaves = [0; MAX_LEAVES];
    // How many leaves come before each node.
    let mut before = Vec::new();
    let mut count = 0;
    for node in nodes.clone() {
        before.push(count);
        if let &[LEAF, low, high] = node {
            *leaves.get_mut(count as usize)? = i16::from_le_bytes([low, high]);
            count += 1;
        }
    }
    for (at, node) in nodes.enumerate() {
        if let &[feature, number, skip] = node
            && feature != LEAF
        {
            let up_to = |place: usize| before.get(place).map_or(0, |leaves| ((1u64 << leaves) - 1) as LeafSet);
            with(feature, number, !(up_to(at + usize::from(skip)) & !up_to(at)))?;
        }
    }
    Some(leaves)
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
