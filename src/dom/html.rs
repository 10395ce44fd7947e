//! Builder (b): an HTML string, parsed by html5ever.

mod flatten;
mod guard;
mod sink;
mod tag_scan;

use html5ever::TokenizerResult;
use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink};

use super::{Document, TreeWriter, prefix};
use crate::{Error, Limits};
use guard::Guard;
use sink::Sink;

/// How much is fed at most at once: between pieces the limits are looked at, because html5ever has none of its own.
const PIECE_BYTES: usize = 2048;
/// Parsing stops at this multiple of the depth limit; between the two, elements are flattened into their ancestor.
const STOP_AT_DEPTHS: usize = 2;
/// What a letter of a character reference (`&eacute;`) costs beside a byte of other text, in bytes: html5ever looks each
/// beginning of the name up.
const REFERENCE_LETTER_COST: usize = 4;
/// Parsing stops at this multiple of the node limit: comments and script bodies count here but not in the tree.
const STOP_AT_NODES: usize = 2;

pub fn build(html: &str, limits: &Limits) -> Result<Document, Error> {
    if html.len() > limits.max_input_bytes {
        return Err(Error::InputTooLarge { found_bytes: html.len(), max_bytes: limits.max_input_bytes });
    }
    let read = prefix(html, limits.max_read_bytes);
    let (sink, mut truncated) = parse(read.strip_prefix('\u{FEFF}').unwrap_or(read), limits);
    if read.len() < html.len() && !truncated.contains(&"bytes") {
        truncated.push("bytes");
    }
    let mut writer = TreeWriter::new(limits, read.len());
    flatten::write(&sink.finish(), &mut writer);
    let (tree, cuts) = writer.finish();
    for cut in cuts {
        if !truncated.contains(&cut) {
            truncated.push(cut);
        }
    }
    Ok(Document { tree, url: None, base: None, truncated })
}

/// The parsed page, and the limits that ended it.
type Parsed = (Sink, Vec<&'static str>);

/// Parses in pieces of one length, which is fastest; where a long tag or comment makes the count of attributes uncertain, once
/// more in pieces that start with each `<`.
fn parse(html: &str, limits: &Limits) -> Parsed {
    let html = StrTendril::from_slice(html);
    parse_pieces(&html, limits, |rest| rest.len(), true)
        .or_else(|| parse_pieces(&html, limits, before_next_tag, false))
        .unwrap_or_default()
}

fn parse_pieces(
    html: &StrTendril,
    limits: &Limits,
    piece_len: impl Fn(&str) -> usize,
    ends_at_doubt: bool,
) -> Option<Parsed> {
    let builder = TreeBuilderOpts {
        // As a reader without scripts sees the page: what `noscript` holds is part of it.
        scripting_enabled: false,
        ..TreeBuilderOpts::default()
    };
    let guard = Guard::new(TreeBuilder::new(Sink::default(), builder));
    // A byte order mark is one at the start only; html5ever would take one at the start of every piece.
    let tokenizer = Tokenizer::new(guard, TokenizerOpts { discard_bom: false, ..TokenizerOpts::default() });
    let queue = BufferQueue::default();
    let mut truncated = Vec::new();
    let mut at = 0;
    let mut left = limits.max_read_bytes;
    while let Some(rest) = html.get(at..).filter(|rest| !rest.is_empty()) {
        let len = piece_len(prefix(rest, PIECE_BYTES));
        let piece = html.subtendril(at as u32, len as u32);
        at += len;
        queue.push_back(piece.clone());
        while tokenizer.feed(&queue) != TokenizerResult::Done {}
        if ends_at_doubt && tokenizer.sink.doubts(&piece) {
            return None;
        }
        let floods = !ends_at_doubt && tokenizer.sink.attributes_after(&piece) > limits.max_tag_attributes;
        left = left.saturating_sub(len + REFERENCE_LETTER_COST * reference_letters(&piece));
        let is_spent = left == 0 && at < html.len();
        let passed = || is_spent.then_some("bytes").or_else(|| tokenizer.sink.passed(limits));
        if let Some(limit) = floods.then_some("attributes").or_else(passed) {
            truncated.push(limit);
            break;
        }
    }
    tokenizer.end();
    Some((tokenizer.sink.builder.sink, truncated))
}

/// Letters that follow an ampersand at once.
fn reference_letters(piece: &str) -> usize {
    let letters = |after: &str| after.bytes().take_while(u8::is_ascii_alphanumeric).count();
    piece.split('&').skip(1).map(letters).sum()
}

/// Bytes up to the next `<`, so that a tag never starts within a piece.
fn before_next_tag(rest: &str) -> usize {
    rest.bytes().skip(1).position(|byte| byte == b'<').map_or(rest.len(), |at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dom::{Attr, Tag};

    fn tree(html: &str) -> crate::dom::Tree {
        build(html, &Limits::default()).map(|document| document.tree).unwrap_or_default()
    }

    #[test]
    fn bodies_that_are_not_text_are_left_out() {
        let tree = tree(
            "<script>1</script><script type='application/LD+json'>{}</script><style>x</style><svg><text>s</text></svg>\
             <template>t</template><iframe>i</iframe><noscript><p>n</p></noscript><!-- c -->z",
        );
        let texts: Vec<_> = (0..tree.len()).map(|id| tree.text(id)).filter(|text| !text.is_empty()).collect();
        assert_eq!(texts, ["{}", "n", "z"]);
    }

    #[test]
    fn a_frame_in_noscript_that_closes_itself_takes_nothing_with_it() {
        for html in [
            "<body>1<noscript>2<iframe src=/x />3</noscript>4<p>5",
            "<body>1<noscript>2<iframe src=/x></iframe>3</noscript>4<p>5",
            "<head><noscript><iframe src=/x /></noscript><title>1</title></head><body>2345",
        ] {
            let tree = tree(html);
            let text: String = (0..tree.len()).map(|id| tree.text(id)).collect();
            assert_eq!(text, "12345", "{html}");
        }
        let outside = tree("<body>1<noscript>2</noscript><iframe src=/x />3</noscript>4");
        assert_eq!((0..outside.len()).map(|id| outside.text(id)).collect::<String>(), "12");
    }

    #[test]
    fn misnested_and_foster_parented_text_is_in_document_order() {
        let tree = tree("<p>1<b>2<p>3</b>4<table>5<tr><td>6</table>");
        let text: String = (0..tree.len()).map(|id| tree.text(id)).collect();
        assert_eq!(text, "123456");
        assert!(tree.find(0, Tag::Td).is_some());
    }

    #[test]
    fn attributes_are_the_kept_ones() {
        let tree = tree("<a href=/x onclick=y CLASS=z class=w>t</a>");
        let a = tree.find(0, Tag::A).unwrap_or(0);
        assert_eq!(tree.attrs(a).collect::<Vec<_>>(), [(Attr::Href, "/x"), (Attr::Class, "z")]);
    }

    #[test]
    fn nesting_without_end_is_cut() -> Result<(), Error> {
        let html = "<ul><li>".repeat(50_000);
        let started = std::time::Instant::now();
        let document = build(&html, &Limits::default())?;
        assert_eq!(document.truncated, ["depth"]);
        assert!(started.elapsed().as_millis() < 1_000, "{:?}", started.elapsed());
        Ok(())
    }
}
