//! No zones: the crate is built without a renderer.

use crate::feed::Timestamp;

pub(super) fn minutes_of(_: &str, _: Timestamp) -> Option<i64> {
    None
}

pub(super) fn minutes_of_reader(_: Timestamp) -> i64 {
    0
}
