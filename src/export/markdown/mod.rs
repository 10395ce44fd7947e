//! The article as Markdown: CommonMark with GitHub's tables and strikethrough, and no HTML.

mod blocks;
mod escape;
mod inline;
mod lists;
mod marks;
mod table;

use super::document::notices;
use super::front_matter;
use super::head::Head;
use super::iso_date::IsoDate;
use crate::Report;
use blocks::Blocks;

pub use escape::{line, link};

/// Front matter where it is wanted, headline, source, content, notices.
pub fn write(report: &Report, accessed: Option<IsoDate>, with_front_matter: bool) -> String {
    let head = Head::of(report);
    let mut out = if with_front_matter { front_matter::write(report, accessed) } else { String::new() };
    let mut paragraph = |text: &str| {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(text);
        out.push('\n');
    };
    if let Some(title) = &head.title {
        paragraph(&format!("# {}", line(title)));
    }
    let lines: Vec<String> = head.lines().map(line).collect();
    if !lines.is_empty() {
        paragraph(&lines.join("\\\n"));
    }
    if let Some(content) = &report.content {
        let blocks = Blocks::read(&content.html);
        if !blocks.is_empty() {
            paragraph(&blocks);
        }
    }
    let mut end: Vec<String> = Vec::new();
    if let Some(url) = &head.url {
        end.push(format!("Source: <{url}>"));
    }
    end.extend(notices(report).iter().map(|notice| line(notice)));
    if !end.is_empty() {
        paragraph("* * *");
        paragraph(&end.join("\\\n"));
    }
    out
}
