//! Text that stays text in Markdown.

/// One line of text as a whole paragraph, heading or list item.
pub fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_text(text, &mut out);
    finish_line(&out)
}

/// A link in a text: `[words](address)`. The address is one that `one_line::address` has passed.
pub fn link(words: &str, address: &str, out: &mut String) {
    out.push('[');
    push_text(words, out);
    out.push_str("](");
    push_address(address, out);
    out.push(')');
}

/// An address as a link's target: a reference like `&copy;` in it stays what it is.
pub fn push_address(address: &str, out: &mut String) {
    if address.contains(';') {
        out.push_str(&address.replace('&', "\\&"));
    } else {
        out.push_str(address);
    }
}

/// Appends text with a backslash before what means something inside a line.
pub fn push_text(text: &str, out: &mut String) {
    for (at, c) in text.char_indices() {
        let tail = text.get(at..).unwrap_or_default();
        let means = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '~' | '|' | '$' => true,
            '&' => is_reference(tail),
            // GitHub makes links of addresses that stand in the text.
            ':' => tail.starts_with("://"),
            '.' => ends_in_www(out),
            _ => false,
        };
        if means {
            out.push('\\');
        }
        out.push(c);
    }
}

/// Whether a text that begins with `&` may be a character reference; the longest name has 31 characters.
fn is_reference(tail: &str) -> bool {
    tail.bytes().skip(1).take(33).find(|byte| !byte.is_ascii_alphanumeric() && *byte != b'#') == Some(b';')
}

fn ends_in_www(out: &str) -> bool {
    out.len() >= 3 && out.as_bytes().last_chunk::<3>().is_some_and(|last| last.eq_ignore_ascii_case(b"www"))
}

/// Puts a backslash before what means something at the beginning of a line, or at a heading's end.
pub fn finish_line(line: &str) -> String {
    let line = line.trim_matches([' ', '\t']);
    let mut out = String::with_capacity(line.len() + 2);
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = line.split_at(digits);
    out.push_str(number);
    let starts_list = digits > 0 && rest.starts_with(['.', ')']);
    let starts_block = digits == 0 && rest.starts_with(['#', '+', '-', '=', ':', '>']);
    if starts_list || starts_block {
        out.push('\\');
    }
    out.push_str(rest);
    // `# Title #` loses its end.
    if out.ends_with('#') && !(starts_block && rest.len() == 1) {
        out.truncate(out.len() - 1);
        out.push_str("\\#");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines() {
        for (text, markdown) in [
            ("plain text, with 3.5 of it", "plain text, with 3.5 of it"),
            ("# a", "\\# a"),
            ("#", "\\#"),
            ("a #", "a \\#"),
            ("1. a", "1\\. a"),
            ("2016) a", "2016\\) a"),
            ("- a - b", "\\- a - b"),
            ("---", "\\---"),
            ("===", "\\==="),
            ("> a", "\\> a"),
            (
                "*a* _b_ `c` [d](e) <f> &amp; A&B; AT&T ~~g~~ | \\",
                "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f> \\&amp; A\\&B; AT&T \\~\\~g\\~\\~ \\| \\\\",
            ),
            ("https://a.example www.a.example WWW.b", "https\\://a.example www\\.a.example WWW\\.b"),
            ("", ""),
        ] {
            assert_eq!(line(text), markdown, "{text}");
        }
    }
}
