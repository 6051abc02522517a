//! How strong the signal behind a story is.

use super::markup::{Element, element};
use crate::feed::Severity;
use crate::locale::{Locale, Message};

/// Severity as a word and a shape: one to three bars of rising height.
pub(super) fn severity_mark(severity: Severity, locale: &Locale) -> Element {
    let (filled, word, message) = match severity {
        Severity::Low => (1, "low", Message::SeverityLow),
        Severity::Medium => (2, "medium", Message::SeverityMedium),
        Severity::High => (3, "high", Message::SeverityHigh),
    };
    let step = |place: u8, x: &'static str, y: &'static str, height: &'static str| {
        let class = if place <= filled {
            "step filled"
        } else {
            "step"
        };
        element("rect")
            .class(class)
            .attribute("x", x)
            .attribute("y", y)
            .attribute("width", "3")
            .attribute("height", height)
    };
    let steps = element("svg")
        .class("steps")
        .attribute("aria-hidden", "true")
        .attribute("width", "13")
        .attribute("height", "11")
        .child(step(1, "0", "7", "4"))
        .child(step(2, "5", "4", "7"))
        .child(step(3, "10", "1", "10"));
    element("span")
        .class("severity")
        .attribute("data-severity", word)
        .child(steps)
        .text(locale.text(message))
}
