//! Registrable domains by the public suffix list.
//!
//! `public_suffix.txt` holds all rules, the registries' and the private ones (Mozilla Public License 2.0, by way of the npm
//! package `tldts`); `scripts/public-suffix.mjs` makes it: 82 KB as text, 27 KB of the compressed module.

use std::cmp::Ordering;
use std::collections::HashMap;

const LIST: &str = include_str!("public_suffix.txt");

/// The list: its lines are searched where they stand, each level below is cut into items when it is first asked for.
#[derive(Default)]
pub struct Suffixes {
    /// The top-level domains that were asked for.
    tops: HashMap<String, Option<Rule>>,
    /// The levels that were asked for, by where each starts in `LIST`; its items by name.
    levels: Vec<(usize, Vec<Rule>)>,
}

#[derive(Clone, Copy)]
enum Kind {
    Suffix,
    Way,
    Exception,
}

#[derive(Clone, Copy)]
struct Rule {
    name: &'static str,
    kind: Kind,
    below: &'static str,
}

impl Suffixes {
    /// The registrable domain of an ASCII host without a trailing dot: the public suffix and one label more
    /// (`example.co.uk` of `www.example.co.uk`); the host itself where it is a suffix or an IP address.
    pub fn registrable<'h>(&mut self, host: &'h str) -> &'h str {
        if is_ip(host) {
            return host;
        }
        let mut labels = host.rsplit('.');
        let Some(top) = labels.next() else { return host };
        // The default rule `*`: an unknown top-level domain is a suffix.
        let mut suffix_len = top.len();
        let mut len = top.len();
        let mut rule = self.top(top);
        for label in labels {
            len += 1 + label.len();
            let Some(above) = rule else { break };
            rule = self.exact(above.below, label).or_else(|| self.exact(above.below, "*"));
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

    fn top(&mut self, name: &str) -> Option<Rule> {
        if let Some(known) = self.tops.get(name) {
            return *known;
        }
        let rule = of_top(name);
        self.tops.insert(name.to_owned(), rule);
        rule
    }

    /// The rule of this very name on a level below the lines.
    fn exact(&mut self, level: &'static str, name: &str) -> Option<Rule> {
        let start = level.as_ptr() as usize;
        let at = self.levels.binary_search_by_key(&start, |(start, _)| *start).unwrap_or_else(|at| {
            self.levels.insert(at, (start, cut(level)));
            at
        });
        let (_, rules) = self.levels.get(at)?;
        rules.binary_search_by(|rule| rule.name.cmp(name)).ok().and_then(|at| rules.get(at)).copied()
    }
}

/// The line of a top-level domain; the lines are sorted by name.
fn of_top(name: &str) -> Option<Rule> {
    let mut lines = LIST;
    while !lines.is_empty() {
        let start = lines.get(..lines.len() / 2)?.rfind('\n').map_or(0, |end| end + 1);
        let (before, from) = lines.split_at_checked(start)?;
        let (line, after) = from.split_once('\n').unwrap_or((from, ""));
        let rule = rule(line);
        match rule.name.cmp(name) {
            Ordering::Equal => return Some(rule),
            Ordering::Less => lines = after,
            Ordering::Greater => lines = before,
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

/// The items of a level: between commas, parentheses counted.
fn cut(level: &'static str) -> Vec<Rule> {
    let mut rules = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (at, byte) in level.bytes().chain([b',']).enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth -= 1,
            b',' if depth == 0 => {
                if let Some(rule) = level.get(start..at).filter(|item| !item.is_empty()).map(rule) {
                    add(&mut rules, rule);
                }
                start = at + 1;
            }
            _ => {}
        }
    }
    rules
}

/// Adds a rule in its place by name: at the end, but for the few exceptions, which stand behind the others.
fn add(rules: &mut Vec<Rule>, rule: Rule) {
    let in_order = rules.last().is_none_or(|last| last.name <= rule.name);
    let place = if in_order { rules.len() } else { rules.partition_point(|other| other.name <= rule.name) };
    rules.insert(place, rule);
}

fn rule(item: &'static str) -> Rule {
    let (name, below) = item.split_once('(').unwrap_or((item, ""));
    let below = below.strip_suffix(')').unwrap_or(below);
    match (name.strip_suffix('-'), name.strip_suffix('!')) {
        (Some(name), _) => Rule { name, kind: Kind::Way, below },
        (_, Some(name)) => Rule { name, kind: Kind::Exception, below },
        _ => Rule { name, kind: Kind::Suffix, below },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_found() {
        for line in LIST.lines() {
            let wanted = rule(line);
            assert!(of_top(wanted.name).is_some_and(|found| found.below == wanted.below), "{line}");
        }
        for absent in ["", "a", "example", "zzzz", "xn--zzz"] {
            assert!(of_top(absent).is_none(), "{absent}");
        }
        assert!(LIST.is_ascii());
    }

    #[test]
    fn the_lists_own_cases() {
        let mut suffixes = Suffixes::default();
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
            assert_eq!(suffixes.registrable(host), wanted, "{host}");
        }
    }
}
