//! When the next request is due.

use super::browser::is_awake;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use std::cell::Cell;
use std::rc::Rc;

/// A wait, and then for as long as nobody sees the page or it is offline, for
/// that to end: a page that nobody sees, or that reaches nobody, asks as soon as
/// it can. Dropped, it is called off.
#[must_use]
pub(super) struct Refresher {
    _waiting: Rc<Waiting>,
}

struct Waiting {
    heard: Box<dyn Fn(bool)>,
    timer: Cell<Option<Timeout>>,
    wakes: Cell<Option<[EventListener; 2]>>,
}

impl Refresher {
    /// `heard` is called with whether the request is due; with `false` each time
    /// where the wait is over and it is not, yet.
    pub(super) fn start(seconds: u32, heard: impl Fn(bool) + 'static) -> Self {
        let waiting = Rc::new(Waiting {
            heard: Box::new(heard),
            timer: Cell::new(None),
            wakes: Cell::new(None),
        });
        waiting.look_after(seconds.saturating_mul(1_000));
        Refresher { _waiting: waiting }
    }
}

impl Waiting {
    fn look_after(self: &Rc<Self>, milliseconds: u32) {
        let waiting = Rc::downgrade(self);
        let timer = Timeout::new(milliseconds, move || {
            if let Some(waiting) = waiting.upgrade() {
                waiting.look();
            }
        });
        self.timer.set(Some(timer));
    }

    fn look(self: &Rc<Self>) {
        let awake = is_awake();
        // Due once: what wakes the page later is for another wait.
        let wakes = self.wakes.take().filter(|_| !awake);
        if !awake {
            self.wakes
                .set(wakes.or_else(|| {
                    Some([self.woken_by("visibilitychange"), self.woken_by("online")])
                }));
        }
        (self.heard)(awake);
    }

    /// A page can dispatch such an event itself, from within anything: what
    /// follows is always a task of its own, and the listener done before that.
    /// What the document hears is heard on its way there.
    fn woken_by(self: &Rc<Self>, event: &'static str) -> EventListener {
        let waiting = Rc::downgrade(self);
        let options = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(&window(), event, options, move |_| {
            if let Some(waiting) = waiting.upgrade() {
                waiting.look_after(0);
            }
        })
    }
}
