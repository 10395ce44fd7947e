//! Nothing that a page does can hurt: rows of `tests/hostile/`, one file a risk, and what holds of every page.
#![cfg(feature = "html")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "hostile/growth.rs"]
mod growth;
#[path = "hostile/holds.rs"]
mod holds;
#[path = "hostile/html5lib.rs"]
mod html5lib;
#[path = "hostile/large.rs"]
mod large;
#[path = "hostile/properties.rs"]
mod properties;
#[path = "hostile/rows.rs"]
mod rows;
mod shared;
#[path = "hostile/strings.rs"]
mod strings;
#[path = "hostile/taken.rs"]
mod taken;
