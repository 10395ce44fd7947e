//! The values of all blocks in one vector; objects and lists hold indices.

/// A value's place.
pub type Index = u32;

/// One value.
#[derive(Debug, Clone)]
pub enum Value {
    /// Text, number or word, as text.
    Text(String),
    /// Names and values in the order written.
    Object(Vec<(String, Index)>),
    /// Values.
    List(Vec<Index>),
}

/// All values of a page's blocks.
#[derive(Debug, Default)]
pub struct Graph {
    values: Vec<Value>,
}

/// An object, or a text that stands where an object may.
#[derive(Debug, Clone, Copy)]
pub struct Node<'g> {
    graph: &'g Graph,
    index: Index,
}

/// References followed from one value before it counts as a circle.
const MAX_HOPS: usize = 4;

/// Properties of schema.org whose values are works of their own beside what the page is about.
const OTHER_WORKS: &[&str] = &[
    "acceptedAnswer",
    "citation",
    "comment",
    "itemListElement",
    "liveBlogUpdate",
    "mentions",
    "review",
    "reviews",
    "suggestedAnswer",
];

impl Graph {
    /// Adds a value.
    pub fn push(&mut self, value: Value) -> Index {
        self.values.push(value);
        (self.values.len() - 1) as Index
    }

    /// The value at a place.
    pub fn get_mut(&mut self, index: Index) -> Option<&mut Value> {
        self.values.get_mut(index as usize)
    }

    /// Every object, in the order written.
    pub fn tops(&self) -> impl Iterator<Item = Node<'_>> {
        self.values
            .iter()
            .enumerate()
            .filter(|(_, value)| matches!(value, Value::Object(_)))
            .map(|(index, _)| Node { graph: self, index: index as Index })
    }

    /// Every object that is not a part of a list of other works, an answer, a review or a comment of what the page is about.
    pub fn subjects(&self) -> impl Iterator<Item = Node<'_>> {
        let mut others = vec![false; self.values.len()];
        // What stands within a value comes after it.
        for (index, value) in self.values.iter().enumerate() {
            let within = others.get(index) == Some(&true);
            let mut mark = |index: Index, other: bool| {
                if let Some(mark) = others.get_mut(index as usize) {
                    *mark |= other;
                }
            };
            match value {
                Value::Text(_) => {}
                Value::List(items) => items.iter().for_each(|&item| mark(item, within)),
                Value::Object(fields) => {
                    fields.iter().for_each(|(name, field)| mark(*field, within || OTHER_WORKS.contains(&name.as_str())))
                }
            }
        }
        self.tops().filter(move |node| others.get(node.index as usize) == Some(&false))
    }

    fn value(&self, index: Index) -> Option<&Value> {
        self.values.get(index as usize)
    }

    /// The object with this `@id` that says more than its `@id`.
    fn with_id(&self, id: &str) -> Option<Node<'_>> {
        self.tops().find(|node| node.own("@id") == Some(id) && node.fields().len() > 1)
    }
}

impl<'g> Node<'g> {
    fn fields(self) -> &'g [(String, Index)] {
        match self.graph.value(self.index) {
            Some(Value::Object(fields)) => fields,
            _ => &[],
        }
    }

    fn field(self, name: &str) -> Option<Index> {
        self.fields().iter().find(|(known, _)| known == name).map(|(_, index)| *index)
    }

    /// A text field as written, references not followed.
    fn own(self, name: &str) -> Option<&'g str> {
        match self.graph.value(self.field(name)?) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The names of its types without their vocabulary's address.
    pub fn types(self) -> impl Iterator<Item = &'g str> {
        let field = self.field("@type");
        let list = match field.and_then(|index| self.graph.value(index)) {
            Some(Value::List(items)) => items.as_slice(),
            _ => &[],
        };
        field.into_iter().chain(list.iter().copied()).filter_map(move |index| match self.graph.value(index) {
            Some(Value::Text(text)) => {
                let vocabulary = text.bytes().rposition(|byte| matches!(byte, b'/' | b'#' | b':'));
                text.get(vocabulary.map_or(0, |end| end + 1)..)
            }
            _ => None,
        })
    }

    /// The first text of a field: itself, of a list, or the name or address of an object.
    pub fn text(self, name: &str) -> Option<&'g str> {
        self.items(name)
            .into_iter()
            .find_map(|node| match node.graph.value(node.index) {
                Some(Value::Text(text)) => Some(text.as_str()),
                _ => node.own("@value").or_else(|| node.own("name")).or_else(|| node.own("url")),
            })
            .map(str::trim)
            .filter(|text| !text.is_empty())
    }

    /// Its own words where it is a text, else its name.
    pub fn name(self) -> Option<&'g str> {
        match self.graph.value(self.index) {
            Some(Value::Text(text)) => Some(text.trim()),
            _ => self.text("name"),
        }
        .filter(|text| !text.is_empty())
    }

    /// Its address: `url`, `sameAs` or an `@id` that is one.
    pub fn address(self) -> Option<&'g str> {
        self.text("url").or_else(|| self.own("@id").filter(|id| id.starts_with("http") && !id.contains('#')))
    }

    /// The values of a field: one, or those of a list, references followed.
    pub fn items(self, name: &str) -> Vec<Node<'g>> {
        let Some(index) = self.field(name) else { return Vec::new() };
        let single = [index];
        let list = match self.graph.value(index) {
            Some(Value::List(items)) => items.as_slice(),
            _ => &single,
        };
        list.iter().map(|&index| Node { graph: self.graph, index }.followed()).collect()
    }

    fn followed(self) -> Node<'g> {
        let mut node = self;
        for _ in 0..MAX_HOPS {
            match node.own("@id") {
                Some(id) if node.fields().len() == 1 => match self.graph.with_id(id) {
                    Some(next) => node = next,
                    None => break,
                },
                _ => break,
            }
        }
        node
    }
}
