//! The content as plain text.

use super::structure::Level;
use crate::content::blocks::Block;
use crate::dom::{NodeId, Tag, Tree, push_collapsed};

/// Where a browser may part a word: no part of it, and whoever looks for the word doesn't find it with them.
const SOFT_HYPHEN: char = '\u{ad}';

/// The text so far, and where its last block stood.
#[derive(Debug, Default)]
pub struct Lines {
    text: String,
    /// A block's words, while they are written.
    line: String,
    list: Option<NodeId>,
    row: Option<NodeId>,
    table: Option<NodeId>,
    leaf: Option<NodeId>,
}

impl Lines {
    /// Adds a block: after a tab in the same table row, on the next line in the same table or list, else after a blank line.
    pub fn block(&mut self, tree: &Tree, block: &Block, chain: &[Level]) {
        let outermost = |tags: &[Tag]| chain.iter().find(|level| tags.contains(&level.tag)).map(|level| level.node);
        let list = outermost(&[Tag::Ul, Tag::Ol, Tag::Dl]);
        let table = outermost(&[Tag::Table]);
        let row = outermost(&[Tag::Tr]);
        let leaf = chain.last().map(|level| level.node);
        if !self.text.is_empty() {
            self.text.push_str(if row.is_some() && row == self.row {
                "\t"
            } else if (block.follows_line && leaf == self.leaf)
                || (list.is_some() && list == self.list)
                || (table.is_some() && table == self.table)
            {
                "\n"
            } else {
                "\n\n"
            });
        }
        (self.list, self.row, self.table, self.leaf) = (list, row, table, leaf);
        let keeps = chain.last().is_some_and(|level| level.tag == Tag::Pre);
        let mut line = std::mem::take(&mut self.line);
        line.clear();
        for id in block.nodes(tree) {
            match tree.tag(id) {
                Tag::Text if keeps => line.push_str(tree.text(id)),
                Tag::Text => push_collapsed(&mut line, tree.text(id)),
                Tag::Br => {
                    line.truncate(line.trim_end_matches(' ').len());
                    line.push('\n');
                }
                _ => {}
            }
        }
        let words = if keeps { line.trim_matches('\n') } else { line.trim() };
        if !keeps && words.contains(SOFT_HYPHEN) {
            self.text.extend(words.chars().filter(|c| *c != SOFT_HYPHEN));
        } else {
            self.text.push_str(words);
        }
        self.line = line;
    }

    /// The whole text.
    pub fn finish(self) -> String {
        self.text
    }
}
