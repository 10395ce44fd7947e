//! The TypeScript declarations say what is serialised: the same fields, the same values of enumerations, each documented.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::*;

const DECLARATIONS: &str = include_str!("../wasm/masthead.d.ts");

/// A report with every field answered. Written out field by field, so that a new one has to be added here.
fn full() -> Report {
    let some = || Some("x".to_owned());
    Report {
        url: some(),
        content: Some(Content {
            html: "x".into(),
            text: "x".into(),
            excerpt: some(),
            lang: some(),
            dir: "ltr".into(),
            word_count: 1,
            reading_minutes: 1,
        }),
        source: full_source(),
        links: full_links(),
        notices: Notices {
            copyright: vec![Copyright {
                text: "x".into(),
                holders: vec!["x".into()],
                years: some(),
                scope: CopyrightScope::Article,
            }],
            disclaimers: vec![Disclaimer { text: "x".into(), kind: DisclaimerKind::Views }],
            licence: Some(Licence { name: "x".into(), url: some(), text: some() }),
            contacts: vec!["x".into()],
            editorial: vec![EditorialNote { text: "x".into(), kind: EditorialKind::Sic, context: some() }],
        },
        evidence: BTreeMap::from([("source.title".into(), "x".into())]),
        truncated: vec!["bytes".into()],
    }
}

fn full_source() -> Source {
    let some = || Some("x".to_owned());
    Source {
        title: some(),
        byline: some(),
        authors: vec![Author { name: "x".into(), url: some() }],
        publisher: Some(Publisher { name: "x".into(), url: some() }),
        published: some(),
        modified: some(),
        canonical_url: some(),
        original_source: Some(OriginalSource { name: some(), url: some(), published: some(), evidence: "x".into() }),
        taxonomy: vec![Taxonomy { label: "x".into(), terms: vec![Term { name: "x".into(), url: some() }] }],
        image: some(),
        claims: vec![Claim { field: "source.title".into(), value: "x".into(), place: "x".into() }],
    }
}

fn full_links() -> Links {
    Links {
        total: 1,
        unique: 1,
        references: 1,
        internal: 0,
        external: 1,
        placeholder: 0,
        fragment: 0,
        email: 0,
        other: 0,
        nofollow: 0,
        sponsored: 0,
        ugc: 0,
        sites: 1,
        domains: vec![DomainCount { domain: "x".into(), display: "x".into(), count: 1 }],
        notes: vec![Note {
            mark: "x".into(),
            text: "x".into(),
            marks: 1,
            identifier: Some(Identifier { scheme: "doi".into(), value: "x".into() }),
        }],
        items: vec![LinkItem {
            url: Some("x".into()),
            text: "x".into(),
            kind: LinkKind::External,
            domain: Some("x".into()),
            rel: vec!["x".into()],
            context: "x".into(),
            written_url: Some("x".into()),
            repeats: 1,
            types: vec![TargetType::Video],
            identifier: Some(Identifier { scheme: "doi".into(), value: "x".into() }),
            note: Some(0),
        }],
    }
}

/// The fields of each declared interface with their types.
fn declared() -> BTreeMap<&'static str, BTreeMap<&'static str, String>> {
    let mut interfaces = BTreeMap::new();
    for part in DECLARATIONS.split("export interface ").skip(1) {
        let (name, body) = part.split_once(" {\n").unwrap_or_default();
        let body = body.split("\n}").next().unwrap_or_default();
        let mut fields = BTreeMap::new();
        let mut documented = false;
        let mut last = "";
        for line in body.lines() {
            let field = line.strip_prefix("  ").filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
            match field.and_then(|field| field.split_once(':')) {
                Some((field, kind)) => {
                    assert!(documented, "{name}.{field} has no documentation");
                    documented = false;
                    last = field;
                    fields.insert(field, kind.to_owned());
                }
                None if line.trim_start().starts_with(['/', '*']) => documented = true,
                None => fields.entry(last).or_default().push_str(line),
            }
        }
        interfaces.insert(name, fields);
    }
    interfaces
}

