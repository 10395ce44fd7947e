//! What the target is, as far as its address tells.

use crate::report::{Identifier, TargetType};

/// The identifier of a work that stands in an address.
pub fn identifier(address: &str) -> Option<Identifier> {
    let (host, path) = split(address)?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    let rest = |prefix: &str| path.strip_prefix(prefix).filter(|rest| !rest.is_empty());
    let found = |scheme: &'static str, value: &str| {
        Some(Identifier { scheme: scheme.into(), value: value.trim_end_matches('/').to_owned() })
    };
    match host {
        "doi.org" | "dx.doi.org" if path.starts_with("10.") => found("doi", path),
        "arxiv.org" => rest("abs/").or_else(|| rest("pdf/")).and_then(|id| found("arxiv", id.trim_end_matches(".pdf"))),
        "pubmed.ncbi.nlm.nih.gov" => found("pmid", path).filter(|id| is_number(&id.value)),
        "ncbi.nlm.nih.gov" => rest("pubmed/").and_then(|id| found("pmid", id)).filter(|id| is_number(&id.value)),
        "rfc-editor.org" => rest("rfc/rfc").and_then(rfc),
        "datatracker.ietf.org" => rest("doc/html/rfc").or_else(|| rest("doc/rfc")).and_then(rfc),
        "tools.ietf.org" => rest("html/rfc").and_then(rfc),
        _ => doi_in(path).or_else(|| isbn_in(address)),
    }
}

/// Publishers put the DOI of an article behind `/doi/` (and `full/`, `abs/` …).
fn doi_in(path: &str) -> Option<Identifier> {
    let after = path.split_once("doi/")?.1;
    let start = after.find("10.")?;
    let doi = after.get(start..)?.split(['?', '#', '&']).next()?;
    doi.contains('/').then(|| Identifier { scheme: "doi".into(), value: doi.to_owned() })
}

fn isbn_in(address: &str) -> Option<Identifier> {
    let low = address.to_ascii_lowercase();
    let after = low.split_once("isbn")?.1.trim_start_matches(['=', '/', ':', '-', '_']);
    let digits: String =
        after.chars().take_while(|c| c.is_ascii_digit() || matches!(c, '-' | 'x')).filter(|c| *c != '-').collect();
    matches!(digits.len(), 10 | 13).then_some(Identifier { scheme: "isbn".into(), value: digits })
}

