//! What the element's events carry, as JSON. The element itself dispatches
//! them: it does so after the call that brought them has returned, so that a
//! page's listener may do anything, removing the element included.

use super::source::Outcome;
use crate::digits::digits;
use crate::error::Error;
use crate::feed::Diagnostic;
use crate::freshness::Freshness;
use crate::json_text::Object;

/// `story-meter-load`: a card was shown. `src` is the feed's address, `null`
/// for a feed that the page handed over; `story` the id of the story on the
/// card, `null` where the feed has none; `freshness` is there where the card
/// speaks of it.
pub(super) fn load(
    src: Option<&str>,
    story: Option<&str>,
    freshness: Option<Freshness>,
    outcome: &Outcome,
) -> String {
    let items = outcome.feed.as_ref().map_or(0, |feed| feed.items.len());
    let mut diagnostics = String::from("[");
    for diagnostic in &*outcome.diagnostics {
        if diagnostics.len() > 1 {
            diagnostics.push(',');
        }
        diagnostics.push_str(&report(diagnostic));
    }
    diagnostics.push(']');
    let object = optional(Object::new(), "src", src);
    let object = optional(object, "story", story).member("items", &digits(items as u64));
    let object = optional(object, "freshness", freshness.map(Freshness::word));
    object.member("diagnostics", &diagnostics).end()
}

fn optional(object: Object, name: &str, value: Option<&str>) -> Object {
    match value {
        None => object.member(name, "null"),
        value => object.text(name, value),
    }
}

/// Something in the feed that could not be used.
fn report(diagnostic: &Diagnostic) -> String {
    Object::new()
        .text("path", Some(&diagnostic.path))
        .text("code", Some(diagnostic.problem.code()))
        .text("message", Some(&diagnostic.problem.message()))
        .end()
}

/// `story-meter-error`: no card, or an old one.
pub(super) fn failure(error: &Error) -> String {
    Object::new()
        .text("code", Some(error.kind().code()))
        .text("message", Some(error.message()))
        .end()
}
