use std::borrow::Cow;

use serde::Serialize;

/// Where the page says that it comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize), serde(default))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Source {
    /// The headline as a reader would quote it, without the site's name.
    pub title: Option<String>,
    /// The byline as printed ("By A. Writer").
    pub byline: Option<String>,
    /// The authors' names alone, in the order of the page.
    pub authors: Vec<Author>,
    /// Who published the page.
    pub publisher: Option<Publisher>,
    /// ISO 8601, as precise as the page is: `2016-12-04` or a date and time with offset.
    pub published: Option<String>,
    /// As `published`, for the last change that the page states.
    pub modified: Option<String>,
    /// The address that the page calls its own.
    pub canonical_url: Option<String>,
    /// Where the piece first appeared, only where the page says so.
    pub original_source: Option<OriginalSource>,
    /// Section, region, theme, categories, tags, with the labels that the page gives them.
    pub taxonomy: Vec<Taxonomy>,
    /// The address of the lead image.
    pub image: Option<String>,
    /// Where the page contradicts itself: every claim that differs from the answer given, with its place.
    pub claims: Vec<Claim>,
}

/// A person or body that wrote the piece.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize), serde(default))]
pub struct Author {
    /// The name alone: no "By", no job title.
    pub name: String,
    /// The address of the author's page.
    pub url: Option<String>,
}

/// Who published the page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize), serde(default))]
pub struct Publisher {
    /// The publication's name.
    pub name: String,
    /// Its address.
    pub url: Option<String>,
}

/// Where the piece comes from, by the page's own words or metadata.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize), serde(default))]
pub struct OriginalSource {
    /// The name of the publication or agency.
    pub name: Option<String>,
    /// Its address, where one is given.
    pub url: Option<String>,
    /// ISO 8601 date of the first publication.
    pub published: Option<String>,
    /// The words that say so, or the metadata field.
    pub evidence: String,
}

/// A labelled list of subjects.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize), serde(default))]
pub struct Taxonomy {
    /// What the page calls the list: `Region`, `Tags`, `section`.
    pub label: String,
    /// The subjects.
    pub terms: Vec<Term>,
}

/// One subject.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize), serde(default))]
pub struct Term {
    /// Its name as printed.
    pub name: String,
    /// The address of its page.
    pub url: Option<String>,
}

/// A statement about a field that differs from the answer given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize), serde(default))]
pub struct Claim {
    /// The field, as `source.published`.
    pub field: Cow<'static, str>,
    /// What is claimed, in the field's form.
    pub value: String,
    /// Where it was read, in the words of `Report::evidence`.
    pub place: String,
}
