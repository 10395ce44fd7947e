//! Reads the HTML that this crate's own writer makes: well-formed, quoted, with five character references. What isn't
//! that is text.

use std::borrow::Cow;

/// A piece of HTML.
#[derive(Debug, PartialEq, Eq)]
pub enum Token<'a> {
    /// A start tag; its name is in small letters, as written.
    Open(Tag<'a>),
    /// An end tag.
    Close(&'a str),
    /// Text, references resolved.
    Text(Cow<'a, str>),
}

/// A start tag.
#[derive(Debug, PartialEq, Eq)]
pub struct Tag<'a> {
    /// The element's name.
    pub name: &'a str,
    attributes: &'a str,
}

impl<'a> Tag<'a> {
    /// The value of an attribute.
    pub fn attribute(&self, wanted: &str) -> Option<Cow<'a, str>> {
        self.attributes().find(|(name, _)| *name == wanted).map(|(_, value)| value)
    }

    /// The attributes in their order.
    pub fn attributes(&self) -> impl Iterator<Item = (&'a str, Cow<'a, str>)> {
        let mut rest = self.attributes;
        std::iter::from_fn(move || {
            let (name, after) = rest.trim_start().split_once("=\"")?;
            let (value, after) = after.split_once('"')?;
            rest = after;
            Some((name, decode(value)))
        })
    }
}

/// The tokens of a fragment, in one pass over it.
pub fn tokens(html: &str) -> impl Iterator<Item = Token<'_>> {
    let mut rest = html;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if let Some((token, after)) = tag(rest) {
            rest = after;
            return Some(token);
        }
        // A `<` that opens no tag is text itself.
        let skip = usize::from(rest.starts_with('<'));
        let end = rest.get(skip..).and_then(|tail| tail.find('<')).map_or(rest.len(), |at| at + skip);
        let (text, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        rest = after;
        Some(Token::Text(decode(text)))
    })
}

fn tag(html: &str) -> Option<(Token<'_>, &str)> {
    let inside = html.strip_prefix('<')?;
    let (closes, inside) = inside.strip_prefix('/').map_or((false, inside), |inside| (true, inside));
    let name_end = inside.find(|c: char| !c.is_ascii_alphanumeric())?;
    let (name, after_name) = inside.split_at(name_end);
    if !name.starts_with(|c: char| c.is_ascii_lowercase()) {
        return None;
    }
    let mut quoted = false;
    let end = after_name.find(|c| {
        quoted ^= c == '"';
        !quoted && matches!(c, '>' | '<')
    })?;
    let (attributes, after) = after_name.split_at(end);
    let after = after.strip_prefix('>')?;
    Some((if closes { Token::Close(name) } else { Token::Open(Tag { name, attributes }) }, after))
}

fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (plain, tail) = rest.split_at(at);
        out.push_str(plain);
        let known = [("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&nbsp;", '\u{a0}')];
        let (c, after) = known
            .into_iter()
            .find_map(|(name, c)| tail.strip_prefix(name).map(|after| (c, after)))
            .unwrap_or(('&', tail.get(1..).unwrap_or_default()));
        out.push(c);
        rest = after;
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Escapes text for an element's content and for a quoted attribute.
pub fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{a0}' => out.push_str("&nbsp;"),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_the_writer_writes_and_takes_the_rest_for_text() {
        for (html, expected) in [
            ("<p>a &amp; b</p>", "[p]|a & b|[/p]"),
            (
                "<a href=\"https://a.example/?x=1&amp;y=&gt;\" dir=\"ltr\">x</a>",
                "[a href=https://a.example/?x=1&y=> dir=ltr]|x|[/a]",
            ),
            ("é < b</p>", "é |< b|[/p]"),
            ("<p", "<p"),
            ("<p title=\"a>b", "<p title=\"a>b"),
            ("<B>&unknown;&", "<B>&unknown;&"),
            ("<p<b>", "<p|[b]"),
            ("<!-- x --><br>", "<!-- x -->|[br]"),
        ] {
            let read: Vec<String> = tokens(html)
                .map(|token| match token {
                    Token::Open(tag) => {
                        let attributes: String =
                            tag.attributes().map(|(name, value)| [" ", name, "=", &value].concat()).collect();
                        format!("[{}{attributes}]", tag.name)
                    }
                    Token::Close(name) => format!("[/{name}]"),
                    Token::Text(text) => text.into_owned(),
                })
                .collect();
            assert_eq!(read.join("|"), expected, "{html}");
        }
    }
}
