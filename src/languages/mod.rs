//! What pages say in each language: phrase tables as data, one file a language.
//!
//! To add a language, add its file and its line in [`LANGUAGES`].

mod content_words;
mod notice_words;
mod source_words;

mod ar;
mod de;
mod en;
mod es;
mod fr;
mod it;
mod ja;
mod nl;
mod pl;
mod pt;
mod ru;
mod tr;
mod zh;

pub use content_words::ContentWords;
pub use notice_words::NoticeWords;
pub use source_words::SourceWords;

/// The tables of one language.
#[derive(Debug)]
pub struct Language {
    /// ISO 639-1 code.
    pub code: &'static str,
    /// For the content stage.
    pub content: ContentWords,
    /// For the metadata stage.
    pub source: SourceWords,
    /// For the notices stage and the original source.
    pub notices: NoticeWords,
}

/// Every language, English first because most pages mix it in.
pub const LANGUAGES: &[&Language] = &[
    &en::LANGUAGE,
    &de::LANGUAGE,
    &fr::LANGUAGE,
    &es::LANGUAGE,
    &it::LANGUAGE,
    &pt::LANGUAGE,
    &nl::LANGUAGE,
    &pl::LANGUAGE,
    &ru::LANGUAGE,
    &tr::LANGUAGE,
    &ar::LANGUAGE,
    &zh::LANGUAGE,
    &ja::LANGUAGE,
];
