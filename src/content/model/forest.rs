//! The trees of a model, and how blocks go through them together.

use super::{BlockSet, Failures, TOGETHER};

/// Leaves that a tree can have.
const MAX_LEAVES: usize = 32;
/// Trees that a model can have, so that the sums of their leaves have no more digits than [`SUM_DIGITS`].
pub const MAX_TREES: usize = 256;
const SUM_DIGITS: usize = 16;
/// What stands for a leaf's value of 0, so that no value is negative.
const LEAF_ZERO: u8 = 128;

/// A number for each block: a set for each binary digit, the lowest first.
type Digits<const N: usize> = [BlockSet; N];

/// Fitted trees, one after the other.
#[derive(Debug, Default)]
pub struct Forest {
    /// Parents before children, what passes a test before what fails it.
    nodes: Vec<Node>,
    /// Where each tree begins.
    roots: Vec<u16>,
}

#[derive(Debug, Clone, Copy)]
enum Node {
    /// A question. Who passes goes on to the next node, who fails as many nodes further.
    Test { test: u16, failed: u8 },
    /// Its value, with [`LEAF_ZERO`] added.
    Leaf(u8),
}

/// What a tree is made of.
pub enum Growth {
    /// A test.
    Test(u16),
    /// A leaf's value.
    Leaf(i8),
}

impl Forest {
    /// Adds a tree: `next` says what it has, from left to right and parents before children, a test's passing side being left.
    /// `None` where it has no answer, and for a tree of more leaves than fit.
    pub fn add_tree(&mut self, next: &mut dyn FnMut() -> Option<Growth>) -> Option<()> {
        self.roots.push(self.nodes.len().try_into().ok()?);
        // The tests whose failing side is still to come, the next one last.
        let mut open: Vec<usize> = Vec::new();
        let mut tests = 0;
        loop {
            match next()? {
                Growth::Test(test) => {
                    tests += 1;
                    if tests == MAX_LEAVES {
                        return None;
                    }
                    open.push(self.nodes.len());
                    self.nodes.push(Node::Test { test, failed: 0 });
                }
                Growth::Leaf(value) => {
                    self.nodes.push(Node::Leaf(value.cast_unsigned().wrapping_add(LEAF_ZERO)));
                    let Some(parent) = open.pop() else { return Some(()) };
                    let distance = self.nodes.len() - parent;
                    if let Some(Node::Test { failed, .. }) = self.nodes.get_mut(parent) {
                        *failed = distance as u8;
                    }
                }
            }
        }
    }

    /// For each of `blocks` the sum of the values of the leaves that it ends in, for others anything.
    #[inline(never)] // a loop's inside: see "A cold module" in ARCHITECTURE.md
    pub fn sums(&self, blocks: BlockSet, failures: &Failures) -> [i32; TOGETHER] {
        let mut sums = Digits::default();
        let mut waiting = [(0, 0); MAX_LEAVES];
        for root in &self.roots {
            let nodes = self.nodes.get(usize::from(*root)..).unwrap_or_default();
            add(&values(nodes, blocks, failures, &mut waiting), &mut sums);
        }
        let zero = self.roots.len() as i32 * i32::from(LEAF_ZERO);
        let digit = |block: usize, (number, set): (usize, &BlockSet)| ((set >> block & 1) as i32) << number;
        std::array::from_fn(|block| sums.iter().enumerate().map(|set| digit(block, set)).sum::<i32>() - zero)
    }
}

/// Who failed a test waits until those who passed it are in their leaves.
type Waiting = [(usize, BlockSet); MAX_LEAVES];

/// The value of the leaf of a tree that each block comes to. Nobody goes where no block comes.
fn values(nodes: &[Node], blocks: BlockSet, failures: &Failures, waiting: &mut Waiting) -> Digits<8> {
    let mut values = Digits::default();
    let mut waiting_count = 0;
    let (mut at, mut here) = (0, blocks);
    while let Some(node) = nodes.get(at) {
        match node {
            Node::Test { test, failed } => {
                let failing = here & failures.of(*test);
                let passing = here ^ failing;
                let further = at + usize::from(*failed);
                if passing == 0 {
                    at = further;
                    continue;
                }
                if failing != 0 {
                    waiting[waiting_count % MAX_LEAVES] = (further, failing);
                    waiting_count += 1;
                }
                (at, here) = (at + 1, passing);
            }
            Node::Leaf(value) => {
                let (low, high) = (&DIGITS[usize::from(value & 15)], &DIGITS[usize::from(value >> 4)]);
                for (digit, all) in values.iter_mut().zip(low.iter().chain(high)) {
                    *digit |= here & all;
                }
                if waiting_count == 0 {
                    break;
                }
                waiting_count -= 1;
                (at, here) = waiting[waiting_count % MAX_LEAVES];
            }
        }
    }
    values
}

/// Adds numbers to sums.
fn add(numbers: &Digits<8>, sums: &mut Digits<SUM_DIGITS>) {
    let (low, high) = sums.split_at_mut(numbers.len());
    let mut carry = 0;
    for (sum, digit) in low.iter_mut().zip(numbers) {
        let without = *sum ^ digit;
        let next = (*sum & digit) | (without & carry);
        *sum = without ^ carry;
        carry = next;
    }
    for sum in high {
        let next = *sum & carry;
        *sum ^= carry;
        carry = next;
    }
}

/// The binary digits of 0 to 15, each for all blocks.
const DIGITS: [Digits<4>; 16] = {
    let mut digits = [[0; 4]; 16];
    let mut place = 0;
    while place < 64 {
        digits[place / 4][place % 4] = if (place / 4) >> (place % 4) & 1 == 1 { BlockSet::MAX } else { 0 };
        place += 1;
    }
    digits
};

#[cfg(test)]
mod tests {
    use super::*;

    /// At most 1: -5. Else the page decides, if it fails: 7, else at most 2: 0, above: 5. A second tree says 1 of all.
    fn forest() -> Forest {
        let mut forest = Forest::default();
        let mut parts = [
            Growth::Test(1),
            Growth::Leaf(-5),
            Growth::Test(4),
            Growth::Test(2),
            Growth::Leaf(0),
            Growth::Leaf(5),
            Growth::Leaf(7),
            Growth::Leaf(1),
        ]
        .into_iter();
        assert!((0..2).all(|_| forest.add_tree(&mut || parts.next()).is_some()));
        forest
    }

    #[test]
    fn a_block_ends_in_the_leaf_that_a_walk_ends_in() {
        let mut failures = Failures::of_none(5);
        failures.fail(1, 0b1110);
        failures.fail(2, 0b1100);
        failures.fail(4, 0b1001);
        let forest = forest();
        assert_eq!(forest.sums(0b1111, &failures)[..4], [-4, 1, 6, 8]);
    }

    #[test]
    fn numbers_are_added_block_by_block() {
        let mut sums = Digits::default();
        for numbers in [[u64::MAX; 8], [1; 8], [0b10, 0, 0, 0, 0, 0, 0, 0b10]] {
            add(&numbers, &mut sums);
        }
        let of = |block: usize| sums.iter().enumerate().map(|(number, set)| (set >> block & 1) << number).sum::<u64>();
        assert_eq!([of(0), of(1), of(2)], [255 + 255, 255 + 129, 255]);
    }

    #[test]
    fn no_tree_grows_for_ever() {
        assert!(Forest::default().add_tree(&mut || Some(Growth::Test(0))).is_none());
    }
}
