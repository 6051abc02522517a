//! How strong the signal behind a story is.

use super::line::{Fact, said};
use crate::feed::Severity;
use crate::locale::{Locale, Message};

/// Severity as a word and a shape: one to three bars of rising height, which the
/// style draws before the word.
pub(super) fn severity(severity: Severity, locale: &Locale) -> Fact<'static> {
    let (class, message) = match severity {
        Severity::Low => ("severity low", Message::SeverityLow),
        Severity::Medium => ("severity medium", Message::SeverityMedium),
        Severity::High => ("severity high", Message::SeverityHigh),
    };
    Fact {
        class: Some(class),
        ..said(locale.text(message))
    }
}
