//! What is known of a feed.

use super::browser::present_time;
use crate::error::{Error, ErrorKind};
use crate::feed::{Diagnostic, Feed, ReadOptions, Reading, Revisions, Unreadable};
use std::rc::Rc;
use std::sync::Arc;

/// What came of asking for a feed.
#[derive(Clone, Default)]
pub(super) struct Outcome {
    /// The last feed that arrived whole.
    pub(super) feed: Option<Arc<Feed>>,
    /// What in it could not be used.
    pub(super) diagnostics: Rc<Vec<Diagnostic>>,
    /// Why the last request brought nothing.
    pub(super) error: Option<Error>,
}

impl Outcome {
    /// Whether a request has been answered, well or badly.
    pub(super) fn settled(&self) -> bool {
        self.feed.is_some() || self.error.is_some()
    }

    /// Takes an answer in. A feed that arrived earlier outlives a failure.
    pub(super) fn take(&mut self, answer: Result<Reading, Error>) {
        match answer {
            Ok(reading) => {
                self.feed = Some(Arc::new(reading.feed));
                self.diagnostics = Rc::new(reading.diagnostics);
                self.error = None;
            }
            Err(error) => self.error = Some(error),
        }
    }
}

/// Reads a feed's text. `subject` is what an error names: the feed's address,
/// where it has one.
pub(super) fn read(
    revisions: &mut Revisions,
    text: String,
    subject: &str,
) -> Result<Reading, Error> {
    let options = ReadOptions {
        base: Some(subject),
        now: Some(present_time()),
        ..ReadOptions::default()
    };
    revisions.read_with(text, &options).map_err(|why| {
        let kind = match why {
            Unreadable::NotJson(_) => ErrorKind::NotJson,
            Unreadable::NotAFeed => ErrorKind::NotAFeed,
        };
        Error::new(kind, subject)
    })
}
