//! Builder (b): an HTML string, parsed by html5ever.

mod flatten;
mod sink;

use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{ParseOpts, parse_document};

use super::{Document, TreeWriter, prefix};
use crate::{Error, Limits};
use sink::Sink;

/// How much is fed at once: between pieces the nesting is looked at, because html5ever has no limit of its own and is
/// quadratic in it.
const PIECE_BYTES: usize = 4096;
/// Parsing stops at this multiple of the depth limit; between the two, elements are flattened into their ancestor.
const STOP_AT_DEPTHS: usize = 2;

pub fn build(html: &str, limits: &Limits) -> Result<Document, Error> {
    if html.len() > limits.max_input_bytes {
        return Err(Error::InputTooLarge { found_bytes: html.len(), max_bytes: limits.max_input_bytes });
    }
    let read = prefix(html, limits.max_read_bytes);
    let tree_builder = TreeBuilderOpts {
        // As a reader without scripts sees the page: what `noscript` holds is part of it.
        scripting_enabled: false,
        ..TreeBuilderOpts::default()
    };
    let mut parser = parse_document(Sink::default(), ParseOpts { tree_builder, ..ParseOpts::default() });
    let mut rest = read;
    let mut truncated = Vec::new();
    while !rest.is_empty() {
        let (piece, tail) = rest.split_at(rest.floor_char_boundary(PIECE_BYTES));
        parser.process(StrTendril::from_slice(piece));
        rest = tail;
        let sink = &parser.tokenizer.sink.sink;
        if sink.depth() > limits.max_depth * STOP_AT_DEPTHS {
            truncated.push("depth");
            break;
        }
        // Comments and script bodies count here but not in the tree, hence the factor.
        if sink.len() > limits.max_nodes * 2 {
            truncated.push("nodes");
            break;
        }
    }
    if read.len() < html.len() {
        truncated.push("bytes");
    }
    let mut writer = TreeWriter::new(limits, read.len());
    flatten::write(&parser.finish(), &mut writer);
    let (tree, cuts) = writer.finish();
    for cut in cuts {
        if !truncated.contains(&cut) {
            truncated.push(cut);
        }
    }
    Ok(Document { tree, url: None, base: None, truncated })
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
