//! Saved pages as text.

use std::fs::File;
use std::io::{self, Read};

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// Bytes in which HTML's own rules look for a page's encoding.
const PRESCAN_BYTES: usize = 1024;

/// The text of a saved page, unpacked where its name ends in `.gz`; of standard input for `-`.
pub fn load(path: &str) -> io::Result<String> {
    let mut bytes = Vec::new();
    if path == "-" {
        io::stdin().lock().read_to_end(&mut bytes)?;
    } else if path.ends_with(".gz") {
        flate2::read::GzDecoder::new(File::open(path)?).read_to_end(&mut bytes)?;
    } else {
        File::open(path)?.read_to_end(&mut bytes)?;
    }
    Ok(decode(&bytes))
}

/// By its byte order mark; as UTF-8 where it is that, whatever it says, as saved pages keep the words of those that they were; else by
/// the encoding that its first bytes name, else windows-1252. `www/decode.js` does the same.
fn decode(bytes: &[u8]) -> String {
    let encoding = match Encoding::for_bom(bytes) {
        Some((marked, _)) => marked,
        None if is_utf_8(bytes) => UTF_8,
        None => named(bytes).unwrap_or(WINDOWS_1252),
    };
    encoding.decode(bytes).0.into_owned()
}

/// Whether more letters that aren't ASCII are well-formed than not; a page may have been cut in the middle of one. Of ASCII alone
/// nothing is known: ISO-2022-JP is written in it.
fn is_utf_8(bytes: &[u8]) -> bool {
    let (mut letters, mut faults) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        faults += chunk.invalid().len();
    }
    letters > faults
}

/// The encoding that a `meta` element names.
fn named(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = WINDOWS_1252.decode(bytes.get(..PRESCAN_BYTES).unwrap_or(bytes)).0.to_ascii_lowercase();
    let metas = start.split("<meta").skip(1).filter_map(|meta| meta.split('>').next()?.split_once("charset"));
    let label = metas.filter_map(|(_, rest)| rest.trim_start().strip_prefix('=')).find_map(|rest| {
        let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '"' || c == '\'');
        rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')
            .next()
            .filter(|label| !label.is_empty())
    })?;
    let encoding = Encoding::for_label(label.as_bytes())?;
    // A page that can be read as ASCII up to here isn't UTF-16, whatever it says (HTML standard, 13.2.3.2).
    Some(encoding.output_encoding())
}
