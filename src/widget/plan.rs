//! From what an element knows to what it shows and tells.

use super::attributes::ViewAttributes;
use super::events::Event;
use super::model::Model;
use super::origin::Origin;
use super::outcome::Outcome;
use super::state::State;
use crate::error::{Error, ErrorKind};
use crate::feed::Timestamp;
use crate::freshness::Freshness;
use crate::linked_data::linked_data;
use crate::locale::Message;
use crate::options::Layout;
use crate::shown::Excerpt;
use crate::view::{Live, Screen, Story};
use js_sys::Function;
use std::mem;
use std::rc::Rc;

/// What is to be done on the page, in this order.
#[derive(Default)]
pub(super) struct Plan {
    pub(super) drawing: Option<Drawing>,
    /// The state, and whether the card takes the fallback's place.
    pub(super) notice: Option<(State, bool)>,
    pub(super) event: Option<Event>,
    /// Who is told that an answer has come, and what it has led to.
    pub(super) settled: Option<(Vec<Function>, State)>,
}

/// What is to stand in the container.
pub(super) struct Drawing {
    pub(super) view: Rc<ViewAttributes>,
    pub(super) screen: Screen,
    /// What a screen reader is told.
    pub(super) announcement: Option<Message>,
    /// The story for programs.
    pub(super) data: Option<String>,
}

/// What an element is to be: its state, its screen (none: what stands there
/// stays), and the error to report.
struct Showing {
    state: State,
    screen: Option<Screen>,
    error: Option<Error>,
}

impl Model {
    /// The state that it is in, and those who wait to hear of it.
    pub(super) fn settle(&mut self, now: Timestamp) -> (Vec<Function>, State) {
        let state = self.showing(now).state;
        (self.take_waiting(), state)
    }

    /// Brings state and screen up to date. `answered`: there is something to
    /// tell the page about, not only to show.
    pub(super) fn plan(&mut self, answered: bool, now: Timestamp) -> Plan {
        if !self.shown {
            return Plan {
                notice: (!self.pre_rendered).then_some((State::Loading, false)),
                settled: answered.then(|| self.settle(now)),
                ..Plan::default()
            };
        }
        let outcome = self.outcome();
        let settled = answered && outcome.settled();
        let asked = settled && mem::take(&mut self.asked);
        if asked {
            // Who asks for what is new wants to see it.
            self.on_card.admit();
        }
        let Showing {
            state,
            screen,
            error,
        } = self.showing(now);
        // A pre-rendered card is ready before anything has come.
        let is_card = matches!(screen, None | Some(Screen::Card { .. }));
        let (mut data, mut freshness, mut story_id) = (None, None, None);
        if let Some(Screen::Card { story, live, .. }) = &screen {
            freshness = live.freshness;
            story_id = Some(story.item.id.clone());
            if self.view.options.layout_of(live.back) != Layout::List {
                data = Some(linked_data(&story.feed, &story.item));
            }
        }
        let event = settled.then(|| match error {
            Some(error) => Event::Failure(error),
            None => Event::Load {
                src: self.origin.url().map(str::to_owned),
                story: story_id,
                freshness,
                outcome,
            },
        });
        self.pre_rendered &= screen.is_none();
        Plan {
            drawing: screen.map(|screen| Drawing {
                view: self.view.clone(),
                screen,
                announcement: asked.then_some(match state {
                    State::Ready => Message::Refreshed,
                    State::Stale => Message::Stale,
                    _ => Message::Failed,
                }),
                data,
            }),
            notice: Some((state, is_card)),
            event,
            settled: settled.then(|| (self.take_waiting(), state)),
        }
    }

    fn showing(&mut self, now: Timestamp) -> Showing {
        let outcome = self.outcome();
        if self.pre_rendered && outcome.feed.is_none() {
            let state = match outcome.error {
                Some(_) => State::Stale,
                None => State::Ready,
            };
            return Showing {
                state,
                screen: None,
                error: outcome.error,
            };
        }
        let (state, screen, error) = self.screen(outcome, now);
        Showing {
            state,
            screen: Some(screen),
            error,
        }
    }

    fn screen(&mut self, outcome: Outcome, now: Timestamp) -> (State, Screen, Option<Error>) {
        let retry = self.origin.can_retry();
        let Some(feed) = outcome.feed else {
            return match outcome.error {
                Some(error) => (State::Error, Screen::Failed { retry }, Some(error)),
                None if matches!(self.origin, Origin::Nothing) => (State::Idle, Screen::Idle, None),
                // Whether there is a fallback only the page can say.
                None => (State::Loading, Screen::Loading { fallback: false }, None),
            };
        };
        let options = &self.view.options;
        let id = options.story.as_deref();
        match (self.on_card.excerpt(&feed, id), id) {
            (Some(excerpt), _) => {
                let Excerpt {
                    item,
                    known,
                    before,
                    back,
                } = excerpt;
                let stale = outcome.error.is_some();
                let freshness = Freshness::of(&feed, &item, options.frozen, self.interval, now);
                // What could not be refreshed is live no more.
                let freshness = freshness.map(|freshness| match freshness {
                    Freshness::Live if stale => Freshness::Delayed,
                    other => other,
                });
                let state = if stale { State::Stale } else { State::Ready };
                let live = Live {
                    freshness,
                    now: Some(now),
                    before,
                    known: Some(known),
                    back,
                    ..Live::default()
                };
                let story = Story { feed, item };
                (state, Screen::Card { story, stale, live }, outcome.error)
            }
            (None, Some(id)) => {
                let error = Error::with_detail(ErrorKind::NoSuchStory, self.origin.subject(), id);
                (State::Error, Screen::Failed { retry }, Some(error))
            }
            (None, None) => (State::Ready, Screen::Empty, None),
        }
    }
}
