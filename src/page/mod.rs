//! What is read: a snapshot of a live document or an HTML string, and the address it came from.

use url::Url;

use crate::dom::resolve;
use crate::{Error, Options};

/// A page before it is a tree.
#[derive(Debug, Clone)]
pub struct Page<'a> {
    /// The page itself.
    pub input: Input<'a>,
    /// The address that the caller gives; it outweighs the snapshot's own.
    pub url: Option<Url>,
}

/// In which form the page comes.
#[derive(Debug, Clone, Copy)]
pub enum Input<'a> {
    /// What the walker wrote.
    Snapshot(&'a str),
    /// A document as text.
    #[cfg(feature = "html")]
    Html(&'a str),
}

impl<'a> Page<'a> {
    /// A page with the address of the options.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidUrl`] when the options' address isn't absolute.
    pub fn new(input: Input<'a>, options: &Options) -> Result<Page<'a>, Error> {
        let url = match options.url.as_deref() {
            None | Some("") => None,
            Some(given) => Some(resolve(None, given).ok_or_else(|| Error::InvalidUrl { found: given.to_owned() })?),
        };
        Ok(Page { input, url })
    }
}
