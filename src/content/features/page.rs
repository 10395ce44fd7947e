//! What kind of page it is.

use super::{Rows, log};
use crate::content::blocks::Block;
use crate::content::facts::{Facts, is_long};
use crate::dom::{Attr, Document, NodeId, Tag};

/// Numbers of the page, at the end of a row.
pub const PAGE_FEATURES: usize = 18;

#[derive(Debug, Default)]
pub struct PageFacts {
    blocks: u32,
    words: u32,
    paragraphs: f32,
    long: u32,
    long_words: f32,
    headings: u32,
    articles: u32,
    forms: u32,
    lists: u32,
    code: u32,
    images: u32,
    og_article: bool,
    container_share: f32,
    container_link_density: f32,
    path_segments: u32,
    path_hyphens: u32,
    path_chars: u32,
    has_query: bool,
}

impl PageFacts {
    pub fn gather(document: &Document, facts: &Facts, blocks: &[Block], container: NodeId) -> PageFacts {
        let tree = &document.tree;
        let all = facts.sums(0..blocks.len());
        let words = all.words.max(1) as f32;
        let long_words: u32 = blocks.iter().filter(|block| is_long(block)).map(|block| block.words).sum();
        let inside = facts.sums_of(tree, container);
        let mut page = PageFacts {
            blocks: all.blocks,
            words: all.words,
            paragraphs: all.paragraph_words as f32 / words,
            long: all.long,
            long_words: long_words as f32 / words,
            container_share: inside.words as f32 / words,
            container_link_density: inside.link_words as f32 / inside.words.max(1) as f32,
            ..PageFacts::default()
        };
        for id in 0..tree.len() {
            match tree.tag(id) {
                Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6 => page.headings += 1,
                Tag::Article => page.articles += 1,
                Tag::Form => page.forms += 1,
                Tag::Ul | Tag::Ol => page.lists += 1,
                Tag::Pre | Tag::Code => page.code += 1,
                Tag::Img => page.images += 1,
                Tag::Meta if tree.attr(id, Attr::Property) == Some("og:type") => {
                    page.og_article = tree.attr(id, Attr::Content) == Some("article");
                }
                _ => {}
            }
        }
        if let Some(url) = &document.url {
            let path = url.path();
            page.path_segments = path.split('/').filter(|part| !part.is_empty()).count() as u32;
            page.path_hyphens = path.bytes().filter(|byte| matches!(byte, b'-' | b'_')).count() as u32;
            page.path_chars = path.len() as u32;
            page.has_query = url.query().is_some();
        }
        page
    }

    pub fn describe(&self, rows: &mut Rows) {
        rows.push("page_blocks", log(self.blocks));
        rows.push("page_words", log(self.words));
        rows.push("page_paragraphs", self.paragraphs);
        rows.push("page_long", log(self.long));
        rows.push("page_long_words", self.long_words);
        rows.push("page_headings", log(self.headings));
        rows.push("page_articles", log(self.articles));
        rows.push("page_forms", self.forms.min(9) as f32);
        rows.push("page_lists", log(self.lists));
        rows.push("page_code", log(self.code));
        rows.push("page_images", log(self.images));
        rows.push("page_og_article", f32::from(u8::from(self.og_article)));
        rows.push("page_container_share", self.container_share);
        rows.push("page_container_link_density", self.container_link_density);
        rows.push("page_path_segments", self.path_segments.min(9) as f32);
        rows.push("page_path_hyphens", self.path_hyphens.min(20) as f32);
        rows.push("page_path_chars", self.path_chars.min(150) as f32);
        rows.push("page_has_query", f32::from(u8::from(self.has_query)));
    }
}
