use super::*;
use crate::metadata::lines;
use crate::page::{Input, Page};
use crate::{Limits, Options, content};

const TEXT: &str = "<p>The committee met on Tuesday to hear what the engineers had found, and nobody in the room was pleased \
    with what they said about the state of the bridge, its piers and the road that leads across it.</p>";

fn byline_of(html: &str) -> Option<Byline> {
    let page = Page::new(Input::Html(html), &Options::default()).ok()?;
    let document = Document::build(&page, &Limits::default()).ok()?;
    let extraction = content::extract(&document);
    find(&document, &extraction.facts, &lines::around(&document, &extraction))
}

/// The byline is the line that words or markup say it is, wherever templates put it; reviewers, photographers, comments and
/// other pieces have names, too, and are none.
#[test]
fn the_line_that_signs() {
    let mut wrong = Vec::new();
    for (above, below, after, names) in [
        ("", "<p>By Jane Doe</p>", "", &["Jane Doe"][..]),
        ("", "<p>4 December 2016 by <a href='/author/jd'>Jane Doe</a></p>", "", &["Jane Doe"]),
        ("", "<div>Written by</div><div>Jane Doe</div>", "", &["Jane Doe"]),
        ("", "<div class='byline'><a href='/jd'>Jane Doe</a><span>Dec 4, 2016</span></div>", "", &["Jane Doe"]),
        ("", "<p><a rel='author' href='/jd'>Jane Doe</a>, Senior Reporter</p>", "", &["Jane Doe"]),
        ("", "<p>Von Hans Müller und Eva Groß</p>", "", &["Hans Müller", "Eva Groß"]),
        ("", "<p>作者：王小明</p>", "", &["王小明"]),
        ("<p>By Jane Doe</p>", "", "", &["Jane Doe"]),
        ("", "", "<p>— Jane Doe</p>", &["Jane Doe"]),
        ("", "", "<p>Articles by: <a href='/jd'>Jane Doe</a></p>", &["Jane Doe"]),
        ("", "<p>Reviewed by John Smith</p><p>By Jane Doe</p>", "", &["Jane Doe"]),
        ("", "<p>By Jane Doe. Reviewed by John Smith, MD</p>", "", &["Jane Doe"]),
        ("", "<p>Photo by John Smith</p>", "", &[]),
        ("<p>The World is sponsored by</p><p>Harbour &amp; Bay</p>", "<p>4 December 2016</p>", "", &[]),
        ("", "", "<p>【山田太郎】</p>", &["山田太郎"]),
        ("", "", "<p>【関連記事】</p>", &[]),
        ("", "<p>2024-03-12 14:05 来源: 江畔日报 作者: 王小明 责任编辑: 李丽</p>", "", &["王小明"]),
        ("", "<p>文・写真／山田太郎</p>", "", &["山田太郎"]),
        ("", "<p>By far the best</p>", "", &[]),
        (
            "",
            "<div class=author><a href='/author/jd'>Jane Doe</a><p>4 December 2016 <i>Harbours</i> \
                <a href='https://quay.example/tag/big-ferries'>Big Ferries</a></p></div>",
            "",
            &["Jane Doe"],
        ),
        ("", "<div class=author-description>Licensed Arabica Grader</div>", "", &[]),
        ("", "<div class=author-title>Quay Warden</div>", "", &[]),
        ("", "<div class=author-role>Quay Warden</div>", "", &[]),
        ("", "<div class=author-job>Quay Warden</div>", "", &[]),
        ("", "<p>Jane Doe</p><div class=author-role>Quay Warden</div>", "", &["Jane Doe"]),
        ("", "<p>Jane Doe</p><div class=role>Quay Warden</div>", "", &[]),
        ("", "<p>Quays</p><div class=author-role>Warden, 4 December 2016</div>", "", &[]),
        ("", "<div class=author-name>Jane Doe</div>", "", &["Jane Doe"]),
        ("", "<p>By Jane <a href='https://quay.example/people/jd'>Doe</a></p>", "", &["Jane Doe"]),
        ("", "<p>Travel Tips</p><p>4 December 2016</p>", "", &[]),
        ("", "<div class='byline'>4 December 2016 | <a class='rubric' href='/w'>Harbour Wellness</a></div>", "", &[]),
        (
            "",
            "<div class='byline'>4 December 2016 | <a rel='category tag' href='/w'>Harbour Wellness</a></div>",
            "",
            &[],
        ),
        ("", "<p>4 December 2016 | <a href='/author/jd'>Jane Doe</a></p>", "", &["Jane Doe"]),
        ("", "<p>Sort by: Popular Now</p>", "", &[]),
        ("", "<div class='client-testimonials'><p>— Jane Doe</p></div>", "", &[]),
        ("", "<blockquote><p>By Jane Doe</p></blockquote>", "", &[]),
        ("", "", "<h3>Related articles</h3><p>By John Smith</p>", &[]),
        ("", "", "<div class='comments'><p class='comment-author'>By John Smith</p></div>", &[]),
    ] {
        let html =
            ["<html><body><main>", above, "<h1>Bridge closed</h1>", below, TEXT, TEXT, TEXT, TEXT, after, "</main>"];
        let found = byline_of(&html.concat()).map(|byline| byline.authors).unwrap_or_default();
        let found: Vec<String> = found.into_iter().map(|author| author.name).collect();
        if found != names {
            wrong.push(([above, below, after].concat(), found));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_byline_is_no_more_than_what_names_its_writers() {
    let standfirst = "The committee of the harbour wants a bridge that lasts longer than the old one did.";
    let life = "has written about bridges, piers and the people who build them for twenty years.";
    for (line, wanted) in [
        ("By Jane Doe on 4 December 2016".to_owned(), Some("By Jane Doe on 4 December 2016".to_owned())),
        ([standfirst, " By Jane Doe on 4 December 2016"].concat(), Some("By Jane Doe on 4 December 2016".into())),
        (["By Jane Doe, an engineer. She ", life].concat(), Some("By Jane Doe, an engineer.".into())),
        (["<b>Jane Doe</b> <i>I am one who ", life, "</i>"].concat(), Some("Jane Doe".into())),
        (["Jane Doe - engineer who ", life].concat(), Some("Jane Doe".into())),
        (["Jane Doe (left) ", life].concat(), None),
    ] {
        let html = ["<main><h1>Bridge closed</h1><p class=author>", &line, "</p>", TEXT, TEXT, TEXT, TEXT, "</main>"];
        assert_eq!(byline_of(&html.concat()).map(|byline| byline.text), wanted, "{line}");
    }
}
