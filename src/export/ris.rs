//! RIS: a tag and a value a line.

use super::names::Name;
use super::reference::Reference;

/// Writes one record. Values are single lines, so that none can hold a tag.
pub fn write(reference: &Reference) -> String {
    let mut out = String::new();
    let mut field = |tag: &str, value: &str| {
        out.push_str(tag);
        out.push_str("  - ");
        out.push_str(value);
        out.push_str("\r\n");
    };
    let optional = |field: &mut dyn FnMut(&str, &str), tag, value: Option<&String>| {
        if let Some(value) = value {
            field(tag, value);
        }
    };
    field("TY", "ELEC");
    optional(&mut field, "TI", reference.title.as_ref());
    for name in &reference.authors {
        field("AU", &author(name));
    }
    // Reference managers take either for the site.
    optional(&mut field, "T2", reference.publisher.as_ref());
    optional(&mut field, "PB", reference.publisher.as_ref());
    if let Some(date) = reference.published {
        field("PY", &date.year.to_string());
        field("DA", &date.joined('/'));
    }
    optional(&mut field, "UR", reference.url.as_ref());
    optional(&mut field, "Y2", reference.accessed.map(|date| date.joined('/')).as_ref());
    optional(&mut field, "LA", reference.language.as_ref());
    optional(&mut field, "AB", reference.excerpt.as_ref());
    optional(&mut field, "OP", reference.original.as_ref().and_then(|original| original.line()).as_ref());
    field("ER", "");
    out
}

/// `Family, Given, Suffix`. A comma inside a name would part it.
fn author(name: &Name) -> String {
    let plain = |part: &str| part.replace(',', " ").trim().to_owned();
    match name {
        Name::Whole(name) => plain(name),
        Name::Person { given, particle, family, suffix } => {
            let family =
                particle.iter().map(|particle| format!("{} ", plain(particle))).collect::<String>() + &plain(family);
            let suffix = suffix.iter().map(|suffix| format!(", {}", plain(suffix))).collect::<String>();
            format!("{family}, {}{suffix}", plain(given))
        }
    }
}
