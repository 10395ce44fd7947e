//! What a page says of itself, for a reader at a terminal.

use super::head::Head;
use super::one_line::one_line;
use crate::Report;
use crate::report::{Links, Notices};

/// Domains that are named; the rest are counted.
const NAMED_DOMAINS: usize = 8;

/// Headline, source, links, notices and the beginning of the text.
pub fn write(report: &Report) -> String {
    let head = Head::of(report);
    let mut out = String::new();
    let mut line = |indent: &str, text: &str| {
        out.push_str(indent);
        out.push_str(text);
        out.push('\n');
    };
    line("", head.title.as_deref().unwrap_or("(no headline)"));
    head.lines().for_each(|text| line("", text));
    if let Some(said) = &head.said {
        line("  ", &format!("“{said}”"));
    }
    [&head.original_url, &head.url].into_iter().flatten().for_each(|url| line("", url));
    for list in &report.source.taxonomy {
        let terms: Vec<String> = list.terms.iter().map(|term| one_line(&term.name)).collect();
        line("", &format!("{}: {}", one_line(&list.label), terms.join(", ")));
    }
    links(&report.links, &mut line);
    notices(&report.notices, &mut line);
    match &report.content {
        Some(content) => {
            line("", &format!("\nText: {} words, {} min", content.word_count, content.reading_minutes));
            if let Some(excerpt) = &content.excerpt {
                line("  ", &one_line(excerpt));
            }
        }
        None => line("", "\nText: none to read"),
    }
    if !report.truncated.is_empty() {
        line("", &format!("\nThe page was cut by a limit: {}", one_line(&report.truncated.join(", "))));
    }
    out
}

fn links(links: &Links, line: &mut impl FnMut(&str, &str)) {
    let kinds = [
        (links.external, "to other sites"),
        (links.internal, "within the site"),
        (links.placeholder, "that lead nowhere"),
        (links.fragment, "within the page"),
        (links.email, "to mail"),
        (links.other, "of another kind"),
    ];
    let kinds: Vec<String> =
        kinds.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    let all = if kinds.is_empty() { String::new() } else { format!(" ({})", kinds.join(", ")) };
    line("", &format!("\nLinks: {}{all}", links.total));
    if !links.notes.is_empty() {
        line("  ", &format!("{} references, {} of them in notes", links.references, links.notes.len()));
    }
    for domain in links.domains.iter().take(NAMED_DOMAINS) {
        line("  ", &format!("{:>4}  {}", domain.count, one_line(&domain.domain)));
    }
    let more = (links.sites as usize).saturating_sub(NAMED_DOMAINS);
    if more > 0 {
        line("  ", &format!("      and {more} more"));
    }
}

fn notices(notices: &Notices, line: &mut impl FnMut(&str, &str)) {
    let mut lines: Vec<String> = notices.copyright.iter().map(|notice| one_line(&notice.text)).collect();
    lines.extend(notices.licence.iter().map(|licence| format!("Licence: {}", one_line(&licence.name))));
    lines.extend(notices.disclaimers.iter().map(|notice| one_line(&notice.text)));
    lines.extend(notices.editorial.iter().map(|note| one_line(&note.text)));
    lines.extend(notices.contacts.iter().map(|contact| format!("Contact: {}", one_line(contact))));
    if lines.is_empty() {
        return;
    }
    line("", "\nNotices:");
    lines.iter().for_each(|text| line("  ", text));
}
