use std::fmt;

/// Why a page could not be read. A page's content never causes one; the caller's input does.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The input is larger than [`Limits::max_input_bytes`](crate::Limits::max_input_bytes).
    InputTooLarge {
        /// Bytes given.
        found_bytes: usize,
        /// Bytes allowed.
        max_bytes: usize,
    },
    /// The snapshot does not start as a snapshot of this version does.
    NotASnapshot,
    /// [`Options::url`](crate::Options::url) is not an absolute address.
    InvalidUrl {
        /// What was given.
        found: String,
    },
    /// No [`Format`](crate::Format) has this name.
    #[cfg(feature = "export")]
    UnknownFormat {
        /// What was given.
        found: String,
    },
    /// [`ExportOptions::accessed`](crate::ExportOptions::accessed) is not an ISO 8601 date.
    #[cfg(feature = "export")]
    InvalidDate {
        /// What was given.
        found: String,
    },
    /// A citation style could not be applied: a fault of Masthead's.
    #[cfg(feature = "export")]
    Style,
}

impl Error {
    /// A stable name for programs: `input-too-large`, `not-a-snapshot`, `invalid-url`, and of exports `unknown-format`, `invalid-date`,
    /// `style`.
    pub fn code(&self) -> &'static str {
        match self {
            Error::InputTooLarge { .. } => "input-too-large",
            Error::NotASnapshot => "not-a-snapshot",
            Error::InvalidUrl { .. } => "invalid-url",
            #[cfg(feature = "export")]
            Error::UnknownFormat { .. } => "unknown-format",
            #[cfg(feature = "export")]
            Error::InvalidDate { .. } => "invalid-date",
            #[cfg(feature = "export")]
            Error::Style => "style",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::InputTooLarge { found_bytes, max_bytes } => {
                write!(out, "the input has {found_bytes} bytes; at most {max_bytes} are read")
            }
            Error::NotASnapshot => out.write_str("the input is not a snapshot of version 1"),
            Error::InvalidUrl { found } => write!(out, "not an absolute address: {found}"),
            #[cfg(feature = "export")]
            Error::UnknownFormat { found } => {
                write!(out, "no format {found}; there are:")?;
                crate::Format::ALL.iter().try_for_each(|format| write!(out, " {format}"))
            }
            #[cfg(feature = "export")]
            Error::InvalidDate { found } => write!(out, "not a date of the form 2016-12-04: {found}"),
            #[cfg(feature = "export")]
            Error::Style => out.write_str("the citation style could not be applied"),
        }
    }
}

impl std::error::Error for Error {}
