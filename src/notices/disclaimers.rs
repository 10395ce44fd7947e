//! Disclaimers of all kinds, with their full words and no more.

use std::sync::LazyLock;

use super::lines::Line;
use super::paragraphs::{Paragraph, Place};
use super::phrases::{Scan, Topic, plain};
use super::sentences;
use crate::dom::{NodeId, word_count};
use crate::languages::{LANGUAGES, Prefixes};
use crate::report::{Disclaimer, DisclaimerKind};

/// A page's terms aren't its fine print: no more than so many are told.
const MAX_DISCLAIMERS: usize = 24;
/// A notice is shorter than so many bytes; what is longer is a document.
const MAX_PARAGRAPH_BYTES: usize = 6000;

/// What the fine print of a page disclaims, in the order of the page, each wording once. `lines` says which paragraphs are
/// worth reading sentence by sentence: those that speak of a kind at all, or begin with a label.
pub fn find(paragraphs: &[Paragraph], lines: &[Line]) -> Vec<Disclaimer> {
    let mut found: Vec<Disclaimer> = Vec::new();
    let mut scan = Scan::default();
    let mut rest = lines;
    let mut ends = paragraphs.iter().skip(1).map(|next| next.start);
    // The line below a heading that is a label.
    let mut labelled = None;
    for paragraph in paragraphs {
        let end = ends.next().unwrap_or(NodeId::MAX);
        let (within, after) = rest.split_at(rest.partition_point(|line| line.start < end));
        rest = after;
        if paragraph.text.len() > MAX_PARAGRAPH_BYTES || paragraph.is_menu() {
            continue;
        }
        let topics = || within.iter().flat_map(|line| &line.topics);
        let is_below = labelled == Some(paragraph.start);
        let mut own = within.iter().chain(after.first()).skip_while(|line| line.start < paragraph.start);
        labelled = own.next().filter(|line| is_heading(line)).and_then(|_| own.next()).map(|line| line.start);
        let label = if is_below {
            Label::Notice
        } else if topics().any(|topic| *topic == Topic::Opening) {
            Label::of(&paragraph.text)
        } else {
            Label::None
        };
        let speaks = topics().any(is_kind);
        if !speaks && label == Label::None {
            continue;
        }
        for disclaimer in read(paragraph, label, &mut scan) {
            let repeats = |known: &Disclaimer| {
                known.text.contains(&disclaimer.text)
                    || (known.kind == disclaimer.kind && disclaimer.text.contains(&known.text))
            };
            if found.len() < MAX_DISCLAIMERS && !found.iter().any(repeats) {
                found.push(disclaimer);
            }
        }
    }
    found
}

/// The first nodes of the lines that may be part of a disclaimer, those below its heading among them.
pub fn may_disclaim(lines: &[Line]) -> Vec<NodeId> {
    let mut is_below = false;
    let may = |line: &&Line| {
        let may = is_below || line.topics.iter().any(|topic| *topic == Topic::Opening || is_kind(topic));
        is_below = is_heading(line);
        may
    };
    lines.iter().filter(may).map(|line| line.start).collect()
}

/// Whether a line is nothing but the label of a disclaimer.
fn is_heading(line: &Line) -> bool {
    line.text.len() <= MAX_LABEL_BYTES && line.topics.contains(&Topic::Opening) && {
        let low = plain(&line.text);
        let bare = low.trim_matches(|c: char| !c.is_alphanumeric());
        LABELS.exactly(bare.as_bytes()).any(|label| label == NOTICE)
    }
}

fn is_kind(topic: &Topic) -> bool {
    KINDS.iter().any(|(kind, _)| kind == topic)
}

/// A sentence and what it disclaims.
struct Sentence<'t> {
    text: &'t str,
    verdict: Verdict,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Kind(DisclaimerKind),
    /// Says something that goes with the disclaimer beside it.
    Plain,
    /// Another notice: a copyright line, a permission, an address.
    Apart,
}

/// The disclaimers of one paragraph.
fn read(paragraph: &Paragraph, label: Label, scan: &mut Scan) -> Vec<Disclaimer> {
    let ranges = sentences::split(&paragraph.text);
    let texts = ranges.iter().filter_map(|&(start, end)| paragraph.text.get(start..end));
    let bars = [" | ", " · ", " • "];
    let texts = bars.iter().fold(texts.collect(), |texts: Vec<&str>, bar| {
        texts
            .into_iter()
            .flat_map(|text| text.split(bar))
            .map(|text| text.trim_start_matches(bar.trim_start()))
            .collect()
    });
    let mut follows_piece = false;
    let mut judged = |text| {
        let verdict = judge(text, paragraph, label, follows_piece, scan);
        follows_piece = scan.speaks_of(Topic::Piece) || follows_piece && scan.speaks_of(Topic::Remark);
        Sentence { text, verdict }
    };
    let sentences: Vec<Sentence> = texts.into_iter().map(&mut judged).collect();
    group(&sentences, paragraph, label)
}

