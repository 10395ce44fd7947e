/// How blocks begin that aren't the article's text, for the content stage.
///
/// Phrases are lower case, one a line or separated by `|`; a block begins with one when a word ends where the phrase does
/// (in scripts without spaces, anywhere).
#[derive(Debug, Clone, Copy)]
pub struct ContentWords {
    /// Other pieces: related, recommended, next, most read.
    pub related: &'static str,
    /// Comments and the invitation to write one.
    pub comments: &'static str,
    /// Share, print, follow.
    pub share: &'static str,
    /// Subscribe, sign up, donate, advertisement.
    pub subscribe: &'static str,
    /// Copyright, disclaimers, origin, corrections, tags.
    pub notice: &'static str,
    /// Bylines and dates.
    pub byline: &'static str,
}
