//! What is kept stays whole: the structure of the content's HTML and the lines of its text, construct by construct.
#![cfg(feature = "html")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use masthead::report::Content;
use masthead::{Options, read_html};

const OPENING: &str = "<p>The harbour of the old town has been rebuilt three times in the last two centuries, and each time \
    the engineers who drew the plans believed that the storms of their own years were the worst that could come.</p>";
const CLOSING: &str = "<p>Nobody who lives on the quay expects the present walls to be the last, but for now the boats lie \
    quietly behind them, and the cafés along the front have opened their doors again for the summer.</p>";

/// The content of an article with `body` between two paragraphs, inside a page with a menu and a footer.
fn content_around(body: &str) -> Content {
    content_of(&format!("<article><h1>The harbour walls</h1>{OPENING}{body}{CLOSING}</article>"))
}

fn content_of(main: &str) -> Content {
    let page = format!(
        "<!DOCTYPE html><html lang=en><head><title>The harbour walls</title></head><body>\
         <nav><ul><li><a href=/>Home</a></li><li><a href=/news>News</a></li><li><a href=/sport>Sport</a></li></ul></nav>\
         <main>{main}</main><footer><p>© 2024 Example Courier</p></footer></body></html>"
    );
    let report = read_html(&page, &Options::for_url("https://courier.example/harbour")).expect("a report");
    report.content.expect("content")
}

/// Asserts that the HTML has each of the pieces, in this order.
fn assert_html(content: &Content, pieces: &[&str]) {
    assert_in_order(&content.html, pieces);
}

/// Asserts that the text has each of the pieces, in this order.
fn assert_text(content: &Content, pieces: &[&str]) {
    assert_in_order(&content.text, pieces);
}

fn assert_in_order(whole: &str, pieces: &[&str]) {
    let mut rest = whole;
    for piece in pieces {
        let Some(at) = rest.find(piece) else { panic!("{piece:?} isn't where it should be in:\n{whole}") };
        rest = &rest[at + piece.len()..];
    }
}

#[test]
fn headings_keep_their_level() {
    let content = content_around(
        "<h2>The first wall</h2><p>It was built of timber and rubble in the years after the great flood, and it stood for \
         forty winters before the sea took it.</p><h3>Timber</h3><p>The timber came down the river from the forests in the \
         hills, tied into rafts that were longer than the quay itself.</p>",
    );
    assert_html(&content, &["<h2>The first wall</h2><p>It was", "<h3>Timber</h3><p>The timber"]);
    assert_text(&content, &["\n\nThe first wall\n\nIt was", "\n\nTimber\n\nThe timber"]);
}

#[test]
fn lists_keep_their_nesting_and_numbers() {
    let content = content_around(
        "<p>The engineers listed what the new walls would have to withstand in a single winter:</p>\
         <ol start=3><li>storms from the north, which come in November,\
         <ul><li>with waves of four metres and more,</li><li>and with drifting timber;</li></ul></li>\
         <li>ice in the basin, which forms in January and lasts for weeks.</li></ol>",
    );
    assert_html(
        &content,
        &[
            "<ol start=\"3\"><li>storms from the north, which come in November,",
            "<ul><li>with waves of four metres and more,</li><li>and with drifting timber;</li></ul></li>",
            "<li>ice in the basin, which forms in January and lasts for weeks.</li></ol>",
        ],
    );
    assert_text(&content, &["November,\nwith waves", "more,\nand with drifting timber;\nice in the basin"]);
}

#[test]
fn data_tables_stay_tables_and_layout_tables_are_flattened() {
    let content = content_around(
        "<p>What each of the three walls cost is known from the town's own books:</p>\
         <table><caption>The cost of the walls</caption><thead><tr><th scope=col>Wall</th><th scope=col>Built</th>\
         <th scope=col>Cost in crowns</th></tr></thead><tbody><tr><th scope=row>First wall</th><td>1824</td><td>12,000</td></tr>\
         <tr><th scope=row>Second wall</th><td colspan=2>unknown</td></tr></tbody></table>",
    );
    assert_html(
        &content,
        &[
            "<table><caption>The cost of the walls</caption><thead><tr><th scope=\"col\">Wall</th>",
            "<tbody><tr><th scope=\"row\">First wall</th><td>1824</td><td>12,000</td></tr>",
            "<td colspan=\"2\">unknown</td></tr></tbody></table>",
        ],
    );
    assert_text(&content, &["Wall\tBuilt\tCost in crowns\nFirst wall\t1824\t12,000\nSecond wall\tunknown"]);

    let laid_out = content_of(&format!(
        "<table width=100%><tr><td><a href=/>Home</a><br><a href=/news>News</a></td>\
         <td><h1>The harbour walls</h1>{OPENING}{CLOSING}</td></tr></table>"
    ));
    assert!(!laid_out.html.contains("<t"), "{}", laid_out.html);
    assert_html(&laid_out, &["<p>The harbour of the old town", "<p>Nobody who lives"]);
}

