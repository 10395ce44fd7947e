//! Disclaimers: which sentences disclaim, of what kind, and where one ends.

use super::lines::{Line, Place};
use super::phrases::{Scan, Topic};
use super::sentences;
use crate::languages::LANGUAGES;
use crate::report::{Disclaimer, DisclaimerKind};

/// Sentences of a line that all belong together have at most so many words; in longer ones only those that disclaim count.
const WHOLE_WORDS: usize = 90;
/// A disclaimer has at least so many words (or half as many wide characters); less is a label in a menu.
const LEAST_WORDS: usize = 4;
/// Disclaimers of a page.
const MAX_DISCLAIMERS: usize = 20;

/// The disclaimers of the page's lines, each kind of words once.
pub fn find(lines: &[Line]) -> Vec<Disclaimer> {
    let mut found: Vec<Disclaimer> = Vec::new();
    let mut scan = Scan::default();
    for line in lines {
        for disclaimer in of_line(line, &mut scan) {
            if !found.iter().any(|known| known.text == disclaimer.text) {
                found.push(disclaimer);
            }
        }
        if found.len() >= MAX_DISCLAIMERS {
            break;
        }
    }
    found
}

/// What a sentence of a line is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    Kind(DisclaimerKind),
    /// Something else that ends a disclaimer: a permission, a copyright.
    Other,
    Nothing,
}

fn of_line(line: &Line, scan: &mut Scan) -> Vec<Disclaimer> {
    if line.topics.is_empty() || size(&line.text) < LEAST_WORDS || is_menu(line) {
        return Vec::new();
    }
    let sentences = sentences::split(&line.text);
    let said: Vec<Said> =
        sentences.iter().map(|&(from, to)| judge(line.text.get(from..to).unwrap_or_default(), line, scan)).collect();
    if !said.iter().any(|said| matches!(said, Said::Kind(_))) {
        return opened(line).into_iter().collect();
    }
    let whole = size(&line.text) <= WHOLE_WORDS || begins_as_disclaimer(&line.text);
    let mut runs: Vec<(DisclaimerKind, usize, usize)> = Vec::new();
    let mut open = false;
    for (&(from, to), said) in sentences.iter().zip(&said) {
        match said {
            Said::Kind(kind) => {
                match runs.last_mut().filter(|(last, _, _)| open && last == kind) {
                    Some((_, _, end)) => *end = to,
                    None => {
                        // What leads up to the first disclaiming sentence belongs to it.
                        let start = if runs.is_empty() && whole { 0 } else { from };
                        runs.push((*kind, start, to));
                    }
                }
                open = true;
            }
            Said::Nothing if open && whole => {
                if let Some((_, _, end)) = runs.last_mut() {
                    *end = to;
                }
            }
            Said::Nothing => open = false,
            Said::Other => open = false,
        }
    }
    let one = |(kind, from, to)| Some(Disclaimer { text: line.text.get(from..to)?.trim().to_owned(), kind });
    runs.into_iter().filter_map(one).collect()
}

fn judge(sentence: &str, line: &Line, scan: &mut Scan) -> Said {
    if size(sentence) < 3 {
        return Said::Nothing;
    }
    let topics = scan.topics(sentence);
    let kind = topics.iter().find_map(|topic| match topic {
        Topic::FairUse => Some(DisclaimerKind::FairUse),
        Topic::Affiliate => Some(DisclaimerKind::Affiliate),
        Topic::Sponsored => Some(DisclaimerKind::Sponsored),
        Topic::Ai => Some(DisclaimerKind::Ai),
        Topic::ExternalLinks => Some(DisclaimerKind::ExternalLinks),
        Topic::Views => Some(DisclaimerKind::Views),
        Topic::Advice => Some(DisclaimerKind::Advice),
        Topic::Liability => Some(DisclaimerKind::Liability),
        Topic::Correction => Some(DisclaimerKind::Correction),
        _ => None,
    });
    match kind {
        Some(kind) if fits(kind, sentence, line) => Said::Kind(kind),
        _ if topics.contains(&Topic::Permission) || sentence.contains('©') => Said::Other,
        _ => Said::Nothing,
    }
}

