//! The article as an HTML document, and as plain text.

use super::head::Head;
use super::html_tokens::{Tag, Token, escape, tokens};
use super::one_line::{address, one_line};
use crate::Report;

/// What the document may load when it is opened: the article's pictures and nothing else.
const POLICY: &str = "default-src 'none'; img-src https: http:; style-src 'unsafe-inline'";
const STYLE: &str = "body{max-width:42em;margin:2em auto;padding:0 1em;font:1.05em/1.6 Georgia,serif;color-scheme:light dark}\
    img{max-width:100%;height:auto}pre{overflow:auto}table{border-collapse:collapse}td,th{border:1px solid;padding:.2em .5em}\
    header p,footer{font:.85em/1.5 sans-serif}";

/// A whole document: head, headline, source, content, notices.
pub fn html(report: &Report) -> String {
    let head = Head::of(report);
    let content = report.content.as_ref();
    let mut out = Html { text: String::from("<!doctype html>\n<html") };
    out.attribute("lang", content.and_then(|content| content.lang.as_deref()).filter(|lang| is_tag(lang)));
    out.attribute("dir", content.map(|content| content.dir.as_ref()).filter(|dir| matches!(*dir, "ltr" | "rtl")));
    out.text.push_str(">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"");
    out.attribute("content", Some(POLICY));
    out.text.push_str(">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
    out.element("title", head.title.as_deref().or(Some("Untitled")));
    if head.url.is_some() {
        out.text.push_str("<link rel=\"canonical\"");
        out.attribute("href", head.url.as_deref());
        out.text.push_str(">\n");
    }
    out.text.push_str("<style>");
    out.text.push_str(STYLE);
    out.text.push_str("</style>\n</head>\n<body>\n<article>\n<header>\n");
    out.element("h1", head.title.as_deref());
    for line in head.lines() {
        out.element("p", Some(line));
    }
    out.link("p", head.original_url.as_deref());
    out.text.push_str("</header>\n");
    copy(content.map_or("", |content| content.html.as_str()), &mut out);
    out.text.push_str("\n<footer>\n");
    out.link("p", head.url.as_deref());
    for line in notices(report) {
        out.element("p", Some(&line));
    }
    out.text.push_str("</footer>\n</article>\n</body>\n</html>\n");
    out.text
}

/// Headline, source, address, and the text of the content.
pub fn text(report: &Report) -> String {
    let head = Head::of(report);
    let mut out = String::new();
    for line in head.title.as_deref().into_iter().chain(head.lines()).chain(head.url.as_deref()) {
        out.push_str(line);
        out.push('\n');
    }
    if let Some(content) = &report.content {
        if !out.is_empty() {
            out.push('\n');
        }
        out.extend(content.text.chars().filter(|&c| !c.is_control() || matches!(c, '\n' | '\t')));
        out.push('\n');
    }
    out
}

/// The copyright lines and the licence.
pub fn notices(report: &Report) -> Vec<String> {
    let copyright = report.notices.copyright.iter().map(|line| one_line(&line.text));
    let licence = report.notices.licence.iter().map(|licence| format!("Licence: {}", one_line(&licence.name)));
    copyright.chain(licence).filter(|line| !line.is_empty()).collect()
}

/// Elements that are copied; everything else stands as its text.
const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "dfn",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "small",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
    "var",
];
const ATTRIBUTES: &[&str] = &[
    "alt", "cite", "colspan", "datetime", "dir", "href", "id", "lang", "reversed", "rowspan", "scope", "src", "start",
    "title", "value",
];

/// Copies a fragment, element by element: a report may have been stored where others can write.
fn copy(html: &str, out: &mut Html) {
    let mut open: Vec<&str> = Vec::new();
    for token in tokens(html) {
        match token {
            Token::Text(text) => escape(&text, &mut out.text),
            Token::Open(tag) if ELEMENTS.contains(&tag.name) => {
                copy_tag(&tag, out);
                if !matches!(tag.name, "br" | "hr" | "img") {
                    open.push(tag.name);
                }
            }
            // An end tag that closes nothing here may close what is around the content.
            Token::Close(name) if open.last() == Some(&name) => {
                open.pop();
                out.end(name);
            }
            Token::Open(_) | Token::Close(_) => {}
        }
    }
    while let Some(name) = open.pop() {
        out.end(name);
    }
}

fn copy_tag(tag: &Tag<'_>, out: &mut Html) {
    out.text.push('<');
    out.text.push_str(tag.name);
    for (name, value) in tag.attributes() {
        match name {
            "href" | "src" | "cite" => out.attribute(name, address(&value).as_deref()),
            name if ATTRIBUTES.contains(&name) => out.attribute(name, Some(&value)),
            _ => {}
        }
    }
    out.text.push('>');
}

/// Letters, digits and hyphens, as BCP 47 has them.
fn is_tag(lang: &str) -> bool {
    !lang.is_empty() && lang.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

struct Html {
    text: String,
}

impl Html {
    fn attribute(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.text.push(' ');
            self.text.push_str(name);
            self.text.push_str("=\"");
            escape(value, &mut self.text);
            self.text.push('"');
        }
    }

    fn element(&mut self, name: &str, words: Option<&str>) {
        if let Some(words) = words {
            self.text.push('<');
            self.text.push_str(name);
            self.text.push('>');
            escape(words, &mut self.text);
            self.end(name);
            self.text.push('\n');
        }
    }

    fn link(&mut self, around: &str, url: Option<&str>) {
        if let Some(url) = url {
            self.text.push('<');
            self.text.push_str(around);
            self.text.push_str("><a");
            self.attribute("href", Some(url));
            self.text.push('>');
            escape(url, &mut self.text);
            self.text.push_str("</a>");
            self.end(around);
            self.text.push('\n');
        }
    }

    fn end(&mut self, name: &str) {
        self.text.push_str("</");
        self.text.push_str(name);
        self.text.push('>');
    }
}
