//! Registrable domains by the public suffix list.
//!
//! `public_suffix.txt` holds all rules, the registries' and the private ones (Mozilla Public License 2.0, by way of the npm
//! package `tldts`); `scripts/public-suffix.mjs` makes it: 82 KB as text, 27 KB of the compressed module.

const LIST: &str = include_str!("public_suffix.txt");

/// The registrable domain of an ASCII host without a trailing dot: the public suffix and one label more
/// (`example.co.uk` of `www.example.co.uk`); the host itself where it is a suffix or an IP address.
pub fn registrable(host: &str) -> &str {
    if is_ip(host) {
        return host;
    }
    let mut labels = host.rsplit('.');
    let Some(top) = labels.next() else { return host };
    // The default rule `*`: an unknown top-level domain is a suffix.
    let mut suffix_len = top.len();
    let mut len = top.len();
    let mut below = rules_below(top);
    for label in labels {
        len += 1 + label.len();
        match find(below, label) {
            Some(Rule { kind: Kind::Exception, .. }) => break,
            Some(rule) => {
                if matches!(rule.kind, Kind::Suffix) {
                    suffix_len = len;
                }
                below = rule.below;
            }
            None => break,
        }
    }
    let before = host.len().saturating_sub(suffix_len + 1);
    match host.get(..before).map(|rest| rest.rsplit('.').next().unwrap_or(rest)) {
        Some(label) if !label.is_empty() => host.get(before - label.len()..).unwrap_or(host),
        _ => host,
    }
}

/// Whether the host is an IP address: in brackets, or with a number in the last place.
fn is_ip(host: &str) -> bool {
    host.starts_with('[')
        || host
            .rsplit('.')
            .next()
            .is_some_and(|last| !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit()))
}

enum Kind {
    Suffix,
    Way,
    Exception,
}

struct Rule {
    kind: Kind,
    below: &'static str,
}

/// What stands in the parentheses after a top-level domain.
fn rules_below(top: &str) -> &'static str {
    let mut rest = LIST;
    while let Some((line, tail)) = rest.split_once('\n') {
        if let Some(below) = line.strip_prefix(top).and_then(|line| line.strip_prefix('(')) {
            return below.strip_suffix(')').unwrap_or(below);
        }
        rest = tail;
    }
    ""
}

/// The rule for a label in a list of rules; `*` where there is no rule of its own.
fn find(list: &'static str, label: &str) -> Option<Rule> {
    let mut any = None;
    let mut rest = list;
    while !rest.is_empty() {
        let (item, tail) = split_item(rest);
        let (name, below) =
            item.split_once('(').map_or((item, ""), |(name, below)| (name, below.strip_suffix(')').unwrap_or(below)));
        let (name, kind) = match name.as_bytes().last() {
            Some(b'-') => (name.trim_end_matches('-'), Kind::Way),
            Some(b'!') => (name.trim_end_matches('!'), Kind::Exception),
            _ => (name, Kind::Suffix),
        };
        if name == label {
            return Some(Rule { kind, below });
        }
        if name == "*" {
            any = Some(Rule { kind, below });
        }
        rest = tail;
    }
    any
}

/// The first item of a list and what follows its comma, parentheses counted.
fn split_item(list: &'static str) -> (&'static str, &'static str) {
    let mut depth = 0;
    for (at, byte) in list.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth -= 1,
            b',' if depth == 0 => return (list.get(..at).unwrap_or(list), list.get(at + 1..).unwrap_or("")),
            _ => {}
        }
    }
    (list, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_own_cases() {
        for (host, wanted) in [
            ("example.com", "example.com"),
            ("www.example.com", "example.com"),
            ("a.b.example.co.uk", "example.co.uk"),
            ("co.uk", "co.uk"),
            ("com", "com"),
            ("www.example.unknown", "example.unknown"),
            ("b.c.kobe.jp", "b.c.kobe.jp"),
            ("a.b.c.kobe.jp", "b.c.kobe.jp"),
            ("www.city.kobe.jp", "city.kobe.jp"),
            ("x.www.ck", "www.ck"),
            ("a.b.test.ck", "b.test.ck"),
            ("someone.github.io", "someone.github.io"),
            ("deep.someone.github.io", "someone.github.io"),
            ("www.xn--85x722f.com.cn", "xn--85x722f.com.cn"),
            ("192.168.0.1", "192.168.0.1"),
            ("[::1]", "[::1]"),
            ("__proto__", "__proto__"),
            ("", ""),
        ] {
            assert_eq!(registrable(host), wanted, "{host}");
        }
    }
}
