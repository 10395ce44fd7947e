//! The printed byline: who the page says wrote it, beside the headline or at the end.

use super::head_lines::{HeadLines, Line};
use super::{dates, names};
use crate::report::Author;

/// A byline as printed, and the names in it.
#[derive(Debug, Clone, Default)]
pub struct Byline {
    /// As printed.
    pub text: String,
    /// The names, with their pages' addresses as written.
    pub authors: Vec<Author>,
}

/// A byline has at most so many words; more is a sentence.
const MAX_BYLINE_WORDS: usize = 22;

/// The byline beside the headline, else at the end of the text.
pub fn find(lines: &HeadLines, site: Option<&str>) -> Option<Byline> {
    let after = lines.head.get(lines.after_headline..).unwrap_or_default();
    let above = lines.head.get(..lines.after_headline).unwrap_or_default();
    let said = after.iter().chain(above.iter().rev().take(3)).find_map(|line| by(line, site));
    said.or_else(|| after.iter().find_map(|line| marked(line, site)))
        .or_else(|| before_date(after, site))
        .or_else(|| lines.foot.iter().take(10).find_map(|line| by(line, site).or_else(|| signature(line, site))))
}

/// "By Alex Writer", in any language.
fn by(line: &Line, site: Option<&str>) -> Option<Byline> {
    let len = names::by_len(&line.text)?;
    let words = line.text.split(' ').count();
    if words > MAX_BYLINE_WORDS || (line.in_content && words > 10) {
        return None;
    }
    let rest = line.text.get(len..)?.trim_start_matches([':', '：', ' ']);
    // The word alone may stand on a line, the name on the link after it.
    named(line, until_date(rest), site)
}

/// "– Alex Writer" under the text.
fn signature(line: &Line, site: Option<&str>) -> Option<Byline> {
    let name = line.text.strip_prefix(['–', '—', '―'])?.trim();
    ((2..=4).contains(&name.split(' ').count())).then(|| named(line, name, site)).flatten()
}

/// A line in an element that says author.
fn marked(line: &Line, site: Option<&str>) -> Option<Byline> {
    if !line.marked_author || line.in_content || line.text.split(' ').count() > 10 {
        return None;
    }
    named(line, until_date(&line.text), site)
}

/// A linked name alone on a line right before or after a date.
fn before_date(lines: &[Line], site: Option<&str>) -> Option<Byline> {
    lines.windows(2).find_map(|pair| {
        let [one, other] = pair else { return None };
        let (name, date) = if dates::find(&one.text, None).is_some() { (other, one) } else { (one, other) };
        let alone = !name.in_content
            && name.links.len() == 1
            && name.links.first().is_some_and(|(words, _, _)| *words == name.text);
        let author_page = name.links.first().is_some_and(|(_, href, _)| is_author_page(href));
        (alone && author_page && dates::find(&date.text, None).is_some())
            .then(|| named(name, &name.text, site))
            .flatten()
    })
}

fn is_author_page(href: &str) -> bool {
    let low = href.to_ascii_lowercase();
    [
        "/author",
        "/autor",
        "/auteur",
        "/people/",
        "/profile",
        "/staff/",
        "/by/",
        "/writer",
        "/contributor",
        "/users/",
        "/redakteur",
        "/journalist",
    ]
    .iter()
    .any(|part| low.contains(part))
}

/// The part of a line before a date.
fn until_date(text: &str) -> &str {
    dates::find(text, None)
        .and_then(|date| text.get(..date.start))
        .filter(|before| !before.trim().is_empty())
        .unwrap_or(text)
}

fn named(line: &Line, text: &str, site: Option<&str>) -> Option<Byline> {
    let mut names = names::authors(text);
    // "by gizzmo": who writes under a user's name is printed so.
    let word = text.trim();
    if names.is_empty() && names::by_len(&line.text).is_some() && names::is_user_name(word) {
        names.push(word.to_owned());
    }
    let authors: Vec<Author> = names
        .into_iter()
        .filter(|name| !site.is_some_and(|site| same(site, name)))
        .map(|name| {
            let link = line.links.iter().find(|(words, href, _)| words.contains(&name) && href.len() > 1);
            Author { url: link.map(|(_, href, _)| href.clone()), name }
        })
        .collect();
    (!authors.is_empty()).then(|| Byline { text: line.text.clone(), authors })
}

/// Whether two names are the same but for case, spaces and marks.
pub fn same(one: &str, other: &str) -> bool {
    let squash =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    squash(one) == squash(other)
}
