//! Where a number stands among the thresholds of its feature.

use super::BlockSet;

/// The thresholds of all features.
#[derive(Debug, Default)]
pub struct Scales {
    features: Vec<Feature>,
    /// Sorted within their feature; after each feature's one that no number is above.
    thresholds: Vec<f32>,
    /// By feature and step of the scale from the one before its first threshold to the one after its last: how many of its
    /// thresholds lie on lower steps.
    lower: Vec<u8>,
}

/// Where to find what belongs to a feature.
#[derive(Debug, Clone, Copy)]
struct Feature {
    /// The place of its first threshold.
    start: u16,
    /// How many thresholds it has.
    count: u8,
    /// The step before its first threshold, and how many steps there are to the one after its last.
    step_before: i16,
    steps: u16,
    /// The place of its first step.
    lower: u32,
}

impl Scales {
    /// Adds a feature with its next so many thresholds.
    pub fn add_feature(&mut self, count: u8, thresholds: &mut dyn Iterator<Item = f32>) {
        let (start, lower) = (self.thresholds.len(), self.lower.len());
        self.thresholds.extend(thresholds.take(usize::from(count)));
        let own = self.thresholds.get(start..).unwrap_or_default();
        let step_before = own.first().map_or(0, |first| step_of(*first)) - 1;
        // The step before the first and the one after the last stand for all beyond them.
        self.lower.push(0);
        for (number, threshold) in own.iter().enumerate() {
            let step = (step_of(*threshold) - step_before) as usize;
            self.lower.resize((lower + step + 1).max(self.lower.len()), number as u8);
        }
        self.lower.push(count);
        self.features.push(Feature {
            start: start as u16,
            count,
            step_before: step_before as i16,
            steps: (self.lower.len() - lower) as u16,
            lower: lower as u32,
        });
        self.thresholds.push(f32::INFINITY);
    }

    /// How many features there are.
    pub fn len(&self) -> usize {
        self.features.len()
    }

    /// A place for each threshold, and one for each feature before its own.
    pub fn places(&self) -> usize {
        self.thresholds.len()
    }

    /// The place before those of a feature's thresholds.
    pub fn start(&self, feature: usize) -> Option<u16> {
        self.features.get(feature).map(|feature| feature.start)
    }

    /// The scale of a feature, and its places; `None` where nothing is asked of it.
    pub fn of(&self, feature: usize) -> Option<(Scale<'_>, std::ops::Range<usize>)> {
        let feature = self.features.get(feature).filter(|feature| feature.count > 0)?;
        let (start, lower) = (usize::from(feature.start), feature.lower as usize);
        let places = start..start + usize::from(feature.count) + 1;
        let scale = Scale {
            thresholds: self.thresholds.get(places.clone())?,
            lower: self.lower.get(lower..lower + usize::from(feature.steps))?,
            step_before: i32::from(feature.step_before),
        };
        Some((scale, places))
    }
}

/// So many thresholds, with the one that no number is above, are sooner asked one by one.
const FEW: usize = 5;

/// The thresholds of one feature.
#[derive(Debug)]
pub struct Scale<'m> {
    thresholds: &'m [f32],
    lower: &'m [u8],
    step_before: i32,
}

impl Scale<'_> {
    /// Gives each threshold the blocks of the rows of a column whose number is above it. `sets` has one more, for the blocks
    /// whose number is above none, and all of them are empty.
    #[inline(never)] // a loop's inside: see "A cold module" in ARCHITECTURE.md
    pub fn part(&self, column: &[f32], described: &[BlockSet], sets: &mut [BlockSet]) {
        if self.thresholds.len() <= FEW {
            for (threshold, above) in self.thresholds.iter().zip(sets.iter_mut().skip(1)) {
                let all = column.iter().zip(described);
                *above = all.fold(0, |above, (value, blocks)| above | if value > threshold { *blocks } else { 0 });
            }
            return;
        }
        for (value, blocks) in column.iter().zip(described) {
            if let Some(set) = sets.get_mut(self.count_below(*value)) {
                *set |= blocks;
            }
        }
        // What is above a threshold is above the lower ones.
        let mut above = 0;
        for set in sets.iter_mut().rev() {
            above |= *set;
            *set = above;
        }
    }

    /// How many of the thresholds the number is above.
    fn count_below(&self, value: f32) -> usize {
        let above = |count: usize| self.thresholds.get(count).is_some_and(|threshold| *threshold < value);
        let step = (step_of(value) - self.step_before).clamp(0, self.lower.len() as i32 - 1);
        let mut count = usize::from(self.lower.get(step as usize).copied().unwrap_or(0));
        // Added and not asked: which it is can't be foreseen, and few steps have more than one threshold.
        count += usize::from(above(count));
        while above(count) {
            count += 1;
        }
        count
    }
}

/// A number's step on a scale of sixteen steps for each doubling, alike on both sides of zero; what is nearer to zero than
/// about .001 is on step 0.
fn step_of(value: f32) -> i32 {
    const SHIFT: u32 = f32::MANTISSA_DIGITS - 1 - 4;
    const LEAST: u32 = 0x3A80_0000 >> SHIFT;
    let size = ((value.to_bits() & 0x7FFF_FFFF) >> SHIFT).saturating_sub(LEAST) as i32;
    if value.is_sign_negative() { -size } else { size }
}

#[cfg(test)]
mod tests {
    use crate::content::model::Model;

    #[test]
    fn thresholds_are_counted_by_steps() {
        let scales = &Model::shipped().scales;
        for (scale, _) in (0..scales.len()).filter_map(|feature| scales.of(feature)) {
            let around = |value: &f32| [value.next_down(), *value, value.next_up(), value * 1.01, -value];
            let values = scale.thresholds.iter().filter(|threshold| threshold.is_finite()).flat_map(around);
            for value in values.chain([0.0, -0.0, -1000.0, 1000.0]) {
                let counted = scale.thresholds.iter().filter(|threshold| **threshold < value).count();
                assert_eq!(scale.count_below(value), counted, "{value} {scale:?}");
            }
        }
    }
}
