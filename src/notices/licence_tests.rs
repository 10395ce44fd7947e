//! Tests of [`super`].

use super::commons::{commons_name, commons_words};

#[test]
fn creative_commons_has_a_name() {
    for (written, name) in [
        ("https://creativecommons.org/licenses/by-nd/4.0/", Some("CC BY-ND 4.0")),
        ("http://creativecommons.org/licenses/by/3.0/deed.de", Some("CC BY 3.0")),
        ("http://creativecommons.org/licenses/by-sa/3.0/us/", Some("CC BY-SA 3.0 US")),
        ("https://creativecommons.org/publicdomain/zero/1.0/", Some("CC0 1.0")),
        ("https://example.org/licenses/by/4.0", None),
    ] {
        assert_eq!(commons_name(written).as_deref(), name, "{written}");
    }
    for (written, name) in [
        ("creative commons attribution-noderivatives 4.0 international license", Some("CC BY-ND 4.0")),
        ("cc by-nc-sa 4.0", Some("CC BY-NC-SA 4.0")),
        ("under a creative commons license", Some("Creative Commons")),
        ("licencia creative commons (cc-by-nc) salvo donde se indique", Some("CC BY-NC")),
        ("creative commons germany", None),
        ("model qcc010", None),
        ("no licence", None),
    ] {
        assert_eq!(commons_words(written).as_deref(), name, "{written}");
    }
}

#[cfg(feature = "html")]
#[test]
fn a_licence_that_a_link_names_is_said_in_the_pages_words() {
    for (words, wanted) in [
        ("Texts are under a <a href=https://creativecommons.org/licenses/by/4.0/>Creative Commons licence</a>.", true),
        (
            "Pictures are under a <a href=https://creativecommons.org/licenses/by-nd/4.0/>Creative Commons licence</a>.",
            false,
        ),
    ] {
        let link = "<link rel=license href=https://creativecommons.org/licenses/by/4.0/>";
        let html = [
            link,
            "<article><h1>Quay</h1><p>The quay was built of stone.</p></article><footer><p>",
            words,
            "</footer>",
        ];
        let report = crate::read_html(&html.concat(), &crate::Options::default()).unwrap_or_default();
        let licence = report.notices.licence.unwrap_or_default();
        assert_eq!(licence.name, "CC BY 4.0", "{words}");
        assert_eq!(licence.text.as_deref(), wanted.then_some("Texts are under a Creative Commons licence."), "{words}");
    }
}

#[cfg(feature = "html")]
#[test]
fn all_rights_are_reserved_in_a_sentence() {
    let long = "word ".repeat(70);
    for (foot, wanted) in [
        ("All rights reserved.", Some("All rights reserved.")),
        (
            "При использовании материалов ссылка на сайт обязательна.",
            Some("При использовании материалов ссылка на сайт обязательна."),
        ),
        (&["Stone ", &long, "quay. All rights reserved. Stone ", &long].concat(), Some("All rights reserved.")),
        (&[&long, "all rights reserved, ", &long].concat(), None),
        ("© 2024 Harbour Post. Some rights reserved.", None),
    ] {
        let html = ["<article><h1>Quay</h1><p>The quay was built of stone.</article><footer>", foot].concat();
        let report = crate::read_html(&html, &crate::Options::default()).unwrap_or_default();
        assert_eq!(report.notices.licence.and_then(|licence| licence.text).as_deref(), wanted, "{foot}");
    }
}

#[cfg(feature = "html")]
#[test]
fn a_pictures_licence_is_not_the_pages() {
    const BY: &str = "<a href=https://creativecommons.org/licenses/by/4.0/>CC BY 4.0</a>";
    for (line, wanted) in [
        (["<p>Photo: Ann Berg [", "], via the quay's archive"], None),
        (["<p>The quay at noon - Foto: Ann Berg | ", ""], None),
        (["<img src=/a.png><p>© Ann Berg, ", ""], None),
        (["<p>Why not ", "?"], None),
        (["<p>Our words are under ", ". Any questions?"], Some("CC BY 4.0")),
        (["<img src=/a.png><p>© 2024 Ann Berg, ", ""], Some("CC BY 4.0")),
        (["<img src=/badge.png><p>Licence: ", ""], Some("CC BY 4.0")),
        (["<img src=/a.png><p>Ann Berg, ", ""], None),
        (["<img src=/badge.png><p>", ""], Some("CC BY 4.0")),
        (["<p>Photo:</p><p>Ann Berg</p><p>", ""], None),
        (["<p>Photo:</p><p>Ann Berg</p><p>Licence: ", ""], Some("CC BY 4.0")),
        (["<figure><a rel=license href=https://creativecommons.org/licenses/by/4.0/>CC</a> ", "</figure>"], None),
    ] {
        let line = line.join(BY);
        let html = ["<article><h1>Quay</h1><p>The quay was built of stone.</article><footer>", &line].concat();
        let report = crate::read_html(&html, &crate::Options::default()).unwrap_or_default();
        assert_eq!(report.notices.licence.map(|licence| licence.name).as_deref(), wanted, "{line}");
    }
}

