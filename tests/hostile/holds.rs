//! What holds of every report, whatever the page.

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, QualName, local_name, ns, parse_document, parse_fragment};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use masthead::{Options, Report, read_html, read_snapshot};
use serde_json::Value;

pub const ADDRESS: &str = "https://news.example/2020/page.html";

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

/// The report of a page, of which everything below holds; panics with `name` where it doesn't.
pub fn report_of(name: &str, html: &str) -> Report {
    let options = Options::for_url(ADDRESS);
    let report = read_html(html, &options).unwrap_or_else(|error| panic!("{name}: {error}"));
    if let Err(fault) = holds(&report) {
        panic!("{name}: {fault}");
    }
    let again = read_html(html, &options).expect("read once already");
    assert_eq!(json(&report), json(&again), "{name}: the second reading differs");
    report
}

pub fn json(report: &Report) -> Value {
    serde_json::to_value(report).expect("plain data")
}

/// Says which promise a report breaks.
pub fn holds(report: &Report) -> Result<(), String> {
    counts_add_up(report)?;
    addresses_are_of_the_web(&json(report), "")?;
    if let Some(content) = &report.content {
        reads_back(&content.html)?;
        if content.text.trim().is_empty() {
            return Err("content without text".to_owned());
        }
    }
    Ok(())
}

fn counts_add_up(report: &Report) -> Result<(), String> {
    let links = &report.links;
    let kinds = links.internal + links.external + links.placeholder + links.fragment + links.email + links.other;
    if links.total != kinds {
        return Err(format!("{} links, {kinds} of all kinds", links.total));
    }
    if links.unique > links.total || links.items.len() > links.total as usize {
        return Err(format!("{} unique and {} listed of {}", links.unique, links.items.len(), links.total));
    }
    let cited: u64 = json(report)["links"]["domains"]
        .as_array()
        .map_or(0, |domains| domains.iter().filter_map(|domain| domain["count"].as_u64()).sum());
    if cited > u64::from(links.internal + links.external) {
        return Err(format!("{cited} links to domains, {} within and {} out", links.internal, links.external));
    }
    Ok(())
}

/// Every address in the report is one that may be followed; no text is empty.
fn addresses_are_of_the_web(value: &Value, path: &str) -> Result<(), String> {
    match value {
        Value::Object(fields) => {
            fields.iter().try_for_each(|(key, inner)| addresses_are_of_the_web(inner, &format!("{path}/{key}")))
        }
        Value::Array(items) => items.iter().try_for_each(|item| addresses_are_of_the_web(item, path)),
        Value::String(text) => {
            // The page's own address is what the browser or the caller says.
            let is_address =
                path != "/url" && ["/url", "/canonicalUrl", "/image"].iter().any(|end| path.ends_with(end));
            let web = text.starts_with("https://") || text.starts_with("http://");
            let mail = path == "/links/items/url" && text.starts_with("mailto:");
            if is_address && !web && !mail { Err(format!("{path} is {text:?}")) } else { Ok(()) }
        }
        _ => Ok(()),
    }
}

/// The HTML holds nothing but what may be in it, and a parser makes the tree of it that was written.
pub fn reads_back(html: &str) -> Result<(), String> {
    let mut out = String::with_capacity(html.len());
    // A tree is taken apart when its document is dropped.
    let dom = fragment(html);
    let document = dom.document.children.borrow();
    let root = document.first().ok_or("a fragment has a root")?;
    for child in root.children.borrow().iter() {
        write(child, &mut out)?;
    }
    if out == html {
        return Ok(());
    }
    let at = html.bytes().zip(out.bytes()).take_while(|(one, other)| one == other).count();
    let around = |text: &str| {
        let start = text.floor_char_boundary(at.saturating_sub(60));
        text[start..text.floor_char_boundary(at + 60)].to_owned()
    };
    Err(format!("reads back as another tree:\n  written {:?}\n  read    {:?}", around(html), around(&out)))
}

