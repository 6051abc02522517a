//! No dates of a platform: the crate is built without a renderer.

use crate::feed::Timestamp;

/// What the platform knows about the dates of a language: nothing.
pub struct Platform;

impl Platform {
    /// The dates of a language's tag.
    pub fn new(_tag: &str) -> Self {
        Platform
    }

    /// What a clock shows that is in UTC; never anything here.
    pub fn moment(&self, _time: Timestamp) -> Option<String> {
        None
    }
}
