//! Tests of [`super`].

use super::*;
use crate::notices::lines::Link;

fn read(text: &str) -> Option<(String, Vec<String>, Option<String>)> {
    let line = Line { text: text.into(), topics: vec![Topic::Copyright, Topic::Reserved], ..Line::default() };
    find(&line).into_iter().next().map(|found| (found.text, found.holders, found.years))
}

#[test]
fn parted_lines_are_joined() {
    let line = |text: &str| Line { text: text.to_owned().into(), ..Line::default() };
    let (firm, mark, menu) = (line("Example Media Ltd, Oldtown."), line("© 2004-2019"), line("Privacy"));
    let joined =
        |before: &Line, after: &Line| joined(&find(&mark), Some(before), &mark, Some(after)).map(|line| line.text);
    assert_eq!(joined(&firm, &menu).as_deref(), Some("Example Media Ltd, Oldtown. © 2004-2019"));
    assert_eq!(joined(&menu, &firm).as_deref(), Some("© 2004-2019 Example Media Ltd, Oldtown."));
    assert_eq!(joined(&menu, &menu), None);
}

#[test]
fn a_menu_that_runs_into_the_line_is_no_holder() {
    let line = |parts: &[(&str, bool)]| {
        let mut line = Line::default();
        for (words, linked) in parts {
            let from = line.text.len();
            line.text.to_mut().push_str(words);
            if *linked {
                line.links.push(Link { id: 0, from, words: from..line.text.len() });
            }
        }
        line
    };
    let holders = |parts: &[(&str, bool)]| -> Vec<(String, Vec<String>)> {
        find(&line(parts)).into_iter().map(|found| (found.text, found.holders)).collect()
    };
    let found =
        |text: &str, names: &[&str]| vec![(text.to_owned(), names.iter().map(|&name| name.to_owned()).collect())];
    assert_eq!(
        holders(&[("Rules", true), (" ", false), ("Help", true), (" ", false), ("Harbour Talk © 2024", true)]),
        found("Harbour Talk © 2024", &["Harbour Talk"])
    );
    assert_eq!(holders(&[("Rules", true), (" ", false), ("Help", true), (" © 2024", false)]), found("© 2024", &[]));
    assert_eq!(holders(&[("Harbour Talk", true), (" © 2024", false)]), found("Harbour Talk © 2024", &["Harbour Talk"]));
}

#[test]
fn a_licence_and_what_a_site_runs_on_hold_nothing() {
    assert_eq!(read("Powered by Quay ♦ Copyright © CC BY-ND 3.0 DE"), None);
}

