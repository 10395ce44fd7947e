//! A JSON reader that takes what pages write: comments, trailing commas, single quotes, raw line breaks in texts, HTML
//! comments around it, an end that is missing. It reads each byte once and keeps its own stack.

use super::entities::decoded;
use super::value::{Graph, Index, Value};
use crate::dom::collapse;

/// Objects and lists deeper than this are read over.
const MAX_DEPTH: usize = 64;

/// Adds the values of a text to the graph.
pub fn read(text: &str, graph: &mut Graph) {
    let mut stack: Vec<Open> = Vec::new();
    let mut rest = text;
    let mut skipped = 0usize;
    while let Some(c) = rest.chars().next() {
        match c {
            '{' | '[' if stack.len() >= MAX_DEPTH => {
                skipped += 1;
                rest = &rest[1..];
            }
            '}' | ']' if skipped > 0 => {
                skipped -= 1;
                rest = &rest[1..];
            }
            '{' | '[' => {
                let index = graph.push(if c == '{' { Value::Object(Vec::new()) } else { Value::List(Vec::new()) });
                attach(graph, &mut stack, index);
                stack.push(Open { index, key: None });
                rest = &rest[1..];
            }
            '}' | ']' => {
                stack.pop();
                rest = &rest[1..];
            }
            '"' | '\'' => {
                let (word, tail) = string(rest, c);
                rest = tail;
                if skipped == 0 {
                    take(graph, &mut stack, word, rest);
                }
            }
            '/' if rest.starts_with("//") && !rest.starts_with("//<![") => {
                rest = rest.split_once('\n').map_or("", |(_, tail)| tail)
            }
            '/' if rest.starts_with("/*") => rest = rest.split_once("*/").map_or("", |(_, tail)| tail),
            c if c.is_ascii_alphanumeric() || c == '-' => {
                let end = rest
                    .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '.')))
                    .unwrap_or(rest.len());
                let (word, tail) = rest.split_at(end);
                rest = tail;
                if skipped == 0 && !stack.is_empty() && word != "null" {
                    take(graph, &mut stack, word.to_owned(), rest);
                } else if let Some(open) = stack.last_mut() {
                    open.key = None;
                }
            }
            c => rest = &rest[c.len_utf8()..],
        }
    }
}

struct Open {
    index: Index,
    /// In an object, the name whose value comes next.
    key: Option<String>,
}

/// A word is a name where a colon follows in an object that has none waiting, else a value.
fn take(graph: &mut Graph, stack: &mut [Open], word: String, rest: &str) {
    let Some(open) = stack.last_mut() else { return };
    let is_object = matches!(graph.get_mut(open.index), Some(Value::Object(_)));
    if is_object && open.key.is_none() && rest.trim_start().starts_with(':') {
        open.key = Some(word);
        return;
    }
    let index = graph.push(Value::Text(clean(&word)));
    attach(graph, stack, index);
}

fn attach(graph: &mut Graph, stack: &mut [Open], index: Index) {
    let Some(open) = stack.last_mut() else { return };
    match graph.get_mut(open.index) {
        Some(Value::Object(fields)) => {
            if let Some(key) = open.key.take() {
                fields.push((key, index));
            }
        }
        Some(Value::List(items)) => items.push(index),
        _ => {}
    }
}

/// A quoted text from its opening mark, and what follows its closing one.
fn string(text: &str, quote: char) -> (String, &str) {
    let mut out = String::new();
    let mut rest = text.get(1..).unwrap_or_default();
    loop {
        let Some(at) = rest.find([quote, '\\']) else {
            out.push_str(rest);
            return (out, "");
        };
        let (plain, tail) = rest.split_at(at);
        out.push_str(plain);
        if !tail.starts_with('\\') {
            return (out, &tail[1..]);
        }
        let mut characters = tail[1..].chars();
        match characters.next() {
            Some('n' | 'r' | 't' | 'f' | 'b') => out.push(' '),
            Some('u') => rest_of_unicode(&mut characters, &mut out),
            Some(c) => out.push(c),
            None => return (out, ""),
        }
        rest = characters.as_str();
    }
}

/// `\u00e9`, and pairs of surrogates.
fn rest_of_unicode(characters: &mut std::str::Chars<'_>, out: &mut String) {
    let first = hex(characters.as_str());
    let Some(first) = first else { return };
    *characters = characters.as_str().get(4..).unwrap_or_default().chars();
    if (0xD800..0xDC00).contains(&first) {
        let low = characters.as_str().strip_prefix("\\u").and_then(hex).filter(|low| (0xDC00..0xE000).contains(low));
        if let Some(low) = low {
            *characters = characters.as_str().get(6..).unwrap_or_default().chars();
            out.extend(char::from_u32(0x10000 + ((first - 0xD800) << 10) + (low - 0xDC00)));
        }
        return;
    }
    out.push(char::from_u32(first).unwrap_or('\u{FFFD}'));
}

fn hex(text: &str) -> Option<u32> {
    u32::from_str_radix(text.get(..4)?, 16).ok()
}

/// White space collapsed, and the HTML entities that templates leave in.
fn clean(text: &str) -> String {
    let text = collapse(text);
    if text.contains('&') { decoded(&text) } else { text }
}
