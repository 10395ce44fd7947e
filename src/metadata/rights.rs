//! What structured data says of rights and origin; the notices stage weighs it against the page's words.

use super::json_ld::{self, Node};
use super::places::Places;

/// Statements of JSON-LD and meta tags, as written.
#[derive(Debug, Clone, Default)]
pub struct Rights {
    /// `license`: an address or a name.
    pub license: Option<String>,
    /// `copyrightHolder`.
    pub copyright_holder: Option<String>,
    /// `copyrightYear`.
    pub copyright_year: Option<String>,
    /// `copyrightNotice`, or the meta tags `copyright`, `dc.rights`.
    pub copyright_notice: Option<String>,
    /// `isBasedOn`: name and address.
    pub is_based_on: Option<(Option<String>, Option<String>)>,
    /// `sourceOrganization`.
    pub source_organization: Option<String>,
    /// The meta tag `original-source`.
    pub original_source: Option<String>,
    /// The meta tag `syndication-source`.
    pub syndication_source: Option<String>,
}

/// Reads them.
pub fn find(places: &Places, article: Option<Node<'_>>) -> Rights {
    let text = |name: &str| article.and_then(|node| node.text(name)).map(str::to_owned);
    let tag = |names: &[&str]| places.meta(names).map(|tag| tag.value.clone());
    let based_on = article.and_then(|node| json_ld::nodes(node, "isBasedOn").into_iter().next());
    Rights {
        license: text("license"),
        copyright_holder: text("copyrightHolder"),
        copyright_year: text("copyrightYear"),
        copyright_notice: text("copyrightNotice")
            .or_else(|| tag(&["copyright", "dc.rights", "dcterms.rights", "rights", "prism.copyright"])),
        is_based_on: based_on.map(|node| {
            (
                node.text("name").map(str::to_owned),
                node.address()
                    .map(str::to_owned)
                    .or_else(|| node.name().filter(|name| name.starts_with("http")).map(str::to_owned)),
            )
        }),
        source_organization: text("sourceOrganization"),
        original_source: tag(&["original-source"]),
        syndication_source: tag(&["syndication-source"]),
    }
}
