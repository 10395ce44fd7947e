//! Addresses to write to: e-mail addresses that the page gives as its own.

use super::lines::{Line, Place};
use super::phrases::{Scan, Topic};

/// Addresses of a page.
const MAX_CONTACTS: usize = 8;
/// More addresses than this on one page are a directory.
const DIRECTORY: usize = 12;

/// The addresses, lower case, those of the article first.
pub fn find(lines: &[Line]) -> Vec<String> {
    let mut scan = Scan::default();
    let mut found: Vec<String> = Vec::new();
    let mut seen = 0;
    let mut before: &str = "";
    for line in lines {
        let addresses = addresses(line);
        if !addresses.is_empty() {
            seen += addresses.len();
            let invited = line.place == Place::Article || invites(&line.text, &mut scan) || invites(before, &mut scan);
            for address in addresses.into_iter().filter(|_| invited) {
                if !found.contains(&address) && found.len() < MAX_CONTACTS {
                    found.push(address);
                }
            }
        }
        before = if line.text.len() < 80 { &line.text } else { "" };
    }
    if seen > DIRECTORY { Vec::new() } else { found }
}

fn invites(text: &str, scan: &mut Scan) -> bool {
    scan.topics(text).contains(&Topic::Contact)
}

fn addresses(line: &Line) -> Vec<String> {
    let linked = line.links.iter().filter_map(|(_, href, _)| {
        let address =
            href.get(..7).filter(|scheme| scheme.eq_ignore_ascii_case("mailto:")).and_then(|_| href.get(7..))?;
        let address = address.split(['?', ',']).next().unwrap_or_default();
        tidy(address)
    });
    let mut found: Vec<String> = linked.collect();
    if line.text.contains('@') {
        for word in
            line.text.split([' ', '<', '>', '(', ')', ',', ';', ':', '|', '[', ']', '"', '、', '：', '，', '。'])
        {
            if let Some(address) = tidy(word).filter(|address| !found.contains(address)) {
                found.push(address);
            }
        }
    }
    found
}

/// An e-mail address in lower case; `None` for anything else.
fn tidy(word: &str) -> Option<String> {
    let word = word.trim().trim_matches(['.', '\'', '’', '!', '?', '*']);
    let (name, host) = word.split_once('@')?;
    let labels: Vec<&str> = host.split('.').collect();
    let label = |text: &&str| !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '-');
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '+' | '-' | '%' | '\'');
    let ok = !name.is_empty()
        && name.chars().all(plain)
        && labels.len() > 1
        && labels.iter().all(label)
        && labels.last().is_some_and(|last| last.len() > 1 && last.chars().all(char::is_alphabetic));
    ok.then(|| word.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_and_tidied() {
        let line = |text: &str, href: &str| Line {
            text: text.to_owned(),
            links: vec![("x".into(), href.into(), 0)],
            ..Line::default()
        };
        assert_eq!(addresses(&line("For media inquiries: Press@Example.org.", "#")), ["press@example.org"]);
        assert_eq!(addresses(&line("Write to us", "mailto:desk@example.org?subject=Hi")), ["desk@example.org"]);
        assert_eq!(addresses(&line("@handle and a@b and 5@home", "#")), Vec::<String>::new());
    }
}
