//! Disclaimers as sites word them, and sentences that only look like some.

use super::*;
use DisclaimerKind::*;

fn read_all(paragraph: Paragraph) -> Vec<Disclaimer> {
    let topics = Scan::default().topics(&paragraph.text);
    find(&[paragraph], &[Line { topics, ..Line::default() }])
}

fn kinds(text: &str, place: Place, kept: bool) -> Vec<DisclaimerKind> {
    let paragraph = Paragraph { text: text.to_owned(), start: 0, place, kept, linked_bytes: 0 };
    read_all(paragraph).into_iter().map(|disclaimer| disclaimer.kind).collect()
}

#[test]
fn notices_in_the_text_are_known_by_speaking_of_themselves() {
    for (text, wanted) in [
        (
            "The views expressed in this article are those of the author and do not necessarily reflect those of the paper.",
            Views,
        ),
        ("The opinions expressed here are the author's own.", Views),
        ("Opinions expressed by guest contributors do not represent the views of our editors.", Views),
        ("All opinions are my own.", Views),
        ("We are not responsible for any errors or omissions in this article.", Liability),
        ("This site makes no warranties about the accuracy of the information.", Liability),
        (
            "This article is for informational purposes only and is not a substitute for professional medical advice.",
            Advice,
        ),
        ("Nothing on this site should be considered financial advice; it is not investment advice.", Advice),
        ("These statements have not been evaluated by the Food and Drug Administration.", Advice),
        ("This website is meant for general information and not legal advice.", Advice),
        ("This post contains affiliate links.", Affiliate),
        ("I use affiliate links to the shops of the harbour.", Affiliate),
        ("If you buy through our links, we may earn a commission.", Affiliate),
        ("As an Amazon Associate I earn from qualifying purchases.", Affiliate),
        ("We are not responsible for the content of external sites.", ExternalLinks),
        ("We believe this constitutes a fair use of any copyrighted material on this site.", FairUse),
        ("This is a sponsored post.", Sponsored),
        ("This post is sponsored by Example Shoes, but all opinions are our own.", Sponsored),
        ("This article was paid for by Example Corp.", Sponsored),
        ("I received this product for free in exchange for an honest review, and opinions are my own.", Sponsored),
        ("This article was generated with the help of AI and reviewed by an editor.", Ai),
        ("This story was written with the assistance of generative AI.", Ai),
        ("This article has been translated using artificial intelligence.", Ai),
        ("An earlier version of this article misstated the year of the election.", Correction),
        ("Correction: the name of the minister was misspelled in the first paragraph.", Correction),
        ("This story has been updated to include a statement from the company.", Correction),
        ("Editor's note: This article was updated on May 3 to correct a date.", Correction),
        ("Correction, May 3, 2021: The bill passed on Monday and not on Tuesday as we wrote.", Correction),
        ("Some names have been changed to protect the privacy of individuals.", Other),
        ("Dieser Beitrag enthält Affiliate-Links. Wenn du darüber kaufst, erhalten wir eine Provision.", Affiliate),
        ("Die Meinung des Autors spiegelt nicht unbedingt die Meinung der Redaktion wider.", Views),
        ("Dieser Artikel wurde mithilfe von KI erstellt.", Ai),
        (
            "Korrektur: In einer früheren Version dieses Artikels stand, der Verein sei 1920 gegründet worden.",
            Correction,
        ),
        ("Dieser Beitrag ist in Kooperation mit Beispiel GmbH entstanden.", Sponsored),
        ("Les opinions exprimées dans cet article n'engagent que leur auteur.", Views),
        ("Cet article contient des liens affiliés : nous percevons une commission sur vos achats.", Affiliate),
        ("Une version précédente de cet article indiquait une date erronée.", Correction),
        ("Cet article a été rédigé avec l'aide de l'intelligence artificielle.", Ai),
        ("Las opiniones expresadas en este artículo no reflejan necesariamente la postura del medio.", Views),
        ("Este artículo contiene enlaces de afiliados y podemos recibir una comisión por cada compra.", Affiliate),
        ("Una versión anterior de este artículo decía que el acuerdo se firmó en mayo.", Correction),
        ("Este artículo fue generado con inteligencia artificial.", Ai),
        ("Questo articolo contiene link di affiliazione: potremmo ricevere una commissione sugli acquisti.", Affiliate),
        ("Le opinioni espresse in questo articolo non riflettono necessariamente la linea del giornale.", Views),
        (
            "As opiniões expressas neste texto não refletem necessariamente a opinião do jornal; este artigo é do autor.",
            Views,
        ),
        (
            "Uma versão anterior desta reportagem dizia que o acordo foi assinado em maio; este texto foi corrigido.",
            Correction,
        ),
        ("Dit artikel bevat affiliate links: wij ontvangen een commissie als je iets koopt.", Affiliate),
        ("In een eerdere versie van dit artikel stond een verkeerde datum.", Correction),
        ("Poglądy wyrażone w tym artykule są wyłącznie poglądami autora.", Views),
        ("W poprzedniej wersji artykułu podaliśmy błędną datę; niniejszy tekst poprawiono.", Correction),
        ("Мнение автора может не совпадать с мнением редакции.", Views),
        ("В предыдущей версии статьи говорилось о другой дате.", Correction),
        ("Bu yazıda yer alan görüşler yazara aittir ve sitemizin görüşlerini yansıtmaz.", Views),
        ("الآراء الواردة في هذا المقال لا تعبر بالضرورة عن رأي الموقع.", Views),
        ("本文仅代表作者个人观点，不代表本站立场。", Views),
        ("本文内容不构成投资建议。", Advice),
        ("記事の中の日付に誤りがありました。お詫びして訂正いたします。記事を修正しました。", Correction),
        ("本記事の見解は筆者個人のものであり、当社を代表するものではありません。", Views),
        ("この記事にはアフィリエイト広告のリンクを含みます。", Affiliate),
    ] {
        assert_eq!(kinds(text, Place::Content, true), [wanted], "{text}");
    }
}

