//! The links of an article as a list.

use super::markdown;
use super::one_line::{address, one_line};
use crate::report::{LinkItem, LinkKind, Links, TargetType};

/// What stands for the address of a link that has none.
const NO_ADDRESS: &str = "(no address)";

/// A line `address<TAB>words` for each link.
pub fn text(links: &Links) -> String {
    let mut out = String::new();
    for link in &links.items {
        out.push_str(&shown_address(link).map_or_else(|| NO_ADDRESS.to_owned(), line_address));
        out.push('\t');
        out.push_str(&one_line(&link.text));
        out.push('\n');
    }
    note_rest(links, &mut out);
    out
}

/// A Markdown list; links whose address is neither of the web nor of mail stand as text.
pub fn markdown(links: &Links) -> String {
    let mut out = String::new();
    for link in &links.items {
        out.push_str("- ");
        let words = one_line(&link.text);
        match shown_address(link).map(|url| (url, address(url))) {
            Some((_, Some(address))) => {
                let words = if words.is_empty() { address.as_str() } else { &words };
                markdown::link(words, &address, &mut out);
            }
            Some((url, None)) => {
                out.push_str(&markdown::line(&words));
                out.push_str(" (");
                out.push_str(&markdown::line(&line_address(url)));
                out.push(')');
            }
            None => {
                out.push_str(&markdown::line(&words));
                out.push_str(" (no address)");
            }
        }
        out.push('\n');
    }
    note_rest(links, &mut out);
    out
}

/// Where a link leads; what is written, where that can't be resolved.
fn shown_address(link: &LinkItem) -> Option<&str> {
    link.url.as_deref().or(link.written_url.as_deref())
}

/// RFC 4180 with a header; lines end with CR LF. `note` is the mark of the note that a link belongs to.
pub fn csv(links: &Links) -> String {
    let mut out = String::from("url,text,kind,domain,rel,types,identifier,repeats,note,context,writtenUrl\r\n");
    for link in &links.items {
        let identifier = link.identifier.as_ref().map(|found| format!("{}:{}", found.scheme, found.value));
        let note = link.note.and_then(|at| links.notes.get(at as usize));
        let cells = [
            link.url.as_deref().map(line_address).unwrap_or_default(),
            link.text.clone(),
            kind(link).to_owned(),
            link.domain.clone().unwrap_or_default(),
            link.rel.join(" "),
            link.types.iter().map(|&target| target_type(target)).collect::<Vec<_>>().join(" "),
            identifier.unwrap_or_default(),
            link.repeats.to_string(),
            note.map(|note| note.mark.clone()).unwrap_or_default(),
            link.context.clone(),
            link.written_url.as_deref().map(line_address).unwrap_or_default(),
        ];
        for (at, cell) in cells.iter().enumerate() {
            if at > 0 {
                out.push(',');
            }
            push_cell(&one_line(cell), &mut out);
        }
        out.push_str("\r\n");
    }
    out
}

/// Where the report lists fewer links than it counts, that is said.
fn note_rest(links: &Links, out: &mut String) {
    let listed = links.items.len();
    if (listed as u64) < u64::from(links.total) {
        out.push_str(&format!("\n(the first {listed} of {} links)\n", links.total));
    }
}

/// Any address, on one line and without white space.
fn line_address(url: &str) -> String {
    address(url).unwrap_or_else(|| one_line(url).replace(' ', "%20"))
}

/// A spreadsheet takes a cell that begins with one of these for a formula, quoted or not (OWASP, "CSV Injection").
fn starts_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

fn push_cell(cell: &str, out: &mut String) {
    let formula = starts_formula(cell);
    let quoted = formula || cell.contains(['"', ',', ';', '\n', '\r', '\'']);
    if !quoted {
        out.push_str(cell);
        return;
    }
    out.push('"');
    if formula {
        out.push('\'');
    }
    out.push_str(&cell.replace('"', "\"\""));
    out.push('"');
}

fn kind(link: &LinkItem) -> &'static str {
    match link.kind {
        LinkKind::External => "external",
        LinkKind::Internal => "internal",
        LinkKind::Fragment => "fragment",
        LinkKind::Placeholder => "placeholder",
        LinkKind::Email => "email",
        LinkKind::Other => "other",
    }
}

fn target_type(target: TargetType) -> &'static str {
    match target {
        TargetType::Document => "document",
        TargetType::Archive => "archive",
        TargetType::Social => "social",
        TargetType::Video => "video",
        TargetType::Government => "government",
        TargetType::Education => "education",
        TargetType::Preprint => "preprint",
    }
}
