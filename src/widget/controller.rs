//! One element: its attributes, and the feed that it follows.

use super::attributes::Attributes;
use super::beside::status_of;
use super::bridge::Bridge;
use super::browser::present_time;
use super::card::MountedCard;
use super::held::Held;
use super::minutes::Minutes;
use super::model::Model;
use super::origin::Origin;
use super::present::settle;
use super::sources::Sources;
use super::state::State;
use super::subscription::Subscription;
use crate::shown::Shown;
use js_sys::Function;
use std::cell::Cell;
use std::rc::{Rc, Weak};

pub(super) struct Controller {
    this: Weak<Controller>,
    pub(super) bridge: Bridge,
    sources: Rc<Sources>,
    pub(super) model: Held<Model>,
    /// Not here while it is being drawn.
    pub(super) card: Cell<Option<MountedCard>>,
    /// As long as the card says how long ago it was counted.
    minutes: Cell<Option<Minutes>>,
}

impl Controller {
    pub(super) fn new(bridge: Bridge, sources: &Rc<Sources>, feed: Option<String>) -> Rc<Self> {
        let attributes = Attributes::read(&bridge);
        let container = bridge.container();
        status_of(&container);
        let pre_rendered = container.child_element_count() > 0;
        let controller = Rc::new_cyclic(|this| Controller {
            this: this.clone(),
            bridge,
            sources: sources.clone(),
            model: Held::new(Model::new(&attributes, pre_rendered)),
            card: Cell::new(None),
            minutes: Cell::new(None),
        });
        match feed {
            Some(text) => controller.give(text),
            None => _ = controller.follow(&attributes),
        }
        controller
    }

    /// Starts to render. Until then the feed is fetched, but nothing is shown.
    pub(super) fn show(&self) {
        if self.model.ask(Model::show) {
            self.present(true);
        }
    }

    /// Reads the attributes again.
    pub(super) fn update(&self) {
        self.change(false);
    }

    /// Shows a feed that the page hands over; without one it is `src`'s turn.
    pub(super) fn set_feed(&self, feed: Option<String>) {
        match feed {
            Some(text) => self.give(text),
            None => drop(self.model.ask(|model| model.replace(Origin::Nothing))),
        }
        self.change(true);
    }

    /// Takes over what the attributes say. A feed that came with them, and only
    /// that, has the story that they ask for now.
    fn change(&self, is_given: bool) {
        let attributes = Attributes::read(&self.bridge);
        let before = self.model.ask(|model| model.read_again(&attributes));
        let followed = self.follow(&attributes);
        let is_other = followed || before.options.story != attributes.view.options.story;
        if followed && !is_given && self.model.ask(Model::forget_pre_rendered) {
            // The card that the page came with is of another feed.
            self.bridge.container().replace_children_with_node_0();
        }
        if is_other {
            self.model.ask(|model| model.on_card = Shown::default());
        } else if is_given {
            // The page itself brings it: nothing waits.
            self.model.ask(|model| model.on_card.admit());
        }
        let mut card = self.card.take();
        if let Some(card) = card.as_mut().filter(|_| before != attributes.view) {
            card.follow(&attributes.view);
        }
        self.card.set(card);
        self.present(is_other || is_given);
    }

    /// Does what the reader asks for within the card.
    pub(super) fn read_on(&self, step: impl FnOnce(&mut Shown)) {
        self.model.ask(|model| step(&mut model.on_card));
        self.present(false);
    }

    /// Whether the card says how long ago it was counted, which has to be kept true.
    pub(super) fn ages(&self, ages: bool) {
        let minutes = self.minutes.take().filter(|_| ages);
        let started = minutes.or_else(|| {
            let this = self.this.clone();
            let passed = move || {
                if let Some(controller) = this.upgrade() {
                    controller.present(false);
                }
            };
            ages.then(|| Minutes::start(passed))
        });
        self.minutes.set(started);
    }

    fn give(&self, text: String) {
        drop(self.model.ask(|model| model.give(text)));
    }

    /// Asks for the feed again. `settled` is called with the state, once.
    pub(super) fn refresh(&self, settled: Option<Function>, by_reader: bool) {
        match self.model.ask(|model| model.wait(settled, by_reader)) {
            Some(subscription) => subscription.reload(),
            None => {
                let now = present_time();
                let (waiting, state) = self.model.ask(|model| model.settle(now));
                settle(waiting, state);
            }
        }
    }

    /// Takes the place at the feed that `src` names; whether that is another one.
    fn follow(&self, attributes: &Attributes) -> bool {
        let before = self.model.ask(|model| model.origin.clone());
        let origin = match (&before, &attributes.src) {
            (Origin::Given(_), _) | (Origin::Inline(_), None) => return false,
            (Origin::Feed(subscription), Some(Ok(src))) if subscription.url() == src => {
                subscription.set_interval(attributes.interval);
                return false;
            }
            (before, None) => match self.inline() {
                Some(text) => self.model.ask(|model| model.inline(text)),
                None if matches!(before, Origin::Nothing) => return false,
                None => Origin::Nothing,
            },
            (_, Some(Err(error))) => Origin::Refused(error.clone()),
            (before, Some(Ok(src))) => {
                let this = self.this.clone();
                let heard = move |answered| {
                    if let Some(controller) = this.upgrade() {
                        controller.present(answered);
                    }
                };
                let is_first = matches!(before, Origin::Nothing);
                let inline = is_first.then(|| self.inline()).flatten();
                let source = self.sources.at(src);
                let subscription = Subscription::new(source, attributes.interval, inline, heard);
                Origin::Feed(Rc::new(subscription))
            }
        };
        drop(self.model.ask(|model| model.replace(origin)));
        true
    }

    /// The text of a feed that stands inside the tag.
    fn inline(&self) -> Option<String> {
        self.bridge.inline().ok().flatten()
    }
}

impl Drop for Controller {
    fn drop(&mut self) {
        let _ = self.bridge.describe(None);
        // The page that waits for a refresh is not left waiting.
        let waiting = self.model.ask(Model::take_waiting);
        settle(waiting, State::Idle);
    }
}
