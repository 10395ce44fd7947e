//! The rules of all languages as one matcher: a text is read once, whatever the number of phrases.

use std::sync::LazyLock;

use crate::languages::{LANGUAGES, Marks, NoticeWords, Prefixes};

/// What a rule speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// The kinds of disclaimers, surest first.
    Correction,
    Ai,
    FairUse,
    Sponsored,
    Affiliate,
    ExternalLinks,
    Views,
    Liability,
    Advice,
    /// Names changed, no endorsement.
    Remark,
    /// Permission to reprint.
    Permission,
    /// That nobody may reprint it.
    Prohibition,
    /// That the piece is in the public domain.
    PublicDomain,
    /// "All rights reserved".
    Reserved,
    /// The word "copyright".
    Copyright,
    /// The label of a disclaimer or a correction that says what it is.
    Opening,
    /// What stands beside an address to write to.
    Contact,
    /// An editor's emphasis.
    Emphasis,
    /// An editor's translation.
    Translation,
    /// How a notice speaks of the piece or the site that it stands on.
    Piece,
    /// The name of a Creative Commons licence.
    Commons,
    /// What may be a sign of copyright.
    Sign,
}

type Source = (Topic, fn(&NoticeWords) -> &'static str);

const SOURCES: &[Source] = &[
    (Topic::FairUse, |words| words.fair_use),
    (Topic::Affiliate, |words| words.affiliate),
    (Topic::Sponsored, |words| words.sponsored),
    (Topic::Ai, |words| words.ai),
    (Topic::ExternalLinks, |words| words.external_links),
    (Topic::Views, |words| words.views),
    (Topic::Advice, |words| words.advice),
    (Topic::Liability, |words| words.liability),
    (Topic::Correction, |words| words.correction),
    (Topic::Remark, |words| words.remark),
    (Topic::Piece, |words| words.piece),
    (Topic::Permission, |words| words.permission),
    (Topic::Prohibition, |words| words.prohibition),
    (Topic::PublicDomain, |words| words.public_domain),
    (Topic::Reserved, |words| words.reserved),
    (Topic::Copyright, |words| words.copyright),
    (Topic::Opening, |words| words.other),
    (Topic::Opening, |words| words.correction_label),
    (Topic::Contact, |words| words.contact),
    (Topic::Emphasis, |words| words.emphasis),
    (Topic::Translation, |words| words.translation),
];

/// What the names of Creative Commons' licences begin with, in any language.
const COMMONS: [&str; 5] = ["creative commons", "cc by", "cc-by", "cc0", "cc 0"];

/// The signs of copyright, in lower case; of "(c)" what is a word's beginning.
const SIGNS: [&str; 4] = ["©", "ⓒ", "🄯", "c)"];

/// A rule: all its groups must be found.
struct Rule {
    topic: Topic,
    /// Its language's place in [`LANGUAGES`].
    language: usize,
    groups: std::ops::Range<u16>,
}

/// Phrases and the groups they are in.
struct Matcher {
    phrases: Prefixes,
    rules: Vec<Rule>,
    /// For each group, the place of its rule.
    rule_of: Vec<u16>,
}

static MATCHER: LazyLock<Matcher> = LazyLock::new(Matcher::build);

impl Matcher {
    fn build() -> Matcher {
        let (mut phrases, mut rules, mut rule_of) = (Vec::new(), Vec::new(), Vec::new());
        for (place, language) in LANGUAGES.iter().enumerate() {
            for (topic, of) in SOURCES {
                for rule in of(&language.notices).split(';').filter(|rule| !rule.is_empty()) {
                    let first = rule_of.len() as u16;
                    for group in rule.split('&') {
                        phrases.extend(group.split('|').map(|phrase| (phrase, rule_of.len() as u16)));
                        rule_of.push(rules.len() as u16);
                    }
                    rules.push(Rule { topic: *topic, language: place, groups: first..rule_of.len() as u16 });
                }
            }
        }
        for (topic, names) in [(Topic::Commons, &COMMONS[..]), (Topic::Sign, &SIGNS)] {
            let group = rule_of.len() as u16;
            phrases.extend(names.iter().map(|name| (*name, group)));
            rule_of.push(rules.len() as u16);
            rules.push(Rule { topic, language: LANGUAGES.len(), groups: group..group + 1 });
        }
        Matcher { phrases: Prefixes::new(phrases.into_iter()), rules, rule_of }
    }
}

/// The topics of a text in lower case.
#[derive(Debug, Default)]
pub struct Scan {
    /// The last text, as the tables write it.
    low: String,
    found: Vec<bool>,
    /// The groups that the last text held.
    marked: Vec<u16>,
    /// What the last text held, with the language whose rule held.
    held: Vec<(Topic, usize)>,
    /// The marks of the last text.
    pub marks: Marks,
}

impl Scan {
    /// The topics whose rules hold in a text, surest first; at most one entry each, and not those from
    /// [`Topic::Piece`] on.
    pub fn topics(&mut self, text: &str) -> Vec<Topic> {
        let mut low = std::mem::take(&mut self.low);
        write_plain(text, &mut low);
        let matcher = &*MATCHER;
        self.found.resize(matcher.rule_of.len(), false);
        self.marks = matcher.phrases.each_in(&low, |_, _, group| {
            if let Some(slot) = self.found.get_mut(usize::from(group)).filter(|slot| !**slot) {
                *slot = true;
                self.marked.push(group);
            }
        });
        self.low = low;
        self.held.clear();
        let mut topics = Vec::new();
        // A rule holds where its first group does, and the others: the order of the groups is that of the rules.
        self.marked.sort_unstable();
        let firsts = self.marked.iter().filter_map(|group| {
            let rule = matcher.rules.get(usize::from(*matcher.rule_of.get(usize::from(*group))?))?;
            (rule.groups.start == *group).then_some(rule)
        });
        for rule in firsts {
            let holds = rule.groups.clone().all(|group| self.found.get(usize::from(group)).copied().unwrap_or(false));
            if holds {
                self.held.push((rule.topic, rule.language));
            }
            if holds && rule.topic < Topic::Piece && !topics.contains(&rule.topic) {
                let place = topics.iter().position(|topic| *topic > rule.topic).unwrap_or(topics.len());
                topics.insert(place, rule.topic);
            }
        }
        for group in self.marked.drain(..) {
            if let Some(slot) = self.found.get_mut(usize::from(group)) {
                *slot = false;
            }
        }
        topics
    }

    /// Whether the last text spoke, in one language, of `topic` and of the piece or the site that it stands on.
    pub fn is_of_piece(&self, topic: Topic) -> bool {
        let mut of_topic = self.held.iter().filter(|(held, _)| *held == topic);
        of_topic.any(|(_, language)| self.held.contains(&(Topic::Piece, *language)))
    }

    /// Whether a rule of this topic held in the last text.
    pub fn speaks_of(&self, topic: Topic) -> bool {
        self.held.iter().any(|(held, _)| *held == topic)
    }
}

/// The text as the tables write it: lower case, straight apostrophes.
pub fn plain(text: &str) -> String {
    let mut low = String::new();
    write_plain(text, &mut low);
    low
}

fn write_plain(text: &str, low: &mut String) {
    low.clear();
    if text.is_ascii() {
        low.push_str(text);
        low.make_ascii_lowercase();
        return;
    }
    low.reserve(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let ascii = rest.bytes().position(|byte| !byte.is_ascii()).unwrap_or(rest.len());
        let (letters, others) = rest.split_at_checked(ascii.max(c.len_utf8())).unwrap_or((rest, ""));
        match c {
            '\0'..='\x7f' => {
                let from = low.len();
                low.push_str(letters);
                if let Some(letters) = low.get_mut(from..) {
                    letters.make_ascii_lowercase();
                }
            }
            '’' | '‘' => low.push('\''),
            // A Turkish "İ" would become two letters.
            'İ' => low.push('i'),
            '\u{307}' if low.ends_with('i') => {}
            _ => low.extend(c.to_lowercase()),
        }
        rest = others;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A phrase that holds another of its group is found wherever that is: it only weighs.
    #[test]
    fn no_phrase_says_what_another_of_its_group_says() {
        // These are compared whole, too.
        let whole = |topic: &Topic| matches!(topic, Topic::Copyright | Topic::Reserved | Topic::Opening);
        for language in LANGUAGES {
            for (_, of) in SOURCES.iter().filter(|(topic, _)| !whole(topic)) {
                for group in of(&language.notices).split([';', '&']) {
                    let all = Prefixes::new(group.split('|').zip(0..));
                    for (phrase, own) in group.split('|').zip(0..) {
                        all.each_in(phrase, |_, other, number| {
                            assert_eq!(number, own, "{}: {phrase}, {other}", language.code);
                        });
                    }
                }
            }
        }
    }

    #[test]
    fn topics_of_sentences() {
        for (text, wanted) in [
            ("This article contains affiliate links that may earn us a commission.", Some(Topic::Affiliate)),
            ("If you buy something through our links, we may earn commission.", Some(Topic::Affiliate)),
            ("The views expressed here are the author's own and do not necessarily reflect ours.", Some(Topic::Views)),
            ("This content is for informational purposes only.", Some(Topic::Advice)),
            ("Diese Seite enthält Affiliate-Links.", Some(Topic::Affiliate)),
            ("Les propos n'engagent que leur auteur.", Some(Topic::Views)),
            ("本文仅代表作者本人观点。", Some(Topic::Views)),
            ("Мнение автора может не совпадать с мнением редакции.", Some(Topic::Views)),
            ("An earlier version of this article misstated the year.", Some(Topic::Correction)),
            ("We are not responsible for any inaccurate statement in this article.", Some(Topic::Liability)),
            ("The government said it was not responsible.", None),
            ("He has strong opinions about the author.", None),
        ] {
            assert_eq!(Scan::default().topics(text).first().copied(), wanted, "{text}");
        }
    }
}
