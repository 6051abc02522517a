//! What can go wrong between a page and its story.

use std::fmt;

/// Why a story can't be shown, or could not be refreshed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    message: String,
}

/// The kinds of failure. Each has a stable code, which the
/// `story-meter-error` event and `docs/errors.md` share. The entry module adds
/// its own: `language-missing`, for card files `card-missing`, `card-refused` and
/// `card-mismatch`, and for a wasm module that did not start `wasm-blocked`,
/// `wasm-missing`, `version-skew` and `wasm-trapped`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The `src` attribute is no address that can be fetched.
    InvalidSrc,
    /// No answer: no connection, refused by the host, blocked by CORS or by
    /// `connect-src`, or too many redirects.
    Network,
    /// An answer with a status other than 200–299.
    Http,
    /// No complete answer within [`crate::refresh::TIMEOUT_SECONDS`].
    Timeout,
    /// More than [`crate::limits::FEED_BYTES`].
    TooLarge,
    /// The answer is not JSON.
    NotJson,
    /// The answer is JSON, but no JSON Feed.
    NotAFeed,
    /// The feed has no item with the id that the `story` attribute names.
    NoSuchStory,
}

impl ErrorKind {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            ErrorKind::InvalidSrc => "invalid-src",
            ErrorKind::Network => "network",
            ErrorKind::Http => "http",
            ErrorKind::Timeout => "timeout",
            ErrorKind::TooLarge => "too-large",
            ErrorKind::NotJson => "not-json",
            ErrorKind::NotAFeed => "not-a-feed",
            ErrorKind::NoSuchStory => "no-such-story",
        }
    }
}

impl Error {
    /// An error about an address or an id. `subject` is named in the message.
    pub fn new(kind: ErrorKind, subject: &str) -> Self {
        Error::with_detail(kind, subject, "")
    }

    /// The same, with what was found, such as a status code.
    pub fn with_detail(kind: ErrorKind, subject: &str, detail: &str) -> Self {
        let (found, remedy) = match kind {
            ErrorKind::InvalidSrc => (
                "is not an http or https address",
                "Give src the address of a JSON feed, and the property feed an object.",
            ),
            ErrorKind::Network => (
                "did not answer",
                "Check that it can be reached, sends Access-Control-Allow-Origin, and stands in the page's connect-src.",
            ),
            ErrorKind::Http => ("answered with status", "Check the address."),
            ErrorKind::Timeout => (
                "did not answer within 10 seconds",
                "Serve the feed as a static file, or from a cache.",
            ),
            ErrorKind::TooLarge => ("is larger than 1 MiB", "Put fewer items into the feed."),
            ErrorKind::NotJson => (
                "is not JSON",
                "Check that the address is the feed's own, not a page's.",
            ),
            ErrorKind::NotAFeed => (
                "is JSON, but no JSON Feed: it has no list named items",
                "See jsonfeed.org for the format.",
            ),
            ErrorKind::NoSuchStory => (
                "has no story with the id",
                "Give story an item's id, or leave it out for the first.",
            ),
        };
        let space = if detail.is_empty() { "" } else { " " };
        Error {
            kind,
            message: [subject, " ", found, space, detail, ". ", remedy].concat(),
        }
    }

    /// What sort of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// What was asked for, what was found, and what to do.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Error {}
