//! The formats, as far as this build has them.

use masthead::Report;

use crate::arguments::Arguments;

/// Whether there is a format of this name.
#[cfg(feature = "export")]
pub fn check(name: &str) -> Result<(), String> {
    name.parse::<masthead::Format>().map(|_| ()).map_err(|error| error.to_string())
}

/// The report in the format that is asked for.
#[cfg(feature = "export")]
pub fn write(report: &Report, arguments: &Arguments) -> Result<String, String> {
    let mut options = masthead::ExportOptions::default();
    options.front_matter = arguments.front_matter;
    options.accessed = arguments.accessed.clone();
    let format = arguments.format.parse().map_err(|error: masthead::Error| error.to_string())?;
    masthead::export(report, format, &options).map_err(|error| error.to_string())
}

/// Without the feature `export` there is JSON alone.
#[cfg(not(feature = "export"))]
pub fn check(name: &str) -> Result<(), String> {
    if name == "json" { Ok(()) } else { Err(format!("the format {name} needs a build with --features html,export")) }
}

/// The report as JSON.
#[cfg(not(feature = "export"))]
pub fn write(report: &Report, arguments: &Arguments) -> Result<String, String> {
    let _ = (arguments.front_matter, &arguments.accessed);
    serde_json::to_string_pretty(report).map_err(|error| error.to_string())
}
