//! When it was published and last changed.

use super::byline::Byline;
use super::dates;
use super::head_lines::{self, DateRole, HeadLines, Line, role_of};
use super::json_ld::Node;
use super::places::Places;
use super::said::{Said, are_swapped, said, said_months};
use super::vocabulary::{OTHER_PIECES, fold};
use crate::content::Extraction;
use crate::dom::{Document, word_count};

/// One date that the page states, and the place it was read in.
pub type Dated = (String, &'static str);

/// The dates of a page.
#[derive(Debug, Default)]
pub struct Dates {
    /// Of publication, surest first.
    pub published: Vec<Dated>,
    /// Of the last change, surest first.
    pub modified: Vec<Dated>,
}

/// How names of meta tags end that state the publication, without their marks; a name alone is the whole name.
const PUBLISHED_TAGS: Names = Names {
    ends: &[
        "publishedtime",
        "datepublished",
        "articlepublished",
        "publicationdate",
        "onlinedate",
        "dateissued",
        "termsissued",
        "termscreated",
        "datecreated",
        "publisheddate",
        "publishdate",
        "publishtime",
        "pubdate",
        "datepub",
        "articledateoriginal",
        "displaydate",
        "releasedate",
        "createat",
    ],
    whole: &["citationdate", "dcdate", "dctermsdate", "sailthrudate", "date", "published"],
};
/// As [`PUBLISHED_TAGS`], of the last change.
const MODIFIED_TAGS: Names = Names {
    ends: &[
        "modifiedtime",
        "modifieddate",
        "updatedtime",
        "datemodified",
        "articlemodified",
        "termsmodified",
        "lastmodified",
        "lastmod",
        "articleupdated",
        "updateat",
    ],
    whole: &["revised", "updated", "lastupdated"],
};

/// Names of meta tags in an order of trust.
struct Names {
    ends: &'static [&'static str],
    whole: &'static [&'static str],
}

impl Names {
    /// The dates that these names state.
    fn dates<'t>(&self, tags: &'t [(String, &str)]) -> impl Iterator<Item = String> + 't {
        let ends = self.ends.iter().map(|end| (*end, false));
        let whole = self.whole.iter().map(|name| (*name, true));
        ends.chain(whole).filter_map(move |(wanted, whole)| {
            let fits = |name: &str| if whole { name == wanted } else { name.ends_with(wanted) };
            tags.iter().filter(|(name, _)| fits(name)).find_map(|(_, value)| dates::normalise(value))
        })
    }
}

/// Reads the dates: what is printed beside the headline, JSON-LD, meta tags, marked-up elements, the address.
pub fn find(
    document: &Document,
    extraction: &Extraction,
    places: &Places,
    lines: &HeadLines,
    article: Option<Node<'_>>,
    byline: Option<&Byline>,
    lang: Option<&str>,
) -> Dates {
    let mut found = Dates::default();
    let lang = order(document, lines).or(lang);
    let stated = |name: &str| article.and_then(|node| node.text(name)).and_then(dates::normalise);
    found.published.extend(
        stated("datePublished")
            .or_else(|| stated("dateCreated"))
            .or_else(|| stated("uploadDate"))
            .map(|date| (date, "json-ld")),
    );
    found.modified.extend(stated("dateModified").map(|date| (date, "json-ld")));
    let bare = |name: &str| name.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let tags: Vec<(String, &str)> = places.meta.iter().map(|tag| (bare(&tag.name), tag.value.as_str())).collect();
    found.published.extend(published_in(&tags).map(|date| (date, "meta")));
    found.modified.extend(MODIFIED_TAGS.dates(&tags).next().map(|date| (date, "meta")));
    marked(places, &mut found);
    printed(document, lines, lang, &mut found);
    if found.published.is_empty() {
        let date = byline.and_then(|byline| beside(byline, lang));
        let is_change = |date: &String| found.modified.iter().any(|(day, _)| day.get(..10) == date.get(..10));
        found.published.extend(date.filter(|date| !is_change(date)).map(|date| (date, "printed")));
    }
    found.published.extend(in_address(document).map(|date| (date, "address")));
    if found.published.is_empty() {
        let further = said(document, &head_lines::further(document, extraction, lines), lang);
        // "Created 25 January 2008" may be anything's there; the label of a list of facts is the piece's.
        let is_fact = |date: &Said| date.role == DateRole::Published && date.is_below_label && !date.in_content;
        let labelled = further.into_iter().find(is_fact);
        found.published.extend(labelled.map(|date| (date.date, "printed")));
    }
    months(lines, &mut found);
    prefer_printed(&mut found.published);
    // A template that prints the day of a change means it; a system writes any saving.
    let (printed, saved): (Vec<_>, Vec<_>) = found.modified.drain(..).partition(|(_, place)| *place == "printed");
    found.modified.extend(printed.into_iter().chain(saved));
    found
}

