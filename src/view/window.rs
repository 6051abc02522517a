//! How long posts were counted for, and what that makes of their number.

use crate::feed::Volume;
use crate::locale::{Locale, Message};

/// How long the posts were counted for: "in 24 hours", "in 7 days".
pub(super) fn window(volume: &Volume, locale: &Locale) -> Option<String> {
    let hours = volume.window_hours?;
    // One day is 24 hours to a newsroom.
    let days = (hours > 24 && hours % 24 == 0).then_some(hours / 24);
    Some(match days {
        Some(days) => locale.count(Message::WindowDays, days, &[]),
        None => locale.count(Message::WindowHours, hours, &[]),
    })
}

/// The message for a number of posts, in the form for that number, with its
/// places still to be filled: `{count}` and `{window}`.
pub(super) fn posts_message<'a>(volume: &Volume, locale: &'a Locale) -> &'a str {
    let message = match volume.window_hours {
        Some(_) => Message::PostsInWindow,
        None => Message::Posts,
    };
    locale.form(message, volume.count)
}

/// The number of posts in words: "490 posts in 24 hours", "No posts in 24 hours".
pub(super) fn posts(volume: &Volume, locale: &Locale) -> String {
    let window = window(volume, locale);
    let window = window.as_deref();
    let values = [("window", window.unwrap_or_default())];
    match (volume.count, window) {
        (0, Some(_)) => locale.fill_words(locale.text(Message::NoPostsInWindow), &values),
        (0, None) => locale.text(Message::NoPosts).to_owned(),
        (count, Some(_)) => locale.count(Message::PostsInWindow, count, &values),
        (count, None) => locale.count(Message::Posts, count, &[]),
    }
}