#[test]
fn definition_lists_keep_terms_and_definitions() {
    let content = content_around(
        "<p>Three words of the builders' trade are still used along the quay:</p>\
         <dl><dt>Revetment</dt><dd>The facing of stone that keeps the waves from washing the bank away.</dd>\
         <dt>Mole</dt><dd>A wall that runs out into the sea and shelters the basin behind it from the swell.</dd></dl>",
    );
    assert_html(
        &content,
        &["<dl><dt>Revetment</dt><dd>The facing", "</dd><dt>Mole</dt><dd>A wall that runs", "swell.</dd></dl>"],
    );
}

#[test]
fn figures_keep_picture_and_caption_together() {
    let content = content_around(
        "<figure><img src=/walls.jpg alt='The walls at low tide' width=800 height=600>\
         <figcaption>The walls at low tide, seen from the lighthouse in the spring after they were finished.</figcaption></figure>",
    );
    assert_html(
        &content,
        &[
            "<figure><img src=\"https://courier.example/walls.jpg\" alt=\"The walls at low tide\">",
            "<figcaption>The walls at low tide, seen from the lighthouse",
            "</figcaption></figure>",
        ],
    );
}

#[test]
fn code_keeps_its_lines_and_spaces() {
    let content = content_around(
        "<p>The tide tables are computed by a small program that the harbour office publishes:</p>\
         <pre><code>fn height(hour: f64) -&gt; f64 {\n    let phase = hour / 12.42;\n    2.1 * phase.cos()\n}\n</code></pre>\
         <p>Its one function, <code>height</code>, gives the water above the mean in metres for any hour of the day.</p>",
    );
    assert_html(&content, &["<pre><code>fn height(hour: f64) -&gt; f64 {\n    let phase", "\n}\n</code></pre>"]);
    assert_html(&content, &["<code>height</code>, gives"]);
    assert_text(&content, &["{\n    let phase = hour / 12.42;\n    2.1 * phase.cos()\n}\n\nIts one"]);
}

#[test]
fn quotations_and_embedded_posts_are_quotations() {
    let content = content_around(
        "<blockquote cite=/minutes><p>We shall not build it higher than the town can pay for, and not lower than the sea \
         demands of us.</p></blockquote>\
         <blockquote class=twitter-tweet><p>The new walls held through the night, and there is no water in the streets.</p>\
         — Harbour Office (@harbour) <a href=https://social.example/harbour/1>3 March 2024</a></blockquote>",
    );
    assert_html(
        &content,
        &[
            "<blockquote cite=\"https://courier.example/minutes\"><p>We shall not build",
            "</p></blockquote><blockquote><p>The new walls held",
            "</blockquote>",
        ],
    );
}

#[test]
fn footnotes_keep_both_ends() {
    let content = content_around(
        "<p>The second wall was paid for by a tax on salt<sup id=r1><a href=#n1>1</a></sup> that the town raised for eleven \
         years without asking the crown.</p>\
         <section class=footnotes><ol><li id=n1><p>The tax is described in the minutes of the council, which are kept in the \
         town's archive. <a href=#r1>↩</a></p></li></ol></section>",
    );
    assert_html(
        &content,
        &[
            "<sup id=\"r1\"><a href=\"https://courier.example/harbour#n1\">1</a></sup>",
            "<li id=\"n1\"><p>The tax is described",
        ],
    );
}

#[test]
fn math_is_its_text() {
    let content = content_around(
        "<p>The force on the wall grows with the square of the height of the waves, \
         <math><semantics><mrow><mi>F</mi><mo>=</mo><mi>k</mi><msup><mi>h</mi><mn>2</mn></msup></mrow>\
         <annotation encoding='application/x-tex'>F = k h^{2}</annotation></semantics></math>, so that a wave of twice the \
         height strikes four times as hard.</p>",
    );
    assert_text(&content, &["height of the waves, F=kh2, so that"]);
    assert!(!content.text.contains("h^"), "{}", content.text);
}

#[test]
fn folded_text_is_in_the_page() {
    let content = content_around(
        "<details><summary>How high is the wall?</summary><p>It stands four metres and a half above the mean water, and half \
         a metre less at the two gates.</p></details>\
         <div class=accordion><h3>Who paid for it?</h3><div class=panel style='display:none'><p>The town paid one half from \
         its own budget, and the state the other half from the fund for coasts.</p></div></div>",
    );
    assert_text(
        &content,
        &["How high is the wall?", "It stands four metres", "Who paid for it?", "The town paid one half"],
    );
}

