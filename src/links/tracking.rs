//! Redirectors and trackers: the target behind them, and what of an address doesn't change where it leads.

use url::Url;

/// Parameters that carry a redirector's target.
const TARGET_PARAMETERS: &[&str] = &[
    "url",
    "u",
    "q",
    "to",
    "target",
    "dest",
    "destination",
    "redirect",
    "redirect_url",
    "redirect_uri",
    "link",
    "goto",
    "out",
    "murl",
    "ru",
    "r",
    "href",
    "site",
    "ued",
    "fallback",
];
/// Parts of a path, or labels of a host, that say "I only lead elsewhere".
const REDIRECT_WORDS: &[&str] = &[
    "url",
    "redirect",
    "redirector",
    "redir",
    "out",
    "outbound",
    "outgoing",
    "away",
    "go",
    "goto",
    "click",
    "exit",
    "leave",
    "link",
    "links",
    "track",
    "tracking",
    "l.php",
    "l",
    "lm",
    "jump",
    "external",
    "deeplink",
    "safelinks",
    "leaving",
    "r",
    "clk",
    "linkfilter",
];
/// Parameters that only tell a site where its visitors come from. The names are those of the big analytics, advertising
/// and newsletter systems, as browsers and privacy lists strip them.
const TRACKING_PARAMETERS: &[&str] = &[
    "fbclid",
    "gclid",
    "gclsrc",
    "dclid",
    "gbraid",
    "wbraid",
    "msclkid",
    "yclid",
    "twclid",
    "ttclid",
    "igshid",
    "igsh",
    "mc_cid",
    "mc_eid",
    "_hsenc",
    "_hsmi",
    "mkt_tok",
    "vero_id",
    "oly_anon_id",
    "oly_enc_id",
    "rb_clickid",
    "s_cid",
    "ref_src",
    "ref_url",
    "cmpid",
    "ncid",
    "sr_share",
    "_openstat",
    "wickedid",
    "_ga",
    "_gl",
    "spm",
    "smid",
    "ocid",
    "xtor",
];

/// The target that stands in a redirector's address.
pub fn unwrap(url: &Url) -> Option<Url> {
    if !looks_like_redirector(url) {
        return None;
    }
    let target = url.query_pairs().find(|(name, value)| {
        TARGET_PARAMETERS.contains(&name.to_ascii_lowercase().as_str())
            && (value.starts_with("http://") || value.starts_with("https://"))
    })?;
    let target = Url::parse(&target.1).ok()?;
    (target.host_str() != url.host_str()).then_some(target)
}

fn looks_like_redirector(url: &Url) -> bool {
    if url.query().is_none() {
        return false;
    }
    let is_word = |part: &str| REDIRECT_WORDS.contains(&part.to_ascii_lowercase().as_str());
    url.path().split(['/', '.', '-', '_']).any(is_word)
        || url.path().rsplit('/').next().is_some_and(is_word)
        || url.host_str().is_some_and(|host| host.split('.').any(is_word))
}

/// The address without its fragment and without tracking parameters: equal for links to the same place.
pub fn key(url: &Url) -> String {
    let whole = url.as_str();
    let whole = whole.split('#').next().unwrap_or(whole);
    let Some((address, query)) = whole.split_once('?') else { return whole.to_owned() };
    let mut key = address.to_owned();
    for parameter in query.split('&').filter(|parameter| !is_tracking(parameter)) {
        key.push(if key.len() == address.len() { '?' } else { '&' });
        key.push_str(parameter);
    }
    key
}

fn is_tracking(parameter: &str) -> bool {
    let name = parameter.split('=').next().unwrap_or_default().to_ascii_lowercase();
    name.starts_with("utm_") || TRACKING_PARAMETERS.contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_and_keys() -> Result<(), url::ParseError> {
        for (written, target) in [
            ("https://www.example.com/url?q=https://example.org/a&sa=D", Some("https://example.org/a")),
            ("https://l.example.com/l.php?u=https%3A%2F%2Fexample.org%2F%3Fa%3D1", Some("https://example.org/?a=1")),
            ("https://example.com/login?redirect=https://example.com/next", None),
            ("https://example.com/article?url=https://example.org/", None),
            ("https://example.com/out", None),
        ] {
            assert_eq!(unwrap(&Url::parse(written)?).as_ref().map(Url::as_str), target, "{written}");
        }
        let all = Url::parse("https://example.org/a?utm_source=x&id=1&FBCLID=2&b#c")?;
        assert_eq!(key(&all), "https://example.org/a?id=1&b");
        assert_eq!(key(&Url::parse("https://example.org/a?utm_source=x")?), "https://example.org/a");
        Ok(())
    }
}
