/// What notices say in a language, for the notices stage and the original source.
///
/// Phrases are lower case and separated by `|`; one is found where a word begins with it. A rule is groups of phrases
/// separated by `&`, all of which must be found in a sentence; rules are separated by `;`.
#[derive(Debug, Clone, Copy)]
pub struct NoticeWords {
    /// "Copyright" in words.
    pub copyright: &'static str,
    /// "All rights reserved".
    pub reserved: &'static str,
    /// That the piece is in the public domain.
    pub public_domain: &'static str,
    /// What follows a holder's name and isn't part of it: "powered by", "privacy"; after the `;` what only goes on about
    /// the holder: "or its affiliates".
    pub holder_ends: &'static str,
    /// Rules for permission to reprint.
    pub permission: &'static str,
    /// The same for what forbids it.
    pub prohibition: &'static str,
    /// What stands beside an address to write to.
    pub contact: &'static str,
    /// What an editor says in brackets: emphasis.
    pub emphasis: &'static str,
    /// The same: translation.
    pub translation: &'static str,
    /// Words that a republished piece's origin follows: "originally published in".
    pub origin: &'static str,
    /// Words before a source line's name: "Source".
    pub source: &'static str,
    /// Rules for disclaimers, kind by kind.
    pub views: &'static str,
    /// No responsibility.
    pub liability: &'static str,
    /// Not advice.
    pub advice: &'static str,
    /// Commission from links.
    pub affiliate: &'static str,
    /// Other sites.
    pub external_links: &'static str,
    /// Fair use.
    pub fair_use: &'static str,
    /// Paid for.
    pub sponsored: &'static str,
    /// Made by machine.
    pub ai: &'static str,
    /// Corrected or updated.
    pub correction: &'static str,
    /// Words that a disclaimer of any kind begins with, before a colon.
    pub other: &'static str,
    /// How a notice speaks of the piece or the site that it stands on: "this article", "our links".
    pub piece: &'static str,
    /// Rules for remarks of other kinds: names changed, no endorsement.
    pub remark: &'static str,
    /// What a correction begins with, before a colon: "Correction".
    pub correction_label: &'static str,
}