fn rfc(rest: &str) -> Option<Identifier> {
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    (!digits.is_empty()).then_some(Identifier { scheme: "rfc".into(), value: digits })
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

const DOCUMENTS: &[&str] =
    &["pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp", "epub", "ps"];
// Services whose every address is of the type; closed lists of the large ones, by registrable domain or host.
const ARCHIVES: &[&str] = &[
    "web.archive.org",
    "archive.org",
    "archive.today",
    "archive.ph",
    "archive.is",
    "archive.li",
    "archive.md",
    "archive.vn",
    "perma.cc",
    "webcitation.org",
    "ghostarchive.org",
    "megalodon.jp",
];
const SOCIAL: &[&str] = &[
    "twitter.com",
    "x.com",
    "facebook.com",
    "instagram.com",
    "threads.net",
    "threads.com",
    "bsky.app",
    "linkedin.com",
    "reddit.com",
    "t.me",
    "tiktok.com",
    "vk.com",
    "weibo.com",
    "tumblr.com",
    "pinterest.com",
    "truthsocial.com",
    "ok.ru",
];
const VIDEO: &[&str] = &[
    "youtube.com",
    "youtu.be",
    "vimeo.com",
    "dailymotion.com",
    "rumble.com",
    "twitch.tv",
    "bilibili.com",
    "rutube.ru",
    "odysee.com",
    "nicovideo.jp",
];
const PREPRINTS: &[&str] = &[
    "arxiv.org",
    "biorxiv.org",
    "medrxiv.org",
    "ssrn.com",
    "chemrxiv.org",
    "osf.io",
    "preprints.org",
    "psyarxiv.com",
    "hal.science",
    "researchsquare.com",
    "techrxiv.org",
];
const GOVERNMENT: &[&str] = &["gov", "mil", "gob", "gouv", "govt", "gc", "go", "gv", "admin", "europa"];
const EDUCATION: &[&str] = &["edu", "ac"];

/// The types of a web address; several may hold, none for most.
pub fn types(address: &str) -> Vec<TargetType> {
    let Some((host, path)) = split(address) else { return Vec::new() };
    let mut types = Vec::new();
    let path_only = path.split(['?', '#']).next().unwrap_or_default();
    let extension = path_only
        .rsplit('/')
        .next()
        .and_then(|file| file.rsplit_once('.'))
        .map(|(_, extension)| extension.to_ascii_lowercase());
    if extension.is_some_and(|extension| DOCUMENTS.contains(&extension.as_str())) {
        types.push(TargetType::Document);
    }
    let on = |list: &[&str]| {
        list.iter().any(|known| host == *known || host.strip_suffix(known).is_some_and(|rest| rest.ends_with('.')))
    };
    for (list, kind) in [
        (ARCHIVES, TargetType::Archive),
        (SOCIAL, TargetType::Social),
        (VIDEO, TargetType::Video),
        (PREPRINTS, TargetType::Preprint),
    ] {
        if on(list) {
            types.push(kind);
        }
    }
    if is_under(host, GOVERNMENT) {
        types.push(TargetType::Government);
    }
    if is_under(host, EDUCATION) {
        types.push(TargetType::Education);
    }
    types
}

/// Whether the host ends with one of the labels, or with one and a country: `gov`, `gov.uk`, `ac.jp`.
fn is_under(host: &str, labels: &[&str]) -> bool {
    let mut from_end = host.rsplit('.');
    let (Some(last), Some(second)) = (from_end.next(), from_end.next()) else { return false };
    let generic = last.len() > 2 && labels.contains(&last);
    // `go.jp` and `ac.uk` are registries, `go.co` is a company; `gov.uk` is a site itself.
    let national = last.len() == 2 && labels.contains(&second) && (second.len() > 2 || from_end.next().is_some());
    let union = labels.contains(&"europa") && second == "europa" && last == "eu";
    generic || national || union
}

/// Host and what follows the first slash.
fn split(address: &str) -> Option<(&str, &str)> {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"))?;
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    let host = authority.rsplit('@').next().unwrap_or(authority);
    Some((host.split(':').next().unwrap_or(host), path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_and_types() {
        let id = |address| identifier(address).map(|id| format!("{}:{}", id.scheme, id.value)).unwrap_or_default();
        for (address, wanted) in [
            ("https://doi.org/10.1000/xyz-1", "doi:10.1000/xyz-1"),
            ("https://journal.example.org/doi/full/10.1000/182?x=1", "doi:10.1000/182"),
            ("https://arxiv.org/pdf/2101.00001v2.pdf", "arxiv:2101.00001v2"),
            ("https://pubmed.ncbi.nlm.nih.gov/123456/", "pmid:123456"),
            ("https://www.rfc-editor.org/rfc/rfc9110.html", "rfc:9110"),
            ("https://books.example.org/?isbn=978-3-16-148410-0", "isbn:9783161484100"),
            ("https://example.org/doi", ""),
        ] {
            assert_eq!(id(address), wanted, "{address}");
        }
        for (address, wanted) in [
            ("https://www.example.gov.uk/a.PDF?x", vec![TargetType::Document, TargetType::Government]),
            ("https://web.archive.org/web/2020/https://example.org/", vec![TargetType::Archive]),
            ("https://cs.example.edu/", vec![TargetType::Education]),
            ("https://www.example.ac.jp/", vec![TargetType::Education]),
            ("https://go.com/", vec![]),
            ("https://notx.com/", vec![]),
            ("https://m.youtube.com/watch?v=1", vec![TargetType::Video]),
        ] {
            assert_eq!(types(address), wanted, "{address}");
        }
    }
}
