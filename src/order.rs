//! Two orders for everything: by a number, in linear time, and by a rule of the caller's.
//!
//! The standard library's sorts are made anew for each type, 6 to 9 KB of the module at a time; these are made once.

/// Sorts by the upper 32 bits, equal ones in the order given.
///
/// The lower 32 bits carry what belongs to the key: mostly a place in a list.
pub fn by_upper_half(keys: &mut Vec<u64>) {
    let mut other = vec![0; keys.len()];
    for shift in [32, 40, 48, 56] {
        let digit = |key: u64| (key >> shift) as usize & 255;
        let mut places = [0usize; 256];
        for key in keys.iter() {
            if let Some(count) = places.get_mut(digit(*key)) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for place in &mut places {
            sum += std::mem::replace(place, sum);
        }
        for key in keys.iter() {
            if let Some(place) = places.get_mut(digit(*key)) {
                if let Some(slot) = other.get_mut(*place) {
                    *slot = *key;
                }
                *place += 1;
            }
        }
        std::mem::swap(keys, &mut other);
    }
}

/// A key and what belongs to it in one number for [`by_upper_half`].
pub fn with(key: u32, index: usize) -> u64 {
    u64::from(key) << 32 | index as u64
}

/// The key of such a number, and what belongs to it.
pub fn parts(pair: u64) -> (u32, usize) {
    ((pair >> 32) as u32, pair as u32 as usize)
}

/// The places `0..len` in the order in which `before` has them, equal ones as they stand.
pub fn by_rule(len: usize, before: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    let mut merged = Vec::with_capacity(len);
    let mut width = 1;
    while width < len {
        for pair in order.chunks(width * 2) {
            let (mut left, mut right) = pair.split_at(width.min(pair.len()));
            while let (Some((one, ones)), Some((other, others))) = (left.split_first(), right.split_first()) {
                if before(*other, *one) {
                    merged.push(*other);
                    right = others;
                } else {
                    merged.push(*one);
                    left = ones;
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        std::mem::swap(&mut order, &mut merged);
        merged.clear();
        width *= 2;
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(count: usize) -> Vec<u32> {
        let mut state = 1u32;
        let next = |_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            if state & 3 == 0 { state >> 8 & 15 } else { state }
        };
        (0..count).map(next).collect()
    }

    #[test]
    fn both_orders_are_stable() {
        for count in [0, 1, 2, 3, 7, 64, 1000] {
            let numbers = numbers(count);
            let mut wanted: Vec<usize> = (0..count).collect();
            wanted.sort_by_key(|index| numbers[*index]);
            let mut keys = numbers.iter().enumerate().map(|(index, number)| with(*number, index)).collect();
            by_upper_half(&mut keys);
            assert_eq!(keys.into_iter().map(|pair| parts(pair).1).collect::<Vec<_>>(), wanted);
            assert_eq!(by_rule(count, &|one, other| numbers[one] < numbers[other]), wanted);
        }
    }
}
