//! The values of the class attributes of a page, each once, and what is said of each: templates write the same ones again
//! and again.

use std::cell::Cell;

use super::class_words::{self, KindSet};
use super::facts::Facts;
use crate::dom::{Attr, EIGHT, Eight, NodeId, Tree, hash_eight};

/// The number of an element's class where it has none.
pub const NO_CLASS: u16 = 0;
/// Of one too many for a page that doesn't mean to have so many: such a class is judged wherever it is met.
const UNNUMBERED: u16 = u16::MAX;
/// A power of two.
const PLACES: usize = 4096;
/// So many classes have numbers.
const MAX_CLASSES: usize = 3072;
/// Places that are looked at for a class.
const MAX_PROBES: usize = 32;

/// Numbers for classes in the order in which they come, with their kinds.
pub struct Classes<'t> {
    /// The numbers of the classes whose hashes lead here.
    places: Vec<u16>,
    /// By number.
    values: Vec<(&'t str, KindSet)>,
}

impl<'t> Classes<'t> {
    pub fn new() -> Classes<'t> {
        Classes { places: vec![NO_CLASS; PLACES], values: vec![("", 0)] }
    }

    /// One more than the last number.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// The number and the kinds of a class with this hash, which needn't tell all classes apart.
    pub fn look_up(&mut self, value: &'t str, hash: u32) -> (u16, KindSet) {
        let end = Eight::at(value.as_bytes(), value.len().saturating_sub(EIGHT)).first(EIGHT);
        let own = hash_eight(hash, end) as usize % PLACES;
        for place in (own..own + MAX_PROBES).map(|place| place % PLACES) {
            let Some(slot) = self.places.get_mut(place) else { break };
            if *slot == NO_CLASS {
                if self.values.len() >= MAX_CLASSES {
                    break;
                }
                *slot = self.values.len() as u16;
                self.values.push((value, class_words::kinds_of(value)));
            }
            match self.values.get(usize::from(*slot)) {
                Some((known, kinds)) if *known == value => return (*slot, *kinds),
                _ => {}
            }
        }
        (UNNUMBERED, class_words::kinds_of(value))
    }
}

/// What is said of an element by its class, each class judged once.
pub struct ClassSays<'a> {
    tree: &'a Tree,
    facts: &'a Facts,
    judge: fn(&str) -> u8,
    /// By class, one more than what was said; 0 where nothing was yet.
    known: Vec<Cell<u8>>,
}

impl<'a> ClassSays<'a> {
    /// `judge` says less than 255 of a class, and 0 of none.
    pub fn new(tree: &'a Tree, facts: &'a Facts, judge: fn(&str) -> u8) -> ClassSays<'a> {
        ClassSays { tree, facts, judge, known: vec![Cell::new(0); facts.classes()] }
    }

    /// What is said of an element's class; 0 where it has none.
    pub fn of(&self, id: NodeId) -> u8 {
        let class = self.facts.element(id).class;
        if class == NO_CLASS {
            return 0;
        }
        let judged = || (self.judge)(self.tree.attr(id, Attr::Class).unwrap_or_default());
        let Some(known) = self.known.get(usize::from(class)) else { return judged() };
        if known.get() == 0 {
            known.set(judged().saturating_add(1));
        }
        known.get() - 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_numbered_in_the_order_in_which_they_come() {
        let mut classes = Classes::new();
        let mut number = |value: &'static str| classes.look_up(value, 7).0;
        assert_eq!(
            [number("quay"), number("quay 1"), number("quay"), number("quay 2"), number("quay 1")],
            [1, 2, 1, 3, 2]
        );
        assert_eq!(classes.len(), 4);
        assert_eq!(classes.look_up("share", 7).1, class_words::kinds_of("share"));
    }

    #[test]
    fn one_class_too_many_has_no_number() {
        let values: Vec<String> = (0..5_000).map(|number| number.to_string()).collect();
        let mut classes = Classes::new();
        let numbers: Vec<u16> = values.iter().map(|value| classes.look_up(value, 0).0).collect();
        assert!(classes.len() <= MAX_CLASSES && classes.len() > MAX_CLASSES / 2);
        assert_eq!(numbers.last(), Some(&UNNUMBERED));
        assert_eq!(classes.look_up("share-unheard", 1), (UNNUMBERED, class_words::kinds_of("share")));
    }
}
