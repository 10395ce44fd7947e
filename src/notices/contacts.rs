//! Addresses to write to: e-mail addresses that the page gives as its own.

use super::lines::{Line, Link, Place};
use super::phrases::Topic;
use crate::dom::{AnyOf, Attr, Tree};

/// Addresses of a page.
const MAX_CONTACTS: usize = 8;
/// More addresses than this on one page are a directory.
const DIRECTORY: usize = 12;
/// A label ("Contact") is shorter than so many bytes.
const MAX_LABEL_BYTES: usize = 80;
/// Between a label and the address stand at most so many short lines: a name, an office, a telephone number.
const MAX_LINES_BELOW_LABEL: usize = 4;

/// The addresses, lower case. `domain` is the page's own.
pub fn find(tree: &Tree, lines: &[Line], domain: Option<&str>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut seen = 0;
    // Short lines since the last label.
    let mut since_label = usize::MAX;
    // A caption's address is the picture's owner's.
    for line in lines.iter().filter(|line| line.place != Place::Caption) {
        let invites = line.topics.contains(&Topic::Contact);
        since_label = if invites { 0 } else { since_label.saturating_add(1) };
        let addresses = addresses(tree, line);
        seen += addresses.len();
        let is_invited = line.place == Place::Article || since_label <= MAX_LINES_BELOW_LABEL;
        for address in addresses {
            let address = unscrambled(&address, domain).unwrap_or(address);
            let is_own = || line.place == Place::Footer && domain.is_some_and(|domain| is_at(&address, domain));
            if (is_invited || is_own()) && !found.contains(&address) && found.len() < MAX_CONTACTS {
                found.push(address);
            }
        }
        if line.text.len() >= MAX_LABEL_BYTES {
            since_label = usize::MAX;
        }
    }
    if seen > DIRECTORY { Vec::new() } else { found }
}

/// Whether an address is one at a domain: in the page's foot the site's own needs no invitation.
fn is_at(address: &str, domain: &str) -> bool {
    address.strip_suffix(domain).is_some_and(|before| before.ends_with(&['@', '.'][..]))
}

/// Sites hide addresses from harvesters by moving each letter by thirteen: an address whose domain is the page's own
/// when moved back.
fn unscrambled(address: &str, domain: Option<&str>) -> Option<String> {
    let moved: String = address.chars().map(rotated).collect();
    let host = moved.split_once('@')?.1;
    domain.filter(|domain| host.ends_with(domain)).map(|_| moved)
}

fn rotated(c: char) -> char {
    match c {
        'a'..='m' => char::from(c as u8 + 13),
        'n'..='z' => char::from(c as u8 - 13),
        _ => c,
    }
}

fn addresses(tree: &Tree, line: &Line) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let text = &line.text;
    // A linked address may touch what stands beside it, so it is read apart.
    let (mut rest, mut read) = (String::new(), 0);
    for link in &line.links {
        if let Some(address) = linked(tree, line, link) {
            found.push(address);
            rest.push_str(text.get(read..link.words.start).unwrap_or_default());
            rest.push(' ');
            read = link.words.end;
        }
    }
    let is_spelled = || [b'(', b'['].iter().any(|mark| line.marks.may_have(*mark)) && SPELLED_AT.is_in(text);
    if !line.marks.may_have(b'@') && !is_spelled() {
        return found;
    }
    rest.push_str(text.get(read..).unwrap_or_default());
    let rest = with_marks(rest);
    for word in rest.split(&[' ', '<', '>', '(', ')', ',', ';', ':', '|', '[', ']', '"', '、', '：', '，', '。'][..])
    {
        if let Some(address) = tidy(word).filter(|address| !found.contains(address)) {
            found.push(address);
        }
    }
    found
}

/// The address that a link shows, else the one that it leads to.
fn linked(tree: &Tree, line: &Line, link: &Link) -> Option<String> {
    let href = tree.attr(link.id, Attr::Href)?;
    let address = href.get(..7).filter(|scheme| scheme.eq_ignore_ascii_case("mailto:")).and_then(|_| href.get(7..))?;
    let address = address.split(&['?', ','][..]).next().unwrap_or_default();
    tidy(line.words(link)).or_else(|| tidy(address.trim_start_matches("%20")))
}

/// How addresses are spelled that harvesters shall not read, in brackets of either kind.
const SPELLED_AT: AnyOf = AnyOf::new(&["(at)", "[at]", "[@]"]);
/// The marks that are spelled so, with the spaces around them first.
const SPELLED: [(&str, &str); 9] = [
    (" (at) ", "@"),
    (" [at] ", "@"),
    ("(at)", "@"),
    ("[at]", "@"),
    ("[@]", "@"),
    (" (dot) ", "."),
    (" [dot] ", "."),
    ("(dot)", "."),
    ("[dot]", "."),
];

/// A text with marks where it spells them: "press (at) example (dot) org".
fn with_marks(text: String) -> String {
    if !SPELLED_AT.is_in(&text) {
        return text;
    }
    SPELLED.iter().fold(text, |text, (spelled, mark)| text.replace(spelled, mark))
}

