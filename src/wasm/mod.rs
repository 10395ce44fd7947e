//! The JavaScript edge: the crate's two readings as functions of JavaScript values.
//!
//! Everything here is translation. A caller's mistake is thrown as a `MastheadError` with a `code`; a report comes back
//! as a plain object in which what the page doesn't answer is `null`.

mod options;

use js_sys::JsString;
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::{Error, Report};

#[wasm_bindgen(module = "/src/wasm/error.js")]
extern "C" {
    /// The class of everything that is thrown here.
    #[derive(Debug, Clone)]
    pub type MastheadError;

    #[wasm_bindgen(constructor)]
    fn new(code: &str, message: &str) -> MastheadError;
}

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
pub fn read(document: &web_sys::Document, options: &JsValue) -> Result<JsValue, MastheadError> {
    let options = options::parse(options)?;
    let refused = || MastheadError::new("not-a-document", "the first argument is not a Document that can be read");
    // To the walker an absent document means its own page's.
    if document.is_falsy() {
        return Err(refused());
    }
    let records = snapshot(&JsValue::UNDEFINED, document).map_err(|_| refused())?;
    report(crate::read_snapshot(&String::from(records), &options))
}

/// The report of a snapshot that the walker took, perhaps elsewhere.
///
/// # Errors
///
/// `not-a-string`, `not-a-snapshot`, `bad-options`, `invalid-url`, `input-too-large`.
#[wasm_bindgen(js_name = readSnapshot)]
pub fn read_snapshot(snapshot: &JsValue, options: &JsValue) -> Result<JsValue, MastheadError> {
    report(crate::read_snapshot(&string(snapshot)?, &options::parse(options)?))
}

/// The report of an HTML string.
///
/// # Errors
///
/// `not-a-string`, `bad-options`, `invalid-url`, `input-too-large`.
#[cfg(feature = "html")]
#[wasm_bindgen(js_name = readHtml)]
pub fn read_html(html: &JsValue, options: &JsValue) -> Result<JsValue, MastheadError> {
    report(crate::read_html(&string(html)?, &options::parse(options)?))
}

fn string(value: &JsValue) -> Result<String, MastheadError> {
    value.as_string().ok_or_else(|| MastheadError::new("not-a-string", "the first argument is not a string"))
}

fn report(read: Result<Report, Error>) -> Result<JsValue, MastheadError> {
    let report = read.map_err(|error| MastheadError::new(error.code(), &error.to_string()))?;
    let plain = serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true).serialize_maps_as_objects(true);
    report.serialize(&plain).map_err(|_| MastheadError::new("internal", "the report could not be handed over"))
}
