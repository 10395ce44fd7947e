//! The trees of a model, and how blocks go through them together.

use super::{BlockSet, Failures, TOGETHER};

/// Leaves that a tree can have.
const MAX_LEAVES: usize = 32;
/// Places of a tree: its nodes, then its leaves.
const PLACES: usize = 2 * MAX_LEAVES;
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
    /// What the trees ask, parents before children.
    nodes: Vec<Node>,
    leaves: Vec<Leaf>,
    trees: Vec<Size>,
}

/// A question of a tree, its own place there and those that its answers lead to.
#[derive(Debug, Clone, Copy)]
struct Node {
    test: u16,
    place: u8,
    passed: u8,
    failed: u8,
}

#[derive(Debug, Clone, Copy)]
struct Leaf {
    place: u8,
    /// With [`LEAF_ZERO`] added.
    value: u8,
}

/// Where a tree begins, and how many nodes and leaves it has.
#[derive(Debug, Clone, Copy)]
struct Size {
    root: u8,
    nodes: u8,
    leaves: u8,
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
        let (mut nodes, mut leaves) = (0, 0);
        // The sides of nodes that are still to come, the next one last.
        let mut missing: Vec<(usize, bool)> = Vec::new();
        loop {
            let growth = next()?;
            let place = if matches!(growth, Growth::Test(_)) { nodes } else { MAX_LEAVES as u8 + leaves };
            if let Some((parent, passed)) = missing.pop()
                && let Some(node) = self.nodes.get_mut(parent)
            {
                let side = if passed { &mut node.passed } else { &mut node.failed };
                *side = place;
            }
            match growth {
                Growth::Test(test) => {
                    missing.extend([(self.nodes.len(), false), (self.nodes.len(), true)]);
                    self.nodes.push(Node { test, place, passed: 0, failed: 0 });
                    nodes += 1;
                }
                Growth::Leaf(value) => {
                    self.leaves.push(Leaf { place, value: value.cast_unsigned().wrapping_add(LEAF_ZERO) });
                    leaves += 1;
                }
            }
            if usize::from(nodes) >= MAX_LEAVES {
                return None;
            }
            if missing.is_empty() {
                let root = if nodes == 0 { MAX_LEAVES as u8 } else { 0 };
                self.trees.push(Size { root, nodes, leaves });
                return Some(());
            }
        }
    }

    /// What remains of the trees where the answers to some tests are known: whether all fail.
    pub fn knowing(&self, answer: impl Fn(u16) -> Option<bool>) -> Forest {
        let mut rest = Forest { nodes: Vec::with_capacity(self.nodes.len()), ..Forest::default() };
        for (root, nodes, leaves) in self.trees() {
            // Where who comes to a place goes on to.
            let mut onward: [u8; PLACES] = std::array::from_fn(|place| place as u8);
            let at = |place: u8| usize::from(place) % PLACES;
            for node in nodes.iter().rev() {
                if let Some(fails) = answer(node.test) {
                    onward[at(node.place)] = onward[at(if fails { node.failed } else { node.passed })];
                }
            }
            let root = onward[at(root)];
            let mut reached = [false; PLACES];
            reached[at(root)] = true;
            let (nodes_before, leaves_before) = (rest.nodes.len(), rest.leaves.len());
            for node in nodes.iter() {
                if reached[at(node.place)] {
                    let (passed, failed) = (onward[at(node.passed)], onward[at(node.failed)]);
                    (reached[at(passed)], reached[at(failed)]) = (true, true);
                    rest.nodes.push(Node { passed, failed, ..*node });
                }
            }
            rest.leaves.extend(leaves.iter().filter(|leaf| reached[at(leaf.place)]));
            let (nodes, leaves) = (rest.nodes.len() - nodes_before, rest.leaves.len() - leaves_before);
            rest.trees.push(Size { root, nodes: nodes as u8, leaves: leaves as u8 });
        }
        rest
    }

    /// For each of `blocks` the sum of the values of the leaves that it ends in, for others anything.
    #[inline(never)] // a loop's inside: see "A cold module" in ARCHITECTURE.md
    pub fn sums(&self, blocks: BlockSet, failures: &Failures) -> [i32; TOGETHER] {
        let mut sums = Digits::default();
        for (root, nodes, leaves) in self.trees() {
            let coming = part(root, nodes, blocks, failures);
            add(&values(leaves, &coming), &mut sums);
        }
        let zero = self.trees.len() as i32 * i32::from(LEAF_ZERO);
        let digit = |block: usize, (number, set): (usize, &BlockSet)| ((set >> block & 1) as i32) << number;
        std::array::from_fn(|block| sums.iter().enumerate().map(|set| digit(block, set)).sum::<i32>() - zero)
    }

    /// The root, the nodes and the leaves of each tree.
    fn trees(&self) -> impl Iterator<Item = (u8, &[Node], &[Leaf])> {
        let (mut nodes, mut leaves) = (self.nodes.as_slice(), self.leaves.as_slice());
        self.trees.iter().map_while(move |size| {
            let (own_nodes, own_leaves);
            (own_nodes, nodes) = nodes.split_at_checked(usize::from(size.nodes))?;
            (own_leaves, leaves) = leaves.split_at_checked(usize::from(size.leaves))?;
            Some((size.root, own_nodes, own_leaves))
        })
    }
}

/// Who comes to each place of a tree.
fn part(root: u8, nodes: &[Node], blocks: BlockSet, failures: &Failures) -> [BlockSet; PLACES] {
    let mut coming = [0; PLACES];
    coming[usize::from(root) % PLACES] = blocks;
    for node in nodes {
        let here = coming[usize::from(node.place) % PLACES];
        let failed = failures.of(node.test);
        coming[usize::from(node.passed) % PLACES] = here & !failed;
        coming[usize::from(node.failed) % PLACES] = here & failed;
    }
    coming
}

/// The value of the leaf that each block comes to.
fn values(leaves: &[Leaf], coming: &[BlockSet; PLACES]) -> Digits<8> {
    let mut values = Digits::default();
    for leaf in leaves {
        let here = coming[usize::from(leaf.place) % PLACES];
        let (low, high) = (&DIGITS[usize::from(leaf.value & 15)], &DIGITS[usize::from(leaf.value >> 4)]);
        for (digit, all) in values.iter_mut().zip(low.iter().chain(high)) {
            *digit |= here & all;
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
        let page_passes = forest.knowing(|test| (test == 4).then_some(false));
        assert_eq!((page_passes.trees.len(), page_passes.nodes.len()), (2, 2));
        assert_eq!(page_passes.sums(0b1111, &failures)[..4], [-4, 1, 6, 6]);
        let nothing_left = forest.knowing(|test| Some(test != 2));
        assert_eq!(nothing_left.nodes.len(), 0);
        assert_eq!(nothing_left.sums(0b11, &failures)[..2], [8, 8]);
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
