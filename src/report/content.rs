use std::borrow::Cow;

use serde::Serialize;

/// The readable content of a page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize), serde(default))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Content {
    /// A sanitised HTML fragment; links and images are absolute.
    pub html: String,
    /// The same as plain text, blocks separated by a blank line.
    pub text: String,
    /// The page's own description or the first sentences of the text; `None` for a text without a sentence.
    pub excerpt: Option<String>,
    /// BCP 47 language as the page states it (`en`, `pt-BR`).
    pub lang: Option<String>,
    /// Writing direction: `ltr` or `rtl`.
    pub dir: Cow<'static, str>,
    /// Words by Unicode segmentation; in scripts written without spaces, characters.
    pub word_count: u32,
    /// Minutes to read it, rounded up; 0 for no words.
    pub reading_minutes: u32,
}
