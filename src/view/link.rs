//! Links, and texts that are links where the feed gives an address.

use crate::feed::{Item, Url};
use leptos::either::Either;
use leptos::prelude::*;

/// A link to an address that the feed gave.
pub(super) fn link(url: &Url, text: impl IntoView) -> impl IntoView {
    view! { <a href=url.as_str()>{text}</a> }
}

/// The text, as a link where there is an address.
pub(super) fn linked<'a>(url: Option<&'a Url>, text: &'a str) -> impl IntoView {
    match url {
        Some(url) => Either::Left(view! { <a href=url.as_str()>{text}</a> }),
        None => Either::Right(text),
    }
}

/// A link to a story's own page, which the widget asks the page about first.
pub(super) fn story_link(item: &Item, text: impl IntoView) -> impl IntoView {
    match &item.url {
        Some(url) => Either::Left(view! { <a href=url.as_str() data-story=&*item.id>{text}</a> }),
        None => Either::Right(text),
    }
}
