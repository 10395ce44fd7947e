//! Hosts: by which name they are counted, and how that name may be shown.

use std::collections::HashMap;

use super::suffix::registrable;

/// The registrable domain of a web address's host, in ASCII, without a trailing dot; `None` where nothing is left.
pub fn domain_of(host: &str) -> Option<String> {
    Some(registrable(name(host)?).to_owned())
}

fn name(host: &str) -> Option<&str> {
    Some(host.strip_suffix('.').unwrap_or(host)).filter(|host| !host.is_empty())
}

/// The domains of a page's links, each once.
#[derive(Default)]
pub struct Domains {
    hosts: HashMap<String, usize>,
    places: HashMap<String, usize>,
    /// In the order of the page.
    pub names: Vec<String>,
}

impl Domains {
    /// The place in `names` of the domain of a host.
    pub fn of(&mut self, host: &str) -> Option<usize> {
        let host = name(host)?;
        if let Some(place) = self.hosts.get(host) {
            return Some(*place);
        }
        let domain = registrable(host);
        let place = *self.places.entry(domain.to_owned()).or_insert_with(|| {
            self.names.push(domain.to_owned());
            self.names.len() - 1
        });
        self.hosts.insert(host.to_owned(), place);
        Some(place)
    }
}

/// Bytes of the longest label (RFC 1035, 2.3.4); punycode takes quadratic time.
const MAX_LABEL_BYTES: usize = 63;

/// A domain as it may be shown: a label that is wholly in one script in that script, any other in ASCII. The rule is the
/// strictest of the browsers' (Chromium, "IDN in Google Chrome": single script, no whole-script lookalikes).
pub fn display(domain: &str) -> String {
    if !domain.contains("xn--") {
        return domain.to_owned();
    }
    let shown: Vec<String> =
        domain.split('.').map(|label| in_script(label).unwrap_or_else(|| label.to_owned())).collect();
    shown.join(".")
}

fn in_script(label: &str) -> Option<String> {
    let coded = label.strip_prefix("xn--").filter(|_| label.len() <= MAX_LABEL_BYTES)?;
    let text = idna::punycode::decode_to_string(coded)?;
    let canonical = !text.is_ascii() && idna::punycode::encode_str(&text).as_deref() == Some(coded);
    (canonical && is_unmistakable(&text)).then_some(text)
}

/// Letters of other scripts that are drawn like Latin ones or digits; a word of nothing else could be read as Latin.
const LOOKALIKES: &str = "асԁеһіјӏорԛѕԝхуъьҽпгѵѡзбαγηικνορτυωχוחיןסם";

fn is_unmistakable(text: &str) -> bool {
    let mut letters = text.chars().filter(|c| !matches!(c, '0'..='9' | '-')).peekable();
    let Some(first) = letters.peek().copied().and_then(script) else { return false };
    let mut all_alike = first != Script::Latin;
    for c in letters {
        if script(c) != Some(first) {
            return false;
        }
        all_alike &= LOOKALIKES.contains(c);
    }
    !all_alike
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Hebrew,
    Arabic,
    /// Devanagari to Thai: the scripts that have a block of 128 characters each.
    Block(u32),
    /// Han and kana, which are written together.
    Japanese,
    Hangul,
}

/// The script of a letter of today's languages. Rare and phonetic letters, marks that combine and symbols have none: they
/// are where lookalikes are made.
fn script(c: char) -> Option<Script> {
    match c {
        'a'..='z' => Some(Script::Latin),
        // Not `÷`, thorn, dotless `i`, `kra`, `l` with a dot and `n` after an apostrophe.
        '÷' | 'þ' | 'ı' | 'ĸ' | 'ŀ' | 'ŉ' => None,
        'ß'..='ž' | 'ș' | 'ț' => Some(Script::Latin),
        'ά'..='ώ' => Some(Script::Greek),
        'а'..='џ'
        | 'ґ'
        | 'ғ'
        | 'қ'
        | 'ң'
        | 'ү'
        | 'ұ'
        | 'ҳ'
        | 'ҷ'
        | 'һ'
        | 'ә'
        | 'ө'
        | 'ӏ'
        | 'ԁ'
        | 'ԛ'
        | 'ԝ'
        | 'ҽ'
        | 'ѡ'
        | 'ѵ' => Some(Script::Cyrillic),
        'א'..='ת' => Some(Script::Hebrew),
        'ء'..='ي' | 'ٱ'..='ۓ' => Some(Script::Arabic),
        '\u{900}'..='\u{e7f}' => Some(Script::Block(c as u32 >> 7)),
        '々' | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー' | '\u{4e00}'..='\u{9fff}' => Some(Script::Japanese),
        '\u{ac00}'..='\u{d7a3}' => Some(Script::Hangul),
        _ => None,
    }
}
