//! From what an element knows to what it shows and tells.

use super::card::MountedCard;
use super::controller::Controller;
use super::events::{failure, load};
use super::origin::Origin;
use super::page::present_time;
use super::source::Outcome;
use super::state::State;
use crate::error::{Error, ErrorKind};
use crate::freshness::Freshness;
use crate::linked_data::linked_data;
use crate::locale::Message;
use crate::options::Layout;
use crate::shown::Excerpt;
use crate::view::{Live, Screen, Story};

/// What an element is to be: its state, its screen (none: what stands there
/// stays), and the error to report.
type Showing = (State, Option<Screen>, Option<Error>);

impl Controller {
    fn outcome(&self) -> Outcome {
        self.origin.borrow().outcome()
    }

    pub(super) fn showing(&self) -> Showing {
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
                    let fallback = self.element.fallback();
                    (State::Loading, Screen::Loading { fallback }, None)
                }
            };
        };
        let (id, frozen) = {
            let options = &self.attributes.borrow().options;
            (options.story.clone(), options.frozen)
        };
        let excerpt = self.on_card.borrow_mut().excerpt(&feed, id.as_deref());
        match (excerpt, id) {
            (Some(excerpt), _) => {
                let Excerpt {
                    item,
                    known,
                    before,
                    back,
                } = excerpt;
                let (interval, now) = (self.interval.get(), present_time());
                let freshness = Freshness::of(&feed, &item, frozen, interval, now);
                let stale = outcome.error.is_some();
                let state = if stale { State::Stale } else { State::Ready };
                let live = Live {
                    freshness,
                    before,
                    known: Some(known),
                    back,
                    ..Live::default()
                };
                let story = Story { feed, item };
                (state, Screen::Card { story, stale, live }, outcome.error)
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
    pub(super) fn present(&self, answered: bool) {
        if !self.shown.get() {
            if !self.pre_rendered.get() {
                self.element.notify(State::Loading.word(), false);
            }
            if answered {
                self.settle(self.showing().0);
            }
            return;
        }
        let settled = answered && self.outcome().settled();
        let asked = settled && self.asked.replace(false);
        if asked {
            // Who asks for what is new wants to see it.
            self.on_card.borrow_mut().admit();
        }
        let (state, screen, error) = self.showing();
        // A pre-rendered card is ready before anything has come.
        let is_card = matches!(screen, None | Some(Screen::Card { .. }));
        let (mut data, mut freshness, mut shown) = (None, None, None);
        if let Some(Screen::Card { story, live, .. }) = &screen {
            freshness = live.freshness;
            shown = Some(story.item.clone());
            let options = &self.attributes.borrow().options;
            if options.layout_of(live.back) != Layout::List {
                data = Some(linked_data(&story.feed, &story.item));
            }
        }
        if let Some(screen) = screen {
            self.pre_rendered.set(false);
            let mut card = self.card.borrow_mut();
            let card = card
                .get_or_insert_with(|| MountedCard::new(&self.element, &self.attributes.borrow()));
            card.render(screen);
            if asked {
                let message = match state {
                    State::Ready => Message::Refreshed,
                    State::Stale => Message::Stale,
                    _ => Message::Failed,
                };
                self.element.announce(card.locale().text(message));
            }
            self.element.describe(data.as_deref());
        }
        self.element.notify(state.word(), is_card);
        if settled {
            match error {
                Some(error) => self.report("error", &failure(&error)),
                None => {
                    let id = shown.as_ref().map(|item| &*item.id);
                    let origin = self.origin.borrow();
                    self.report("load", &load(origin.url(), id, freshness, &self.outcome()));
                }
            }
            self.settle(state);
        }
    }

    fn report(&self, event: &str, detail: &str) {
        self.element.report(event, detail);
    }
}
