//! What a written address is: its kind, its target and its domain.

use url::Position;

use super::hosts::Domains;
use super::{redirect, tracking};
use crate::dom::{Absolute, Document};
use crate::report::LinkKind;

/// Reads the addresses of a page.
pub struct Reader<'a> {
    document: &'a Document,
    /// The page's own domain: `<base>` says where relative addresses lead, not whose page it is.
    own: Option<usize>,
    pub domains: Domains,
}

/// A written address, read.
#[derive(Debug, Default)]
pub struct Address {
    /// What it is.
    pub kind: LinkKind,
    /// Where it leads: an address of http, https or mailto.
    pub url: Option<String>,
    /// The redirector's address that `url` was unwrapped from, or what can't be resolved or has another scheme.
    pub written: Option<String>,
    /// The place of its domain in [`Domains::names`].
    pub domain: Option<usize>,
    /// Equal for addresses that lead to the same place; `None` for a placeholder.
    pub key: Option<String>,
}

impl<'a> Reader<'a> {
    pub fn new(document: &'a Document) -> Reader<'a> {
        let mut domains = Domains::default();
        let own = document.url.as_ref().and_then(|url| domains.of(url.host_str()?));
        Reader { document, own, domains }
    }

    /// Reads what stands in `href`.
    pub fn read(&mut self, written: &str) -> Address {
        let written = written.trim_matches(|c: char| c <= ' ');
        if written.is_empty() || written == "#" || has_scheme(written, "javascript:") {
            return Address::default();
        }
        let Some(url) = self.document.address(written) else { return self.unresolved(written) };
        if self.is_same_page(&url, written) {
            return self.same_page(url);
        }
        if url.is_of_the_web() {
            return self.web(url);
        }
        match url.scheme() {
            "mailto" => {
                let to = url.as_str().split(&['?', '#'][..]).next().and_then(|address| address.get("mailto:".len()..));
                Address { kind: LinkKind::Email, key: to.map(str::to_owned), ..addressed(url) }
            }
            // A content, not a place.
            "data" => Address { written: None, ..addressed(url) },
            _ => addressed(url),
        }
    }

    fn web(&mut self, url: Absolute) -> Address {
        let (target, written) = match redirect::unwrap(url.as_str()) {
            Some(target) => (target.into(), Some(String::from(url))),
            None => (url, None),
        };
        let domain = target.host().and_then(|host| self.domains.of(host));
        let internal = domain.is_some() && domain == self.own;
        let kind = if internal { LinkKind::Internal } else { LinkKind::External };
        Address { kind, key: Some(tracking::key(target.as_str())), written, domain, url: Some(target.into()) }
    }

    fn same_page(&mut self, url: Absolute) -> Address {
        match url.fragment() {
            // As a browser treats `#`: the top of the page, a reference that leads nowhere.
            Some("") => Address::default(),
            Some(_) => Address { kind: LinkKind::Fragment, ..addressed(url) },
            None => {
                let domain = url.host().and_then(|host| self.domains.of(host));
                Address { kind: LinkKind::Internal, domain, ..addressed(url) }
            }
        }
    }

    /// Whether the address is the page's own but for the fragment, as a browser sees it: a `<base>` elsewhere leads `#a`
    /// there, too. Where the page's address isn't known, a fragment alone is a place in it.
    fn is_same_page(&self, url: &Absolute, written: &str) -> bool {
        match &self.document.url {
            Some(own) => {
                let rest = url.as_str().strip_prefix(&own[..Position::AfterQuery]);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('#'))
            }
            None => written.starts_with('#'),
        }
    }

    /// An address that can't be made absolute: relative without a page's address, or broken.
    fn unresolved(&mut self, written: &str) -> Address {
        let known = Address { key: Some(written.to_owned()), written: Some(written.to_owned()), ..Address::default() };
        if written.starts_with('#') {
            return Address { kind: LinkKind::Fragment, ..known };
        }
        if written.starts_with("//") && self.document.base.is_none() {
            let address = Absolute::of(None, &format!("https:{written}"));
            let domain = address.and_then(|address| self.domains.of(address.host()?));
            let kind = if domain.is_some() { LinkKind::External } else { LinkKind::Other };
            return Address { kind, domain, ..known };
        }
        let is_relative = !written.split(&['/', '?', '#'][..]).next().unwrap_or_default().contains(':');
        let kind = if is_relative && self.document.base.is_none() { LinkKind::Internal } else { LinkKind::Other };
        Address { kind, ..known }
    }
}

/// An address of the web or of mail as one to follow; any other as what is written.
fn addressed(url: Absolute) -> Address {
    let follows = matches!(url.scheme(), "http" | "https" | "mailto");
    let url = String::from(url);
    let (key, known) = (Some(url.clone()), Address { kind: LinkKind::Other, ..Address::default() });
    if follows { Address { key, url: Some(url), ..known } } else { Address { key, written: Some(url), ..known } }
}

fn has_scheme(written: &str, scheme: &str) -> bool {
    // Browsers leave tabs and line breaks in a scheme out.
    let mut characters = written.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r'));
    scheme.chars().all(|wanted| characters.next().is_some_and(|c| c.eq_ignore_ascii_case(&wanted)))
}