/// Inside the text of an article the same words may be its subject: there a disclaimer speaks of the page itself, or
/// begins as one.
fn fits(kind: DisclaimerKind, sentence: &str, line: &Line) -> bool {
    if line.place != Place::Content {
        return size(sentence) <= 120;
    }
    let low = sentence.to_lowercase();
    let speaks_of_itself = SELF.iter().any(|word| low.contains(word));
    let begins = begins_as_disclaimer(&line.text);
    match kind {
        DisclaimerKind::Affiliate | DisclaimerKind::FairUse => speaks_of_itself || begins,
        DisclaimerKind::Correction => begins_as_correction(&low) || (begins && speaks_of_itself),
        DisclaimerKind::Views | DisclaimerKind::Liability | DisclaimerKind::Advice | DisclaimerKind::ExternalLinks => {
            begins || (speaks_of_itself && size(&line.text) <= WHOLE_WORDS)
        }
        _ => speaks_of_itself && (begins || size(&line.text) <= WHOLE_WORDS),
    }
}

/// Words with which a page speaks of itself or its makers.
const SELF: &[&str] = &[
    "this article",
    "this post",
    "this site",
    "this website",
    "this page",
    "this story",
    "this blog",
    "this content",
    "this report",
    "this guide",
    "this review",
    "our site",
    "our links",
    "our editors",
    "we may",
    "we earn",
    "i may",
    "i earn",
    "we receive",
    "we are",
    "our own",
    "my own",
    "the author",
    "the views",
    "views expressed",
    "opinions expressed",
    "our website",
    "herein",
    "the content",
    "the information",
    "dieser artikel",
    "dieser beitrag",
    "diese seite",
    "diesem artikel",
    "diesem beitrag",
    "dieser seite",
    "wir ",
    "cet article",
    "ce site",
    "nous ",
    "este artículo",
    "este sitio",
    "este artigo",
    "este site",
    "questo articolo",
    "questo sito",
    "dit artikel",
    "deze website",
    "deze site",
    "ten artykuł",
    "эта статья",
    "автор",
    "bu yazı",
    "bu makale",
    "本文",
    "本站",
    "本網",
    "本网",
    "この記事",
    "本記事",
    "当サイト",
    "هذا المقال",
    "هذا الموقع",
    "الكاتب",
];

fn begins_as_disclaimer(text: &str) -> bool {
    begins_with(text, |words| words.other)
        || begins_with(text, |words| words.correction.split('&').next().unwrap_or_default())
}

fn begins_as_correction(low: &str) -> bool {
    begins_with(low, |words| words.correction.split('&').next().unwrap_or_default())
        || low.starts_with("this article was")
        || low.starts_with("this story was")
        || low.starts_with("this post was")
        || low.starts_with("an earlier version")
        || low.starts_with("the article was")
}

fn begins_with(text: &str, of: impl Fn(&crate::languages::NoticeWords) -> &'static str) -> bool {
    let beginning: String =
        text.trim_start_matches(|c: char| !c.is_alphanumeric()).chars().take(40).flat_map(char::to_lowercase).collect();
    LANGUAGES.iter().any(|language| {
        of(&language.notices).split('|').any(|word| {
            !word.is_empty()
                && beginning
                    .strip_prefix(word)
                    .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() && (c as u32) < 0x2E80))
        })
    })
}

/// A line that calls itself a disclaimer, whatever it disclaims.
fn opened(line: &Line) -> Option<Disclaimer> {
    let low: String = line.text.chars().take(24).flat_map(char::to_lowercase).collect();
    let names_itself = [
        "disclaimer",
        "disclosure",
        "full disclosure",
        "haftungsausschluss",
        "descargo",
        "avertissement",
        "免责声明",
        "免責聲明",
        "免責事項",
        "特别声明",
        "声明：",
        "إخلاء مسؤولية",
        "zastrzeżenie",
        "отказ от ответственности",
    ]
    .iter()
    .any(|word| low.trim_start_matches(['*', ' ', '(']).starts_with(word));
    (names_itself && size(&line.text) >= 8 && size(&line.text) <= 200)
        .then(|| Disclaimer { text: line.text.clone(), kind: DisclaimerKind::Other })
}

/// Mostly links: a menu in the footer, not a statement.
fn is_menu(line: &Line) -> bool {
    let linked: usize = line.links.iter().map(|(words, _, _)| words.len()).sum();
    linked * 10 > line.text.len() * 7
}

/// Words, or every second wide character.
fn size(text: &str) -> usize {
    text.split(' ').count() + text.chars().filter(|c| (0x2E80..0xA000).contains(&(*c as u32))).count() / 2
}
