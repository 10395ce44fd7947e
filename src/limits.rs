/// How much of a page is read. Past a limit the page is cut and [`Report::truncated`](crate::Report::truncated) says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Largest input in bytes of UTF-8; a larger one is an error.
    ///
    /// ### Default
    /// 64 MiB: the largest saved page seen was under 10 MB.
    pub max_input_bytes: usize,
    /// Bytes of HTML or snapshot that are read; the rest is left out (`bytes`). In HTML each letter of a character reference
    /// (`&eacute;`) counts as five.
    ///
    /// ### Default
    /// 10 MiB: above the largest saved page seen; dense text of this length is read in about a second.
    pub max_read_bytes: usize,
    /// Nodes (elements and texts) in the tree (`nodes`).
    ///
    /// ### Default
    /// 400,000.
    pub max_nodes: usize,
    /// Nesting of elements (`depth`).
    ///
    /// ### Default
    /// 512, as Chromium's own parser.
    pub max_depth: usize,
    /// Tags of an HTML string, each counted as often as elements are open around it (`depth`): what a parser does for a tag
    /// grows with them.
    ///
    /// ### Default
    /// 32,000,000: as many nodes as are read, at twice the depth of usual pages.
    pub max_nesting_steps: usize,
    /// Attributes of one tag of an HTML string; parsing ends at one with more (`attributes`).
    ///
    /// ### Default
    /// 512.
    pub max_tag_attributes: usize,
    /// Bytes kept of one attribute's value (`attributes`).
    ///
    /// ### Default
    /// 64 KiB. Data addresses of images are the usual long ones, and they aren't used.
    pub max_attribute_bytes: usize,
    /// Links that are listed one by one; all are counted (`links`).
    ///
    /// ### Default
    /// 5,000.
    pub max_link_items: usize,
    /// Bytes of JSON-LD that are read, over all blocks (`jsonLd`).
    ///
    /// ### Default
    /// 1 MiB.
    pub max_json_ld_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            max_input_bytes: 64 << 20,
            max_read_bytes: 10 << 20,
            max_nodes: 400_000,
            max_depth: 512,
            max_nesting_steps: 32_000_000,
            max_tag_attributes: 512,
            max_attribute_bytes: 64 << 10,
            max_link_items: 5_000,
            max_json_ld_bytes: 1 << 20,
        }
    }
}
