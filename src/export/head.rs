//! The lines above an article, in words: who, where, when.

use super::iso_date::IsoDate;
use super::one_line::{one_line, optional};
use super::reference::own_address;
use crate::Report;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The source of a page, each answer on a line of its own.
#[derive(Debug, Default)]
pub struct Head {
    /// The headline.
    pub title: Option<String>,
    /// `By Alex Writer and Kim Reporter`.
    pub by: Option<String>,
    /// `Meridian Review, 4 December 2016`.
    pub published: Option<String>,
    /// `Originally published by The Original, 3 December 2016`.
    pub originally: Option<String>,
    /// The words in which the page says so.
    pub said: Option<String>,
    /// The address where it appeared first.
    pub original_url: Option<String>,
    /// The page's address.
    pub url: Option<String>,
}

impl Head {
    /// Takes the head of a report.
    pub fn of(report: &Report) -> Head {
        let source = &report.source;
        let original = source.original_source.as_ref();
        let place = |name: Option<&str>, date: Option<&str>| {
            let parts = [optional(name), date.and_then(words)];
            let line = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
            (!line.is_empty()).then_some(line)
        };
        let name = original.and_then(|original| optional(original.name.as_deref()));
        let when = original.and_then(|original| original.published.as_deref()).and_then(words);
        let originally = match (name, when) {
            (Some(name), Some(when)) => Some(format!("Originally published by {name}, {when}")),
            (Some(name), None) => Some(format!("Originally published by {name}")),
            (None, Some(when)) => Some(format!("Originally published on {when}")),
            (None, None) => None,
        };
        Head {
            title: optional(source.title.as_deref()),
            by: by(report),
            published: place(
                source.publisher.as_ref().map(|publisher| publisher.name.as_str()),
                source.published.as_deref(),
            ),
            originally,
            said: original.and_then(|original| optional(Some(&original.evidence))),
            original_url: original.and_then(|original| original.url.as_deref()).and_then(super::one_line::address),
            url: own_address(report),
        }
    }

    /// The lines below the headline.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        [&self.by, &self.published, &self.originally].into_iter().flatten().map(String::as_str)
    }
}

fn by(report: &Report) -> Option<String> {
    let names: Vec<String> =
        report.source.authors.iter().map(|author| one_line(&author.name)).filter(|name| !name.is_empty()).collect();
    let (last, others) = names.split_last()?;
    Some(if others.is_empty() { format!("By {last}") } else { format!("By {} and {last}", others.join(", ")) })
}

/// `4 December 2016`; `None` for what is no date.
pub fn words(iso: &str) -> Option<String> {
    let IsoDate { year, month, day } = IsoDate::parse(iso)?;
    let month = month.and_then(|month| MONTHS.get(usize::from(month) - 1));
    Some(match (day, month) {
        (Some(day), Some(month)) => format!("{day} {month} {year}"),
        (None, Some(month)) => format!("{month} {year}"),
        _ => year.to_string(),
    })
}
