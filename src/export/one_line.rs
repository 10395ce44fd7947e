//! Words of the page as part of one line.

/// The text on one line: runs of white space become one space; control characters, characters that turn the direction of
/// what follows, and code points that stand for no character are left out.
pub fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_whitespace() {
            if !line.is_empty() && !line.ends_with(' ') {
                line.push(' ');
            }
        } else if !is_dropped(c) {
            line.push(c);
        }
    }
    line.truncate(line.trim_end().len());
    line
}

/// As [`one_line`]; `None` where nothing is left.
pub fn optional(text: Option<&str>) -> Option<String> {
    text.map(one_line).filter(|line| !line.is_empty())
}

/// An address as it may stand in any of the formats: without white space, control characters, quotes, brackets and braces,
/// which stand percent-encoded as the URL standard has it; `None` unless it is of the web or of mail.
pub fn address(url: &str) -> Option<String> {
    let scheme = url.split(':').next().unwrap_or_default().to_ascii_lowercase();
    if !matches!(scheme.as_str(), "http" | "https" | "mailto") || scheme.len() == url.len() {
        return None;
    }
    let mut safe = String::with_capacity(url.len());
    for c in url.chars() {
        if c.is_control()
            || c.is_whitespace()
            || is_dropped(c)
            || "\"<>\\^`{|}()[]'*".contains(c) && !is_ip_bracket(url, c)
        {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                safe.push('%');
                for digit in [byte >> 4, byte & 15] {
                    safe.push(char::from_digit(digit.into(), 16).unwrap_or('0').to_ascii_uppercase());
                }
            }
        } else {
            safe.push(c);
        }
    }
    Some(safe)
}

/// The brackets of a host that is an IPv6 address mean something only as they are.
fn is_ip_bracket(url: &str, c: char) -> bool {
    matches!(c, '[' | ']') && url.split("://").nth(1).is_some_and(|rest| rest.starts_with('['))
}

fn is_dropped(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
        || (c as u32) & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines() {
        for (text, line) in [
            ("  a\r\n\tb\u{2028}c\u{85}d ", "a b c d"),
            ("a\0\u{7}b", "ab"),
            ("\u{202E}gpj.exe\u{202C}", "gpj.exe"),
            ("a\u{200D}b\u{200F}", "a\u{200D}b\u{200F}"),
            ("\u{FFFE}\u{10FFFF}", ""),
        ] {
            assert_eq!(one_line(text), line);
        }
    }

    #[test]
    fn addresses() {
        for (url, safe) in [
            ("https://example.org/a?b=c#d", Some("https://example.org/a?b=c#d")),
            ("https://example.org/a_(b)", Some("https://example.org/a_%28b%29")),
            ("https://example.org/a b\n{c}|", Some("https://example.org/a%20b%0A%7Bc%7D%7C")),
            ("https://[::1]/[a]", Some("https://[::1]/[a]")),
            ("MAILTO:a@example.org", Some("MAILTO:a@example.org")),
            ("javascript:alert(1)", None),
            ("data:text/html,x", None),
            ("https", None),
            ("", None),
        ] {
            assert_eq!(address(url).as_deref(), safe, "{url}");
        }
    }
}
