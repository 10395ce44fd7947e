//! The JavaScript edge: the crate's readings, or with the feature `export` its exports, as functions of JavaScript values.
//!
//! Everything here is translation. A caller's mistake is thrown as a `MastheadError` with a `code`; a report comes back
//! as a plain object in which what the page doesn't answer is `null`.

#[cfg(feature = "export")]
mod exporting;
mod options;
// The module that exports is loaded beside one that reads: what reads would only make it larger.
#[cfg(not(feature = "export"))]
mod reading;

use wasm_bindgen::prelude::*;

use crate::Error;

#[cfg(feature = "export")]
pub use exporting::export_report;
#[cfg(not(feature = "export"))]
pub use reading::*;

#[wasm_bindgen(module = "/src/wasm/error.js")]
extern "C" {
    /// The class of everything that is thrown here.
    #[derive(Debug, Clone)]
    pub type MastheadError;

    #[wasm_bindgen(constructor)]
    fn new(code: &str, message: &str) -> MastheadError;
}

fn refused(error: &Error) -> MastheadError {
    MastheadError::new(error.code(), &error.to_string())
}
