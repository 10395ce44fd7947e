//! BibLaTeX's `@online`, with the fields that BibTeX's styles know beside it.

use super::names::Name;
use super::reference::Reference;

/// Writes one entry.
pub fn write(reference: &Reference) -> String {
    let mut out = String::from("@online{");
    out.push_str(&key(reference));
    let mut field = |name: &str, value: &str| {
        out.push_str(",\n  ");
        out.push_str(name);
        out.push_str(" = {");
        out.push_str(value);
        out.push('}');
    };
    if !reference.authors.is_empty() {
        let names: Vec<String> = reference.authors.iter().map(author).collect();
        field("author", &names.join(" and "));
    }
    if let Some(title) = &reference.title {
        // The second braces keep its capitals as printed.
        field("title", &format!("{{{}}}", escape(title)));
    }
    if let Some(publisher) = &reference.publisher {
        field("organization", &escape(publisher));
    }
    if let Some(date) = reference.published {
        field("date", &date.joined('-'));
        field("year", &date.year.to_string());
    }
    if let Some(url) = &reference.url {
        // Read verbatim; `address` left no brace and no backslash in it.
        field("url", url);
    }
    if let Some(date) = reference.accessed {
        field("urldate", &date.joined('-'));
    }
    if let Some(language) = &reference.language {
        field("language", &escape(language));
    }
    if let Some(original) = &reference.original {
        if let Some(publisher) = &original.publisher {
            field("origpublisher", &escape(publisher));
        }
        if let Some(date) = original.published {
            field("origdate", &date.joined('-'));
        }
        if let Some(line) = original.line() {
            field("note", &format!("Originally published: {}", escape(&line)));
        }
    }
    out.push_str("\n}\n");
    out
}

fn author(name: &Name) -> String {
    match name {
        Name::Whole(name) => format!("{{{}}}", escape(name)),
        Name::Person { given, particle, family, suffix } => {
            let mut out = String::new();
            if let Some(part) = particle {
                out.push_str(&escape(part));
                out.push(' ');
            }
            out.push_str(&escape(family));
            if let Some(part) = suffix {
                out.push_str(", ");
                out.push_str(&escape(part));
            }
            out.push_str(", ");
            out.push_str(&escape(given));
            out
        }
    }
}

/// First author, year and first word of the title, in the ASCII letters and digits that every program takes for a key.
fn key(reference: &Reference) -> String {
    let plain = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let author = reference.authors.first().map(|name| match name {
        Name::Whole(name) => plain(name),
        Name::Person { family, .. } => plain(family),
    });
    let year = reference.published.map(|date| date.year.to_string());
    let title = reference.title.as_ref().and_then(|title| title.split(' ').map(plain).find(|word| word.len() > 3));
    let key: String = [author, year, title]
        .into_iter()
        .flatten()
        .flat_map(|part| part.chars().take(24).collect::<Vec<_>>())
        .collect();
    if key.is_empty() { "page".to_owned() } else { key }
}

/// Text for LaTeX inside braces. BibTeX counts braces even after a backslash, so that none may stand alone.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '#' | '$' | '%' | '&' | '_' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}