/// An e-mail address in lower case; `None` for anything else.
fn tidy(word: &str) -> Option<String> {
    let word = word.trim().trim_matches(&['.', '\'', '’', '!', '?', '*'][..]);
    let (name, host) = word.split_once('@')?;
    let labels: Vec<&str> = host.split('.').collect();
    let label = |text: &&str| !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '-');
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '+' | '-' | '%' | '\'');
    let ok = !name.is_empty()
        && name.chars().all(plain)
        && labels.len() > 1
        && labels.iter().all(label)
        && labels.last().is_some_and(|last| last.len() > 1 && last.chars().all(char::is_alphabetic));
    (ok && !is_placeholder(name, host)).then(|| word.to_lowercase())
}

/// What a form shows of how an address is written: "name@example.com", at hosts that nobody has (RFC 2606, 3).
fn is_placeholder(name: &str, host: &str) -> bool {
    const NAMES: &[&str] =
        &["name", "you", "your", "yourname", "your-name", "your.name", "email", "user", "username", "example"];
    const HOSTS: &[&str] = &["example.com", "example.org", "example.net", "email.com", "domain.com", "company.com"];
    let is = |known: &[&str], word: &str| known.iter().any(|known| word.eq_ignore_ascii_case(known));
    is(NAMES, name) && is(HOSTS, host) || host.starts_with("yourdomain.") || host.starts_with("yourcompany.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Limits;
    use crate::dom::{Tag, TreeWriter};
    use crate::notices::phrases::Scan;

    #[test]
    fn addresses_that_nobody_is_invited_to_write_to_are_no_contacts() {
        let read = |lines: &[(&str, Place)]| {
            let line = |(text, place): &(&str, Place)| {
                let mut scan = Scan::default();
                let topics = scan.topics(text);
                Line { text: text.to_string().into(), place: *place, topics, marks: scan.marks, ..Line::default() }
            };
            find(&Tree::default(), &lines.iter().map(line).collect::<Vec<_>>(), Some("example.org"))
        };
        let name = ("Alex Writer", Place::Page);
        let address = ("alex@example.org", Place::Page);
        assert_eq!(read(&[("Contact", Place::Page), name, ("Head of the office", Place::Page), address]).len(), 1);
        assert_eq!(read(&[name, address]).len(), 0);
        for (text, wanted) in [
            ("alex@example.org", 1),
            ("alex@quay.example.org", 1),
            ("alex@another-example.org", 0),
            ("alex@elsewhere.example", 0),
        ] {
            assert_eq!(read(&[name, (text, Place::Footer)]).len(), wanted, "{text}");
        }
        assert_eq!(read(&[("alex@example.org", Place::Article)]).len(), 1);
        assert_eq!(read(&[("Picture: Alex Writer, email alex@example.org", Place::Caption)]).len(), 0);
        let many: Vec<String> = (0..13).map(|number| format!("Contact: a{number}@example.org")).collect();
        let many: Vec<(&str, Place)> = many.iter().map(|text| (text.as_str(), Place::Page)).collect();
        assert_eq!(read(&many).len(), 0);
    }

    #[test]
    fn addresses_are_found_and_tidied() {
        let read = |text: &str, href: &str| {
            let mut writer = TreeWriter::new(&Limits::default(), 0);
            writer.open(Tag::A, false, false);
            writer.attribute(Attr::Href, href);
            let from = text.find("press@").unwrap_or(0);
            let link = Link { id: 1, from, words: from..text.len() };
            let mut scan = Scan::default();
            scan.topics(text);
            let line = Line { text: text.into(), links: vec![link], marks: scan.marks, ..Line::default() };
            addresses(&writer.finish().0, &line)
        };
        assert_eq!(read("For media inquiries: Press@Example.org.", "#"), ["press@example.org"]);
        assert_eq!(read("Write to us", "mailto:desk@example.org?subject=Hi"), ["desk@example.org"]);
        assert_eq!(read("Write to us", "mailto:%20desk@example.org"), ["desk@example.org"]);
        assert_eq!(read("press@example.org", "mailto:desk@example.org"), ["press@example.org"]);
        assert_eq!(read("555-0100press@example.org", "mailto:press@example.org"), ["press@example.org"]);
        assert_eq!(read("Mail: press(at)example.org", "#"), ["press@example.org"]);
        assert_eq!(read("Mail: press [at] example [dot] org", "#"), ["press@example.org"]);
        assert_eq!(
            unscrambled("cerff@uneobhe.rknzcyr", Some("harbour.example")).as_deref(),
            Some("press@harbour.example")
        );
        assert_eq!(unscrambled("press@harbour.example", Some("harbour.example")), None);
        for none in [
            "@handle and a@b and 5@home",
            "Email: Name@example.com",
            "you@example.org",
            "example@email.com",
            "info@yourdomain.com",
            "the quay (at) noon",
        ] {
            assert_eq!(read(none, "#"), Vec::<String>::new(), "{none}");
        }
    }
}
