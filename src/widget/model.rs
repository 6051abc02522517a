//! What an element knows. Nothing in here calls the page; what is to be done
//! there is handed back.

use super::attributes::{Attributes, ViewAttributes};
use super::origin::{INSIDE_THE_TAG, Origin, THE_PROPERTY};
use super::outcome::{Outcome, read};
use super::subscription::Subscription;
use crate::error::{Error, ErrorKind};
use crate::feed::Revisions;
use crate::shown::Shown;
use js_sys::Function;
use std::mem;
use std::rc::Rc;

pub(super) struct Model {
    pub(super) view: Rc<ViewAttributes>,
    /// How often the page wants the feed asked for.
    pub(super) interval: Option<u32>,
    pub(super) origin: Origin,
    /// What was handed over so far.
    revisions: Revisions,
    /// What the reader has before their eyes.
    pub(super) on_card: Shown,
    /// The page came with a card, which stays until there is a newer one.
    pub(super) pre_rendered: bool,
    pub(super) shown: bool,
    /// The reader has asked for a refresh that is not done yet.
    pub(super) asked: bool,
    /// Whom to tell when the next answer has come.
    waiting: Vec<Function>,
}

impl Model {
    pub(super) fn new(attributes: &Attributes, pre_rendered: bool) -> Self {
        Model {
            view: attributes.view.clone(),
            interval: attributes.interval,
            origin: Origin::Nothing,
            revisions: Revisions::default(),
            on_card: Shown::default(),
            pre_rendered,
            shown: false,
            asked: false,
            waiting: Vec::new(),
        }
    }

    pub(super) fn outcome(&self) -> Outcome {
        self.origin.outcome()
    }

    /// Begins to be shown; whether that is new.
    pub(super) fn show(&mut self) -> bool {
        !mem::replace(&mut self.shown, true)
    }

    /// Takes over what the attributes say of the view, and gives what they said.
    pub(super) fn read_again(&mut self, attributes: &Attributes) -> Rc<ViewAttributes> {
        self.interval = attributes.interval;
        mem::replace(&mut self.view, attributes.view.clone())
    }

    /// Another origin. The old one is for the caller to let go, who may thereby
    /// abort a request.
    pub(super) fn replace(&mut self, origin: Origin) -> Origin {
        mem::replace(&mut self.origin, origin)
    }

    /// Takes the text of a feed that the page hands over; gives the old origin.
    pub(super) fn give(&mut self, text: String) -> Origin {
        let reading = read(&mut self.revisions, text, THE_PROPERTY);
        let mut outcome = Outcome::default();
        outcome.take(reading.map_err(|_| Error::new(ErrorKind::NotAFeed, THE_PROPERTY)));
        self.replace(Origin::Given(outcome))
    }

    /// Reads a feed that stands inside the tag.
    pub(super) fn inline(&mut self, text: String) -> Origin {
        let mut outcome = Outcome::default();
        outcome.take(read(&mut self.revisions, text, INSIDE_THE_TAG));
        Origin::Inline(outcome)
    }

    /// Whether a card is there that the page came with, for the last time.
    pub(super) fn forget_pre_rendered(&mut self) -> bool {
        mem::take(&mut self.pre_rendered)
    }

    /// Somebody waits for an answer; what can bring one.
    pub(super) fn wait(
        &mut self,
        settled: Option<Function>,
        by_reader: bool,
    ) -> Option<Rc<Subscription>> {
        self.waiting.extend(settled);
        let Origin::Feed(subscription) = &self.origin else {
            return None;
        };
        self.asked |= by_reader;
        Some(subscription.clone())
    }

    /// All who wait for an answer.
    pub(super) fn take_waiting(&mut self) -> Vec<Function> {
        mem::take(&mut self.waiting)
    }
}