/// Compares an object with its interface, and what it holds with theirs.
fn compare(
    interfaces: &BTreeMap<&str, BTreeMap<&str, String>>,
    name: &str,
    found: &Value,
    seen: &mut BTreeSet<String>,
) {
    let fields = &interfaces[name];
    let none = serde_json::Map::new();
    let object = found.as_object().unwrap_or(&none);
    let names: Vec<&str> = fields.keys().copied().collect();
    assert_eq!(names, object.keys().map(String::as_str).collect::<Vec<_>>(), "the fields of {name}");
    seen.insert(name.to_owned());
    for (field, value) in object {
        let kind = &fields[field.as_str()];
        assert!(!value.is_null(), "{name}.{field} is answered in a full report");
        let value = value.as_array().and_then(|list| list.first()).unwrap_or(value);
        if let Some(inner) =
            interfaces.keys().find(|inner| kind.split(|c: char| !c.is_alphanumeric()).any(|word| word == **inner))
        {
            compare(interfaces, inner, value, seen);
        } else if let (Some(object), Some((_, inline))) = (value.as_object(), kind.split_once("{ ")) {
            // `{ domain: string; count: number }`, written in place.
            for key in object.keys() {
                assert!(inline.contains(&format!("{key}:")), "{name}.{field} declares no {key}");
            }
            assert_eq!(inline.matches(": ").count(), object.len(), "{name}.{field}");
        }
    }
}

#[test]
fn fields_are_those_that_are_declared() {
    let interfaces = declared();
    let report = serde_json::to_value(full()).unwrap_or_default();
    let mut seen = BTreeSet::new();
    compare(&interfaces, "Report", &report, &mut seen);
    let unseen: Vec<_> = interfaces.keys().filter(|name| !seen.contains(**name) && **name != "Options").collect();
    assert!(unseen.is_empty(), "{unseen:?} are declared and never serialised");
}

/// What a field may say, as declared: the quoted words of its type.
fn union(interface: &str, field: &str) -> BTreeSet<String> {
    declared()[interface][field].split('\'').skip(1).step_by(2).map(str::to_owned).collect()
}

fn said<T: serde::Serialize>(all: &[T]) -> BTreeSet<String> {
    all.iter().filter_map(|one| serde_json::to_value(one).ok()?.as_str().map(str::to_owned)).collect()
}

#[test]
fn enumerations_say_what_is_declared() {
    use {CopyrightScope as S, DisclaimerKind as D, EditorialKind as E, LinkKind as L, TargetType as T};
    let links = [L::External, L::Internal, L::Fragment, L::Placeholder, L::Email, L::Other];
    let targets = [T::Document, T::Archive, T::Social, T::Video, T::Government, T::Education, T::Preprint];
    let disclaimers = [
        D::Views,
        D::Liability,
        D::Advice,
        D::Affiliate,
        D::ExternalLinks,
        D::FairUse,
        D::Sponsored,
        D::Ai,
        D::Correction,
        D::Other,
    ];
    // A new variant breaks these, and with it the lists above and below have to grow.
    for kind in links {
        match kind {
            L::External | L::Internal | L::Fragment | L::Placeholder | L::Email | L::Other => {}
        }
    }
    for target in targets {
        match target {
            T::Document | T::Archive | T::Social | T::Video | T::Government | T::Education | T::Preprint => {}
        }
    }
    for kind in disclaimers {
        match kind {
            D::Views
            | D::Liability
            | D::Advice
            | D::Affiliate
            | D::ExternalLinks
            | D::FairUse
            | D::Sponsored
            | D::Ai
            | D::Correction
            | D::Other => {}
        }
    }
    assert_eq!(union("LinkItem", "kind"), said(&links));
    assert_eq!(union("LinkItem", "types"), said(&targets));
    assert_eq!(union("Disclaimer", "kind"), said(&disclaimers));
    assert_eq!(union("Copyright", "scope"), said(&[S::Article, S::Site, S::Image]));
    assert_eq!(union("EditorialNote", "kind"), said(&[E::Emphasis, E::Sic, E::Insertion, E::Translation]));
}