#[test]
fn the_same_words_as_a_subject_are_no_notice() {
    for text in [
        "The government said it was not responsible for the accuracy of the figures.",
        "Streamers earn a commission when viewers buy games via affiliate links.",
        "Courts disagree on whether training on copyrighted material is fair use.",
        "He has strong opinions about the author and her own views.",
        "The company generated the report with artificial intelligence.",
        "The tournament was sponsored by Example Bank.",
        "An earlier version of the bill included a tax on sugar.",
        "She received free samples and wrote a review of the film.",
        "Doctors say that you should always consult a physician before a long flight.",
        "Update: Port",
        "Updated: May 3, 2021 at 12:35 PM",
        "Disclaimer",
        "Die Werbung kostet Geld, und dieser Text kostet nichts.",
        "La empresa no se hace responsable de los daños.",
        "本站内容由读者编辑，如有不准确欢迎参与修正。",
    ] {
        assert_eq!(kinds(text, Place::Content, true), [], "{text}");
    }
}

#[test]
fn remarks_and_footnotes() {
    for (text, place, kept, wanted) in [
        ("Investing in shares involves risk, and you may lose all that you put in.", Place::Foot, false, Some(Other)),
        ("Prices and availability are subject to change.", Place::Foot, false, Some(Other)),
        ("Quotes are delayed by at least 15 minutes.", Place::Foot, false, Some(Other)),
        ("*Le prénom a été modifié.", Place::Content, true, Some(Other)),
        ("Sponsored content planned and edited by the advertising department.", Place::Head, false, Some(Sponsored)),
        ("The prices on the quay are subject to change with the wind.", Place::Content, true, None),
        ("Sponsored content or affiliate links bring in income without charging anybody.", Place::Content, true, None),
    ] {
        assert_eq!(kinds(text, place, kept), wanted.into_iter().collect::<Vec<_>>(), "{text}");
    }
    let twice = "This post contains affiliate links. It was written in May.";
    let once = Paragraph {
        text: "This post contains affiliate links.".into(),
        start: 0,
        place: Place::Head,
        kept: false,
        linked_bytes: 0,
    };
    let again = Paragraph { text: twice.into(), start: 9, ..once.clone() };
    let line = |start, text: &str| Line { start, topics: Scan::default().topics(text), ..Line::default() };
    let found = find(&[once.clone(), again], &[line(0, &once.text), line(9, twice)]);
    assert_eq!(found.len(), 1, "{found:?}");
}

