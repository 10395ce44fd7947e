//! Counts the attributes of a tag that comes in pieces, by the tokenizer's own states (HTML standard, 13.2.5.32 and on).

/// A tag being read.
pub struct TagScan {
    state: State,
    attributes: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    TagName,
    BeforeName,
    Name,
    AfterName,
    BeforeValue,
    Unquoted,
    Quoted(u8),
    /// Something else: a comment, a declaration.
    NoTag,
}

impl TagScan {
    /// A scan of what `piece` starts, where that is markup.
    pub fn start(piece: &str) -> Option<TagScan> {
        let inside = piece.strip_prefix('<')?;
        let name = inside.strip_prefix('/').unwrap_or(inside);
        let is_tag = name.starts_with(|c: char| c.is_ascii_alphabetic());
        Some(TagScan { state: if is_tag { State::Open } else { State::NoTag }, attributes: 0 })
    }

    /// Reads on; gives back the attributes so far.
    pub fn read(&mut self, piece: &str) -> usize {
        if self.state != State::NoTag {
            piece.bytes().for_each(|byte| self.step(byte));
        }
        self.attributes
    }

    fn step(&mut self, byte: u8) {
        use State::*;
        let space = matches!(byte, b'\t' | b'\n' | b'\x0c' | b'\r' | b' ');
        self.state = match (self.state, byte) {
            (Quoted(mark), _) if byte == mark => BeforeName,
            (Quoted(mark), _) => Quoted(mark),
            (Unquoted, _) if !space => Unquoted,
            (BeforeValue, b'"' | b'\'') => Quoted(byte),
            (BeforeValue, _) if space => BeforeValue,
            (BeforeValue, _) => Unquoted,
            (Open, b'<' | b'/') => Open,
            (Open, _) => TagName,
            (TagName, _) if space => BeforeName,
            (TagName | Name | AfterName | BeforeName, b'/') => BeforeName,
            (Name, _) if space => AfterName,
            (Name | AfterName, b'=') => BeforeValue,
            (BeforeName | AfterName, _) if space => self.state,
            (BeforeName | AfterName, _) => {
                self.attributes += 1;
                Name
            }
            (Unquoted, _) => BeforeName,
            (state, _) => state,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_counted_whatever_the_pieces() {
        for (tag, count) in [
            ("<p a b c", 3),
            ("<p/a/b=/c/d", 2),
            ("</p a=1 b='x y > z' c=\"<!-- 'd e\"f", 4),
            ("<p a = 1 b", 2),
            ("<p a='b' = 'c d e", 5),
            ("<p = b", 2),
            ("<p a\n=\n\"b c\" /d", 2),
            ("<img src=data:image/png;base64,a/b/c/d alt=x", 2),
            ("<!-- a b c", 0),
        ] {
            for cut in 3..tag.len() {
                let (first, rest) = tag.split_at(cut);
                let mut scan = TagScan::start(first);
                let scanned = scan.as_mut().map(|scan| {
                    scan.read(first);
                    scan.read(rest)
                });
                assert_eq!(scanned, Some(count), "{tag} cut at {cut}");
            }
        }
    }
}