/// How a paragraph begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Label {
    /// "Disclaimer:".
    Notice,
    /// "Correction, 3 May:".
    Correction,
    None,
}

/// A label and what stands before its colon are no longer than so many bytes.
const MAX_LABEL_BYTES: usize = 80;
/// What stands after a label.
const LABEL_ENDS: [char; 7] = [':', '：', '\n', '–', '—', '】', ']'];
/// Between a label and its colon stand at most so many bytes: a date.
const MAX_LABEL_DATE_BYTES: usize = 36;

const NOTICE: u16 = 0;
const CORRECTION: u16 = 1;

/// The labels of every language, with what they are of.
static LABELS: LazyLock<Prefixes> = LazyLock::new(|| {
    let lists = LANGUAGES
        .iter()
        .flat_map(|language| [(language.notices.other, NOTICE), (language.notices.correction_label, CORRECTION)]);
    Prefixes::new(lists.flat_map(|(list, of)| list.split('|').map(move |label| (label, of))))
});

impl Label {
    fn of(text: &str) -> Label {
        let beginning = crate::dom::prefix(text, MAX_LABEL_BYTES);
        if !beginning.contains(LABEL_ENDS) {
            return Label::None;
        }
        let low = plain(beginning);
        let low = low.trim_start_matches(|c: char| !c.is_alphanumeric());
        let is_label = |phrase: &str, date_bytes: usize| {
            let rest = low.strip_prefix(phrase).filter(|rest| !rest.starts_with(char::is_alphanumeric));
            let end = rest.and_then(|rest| rest.find(LABEL_ENDS));
            let between = rest.zip(end).and_then(|(rest, end)| rest.get(..end));
            between.is_some_and(|between| {
                between.trim().is_empty()
                    || between.len() <= date_bytes && between.contains(|c: char| c.is_ascii_digit())
            })
        };
        let is = |wanted: u16, date_bytes: usize| {
            LABELS.of(low).any(|(phrase, label)| label == wanted && is_label(phrase, date_bytes))
        };
        match () {
            () if is(NOTICE, 0) => Label::Notice,
            () if is(CORRECTION, MAX_LABEL_DATE_BYTES) => Label::Correction,
            () => Label::None,
        }
    }
}

const KINDS: [(Topic, DisclaimerKind); 10] = [
    (Topic::Correction, DisclaimerKind::Correction),
    (Topic::Ai, DisclaimerKind::Ai),
    (Topic::FairUse, DisclaimerKind::FairUse),
    (Topic::Sponsored, DisclaimerKind::Sponsored),
    (Topic::Affiliate, DisclaimerKind::Affiliate),
    (Topic::ExternalLinks, DisclaimerKind::ExternalLinks),
    (Topic::Views, DisclaimerKind::Views),
    (Topic::Liability, DisclaimerKind::Liability),
    (Topic::Advice, DisclaimerKind::Advice),
    (Topic::Remark, DisclaimerKind::Other),
];

/// `follows_piece`: the sentence before speaks of the piece, so that this one may say "it".
fn judge(text: &str, paragraph: &Paragraph, label: Label, follows_piece: bool, scan: &mut Scan) -> Verdict {
    let topics = scan.topics(text);
    let is_fine_print = paragraph.place == Place::Foot && !paragraph.kept;
    let needs_no_piece = |topic| {
        use Topic::{Advice, ExternalLinks, FairUse, Liability, Remark, Views};
        matches!(topic, FairUse | ExternalLinks | Views | Liability | Advice | Remark)
    };
    // "Sponsored content, produced by …" above or below the text, and nothing else.
    let is_badge = !paragraph.kept && paragraph.text.len() <= MAX_BADGE_BYTES;
    let is_footnote = paragraph.text.starts_with('*');
    let holds = |topic: Topic| {
        topics.contains(&topic)
            && (label == Label::Notice
                || scan.is_of_piece(topic)
                || (follows_piece && matches!(topic, Topic::Liability | Topic::Advice | Topic::Remark))
                || (is_fine_print && needs_no_piece(topic))
                || (is_footnote && topic == Topic::Remark)
                || (is_badge && topic == Topic::Sponsored))
    };
    if let Some((_, kind)) = KINDS.iter().find(|(topic, _)| holds(*topic)) {
        return Verdict::Kind(*kind);
    }
    if label == Label::Correction && paragraph.text.starts_with(text) && says_more_than_a_date(text) {
        return Verdict::Kind(DisclaimerKind::Correction);
    }
    let is_other = |topic| matches!(topic, Topic::Permission | Topic::Prohibition | Topic::PublicDomain);
    if topics.iter().copied().any(is_other) || is_rights(text) {
        return Verdict::Apart;
    }
    Verdict::Plain
}

/// Longer paragraphs speak of sponsors as they speak of anything.
const MAX_BADGE_BYTES: usize = 100;

