//! How long ago the figures were counted, kept true.

use gloo::timers::callback::Interval;
use gloo::utils::document;

const MINUTE: u32 = 60_000;

/// Calls back each minute in which somebody may see the page. Dropped, it ends.
#[must_use]
pub(super) struct Minutes {
    _interval: Interval,
}

impl Minutes {
    pub(super) fn start(passed: impl Fn() + 'static) -> Self {
        let interval = Interval::new(MINUTE, move || {
            if !document().hidden() {
                passed();
            }
        });
        Minutes {
            _interval: interval,
        }
    }
}
