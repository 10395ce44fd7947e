//! The fine print: copyright, disclaimers, licence, contacts and the editor's hand, read from the whole page.

mod contacts;
mod copyright;
mod disclaimers;
mod editorial;
mod holders;
mod licence;
mod lines;
mod marks;
mod paragraphs;
mod phrases;
mod sentences;
mod years;

use crate::content::Extraction;
use crate::dom::{Document, fold, squash};
use crate::metadata::Metadata;
use crate::report::{Copyright, CopyrightScope, Notices};
use lines::{Line, Place};

/// What the stage says, with the place that each answer was read in.
#[derive(Debug, Clone, Default)]
pub struct FinePrint {
    /// The report's notices section.
    pub notices: Notices,
    /// Field (`notices.copyright`) and place (`footer`).
    pub evidence: Vec<(&'static str, String)>,
}

/// Finds the notices of the whole page, the readable content included.
pub fn find(document: &Document, extraction: &Extraction, metadata: &Metadata) -> FinePrint {
    let mut text = String::new();
    let lines = lines::read(document, extraction, &mut text);
    let (copyright, place) = copyrights(&lines, metadata);
    let licence = licence::find(document, &lines, &metadata.rights);
    let mut evidence = Vec::new();
    let mut note = |field, place: Option<&str>| evidence.extend(place.map(|place| (field, place.to_owned())));
    note("notices.copyright", place);
    note("notices.licence", licence.as_ref().map(|(_, place)| *place));
    let worth_reading = disclaimers::may_disclaim(&lines);
    let notices = Notices {
        copyright,
        disclaimers: disclaimers::find(&paragraphs::gather(document, extraction, &worth_reading), &lines),
        licence: licence.map(|(licence, _)| licence),
        contacts: contacts::find(&document.tree, &lines, metadata.domain.as_deref()),
        editorial: editorial::find(document, &lines),
    };
    note("notices.disclaimers", (!notices.disclaimers.is_empty()).then_some("page"));
    note("notices.contacts", (!notices.contacts.is_empty()).then_some("page"));
    note("notices.editorial", (!notices.editorial.is_empty()).then_some("content"));
    FinePrint { notices, evidence }
}

/// Statements of a page; a gallery has one a picture.
const MAX_COPYRIGHTS: usize = 30;
/// Lines with a mark that are read, of which most repeat each other.
const MAX_MARKED_LINES: usize = 1_000;

/// The copyright lines, the article's first, each once; structured data where the page prints none.
fn copyrights(lines: &[Line], metadata: &Metadata) -> (Vec<Copyright>, Option<&'static str>) {
    let mut found: Vec<(Copyright, &'static str)> = Vec::new();
    let marked = lines.iter().enumerate().filter(|(_, line)| copyright::is_marked(line));
    for (index, line) in marked.take(MAX_MARKED_LINES) {
        let before = index.checked_sub(1).and_then(|index| lines.get(index));
        let own = copyright::find(line);
        let joined = copyright::joined(&own, before, line, lines.get(index + 1));
        for mut one in joined.map_or(own, |joined| copyright::find(&joined)) {
            if names_author(&one, metadata) {
                one.scope = CopyrightScope::Article;
            } else if goes_on(&one, line) {
                one.scope = CopyrightScope::Site;
            } else if is_credit(&one, line, metadata) {
                one.scope = CopyrightScope::Image;
            }
            if found.len() < MAX_COPYRIGHTS && !found.iter().any(|(known, _)| is_same(known, &one)) {
                found.push((one, line.place.name()));
            }
        }
    }
    if found.is_empty()
        && let Some(notice) = &metadata.rights.copyright_notice
    {
        let line = Line { text: notice.into(), topics: vec![phrases::Topic::Copyright], ..Line::default() };
        found.extend(copyright::find(&line).into_iter().map(|one| (one, "meta")));
    }
    if found.is_empty() {
        found.extend(stated(metadata));
    }
    let of = |scope| found.iter().filter(move |(one, _)| one.scope == scope);
    let ranked = || [CopyrightScope::Article, CopyrightScope::Site, CopyrightScope::Image].into_iter().flat_map(of);
    (ranked().map(|(one, _)| one.clone()).collect(), ranked().next().map(|(_, place)| *place))
}

/// Whether two statements have the same letters and numbers.
fn is_same(a: &Copyright, b: &Copyright) -> bool {
    squash(&a.text) == squash(&b.text)
}

pub use holders::is_legal_form;
pub use sentences::split as split_sentences;

/// The holders that a copyright line names; none where the text isn't one.
pub fn holders_in(text: &str) -> Vec<String> {
    let line = Line { text: text.into(), ..Line::default() };
    let is_credit =
        |found: &Copyright| text.split_once(&found.text).is_some_and(|(before, _)| holders::ends_with_label(before));
    copyright::find(&line).into_iter().filter(|found| !is_credit(found)).flat_map(|found| found.holders).collect()
}

/// JSON-LD's holder and year, in the words of a copyright line.
fn stated(metadata: &Metadata) -> Option<(Copyright, &'static str)> {
    let rights = &metadata.rights;
    let holder = rights.copyright_holder.clone()?;
    let years = rights.copyright_year.as_deref().and_then(years::years);
    let text = match &years {
        Some(years) => ["© ", years, " ", &holder].concat(),
        None => ["© ", &holder].concat(),
    };
    Some((Copyright { text, holders: vec![holder], years, scope: CopyrightScope::Article }, "json-ld"))
}

/// Whether a statement beside the content is of years on end: a site goes on, a piece is of one.
fn goes_on(copyright: &Copyright, line: &Line) -> bool {
    line.place == Place::Article && copyright.years.as_deref().is_some_and(|years| years.contains('-'))
}

/// A picture's caption with its credit has at most so many bytes.
const MAX_CREDIT_BYTES: usize = 160;

/// A picture's credit, wherever it stands: "Photo: © Name" and, without a year, "© Photographer/Agency" at a line's end or
/// "© Name" alone on the line below a picture or beside the text; but not the site's own, nor an author's or a firm's.
fn is_credit(copyright: &Copyright, line: &Line, metadata: &Metadata) -> bool {
    let source = &metadata.source;
    let is_own = |holder: &String| {
        let names =
            source.authors.iter().map(|author| &author.name).chain(source.publisher.as_ref().map(|one| &one.name));
        names.chain(&metadata.domain).any(|name| name.eq_ignore_ascii_case(holder))
    };
    let (before, after) = line.text.split_once(&copyright.text).unwrap_or_default();
    let is_pair = copyright.holders.len() > 1 && copyright.text.contains('/');
    let is_beside = line.after_image || line.place == Place::Article;
    let ends_with_form = |holder: &String| holders::is_legal_form(&fold(holder.rsplit(' ').next().unwrap_or_default()));
    let is_firm = |low: &str| {
        holders::names_legal_form(low)
            || marks::reserved_at(low).is_some()
            || copyright.holders.iter().any(ends_with_form)
    };
    let is_alone = || before.is_empty() && is_beside && !is_firm(&fold(&copyright.text));
    holders::ends_with_label(before)
        || copyright.years.is_none()
            && after.is_empty()
            && line.text.len() <= MAX_CREDIT_BYTES
            && !copyright.holders.is_empty()
            && (is_pair || is_alone())
            && !copyright.holders.iter().any(is_own)
}

/// Whether a holder is one of the piece's authors: then it is the piece that is held.
fn names_author(copyright: &Copyright, metadata: &Metadata) -> bool {
    copyright.scope == CopyrightScope::Site
        && copyright.holders.len() > 1
        && copyright
            .holders
            .iter()
            .any(|holder| metadata.source.authors.iter().any(|author| author.name.eq_ignore_ascii_case(holder)))
}