#[cfg(feature = "html")]
#[test]
fn what_stands_below_a_disclaimers_heading_is_one() {
    let prose =
        "<p>The harbour reopened on Tuesday after eleven months of work on the quay, and the first ships came in.</p>";
    let body = "<p>The author was once a pilot here and knows the people of the quay.</p>";
    for (heading, wanted) in [
        ("<h3>Disclaimer</h3>", true),
        ("<p><b>Disclosure:</b></p>", true),
        ("<h3>Haftungsausschluss</h3>", true),
        ("<h3>Pilots</h3>", false),
        ("<h3>Disclaimer</h3><p>See below.</p>", false),
        ("<p><a href=/d>Disclaimer</a></p>", false),
        ("<h3>Update</h3>", false),
    ] {
        let html = ["<article><h1>Quay</h1>", prose, prose, heading, body, "</article>"].concat();
        let report = crate::read_html(&html, &crate::Options::default()).unwrap_or_default();
        let texts: Vec<&str> = report.notices.disclaimers.iter().map(|one| one.text.as_str()).collect();
        let body = body.trim_start_matches("<p>").trim_end_matches("</p>");
        assert_eq!(texts, if wanted { vec![body] } else { vec![] }, "{heading}");
    }
}

#[test]
fn a_passage_of_disclaimers_keeps_what_goes_with_them() {
    let start = "Please note that this list is there to help. Being on it does not constitute endorsement of a service. The services cannot be guaranteed by the harbour.";
    let more = "It is up to the reader to call them. Readers choose among them at their own cost.";
    let paragraph = |text: &str| {
        let text = text.to_owned();
        read_all(Paragraph { text, start: 0, place: Place::Content, kept: true, linked_bytes: 0 })
    };
    let found = paragraph(&[start, more].join(" "));
    let kinds: Vec<DisclaimerKind> = found.iter().map(|one| one.kind).collect();
    assert_eq!(kinds, [Other, Liability]);
    assert!(found[1].text.ends_with("at their own cost."), "{found:?}");
    let found = paragraph(&[start, more, "The ships came in at noon. They were late."].join(" "));
    assert!(found[1].text.ends_with("by the harbour."), "{found:?}");
    // The piece must be spoken of first.
    assert_eq!(paragraph(start.split_once(". ").map_or("", |(_, rest)| rest)), []);
}

#[test]
fn a_disclaimer_has_its_full_words_and_no_more() {
    let texts = |text: &str| -> Vec<String> {
        let paragraph = Paragraph { text: text.to_owned(), start: 0, place: Place::Foot, kept: false, linked_bytes: 0 };
        read_all(paragraph).into_iter().map(|disclaimer| disclaimer.text).collect()
    };
    let liability = "Disclaimer: The contents of this article are the sole responsibility of the author. The Example Centre will not be responsible for any inaccurate statement in it.";
    let permission = "The Example Centre grants permission to cross-post its articles as long as the source and copyright are acknowledged.";
    let fair_use = "example.org contains copyrighted material the use of which has not always been specifically authorized. We are making it available under the provisions of \"fair use\".";
    assert_eq!(texts(&[liability, permission, fair_use].join(" ")), [liability, fair_use]);
    let addressed = ["For other forms, contact: press@example.org", fair_use].join(" ");
    assert_eq!(texts(&addressed), [fair_use]);
    assert_eq!(
        texts(
            "© 2020 Example. All rights reserved. The views expressed are those of the authors and do not reflect ours. Learn more"
        ),
        ["The views expressed are those of the authors and do not reflect ours."]
    );
    let views = "The views expressed are those of the authors and do not reflect ours.";
    for around in [
        ["© 2025 Quay Post. All rights reserved. | ", " | Privacy | Terms of use"],
        ["", " 2019-2025 Quay Post and contributors. Imprint."],
        ["Updated: May 19, 2025 by Ann Berg at the quay · ", " · Imprint"],
        ["Quay Post GmbH, Quay 5, 8011 Oldtown, phone 0316 8216\n", ""],
    ] {
        assert_eq!(texts(&around.join(views)), [views], "{around:?}");
    }
    for prohibition in [
        "The material on this site may not be reproduced or distributed, except with our prior written permission.",
        "No reproduction in whole or in part is permitted without the written consent of the publisher. It is prohibited.",
        "Jede Vervielfältigung ist ohne schriftliche Genehmigung untersagt.",
        "Toute reproduction est interdite.",
        "Queda prohibida la reproducción total o parcial.",
        "La riproduzione anche parziale è vietata.",
        "É proibida a reprodução sem autorização.",
        "Overname van artikelen is niet toegestaan.",
        "Kopiowanie bez zgody jest zabronione.",
        "Перепечатка запрещена.",
        "İçerik kopyalanamaz, yazılı izin gerekir.",
        "يمنع نسخ المواد.",
        "未经授权,禁止转载本站文章。",
        "当サイトの記事の無断転載を禁じます。",
    ] {
        assert_eq!(texts(&[views, prohibition].join(" ")), [views], "{prohibition}");
    }
}
