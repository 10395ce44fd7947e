//! Where the page contradicts itself: the claims that were not taken, each with its place.

use super::json_ld::Node;
use super::places::Places;
use super::published::{Dated, Dates};
use super::title::strip_site;
use crate::report::Claim;

/// The claims that differ from the answers given.
pub fn find(
    places: &Places,
    article: Option<Node<'_>>,
    dates: &Dates,
    title: Option<&str>,
    sites: &[&str],
) -> Vec<Claim> {
    let mut claims = Vec::new();
    differing("source.published", &dates.published, &mut claims);
    differing("source.modified", &dates.modified, &mut claims);
    let Some(title) = title else { return claims };
    let stated = article.and_then(|node| node.text("headline")).map(|text| (text, "json-ld"));
    let social = places.meta(&["og:title"]).map(|tag| (tag.value.as_str(), "og:title"));
    let titled = places.title.as_deref().map(|text| (text, "title"));
    for (text, place) in [stated, social, titled].into_iter().flatten() {
        let value = strip_site(text, sites);
        let known = |other: &str| super::names::same(&value, other);
        if !known(title)
            && !known("")
            && !claims.iter().any(|claim| claim.field == "source.title" && known(&claim.value))
        {
            claims.push(Claim { field: "source.title".into(), value, place: place.to_owned() });
        }
    }
    claims
}

/// Dates that name another day than the first.
fn differing(field: &'static str, dates: &[Dated], claims: &mut Vec<Claim>) {
    let day = |date: &str| date.get(..10).unwrap_or(date).to_owned();
    let Some((first, rest)) = dates.split_first() else { return };
    let mut days = vec![day(&first.0)];
    for (date, place) in rest {
        if !days.contains(&day(date)) {
            days.push(day(date));
            claims.push(Claim { field: field.into(), value: date.clone(), place: (*place).to_owned() });
        }
    }
}