#[test]
fn hidden_paragraphs_are_left_out() {
    let hidden = |how: &str| {
        format!(
            "<p {how}>The town keeps a draft of this sentence, which nobody was meant to read before the walls were finished \
             and paid for by the state.</p>"
        )
    };
    for how in ["hidden", "style='display: none'", "style='visibility:hidden'"] {
        let content = content_around(&hidden(how));
        assert!(!content.text.contains("draft"), "{how}: {}", content.text);
    }
    assert!(content_around(&hidden("")).text.contains("draft"));
    // All that there is, until scripts show it.
    let page = content_of(&format!("<h1>The harbour walls</h1>{}", hidden("hidden")));
    assert!(page.text.contains("draft"), "{}", page.text);
}

#[test]
fn articles_in_several_containers_are_one() {
    let content = content_of(&format!(
        "<h1>The harbour walls</h1><div class=part>{OPENING}</div><div class=ad><a href=/subscribe>Subscribe now</a></div>\
         <div class=part><p>The second wall was raised in stone by masons from the south, who stayed for nine years and left \
         their names on the last course.</p></div><div class=part>{CLOSING}</div>"
    ));
    assert_text(&content, &["The harbour of the old town", "The second wall was raised", "Nobody who lives"]);
    assert!(!content.text.contains("Subscribe"), "{}", content.text);
}

#[test]
fn text_without_paragraphs_is_parted_at_double_breaks() {
    let plain = |paragraph: &str| paragraph.replace("<p>", "").replace("</p>", "");
    let content =
        content_of(&format!("<div><b>The harbour walls</b><br><br>{}<br><br>{}</div>", plain(OPENING), plain(CLOSING)));
    assert_html(&content, &["<p>The harbour of the old town", "could come.</p><p>Nobody who lives", "summer.</p>"]);
    assert_text(&content, &["could come.\n\nNobody who lives"]);
}

/// Soft hyphens are where a browser may part a word: the HTML keeps them, the text has the word, code is left alone.
#[test]
fn words_are_whole_in_the_text() {
    let content = content_around("<p>The har&shy;bour mas&shy;ter's log.</p><pre>har&shy;bour</pre>");
    assert_html(&content, &["har\u{ad}bour mas\u{ad}ter's log", "<pre>har\u{ad}bour</pre>"]);
    assert_text(&content, &["The harbour master's log.", "har\u{ad}bour"]);
}

#[test]
fn right_to_left_pages_say_so_and_words_are_counted_by_script() {
    let paragraph = "<p>أعيد بناء ميناء المدينة القديمة ثلاث مرات في القرنين الماضيين، وفي كل مرة كان المهندسون يظنون أن عواصف \
        سنواتهم هي أسوأ ما يمكن أن يأتي من البحر، وأن الجدران الجديدة ستبقى إلى الأبد.</p>";
    let page = format!(
        "<!DOCTYPE html><html lang=ar dir=rtl><head><title>جدران الميناء</title></head><body><main><article>\
         <h1>جدران الميناء</h1>{paragraph}<p>ولا يتوقع أحد ممن يسكنون على الرصيف أن تكون الجدران الحالية هي الأخيرة، لكن القوارب \
         ترقد الآن بهدوء خلفها، وقد فتحت المقاهي أبوابها من جديد لفصل الصيف.</p></article></main></body></html>"
    );
    let content = read_html(&page, &Options::default()).expect("a report").content.expect("content");
    assert_eq!((&*content.dir, content.lang.as_deref()), ("rtl", Some("ar")));
    assert_eq!(content.word_count, 60, "{}", content.text);
    assert_eq!(content.reading_minutes, 1);
}

#[test]
fn one_link_is_content_and_no_menu() {
    let page =
        "<!DOCTYPE html><title>Moved</title><body><h1>Moved</h1><p><a href=/harbour>The harbour walls</a></p></body>";
    let content = read_html(page, &Options::default()).expect("a report").content.expect("content");
    assert_eq!(content.text, "The harbour walls");
}

#[test]
fn pages_without_text_have_no_content() {
    for page in [
        "",
        "<!DOCTYPE html><title>Empty</title><body></body>",
        "<body><nav><a href=/>Home</a> <a href=/a>About</a></nav><div id=app></div><script>start('a long text of a script')</script></body>",
        "<body><ul><li><a href=/1>One</a></li><li><a href=/2>Two</a></li><li><a href=/3>Three</a></li></ul></body>",
    ] {
        let report = read_html(page, &Options::default()).expect("a report");
        assert!(report.content.is_none(), "{page}: {:?}", report.content);
    }
}
