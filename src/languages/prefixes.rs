//! Many phrases at once: which of them a text begins with.

/// Phrases in order, each with what it stands for and the longest other phrase that it begins with.
#[derive(Debug)]
pub struct Prefixes<T> {
    entries: Vec<Entry<T>>,
}

#[derive(Debug)]
struct Entry<T> {
    phrase: &'static str,
    values: Vec<T>,
    parent: Option<usize>,
}

impl<T: Clone + PartialEq> Prefixes<T> {
    /// Compiles phrases; one that stands for several things is one entry.
    pub fn new(mut phrases: Vec<(&'static str, T)>) -> Prefixes<T> {
        phrases.retain(|(phrase, _)| !phrase.is_empty());
        phrases.sort_by_key(|(phrase, _)| *phrase);
        let mut entries: Vec<Entry<T>> = Vec::new();
        for (phrase, value) in phrases {
            match entries.last_mut().filter(|last| last.phrase == phrase) {
                Some(last) if last.values.contains(&value) => {}
                Some(last) => last.values.push(value),
                None => {
                    let mut parent = entries.len().checked_sub(1);
                    while let Some(at) = parent
                        && let Some(entry) = entries.get(at)
                        && !phrase.starts_with(entry.phrase)
                    {
                        parent = entry.parent;
                    }
                    entries.push(Entry { phrase, values: vec![value], parent });
                }
            }
        }
        Prefixes { entries }
    }

    /// The phrases that `text` begins with, longest first.
    ///
    /// All of them are on one chain of parents: whatever sorts between a prefix of a text and the text begins with it.
    pub fn of<'p>(&'p self, text: &'p str) -> impl Iterator<Item = (&'static str, &'p [T])> + 'p {
        let mut next = self.entries.partition_point(|entry| entry.phrase <= text).checked_sub(1);
        std::iter::from_fn(move || {
            loop {
                let entry = self.entries.get(next?)?;
                next = entry.parent;
                if text.starts_with(entry.phrase) {
                    return Some((entry.phrase, entry.values.as_slice()));
                }
            }
        })
    }
}

/// Where words begin; in scripts without spaces, every character.
pub fn word_starts(text: &str) -> impl Iterator<Item = usize> + '_ {
    let mut before_word = true;
    text.char_indices().filter_map(move |(at, c)| {
        let wide = (0x2E80..0xA000).contains(&(c as u32)) || (0xF900..0xFB00).contains(&(c as u32));
        let letter = c.is_alphanumeric() || matches!(c, '§' | '※' | '*');
        let starts = letter && (before_word || wide);
        before_word = !letter || wide;
        starts.then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_prefix_is_found() {
        let table = Prefixes::new(vec![("a", 1), ("ab", 2), ("abd", 3), ("ac", 4), ("ab", 5), ("b", 6), ("", 7)]);
        let found = |text: &str| table.of(text).map(|(phrase, values)| (phrase, values.to_vec())).collect::<Vec<_>>();
        assert_eq!(found("abc"), [("ab", vec![2, 5]), ("a", vec![1])]);
        assert_eq!(found("abde"), [("abd", vec![3]), ("ab", vec![2, 5]), ("a", vec![1])]);
        assert_eq!(found("zz"), []);
        assert_eq!(found(""), []);
    }
}
