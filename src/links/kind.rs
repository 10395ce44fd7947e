//! What a written address is: its kind, its target and its domain.

use url::Url;

use super::{suffix, tracking};
use crate::dom::{Document, resolve};
use crate::report::LinkKind;

/// What decides whether a link stays on the page or the site.
pub struct Page<'a> {
    document: &'a Document,
    domain: Option<String>,
}

impl<'a> Page<'a> {
    /// The page's own address; `<base>` says where relative addresses lead, not whose page it is.
    pub fn of(document: &'a Document) -> Page<'a> {
        let domain = document.url.as_ref().and_then(domain_of);
        Page { document, domain }
    }
}

/// A written address, read.
#[derive(Debug, Clone, Default)]
pub struct Address {
    /// What it is.
    pub kind: LinkKind,
    /// Where it leads; `None` for a placeholder and for schemes that aren't shown as links.
    pub url: Option<String>,
    /// What was written, where the target was unwrapped from a redirector's address.
    pub written_url: Option<String>,
    /// Registrable domain of a web address.
    pub domain: Option<String>,
    /// Equal for addresses that lead to the same place.
    pub key: Option<String>,
}

/// Reads what stands in `href`.
pub fn read(page: &Page, written: &str) -> Address {
    let trimmed = written.trim_matches(|c: char| c <= ' ');
    if trimmed.is_empty() || trimmed == "#" || has_scheme(trimmed, "javascript:") {
        return Address::default();
    }
    let base = page.document.base.as_ref();
    let Some(url) = resolve(base, trimmed) else { return unresolved(trimmed) };
    match url.scheme() {
        "http" | "https" => web(page, url),
        "mailto" => plain(LinkKind::Email, &url),
        "javascript" => Address::default(),
        _ => Address { kind: LinkKind::Other, key: Some(url.as_str().to_owned()), ..Address::default() },
    }
}

/// An address that can't be made absolute: relative without a page's address, or broken.
fn unresolved(written: &str) -> Address {
    let key = Some(written.to_owned());
    if written.starts_with('#') {
        return Address { kind: LinkKind::Fragment, key, ..Address::default() };
    }
    let relative =
        !written.split(['/', '?', '#']).next().unwrap_or_default().contains(':') && !written.starts_with("//");
    let kind = if relative { LinkKind::Internal } else { LinkKind::Other };
    Address { kind, key, ..Address::default() }
}

fn plain(kind: LinkKind, url: &Url) -> Address {
    let url = url.as_str().to_owned();
    Address { kind, key: Some(url.clone()), url: Some(url), ..Address::default() }
}

fn web(page: &Page, url: Url) -> Address {
    if is_same_page(page, &url) {
        return match url.fragment() {
            // As a browser treats `#`: the top of the page, a reference that leads nowhere.
            Some("") => Address::default(),
            Some(_) => plain(LinkKind::Fragment, &url),
            None => Address { domain: domain_of(&url), ..plain(LinkKind::Internal, &url) },
        };
    }
    let (target, written) = match tracking::unwrap(&url) {
        Some(target) => (target, Some(url.as_str().to_owned())),
        None => (url, None),
    };
    let domain = domain_of(&target);
    let internal = domain.is_some() && domain == page.domain;
    Address {
        kind: if internal { LinkKind::Internal } else { LinkKind::External },
        key: Some(tracking::key(&target)),
        url: Some(target.into()),
        written_url: written,
        domain,
    }
}

/// Whether the address is the page's own, but for the fragment; also as seen through `<base>`, as browsers do.
fn is_same_page(page: &Page, url: &Url) -> bool {
    let own = [page.document.url.as_ref(), page.document.base.as_ref()];
    let without = |url: &Url| url.as_str().split('#').next().map(str::len).unwrap_or_default();
    own.iter().flatten().any(|own| own.as_str().get(..without(own)) == url.as_str().get(..without(url)))
}

/// The registrable domain of a web address, in ASCII, without a trailing dot.
pub fn domain_of(url: &Url) -> Option<String> {
    let host = url.host_str()?;
    let host = host.strip_suffix('.').unwrap_or(host);
    Some(suffix::registrable(host).to_owned()).filter(|domain| !domain.is_empty())
}

fn has_scheme(written: &str, scheme: &str) -> bool {
    // Browsers leave tabs and line breaks in a scheme out.
    let mut characters = written.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r'));
    scheme.chars().all(|wanted| characters.next().is_some_and(|c| c.eq_ignore_ascii_case(&wanted)))
}
