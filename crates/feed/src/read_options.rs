//! What a reader knows beside the text.

use crate::{Timestamp, limits};

/// What is known of a feed beside its text, and how much is to be told of it.
#[derive(Clone, Copy, Debug)]
pub struct ReadOptions<'a> {
    /// The address that the feed was read from. Relative URLs are resolved
    /// against the feed's `home_page_url`, without one against this, and
    /// without this against the feed's `feed_url`.
    pub base: Option<&'a str>,
    /// The present time, for whoever has a clock: times years ahead of it are
    /// not shown.
    pub now: Option<Timestamp>,
    /// How many diagnostics are kept; one more says how many there were
    /// beyond.
    pub diagnostics: usize,
}

impl Default for ReadOptions<'_> {
    fn default() -> Self {
        ReadOptions {
            base: None,
            now: None,
            diagnostics: limits::DIAGNOSTICS,
        }
    }
}
