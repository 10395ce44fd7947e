//! Reads pages by models that weren't fitted to them, for `training/`.
//!
//! `held_out LIST` reads lines `id<TAB>path<TAB>url<TAB>model`, as `training/train.py --cross-validate` writes them, and prints
//! a line `{"id", "report"}` a page: the report with the rules and the rendering of the product.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};

#[path = "report/load.rs"]
mod load;

use load::load;
use masthead::Options;
use masthead::training::report_by;

fn main() -> io::Result<()> {
    let Some(list) = std::env::args().nth(1) else {
        eprintln!("usage: held_out LIST");
        std::process::exit(2);
    };
    let mut models: HashMap<String, Vec<u8>> = HashMap::new();
    let mut out = BufWriter::new(io::stdout().lock());
    for line in BufReader::new(File::open(list)?).lines() {
        let line = line?;
        let [id, path, url, model] = *line.split('\t').collect::<Vec<_>>() else {
            return Err(io::Error::other(format!("not four fields: {line}")));
        };
        if !models.contains_key(model) {
            models.insert(model.to_owned(), std::fs::read(model)?);
        }
        let table = models.get(model).map(Vec::as_slice).unwrap_or_default();
        let options = if url.is_empty() { Options::default() } else { Options::for_url(url) };
        let report = report_by(table, &load(path)?, &options).map_err(io::Error::other)?;
        writeln!(out, "{}", serde_json::json!({ "id": id, "report": report }))?;
    }
    out.flush()
}
