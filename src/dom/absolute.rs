//! Absolute addresses; most are written as a browser writes them, and need no parser.

use std::ops::Range;

use url::{Position, Url};

use super::resolve;

/// An absolute address as a browser writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absolute {
    text: String,
    /// Where its host stands; empty for an address without one.
    host: Range<usize>,
}

impl Absolute {
    /// The address of what is written, relative to `base`; `None` where it isn't one. See [`resolve`].
    pub fn of(base: Option<&Url>, written: &str) -> Option<Absolute> {
        let written = written.trim_matches(|c: char| c <= ' ');
        as_written(base, written).or_else(|| resolve(base, written).map(Absolute::from))
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Its host, in lower case and ASCII, without user name and port.
    pub fn host(&self) -> Option<&str> {
        self.text.get(self.host.clone()).filter(|host| !host.is_empty())
    }

    /// What stands before the colon.
    pub fn scheme(&self) -> &str {
        self.text.split(':').next().unwrap_or_default()
    }

    /// Whether it is one of http or https.
    pub fn is_of_the_web(&self) -> bool {
        self.text.starts_with("https:") || self.text.starts_with("http:")
    }

    /// The path of an address of the web, from its slash.
    pub fn path(&self) -> &str {
        let behind = self.text.get(self.host.end..).unwrap_or_default();
        let path = behind.find('/').and_then(|slash| behind.get(slash..)).unwrap_or_default();
        path.split(&['?', '#'][..]).next().unwrap_or_default()
    }

    /// What stands behind `#`.
    pub fn fragment(&self) -> Option<&str> {
        self.text.split_once('#').map(|(_, fragment)| fragment)
    }
}

impl From<Url> for Absolute {
    fn from(url: Url) -> Absolute {
        let host = url[..Position::BeforeHost].len()..url[..Position::AfterHost].len();
        Absolute { text: url.into(), host }
    }
}

impl From<Absolute> for String {
    fn from(address: Absolute) -> String {
        address.text
    }
}

/// The address where a parser would change nothing of it (URL standard, 4.4): `https` or `http` with a host of plain
/// labels, or a path or fragment to put behind what `base` has before it.
fn as_written(base: Option<&Url>, written: &str) -> Option<Absolute> {
    for scheme in ["https://", "http://"] {
        if let Some(rest) = written.strip_prefix(scheme) {
            let (host, path) = rest.split_at_checked(rest.find('/')?)?;
            let host_end = scheme.len() + host.len();
            return (is_plain_host(host) && is_plain_path(path))
                .then(|| Absolute { text: written.to_owned(), host: scheme.len()..host_end });
        }
    }
    let base = base.filter(|base| matches!(base.scheme(), "http" | "https"))?;
    let before = match written.as_bytes() {
        [b'/', b'/', ..] => return None,
        [b'/', ..] => &base[..Position::BeforePath],
        [b'#', ..] => &base[..Position::AfterQuery],
        _ => return None,
    };
    let host = base[..Position::BeforeHost].len()..base[..Position::AfterHost].len();
    is_plain_path(written).then(|| Absolute { text: [before, written].concat(), host })
}

/// Letters, digits and hyphens between full stops, the last label no number and none punycode.
fn is_plain_host(host: &str) -> bool {
    let mut before = b'.';
    let mut last_starts_with = b'.';
    let all_plain = host.bytes().all(|byte| {
        let is_plain = match byte {
            b'a'..=b'z' | b'0'..=b'9' => true,
            b'-' | b'.' => byte != before,
            _ => false,
        };
        if before == b'.' {
            last_starts_with = byte;
        }
        before = byte;
        is_plain
    });
    all_plain && before != b'.' && last_starts_with.is_ascii_lowercase()
}

/// A path, query and fragment of characters that no part encodes, without segments of dots.
fn is_plain_path(path: &str) -> bool {
    let mut in_path = true;
    let mut before = 0;
    path.bytes().enumerate().all(|(at, byte)| {
        let starts_segment = in_path && before == b'/';
        before = byte;
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' => true,
            b'.' => !starts_segment,
            b'%' => !starts_segment || !matches!(path.as_bytes().get(at + 1..at + 3), Some([b'2', b'e' | b'E'])),
            b'?' | b'#' => {
                in_path = false;
                true
            }
            b'=' | b'&' | b'+' | b',' | b';' | b':' | b'@' | b'~' | b'!' | b'$' | b'(' | b')' | b'*' => true,
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn base() -> Option<Url> {
        Url::parse("https://user@www.example.org:8080/a/b?c=d#e").ok()
    }

    #[test]
    fn most_addresses_need_no_parser() {
        for (written, wanted, host) in [
            ("https://example.com/", "https://example.com/", "example.com"),
            ("http://a-b.example.com/c.html?d=%20e&f#g", "http://a-b.example.com/c.html?d=%20e&f#g", "a-b.example.com"),
            ("/x/y.z?", "https://user@www.example.org:8080/x/y.z?", "www.example.org"),
            ("#n-1", "https://user@www.example.org:8080/a/b?c=d#n-1", "www.example.org"),
        ] {
            let read = as_written(base().as_ref(), written);
            let said = read.as_ref().map(|read| (read.as_str(), read.host()));
            assert_eq!(said, Some((wanted, Some(host))), "{written}");
        }
        for written in
            ["https://1.2/", "https://a", "//a.b/c", "x", "/./a", "/a/%2e%2E/b", "https://xn--a.b/", "/\\a", "/ü"]
        {
            assert_eq!(as_written(base().as_ref(), written), None, "{written}");
        }
    }

    proptest! {
        #[test]
        fn a_parser_says_the_same(
            scheme in prop::sample::select(vec!["https://", "http://", "/", "#", ""]),
            host in "[a-z0-9.-]{0,9}",
            path in "(/|[?]|#|[.]|%2e|%|[ -~]){0,12}",
        ) {
            let written = [scheme, &host, "/", &path].concat();
            if let Some(read) = as_written(base().as_ref(), &written) {
                prop_assert_eq!(Some(read), resolve(base().as_ref(), &written).map(Absolute::from));
            }
        }
    }
}
