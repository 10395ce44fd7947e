use js_sys::Reflect;
use wasm_bindgen::JsValue;

use super::MastheadError;
use crate::Options;

/// The crate's options from a JavaScript object; `undefined` and `null` stand for an empty one.
///
/// # Errors
///
/// `bad-options` where the value is no object or a member has the wrong type.
pub fn parse(given: &JsValue) -> Result<Options, MastheadError> {
    if given.is_undefined() || given.is_null() {
        return Ok(Options::default());
    }
    if !given.is_object() {
        return Err(bad("options is not an object"));
    }
    let url = Reflect::get(given, &JsValue::from_str("url")).map_err(|_| bad("options.url can't be read"))?;
    if url.is_undefined() || url.is_null() {
        return Ok(Options::default());
    }
    url.as_string().map(Options::for_url).ok_or_else(|| bad("options.url is not a string"))
}

fn bad(message: &str) -> MastheadError {
    MastheadError::new("bad-options", message)
}
