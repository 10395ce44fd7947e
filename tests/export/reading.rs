//! What an export says of an ordinary page.

use masthead::{ExportOptions, Format, Options, Report, export, read_html};

pub type Fault = Box<dyn std::error::Error>;

const SAMPLE: &str = include_str!("../fixtures/republished/semantic.html");

pub fn sample() -> Result<Report, Fault> {
    Ok(read_html(SAMPLE, &Options::for_url("https://www.meridian-review.example/harbour/5560541"))?)
}

#[test]
fn a_report_is_the_same_after_a_journey_as_json() -> Result<(), Fault> {
    let report = sample()?;
    let json = export(&report, Format::Json, &ExportOptions::default())?;
    let again: Report = serde_json::from_str(&json)?;
    assert_eq!(again, report);
    assert_eq!(serde_json::from_str::<Report>("{}")?, Report::default());
    Ok(())
}

#[test]
fn every_format_has_a_name_and_writes_a_line() -> Result<(), Fault> {
    let report = sample()?;
    for format in Format::ALL {
        assert_eq!(format.name().parse::<Format>()?, format);
        let text = export(&report, format, &ExportOptions::accessed("2026-11-25"))?;
        assert!(text.ends_with('\n') && text.len() > 20, "{format}");
        // Nothing is read, nothing is guessed: an empty report has every format too.
        export(&Report::default(), format, &ExportOptions::default())?;
    }
    let unknown = "docx".parse::<Format>().err().ok_or("no format of this name")?;
    assert_eq!(unknown.code(), "unknown-format");
    assert!(unknown.to_string().contains("markdown html text json"));
    let date = export(&report, Format::Apa, &ExportOptions::accessed("yesterday")).err().ok_or("no date")?;
    assert_eq!(date.code(), "invalid-date");
    Ok(())
}

#[test]
fn references_name_author_publisher_dates_and_origin() -> Result<(), Fault> {
    let report = sample()?;
    let source = &report.source;
    let original = source.original_source.as_ref().ok_or("the sample has an original source")?;
    let options = ExportOptions::accessed("2026-11-25");
    let write = |format| export(&report, format, &options);
    let title = source.title.as_deref().ok_or("a title")?;

    let bibliography = biblatex::Bibliography::parse(&write(Format::Bibtex)?)?;
    let entry = bibliography.iter().next().ok_or("one entry")?;
    assert_eq!(bibliography.len(), 1);
    assert_eq!(entry.entry_type, biblatex::EntryType::Online);
    let text = |field: &str| entry.get(field).map(biblatex::ChunksExt::format_verbatim);
    assert_eq!(text("title").as_deref(), Some(title));
    assert_eq!(text("organization"), source.publisher.as_ref().map(|publisher| publisher.name.clone()));
    assert_eq!(text("date").as_deref(), source.published.as_deref().and_then(|date| date.get(..10)));
    assert_eq!(text("urldate").as_deref(), Some("2026-11-25"));
    assert_eq!(text("url"), source.canonical_url.clone().or(report.url.clone()));
    assert_eq!(text("origpublisher"), original.name);
    assert_eq!(text("origdate"), original.published);
    assert_eq!(entry.author()?.len(), source.authors.len());

    let ris = write(Format::Ris)?;
    let records = biblib::CitationParser::parse(&biblib::RisParser::new(), &ris)?;
    let [record] = records.as_slice() else { return Err("one record".into()) };
    assert_eq!(record.title, title);
    assert_eq!(record.authors.len(), source.authors.len());

    let csl: serde_json::Value = serde_json::from_str(&write(Format::Csl)?)?;
    assert_eq!(csl[0]["title"], title);
    assert_eq!(csl[0]["original-publisher"].as_str(), original.name.as_deref());
    assert_eq!(csl[0]["accessed"]["date-parts"], serde_json::json!([[2026, 11, 25]]));

    let yaml = write(Format::Markdown)?;
    let front = yaml.split("---\n").nth(1).ok_or("front matter")?;
    let [front] = saphyr::LoadableYamlNode::load_from_str(front)
        .map(|list: Vec<saphyr::Yaml<'_>>| list)?
        .try_into()
        .map_err(|_| "one document")?;
    let front: saphyr::Yaml<'_> = front;
    assert_eq!(front["title"].as_str(), Some(title));
    assert_eq!(front["originalSource"]["name"].as_str(), original.name.as_deref());
    assert_eq!(front["accessed"].as_str(), Some("2026-11-25"));
    Ok(())
}

#[test]
fn the_link_list_holds_every_link() -> Result<(), Fault> {
    let report = sample()?;
    let csv = export(&report, Format::Csv, &ExportOptions::default())?;
    let mut rows = csv::Reader::from_reader(csv.as_bytes());
    assert_eq!(rows.headers()?.len(), 11);
    let rows: Vec<csv::StringRecord> = rows.records().collect::<Result<_, _>>()?;
    assert_eq!(rows.len(), report.links.items.len());
    assert!(!rows.is_empty());
    for (row, link) in rows.iter().zip(&report.links.items) {
        assert_eq!(row.get(0), Some(link.url.as_deref().unwrap_or_default()));
        assert_eq!(row.get(1), Some(link.text.as_str()));
    }
    let lines = export(&report, Format::LinksText, &ExportOptions::default())?;
    assert_eq!(lines.lines().count(), report.links.items.len());
    Ok(())
}

#[test]
fn a_capped_list_says_so() -> Result<(), Fault> {
    let mut report = Report::default();
    report.links.total = 7;
    for format in [Format::LinksText, Format::LinksMarkdown] {
        let list = export(&report, format, &ExportOptions::default())?;
        assert!(list.contains("the first 0 of 7 links"), "{list}");
    }
    Ok(())
}
