//! Addresses as a browser resolves them.

use std::borrow::Cow;

use url::Url;

/// The absolute address of what is written, relative to `base`; `None` when it isn't one.
///
/// A host that isn't ASCII is given as punycode of its lower-case form (`https://münchen.example` becomes
/// `https://xn--mnchen-3ya.example`).
pub fn resolve(base: Option<&Url>, written: &str) -> Option<Url> {
    let written = written.trim_matches(|c: char| c <= ' ');
    let written = to_ascii_host(written)?;
    match base {
        Some(base) => base.join(&written).ok(),
        None => Url::parse(&written).ok(),
    }
}

/// The address with its host in ASCII; as it is where there is none to change.
fn to_ascii_host(written: &str) -> Option<Cow<'_, str>> {
    if written.is_ascii() {
        return Some(Cow::Borrowed(written));
    }
    let Some(start) = host_start(written) else { return Some(Cow::Borrowed(written)) };
    let (before, rest) = written.split_at_checked(start)?;
    let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let (authority, after) = rest.split_at_checked(end)?;
    let host_at = authority.rfind('@').map_or(0, |at| at + 1);
    let (user, host) = authority.split_at_checked(host_at)?;
    if host.is_ascii() {
        return Some(Cow::Borrowed(written));
    }
    let (host, port) =
        host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit())).unwrap_or((host, ""));
    let mut ascii = String::with_capacity(written.len() + 8);
    ascii.push_str(before);
    ascii.push_str(user);
    for (nth, label) in host.split(['.', '。', '．', '｡']).enumerate() {
        if nth > 0 {
            ascii.push('.');
        }
        push_label(label, &mut ascii)?;
    }
    if !port.is_empty() {
        ascii.push(':');
        ascii.push_str(port);
    }
    ascii.push_str(after);
    Some(Cow::Owned(ascii))
}

/// Where the host and what belongs to it starts: after `https://`, `//` and the like.
fn host_start(written: &str) -> Option<usize> {
    let rest = match written.split_once(':') {
        Some((scheme, rest)) if is_web_scheme(scheme) => rest,
        _ => written,
    };
    let slashes = rest.bytes().take_while(|byte| matches!(byte, b'/' | b'\\')).count();
    (slashes >= 2).then(|| written.len() - rest.len() + slashes)
}

fn is_web_scheme(scheme: &str) -> bool {
    scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https")
}

/// Characters of the longest label (RFC 1035, 2.3.4); punycode takes quadratic time.
const MAX_LABEL_CHARS: usize = 63;

fn push_label(label: &str, out: &mut String) -> Option<()> {
    if label.chars().nth(MAX_LABEL_CHARS).is_some() {
        return None;
    }
    let low = label.to_lowercase();
    if low.is_ascii() {
        out.push_str(&low);
    } else {
        out.push_str("xn--");
        out.push_str(&idna::punycode::encode_str(&low)?);
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_become_ascii() {
        let base = Url::parse("https://example.org/a/b").ok();
        for (written, wanted) in [
            ("c?d", Some("https://example.org/a/c?d")),
            ("https://MÜNCHEN.example/straße", Some("https://xn--mnchen-3ya.example/stra%C3%9Fe")),
            ("//münchen.example:8080/", Some("https://xn--mnchen-3ya.example:8080/")),
            ("https://例え。テスト/", Some("https://xn--r8jz45g.xn--zckzah/")),
            ("/ü", Some("https://example.org/%C3%BC")),
            ("https://", None),
            (" \n/x ", Some("https://example.org/x")),
        ] {
            assert_eq!(resolve(base.as_ref(), written).as_ref().map(Url::as_str), wanted, "{written}");
        }
    }
}
