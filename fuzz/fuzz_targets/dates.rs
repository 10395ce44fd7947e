#![no_main]

use masthead_fuzz::{WORDS, quoted, read};

// Any text where a date is looked for.
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let said = quoted(&String::from_utf8_lossy(data)).replace('<', "&lt;");
    let words = WORDS.repeat(3);
    read(&format!(
        "<meta property=\"article:published_time\" content=\"{said}\"><article><h1>A plain headline</h1>\
         <time datetime=\"{said}\">{said}</time><p class=date>{said}</p>{words}<p>Originally published in Example on {said}.</p>"
    ));
});
