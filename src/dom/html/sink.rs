//! A linked arena that html5ever builds into. Nodes are indices; the vector is flattened afterwards.

use std::borrow::Cow;
use std::cell::{Cell, Ref, RefCell};

use html5ever::interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, LocalName, Namespace, QualName};

use crate::dom::Attr;

pub type Handle = u32;
/// No node.
pub const NONE: Handle = u32::MAX;
pub const DOCUMENT: Handle = 0;

pub enum Data {
    Document,
    Element {
        name: QualName,
        attributes: Vec<(Attr, StrTendril)>,
    },
    Text(StrTendril),
    /// Comments and processing instructions: in the tree for the parser's sake only.
    Nothing,
}

pub struct Linked {
    pub parent: Handle,
    pub first_child: Handle,
    last_child: Handle,
    previous: Handle,
    pub next: Handle,
    /// For a `<template>`, the node that holds what is in it.
    contents: Handle,
    depth: u32,
    /// A MathML element that holds HTML.
    holds_html: bool,
    pub data: Data,
}

#[derive(Default)]
pub struct Sink {
    nodes: RefCell<Vec<Linked>>,
    deepest: Cell<u32>,
    depth_here: Cell<u32>,
}

/// The finished arena.
pub struct Arena(pub Vec<Linked>);

/// A name borrowed from the arena.
#[derive(Debug)]
pub struct Name<'a>(Ref<'a, QualName>);

impl ElemName for Name<'_> {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

impl Sink {
    /// Levels of the deepest node so far.
    pub fn depth(&self) -> usize {
        self.deepest.get() as usize
    }

    /// Levels of the node that was put in last.
    pub fn depth_here(&self) -> usize {
        self.depth_here.get() as usize
    }

    /// Nodes so far.
    pub fn len(&self) -> usize {
        self.nodes.borrow().len()
    }

    fn push(&self, data: Data) -> Handle {
        let mut nodes = self.nodes.borrow_mut();
        if nodes.is_empty() {
            nodes.push(Linked::new(Data::Document));
        }
        nodes.push(Linked::new(data));
        (nodes.len() - 1) as Handle
    }

    /// Puts `child` below `parent`, before `before` or last where that is `NONE`.
    fn insert(&self, parent: Handle, before: Handle, child: NodeOrText<Handle>) {
        let previous = {
            let nodes = self.nodes.borrow();
            if before == NONE { nodes[parent as usize].last_child } else { nodes[before as usize].previous }
        };
        let child = match child {
            NodeOrText::AppendNode(node) => {
                self.detach(node);
                node
            }
            NodeOrText::AppendText(text) => {
                if self.extend(previous, &text) {
                    return;
                }
                self.push(Data::Text(text))
            }
        };
        // Detaching may have moved what came before.
        let mut nodes = self.nodes.borrow_mut();
        let previous = if before == NONE { nodes[parent as usize].last_child } else { nodes[before as usize].previous };
        let depth = nodes[parent as usize].depth + 1;
        let node = &mut nodes[child as usize];
        (node.parent, node.previous, node.next, node.depth) = (parent, previous, before, depth);
        match previous {
            NONE => nodes[parent as usize].first_child = child,
            _ => nodes[previous as usize].next = child,
        }
        match before {
            NONE => nodes[parent as usize].last_child = child,
            _ => nodes[before as usize].previous = child,
        }
        let contents = nodes[child as usize].contents;
        if let Some(contents) = nodes.get_mut(contents as usize) {
            contents.depth = depth;
        }
        self.deepest.set(self.deepest.get().max(depth));
        self.depth_here.set(depth);
    }

    /// Appends to a text node; false when `node` isn't one.
    fn extend(&self, node: Handle, text: &StrTendril) -> bool {
        match self.nodes.borrow_mut().get_mut(node as usize).map(|node| &mut node.data) {
            Some(Data::Text(existing)) => {
                existing.push_tendril(text);
                true
            }
            _ => false,
        }
    }

