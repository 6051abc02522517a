//! How strong the signal behind a story is.

use super::drawing::{Bar, Drawing, Shape};
use super::line::Fact;
use super::words::{Piece, plain};
use crate::feed::Severity;
use crate::locale::{Locale, Message};

/// Severity as a word and a shape: one to three bars of rising height.
pub(super) fn severity(severity: Severity, locale: &Locale) -> Fact<'static> {
    let (filled, class, message) = match severity {
        Severity::Low => (1, "severity", Message::SeverityLow),
        Severity::Medium => (2, "severity", Message::SeverityMedium),
        Severity::High => (3, "severity high", Message::SeverityHigh),
    };
    let steps = [("0", "7", "4"), ("5", "4", "7"), ("10", "1", "10")];
    let steps = steps.iter().zip(0..).map(|((x, y, height), place)| {
        Shape::Bar(Bar {
            class: match place < filled {
                true => "step filled",
                false => "step",
            },
            x: (*x).to_owned(),
            y: Some(y),
            width: "3".to_owned(),
            height,
            ..Bar::default()
        })
    });
    let steps = Drawing {
        class: "steps",
        part: None,
        width: "13",
        height: 11,
        curve: None,
        shapes: steps.collect(),
    };
    Fact {
        class: Some(class),
        words: vec![Piece::Drawing(steps), plain(locale.text(message))],
        ..Fact::default()
    }
}
