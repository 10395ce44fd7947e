//! Emphasis: marks around runs of text, written only where CommonMark's rules for them hold.

/// Marks that stand in more others than that are left out.
const MAX_MARKS: usize = 16;

#[derive(Debug)]
struct Mark {
    /// Empty where the mark is left out.
    sign: &'static str,
    /// Where it was written.
    at: Option<usize>,
}

/// The marks that are open, and those that were closed where the text ends.
#[derive(Debug, Default)]
pub struct Marks {
    open: Vec<Mark>,
    /// Where each began, innermost first.
    closed: Vec<(usize, &'static str)>,
    /// Marks that are open beyond `MAX_MARKS`.
    too_deep: usize,
}

impl Marks {
    /// Opens `*`, `**` or `~~`, to be written before the run's first character; the same inside itself means nothing.
    pub fn open(&mut self, sign: &'static str) {
        if self.open.len() >= MAX_MARKS {
            self.too_deep += 1;
            return;
        }
        let again = self.open.iter().any(|mark| mark.sign == sign);
        self.open.push(Mark { sign: if again { "" } else { sign }, at: None });
    }

    /// Closes the innermost mark, right after the run's last character.
    pub fn close(&mut self, text: &mut String) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        let Some(Mark { sign, at: Some(at) }) = self.open.pop() else { return };
        if sign.is_empty() {
            return;
        }
        let end = text.trim_end_matches([' ', '\n']).len();
        if end <= at + sign.len() {
            // Nothing came of the run.
            text.replace_range(at..at + sign.len(), "");
            return;
        }
        if end == text.len() {
            self.closed.push((at, sign));
        }
        text.insert_str(end, sign);
    }

    /// Makes ready for a character: takes back marks that it keeps from closing, and writes those that are open. Gives the
    /// places, each with a length, from which text was taken.
    pub fn before(&mut self, next: char, text: &mut String) -> Vec<(usize, usize)> {
        let taken = self.take_back(next, text);
        let last = text.chars().next_back();
        let unwritten = self.open.iter().rposition(|mark| mark.at.is_some()).map_or(0, |at| at + 1);
        // CommonMark, 6.2: what opens stands before no space, and before punctuation only after space or punctuation. Two
        // runs of marks next to each other would be read as one.
        let in_word = last.is_some_and(char::is_alphanumeric) && !next.is_alphanumeric();
        let after_marks = text.ends_with(['*', '~']) && !text.ends_with("\\*") && !text.ends_with("\\~");
        for mark in self.open.iter_mut().skip(unwritten) {
            if in_word || after_marks {
                mark.sign = "";
            }
            mark.at = Some(text.len());
            text.push_str(mark.sign);
        }
        taken
    }

    /// Tells that white space stands at the text's end: what was closed there is closed well.
    pub fn settle(&mut self) {
        self.closed.clear();
    }

    /// Closes all; gives what [`resume`](Marks::resume) opens again in the next block.
    pub fn suspend(&mut self, text: &mut String) -> (Vec<&'static str>, usize) {
        let signs = self.open.iter().map(|mark| mark.sign).collect();
        let too_deep = std::mem::take(&mut self.too_deep);
        while !self.open.is_empty() {
            self.close(text);
        }
        self.closed.clear();
        (signs, too_deep)
    }

    /// Opens the marks that were open in the block before.
    pub fn resume(&mut self, (signs, too_deep): (Vec<&'static str>, usize)) {
        self.open = signs.into_iter().map(|sign| Mark { sign, at: None }).collect();
        self.too_deep = too_deep;
    }

    /// What closes stands after no space, and after punctuation only before space or punctuation.
    fn take_back(&mut self, next: char, text: &mut String) -> Vec<(usize, usize)> {
        let signs: usize = self.closed.iter().map(|(_, sign)| sign.len()).sum();
        let inner = text.get(..text.len() - signs).and_then(|run| run.chars().next_back());
        let mut taken = Vec::new();
        if next.is_alphanumeric() && inner.is_some_and(|c| !c.is_alphanumeric()) {
            let mut gone = 0;
            for (at, sign) in self.closed.drain(..).rev() {
                let at = at - gone;
                text.truncate(text.len() - sign.len());
                text.replace_range(at..at + sign.len(), "");
                taken.push((at, sign.len()));
                gone += sign.len();
            }
        }
        self.closed.clear();
        taken
    }
}
