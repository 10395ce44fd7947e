//! CSL-JSON 1.0: what styles and reference managers read.

use serde::Serialize;

use super::iso_date::IsoDate;
use super::names::Name;
use super::reference::Reference;

/// One item. Its members are the variables of CSL.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Item<'a> {
    id: &'static str,
    r#type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    author: Vec<CslName<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    container_title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<CslDate>,
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    accessed: Option<CslDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    r#abstract: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    original_publisher: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    original_date: Option<CslDate>,
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum CslName<'a> {
    Literal {
        literal: &'a str,
    },
    #[serde(rename_all = "kebab-case")]
    Person {
        family: &'a str,
        given: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        non_dropping_particle: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        suffix: Option<&'a str>,
    },
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
struct CslDate {
    date_parts: [Vec<u16>; 1],
}

/// The reference as an item of the type `webpage`, the only one that every page surely is.
pub fn item(reference: &Reference) -> Item<'_> {
    let original = reference.original.as_ref();
    Item {
        id: "page",
        r#type: "webpage",
        title: reference.title.as_deref(),
        author: reference.authors.iter().map(name).collect(),
        container_title: reference.publisher.as_deref(),
        issued: reference.published.map(date),
        url: reference.url.as_deref(),
        accessed: reference.accessed.map(date),
        language: reference.language.as_deref(),
        r#abstract: reference.excerpt.as_deref(),
        original_publisher: original.and_then(|original| original.publisher.as_deref()),
        original_date: original.and_then(|original| original.published).map(date),
    }
}

fn name(name: &Name) -> CslName<'_> {
    match name {
        Name::Whole(literal) => CslName::Literal { literal },
        Name::Person { given, particle, family, suffix } => {
            CslName::Person { family, given, non_dropping_particle: particle.as_deref(), suffix: suffix.as_deref() }
        }
    }
}

fn date(date: IsoDate) -> CslDate {
    CslDate { date_parts: [date.parts()] }
}
