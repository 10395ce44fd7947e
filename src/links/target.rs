//! What the target is, as far as its address tells.

use super::tracking::is_word_of;
use crate::report::TargetType;

const DOCUMENTS: &str = "pdf doc docx odt rtf xls xlsx ods csv tsv ppt pptx odp epub mobi djvu ps";
const VIDEOS: &str = "mp4 webm mov m4v ogv avi mkv m3u8";

/// Services whose every address is of the type, as hosts or registrable domains: the large ones, and for archives and
/// preprints those that are known.
const SERVICES: [(TargetType, &str); 4] = [
    (
        TargetType::Archive,
        "web.archive.org wayback.archive.org archive-it.org archive.today archive.ph archive.is archive.li archive.md \
         archive.vn archive.fo perma.cc webcitation.org ghostarchive.org megalodon.jp arquivo.pt \
         webarchive.nationalarchives.gov.uk webcache.googleusercontent.com",
    ),
    (
        TargetType::Social,
        "twitter.com x.com t.co facebook.com fb.com fb.watch instagram.com threads.net threads.com bsky.app linkedin.com \
         reddit.com redd.it t.me telegram.me tiktok.com vk.com vk.ru ok.ru weibo.com weibo.cn tumblr.com pinterest.com \
         truthsocial.com mastodon.social",
    ),
    (
        TargetType::Video,
        "youtube.com youtube-nocookie.com youtu.be vimeo.com dailymotion.com dai.ly rumble.com twitch.tv bilibili.com \
         b23.tv rutube.ru odysee.com nicovideo.jp fb.watch",
    ),
    (
        TargetType::Preprint,
        "ssrn.com preprints.org hal.science hal.archives-ouvertes.fr researchsquare.com eprint.iacr.org vixra.org",
    ),
];

/// Labels that registries keep for public authorities and for schools, below a country (`gov.uk`, `ac.jp`).
const AUTHORITIES: &str = "gov govt gob gouv gub mil go gc gv";
const SCHOOLS: &str = "edu ac";
/// Authorities that are named otherwise.
const GOVERNMENTS: &str = "europa.eu admin.ch bund.de gov.scot gov.wales overheid.nl";

/// What the lists say of the host that was looked up last: most links lead where the one before them leads.
#[derive(Debug, Default)]
pub struct Hosts<'a> {
    last: &'a str,
    services: [bool; SERVICES.len()],
    is_government: bool,
}

impl<'a> Hosts<'a> {
    fn look_up(&mut self, host: &'a str) {
        if host == self.last {
            return;
        }
        let on = |list: &str| list.split_ascii_whitespace().any(|known| is_below(host, known));
        *self = Hosts { last: host, services: SERVICES.map(|(_, list)| on(list)), is_government: on(GOVERNMENTS) };
    }
}

/// The types of a web address, several or none; `domain` is its registrable domain.
pub fn types<'a>(address: &'a str, domain: &str, hosts: &mut Hosts<'a>) -> Vec<TargetType> {
    let mut types = Vec::new();
    add_types(address, domain, hosts, &mut types);
    // What an archive holds a copy of stands in the copy's address.
    if types.contains(&TargetType::Archive)
        && let Some(copied) = address.get(8..).and_then(|rest| rest.find("http").and_then(|at| rest.get(at..)))
    {
        add_types(copied, "", hosts, &mut types);
    }
    let mut each = Vec::with_capacity(types.len());
    for kind in types {
        if let Err(place) = each.binary_search(&kind) {
            each.insert(place, kind);
        }
    }
    each
}

fn add_types<'a>(address: &'a str, domain: &str, hosts: &mut Hosts<'a>, types: &mut Vec<TargetType>) {
    let Some((host, rest)) = split(address) else { return };
    hosts.look_up(host);
    let path = rest.split(&['?', '#'][..]).next().unwrap_or_default();
    let query = rest.split('#').next().and_then(|rest| rest.split_once('?')).map_or("", |(_, query)| query);
    let segments = || path.split('/');
    let extension = extension(segments().next_back().unwrap_or_default());
    let is_document = is_word_of(DOCUMENTS, &extension)
        || segments().any(|segment| matches!(segment, "pdf" | "epdf"))
        || query.split('&').any(|parameter| parameter.ends_with("=pdf") || self::extension(parameter) == "pdf");
    let is_post = host == "archive.org" && path.starts_with("web/");
    let is_clip = segments().any(|segment| matches!(segment, "video" | "videos" | "reel" | "reels" | "watch"));
    types.extend(is_document.then_some(TargetType::Document));
    types.extend((is_word_of(VIDEOS, &extension)).then_some(TargetType::Video));
    types.extend(is_post.then_some(TargetType::Archive));
    for (kind, on) in SERVICES.map(|(kind, _)| kind).into_iter().zip(hosts.services) {
        if on {
            types.push(kind);
            types.extend((kind == TargetType::Social && is_clip).then_some(TargetType::Video));
        }
    }
    types.extend(is_status(path).then_some(TargetType::Social));
    let is_preprint = host.split('.').any(|label| label.ends_with("rxiv"))
        || is_below(host, "osf.io") && path.starts_with("preprints/")
        || is_below(host, "doi.org") && path.get(..15).is_some_and(|doi| doi.eq_ignore_ascii_case("10.48550/arxiv."));
    types.extend(is_preprint.then_some(TargetType::Preprint));
    types.extend((is_kept_for(AUTHORITIES, host, domain) || hosts.is_government).then_some(TargetType::Government));
    let is_school = is_kept_for(SCHOOLS, host, domain) || host.ends_with(".us") && host.contains("k12.");
    types.extend(is_school.then_some(TargetType::Education));
}

/// What follows the last dot of a file's name, in lower case; none of a wiki's page about a file (`File:a.pdf`).
fn extension(file: &str) -> String {
    let extension = file.rsplit_once('.').filter(|(name, _)| !name.contains(':')).map(|(_, extension)| extension);
    extension.unwrap_or_default().to_ascii_lowercase()
}

fn is_below(host: &str, known: &str) -> bool {
    host.strip_suffix(known).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// A post of the networks that speak ActivityPub: `/@name/110000000000000000`, `/users/name/statuses/1`.
fn is_status(path: &str) -> bool {
    let number = |text: &str| text.len() >= 9 && text.bytes().all(|byte| byte.is_ascii_digit());
    let mut segments = path.split('/');
    match segments.next() {
        Some("users") => segments.nth(1) == Some("statuses"),
        Some(name) => name.starts_with('@') && segments.next().is_some_and(number),
        None => false,
    }
}

/// Whether the host ends with one of the labels (`gov`), or with one and a country (`gov.uk`). The short ones are names of
/// companies, too: they count where the registry has them for a suffix.
fn is_kept_for(labels: &str, host: &str, domain: &str) -> bool {
    let mut from_end = host.rsplit('.');
    let (Some(last), Some(second)) = (from_end.next(), from_end.next()) else { return false };
    let is_suffix = || domain.rsplit('.').nth(2).is_some();
    last.len() > 2 && is_word_of(labels, last)
        || last.len() == 2 && is_word_of(labels, second) && (second.len() > 2 || is_suffix())
}

/// Host and what follows the first slash.
fn split(address: &str) -> Option<(&str, &str)> {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"))?;
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    let host = authority.rsplit('@').next().unwrap_or(authority);
    let host = host.split(&['?', '#'][..]).next().unwrap_or(host);
    Some((host.split(':').next().unwrap_or(host).trim_end_matches('.'), path))
}
