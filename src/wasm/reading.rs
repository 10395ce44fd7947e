//! The readings. Each gives the report as a JSON text: handing over one string and parsing it there takes a cold browser a third
//! of the time that setting every member of every object takes.

use js_sys::JsString;
use wasm_bindgen::prelude::*;

use super::{MastheadError, options, refused};
use crate::{Error, Report};

#[wasm_bindgen(module = "/src/wasm/walker.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    fn snapshot(limits: &JsValue, root: &web_sys::Document) -> Result<JsString, JsValue>;
}

/// The report of a live `Document`, which is read and not changed.
///
/// # Errors
///
/// `not-a-document`, `bad-options`, `invalid-url`, `input-too-large`.
#[wasm_bindgen]
pub fn read(document: &web_sys::Document, options: &JsValue) -> Result<String, MastheadError> {
    let options = options::reading(options)?;
    let unreadable = || MastheadError::new("not-a-document", "the first argument is not a Document that can be read");
    // To the walker an absent document means its own page's.
    if document.is_falsy() {
        return Err(unreadable());
    }
    let records = snapshot(&JsValue::UNDEFINED, document).map_err(|_| unreadable())?;
    report(crate::read_snapshot(&String::from(records), &options))
}

/// The report of a snapshot that the walker took, perhaps elsewhere.
///
/// # Errors
///
/// `not-a-string`, `not-a-snapshot`, `bad-options`, `invalid-url`, `input-too-large`.
#[wasm_bindgen(js_name = readSnapshot)]
pub fn read_snapshot(snapshot: &JsValue, options: &JsValue) -> Result<String, MastheadError> {
    report(crate::read_snapshot(&string(snapshot)?, &options::reading(options)?))
}

/// The report of an HTML string.
///
/// # Errors
///
/// `not-a-string`, `bad-options`, `invalid-url`, `input-too-large`.
#[cfg(feature = "html")]
#[wasm_bindgen(js_name = readHtml)]
pub fn read_html(html: &JsValue, options: &JsValue) -> Result<String, MastheadError> {
    report(crate::read_html(&string(html)?, &options::reading(options)?))
}

fn string(value: &JsValue) -> Result<String, MastheadError> {
    value.as_string().ok_or_else(|| MastheadError::new("not-a-string", "the first argument is not a string"))
}

fn report(read: Result<Report, Error>) -> Result<String, MastheadError> {
    let report = read.map_err(|error| refused(&error))?;
    serde_json::to_string(&report).map_err(|_| MastheadError::new("internal", "the report could not be handed over"))
}