/// Whether a labelled sentence has words besides its label and numbers.
fn says_more_than_a_date(text: &str) -> bool {
    is_sentence(text)
        && text.split(' ').filter(|word| !word.contains(|c: char| c.is_ascii_digit())).nth(MIN_WORDS).is_some()
        || text.chars().filter(|c| *c > '\u{2e80}').nth(11).is_some()
}

/// Copyright lines and addresses to write to stand beside disclaimers.
fn is_rights(text: &str) -> bool {
    let low = plain(text);
    text.contains(&['©', '@'][..])
        || super::years::at_start(text).is_some_and(|(_, years)| years.contains('-'))
        || low.starts_with("copyright")
        || super::marks::reserved_at(&low).is_some()
}

/// A label and at least a sentence.
const MIN_OTHER_BYTES: usize = 40;
/// A disclaimer is a sentence: a heading or a link's words are none.
const MIN_WORDS: usize = 5;
/// The words on a control.
const MAX_CONTROL_WORDS: usize = 3;
/// Sentences before the disclaimer that may belong to it.
const MAX_LEADING: usize = 2;

/// In the text a plain sentence goes with the disclaimer before it only in paragraphs of at most so many sentences.
const SHORT_PASSAGE: usize = 4;
/// Two sentences that disclaim may have so many more around them.
const MORE_SENTENCES: usize = 2;

/// Joins neighbours of one kind, and what goes with them.
fn group(sentences: &[Sentence], paragraph: &Paragraph, label: Label) -> Vec<Disclaimer> {
    let mut found: Vec<(String, DisclaimerKind)> = Vec::new();
    let disclaiming = sentences.iter().filter(|s| matches!(s.verdict, Verdict::Kind(_))).count();
    if disclaiming == 0 {
        let is_other = label == Label::Notice && paragraph.text.len() > MIN_OTHER_BYTES && sentences.len() <= 6;
        let text = paragraph.text.replace('\n', " ");
        return is_other.then_some(Disclaimer { text, kind: DisclaimerKind::Other }).into_iter().collect();
    }
    let most = SHORT_PASSAGE + if disclaiming > 1 { MORE_SENTENCES } else { 0 };
    let takes_plain = !paragraph.kept || sentences.len() <= most || label == Label::Notice;
    let mut leading = String::new();
    let mut leading_count = 0;
    let mut open = false;
    for sentence in sentences {
        let verdict = if is_control(sentence) { Verdict::Apart } else { sentence.verdict };
        match verdict {
            Verdict::Kind(kind) => {
                let words = after_address(sentence.text);
                match found.last_mut().filter(|(_, last)| open && *last == kind) {
                    Some((text, _)) => join(text, words),
                    None => {
                        let mut text = std::mem::take(&mut leading);
                        join(&mut text, words);
                        found.push((text, kind));
                    }
                }
                open = true;
            }
            Verdict::Plain if takes_plain || sentence.text.ends_with(':') => match found.last_mut().filter(|_| open) {
                Some((text, _)) => join(text, sentence.text),
                None if leading_count < MAX_LEADING && !paragraph.kept && !is_open(sentence.text) => {
                    join(&mut leading, sentence.text);
                    leading_count += 1;
                }
                None => leading.clear(),
            },
            Verdict::Plain | Verdict::Apart => {
                open = false;
                leading.clear();
                leading_count = 0;
            }
        }
    }
    found.into_iter().filter(|(text, _)| is_sentence(text)).map(|(text, kind)| Disclaimer { text, kind }).collect()
}

/// What follows an address to write to, where no full stop parts the two: "contact: a@example.org This site contains …".
fn after_address(sentence: &str) -> &str {
    let Some((before, rest)) = sentence.split_once('@') else { return sentence };
    let after = rest.split_once(' ').map_or("", |(_, after)| after);
    let is_contact =
        before.contains(&[':', '：'][..]) && !rest.split(' ').next().unwrap_or_default().ends_with(&[',', ';'][..]);
    if is_contact && after.split(' ').nth(MIN_WORDS).is_some() { after } else { sentence }
}

/// "Learn more" after the last full stop, or a row of links.
fn is_control(sentence: &Sentence) -> bool {
    let words = word_count(sentence.text);
    sentence.verdict == Verdict::Plain && is_open(sentence.text) && words <= MAX_CONTROL_WORDS
}

/// Whether no mark ends it.
fn is_open(text: &str) -> bool {
    !text.ends_with(&['.', '!', '?', '。', ':', '！', '？'][..])
}

/// Whether there are words enough for a sentence; in scripts without spaces, characters.
fn is_sentence(text: &str) -> bool {
    text.split(&[' ', '\n'][..]).nth(MIN_WORDS - 1).is_some()
        || text.chars().filter(|c| *c > '\u{2e80}').nth(7).is_some()
}

fn join(text: &mut String, sentence: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(sentence);
}

#[cfg(test)]
#[path = "disclaimers_tests.rs"]
mod tests;
