#![no_main]

use masthead_fuzz::{WORDS, read};

// Any text as the JSON-LD of a page.
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let said = String::from_utf8_lossy(data);
    read(&format!("<script type=\"application/ld+json\">{said}</script>{}", WORDS.repeat(3)));
});
