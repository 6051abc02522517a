//! One element: from its attributes and its feed to what it shows.

use super::attributes::{Attributes, ViewAttributes};
use super::card::MountedCard;
use super::element::Element;
use super::events::{Failure, Load, detail};
use super::source::{Outcome, Subscription};
use super::state::State;
use crate::error::{Error, ErrorKind};
use crate::feed::Feed;
use crate::locale::Message;
use crate::view::{Screen, Story};
use js_sys::Function;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use wasm_bindgen::JsValue;

/// Where the element's feed comes from.
enum Origin {
    /// `src` is absent, and no feed was handed over.
    Nothing,
    /// `src` is no address.
    Refused(Error),
    /// `src`.
    Feed(Subscription),
    /// The `feed` property.
    Given(Outcome),
}

pub(super) struct Controller {
    this: Weak<Controller>,
    element: Element,
    attributes: RefCell<ViewAttributes>,
    origin: RefCell<Origin>,
    card: RefCell<Option<MountedCard>>,
    shown: Cell<bool>,
    /// The reader or the page has asked for a refresh that is not done yet.
    asked: Cell<bool>,
    waiting: RefCell<Vec<Function>>,
}

impl Controller {
    pub(super) fn new(element: Element, feed: &JsValue) -> Rc<Self> {
        let attributes = Attributes::read(&element.host());
        let controller = Rc::new_cyclic(|this| Controller {
            this: this.clone(),
            element,
            attributes: RefCell::new(attributes.view.clone()),
            origin: RefCell::new(Origin::Nothing),
            card: RefCell::new(None),
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
            let reading = Feed::read(document);
            let mut outcome = Outcome::default();
            outcome.take(reading.ok_or_else(|| Error::new(ErrorKind::NotAFeed, THE_PROPERTY)));
            self.origin.replace(Origin::Given(outcome));
        }
        given
    }

    /// Asks for the feed again. `settled` is called with the state, once.
    pub(super) fn refresh(&self, settled: Option<Function>) {
        self.waiting.borrow_mut().extend(settled);
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
            (Origin::Given(_), _) | (Origin::Nothing, None) => return false,
            (Origin::Feed(subscription), Some(Ok(src))) if subscription.url() == src => {
                subscription.set_interval(attributes.interval);
                return false;
            }
            (_, None) => Origin::Nothing,
            (_, Some(Err(error))) => Origin::Refused(error.clone()),
            (_, Some(Ok(src))) => {
                let this = self.this.clone();
                let heard = move |answered| {
                    if let Some(controller) = this.upgrade() {
                        controller.present(answered);
                    }
                };
                Origin::Feed(Subscription::new(src, attributes.interval, heard))
            }
        };
        self.origin.replace(origin);
        true
    }

    fn outcome(&self) -> Outcome {
        match &*self.origin.borrow() {
            Origin::Nothing => Outcome::default(),
            Origin::Refused(error) => Outcome {
                error: Some(error.clone()),
                ..Outcome::default()
            },
            Origin::Feed(subscription) => subscription.outcome(),
            Origin::Given(outcome) => outcome.clone(),
        }
    }

    /// The state, the screen, and the error to report.
    fn state(&self) -> (State, Screen, Option<Error>) {
        let outcome = self.outcome();
        let Some(feed) = outcome.feed else {
            return match outcome.error {
                Some(error) => {
                    let retry = self.can_retry();
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
                let error = Error::with_detail(ErrorKind::NoSuchStory, &self.subject(), &id);
                let retry = self.can_retry();
                (State::Error, Screen::Failed { retry }, Some(error))
            }
            (None, None) => (State::Ready, Screen::Empty, None),
        }
    }

    /// Brings state and screen up to date. `answered`: there is something to
    /// tell the page about, not only to show.
    fn present(&self, answered: bool) {
        if !self.shown.get() {
            let _ = self.element.notify(State::Loading.word(), false);
            if answered {
                self.settle(self.state().0);
            }
            return;
        }
        let (state, screen, error) = self.state();
        let settled = answered && !matches!(state, State::Loading | State::Idle);
        let asked = settled && self.asked.replace(false);
        let announcement = match state {
            _ if !asked => None,
            State::Ready => Some(Message::Refreshed),
            State::Stale => Some(Message::Stale),
            _ => Some(Message::Failed),
        };
        let is_card = matches!(screen, Screen::Card { .. });
        self.card
            .borrow_mut()
            .get_or_insert_with(|| {
                MountedCard::new(self.element.container(), &self.attributes.borrow())
            })
            .render(screen, announcement);
        let _ = self.element.notify(state.word(), is_card);
        if settled {
            match error {
                Some(error) => self.report("error", &detail(&Failure::from(&error))),
                None => self.report("load", &detail(&self.load())),
            }
            self.settle(state);
        }
    }

    fn report(&self, event: &str, detail: &JsValue) {
        let _ = self.element.report(event, detail);
    }

    fn load(&self) -> Load {
        let outcome = self.outcome();
        let id = self.attributes.borrow().options.story.clone();
        let story = outcome
            .feed
            .as_ref()
            .and_then(|feed| feed.story(id.as_deref()));
        let items = outcome.feed.as_ref().map_or(0, |feed| feed.items.len());
        Load {
            src: match &*self.origin.borrow() {
                Origin::Feed(subscription) => Some(subscription.url().to_owned()),
                _ => None,
            },
            story: story.map(|item| item.id.to_string()),
            items: u32::try_from(items).unwrap_or(u32::MAX),
            diagnostics: outcome.diagnostics.iter().map(Into::into).collect(),
        }
    }

    fn settle(&self, state: State) {
        for settled in self.waiting.take() {
            let _ = settled.call1(&JsValue::NULL, &state.word().into());
        }
    }

    /// Whether another request could bring another answer.
    fn can_retry(&self) -> bool {
        matches!(&*self.origin.borrow(), Origin::Feed(_))
    }

    /// What an error is about.
    fn subject(&self) -> String {
        match &*self.origin.borrow() {
            Origin::Feed(subscription) => subscription.url().to_owned(),
            _ => THE_PROPERTY.to_owned(),
        }
    }

    /// Whether the page has put anything inside the tag.
    fn has_fallback(&self) -> bool {
        let host = self.element.host();
        let text = host.text_content().unwrap_or_default();
        host.child_element_count() > 0 || !text.trim().is_empty()
    }
}

const THE_PROPERTY: &str = "The feed property";

impl Drop for Controller {
    fn drop(&mut self) {
        // The page that waits for a refresh is not left waiting.
        self.settle(State::Idle);
    }
}
