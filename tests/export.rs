//! Exports, read back by the parsers that their readers use: no field of a page may become anything but text.
#![cfg(all(feature = "html", feature = "export"))]

mod shared;

mod export {
    mod citations;
    mod corpus;
    mod hostile;
    mod markdown;
    mod reading;
}
