//! Prints the report of a saved page, or of many.
//!
//! ```text
//! report PAGE.html [--url URL]       one report as JSON
//! report PAGE.html --explain         for each block what was decided and why
//! report --batch LIST                a line `{"id", "report", "micros"}` for each line `id<TAB>path<TAB>url` of LIST (`-`: standard input)
//! ```
//!
//! A path may end in `.gz`. A page that can't be read gives `{"id", "error"}`, and the batch goes on.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::ExitCode;
use std::time::Instant;

use masthead::{Options, Report, explain_html, read_html};

const USAGE: &str = "usage: report PAGE.html [--url URL] [--explain]\n       report --batch LIST";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match args.as_slice() {
        ["--batch", list] => print_batch(list),
        [page, "--explain"] => explain(page, None),
        [page, "--url", url, "--explain"] => explain(page, Some(url)),
        [page] => print_one(page, None),
        [page, "--url", url] | ["--url", url, page] => print_one(page, Some(url)),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn print_one(path: &str, url: Option<&str>) -> Result<(), String> {
    let report = read(&load(path)?, url)?;
    let json = serde_json::to_string_pretty(&report).map_err(|error| error.to_string())?;
    writeln!(io::stdout(), "{json}").map_err(|error| error.to_string())
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
        writeln!(out, "{}", batch_line(id, path, url)).map_err(|error| error.to_string())?;
    }
    out.flush().map_err(|error| error.to_string())
}

fn batch_line(id: &str, path: &str, url: Option<&str>) -> serde_json::Value {
    let read = load(path).and_then(|html| {
        let started = Instant::now();
        let report = read(&html, url)?;
        Ok((report, started.elapsed().as_micros() as u64))
    });
    match read {
        Ok((report, micros)) => serde_json::json!({ "id": id, "report": report, "micros": micros }),
        Err(error) => serde_json::json!({ "id": id, "error": error }),
    }
}

fn read(html: &str, url: Option<&str>) -> Result<Report, String> {
    let options = url.map_or_else(Options::default, Options::for_url);
    read_html(html, &options).map_err(|error| error.to_string())
}

fn load(path: &str) -> Result<String, String> {
    let fault = |error: io::Error| format!("{path}: {error}");
    let mut bytes = Vec::new();
    let mut file = File::open(path).map_err(fault)?;
    if path.ends_with(".gz") {
        flate2::read::GzDecoder::new(file).read_to_end(&mut bytes).map_err(fault)?;
    } else {
        file.read_to_end(&mut bytes).map_err(fault)?;
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
