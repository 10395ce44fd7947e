#![no_main]

// Any text as a page.
libfuzzer_sys::fuzz_target!(|data: &[u8]| masthead_fuzz::read(&String::from_utf8_lossy(data)));
