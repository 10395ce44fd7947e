use js_sys::Reflect;
use wasm_bindgen::JsValue;

use super::MastheadError;

/// The options of a reading from a JavaScript object; `undefined` and `null` stand for an empty one.
///
/// # Errors
///
/// `bad-options` where the value is no object or a member has the wrong type.
#[cfg(not(feature = "export"))]
pub fn reading(given: &JsValue) -> Result<crate::Options, MastheadError> {
    let url = string(given, "url")?;
    Ok(url.map_or_else(crate::Options::default, crate::Options::for_url))
}

/// The options of an export, likewise.
#[cfg(feature = "export")]
pub fn exporting(given: &JsValue) -> Result<crate::ExportOptions, MastheadError> {
    let mut options = crate::ExportOptions { accessed: string(given, "accessed")?, ..Default::default() };
    if let Some(front_matter) = member(given, "frontMatter")? {
        options.front_matter =
            front_matter.as_bool().ok_or_else(|| bad("options.frontMatter is neither true nor false"))?;
    }
    Ok(options)
}

fn string(given: &JsValue, name: &str) -> Result<Option<String>, MastheadError> {
    let Some(value) = member(given, name)? else { return Ok(None) };
    value.as_string().map(Some).ok_or_else(|| bad(&["options.", name, " is not a string"].concat()))
}

/// A member that is neither `undefined` nor `null`.
fn member(given: &JsValue, name: &str) -> Result<Option<JsValue>, MastheadError> {
    if given.is_undefined() || given.is_null() {
        return Ok(None);
    }
    if !given.is_object() {
        return Err(bad("options is not an object"));
    }
    let value = Reflect::get(given, &JsValue::from_str(name))
        .map_err(|_| bad(&["options.", name, " can't be read"].concat()))?;
    Ok((!value.is_undefined() && !value.is_null()).then_some(value))
}

fn bad(message: &str) -> MastheadError {
    MastheadError::new("bad-options", message)
}
