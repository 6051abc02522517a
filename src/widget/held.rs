//! What changes, and may be asked for at any moment.

use std::cell::RefCell;

/// A value that is borrowed for one question at a time. A question calls
/// nothing of the page: whatever it leads to there (drawing, requests, timers,
/// events) may run the page's own code, which may come back here, and so it is
/// done with the answer, after the borrow has ended.
pub(super) struct Held<T>(RefCell<T>);

impl<T> Held<T> {
    pub(super) fn new(value: T) -> Self {
        Held(RefCell::new(value))
    }

    pub(super) fn ask<R>(&self, question: impl FnOnce(&mut T) -> R) -> R {
        question(&mut self.0.borrow_mut())
    }
}
