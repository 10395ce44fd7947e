//! Citations as text, formatted by the styles of the Citation Style Language.

use std::sync::OnceLock;

use hayagriva::citationberg::json::{Item, Value};
use hayagriva::citationberg::{IndependentStyle, Locale, LocaleCode, LocaleFile};
use hayagriva::{BibliographyDriver, BibliographyRequest, BufWriteFormat, CitationItem, CitationRequest};

use super::Format;
use super::csl;
use super::one_line::one_line;
use super::reference::Reference;
use crate::Error;

// From the repositories of the Citation Style Language, CC BY-SA 3.0.
const APA: &str = include_str!("styles/apa.csl");
const MLA: &str = include_str!("styles/mla.csl");
const CHICAGO: &str = include_str!("styles/chicago.csl");
const LOCALE: &str = include_str!("styles/en-US.xml");

/// The entry that a list of references in the format's style has for the page. Where the page says that it comes from
/// elsewhere, the styles name the original publisher and date.
pub fn write(reference: &Reference, format: Format) -> Result<String, Error> {
    render(reference, format).ok_or(Error::Style)
}

/// A style as it was read, once; `None` where it can't be, which the tests rule out for those that are built in.
type Read<T> = OnceLock<Option<T>>;

static STYLES: [Read<IndependentStyle>; 3] = [Read::new(), Read::new(), Read::new()];
static LOCALES: Read<[Locale; 1]> = Read::new();

fn style(format: Format) -> Option<&'static IndependentStyle> {
    let (at, xml) = match format {
        Format::Mla => (1, MLA),
        Format::Chicago => (2, CHICAGO),
        _ => (0, APA),
    };
    STYLES[at].get_or_init(|| IndependentStyle::from_xml(xml).ok()).as_ref()
}

fn render(reference: &Reference, format: Format) -> Option<String> {
    let style = style(format)?;
    let locales = LOCALES.get_or_init(|| LocaleFile::from_xml(LOCALE).ok().map(|file| [file.into()])).as_ref()?;
    let mut item: Item = serde_json::from_value(serde_json::to_value(csl::item(reference)).ok()?).ok()?;
    // Styles give English titles capitals of their own, and take a page that doesn't state its language for English.
    item.0.entry("language".into()).or_insert_with(|| Value::String("und".into()));
    let mut driver = BibliographyDriver::new();
    driver.citation(CitationRequest::from_items(vec![CitationItem::with_entry(&item)], style, locales));
    let request = BibliographyRequest::new(style, Some(LocaleCode::en_us()), locales);
    let rendered = driver.finish(request);
    let mut text = String::new();
    for entry in rendered.bibliography?.items {
        entry.content.write_buf(&mut text, BufWriteFormat::Plain).ok()?;
    }
    let mut line = one_line(&text);
    line.push('\n');
    Some(line)
}
