//! A feed that one or more elements show.

use super::browser::{chance, clock};
use super::held::Held;
use super::known::{Known, Wait};
use super::outcome::Outcome;
use super::refresher::Refresher;
use super::request::Request;
use super::subscription::Listener;
use crate::error::Error;
use std::cell::Cell;
use std::rc::Rc;

/// A feed's address, what is known of it, and what is under way for it.
pub(super) struct Source {
    url: String,
    known: Held<Known>,
    request: Cell<Option<Request>>,
    refresher: Cell<Option<Refresher>>,
}

impl Source {
    pub(super) fn new(url: &str) -> Self {
        Source {
            url: url.to_owned(),
            known: Held::new(Known::new(clock())),
            request: Cell::new(None),
            refresher: Cell::new(None),
        }
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }

    pub(super) fn outcome(&self) -> Outcome {
        self.known.ask(|known| known.outcome())
    }

    /// A listener more. If it is the first, the feed is asked for, unless the
    /// page came with it.
    pub(super) fn join(self: &Rc<Self>, listener: Rc<Listener>, inline: Option<String>) {
        let wanted = self
            .known
            .ask(|known| known.join(listener, inline, &self.url));
        if wanted {
            self.load(false);
        } else {
            self.plan();
        }
    }

    pub(super) fn leave(self: &Rc<Self>, listener: &Rc<Listener>) {
        self.known.ask(|known| known.leave(listener));
        self.plan();
    }

    pub(super) fn reload(self: &Rc<Self>) {
        if !self.known.ask(|known| known.is_asking()) {
            self.load(true);
        }
    }

    fn load(self: &Rc<Self>, again: bool) {
        self.known.ask(Known::begin);
        self.refresher.set(None);
        let source = Rc::downgrade(self);
        let request = Request::start(&self.url, again, move |answer, retry_after| {
            if let Some(source) = source.upgrade() {
                source.answered(answer, retry_after);
            }
        });
        self.request.set(Some(request));
        if again {
            self.tell(false);
        }
    }

    fn answered(self: &Rc<Self>, answer: Result<String, Error>, retry_after: u32) {
        self.request.set(None);
        let now = clock();
        self.known
            .ask(|known| known.answered(answer, retry_after, now, &self.url));
        self.plan();
        self.tell(true);
    }

    /// Sets the timer to what the most eager listener wants.
    pub(super) fn plan(self: &Rc<Self>) {
        let (now, chance) = (clock(), chance());
        match self.known.ask(|known| known.wait(now, chance)) {
            Wait::Same => {}
            Wait::None => self.refresher.set(None),
            Wait::For(seconds) => {
                let source = Rc::downgrade(self);
                let refresher = Refresher::start(seconds, move |due| match source.upgrade() {
                    Some(source) if due => source.load(true),
                    // What was live when it was shown is not live for ever.
                    Some(source) => source.tell(false),
                    None => {}
                });
                self.refresher.set(Some(refresher));
            }
        }
    }

    fn tell(&self, answered: bool) {
        // From the last to the first, each looked up anew: a listener may come
        // or go while another one is told.
        let mut place = self.known.ask(|known| known.listeners());
        while place > 0 {
            place -= 1;
            if let Some(listener) = self.known.ask(|known| known.listener(place)) {
                (listener.heard)(answered);
            }
        }
    }
}
