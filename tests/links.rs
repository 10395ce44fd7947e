//! What is said of the links of an article.
#![cfg(feature = "html")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "links/addresses.rs"]
mod addresses;
#[path = "links/counts.rs"]
mod counts;
#[path = "links/notes.rs"]
mod notes;

use masthead::report::Links;
use masthead::{Options, read_html};

const PAGE: &str = "https://www.example.com/news/article?id=1";

/// An article with this in its midst.
fn article(head: &str, within: &str) -> String {
    let words = "The council met on Monday to talk about the bridge, which has been closed since the flood of last \
                 spring, and it came to no decision that evening. ";
    let paragraph = format!("<p>{}</p>", words.repeat(3));
    format!(
        "<!doctype html><html><head><title>The bridge stays closed</title>{head}</head><body><article>\
         <h1>The bridge stays closed</h1>{paragraph}{paragraph}{within}{paragraph}</article></body></html>"
    )
}

fn links_of(page: Option<&str>, html: &str) -> Links {
    let options = page.map_or_else(Options::default, Options::for_url);
    read_html(html, &options).expect("a report").links
}
