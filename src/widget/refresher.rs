//! When the next request is due.

use super::page::DOCUMENT;
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::Document;

/// Calls back once after a wait, and then only while the page is visible: a
/// page in the background asks when it is looked at again. Dropped, it never
/// calls.
#[must_use]
pub(super) struct Refresher {
    _timeout: Timeout,
    _shown: Rc<RefCell<Option<EventListener>>>,
}

impl Refresher {
    /// Waits for this many seconds.
    pub(super) fn start(seconds: u32, due: impl Fn() + 'static) -> Self {
        let shown = Rc::new(RefCell::new(None));
        let timeout = Timeout::new(seconds.saturating_mul(1000), {
            let shown = Rc::downgrade(&shown);
            move || {
                let (document, Some(shown)) = (DOCUMENT.with(Document::clone), shown.upgrade())
                else {
                    return;
                };
                if !document.hidden() {
                    return due();
                }
                let listener =
                    EventListener::new(&document.clone(), "visibilitychange", move |_| {
                        if !document.hidden() {
                            due();
                        }
                    });
                shown.replace(Some(listener));
            }
        });
        Refresher {
            _timeout: timeout,
            _shown: shown,
        }
    }
}
