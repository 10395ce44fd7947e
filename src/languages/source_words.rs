/// Bylines, dates and labels of a language, for the metadata stage. Phrases are lower case, separated by `|`.
#[derive(Debug, Clone, Copy)]
pub struct SourceWords {
    /// Names of the twelve months, January first, separated by commas; spellings of one month by `|`.
    pub months: &'static str,
    /// Words between day, month and year.
    pub between: &'static str,
    /// What stands before an author's name.
    pub by: &'static str,
    /// What stands between two authors' names.
    pub and: &'static str,
    /// What stands before the date of a change.
    pub updated: &'static str,
    /// What stands before the date of publication.
    pub published: &'static str,
    /// What a sentence that dates the page calls it: "this page".
    pub page: &'static str,
    /// Job titles and what else stands beside a name and isn't one.
    pub titles: &'static str,
    /// Who signs that isn't a person: the staff, the editors.
    pub staff: &'static str,
    /// What stands before the name of one who isn't the author: reviewer, photographer, translator, sponsor.
    pub other_hands: &'static str,
    /// Words that a person's name doesn't have: controls and labels around bylines.
    pub not_names: &'static str,
    /// Words in names of bodies, and places of publication, that follow an author's name.
    pub organisations: &'static str,
    /// Labels of what a piece is filed under: tags, topics, categories, regions.
    pub subjects: &'static str,
    /// Parts of the addresses that subjects' pages have, letters and digits alone: "tag" of `/tag/ferries`.
    pub subject_parts: &'static str,
    /// Articles at the beginning of a site's name. May be empty.
    pub articles: &'static str,
    /// Titles of persons before their names, which aren't occupations. May be empty.
    pub honorifics: &'static str,
}
