//! The inside of a block: text, emphasis, code, links, pictures, line breaks.

use std::borrow::Cow;

use super::escape::{finish_line, push_address, push_text};
use super::marks::Marks;

/// Gathers a block's inside. Lines are parted by `\n` and are escaped when they are taken.
#[derive(Debug, Default)]
pub struct Inline {
    text: String,
    marks: Marks,
    /// Whether the block is a table's cell.
    pub in_cell: bool,
    /// The address of the link that is open, and where its words begin.
    link: Option<(Option<String>, usize)>,
    /// The text of a code span that is open, and how many elements opened it.
    code: Option<(String, usize)>,
}

impl Inline {
    /// Adds text; runs of white space become one space.
    pub fn text(&mut self, text: &str) {
        if let Some((code, _)) = &mut self.code {
            push_collapsed(text, code);
            return;
        }
        // A mark may stand before no kind of space.
        let starts = text.starts_with(char::is_whitespace);
        let ends = text.ends_with(char::is_whitespace);
        if starts {
            self.space();
        }
        let mut line = String::with_capacity(text.len());
        for c in text.trim().chars() {
            if c.is_whitespace() && c != '\u{a0}' {
                if !line.ends_with(' ') {
                    line.push(' ');
                }
            } else if !c.is_control() {
                line.push(c);
            }
        }
        if line.is_empty() {
            return;
        }
        self.before(line.chars().next().unwrap_or(' '));
        push_text(&line, &mut self.text);
        if ends {
            self.space();
        }
    }

    /// Opens `*`, `**` or `~~`.
    pub fn open(&mut self, sign: &'static str) {
        self.marks.open(sign);
    }

    /// Closes the innermost mark.
    pub fn close(&mut self) {
        self.marks.close(&mut self.text);
    }

    /// Opens a code span.
    pub fn open_code(&mut self) {
        match &mut self.code {
            Some((_, depth)) => *depth += 1,
            None => self.code = Some((String::new(), 1)),
        }
    }

    /// Closes a code span.
    pub fn close_code(&mut self) {
        let Some((code, depth)) = self.code.take() else { return };
        if depth > 1 {
            self.code = Some((code, depth - 1));
        } else if !code.trim().is_empty() {
            if self.text.ends_with('`') {
                // Two spans next to each other would be read as one.
                self.space();
            }
            self.before('`');
            self.text.push_str(&code_span(code.trim(), self.in_cell));
        }
    }

    /// Opens a link; without an address it is only its words. A link in a link means nothing.
    pub fn open_link(&mut self, address: Option<String>) {
        if self.link.is_none() {
            if address.is_some() {
                self.before('[');
                self.text.push('[');
            }
            self.link = Some((address, self.text.len()));
        }
    }

    /// Closes the link.
    pub fn close_link(&mut self) {
        let Some((Some(address), start)) = self.link.take() else { return };
        let words = self.text.get(start..).unwrap_or_default();
        if words.trim().is_empty() {
            // A link without words can't be seen.
            self.text.truncate(self.text.len() - words.len() - 1);
            return;
        }
        let trailing = words.len() - words.trim_end_matches([' ', '\n']).len();
        self.text.truncate(self.text.len() - trailing);
        self.text.push_str("](");
        push_address(&address, &mut self.text);
        self.text.push(')');
        if trailing > 0 {
            self.text.push(' ');
        }
    }

    /// A picture.
    pub fn image(&mut self, alt: &str, address: &str) {
        self.before('!');
        self.text.push_str("![");
        push_text(&super::super::one_line::one_line(alt), &mut self.text);
        self.text.push_str("](");
        push_address(address, &mut self.text);
        self.text.push(')');
    }

    /// A line break; inside a link or code only a space.
    pub fn line_break(&mut self) {
        if self.link.is_some() || self.code.is_some() {
            return self.text(" ");
        }
        self.marks.settle();
        self.text.truncate(self.text.trim_end_matches(' ').len());
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    /// Takes the lines and starts anew; what is open stays open.
    pub fn take(&mut self) -> Vec<String> {
        let link = self.link.as_ref().map(|(address, _)| address.clone());
        self.close_link();
        let marks = self.marks.suspend(&mut self.text);
        let text = std::mem::take(&mut self.text);
        self.marks.resume(marks);
        if let Some(address) = link.flatten() {
            // Written at once: a link that goes on in the next block.
            self.text.push('[');
            self.link = Some((Some(address), 1));
        }
        text.split('\n').map(finish_line).filter(|line| !line.is_empty()).collect()
    }

    fn space(&mut self) {
        self.marks.settle();
        if !self.text.is_empty() && !self.text.ends_with([' ', '\n', '[']) {
            self.text.push(' ');
        }
    }

    /// Before a character is written: the marks around it, and the place of the link that is open.
    fn before(&mut self, next: char) {
        for (at, len) in self.marks.before(next, &mut self.text) {
            if let Some((_, start)) = &mut self.link
                && *start > at
            {
                *start -= len;
            }
        }
    }
}

fn push_collapsed(text: &str, out: &mut String) {
    for c in text.chars() {
        if c.is_whitespace() || c.is_control() {
            if !out.ends_with(' ') {
                out.push(' ');
            }
        } else {
            out.push(c);
        }
    }
}

/// A code span whose fence is longer than any run of backticks inside (CommonMark, 6.1). A cell ends at a bar even inside
/// code, unless a backslash stands before it.
fn code_span(code: &str, in_cell: bool) -> String {
    let fence = "`".repeat(longest_run(code) + 1);
    let pad = if code.starts_with('`') || code.ends_with('`') { " " } else { "" };
    let code = if in_cell { Cow::Owned(code.replace('|', "\\|")) } else { Cow::Borrowed(code) };
    [&fence, pad, &code, pad, &fence].concat()
}

/// The length of the longest run of backticks.
pub fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}
