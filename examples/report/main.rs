//! Prints the report of a saved page, or of many.
//!
//! ```text
//! report PAGE.html [--url URL]       one report as JSON
//! report PAGE.html --format FORMAT   in another format: markdown, text, html, summary, csv, bibtex, apa … (feature `export`)
//! report PAGE.html PAGE.html …       a line `{"file", "report"}` for each, or `{"file", "text"}` in another format
//! report PAGE.html --explain         for each block what was decided and why
//! report --batch LIST                a line `{"id", "report", "micros"}` for each line `id<TAB>path<TAB>url` of LIST (`-`: standard input)
//! ```
//!
//! A path may end in `.gz`; the page `-` is standard input. A page that can't be read gives `{"file", "error"}` or
//! `{"id", "error"}`, and the others are read. Ends with 0 where every page was read, 1 where one was not, 2 for a wrong
//! option; a batch ends with 1 only where its list can't be read.

mod arguments;
mod formats;
mod load;

use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::process::ExitCode;
use std::time::Instant;

use arguments::{Arguments, Task};
use masthead::{Options, Report, explain_html, read_html};

fn main() -> ExitCode {
    let arguments = match Arguments::parse(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(fault) => {
            eprintln!("report: {fault}\n{}", arguments::USAGE);
            return ExitCode::from(2);
        }
    };
    let url = arguments.url.as_deref();
    let done = match (&arguments.task, arguments.files.as_slice()) {
        (Task::Help, _) => write(arguments::USAGE),
        (Task::Batch(list), _) => print_batch(list),
        (Task::Explain, [page]) => explain(page, url),
        (_, [page]) => print_one(page, url, &arguments),
        (_, pages) => print_many(pages, &arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("report: {error}");
            ExitCode::FAILURE
        }
    }
}

fn print_one(path: &str, url: Option<&str>, arguments: &Arguments) -> Result<(), String> {
    write(&formats::write(&read(&load(path)?, url)?, arguments)?)
}

fn print_many(paths: &[String], arguments: &Arguments) -> Result<(), String> {
    let mut failed = 0;
    for path in paths {
        let line = load(path).and_then(|html| read(&html, None)).and_then(|report| match arguments.format.as_str() {
            "json" => json_line(path, "report", &report),
            _ => json_line(path, "text", &formats::write(&report, arguments)?),
        });
        failed += usize::from(line.is_err());
        write(&line.or_else(|error| json_line(path, "error", &error))?)?;
    }
    if failed == 0 { Ok(()) } else { Err(format!("{failed} of {} pages could not be read", paths.len())) }
}

fn json_line(path: &str, key: &str, value: &impl serde::Serialize) -> Result<String, String> {
    let (file, value) = (serde_json::to_string(path), serde_json::to_string(value));
    let fault = |error: serde_json::Error| error.to_string();
    Ok(format!("{{\"file\":{},\"{key}\":{}}}", file.map_err(fault)?, value.map_err(fault)?))
}

/// Writes a text and, where it doesn't end with one, a line break.
fn write(text: &str) -> Result<(), String> {
    let end = if text.ends_with('\n') { "" } else { "\n" };
    write!(io::stdout(), "{text}{end}").map_err(|error| error.to_string())
}

fn explain(path: &str, url: Option<&str>) -> Result<(), String> {
    let options = url.map_or_else(Options::default, Options::for_url);
    let decisions = explain_html(&load(path)?, &options).map_err(|error| error.to_string())?;
    let mut out = io::stdout().lock();
    for decision in decisions {
        let mark = if decision.kept { '+' } else { '-' };
        let text: String = decision.text.chars().take(100).collect();
        writeln!(out, "{mark} {:.2} {:<8} {text}\n                {}", decision.score, decision.reason, decision.path)
            .map_err(|error| error.to_string())?;
    }
    Ok(())
}

fn print_batch(list: &str) -> Result<(), String> {
    let lines: Box<dyn BufRead> = match list {
        "-" => Box::new(io::stdin().lock()),
        path => Box::new(BufReader::new(File::open(path).map_err(|error| format!("{path}: {error}"))?)),
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in lines.lines() {
        let line = line.map_err(|error| format!("{list}: {error}"))?;
        if line.is_empty() {
            continue;
        }
        let mut fields = line.split('\t');
        let id = fields.next().unwrap_or_default();
        let path = fields.next().unwrap_or_default();
        let url = fields.next().filter(|url| !url.is_empty());
        let line = serde_json::to_string(&batch_line(id, path, url)).map_err(|error| error.to_string())?;
        writeln!(out, "{line}").map_err(|error| error.to_string())?;
    }
    out.flush().map_err(|error| error.to_string())
}

/// What the batch prints for one page. Fields are written in their declared order, a report's too.
#[derive(serde::Serialize)]
#[serde(untagged)]
enum BatchLine<'a> {
    Read { id: &'a str, report: Box<Report>, micros: u64 },
    Failed { id: &'a str, error: String },
}

fn batch_line<'a>(id: &'a str, path: &str, url: Option<&str>) -> BatchLine<'a> {
    let read = load(path).and_then(|html| {
        let started = Instant::now();
        let report = read(&html, url)?;
        Ok((report, started.elapsed().as_micros() as u64))
    });
    match read {
        Ok((report, micros)) => BatchLine::Read { id, report: Box::new(report), micros },
        Err(error) => BatchLine::Failed { id, error },
    }
}

fn read(html: &str, url: Option<&str>) -> Result<Report, String> {
    let options = url.map_or_else(Options::default, Options::for_url);
    read_html(html, &options).map_err(|error| error.to_string())
}

fn load(path: &str) -> Result<String, String> {
    load::load(path).map_err(|error| format!("{path}: {error}"))
}
