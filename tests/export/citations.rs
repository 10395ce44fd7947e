//! Citations as the styles' handbooks have them for a page of the web.

use masthead::report::{Author, OriginalSource, Publisher};
use masthead::{ExportOptions, Format, Report, export};

use super::reading::Fault;

fn page(authors: &[&str], title: &str, published: Option<&str>, original: Option<(&str, &str)>) -> Report {
    let mut report = Report::default();
    report.source.title = Some(title.to_owned());
    for name in authors {
        report.source.authors.push(Author { name: (*name).to_owned(), url: None });
    }
    report.source.publisher = Some(Publisher { name: "Meridian Review".into(), url: None });
    report.source.published = published.map(str::to_owned);
    report.source.canonical_url = Some("https://meridian.example/a".into());
    if let Some((name, date)) = original {
        let source = OriginalSource {
            name: Some(name.to_owned()),
            published: Some(date.to_owned()),
            ..OriginalSource::default()
        };
        report.source.original_source = Some(source);
    }
    report
}

#[test]
fn citations() -> Result<(), Fault> {
    let date = Some("2016-12-04T10:00:00Z");
    let rows: &[(Report, Format, &str)] = &[
        (
            page(&["Alex B. Writer"], "The harbour minister", date, None),
            Format::Apa,
            "Writer, A. B. (2016, December 4). The harbour minister. Meridian Review. https://meridian.example/a",
        ),
        (
            page(&["Alex B. Writer", "Kim Reporter"], "The harbour minister", date, None),
            Format::Mla,
            "Writer, Alex B., and Kim Reporter. “The harbour minister.” Meridian Review, 4 Dec. 2016, https://meridian.example/a.",
        ),
        (
            page(&["Alex B. Writer", "Kim Reporter"], "The harbour minister", date, None),
            Format::Chicago,
            "Writer, Alex B., and Kim Reporter. “The harbour minister.” Meridian Review, December 4, 2016. https://meridian.example/a.",
        ),
        (
            page(&[], "No author", None, None),
            Format::Apa,
            "No author. (n.d.). Meridian Review. Retrieved November 25, 2026, from https://meridian.example/a",
        ),
        (
            page(&["Ludwig van der Berg"], "Passage", Some("2016-12"), Some(("The Original", "2016-12-03"))),
            Format::Apa,
            "van der Berg, L. (2016, December). Passage. Meridian Review. https://meridian.example/a (Original work published 2016, The Original)",
        ),
        (
            page(&["Alex Writer"], "Passage", date, Some(("The Original", "2015-12-03"))),
            Format::Mla,
            "Writer, Alex. “Passage.” Meridian Review, 4 Dec. 2016, https://meridian.example/a. Originally published by The Original, 2015.",
        ),
        (
            page(&["Alex Writer"], "Passage", date, Some(("The Original", "2015-12-03"))),
            Format::Chicago,
            "Writer, Alex. “Passage.” Meridian Review, The Original, December 3, 2015, December 4, 2016. https://meridian.example/a.",
        ),
        (
            page(&["山田太郎"], "Passage", date, None),
            Format::Apa,
            "山田太郎. (2016, December 4). Passage. Meridian Review. https://meridian.example/a",
        ),
    ];
    for (report, format, citation) in rows {
        assert_eq!(export(report, *format, &ExportOptions::accessed("2026-11-25"))?.trim_end(), *citation, "{format}");
    }
    Ok(())
}
