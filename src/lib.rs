#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod content;
mod dom;
mod error;
#[cfg(feature = "export")]
mod export;
mod languages;
mod limits;
mod links;
mod metadata;
mod notices;
mod options;
mod order;
mod page;
mod pipeline;
pub mod report;
#[cfg(feature = "wasm")]
pub mod wasm;

#[cfg(feature = "training")]
pub use content::training;
#[cfg(feature = "html")]
pub use content::{BlockDecision, explain_html};
pub use error::Error;
#[cfg(feature = "export")]
pub use export::{ExportOptions, Format, export};
pub use limits::Limits;
pub use options::Options;
#[cfg(feature = "html")]
pub use pipeline::read_html;
pub use pipeline::read_snapshot;
pub use report::Report;
