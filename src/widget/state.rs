//! What an element's `state` property says.

/// The words of `state` and of the `:state()` selector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// Nothing was asked for.
    Idle,
    /// The feed is on its way.
    Loading,
    /// The card is shown.
    Ready,
    /// The card is shown, but the last refresh failed.
    Stale,
    /// There is no card.
    Error,
}

impl State {
    pub(super) fn word(self) -> &'static str {
        match self {
            State::Idle => "idle",
            State::Loading => "loading",
            State::Ready => "ready",
            State::Stale => "stale",
            State::Error => "error",
        }
    }
}
