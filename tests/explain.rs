//! For each block what was decided and why.
#![cfg(feature = "html")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use masthead::{BlockDecision, Options, explain_html, read_html};

const PAGE: &str = "<!DOCTYPE html><html lang=en><head><title>The lighthouse keeper | Example Courier</title></head><body>\
    <nav><ul><li><a href=/>Home</a></li><li><a href=/news>News</a></li></ul></nav>\
    <main><article class='post long-read'><h1>The lighthouse keeper</h1><p>By Alex Writer, 3 March 2024</p>\
    <p>For thirty-one years the keeper climbed the two hundred steps every evening, and every morning she wrote into the log \
    what the night had brought: ships, storms, and once a flock of cranes that took the light for the moon.</p>\
    <p>The lamp burns by itself now, and the log is in the museum of the town, where visitors may turn its pages on the first \
    Sunday of the month and read what the weather was on the day when they were born.</p></article></main>\
    <div class=print><p>For thirty-one years the keeper climbed the two hundred steps every evening, and every morning she wrote into the log \
    what the night had brought: ships, storms, and once a flock of cranes that took the light for the moon.</p></div>\
    <footer><p>© 2024 Example Courier</p></footer></body></html>";

fn explained() -> Vec<BlockDecision> {
    explain_html(PAGE, &Options::for_url("https://courier.example/keeper")).expect("decisions")
}

fn of<'d>(decisions: &'d [BlockDecision], beginning: &str) -> Vec<&'d BlockDecision> {
    decisions.iter().filter(|decision| decision.text.starts_with(beginning)).collect()
}

#[test]
fn every_block_is_listed_with_its_path_score_and_reason() {
    let decisions = explained();
    let [menu] = of(&decisions, "Home")[..] else { panic!("{decisions:?}") };
    assert_eq!((menu.kept, menu.reason), (false, "frame"));
    let [lamp] = of(&decisions, "The lamp burns")[..] else { panic!("{decisions:?}") };
    assert_eq!((lamp.kept, lamp.reason), (true, "score"));
    assert!(lamp.path.ends_with("main > article.post.long-read > p"), "{}", lamp.path);
    assert!(lamp.score > menu.score && lamp.score <= 1.0 && menu.score >= 0.0, "{lamp:?} {menu:?}");
    let texts: Vec<&str> = decisions.iter().map(|decision| &*decision.text).collect();
    assert_eq!(texts.len(), 8, "{texts:?}");
}

#[test]
fn rules_are_named_where_they_decide() {
    let decisions = explained();
    let [headline] = of(&decisions, "The lighthouse keeper")[..] else { panic!("{decisions:?}") };
    assert_eq!((headline.kept, headline.reason), (false, "headline"));
    let [first, copy] = of(&decisions, "For thirty-one")[..] else { panic!("{decisions:?}") };
    assert!(first.kept && !copy.kept, "{first:?} {copy:?}");
}

#[test]
fn what_is_kept_is_the_content_of_the_report() {
    let content =
        read_html(PAGE, &Options::for_url("https://courier.example/keeper")).unwrap().content.expect("content");
    let decisions = explained();
    let kept: Vec<&str> = decisions.iter().filter(|decision| decision.kept).map(|decision| &*decision.text).collect();
    assert_eq!(kept.join("\n\n"), content.text);
}
