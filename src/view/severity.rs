//! How strong the signal behind a story is.

use crate::feed::Severity;
use crate::locale::{Locale, Message};
use leptos::prelude::*;

/// Severity as a word and a shape: one to three bars of rising height.
pub(super) fn severity_mark(severity: Severity, locale: &Locale) -> impl IntoView {
    let (filled, word, message) = match severity {
        Severity::Low => (1, "low", Message::SeverityLow),
        Severity::Medium => (2, "medium", Message::SeverityMedium),
        Severity::High => (3, "high", Message::SeverityHigh),
    };
    let steps = [("0", "7", "4"), ("5", "4", "7"), ("10", "1", "10")];
    let steps = steps.iter().zip(0..).map(|((x, y, height), place)| {
        let class = if place < filled {
            "step filled"
        } else {
            "step"
        };
        view! { <rect class=class x=*x y=*y width="3" height=*height /> }
    });
    view! {
        <span class="severity" data-severity=word>
            <svg class="steps" aria-hidden="true" width="13" height="11">
                {steps.collect_view()}
            </svg>
            {locale.text(message)}
        </span>
    }
}