/// The first date of publication that tags state and that is before every change they state, else the first.
fn published_in(tags: &[(String, &str)]) -> Option<String> {
    let mut dates = PUBLISHED_TAGS.dates(tags);
    let first = dates.next()?;
    let day = |date: &str| date.get(..DAY_BYTES).map(str::to_owned);
    let change = MODIFIED_TAGS.dates(tags).filter_map(|date| day(&date)).min();
    let is_before = |date: &String| change.is_none() || day(date) <= change;
    Some(if is_before(&first) { first } else { dates.find(is_before).unwrap_or(first) })
}

/// The month alone, where no day is stated: "November 2015" under the headline, behind a label anywhere.
fn months(lines: &HeadLines, found: &mut Dates) {
    if !found.published.is_empty() && !found.modified.is_empty() {
        return;
    }
    let after = lines.head.get(lines.after_headline..).unwrap_or_default();
    for (role, month) in
        said_months(after).chain(said_months(&lines.foot).filter(|(role, _)| *role != DateRole::Unsaid))
    {
        let dates = if role == DateRole::Modified { &mut found.modified } else { &mut found.published };
        if dates.is_empty() {
            dates.push((month, "printed"));
        }
    }
}

/// How the page orders day and month between slashes, as far as its other dates show and a printed one needs it.
fn order(document: &Document, lines: &HeadLines) -> Option<&'static str> {
    let is_open = |line: &Line| dates::slashed(&line.text).iter().any(|(first, second)| *first < 13 && *second < 13);
    let needed = lines.head.iter().chain(&lines.foot).any(is_open);
    let tree = &document.tree;
    let texts = || (0..tree.len()).map(|id| tree.text(id));
    if needed { dates::slash_order(texts()).or_else(|| dates::worded_order(texts())) } else { None }
}

/// Microdata and microformats.
fn marked(places: &Places, found: &mut Dates) {
    let first = |names: &[&str]| {
        let mut statements = places.marked.iter().filter(|statement| names.contains(&statement.name.as_str()));
        statements.find_map(|statement| dates::normalise(&statement.value))
    };
    let published = [
        "itemprop:datepublished",
        "class:dt-published",
        "class:published",
        "itemprop:issued",
        "itemprop:datecreated",
        "itemprop:created",
    ];
    let modified = ["itemprop:datemodified", "itemprop:modified", "class:dt-updated", "class:updated"];
    found.published.extend(first(&published).map(|date| (date, "microdata")));
    found.modified.extend(first(&modified).map(|date| (date, "microdata")));
}

/// Dates on the lines around the headline, each judged by the words before it; then the labelled one after the text
/// where the head says none.
fn printed(document: &Document, lines: &HeadLines, lang: Option<&str>, found: &mut Dates) {
    let (above, after) = lines.head.split_at(lines.after_headline.min(lines.head.len()));
    let above = above.get(above.len().saturating_sub(LINES_ABOVE)..).unwrap_or_default();
    let (mut unsaid, mut is_signed_day) = (None, false);
    for Said { date, role, is_numeric, is_prose, is_signed, in_content, .. } in
        said(document, after, lang).into_iter().chain(said(document, above, lang))
    {
        let stated = if role == DateRole::Modified { &mut found.modified } else { &mut found.published };
        if !settle_order(stated, &date, is_numeric) {
            continue;
        }
        match role {
            DateRole::Modified => found.modified.push((date, "printed")),
            // Below a signed line the text labels the day of another thing: "Released: …".
            DateRole::Published if in_content && is_signed_day => {}
            DateRole::Published => found.published.push((date, "printed")),
            // After the day of a change the same day is that again.
            DateRole::Unsaid if found.modified.iter().any(|(day, place)| *place == "printed" && *day == date) => {}
            DateRole::Unsaid if is_prose && !found.published.is_empty() => {}
            DateRole::Unsaid => {
                is_signed_day |= unsaid.is_none() && is_signed;
                unsaid = unsaid.or(Some(date));
            }
        }
    }
    let is_printed = unsaid.is_some() || found.published.iter().any(|(_, place)| *place == "printed");
    below(document, &lines.foot, is_printed, lang, found);
    let unsaid = unsaid.or_else(|| lines.openings.iter().find_map(|text| opening(text, lang)));
    found.published.extend(unsaid.map(|date| (date, "printed")));
}

/// The labelled dates after the text; one without a label where the change's follows on its line.
fn below(document: &Document, foot: &[Line], mut is_printed: bool, lang: Option<&str>, found: &mut Dates) {
    let dates = said(document, foot, lang);
    if dates.is_empty() {
        return;
    }
    let others = foot.iter().find(|line| OTHER_PIECES.at_start(&fold(&line.text)).is_some());
    let is_own = |date: &Said| others.is_none_or(|others| date.at < others.start);
    let of_change = |date: Option<&Said>| date.filter(|date| date.role == DateRole::Modified).map(|date| date.at);
    for (index, date) in dates.iter().enumerate() {
        let is_changed = of_change(dates.get(index + 1)) == Some(date.at);
        match date.role {
            DateRole::Modified if found.modified.is_empty() => found.modified.push((date.date.clone(), "printed")),
            DateRole::Modified => {}
            role => {
                let is_labelled = role == DateRole::Published && found.published.is_empty();
                let is_surer = role == DateRole::Published || is_changed;
                if is_labelled || is_surer && !is_printed && is_own(date) {
                    found.published.push((date.date.clone(), "printed"));
                    is_printed = true;
                }
            }
        }
    }
}

