/// What is said of the options.
pub const USAGE: &str = "usage: report PAGE.html... [--url URL] [--format FORMAT] [--accessed DATE] [--no-front-matter]
       report PAGE.html [--url URL] --explain
       report --batch LIST
PAGE.html or LIST may be - for standard input. FORMAT is json (the default), markdown, text, html, summary,
links-text, links-markdown, csv, bibtex, ris, csl, apa, mla or chicago.";

/// What is to be done.
#[derive(Debug, Default, PartialEq, Eq)]
pub enum Task {
    /// The reports of the files.
    #[default]
    Reports,
    /// Why each block of a page was kept or dropped.
    Explain,
    /// The reports of the pages in a list.
    Batch(String),
    /// The options.
    Help,
}

/// The options.
#[derive(Debug)]
pub struct Arguments {
    pub task: Task,
    pub files: Vec<String>,
    pub url: Option<String>,
    pub format: String,
    pub accessed: Option<String>,
    pub front_matter: bool,
}

impl Arguments {
    /// Reads the options; a fault is said in words.
    pub fn parse(given: impl Iterator<Item = String>) -> Result<Arguments, String> {
        let mut arguments = Arguments {
            task: Task::default(),
            files: Vec::new(),
            url: None,
            format: "json".to_owned(),
            accessed: None,
            front_matter: true,
        };
        let mut given = given;
        while let Some(argument) = given.next() {
            let mut value = || given.next().ok_or_else(|| format!("{argument} wants a value"));
            match argument.as_str() {
                "--help" | "-h" => arguments.task = Task::Help,
                "--explain" => arguments.task = Task::Explain,
                "--batch" => arguments.task = Task::Batch(value()?),
                "--url" => arguments.url = Some(value()?),
                "--format" => arguments.format = value()?,
                "--accessed" => arguments.accessed = Some(value()?),
                "--no-front-matter" => arguments.front_matter = false,
                option if option.starts_with("--") => return Err(format!("there is no option {option}")),
                _ => arguments.files.push(argument),
            }
        }
        arguments.check()
    }

    fn check(self) -> Result<Arguments, String> {
        crate::formats::check(&self.format)?;
        match (&self.task, self.files.len()) {
            (Task::Batch(_), 1..) => Err("--batch goes without files".to_owned()),
            (Task::Explain, 0 | 2..) => Err("--explain wants one file".to_owned()),
            (Task::Reports, 0) => Err("no file was given".to_owned()),
            (Task::Reports, 2..) if self.url.is_some() => Err("--url goes with one file only".to_owned()),
            _ => Ok(self),
        }
    }
}