#[cfg(feature = "html")]
#[test]
fn a_licence_that_the_text_or_a_visitor_speaks_of_is_not_the_pages() {
    for (line, wanted) in [
        ("<p>The council put its maps of the harbour under CC BY 4.0, and the pilots thanked it for that.", false),
        ("<p>This article is published under CC BY 4.0, and the council thanks everybody who reads it.", true),
        ("<p>© 2024 Harbour Post, which has its pages on the quay, whatever they say, under CC BY 4.0.", true),
        ("<p>Harbour Post: CC BY 4.0", true),
        ("<p>This text is published by the people of the quay under CC BY 4.0 since May.", true),
        ("<p>Dieses Werk ist, wie alles von uns Geschriebene, lizenziert unter CC BY 4.0.", true),
        ("<p>Alle Inhalte stehen, wo nichts anderes gesagt ist, unter CC BY 4.0.", true),
        ("<p>Cette œuvre est mise à disposition selon les termes de la CC BY 4.0.", true),
        ("<p>Esta obra, como las otras del puerto, está bajo la CC BY 4.0.", true),
        ("<p>Este obra, como las otras del puerto, está bajo la CC BY 4.0.", true),
        ("<p>Quest’opera è distribuita, come le altre del porto, con la CC BY 4.0.", true),
        ("<p>Este trabalho, como os outros do porto, está sob a CC BY 4.0.", true),
        ("<p>Dit werk valt, zoals al het andere van de haven, onder CC BY 4.0.", true),
        ("<p>Ten utwór, jak wszystkie inne z portu, jest dostępny na CC BY 4.0.", true),
        ("<p>Это произведение, как и все другие о порте, доступно по CC BY 4.0.", true),
        ("<p>Bu eser, limanın bütün öteki eserleri gibi, burada olduğu üzere CC BY 4.0.", true),
        ("<div class=comments><p>Mine are CC BY 4.0</div>", false),
        ("</article><footer>What the harbour's post writes of quays and pilots is under CC BY 4.0</footer>", true),
    ] {
        let text = "The quay was built of stone, and the boats stayed in, for the wind had turned at noon on that day.";
        let html = ["<article><h1>Quay</h1><p>", text, "<p>", text, line, "</article>"].concat();
        let report = crate::read_html(&html, &crate::Options::default()).unwrap_or_default();
        assert_eq!(report.notices.licence.is_some(), wanted, "{line}");
    }
}

#[cfg(feature = "html")]
#[test]
fn a_permission_is_of_the_whole() {
    for (line, wanted) in [
        ("Some comments may be republished with a link to their source in the newspaper.", None),
        ("Our articles may be republished with a link to their source and our written consent.", None),
        ("Feel free to share a link to the quay below this article.", None),
        ("Our articles may be republished with a link to their source.", Some("Permission to republish")),
    ] {
        let html = ["<article><h1>Quay</h1><p>The quay was built of stone.</article><footer>", line].concat();
        let report = crate::read_html(&html, &crate::Options::default()).unwrap_or_default();
        assert_eq!(report.notices.licence.map(|licence| licence.name).as_deref(), wanted, "{line}");
    }
}

/// A text that speaks of licences isn't under one; what it puts under one is.
#[cfg(feature = "html")]
#[test]
fn talk_of_licences_grants_none() {
    for (lang, words, wanted) in [
        ("en", "On this page we aren't using the usual Creative Commons license for the old maps.", false),
        ("en", "The maps on this page are published under a Creative Commons license by the harbour.", true),
        ("en", "This page: Creative Commons license.", true),
        ("en", "On this page we aren't using the usual CC BY license for any of the old maps.", true),
        ("de", "Auf dieser Seite feiern wir die Creative Commons Lizenz, die vor zehn Jahren kam.", false),
        ("de", "Dieser Artikel steht im Ganzen unter einer Creative Commons Lizenz, wie alle hier.", true),
        ("fr", "Cet article est publié en entier sous une licence Creative Commons, comme tous.", true),
        ("es", "Este artículo se publica entero bajo una licencia Creative Commons, como todos.", true),
        ("ru", "Эта статья целиком опубликована под лицензией Creative Commons, как и все другие.", true),
    ] {
        let quay = "<p>The quay was built of stone, and long ago at that, by the people of the bay.</p>";
        let html =
            ["<html lang=", lang, "><article><h1>Quay</h1>", quay, quay, "<p>", words, "</p>", quay, quay].concat();
        let report = crate::read_html(&html, &crate::Options::default()).unwrap_or_default();
        assert_eq!(report.notices.licence.is_some(), wanted, "{words}");
    }
}
