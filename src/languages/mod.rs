//! What pages say in each language: phrase tables as data, one file a language.
//!
//! To add a language, add its file and its line in [`LANGUAGES`].

mod content_words;
mod notice_words;
mod prefixes;
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
pub use prefixes::{Marks, Prefixes};
pub use source_words::SourceWords;

/// The tables of one language.
#[derive(Debug)]
pub struct Language {
    /// ISO 639-1 code.
    #[cfg_attr(not(test), allow(dead_code, reason = "tests name the language of a faulty table by it"))]
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Phrases are compared with lower-cased text, so one with a capital could never be found.
    #[test]
    fn phrases_are_lower_case_and_not_empty() {
        for language in LANGUAGES {
            let (content, source, notices) = (&language.content, &language.source, &language.notices);
            let lists = [
                content.related,
                content.comments,
                content.share,
                content.subscribe,
                content.notice,
                content.byline,
                source.by,
                source.and,
                source.updated,
                source.published,
                source.page,
                source.titles,
                source.staff,
                source.other_hands,
                source.not_names,
                source.organisations,
                source.subjects,
                source.subject_parts,
                notices.copyright,
                notices.reserved,
                notices.origin,
                notices.source,
                notices.other,
            ];
            for list in lists {
                assert!(!list.is_empty(), "{}", language.code);
                for phrase in list.split('|') {
                    assert!(!phrase.trim().is_empty(), "{}: {list}", language.code);
                    assert_eq!(phrase, phrase.to_lowercase(), "{}", language.code);
                }
            }
            assert_eq!(source.months.split(',').count(), 12, "{}", language.code);
        }
    }
}
