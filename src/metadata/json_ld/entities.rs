//! HTML's character references, which templates leave in the texts of JSON-LD.

/// The names of U+00A0 to U+00FF in that order, of HTML's Latin-1 set.
const LATIN_1: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 \
    acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig \
    Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash \
    Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc \
    euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute \
    thorn yuml";

/// What else names and headlines have.
const OTHERS: &[(&str, char)] = &[
    ("amp", '&'),
    ("apos", '\''),
    ("bull", '•'),
    ("euro", '€'),
    ("gt", '>'),
    ("hellip", '…'),
    ("ldquo", '“'),
    ("lsquo", '‘'),
    ("lt", '<'),
    ("mdash", '—'),
    ("ndash", '–'),
    ("quot", '"'),
    ("rdquo", '”'),
    ("rsquo", '’'),
    ("trade", '™'),
];

/// A text with the characters that its references stand for; a reference is taken once, so that `&amp;lt;` says `&lt;`.
pub fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let end = after.find(|letter: char| letter != '#' && !letter.is_ascii_alphanumeric()).unwrap_or(after.len());
        let (name, then) = after.split_at(end);
        match then.strip_prefix(';').zip(character(name)) {
            Some((then, character)) => {
                out.push(character);
                rest = then;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn character(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(&['x', 'X'][..]) {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => number.parse(),
        };
        return char::from_u32(code.ok()?).map(plain).filter(|letter| !letter.is_control());
    }
    let other = OTHERS.iter().find(|(known, _)| *known == name).map(|(_, letter)| *letter);
    other.or_else(|| {
        let at = LATIN_1.split_ascii_whitespace().position(|known| known == name)?;
        char::from_u32(0xa0 + u32::try_from(at).ok()?).map(plain)
    })
}

/// White space is a space, as around it.
fn plain(letter: char) -> char {
    if letter.is_whitespace() { ' ' } else { letter }
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn references_become_characters() {
        for (text, want) in [
            ("Redacci&oacute;n", "Redacción"),
            ("&#82;&#x65;&#X64;acci&#243;n", "Redacción"),
            ("&Agrave;&yuml;&szlig;&nbsp;&frac34;", "Àÿß ¾"),
            ("&amp;lt; &lt;b&gt; &quot;x&quot; &#039;y&apos;", "&lt; <b> \"x\" 'y'"),
            ("AT&T; a & b &nosuch; &oacute &#xd800; &#0; &#9; &", "AT&T; a & b &nosuch; &oacute &#xd800; &#0;   &"),
            ("&&amp;&", "&&&"),
            ("", ""),
        ] {
            assert_eq!(decoded(text), want, "{text}");
        }
    }
}
