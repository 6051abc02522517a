//! Messages with more than text in them.

use super::markup::{Element, element};
use super::moment::moment;
use crate::feed::Timestamp;
use crate::locale::{Locale, Message, next_place};

/// Writes a message into an element. `put` adds what stands at each place,
/// wherever the language has it.
pub(super) fn sentence(
    mut holder: Element,
    message: &str,
    put: &dyn Fn(Element, &str) -> Element,
) -> Element {
    let mut rest = message;
    while let Some((before, name, after)) = next_place(rest) {
        holder = put(holder.text(before), name);
        rest = after;
    }
    holder.text(rest)
}

/// A line's fact that names a time.
pub(super) fn timed(message: Message, time: Timestamp, locale: &Locale) -> Element {
    let put = |holder: Element, _: &str| holder.child(moment(time, locale));
    let words = sentence(element("bdi"), locale.text(message), &put);
    element("li").child(words)
}
