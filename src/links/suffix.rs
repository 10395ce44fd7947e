//! Registrable domains by the public suffix list.
//!
//! `public_suffix.txt` holds all rules, the registries' and the private ones (Mozilla Public License 2.0, by way of the npm
//! package `tldts`); `scripts/public-suffix.mjs` makes it: 81 KB as text, 27 KB of the compressed module.

use std::cmp::Ordering;

const LIST: &str = include_str!("public_suffix.txt");
/// What stands between the names of a level; the first level's are the lines.
const MARKS: [char; 7] = ['\n', ',', ';', '/', ':', '|', ' '];

/// Where the lines of each letter begin: a line can have thousands of names below its own, and what needn't be looked
/// through isn't.
const LETTERS: [usize; 27] = {
    let bytes = LIST.as_bytes();
    let mut starts = [bytes.len(); 27];
    let mut at = bytes.len();
    while at > 0 {
        at -= 1;
        if (at == 0 || bytes[at - 1] == b'\n') && bytes[at].is_ascii_lowercase() {
            let mut letter = (bytes[at] - b'a') as usize;
            // And of those before it, should there be none of their own.
            starts[letter] = at;
            while letter > 0 {
                letter -= 1;
                starts[letter] = at;
            }
        }
    }
    starts
};

/// A line of so many bytes is long.
const LONG_BYTES: usize = 512;
/// No more lines are long.
const MAX_LONG_LINES: usize = 32;

/// Where the long lines begin and end: nearly half of the list is in a few, and most hosts end in one of them.
const LONG_LINES: [(usize, usize); MAX_LONG_LINES] = {
    let bytes = LIST.as_bytes();
    let mut lines = [(usize::MAX, usize::MAX); MAX_LONG_LINES];
    let (mut count, mut start, mut at) = (0, 0, 0);
    while at <= bytes.len() {
        if at == bytes.len() || bytes[at] == b'\n' {
            if at - start >= LONG_BYTES {
                lines[count] = (start, at);
                count += 1;
            }
            start = at + 1;
        }
        at += 1;
    }
    lines
};

#[derive(Clone, Copy)]
enum Kind {
    Suffix,
    Way,
    Exception,
}

#[derive(Clone, Copy)]
struct Rule {
    kind: Kind,
    below: &'static str,
}

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
    let [_, below @ ..] = MARKS;
    let mut rule = line_of(top);
    for (label, mark) in labels.zip(below) {
        len += 1 + label.len();
        let Some(above) = rule else { break };
        // It sorts before all names.
        let any = || above.below.starts_with('*').then(|| find(above.below, mark, "*")).flatten();
        rule = find(above.below, mark, label).or_else(any);
        match rule {
            Some(Rule { kind: Kind::Suffix, .. }) => suffix_len = len,
            Some(Rule { kind: Kind::Exception, .. }) => break,
            _ => {}
        }
    }
    let before = host.len().saturating_sub(suffix_len + 1);
    match host.get(..before).map(|rest| rest.rsplit('.').next().unwrap_or(rest)) {
        Some(label) if !label.is_empty() => host.get(before - label.len()..).unwrap_or(host),
        _ => host,
    }
}

/// The rule of a top-level domain: among the lines of names that begin with the same letter.
fn line_of(name: &str) -> Option<Rule> {
    let [mark, ..] = MARKS;
    let letter = usize::from(name.bytes().next()?.wrapping_sub(b'a'));
    let (mut low, mut high) = (*LETTERS.get(letter)?, *LETTERS.get(letter + 1)?);
    while low < high {
        let middle = low + (high - low) / 2;
        let long = LONG_LINES.iter().find(|(start, end)| (*start..=*end).contains(&middle));
        let (start, end) = long.copied().unwrap_or_else(|| {
            let before = LIST.get(low..middle).unwrap_or_default();
            let after = LIST.get(middle..high).unwrap_or_default();
            (before.rfind(mark).map_or(low, |at| low + at + 1), after.find(mark).map_or(high, |at| middle + at))
        });
        let line = LIST.get(start..end)?;
        match name_at_start(line, mark).cmp(name) {
            Ordering::Equal => return Some(rule(line)),
            Ordering::Less => low = end + 1,
            Ordering::Greater => high = start,
        }
    }
    None
}

/// The rule of a name among the items of a level, which are sorted by name.
fn find(mut items: &'static str, mark: char, name: &str) -> Option<Rule> {
    while !items.is_empty() {
        let start = items.get(..items.len() / 2)?.rfind(mark).map_or(0, |end| end + 1);
        let (before, from) = items.split_at_checked(start)?;
        // A top-level domain may have thousands of names below it: where it ends is asked only where that matters.
        let item = || from.split_once(mark).unwrap_or((from, ""));
        match name_at_start(from, mark).cmp(name) {
            Ordering::Equal => return Some(rule(item().0)),
            Ordering::Less => items = item().1,
            Ordering::Greater => items = before,
        }
    }
    None
}

/// Whether the host is an IP address: in brackets, or with a number in the last place.
fn is_ip(host: &str) -> bool {
    host.starts_with('[')
        || host
            .rsplit('.')
            .next()
            .is_some_and(|last| !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The name that the items begin with.
fn name_at_start(items: &str, mark: char) -> &str {
    // All of them are ASCII.
    let end = items.bytes().position(|byte| byte == b'(' || char::from(byte) == mark).unwrap_or(items.len());
    items.get(..end).unwrap_or_default().trim_end_matches(ENDINGS)
}

/// What stands behind a name that is no suffix itself: the way to one, and an exception.
const ENDINGS: [char; 2] = ['-', '!'];

fn rule(item: &'static str) -> Rule {
    let (name, below) = item.split_once('(').unwrap_or((item, ""));
    let [way, exception] = ENDINGS;
    let kind = match () {
        () if name.ends_with(way) => Kind::Way,
        () if name.ends_with(exception) => Kind::Exception,
        () => Kind::Suffix,
    };
    Rule { kind, below }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Finds each name of a level, and of the levels below it, and says how many there are.
    fn count(items: &'static str, marks: &[char]) -> usize {
        let Some((mark, deeper)) = marks.split_first() else { return usize::from(!items.is_empty()) * usize::MAX };
        let names = items.split(*mark).filter(|item| !item.is_empty());
        let each = names.map(|item| {
            let wanted = rule(item);
            let name = name_at_start(item, *mark);
            let found = if *mark == '\n' { line_of(name) } else { find(items, *mark, name) };
            assert!(found.is_some_and(|found| found.below == wanted.below), "{item}");
            1 + count(wanted.below, deeper)
        });
        each.sum()
    }

    #[test]
    fn every_name_is_found() {
        // As many as the list has commas, lines and the like: none is skipped by a mark out of place.
        assert_eq!(count(LIST, &MARKS), LIST.matches(|c| MARKS.contains(&c)).count() + LIST.matches('(').count());
        for absent in ["", "a", "example", "zzzz", "xn--zzz"] {
            assert!(line_of(absent).is_none(), "{absent}");
        }
        // They begin a line each, and some places are left.
        let [.., last] = LONG_LINES;
        let long = LONG_LINES.iter().filter(|(start, _)| *start != usize::MAX);
        assert!(long.clone().count() > 1 && last.0 == usize::MAX);
        assert!(long.clone().all(|(start, end)| LIST[..*start].ends_with('\n') && !LIST[*start..*end].contains('\n')));
        assert!(LIST.is_ascii());
    }

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