/// The date that the text begins with, and a dash: "12 March 2021 – The quay …".
fn opening(text: &str, lang: Option<&str>) -> Option<String> {
    let text = text.trim_start();
    let date = dates::find(text, lang).filter(|date| date.start == 0)?;
    let behind = text.get(date.end..)?;
    let marks = [" –", " —", " - ", "–", "—", ". –", ". —", " --"];
    marks.iter().any(|mark| behind.starts_with(mark)).then_some(date.iso)
}

/// The date beside a byline that stands far from the headline.
fn beside(byline: &Byline, lang: Option<&str>) -> Option<String> {
    let lines = byline.beside.iter().filter(|text| word_count(text) <= MAX_BESIDE_WORDS);
    lines.filter_map(|text| Some((text, dates::find(text, lang)?))).find_map(|(text, date)| {
        let words = text.get(..date.start).unwrap_or_default();
        (role_of(words) != DateRole::Modified).then_some(date.iso)
    })
}

/// Longer lines beside a byline are text.
const MAX_BESIDE_WORDS: usize = 12;

/// Lines above the headline that can hold its date.
const LINES_ABOVE: usize = 3;

/// A day that differs from another place's by the order of day and month alone was read in the wrong order. It is the
/// printed one where that is written in numbers, else those that machines read. Returns whether the printed one stays.
fn settle_order(stated: &mut Vec<Dated>, printed: &str, is_numeric: bool) -> bool {
    let misread = |(date, place): &Dated| *place != "printed" && are_swapped(date, printed);
    if is_numeric {
        return !stated.iter().any(misread);
    }
    stated.retain(|dated| !misread(dated));
    true
}

/// What is printed outweighs what machines read where it is the earlier day, as systems write the day of a move or a
/// copy, or a day apart: the time zone is the reader's. A later day without a word is often one of a change.
fn prefer_printed(published: &mut Vec<Dated>) {
    let Some(at) = published.iter().position(|(_, place)| *place == "printed") else { return };
    let outweighs = published.first().zip(published.get(at)).is_some_and(|((first, _), (printed, _))| {
        let is_that_day = printed.len() <= DAY_BYTES && first.starts_with(printed.as_str()) && !is_midnight(first);
        let is_earlier = printed < first && !is_that_day;
        is_earlier || days_apart(first, printed).is_some_and(|days| days == 1)
    });
    if at > 0 && outweighs {
        let printed = published.remove(at);
        published.insert(0, printed);
    }
}

/// Of `2016-12-04`.
const DAY_BYTES: usize = 10;

/// Midnight is no time: systems write it where they know the day alone.
fn is_midnight(iso: &str) -> bool {
    iso.contains("T00:00")
}

/// The date that was taken, or where it says no time the most precise of its day.
pub fn in_full<'d>(dates: &'d [Dated], taken: &'d Dated) -> &'d Dated {
    let same = dates
        .iter()
        .filter(|(date, _)| taken.0.len() <= DAY_BYTES && date.starts_with(taken.0.as_str()) && !is_midnight(date));
    same.fold(taken, |best, next| if next.0.len() > best.0.len() { next } else { best })
}

/// Days between two ISO dates, near enough to tell one day from more.
fn days_apart(one: &str, other: &str) -> Option<i64> {
    let day = |iso: &str| {
        let number = |range: std::ops::Range<usize>| iso.get(range).and_then(|digits| digits.parse::<i64>().ok());
        let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
        // Days from a fixed day, by Howard Hinnant's civil calendar.
        let year = if month < 3 { year - 1 } else { year };
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        Some(year * 365 + year / 4 - year / 100 + year / 400 + of_year)
    };
    Some((day(one)? - day(other)?).abs())
}

/// `/2016/12/04/` or `/2016-12-04-` in the address.
fn in_address(document: &Document) -> Option<String> {
    let path = document.url.as_ref()?.path();
    let bytes = path.as_bytes();
    for at in 0..bytes.len().saturating_sub(9) {
        let date = path.get(at..at + 10)?;
        let mark = date.as_bytes().get(4).copied()?;
        let bounded = at == 0 || !bytes.get(at - 1).is_some_and(u8::is_ascii_digit);
        if bounded && matches!(mark, b'/' | b'-' | b'_') && date.as_bytes().get(7) == Some(&mark) {
            let machine: String = date.chars().map(|c| if matches!(c, '/' | '_') { '-' } else { c }).collect();
            if !bytes.get(at + 10).is_some_and(u8::is_ascii_digit)
                && let Some(iso) = dates::normalise(&machine)
            {
                return Some(iso);
            }
        }
    }
    None
}

/// Whether a change came on a later day than the publication: systems write the hour of saving as a change of its own.
pub fn is_later_day(modified: &str, published: Option<&Dated>) -> bool {
    let day = |date: &str| date.get(..10).map(str::to_owned);
    published.is_none_or(|(published, _)| day(modified) > day(published))
}

#[cfg(all(test, feature = "html"))]
#[path = "published_tests.rs"]
mod tests;
