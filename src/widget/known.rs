//! What is known of a feed's address, and who wants to know. Nothing in here
//! calls the page.

use super::outcome::{Outcome, read};
use super::subscription::Listener;
use crate::error::Error;
use crate::feed::Revisions;
use crate::refresh;
use std::rc::Rc;

pub(super) struct Known {
    outcome: Outcome,
    revisions: Revisions,
    /// Requests in a row that brought nothing.
    failures: u32,
    /// Seconds for which the server wants no other request.
    retry_after: u32,
    /// Whether a request is under way.
    asking: bool,
    /// The interval that the wait is for which runs now.
    interval: Option<u32>,
    /// When the last answer came, in milliseconds: every wait begins there.
    answered_at: f64,
    listeners: Vec<Rc<Listener>>,
}

/// What the timer is to do.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Wait {
    /// What it does.
    Same,
    /// Nothing.
    None,
    /// To wait anew, so many seconds.
    For(u32),
}

impl Known {
    pub(super) fn new(now: f64) -> Self {
        Known {
            outcome: Outcome::default(),
            revisions: Revisions::default(),
            failures: 0,
            retry_after: 0,
            asking: false,
            interval: None,
            answered_at: now,
            listeners: Vec::new(),
        }
    }

    pub(super) fn outcome(&self) -> Outcome {
        self.outcome.clone()
    }

    pub(super) fn is_asking(&self) -> bool {
        self.asking
    }

    /// Takes a listener in; whether the feed has to be asked for. If not yet,
    /// a text that is a feed is the answer.
    pub(super) fn join(
        &mut self,
        listener: Rc<Listener>,
        inline: Option<String>,
        url: &str,
    ) -> bool {
        self.listeners.push(listener);
        let is_new = !self.outcome.settled() && !self.asking;
        is_new && !inline.is_some_and(|text| self.is_answered_by(text, url))
    }

    pub(super) fn leave(&mut self, listener: &Rc<Listener>) {
        self.listeners.retain(|one| !Rc::ptr_eq(one, listener));
    }

    pub(super) fn listeners(&self) -> usize {
        self.listeners.len()
    }

    pub(super) fn listener(&self, place: usize) -> Option<Rc<Listener>> {
        self.listeners.get(place).cloned()
    }

    fn is_answered_by(&mut self, text: String, url: &str) -> bool {
        let reading = read(&mut self.revisions, text, url);
        let is_feed = reading.is_ok();
        if is_feed {
            self.outcome.take(reading);
        }
        is_feed
    }

    /// A request begins.
    pub(super) fn begin(&mut self) {
        self.asking = true;
        self.interval = None;
        if self.outcome.feed.is_none() {
            // What failed is tried again: until then it has not failed.
            self.outcome.error = None;
        }
    }

    /// It has ended.
    pub(super) fn answered(
        &mut self,
        answer: Result<String, Error>,
        retry_after: u32,
        now: f64,
        url: &str,
    ) {
        let answer = answer.and_then(|text| read(&mut self.revisions, text, url));
        self.failures = match &answer {
            Ok(_) => 0,
            Err(_) => self.failures.saturating_add(1),
        };
        self.outcome.take(answer);
        self.asking = false;
        self.retry_after = retry_after;
        self.answered_at = now;
    }

    /// How long to wait for the next request, as the most eager listener wants
    /// it. A wait for the same interval goes on, and one for another begins where
    /// that one began: elements that come and go don't put a refresh off.
    pub(super) fn wait(&mut self, now: f64, chance: u32) -> Wait {
        let wanted = self.listeners.iter().filter_map(|one| one.interval.get());
        let interval = wanted.min().filter(|_| !self.asking && !self.is_finished());
        if self.interval == interval {
            return Wait::Same;
        }
        self.interval = interval;
        let Some(interval) = interval else {
            return Wait::None;
        };
        let whole = refresh::delay(interval, self.failures, self.retry_after, chance);
        // A clock that was set back has not made it earlier.
        let gone = ((now - self.answered_at) / 1_000.0).max(0.0);
        Wait::For(whole.saturating_sub(gone as u32))
    }

    /// Whether the feed says that it will not change again.
    fn is_finished(&self) -> bool {
        let feed = self.outcome.feed.as_ref();
        feed.is_some_and(|feed| feed.expired)
    }
}
