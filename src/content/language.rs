//! The language and the writing direction of the content.

use crate::dom::{Attr, NodeId, Tag, Tree};

/// The language that the page states: `lang` on the root or body, else `content-language`.
pub fn stated(tree: &Tree) -> Option<String> {
    let on =
        |tag: Tag| tree.find(0, tag).and_then(|id| tree.attr(id, Attr::Lang).or_else(|| tree.attr(id, Attr::XmlLang)));
    let named = on(Tag::Html).filter(|lang| is_tag(lang)).or_else(|| on(Tag::Body)).or_else(|| meta(tree))?;
    let named = named.trim().replace('_', "-");
    is_tag(&named).then_some(named)
}

fn meta(tree: &Tree) -> Option<&str> {
    (0..tree.len()).take_while(|&id| tree.tag(id) != Tag::Body).find_map(|id| {
        let language = tree.tag(id) == Tag::Meta
            && tree.attr(id, Attr::HttpEquiv).is_some_and(|name| name.eq_ignore_ascii_case("content-language"));
        if language { tree.attr(id, Attr::Content) } else { None }
    })
}

/// Whether it has the form of a BCP 47 tag: a primary language of two or three letters, parts of letters and digits.
fn is_tag(lang: &str) -> bool {
    let lang = lang.trim();
    let primary = lang.split(['-', '_']).next().unwrap_or_default();
    (2..=3).contains(&primary.len())
        && primary.bytes().all(|byte| byte.is_ascii_alphabetic())
        && lang.len() <= 35
        && lang.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// `rtl` where most letters with a strong direction are right-to-left, or where there are as good as none and the page
/// says so.
pub fn direction(tree: &Tree, root: NodeId, text: &str) -> &'static str {
    let (mut left, mut right) = (0usize, 0usize);
    for c in text.chars().filter(|c| c.is_alphabetic()).take(2_000) {
        if is_right_to_left(c) { right += 1 } else { left += 1 }
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
