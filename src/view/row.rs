//! Rows of a list that stand each on a line of its own.

use super::words::{Piece, words};
use leptos::prelude::*;

/// A row, which stays the same node by its key.
pub(super) fn row(class: &'static str, key: &str, pieces: Vec<Piece>) -> impl IntoView + use<> {
    let key = key.to_owned();
    view! { <li class=class part=class data-key=key>{words(pieces)}</li> }
}
