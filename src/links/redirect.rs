//! Redirectors: the target that stands in their address.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use url::{Position, Url};

use super::tracking::is_word_of;
use crate::dom::{AnyOf, resolve};

/// Parameters that carry a redirector's target.
const PARAMETERS: &str = "url u q to target dest destination redirect redirect_url redirect_uri redir link urllink goto out \
    murl mpre adurl ru r href site ued fallback";
/// Segments of a path, or labels of a host, that say "I only lead elsewhere".
const WORDS: &str = "url redirect redirector redir out outbound outgoing outlink linkout away go goto click clickout exit \
    leave leaving link links track tracking l lm c r jump external deeplink safelinks safelink clk aclk cread rover \
    linkfilter derefer dereferer amp";
/// A target may be a redirector itself; so often one is followed.
const MAX_HOPS: usize = 3;

/// The target that stands in a redirector's address.
pub fn unwrap(address: &str) -> Option<Url> {
    if !holds_another(address) {
        return None;
    }
    let mut target = inner(&Url::parse(address).ok()?)?;
    for _ in 1..MAX_HOPS {
        match inner(&target) {
            Some(next) => target = next,
            None => break,
        }
    }
    Some(target)
}

fn inner(url: &Url) -> Option<Url> {
    if !holds_another(url.as_str()) {
        return None;
    }
    let target = match is_redirector(url) {
        true => in_query(url).or_else(|| in_path(url)).or_else(|| as_amp(url)),
        // `https://dereferer.example/?https://example.org/`: there is nothing but the target.
        false if url.path() == "/" => url.query().and_then(absolute),
        false => None,
    }?;
    (target.host_str() != url.host_str()).then_some(target)
}

/// Most addresses hold no other; `http` once more, or `/amp/s/`, is what those that do have in common.
fn holds_another(address: &str) -> bool {
    const ANOTHER: AnyOf = AnyOf::new(&["http", "/amp/"]);
    ANOTHER.is_in(address.get(4..).unwrap_or_default())
}

fn is_redirector(url: &Url) -> bool {
    let is_word = |part: &str| is_word_of(WORDS, &part.to_ascii_lowercase().replace(&['-', '_'][..], ""));
    let segment = |part: &str| is_word(part.split('.').next().unwrap_or(part));
    let host = url.host_str().unwrap_or_default();
    let labels = host.split('.').count();
    // `go.com` and `links.example` are names, `go.example.com` tells what it is for.
    url.path().split('/').any(segment) || host.split('.').take(labels.saturating_sub(2)).any(is_word)
}

fn in_query(url: &Url) -> Option<Url> {
    let named = |(name, value): (Cow<str>, Cow<str>)| {
        is_word_of(PARAMETERS, &name.to_ascii_lowercase()).then(|| absolute(&value)).flatten()
    };
    url.query_pairs().find_map(named).or_else(|| url.query().and_then(absolute))
}

/// `/redirect/https://example.org/a`, `/click/destination:https%3A%2F%2Fexample.org%2Fa`.
fn in_path(url: &Url) -> Option<Url> {
    let path = &url[Position::BeforePath..];
    let low = path.to_ascii_lowercase();
    if let Some(at) = low.find("http%3a").or_else(|| low.find("https%3a")) {
        return path.get(at..)?.split(&['/', '?', ';'][..]).next().and_then(absolute);
    }
    let at = low.find("http://").or_else(|| low.find("https://"))?;
    path.get(at..).and_then(absolute)
}

/// `/amp/s/example.org/a`: `s` for https.
fn as_amp(url: &Url) -> Option<Url> {
    let rest = url.path().split_once("/amp/s/")?.1;
    absolute(&format!("https://{rest}"))
}

/// A web address, encoded once more or not.
fn absolute(value: &str) -> Option<Url> {
    let starts =
        |value: &str, with: &str| value.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    let decoded;
    let value = match starts(value, "http%3a") || starts(value, "https%3a") {
        true => {
            decoded = percent_decode_str(value).decode_utf8_lossy();
            &*decoded
        }
        false => value,
    };
    (starts(value, "http://") || starts(value, "https://")).then(|| resolve(None, value)).flatten()
}
