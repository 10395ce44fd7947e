use crate::dom::NodeId;

/// A set of nodes of one tree: a bit each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NodeSet {
    words: Vec<u64>,
}

impl NodeSet {
    /// An empty set for a tree of `len` nodes.
    pub fn new(len: NodeId) -> NodeSet {
        NodeSet { words: vec![0; (len as usize).div_ceil(64)] }
    }

    /// Adds a node; one that the tree doesn't have is left out.
    pub fn insert(&mut self, id: NodeId) {
        if let Some(word) = self.words.get_mut(id as usize / 64) {
            *word |= 1 << (id % 64);
        }
    }

    /// Whether the node is in the set.
    pub fn contains(&self, id: NodeId) -> bool {
        self.words.get(id as usize / 64).is_some_and(|word| word & (1 << (id % 64)) != 0)
    }

    /// The first node of the set in `range`.
    pub fn first_in(&self, range: std::ops::Range<NodeId>) -> Option<NodeId> {
        let mut at = range.start;
        while at < range.end {
            let word = self.words.get(at as usize / 64)? >> (at % 64);
            if word != 0 {
                let found = at + word.trailing_zeros();
                return (found < range.end).then_some(found);
            }
            at = (at / 64 + 1) * 64;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_what_was_put_in() {
        let mut set = NodeSet::new(200);
        for id in [0, 64, 199, 500] {
            set.insert(id);
        }
        assert!(set.contains(0) && set.contains(64) && set.contains(199));
        assert!(!set.contains(63) && !set.contains(500));
        assert_eq!(set.first_in(1..200), Some(64));
        assert_eq!(set.first_in(65..199), None);
        assert_eq!(set.first_in(65..200), Some(199));
    }
}
