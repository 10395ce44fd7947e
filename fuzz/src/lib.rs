//! What the targets share: the checks of `tests/hostile`, a fault of which is a crash to the fuzzer.

#[path = "../../tests/hostile/holds.rs"]
pub mod holds;

pub const WORDS: &str =
    "<p>Words that stand in the text, and that any reader of this page sees, sentence after sentence.</p>";

/// Reads a page, with everything that holds of its report.
pub fn read(html: &str) {
    holds::report_of("a page", html);
}

/// A text as the value of an attribute in double quotes.
pub fn quoted(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;")
}
