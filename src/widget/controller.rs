//! One element: from its attributes and its feed to what it shows.

use super::attributes::{Attributes, ViewAttributes};
use super::card::MountedCard;
use super::element::Element;
use super::events::{Failure, Load, detail};
use super::origin::{INSIDE_THE_TAG, Origin, THE_PROPERTY};
use super::page::text_of;
use super::source::{Outcome, Subscription, read};
use super::state::State;
use crate::error::{Error, ErrorKind};
use crate::feed::Revisions;
use crate::locale::Message;
use crate::view::{Screen, Story};
use js_sys::Function;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use wasm_bindgen::JsValue;

pub(super) struct Controller {
    this: Weak<Controller>,
    element: Element,
    attributes: RefCell<ViewAttributes>,
    origin: RefCell<Origin>,
    card: RefCell<Option<MountedCard>>,
    /// What was handed over so far.
    revisions: RefCell<Revisions>,
    /// The page came with a card, which stays until there is a newer one.
    pre_rendered: Cell<bool>,
    shown: Cell<bool>,
    /// The reader or the page has asked for a refresh that is not done yet.
    asked: Cell<bool>,
    waiting: RefCell<Vec<Function>>,
}

impl Controller {
    pub(super) fn new(element: Element, feed: &JsValue) -> Rc<Self> {
        let attributes = Attributes::read(&element.host());
        let pre_rendered = element.container().child_element_count() > 0;
        let controller = Rc::new_cyclic(|this| Controller {
            this: this.clone(),
            element,
            attributes: RefCell::new(attributes.view.clone()),
            origin: RefCell::new(Origin::Nothing),
            card: RefCell::new(None),
            revisions: RefCell::default(),
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
        let attributes = Attributes::read(&self.element.host());
        let before = self.attributes.replace(attributes.view.clone());
        let followed = self.follow(&attributes);
        if followed {
            self.forget_pre_rendered();
        }
        let answered = before.options.story != attributes.view.options.story;
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
            self.follow(&Attributes::read(&self.element.host()));
        }
        self.present(true);
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
    pub(super) fn refresh(&self, settled: Function) {
        self.waiting.borrow_mut().push(settled);
        if let Origin::Feed(subscription) = &*self.origin.borrow() {
            self.asked.set(true);
            subscription.reload();
        } else {
            self.settle(self.state().0);
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

    fn outcome(&self) -> Outcome {
        self.origin.borrow().outcome()
    }

    /// The state, the screen, and the error to report. No screen: what stands
    /// there stays.
    fn state(&self) -> (State, Option<Screen>, Option<Error>) {
        let outcome = self.outcome();
        if self.pre_rendered.get() && outcome.feed.is_none() {
            let state = match outcome.error {
                Some(_) => State::Stale,
                None => State::Ready,
            };
            return (state, None, outcome.error);
        }
        let (state, screen, error) = self.screen(outcome);
        (state, Some(screen), error)
    }

    fn screen(&self, outcome: Outcome) -> (State, Screen, Option<Error>) {
        let Some(feed) = outcome.feed else {
            return match outcome.error {
                Some(error) => {
                    let retry = self.origin.borrow().can_retry();
                    (State::Error, Screen::Failed { retry }, Some(error))
                }
                None if matches!(&*self.origin.borrow(), Origin::Nothing) => {
                    (State::Idle, Screen::Idle, None)
                }
                None => {
                    let fallback = self.has_fallback();
                    (State::Loading, Screen::Loading { fallback }, None)
                }
            };
        };
        let id = self.attributes.borrow().options.story.clone();
        match (feed.story(id.as_deref()).cloned(), id) {
            (Some(item), _) => {
                let stale = outcome.error.is_some();
                let state = if stale { State::Stale } else { State::Ready };
                let story = Story { feed, item };
                (state, Screen::Card { story, stale }, outcome.error)
            }
            (None, Some(id)) => {
                let error =
                    Error::with_detail(ErrorKind::NoSuchStory, self.origin.borrow().subject(), &id);
                let retry = self.origin.borrow().can_retry();
                (State::Error, Screen::Failed { retry }, Some(error))
            }
            (None, None) => (State::Ready, Screen::Empty, None),
        }
    }

    /// Brings state and screen up to date. `answered`: there is something to
    /// tell the page about, not only to show.
    fn present(&self, answered: bool) {
        if !self.shown.get() {
            if !self.pre_rendered.get() {
                let _ = self.element.notify(State::Loading.word(), false);
            }
            if answered {
                self.settle(self.state().0);
            }
            return;
        }
        let (state, screen, error) = self.state();
        // A pre-rendered card is ready before anything has come.
        let settled = answered && self.outcome().settled();
        let asked = settled && self.asked.replace(false);
        let announcement = match state {
            _ if !asked => None,
            State::Ready => Some(Message::Refreshed),
            State::Stale => Some(Message::Stale),
            _ => Some(Message::Failed),
        };
        let is_card = !matches!(screen, Some(ref other) if !matches!(other, Screen::Card { .. }));
        if let Some(screen) = screen {
            self.pre_rendered.set(false);
            let mut card = self.card.borrow_mut();
            let card = card.get_or_insert_with(|| {
                MountedCard::new(self.element.container(), &self.attributes.borrow())
            });
            card.render(screen, announcement);
        }
        let _ = self.element.notify(state.word(), is_card);
        if settled {
            match error {
                Some(error) => self.report("error", &detail(&Failure(&error))),
                None => self.report_load(),
            }
            self.settle(state);
        }
    }

    fn report(&self, event: &str, detail: &JsValue) {
        let _ = self.element.report(event, detail);
    }

    fn report_load(&self) {
        let outcome = self.outcome();
        let id = self.attributes.borrow().options.story.clone();
        let feed = outcome.feed.as_ref();
        let story = feed.and_then(|feed| feed.story(id.as_deref()));
        let items = feed.map_or(0, |feed| feed.items.len());
        let load = detail(&Load {
            src: self.origin.borrow().url(),
            story: story.map(|item| &*item.id),
            items: u32::try_from(items).unwrap_or(u32::MAX),
            diagnostics: &outcome.diagnostics,
        });
        self.report("load", &load);
    }

    fn settle(&self, state: State) {
        for settled in self.waiting.take() {
            let _ = settled.call1(&JsValue::NULL, &state.word().into());
        }
    }

    /// Whether the page has put anything inside the tag.
    fn has_fallback(&self) -> bool {
        let host = self.element.host();
        let text = host.text_content().unwrap_or_default();
        host.child_element_count() > 0 || !text.trim().is_empty()
    }
}

impl Drop for Controller {
    fn drop(&mut self) {
        // The page that waits for a refresh is not left waiting.
        self.settle(State::Idle);
    }
}
