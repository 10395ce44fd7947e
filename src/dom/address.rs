//! Addresses as a browser resolves them.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use url::Url;

/// The absolute address of what is written, relative to `base`; `None` when it isn't one.
///
/// A host that isn't ASCII is given as punycode of its lower-case form (`https://münchen.example` becomes
/// `https://xn--mnchen-3ya.example`).
pub fn resolve(base: Option<&Url>, written: &str) -> Option<Url> {
    let written = written.trim_matches(|c: char| c <= ' ');
    // As a browser reads them: an address has no line breaks.
    let lines = ['\t', '\n', '\r'];
    let written = if written.contains(lines) { written.replace(lines, "").into() } else { Cow::Borrowed(written) };
    let written = to_ascii_host(base, &written)?;
    match base {
        Some(base) => base.join(&written).ok(),
        None => Url::parse(&written).ok(),
    }
}

/// Whether an address as written is that of a site's front page.
pub fn is_front(written: &str) -> bool {
    let slash = |text: &str| text.bytes().position(|byte| byte == b'/');
    // What precedes the first slash of an address without a scheme holds no colon.
    let after_scheme =
        slash(written).and_then(|at| written.get(..at)?.ends_with(':').then(|| written.get(at + 2..))?);
    let path =
        after_scheme.map_or(written, |rest| slash(rest).map_or("/", |at| rest.get(at + 1..).unwrap_or_default()));
    matches!(path, "" | "/" | "/index.html" | "/index.php" | "./" | "index.html") && !written.is_empty()
}

/// The address with its host in ASCII; as it is where there is none to change.
fn to_ascii_host<'a>(base: Option<&Url>, written: &'a str) -> Option<Cow<'a, str>> {
    if written.is_ascii() && !written.contains('%') {
        return Some(Cow::Borrowed(written));
    }
    let Some(start) = host_start(base, written) else { return Some(Cow::Borrowed(written)) };
    let (before, rest) = written.split_at_checked(start)?;
    let end = rest.find(&['/', '?', '#', '\\'][..]).unwrap_or(rest.len());
    let (authority, after) = rest.split_at_checked(end)?;
    // A file's address names no user.
    let is_file = match before.split_once(':') {
        Some((scheme, _)) => scheme.eq_ignore_ascii_case("file"),
        None => base.is_some_and(|base| base.scheme() == "file"),
    };
    let host_at = authority.rfind('@').filter(|_| !is_file).map_or(0, |at| at + 1);
    let (user, host) = authority.split_at_checked(host_at)?;
    if host.is_ascii() && !host.contains('%') {
        return Some(Cow::Borrowed(written));
    }
    let (host, port) =
        host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit())).unwrap_or((host, ""));
    let host = percent_decode_str(host).decode_utf8_lossy();
    if host.contains(is_forbidden) {
        return None;
    }
    let mut ascii = String::with_capacity(written.len() + 8);
    ascii.push_str(before);
    ascii.push_str(user);
    for (nth, label) in host.split(&['.', '。', '．', '｡'][..]).enumerate() {
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

/// Where the host and what belongs to it starts: after `https://`, `//` and the like (URL standard, 4.4).
fn host_start(base: Option<&Url>, written: &str) -> Option<usize> {
    let (scheme, rest) = match written.split_once(':') {
        Some((scheme, rest)) if is_special(scheme) => (Some(scheme), rest),
        _ => (None, written),
    };
    let slashes = rest.bytes().take_while(|byte| matches!(byte, b'/' | b'\\')).count();
    let has_host = match scheme {
        Some(scheme) if scheme.eq_ignore_ascii_case("file") => slashes == 2,
        Some(scheme) => slashes >= 2 || base.is_none_or(|base| !scheme.eq_ignore_ascii_case(base.scheme())),
        None => slashes >= 2,
    };
    has_host.then(|| written.len() - rest.len() + slashes)
}

/// Schemes whose hosts are domains (URL standard, 4.2).
fn is_special(scheme: &str) -> bool {
    ["http", "https", "ftp", "ws", "wss", "file"].iter().any(|special| scheme.eq_ignore_ascii_case(special))
}

/// ASCII that no domain may hold (URL standard, 3.1).
fn is_forbidden(c: char) -> bool {
    c.is_ascii_control() || " #%/:<>?@[\\]^|".contains(c)
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
            ("HTTPS:München.example", Some("https://example.org/a/M%C3%BCnchen.example")),
            ("http:MÜnchen.example", Some("http://xn--mnchen-3ya.example/")),
            ("ftp://MÜnchen.example/", Some("ftp://xn--mnchen-3ya.example/")),
            ("ht\ntps://M\tÜnchen.example/", Some("https://xn--mnchen-3ya.example/")),
            ("https://M%C3%9Cnchen.example/%C3%9C", Some("https://xn--mnchen-3ya.example/%C3%9C")),
            ("https://%4D.example/", Some("https://m.example/")),
            ("https://a%2Fb.example/", None),
            ("file:///MÜ/x", Some("file:///M%C3%9C/x")),
            ("https://", None),
            ("file://W\u{fffd}@host/", None),
            ("file://MÜ/x", Some("file://xn--m-eha/x")),
            (" \n/x ", Some("https://example.org/x")),
        ] {
            assert_eq!(resolve(base.as_ref(), written).as_ref().map(Url::as_str), wanted, "{written}");
        }
    }
}
