//! Attribute names that the stages read. Both builders drop every other attribute.

macro_rules! attributes {
    ($($variant:ident $name:literal,)*) => {
        /// The name of a kept attribute.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        #[allow(missing_docs)]
        pub enum Attr {
            $($variant,)*
        }

        /// Sorted by name, for binary search. The walker keeps the same list; a test compares them.
        const ATTRIBUTES: &[(&str, Attr)] = &[$(($name, Attr::$variant),)*];
    };
}

attributes! {
    About "about", Alt "alt", AriaHidden "aria-hidden", AriaLabel "aria-label", Cite "cite", Class "class",
    Colspan "colspan", Content "content", DataHref "data-href", DataLazySrc "data-lazy-src", DataOriginal "data-original",
    DataSrc "data-src", DataSrcset "data-srcset", Datetime "datetime", Dir "dir", Headers "headers", Height "height",
    Hidden "hidden", Href "href", HttpEquiv "http-equiv", Id "id", Itemid "itemid", Itemprop "itemprop",
    Itemref "itemref", Itemscope "itemscope", Itemtype "itemtype", Lang "lang", Name "name", Open "open",
    Property "property", Rel "rel", Resource "resource", Reversed "reversed", Role "role", Rowspan "rowspan",
    Scope "scope", Shadowrootmode "shadowrootmode", Span "span", Src "src", Srcset "srcset", Start "start",
    Style "style", Title "title", Type "type", Typeof "typeof", Value "value", Vocab "vocab", Width "width",
    XmlLang "xml:lang",
}

impl Attr {
    /// The attribute of this name, when it is one that is kept.
    pub fn from_name(name: &str) -> Option<Attr> {
        ATTRIBUTES.binary_search_by(|(known, _)| (*known).cmp(name)).ok().map(|at| ATTRIBUTES[at].1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted() {
        assert!(ATTRIBUTES.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert_eq!(Attr::from_name("href"), Some(Attr::Href));
        assert_eq!(Attr::from_name("onclick"), None);
    }
}
