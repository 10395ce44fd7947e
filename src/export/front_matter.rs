//! The source of an article as YAML front matter.

use super::iso_date::IsoDate;
use super::one_line::{address, optional};
use super::reference::own_address;
use crate::Report;

/// Writes the front matter with both its fences. Every value is a double-quoted scalar of one line, so that no value can
/// be anything but a string.
pub fn write(report: &Report, accessed: Option<IsoDate>) -> String {
    let source = &report.source;
    let mut out = Yaml { text: String::from("---\n") };
    out.pair("", "title", optional(source.title.as_deref()));
    out.list("authors", source.authors.iter().map(|author| author.name.as_str()));
    out.pair("", "publisher", source.publisher.as_ref().and_then(|publisher| optional(Some(&publisher.name))));
    out.pair("", "published", optional(source.published.as_deref()));
    out.pair("", "modified", optional(source.modified.as_deref()));
    out.pair("", "url", own_address(report));
    out.pair("", "accessed", accessed.map(|date| date.joined('-')));
    if let Some(original) = &source.original_source {
        out.text.push_str("originalSource:\n");
        out.pair("  ", "name", optional(original.name.as_deref()));
        out.pair("  ", "url", original.url.as_deref().and_then(address));
        out.pair("  ", "published", optional(original.published.as_deref()));
        out.pair("  ", "evidence", optional(Some(&original.evidence)));
    }
    let content = report.content.as_ref();
    out.pair("", "lang", content.and_then(|content| optional(content.lang.as_deref())));
    out.pair("", "licence", report.notices.licence.as_ref().and_then(|licence| optional(Some(&licence.name))));
    out.list("copyright", report.notices.copyright.iter().map(|line| line.text.as_str()));
    out.list("tags", source.taxonomy.iter().flat_map(|list| &list.terms).map(|term| term.name.as_str()));
    out.text.push_str("---\n");
    out.text
}

struct Yaml {
    text: String,
}

impl Yaml {
    fn pair(&mut self, indent: &str, key: &str, value: Option<String>) {
        if let Some(value) = value {
            self.text.push_str(indent);
            self.text.push_str(key);
            self.text.push_str(": ");
            self.scalar(&value);
        }
    }

    fn list<'a>(&mut self, key: &str, values: impl Iterator<Item = &'a str>) {
        let values: Vec<String> = values.filter_map(|value| optional(Some(value))).collect();
        if values.is_empty() {
            return;
        }
        self.text.push_str(key);
        self.text.push_str(":\n");
        for value in values {
            self.text.push_str("  - ");
            self.scalar(&value);
        }
    }

    /// YAML's double-quoted style (1.2.2, 7.3.1), where only quotes and backslashes need a backslash.
    fn scalar(&mut self, value: &str) {
        self.text.push('"');
        for c in value.chars() {
            if matches!(c, '"' | '\\') {
                self.text.push('\\');
            }
            self.text.push(c);
        }
        self.text.push_str("\"\n");
    }
}