    fn detach(&self, target: Handle) {
        let mut nodes = self.nodes.borrow_mut();
        let node = &mut nodes[target as usize];
        let (parent, previous, next) = (node.parent, node.previous, node.next);
        (node.parent, node.previous, node.next) = (NONE, NONE, NONE);
        if parent == NONE {
            return;
        }
        match previous {
            NONE => nodes[parent as usize].first_child = next,
            _ => nodes[previous as usize].next = next,
        }
        match next {
            NONE => nodes[parent as usize].last_child = previous,
            _ => nodes[next as usize].previous = previous,
        }
    }
}

impl Linked {
    fn new(data: Data) -> Linked {
        Linked {
            parent: NONE,
            first_child: NONE,
            last_child: NONE,
            previous: NONE,
            next: NONE,
            contents: NONE,
            depth: 0,
            holds_html: false,
            data,
        }
    }
}

fn kept(attributes: Vec<Attribute>) -> Vec<(Attr, StrTendril)> {
    attributes
        .into_iter()
        .filter_map(|attribute| match (&attribute.name.prefix, &*attribute.name.local) {
            (None, name) => Some((Attr::from_name(name)?, attribute.value)),
            (Some(prefix), "lang") if &**prefix == "xml" => Some((Attr::XmlLang, attribute.value)),
            _ => None,
        })
        .collect()
}

impl TreeSink for Sink {
    type Handle = Handle;
    type Output = Arena;
    type ElemName<'a> = Name<'a>;

    fn finish(self) -> Arena {
        let mut nodes = self.nodes.into_inner();
        if nodes.is_empty() {
            nodes.push(Linked::new(Data::Document));
        }
        Arena(nodes)
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        if self.nodes.borrow().is_empty() {
            self.nodes.borrow_mut().push(Linked::new(Data::Document));
        }
        DOCUMENT
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> Name<'a> {
        static NAMELESS: std::sync::LazyLock<QualName> =
            std::sync::LazyLock::new(|| QualName::new(None, Namespace::from(""), LocalName::from("")));
        Name(Ref::map(self.nodes.borrow(), |nodes| match nodes.get(*target as usize).map(|node| &node.data) {
            Some(Data::Element { name, .. }) => name,
            _ => &*NAMELESS,
        }))
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, flags: ElementFlags) -> Handle {
        let element = self.push(Data::Element { name, attributes: kept(attributes) });
        self.nodes.borrow_mut()[element as usize].holds_html = flags.mathml_annotation_xml_integration_point;
        if flags.template {
            let contents = self.push(Data::Nothing);
            self.nodes.borrow_mut()[element as usize].contents = contents;
        }
        element
    }

    fn create_comment(&self, _: StrTendril) -> Handle {
        self.push(Data::Nothing)
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Handle {
        self.push(Data::Nothing)
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.insert(*parent, NONE, child);
    }

    fn append_based_on_parent_node(&self, element: &Handle, previous: &Handle, child: NodeOrText<Handle>) {
        let parent = self.nodes.borrow()[*element as usize].parent;
        match parent {
            NONE => self.insert(*previous, NONE, child),
            _ => self.insert(parent, *element, child),
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn get_template_contents(&self, target: &Handle) -> Handle {
        self.nodes.borrow()[*target as usize].contents
    }

    fn same_node(&self, one: &Handle, other: &Handle) -> bool {
        one == other
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        let parent = self.nodes.borrow()[*sibling as usize].parent;
        if parent != NONE {
            self.insert(parent, *sibling, child);
        }
    }

    fn add_attrs_if_missing(&self, target: &Handle, attributes: Vec<Attribute>) {
        if let Data::Element { attributes: existing, .. } = &mut self.nodes.borrow_mut()[*target as usize].data {
            for (name, value) in kept(attributes) {
                if existing.iter().all(|(known, _)| *known != name) {
                    existing.push((name, value));
                }
            }
        }
    }

    fn is_mathml_annotation_xml_integration_point(&self, target: &Handle) -> bool {
        self.nodes.borrow()[*target as usize].holds_html
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.detach(*target);
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        loop {
            let child = self.nodes.borrow()[*node as usize].first_child;
            if child == NONE {
                return;
            }
            self.insert(*new_parent, NONE, NodeOrText::AppendNode(child));
        }
    }
}
