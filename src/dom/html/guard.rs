//! What stands between html5ever's tokenizer and its tree builder, and counts what they cost: neither has a limit.
//!
//! The tokenizer looks through all attributes of a tag for each new one, the tree builder through the open elements for most
//! tags. So a tag's attributes are counted while it is read, and each tag is charged the depth that it is read at.

use std::cell::{Cell, RefCell};

use html5ever::local_name;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::TreeBuilder;

use super::sink::{Handle, Sink};
use super::tag_scan::TagScan;
use super::{STOP_AT_DEPTHS, STOP_AT_NODES};
use crate::Limits;

pub struct Guard {
    pub builder: TreeBuilder<Handle, Sink>,
    /// Tags so far, each counted as often as elements are open around it.
    steps: Cell<usize>,
    /// What came of the last piece.
    came: Cell<Came>,
    /// The tag that is being read, where a piece ended in one.
    tag: RefCell<Option<TagScan>>,
    /// Places in pieces without a token where an attribute may start.
    doubts: Cell<usize>,
    /// Whether a `noscript` is open.
    in_noscript: Cell<bool>,
}

/// So many places where an attribute may start, in a tag or comment that is longer than a piece, need a closer look.
const MAX_DOUBTS: usize = 256;

/// The tokens of a piece.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Came {
    Nothing,
    Characters,
    Markup,
}

impl Guard {
    pub fn new(builder: TreeBuilder<Handle, Sink>) -> Guard {
        Guard {
            builder,
            steps: Cell::new(0),
            came: Cell::new(Came::Nothing),
            tag: RefCell::new(None),
            doubts: Cell::new(0),
            in_noscript: Cell::new(false),
        }
    }

    /// The limit that is passed.
    pub fn passed(&self, limits: &Limits) -> Option<&'static str> {
        let sink = &self.builder.sink;
        if sink.depth() > limits.max_depth * STOP_AT_DEPTHS || self.steps.get() > limits.max_nesting_steps {
            Some("depth")
        } else if sink.len() > limits.max_nodes * STOP_AT_NODES {
            Some("nodes")
        } else {
            None
        }
    }

    /// Whether the tag or comment that a piece ended in may be a tag with very many attributes.
    pub fn doubts(&self, piece: &str) -> bool {
        if self.came.replace(Came::Nothing) != Came::Nothing {
            self.doubts.set(0);
            return false;
        }
        let starts = piece.bytes().filter(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'"' | b'\''));
        self.doubts.set(self.doubts.get() + starts.count());
        self.doubts.get() > MAX_DOUBTS
    }

    /// How many attributes the tag has that a piece ended in, where pieces start with each `<`: it ended in one only where no
    /// markup came of it, and what it starts with says whether it is a tag or a comment.
    pub fn attributes_after(&self, piece: &str) -> usize {
        let mut tag = self.tag.borrow_mut();
        match self.came.replace(Came::Nothing) {
            Came::Markup => *tag = None,
            // Characters that waited for what follows them, such as `&am`.
            Came::Characters => *tag = TagScan::start(piece),
            Came::Nothing if tag.is_none() => *tag = TagScan::start(piece),
            Came::Nothing => {}
        }
        tag.as_mut().map_or(0, |scan| scan.read(piece))
    }
}

impl TokenSink for Guard {
    type Handle = Handle;

    fn process_token(&self, token: Token, line_number: u64) -> TokenSinkResult<Handle> {
        match &token {
            Token::ParseError(_) => {}
            Token::CharacterTokens(_) | Token::NullCharacterToken => {
                if self.came.get() == Came::Nothing {
                    self.came.set(Came::Characters);
                }
            }
            _ => {
                self.came.set(Came::Markup);
                self.steps.set(self.steps.get() + self.builder.sink.depth_here());
            }
        }
        let Token::TagToken(tag) = &token else { return self.builder.process_token(token, line_number) };
        if tag.name == local_name!("noscript") {
            self.in_noscript.set(tag.kind == TagKind::StartTag);
        }
        let is_closed_frame = tag.kind == TagKind::StartTag && tag.self_closing && tag.name == local_name!("iframe");
        if !(self.in_noscript.get() && is_closed_frame) {
            return self.builder.process_token(token, line_number);
        }
        // To a browser with scripts a `noscript` is text up to its end tag, so a frame in it that is written as if it closed
        // itself costs nothing there. Read as an element it would take the rest of the page for its text.
        let end = Tag { kind: TagKind::EndTag, self_closing: false, attrs: Vec::new(), ..tag.clone() };
        for token in [token, Token::TagToken(end)] {
            // Its answer is to read a frame's text as one.
            let _ = self.builder.process_token(token, line_number);
        }
        TokenSinkResult::Continue
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}
