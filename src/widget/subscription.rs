//! An element's place at a feed.

use super::outcome::Outcome;
use super::source::Source;
use std::cell::Cell;
use std::rc::Rc;

/// Who wants to know about a feed.
pub(super) struct Listener {
    /// How often it wants the feed asked for, in seconds.
    pub(super) interval: Cell<Option<u32>>,
    /// Called whenever something changes, with whether an answer has come.
    pub(super) heard: Box<dyn Fn(bool)>,
}

/// A place at a feed. With the last one, the request is aborted, the timer
/// stopped and the feed let go.
#[must_use]
pub(super) struct Subscription {
    source: Rc<Source>,
    listener: Rc<Listener>,
}

impl Subscription {
    /// Takes a place. `heard` is never called before this function returns. A
    /// feed's text that the page came with counts as the answer to the first
    /// request.
    pub(super) fn new(
        source: Rc<Source>,
        interval: Option<u32>,
        inline: Option<String>,
        heard: impl Fn(bool) + 'static,
    ) -> Self {
        let listener = Rc::new(Listener {
            interval: Cell::new(interval),
            heard: Box::new(heard),
        });
        source.join(listener.clone(), inline);
        Subscription { source, listener }
    }

    pub(super) fn url(&self) -> &str {
        self.source.url()
    }

    pub(super) fn outcome(&self) -> Outcome {
        self.source.outcome()
    }

    /// Changes how often this element wants the feed asked for.
    pub(super) fn set_interval(&self, interval: Option<u32>) {
        if self.listener.interval.replace(interval) != interval {
            self.source.plan();
        }
    }

    /// Asks for the feed again, unless a request is under way.
    pub(super) fn reload(&self) {
        self.source.reload();
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        self.source.leave(&self.listener);
    }
}