#[test]
fn statements_holders_and_years() {
    for (text, words, holders, years) in [
        ("Copyright Example Media, 2020", "Copyright Example Media, 2020", &["Example Media"][..], Some("2020")),
        ("© Ann Berg / Quay-Lizenz", "© Ann Berg / Quay-Lizenz", &["Ann Berg"], None),
        (
            "Copyright Example Media Ltd. 2020",
            "Copyright Example Media Ltd. 2020",
            &["Example Media Ltd."],
            Some("2020"),
        ),
        (
            "Copyright Przykład Sp. z o.o. 2020",
            "Copyright Przykład Sp. z o.o. 2020",
            &["Przykład Sp. z o.o."],
            Some("2020"),
        ),
        ("© 2013 onwards. All rights reserved.", "© 2013 onwards. All rights reserved.", &[], Some("2013")),
        (
            "© 2024 - All rights reserved. Example Media Ltd.",
            "© 2024 - All rights reserved. Example Media Ltd.",
            &["Example Media Ltd."],
            Some("2024"),
        ),
        (
            "© 2024. All rights reserved. Example is run by Example Media Ltd.",
            "© 2024. All rights reserved.",
            &[],
            Some("2024"),
        ),
        (
            "版權所有 © 江畔出版股份有限公司 著作權聲明",
            "版權所有 © 江畔出版股份有限公司",
            &["江畔出版股份有限公司"],
            None,
        ),
        ("版权归江畔日报社所有", "版权归江畔日报社所有", &["江畔日报社"], None),
        (
            "著作権は川辺新聞社またはその情報提供者に属します。",
            "著作権は川辺新聞社またはその情報提供者に属します。",
            &["川辺新聞社またはその情報提供者"],
            None,
        ),
        (
            "© 2024 川辺新聞社 無断転載を禁じます。",
            "© 2024 川辺新聞社 無断転載を禁じます。",
            &["川辺新聞社"],
            Some("2024"),
        ),
        (
            "© 2018-2025 Example Trip. All rights reserved.",
            "© 2018-2025 Example Trip. All rights reserved.",
            &["Example Trip"][..],
            Some("2018-2025"),
        ),
        (
            "Copyright © Alex Writer, The First Paper, 2016",
            "Copyright © Alex Writer, The First Paper, 2016",
            &["Alex Writer", "The First Paper"],
            Some("2016"),
        ),
        (
            "The original source of this article is The First Paper Copyright © Alex Writer, 2016",
            "Copyright © Alex Writer, 2016",
            &["Alex Writer"],
            Some("2016"),
        ),
        (
            "2025 © Example Inc. All rights reserved.",
            "2025 © Example Inc. All rights reserved.",
            &["Example Inc."],
            Some("2025"),
        ),
        (
            "Copyright 2010-2025 - Example Software Limited",
            "Copyright 2010-2025 - Example Software Limited",
            &["Example Software Limited"],
            Some("2010-2025"),
        ),
        ("© Example Foods P/S 2025", "© Example Foods P/S 2025", &["Example Foods P/S"], Some("2025")),
        ("© Liste 90/Die Linde", "© Liste 90/Die Linde", &["Liste 90/Die Linde"], None),
        ("© 2025 Example/Alex Writer", "© 2025 Example/Alex Writer", &["Example", "Alex Writer"], Some("2025")),
        ("© Example Group e.V. 2021", "© Example Group e.V. 2021", &["Example Group e.V."], Some("2021")),
        (
            "Copyright © 2025 Example Interiors, LLC. All rights reserved.",
            "Copyright © 2025 Example Interiors, LLC. All rights reserved.",
            &["Example Interiors, LLC"],
            Some("2025"),
        ),
        (
            "All content on this site is the property of Example Media.",
            "All content on this site is the property of Example Media.",
            &["Example Media"],
            None,
        ),
        (
            "This article is copyrighted by Alex Writer.",
            "This article is copyrighted by Alex Writer.",
            &["Alex Writer"],
            None,
        ),
        (
            "Alex Writer © 2025. All content is the property of Alex Writer.",
            "Alex Writer © 2025. All content is the property of Alex Writer.",
            &["Alex Writer"],
            Some("2025"),
        ),
        ("© agency/Example.de", "© agency/Example.de", &["agency", "Example.de"], None),
        ("©2001-2025 All Rights Reserved.", "©2001-2025 All Rights Reserved.", &[], Some("2001-2025")),
        (
            "1995-2025 Example Net™ All rights reserved",
            "1995-2025 Example Net™ All rights reserved",
            &["Example Net"],
            Some("1995-2025"),
        ),
        ("© 2022 Example | Privacy | Terms", "© 2022 Example", &["Example"], Some("2022")),
        ("(C) Alex Photographer", "(C) Alex Photographer", &["Alex Photographer"], None),
        (
            "© 2025 Example, Inc. or its subsidiaries. All rights reserved.",
            "© 2025 Example, Inc. or its subsidiaries. All rights reserved.",
            &["Example, Inc."],
            Some("2025"),
        ),
        (
            "© Alex Writer (Own work) [CC BY-SA 3.0], via",
            "© Alex Writer (Own work) [CC BY-SA 3.0]",
            &["Alex Writer"],
            None,
        ),
        (
            "© ООО «Пример», 2010–2022. Все права защищены.",
            "© ООО «Пример», 2010–2022. Все права защищены.",
            &["ООО «Пример»"],
            Some("2010-2022"),
        ),
        ("All right reserved © 2024", "All right reserved © 2024", &[], Some("2024")),
        ("Copyright Example Corp © 2016", "Copyright Example Corp © 2016", &["Example Corp"], Some("2016")),
        (
            "© Example & Co. Ltd. 1979, 1986 © Other Publishers 1998, 2000, 2012",
            "© Example & Co. Ltd. 1979, 1986 © Other Publishers 1998, 2000, 2012",
            &["Example & Co. Ltd.", "Other Publishers"],
            Some("1979, 1986"),
        ),
        (
            "© 2003-2025 Example BV Example is a brand",
            "© 2003-2025 Example BV Example is a brand",
            &["Example BV"],
            Some("2003-2025"),
        ),
        ("© 2005-08 Example", "© 2005-08 Example", &["Example"], Some("2005-2008")),
    ] {
        let wanted =
            (words.to_owned(), holders.iter().map(|name| (*name).to_owned()).collect(), years.map(str::to_owned));
        assert_eq!(read(text), Some(wanted), "{text}");
    }
    for text in [
        "Copyright",
        "Copyright Policy",
        "Copyright Act 1976",
        "The court ruled on copyright law in 1998, and much has happened since then.",
        "(a) one (b) two (c) Three",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
}

#[test]
fn a_page_of_the_menu_is_no_holder() {
    for (text, wanted, holders) in [
        ("Impressum, Copyright 2022", "Copyright 2022", &[][..]),
        ("Privacy Policy, Copyright 2022", "Copyright 2022", &[]),
        ("Quay Post, Copyright 2022", "Quay Post, Copyright 2022", &["Quay Post"]),
    ] {
        let found = read(text).map(|(said, holders, _)| (said, holders));
        assert_eq!(found, Some((wanted.to_owned(), holders.iter().map(|&name| name.to_owned()).collect())), "{text}");
    }
}
