//! Builder (a): the snapshot that the walker took of the live document.
//!
//! Records end with NUL; the first character of a record says what it is. See `src/wasm/walker.js`, which writes them.

use super::{Attr, Document, Tag, TreeWriter, prefix, resolve};
use crate::{Error, Limits};

const VERSION: &str = "MH1";
/// Set in an element's flag character: the browser doesn't show it.
const UNSEEN_BIT: u8 = 1;
/// Set in an element's flag character: SVG or MathML.
const FOREIGN_BIT: u8 = 2;

pub fn build(records: &str, limits: &Limits) -> Result<Document, Error> {
    if records.len() > limits.max_input_bytes {
        return Err(Error::InputTooLarge { found_bytes: records.len(), max_bytes: limits.max_input_bytes });
    }
    let read = prefix(records, limits.max_read_bytes);
    let mut parts = read.split('\0');
    if parts.next() != Some(VERSION) {
        return Err(Error::NotASnapshot);
    }
    let url = parts.next().and_then(|url| resolve(None, url));
    let _base = parts.next();
    let _content_type = parts.next();
    let reported = parts.next().unwrap_or_default();

    let mut writer = TreeWriter::new(limits, read.len());
    for record in parts {
        write(&mut writer, record);
    }
    let (tree, mut truncated) = writer.finish();
    if read.len() < records.len() {
        truncated.push("bytes");
    }
    for known in ["nodes", "depth", "bytes", "attributes"] {
        if reported.split(' ').any(|reason| reason == known) && !truncated.contains(&known) {
            truncated.push(known);
        }
    }
    Ok(Document { tree, url, base: None, truncated })
}

#[inline(never)] // a loop's inside: see "A cold module" in ARCHITECTURE.md
fn write(writer: &mut TreeWriter, record: &str) {
    let Some(kind) = record.as_bytes().first() else { return };
    let rest = record.get(1..).unwrap_or_default();
    match kind {
        b'<' => {
            let flags = rest.as_bytes().first().map_or(0, |flag| flag.wrapping_sub(b'0'));
            let foreign = flags & FOREIGN_BIT != 0;
            let name = rest.get(1..).unwrap_or_default();
            writer.open(Tag::from_name(name), foreign, flags & UNSEEN_BIT != 0);
        }
        b'@' => {
            if let Some((name, value)) = rest.split_once('=')
                && let Some(attr) = Attr::from_name(name)
            {
                writer.attribute(attr, value);
            }
        }
        b'"' => writer.text(rest),
        b'>' => writer.close(),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(records: &[&str]) -> Result<Document, Error> {
        let mut all = records.join("\0");
        all.push('\0');
        build(&all, &Limits::default())
    }

    #[test]
    fn records_become_a_tree() -> Result<(), Error> {
        let document = read(&[
            "MH1",
            "https://example.org/a",
            "https://example.org/",
            "text/html",
            "depth",
            "<0html",
            "<1p",
            "@class=lead",
            "@onclick=x",
            "\"Words",
            "<0b",
            "\" here",
            ">",
            ">",
            ">",
        ])?;
        let tree = &document.tree;
        assert_eq!(document.url.as_ref().map(url::Url::as_str), Some("https://example.org/a"));
        assert_eq!(document.truncated, ["depth"]);
        assert_eq!(tree.tag(2), Tag::P);
        assert!(tree.is_unseen(2));
        assert_eq!(tree.attrs(2).collect::<Vec<_>>(), [(Attr::Class, "lead")]);
        assert_eq!(tree.text(5), " here");
        assert_eq!(tree.len(), 6);
        Ok(())
    }

    #[test]
    fn what_no_walker_writes_is_taken_or_refused() -> Result<(), Error> {
        assert_eq!(read(&["MH2"]).map(|_| ()), Err(Error::NotASnapshot));
        let document = read(&["MH1", "", "", "", "", ">", ">", "é", "<", "<é", "@", "@=", "\"x", "@id=late"])?;
        assert_eq!(document.tree.len(), 4);
        assert_eq!(document.url, None);
        Ok(())
    }
}
