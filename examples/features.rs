//! Writes the blocks and features of many pages, for `training/`.
//!
//! `features LIST OUT` reads lines `id<TAB>path<TAB>url` and writes `OUT.jsonl` (id, path, address and texts of the blocks), `OUT.f32` (rows,
//! little-endian) and `OUT.names` (the features' names, a line each).

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};

#[path = "report/load.rs"]
mod load;

use load::load;
use masthead::Options;
use masthead::training::examples;

fn main() -> io::Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [list, out] = args.as_slice() else {
        eprintln!("usage: features LIST OUT");
        std::process::exit(2);
    };
    let mut texts = BufWriter::new(File::create(format!("{out}.jsonl"))?);
    let mut rows = BufWriter::new(File::create(format!("{out}.f32"))?);
    let mut names = Vec::new();
    for line in BufReader::new(File::open(list)?).lines() {
        let line = line?;
        let mut fields = line.split('\t');
        let (Some(id), Some(path)) = (fields.next(), fields.next()) else { continue };
        let url = fields.next().filter(|url| !url.is_empty());
        let options = url.map_or_else(Options::default, Options::for_url);
        let Ok((found_names, found)) = examples(&load(path)?, &options) else { continue };
        if !found_names.is_empty() {
            names = found_names;
        }
        for example in &found {
            for value in &example.values {
                rows.write_all(&value.to_le_bytes())?;
            }
        }
        let blocks: Vec<&str> = found.iter().map(|example| example.text.as_str()).collect();
        writeln!(texts, "{}", serde_json::json!({ "id": id, "path": path, "url": url, "blocks": blocks }))?;
    }
    std::fs::write(format!("{out}.names"), names.join("\n"))
}
