#![no_main]

use masthead_fuzz::{WORDS, quoted, read};

// Any text where an address is looked for.
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let said = quoted(&String::from_utf8_lossy(data));
    let words = WORDS.repeat(3);
    read(&format!(
        "<base href=\"{said}\"><link rel=canonical href=\"{said}\"><meta property=\"og:image\" content=\"{said}\"><article>\
         <h1>A plain headline</h1>{words}<p>A text that cites <a href=\"{said}\">one source</a> and goes on. <img src=\"{said}\">\
         </p>{words}<a rel=author href=\"{said}\">Jane Doe</a></article><a rel=license href=\"{said}\">CC BY</a>"
    ));
});