fn fragment(html: &str) -> RcDom {
    let body = QualName::new(None, ns!(html), local_name!("body"));
    parse_fragment(RcDom::default(), ParseOpts::default(), body, Vec::new(), false).one(html)
}

fn write(node: &Handle, out: &mut String) -> Result<(), String> {
    match &node.data {
        NodeData::Text { contents } => escape(&contents.borrow(), out),
        NodeData::Element { name, attrs, .. } => {
            if name.ns != ns!(html) || !ELEMENTS.contains(&&*name.local) {
                return Err(format!("element {:?}", name.local));
            }
            out.push('<');
            out.push_str(&name.local);
            for attribute in attrs.borrow().iter() {
                let (key, value) = (&*attribute.name.local, &*attribute.value);
                if !ATTRIBUTES.contains(&key) {
                    return Err(format!("attribute {key}={value:?}"));
                }
                let web = value.starts_with("https://") || value.starts_with("http://");
                if matches!(key, "href" | "src" | "cite") && !web && !(key == "href" && value.starts_with("mailto:")) {
                    return Err(format!("{key} is {value:?}"));
                }
                out.push_str(&format!(" {key}=\""));
                escape(value, out);
                out.push('"');
            }
            out.push('>');
            if matches!(&*name.local, "br" | "img") {
                return Ok(());
            }
            let children = node.children.borrow();
            let first = children.first().and_then(|child| match &child.data {
                NodeData::Text { contents } => Some(contents.borrow().starts_with('\n')),
                _ => None,
            });
            if &*name.local == "pre" && first == Some(true) {
                out.push('\n');
            }
            children.iter().try_for_each(|child| write(child, out))?;
            out.push_str(&format!("</{}>", name.local));
        }
        _ => return Err("neither element nor text".to_owned()),
    }
    Ok(())
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{a0}' => out.push_str("&nbsp;"),
            '\r' => out.push_str("&#13;"),
            c => out.push(c),
        }
    }
}

/// The report by way of a snapshot, as the walker would take it of the tree that html5ever makes of the page.
pub fn by_snapshot(html: &str) -> Report {
    let options = ParseOpts {
        tree_builder: html5ever::tree_builder::TreeBuilderOpts { scripting_enabled: false, ..Default::default() },
        ..ParseOpts::default()
    };
    let dom = parse_document(RcDom::default(), options).one(html);
    let mut records = format!("MH1\0{ADDRESS}\0{ADDRESS}\0text/html\0");
    dom.document.children.borrow().iter().for_each(|child| walk(child, &mut records));
    records.push('\0');
    read_snapshot(&records, &Options::default()).expect("a snapshot")
}

/// The walker's rules (`src/wasm/walker.js`) on a tree that no browser has.
fn walk(node: &Handle, out: &mut String) {
    match &node.data {
        NodeData::Text { contents } => {
            out.push_str("\0\"");
            out.push_str(&contents.borrow().replace('\0', "\u{fffd}"));
        }
        NodeData::Element { name, attrs, .. } => {
            let attrs = attrs.borrow();
            let kind = attrs.iter().find(|a| &*a.name.local == "type").map(|a| a.value.trim().to_ascii_lowercase());
            if &*name.local == "script" && kind.as_deref() != Some("application/ld+json") {
                return;
            }
            out.push_str(if name.ns == ns!(html) { "\0<0" } else { "\0<2" });
            out.push_str(&name.local);
            for attribute in attrs.iter() {
                let prefix = attribute.name.prefix.as_ref().map(|prefix| format!("{prefix}:")).unwrap_or_default();
                let value = attribute.value.replace('\0', "\u{fffd}");
                out.push_str(&format!("\0@{prefix}{}={value}", attribute.name.local));
            }
            if !matches!(&*name.local, "style" | "svg" | "iframe" | "template") {
                node.children.borrow().iter().for_each(|child| walk(child, out));
            }
            out.push_str("\0>");
        }
        _ => {}
    }
}
