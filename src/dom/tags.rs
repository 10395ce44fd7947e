//! Element names that the stages tell apart.

macro_rules! tags {
    ($($variant:ident $name:literal,)*) => {
        /// The name of a node. Names that no stage asks for are `Other`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        #[allow(missing_docs)]
        pub enum Tag {
            /// The document itself.
            Document,
            /// A run of text.
            Text,
            /// Any other element.
            Other,
            $($variant,)*
        }

        /// Sorted by name, for binary search.
        const NAMES: &[(&str, Tag)] = &[$(($name, Tag::$variant),)*];
    };
}

tags! {
    A "a", Abbr "abbr", Acronym "acronym", Address "address", Annotation "annotation", AnnotationXml "annotation-xml", Area "area", Article "article", Aside "aside", Audio "audio",
    B "b", Base "base", Bdi "bdi", Bdo "bdo", Big "big", Blockquote "blockquote", Body "body", Br "br", Button "button",
    Canvas "canvas", Caption "caption", Center "center", Cite "cite", Code "code", Col "col", Colgroup "colgroup",
    Data "data", Datalist "datalist", Dd "dd", Del "del", Details "details", Dfn "dfn", Dialog "dialog", Dir "dir", Div "div",
    Dl "dl", Dt "dt", Em "em", Embed "embed", Fieldset "fieldset", Figcaption "figcaption", Figure "figure", Font "font",
    Footer "footer", Form "form", Frame "frame", Frameset "frameset", H1 "h1", H2 "h2", H3 "h3", H4 "h4", H5 "h5", H6 "h6",
    Head "head", Header "header", Hgroup "hgroup", Hr "hr", Html "html", I "i", Iframe "iframe", Img "img", Input "input",
    Ins "ins", Kbd "kbd", Label "label", Legend "legend", Li "li", Link "link", Listing "listing", Main "main", Map "map",
    Mark "mark", Marquee "marquee", Math "math", Menu "menu", Meta "meta", Meter "meter", Nav "nav", Noscript "noscript",
    Object "object", Ol "ol", Optgroup "optgroup", Option "option", Output "output", P "p", Param "param",
    Picture "picture", Plaintext "plaintext", Pre "pre", Progress "progress", Q "q", Rb "rb", Rp "rp", Rt "rt", Rtc "rtc",
    Ruby "ruby", S "s", Samp "samp", Script "script", Search "search", Section "section", Select "select", Slot "slot",
    Small "small", Source "source", Span "span", Strike "strike", Strong "strong", Style "style", Sub "sub",
    Summary "summary", Sup "sup", Svg "svg", Table "table", Tbody "tbody", Td "td", Template "template",
    Textarea "textarea", Tfoot "tfoot", Th "th", Thead "thead", Time "time", Title "title", Tr "tr", Track "track",
    Tt "tt", U "u", Ul "ul", Var "var", Video "video", Wbr "wbr", Xmp "xmp",
}

impl Tag {
    /// The tag of an element with this local name (lower case, as HTML parsers give it).
    pub fn from_name(name: &str) -> Tag {
        match NAMES.binary_search_by(|(known, _)| (*known).cmp(name)) {
            Ok(at) => NAMES[at].1,
            Err(_) => Tag::Other,
        }
    }

    /// The element's name; empty for the document, text and unknown elements.
    pub fn name(self) -> &'static str {
        let at = (self as usize).wrapping_sub(Tag::Other as usize + 1);
        NAMES.get(at).map_or("", |(name, _)| name)
    }

    /// 1 to 6 for `h1` to `h6`.
    pub fn heading_level(self) -> Option<u8> {
        (Tag::H1 <= self && self <= Tag::H6).then(|| self as u8 - Tag::H1 as u8 + 1)
    }

    /// Whether the element starts a line of its own by default (HTML standard, rendering, 15.3.3 and on).
    /// Unknown elements are inline, as in browsers.
    pub fn is_block(self) -> bool {
        use Tag::*;
        matches!(
            self,
            Document
                | Address
                | Article
                | Aside
                | Blockquote
                | Body
                | Caption
                | Center
                | Colgroup
                | Dd
                | Details
                | Dialog
                | Dir
                | Div
                | Dl
                | Dt
                | Fieldset
                | Figcaption
                | Figure
                | Footer
                | Form
                | Frameset
                | H1
                | H2
                | H3
                | H4
                | H5
                | H6
                | Head
                | Header
                | Hgroup
                | Hr
                | Html
                | Legend
                | Li
                | Listing
                | Main
                | Menu
                | Nav
                | Ol
                | Optgroup
                | Option
                | P
                | Plaintext
                | Pre
                | Search
                | Section
                | Summary
                | Table
                | Tbody
                | Td
                | Tfoot
                | Th
                | Thead
                | Title
                | Tr
                | Ul
                | Xmp
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_read_back() {
        assert!(NAMES.windows(2).all(|pair| pair[0].0 < pair[1].0));
        for (name, tag) in NAMES {
            assert_eq!(Tag::from_name(name), *tag);
            assert_eq!(tag.name(), *name);
        }
        assert_eq!(Tag::from_name("x-card"), Tag::Other);
        assert_eq!(Tag::Text.name(), "");
        assert_eq!(Tag::H3.heading_level(), Some(3));
        assert_eq!(Tag::Head.heading_level(), None);
    }
}
