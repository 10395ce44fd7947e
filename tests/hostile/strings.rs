//! Every naughty string in every place that a report is read from, where the shared corpus is.

use super::holds::report_of;
use super::shared;

const WORDS: &str =
    "<p>Words that stand in the text, and that any reader of this page sees, sentence after sentence.</p>";

fn quoted(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// A page that says the string wherever a page can say something; `raw` as it is in the places that markup would break out of.
fn page(text: &str, raw: bool) -> String {
    let said = if raw { text.to_owned() } else { quoted(text) };
    let attribute = quoted(text);
    let json = serde_json::to_string(text).expect("a string").replace("</", "<\\/");
    format!(
        "<!doctype html><html lang=\"{attribute}\" dir=\"{attribute}\"><head><title>{said}</title>\
         <meta property=\"og:title\" content=\"{attribute}\"><meta name=author content=\"{attribute}\">\
         <meta property=\"og:image\" content=\"{attribute}\"><meta property=\"article:published_time\" content=\"{attribute}\">\
         <link rel=canonical href=\"{attribute}\"><script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\
         \"headline\":{json},\"author\":{{\"name\":{json},\"url\":{json}}},\"datePublished\":{json},\"publisher\":{json},\
         \"license\":{json},\"isBasedOn\":{json},\"keywords\":[{json}],{json}:{json}}}</script></head><body><article>\
         <h1>{said}</h1><p class=byline>By {said}</p><time datetime=\"{attribute}\">{said}</time>{WORDS}{WORDS}\
         <p id=\"{attribute}\">{said}</p><p>A text that cites <a href=\"{attribute}\" title=\"{attribute}\" rel=\"{attribute}\">\
         {said}</a> and <a href=\"#{attribute}\">goes on</a> for long. <img src=\"{attribute}\" alt=\"{attribute}\"></p>\
         <blockquote cite=\"{attribute}\"><p>{said}</p></blockquote><table><tr><td colspan=\"{attribute}\">{said}<td>x\
         <tr><td>y<td>z</table><pre>{said}</pre>{WORDS}<p>Originally published in {said} on {said}.</p>{WORDS}</article>\
         <footer><p>© 2016 {said}. {said}</p><a rel=license href=\"{attribute}\">{said}</a></footer>"
    )
}

#[test]
fn every_string_in_every_place() {
    let Some(path) = shared::shared("corpus/hostile/blns.json") else { return };
    let strings: Vec<String> = serde_json::from_str(&shared::read(&path).expect("strings")).expect("strings");
    assert!(strings.len() > 400, "{} strings", strings.len());
    let mut faults = Vec::new();
    for text in &strings {
        for raw in [false, true] {
            let fault = std::panic::catch_unwind(|| report_of(&format!("{text:?} raw {raw}"), &page(text, raw)));
            faults.extend(fault.err().map(|fault| fault.downcast::<String>().map_or(text.clone(), |text| *text)));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
