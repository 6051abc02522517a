//! A feed that one or more elements show.

use super::page::chance;
use super::pending::Pending;
use super::{refresher, request};
use crate::error::{Error, ErrorKind};
use crate::feed::{Diagnostic, Feed, Reading, Revisions, Unreadable};
use crate::refresh;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use std::sync::Arc;

/// What is known of a feed.
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

/// Reads a feed's text. `subject` is what an error names.
pub(super) fn read(
    revisions: &mut Revisions,
    text: String,
    subject: &str,
) -> Result<Reading, Error> {
    revisions.read(text).map_err(|why| {
        let kind = match why {
            Unreadable::NotJson(_) => ErrorKind::NotJson,
            Unreadable::NotAFeed => ErrorKind::NotAFeed,
        };
        Error::new(kind, subject)
    })
}

type Heard = Rc<dyn Fn(bool)>;

/// A feed's address, what is known of it, and who wants to know.
struct Source {
    url: String,
    outcome: RefCell<Outcome>,
    revisions: RefCell<Revisions>,
    failures: Cell<u32>,
    /// Seconds for which the server wants no other request.
    retry_after: Cell<u32>,
    request: RefCell<Option<Pending>>,
    refresher: RefCell<Option<Pending>>,
    /// The interval that the refresher was started for.
    planned: Cell<Option<u32>>,
    listeners: RefCell<Vec<Listener>>,
}

struct Listener {
    number: u32,
    interval: Option<u32>,
    heard: Heard,
}

thread_local! {
    static SOURCES: RefCell<Vec<Weak<Source>>> = const { RefCell::new(Vec::new()) };
    static NUMBERS: Cell<u32> = const { Cell::new(0) };
}

/// An element's place at a feed. With the last one, the request is aborted,
/// the timer stopped and the feed let go.
#[must_use]
pub(super) struct Subscription {
    source: Rc<Source>,
    number: u32,
}

impl Subscription {
    /// Takes a place at the feed with this absolute address. `heard` is called
    /// whenever something changes, with whether an answer has come; never
    /// before this function returns. A feed's text that the page came with
    /// counts as the answer to the first request.
    pub(super) fn new(
        url: &str,
        interval: Option<u32>,
        inline: Option<String>,
        heard: impl Fn(bool) + 'static,
    ) -> Self {
        let source = Source::at(url);
        let number = NUMBERS.get();
        NUMBERS.set(number.wrapping_add(1));
        source.listeners.borrow_mut().push(Listener {
            number,
            interval,
            heard: Rc::new(heard),
        });
        let is_new = !source.outcome.borrow().settled() && source.request.borrow().is_none();
        if is_new && !inline.is_some_and(|text| source.is_answered_by(text)) {
            source.load(false);
        } else {
            source.plan();
        }
        Subscription { source, number }
    }

    pub(super) fn url(&self) -> &str {
        &self.source.url
    }

    pub(super) fn outcome(&self) -> Outcome {
        self.source.outcome.borrow().clone()
    }

    /// Changes how often this element wants the feed asked for.
    pub(super) fn set_interval(&self, interval: Option<u32>) {
        let mut changed = false;
        for listener in &mut *self.source.listeners.borrow_mut() {
            if listener.number == self.number && listener.interval != interval {
                listener.interval = interval;
                changed = true;
            }
        }
        if changed {
            self.source.plan();
        }
    }

    /// Asks for the feed again, unless a request is under way.
    pub(super) fn reload(&self) {
        if self.source.request.borrow().is_none() {
            self.source.load(true);
        }
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        let mut listeners = self.source.listeners.borrow_mut();
        listeners.retain(|listener| listener.number != self.number);
        drop(listeners);
        self.source.plan();
    }
}

impl Source {
    fn at(url: &str) -> Rc<Source> {
        SOURCES.with_borrow_mut(|sources| {
            sources.retain(|source| source.strong_count() > 0);
            let mut known = sources.iter().filter_map(Weak::upgrade);
            known.find(|source| source.url == url).unwrap_or_else(|| {
                let source = Rc::new(Source {
                    url: url.to_owned(),
                    outcome: RefCell::default(),
                    revisions: RefCell::default(),
                    failures: Cell::new(0),
                    retry_after: Cell::new(0),
                    planned: Cell::new(None),
                    request: RefCell::new(None),
                    refresher: RefCell::new(None),
                    listeners: RefCell::default(),
                });
                sources.push(Rc::downgrade(&source));
                source
            })
        })
    }

    fn load(self: &Rc<Self>, again: bool) {
        let mut outcome = self.outcome.borrow_mut();
        if outcome.feed.is_none() {
            // What failed is tried again: until then it has not failed.
            outcome.error = None;
        }
        drop(outcome);
        self.refresher.replace(None);
        let source = Rc::downgrade(self);
        let request = request::start(&self.url, again, move |answer, retry_after| {
            if let Some(source) = source.upgrade() {
                source.retry_after.set(retry_after);
                source.answered(answer);
            }
        });
        self.request.replace(Some(request));
        if again {
            self.tell(false);
        }
    }

    /// Takes a text for an answer, if it is a feed.
    fn is_answered_by(&self, text: String) -> bool {
        let reading = read(&mut self.revisions.borrow_mut(), text, &self.url);
        let is_feed = reading.is_ok();
        if is_feed {
            self.outcome.borrow_mut().take(reading);
        }
        is_feed
    }

    fn answered(self: &Rc<Self>, answer: Result<String, Error>) {
        self.request.replace(None);
        let mut revisions = self.revisions.borrow_mut();
        let answer = answer.and_then(|text| read(&mut revisions, text, &self.url));
        drop(revisions);
        let failures = match &answer {
            Ok(_) => 0,
            Err(_) => self.failures.get().saturating_add(1),
        };
        self.failures.set(failures);
        self.outcome.borrow_mut().take(answer);
        self.plan();
        self.tell(true);
    }

    /// Sets the timer to what the most eager listener wants. A timer that runs
    /// for the same interval runs on: elements that come and go don't put a
    /// refresh off.
    fn plan(self: &Rc<Self>) {
        let listeners = self.listeners.borrow();
        let interval = listeners
            .iter()
            .filter_map(|listener| listener.interval)
            .min();
        drop(listeners);
        let waits = self.request.borrow().is_some() || self.is_finished();
        let interval = interval.filter(|_| !waits);
        if self.planned.get() == interval && self.refresher.borrow().is_some() {
            return;
        }
        self.planned.set(interval);
        let refresher = interval.map(|interval| {
            let source = Rc::downgrade(self);
            let (failures, wish) = (self.failures.get(), self.retry_after.get());
            let seconds = refresh::delay(interval, failures, wish, chance());
            refresher::start(seconds, move |due| {
                match source.upgrade() {
                    Some(source) if due => source.load(true),
                    // What was live when it was shown is not live for ever.
                    Some(source) => source.tell(false),
                    None => {}
                }
            })
        });
        self.refresher.replace(refresher);
    }

    /// Whether the feed says that it will not change again.
    fn is_finished(&self) -> bool {
        let outcome = self.outcome.borrow();
        outcome.feed.as_ref().is_some_and(|feed| feed.expired)
    }

    fn tell(&self, answered: bool) {
        // From the last to the first, each looked up anew: a listener may come
        // or go while another one is told.
        let mut place = self.listeners.borrow().len();
        while place > 0 {
            place -= 1;
            let heard = self
                .listeners
                .borrow()
                .get(place)
                .map(|listener| listener.heard.clone());
            if let Some(heard) = heard {
                heard(answered);
            }
        }
    }
}
