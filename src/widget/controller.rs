//! One element: its attributes, and the feed that it follows.

use super::attributes::{Attributes, ViewAttributes};
use super::card::MountedCard;
use super::element::Element;
use super::origin::{INSIDE_THE_TAG, Origin, THE_PROPERTY};
use super::page::text_of;
use super::source::{Outcome, Subscription, read};
use super::state::State;
use crate::error::{Error, ErrorKind};
use crate::feed::Revisions;
use crate::shown::Shown;
use js_sys::Function;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use wasm_bindgen::JsValue;

pub(super) struct Controller {
    this: Weak<Controller>,
    pub(super) element: Element,
    pub(super) attributes: RefCell<Rc<ViewAttributes>>,
    /// How often the page wants the feed asked for.
    pub(super) interval: Cell<Option<u32>>,
    pub(super) origin: RefCell<Origin>,
    pub(super) card: RefCell<Option<MountedCard>>,
    /// What was handed over so far.
    revisions: RefCell<Revisions>,
    /// What the reader has before their eyes.
    pub(super) on_card: RefCell<Shown>,
    /// The page came with a card, which stays until there is a newer one.
    pub(super) pre_rendered: Cell<bool>,
    pub(super) shown: Cell<bool>,
    /// The reader has asked for a refresh that is not done yet.
    pub(super) asked: Cell<bool>,
    waiting: RefCell<Vec<Function>>,
}

impl Controller {
    pub(super) fn new(element: Element, feed: &JsValue) -> Rc<Self> {
        let attributes = Attributes::read(&element);
        let pre_rendered = element.container().child_element_count() > 0;
        let controller = Rc::new_cyclic(|this| Controller {
            this: this.clone(),
            element,
            attributes: RefCell::new(attributes.view.clone()),
            interval: Cell::new(attributes.interval),
            origin: RefCell::new(Origin::Nothing),
            card: RefCell::new(None),
            revisions: RefCell::default(),
            on_card: RefCell::default(),
            pre_rendered: Cell::new(pre_rendered),
            shown: Cell::new(false),
            asked: Cell::new(false),
            waiting: RefCell::default(),
        });
        if !controller.take(feed) {
            controller.follow(&attributes);
        }
        controller
    }

    /// Starts to render. Until then the feed is fetched, but nothing is shown.
    pub(super) fn show(&self) {
        if !self.shown.replace(true) {
            self.present(true);
        }
    }

    /// Reads the attributes again.
    pub(super) fn update(&self) {
        let attributes = Attributes::read(&self.element);
        self.interval.set(attributes.interval);
        let before = self.attributes.replace(attributes.view.clone());
        let followed = self.follow(&attributes);
        let answered = before.options.story != attributes.view.options.story;
        if followed {
            self.forget_pre_rendered();
        }
        if followed || answered {
            self.on_card.replace(Shown::default());
        }
        if before != attributes.view {
            // Another heading level or language is another card.
            self.card.replace(None);
        }
        self.present(followed || answered);
    }

    /// Shows a feed that the page hands over; without one it is `src`'s turn.
    pub(super) fn set_feed(&self, document: &JsValue) {
        if !self.take(document) {
            self.origin.replace(Origin::Nothing);
            self.follow(&Attributes::read(&self.element));
        }
        // The page itself brings it: nothing waits.
        self.on_card.borrow_mut().admit();
        self.present(true);
    }

    /// Does what the reader asks for within the card.
    pub(super) fn read_on(&self, action: &str, id: &str) {
        let mut on_card = self.on_card.borrow_mut();
        match action {
            "open" => on_card.open(id.into()),
            "back" => on_card.back(),
            _ => on_card.admit(),
        }
        drop(on_card);
        self.present(false);
    }

    /// Takes a feed that the page hands over, if it does.
    fn take(&self, document: &JsValue) -> bool {
        let given = !document.is_undefined() && !document.is_null();
        if given {
            let reading = self.revisions.borrow_mut().read(text_of(document));
            let mut outcome = Outcome::default();
            outcome.take(reading.map_err(|_| Error::new(ErrorKind::NotAFeed, THE_PROPERTY)));
            self.origin.replace(Origin::Given(outcome));
        }
        given
    }

    /// The feed inside the tag, for an element without `src`.
    fn inline(&self) -> Option<Origin> {
        let text = self.element.inline()?;
        let mut outcome = Outcome::default();
        let revisions = &mut self.revisions.borrow_mut();
        outcome.take(read(revisions, text, INSIDE_THE_TAG));
        Some(Origin::Inline(outcome))
    }

    /// The card that the page came with is of another feed.
    fn forget_pre_rendered(&self) {
        if self.pre_rendered.replace(false) && self.card.borrow().is_none() {
            self.element.container().replace_children_with_node_0();
        }
    }

    /// Asks for the feed again. `settled` is called with the state, once.
    pub(super) fn refresh(&self, settled: Function, by_reader: bool) {
        self.waiting.borrow_mut().push(settled);
        if let Origin::Feed(subscription) = &*self.origin.borrow() {
            if by_reader {
                self.asked.set(true);
            }
            subscription.reload();
        } else {
            self.settle(self.showing().0);
        }
    }

    /// Takes the place at the feed that `src` names; whether that is another one.
    fn follow(&self, attributes: &Attributes) -> bool {
        let origin = match (&*self.origin.borrow(), &attributes.src) {
            (Origin::Given(_), _) | (Origin::Inline(_), None) => return false,
            (Origin::Feed(subscription), Some(Ok(src))) if subscription.url() == src => {
                subscription.set_interval(attributes.interval);
                return false;
            }
            (before, None) => match self.inline() {
                Some(inline) => inline,
                None if matches!(before, Origin::Nothing) => return false,
                None => Origin::Nothing,
            },
            (_, Some(Err(error))) => Origin::Refused(error.clone()),
            (_, Some(Ok(src))) => {
                let this = self.this.clone();
                let heard = move |answered| {
                    if let Some(controller) = this.upgrade() {
                        controller.present(answered);
                    }
                };
                let is_first = matches!(*self.origin.borrow(), Origin::Nothing);
                let inline = is_first.then(|| self.element.inline()).flatten();
                Origin::Feed(Subscription::new(src, attributes.interval, inline, heard))
            }
        };
        self.origin.replace(origin);
        true
    }

    pub(super) fn settle(&self, state: State) {
        for settled in self.waiting.take() {
            let _ = settled.call1(&JsValue::NULL, &state.word().into());
        }
    }
}

impl Drop for Controller {
    fn drop(&mut self) {
        // The page that waits for a refresh is not left waiting.
        self.settle(State::Idle);
    }
}
