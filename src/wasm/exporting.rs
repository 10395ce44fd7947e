//! The exports.

use wasm_bindgen::prelude::*;

use super::{MastheadError, options, refused};
use crate::{Format, Report};

/// A report, given as a JSON text, as a text.
///
/// # Errors
///
/// `bad-report`, `unknown-format`, `bad-options`, `invalid-date`.
#[wasm_bindgen(js_name = exportReport)]
pub fn export_report(report: &str, format: &JsValue, options: &JsValue) -> Result<String, MastheadError> {
    let report: Report = serde_json::from_str(report)
        .map_err(|error| MastheadError::new("bad-report", &format!("the first argument is not a report: {error}")))?;
    let format: Format = format.as_string().unwrap_or_default().parse().map_err(|error| refused(&error))?;
    crate::export(&report, format, &options::exporting(options)?).map_err(|error| refused(&error))
}
