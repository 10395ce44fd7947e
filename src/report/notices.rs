use serde::Serialize;

/// The fine print of a page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize), serde(default))]
#[non_exhaustive]
pub struct Notices {
    /// Copyright lines, the article's first.
    pub copyright: Vec<Copyright>,
    /// Disclaimers with their full words.
    pub disclaimers: Vec<Disclaimer>,
    /// The licence or permission, the article's before the site's.
    pub licence: Option<Licence>,
    /// Addresses to write to: e-mail addresses, lower-cased.
    pub contacts: Vec<String>,
    /// The editor's hand in quotations.
    pub editorial: Vec<EditorialNote>,
}

/// One copyright line.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize), serde(default))]
pub struct Copyright {
    /// Its words.
    pub text: String,
    /// Who holds the rights.
    pub holders: Vec<String>,
    /// The year or years: `2016`, `2010-2016`, or a list as it is printed, `2002, 2001, 1995`.
    pub years: Option<String>,
    /// What it covers.
    pub scope: CopyrightScope,
}

/// What a copyright line covers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize))]
#[serde(rename_all = "lowercase")]
pub enum CopyrightScope {
    /// The article.
    Article,
    /// The site.
    #[default]
    Site,
    /// An image.
    Image,
}

/// One disclaimer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize))]
pub struct Disclaimer {
    /// Its full words and no more.
    pub text: String,
    /// What it is about.
    pub kind: DisclaimerKind,
}

/// What a disclaimer is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize))]
#[serde(rename_all = "kebab-case")]
pub enum DisclaimerKind {
    /// The views are the author's own.
    Views,
    /// No responsibility for errors or damage.
    Liability,
    /// Not medical, legal, financial advice.
    Advice,
    /// Commission is earned from links.
    Affiliate,
    /// No responsibility for other sites.
    ExternalLinks,
    /// Copyrighted material used as fair use.
    FairUse,
    /// Paid for by somebody.
    Sponsored,
    /// Made with the help of a machine.
    Ai,
    /// The text was corrected or updated.
    Correction,
    /// Anything else that disclaims.
    Other,
}

/// Under which terms the text may be used.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize), serde(default))]
pub struct Licence {
    /// `CC BY-SA 4.0`, `All rights reserved`, `Permission to republish` …
    pub name: String,
    /// The licence's address.
    pub url: Option<String>,
    /// The words that say so.
    pub text: Option<String>,
}

/// The editor's hand in a quotation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize))]
pub struct EditorialNote {
    /// Its words, "(emphasis added)".
    pub text: String,
    /// What was done.
    pub kind: EditorialKind,
    /// The quotation that it changes; `None` where none stands near.
    pub context: Option<String>,
}

/// What an editor did to a quotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(serde::Deserialize))]
#[serde(rename_all = "lowercase")]
pub enum EditorialKind {
    /// Emphasis was added.
    Emphasis,
    /// `[sic]`.
    Sic,
    /// Words in brackets were put in.
    Insertion,
    /// The quotation is translated.
    Translation,
}
