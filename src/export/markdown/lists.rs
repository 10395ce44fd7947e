//! What a block stands in: quotations and list items, written before each of its lines.

/// Deeper quotations and lists are written as if they stood here, so that no line's beginning grows with the page.
const MAX_DEPTH: usize = 12;

/// A quotation or a list item.
#[derive(Debug)]
struct Container {
    /// `> ` or the list's mark.
    mark: String,
    /// Written before the lines after the first.
    indent: String,
    /// The list that an item is of; 0 for a quotation.
    list: usize,
    started: bool,
}

#[derive(Debug)]
struct List {
    id: usize,
    /// The number of the next item; `None` in lists without.
    next: Option<u32>,
    sign: char,
    /// Whether its sign is the second one, because a list stands right before it.
    alternate: bool,
}

/// The blocks so far, and what is open.
#[derive(Debug, Default)]
pub struct Nesting {
    text: String,
    containers: Vec<Container>,
    lists: Vec<List>,
    lists_so_far: usize,
    /// How many of the open containers the last block stood in too.
    shared: usize,
    /// The lists of the items that the last block stood in, outermost first.
    last_lists: Vec<usize>,
    /// How deep the list stood that was closed last, and its `alternate`.
    closed: Option<(usize, bool)>,
    /// Elements that are open beyond `MAX_DEPTH`.
    too_deep: usize,
}

impl Nesting {
    pub fn open_quote(&mut self) {
        self.push(Container { mark: "> ".into(), indent: "> ".into(), list: 0, started: true });
    }

    pub fn open_list(&mut self, start: Option<u32>) {
        self.lists_so_far += 1;
        // Another sign than that of the list right before, or the two would be one.
        let alternate = self.closed == Some((self.containers.len(), false));
        let sign = match (alternate, start.is_some()) {
            (false, false) => '-',
            (true, false) => '*',
            (false, true) => '.',
            (true, true) => ')',
        };
        self.lists.push(List { id: self.lists_so_far, next: start, sign, alternate });
    }

    pub fn close_list(&mut self) {
        self.closed = self.lists.pop().map(|list| (self.containers.len(), list.alternate));
    }

    /// An item of the innermost list, with its own number where it has one.
    pub fn open_item(&mut self, value: Option<u32>) {
        let Some(list) = self.lists.last_mut() else {
            self.push(Container { mark: "- ".into(), indent: "  ".into(), list: 0, started: false });
            return;
        };
        let mark = match list.next {
            Some(next) => {
                let number = value.unwrap_or(next).min(999_999_998);
                list.next = Some(number + 1);
                format!("{number}{} ", list.sign)
            }
            None => format!("{} ", list.sign),
        };
        let indent = " ".repeat(mark.len());
        let list = list.id;
        self.push(Container { mark, indent, list, started: false });
    }

    /// Closes the innermost quotation or item.
    pub fn close(&mut self) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        self.containers.pop();
        self.shared = self.shared.min(self.containers.len());
    }

    /// Writes a block of lines.
    pub fn block<S: AsRef<str>>(&mut self, lines: &[S]) {
        if lines.is_empty() {
            return;
        }
        if !self.text.is_empty() && !self.is_tight() {
            let blank: String =
                self.containers.iter().take(self.shared).map(|container| container.indent.as_str()).collect();
            self.text.push_str(blank.trim_end());
            self.text.push('\n');
        }
        for line in lines {
            for container in &mut self.containers {
                self.text.push_str(if container.started { &container.indent } else { &container.mark });
                container.started = true;
            }
            self.text.push_str(line.as_ref());
            self.text.truncate(self.text.trim_end_matches(' ').len());
            self.text.push('\n');
        }
        if self.closed.is_some_and(|(depth, _)| depth >= self.containers.len()) {
            self.closed = None;
        }
        self.shared = self.containers.len();
        self.last_lists = self.containers.iter().map(|container| container.list).collect();
    }

    /// The blocks, without a line break at the end.
    pub fn finish(mut self) -> String {
        self.text.truncate(self.text.trim_end_matches('\n').len());
        self.text
    }

    /// Whether the next block opens an item right after the item before, or after the words of the item around.
    fn is_tight(&self) -> bool {
        let Some(item) = self.containers.get(self.shared).filter(|item| !item.started) else { return false };
        let follows = self.last_lists.get(self.shared) == Some(&item.list);
        let inside = self.shared > 0
            && self.last_lists.len() == self.shared
            && self.containers.get(self.shared - 1).is_some_and(|around| around.list > 0);
        item.list > 0 && (follows || inside)
    }

    fn push(&mut self, container: Container) {
        if self.containers.len() >= MAX_DEPTH {
            self.too_deep += 1;
        } else {
            self.containers.push(container);
        }
    }
}
