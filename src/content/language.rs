//! The language and the writing direction of the content.

use crate::dom::{Attr, NodeId, Tag, Tree};

/// The language that the page states: `lang` on an element around all of the content (its first and last node are
/// `ends`), on the root or the body; else a meta tag.
pub fn stated(tree: &Tree, ends: Option<(NodeId, NodeId)>) -> Option<String> {
    let around = |id: NodeId| tree.closest(id, |up| lang_of(tree, up).is_some());
    let around = ends.and_then(|(first, last)| around(first).filter(|found| around(last) == Some(*found)));
    let on = |tag: Tag| tree.find(0, tag).and_then(|id| lang_of(tree, id));
    let named = around.and_then(|id| lang_of(tree, id)).or_else(|| on(Tag::Html)).or_else(|| on(Tag::Body));
    named.or_else(|| meta(tree)).map(|lang| lang.trim().replace('_', "-"))
}

fn lang_of(tree: &Tree, id: NodeId) -> Option<&str> {
    tree.attr(id, Attr::Lang).or_else(|| tree.attr(id, Attr::XmlLang)).filter(|lang| is_tag(lang))
}

/// Meta tags that state a language, surest first.
const META: &[&str] = &["content-language", "language", "dc.language", "dcterms.language", "og:locale"];

fn meta(tree: &Tree) -> Option<&str> {
    let head = (0..tree.len()).take_while(|&id| tree.tag(id) != Tag::Body).filter(|&id| tree.tag(id) == Tag::Meta);
    let named = head.filter_map(|id| {
        let names = [Attr::HttpEquiv, Attr::Name, Attr::Property].into_iter().filter_map(|attr| tree.attr(id, attr));
        let rank = names.filter_map(|name| META.iter().position(|known| name.eq_ignore_ascii_case(known))).min()?;
        // "de, at" is of all of them; the first is the page's.
        let lang = tree.attr(id, Attr::Content)?.split(',').next().filter(|lang| is_tag(lang))?;
        Some((rank, lang))
    });
    named.min_by_key(|(rank, _)| *rank).map(|(_, lang)| lang)
}

/// Whether it has the form of a BCP 47 tag: a primary language of two or three letters, parts of letters and digits.
fn is_tag(lang: &str) -> bool {
    let lang = lang.trim();
    let primary = lang.split(&['-', '_'][..]).next().unwrap_or_default();
    (2..=3).contains(&primary.len())
        && primary.bytes().all(|byte| byte.is_ascii_alphabetic())
        && lang.len() <= 35
        && lang.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// A text's direction is that of so many letters at its beginning.
const DIRECTION_LETTERS: usize = 2_000;

/// `rtl` where most letters with a strong direction are right-to-left, or where there are as good as none and the page
/// says so.
pub fn direction(tree: &Tree, root: NodeId, text: &str) -> &'static str {
    let (mut left, mut right) = (0usize, 0usize);
    for c in text.chars() {
        match c {
            // Most letters are.
            _ if c.is_ascii() => left += usize::from(c.is_ascii_alphabetic()),
            _ if !c.is_alphabetic() => {}
            _ if is_right_to_left(c) => right += 1,
            _ => left += 1,
        }
        if left + right == DIRECTION_LETTERS {
            break;
        }
    }
    let said = [0, root]
        .iter()
        .chain(tree.find(0, Tag::Html).iter())
        .filter_map(|&id| tree.attr(id, Attr::Dir))
        .any(|dir| dir.eq_ignore_ascii_case("rtl"));
    if right > left || (said && right * 3 > left) { "rtl" } else { "ltr" }
}

/// Hebrew, Arabic, Syriac, Thaana, N'Ko and the scripts around them, with Arabic's presentation forms.
fn is_right_to_left(c: char) -> bool {
    matches!(c as u32, 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use crate::{Options, read_html};

    #[test]
    fn the_language_is_what_the_page_states() {
        let text = "<p>Some words that make a sentence of a text, and then some more of the same kind.</p>".repeat(3);
        for (before, wanted) in [
            ("<html lang=fr><body><article>", "fr"),
            ("<html lang=en><body><main lang=pt-BR><article>", "pt-BR"),
            ("<html lang='a language'><body lang=de_AT><article>", "de-AT"),
            ("<meta http-equiv=Content-Language content='de, at'><article>", "de"),
            ("<meta name=DC.Language content=nl><article>", "nl"),
            ("<meta property=og:locale content=es_AR><article>", "es-AR"),
            ("<meta property=og:locale content=en_US><meta name=language content=pl><article>", "pl"),
            ("<meta name=language content=English><article>", ""),
            ("<article>", ""),
        ] {
            let html = [before, "<h1>A headline</h1>", &text, "</article>"].concat();
            let content = read_html(&html, &Options::default()).ok().and_then(|report| report.content);
            assert_eq!(content.and_then(|content| content.lang).unwrap_or_default(), wanted, "{before}");
        }
    }
}
