#![no_main]

use masthead::{Options, read_snapshot};
use masthead_fuzz::holds::holds;

// Records that no walker would write.
libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let whole = String::from_utf8_lossy(data);
    let headed = format!("MH1\0https://news.example/\0\0text/html\0\0{whole}");
    for records in [&*whole, &headed] {
        if let Ok(report) = read_snapshot(records, &Options::default()) {
            assert_eq!(holds(&report), Ok(()));
        }
    }
});
