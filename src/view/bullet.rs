//! The count beside the usual one, where no curve shows it.

use super::comparison::usual;
use super::drawing::{Bar, Drawing, Shape, drawing};
use crate::digits::digits;
use crate::feed::{Volume, limits};
use crate::locale::{Locale, Message};
use crate::volume::level;
use leptos::prelude::*;

/// A bar from zero to twice the usual count, which stands marked in its middle.
/// A count beyond that breaks the bar visibly: how much it is the words say.
pub(super) fn bullet(volume: &Volume, locale: &Locale) -> Option<impl IntoView + use<>> {
    let baseline = volume.baseline?;
    let (share, text) = (level(volume)?, usual(volume, locale)?);
    let most = baseline.count.min(limits::COUNT) * 2;
    let mut shapes = vec![
        bar("bar-track", "8", "0", "100%"),
        bar("bar-fill", "8", "0", &share.length()),
    ];
    if volume.count > most {
        // A gap near its end: it goes on beyond it.
        shapes.push(bar("bar-break", "10", "90%", "4"));
        shapes.push(label("100%", "end", locale.integer(volume.count)));
    }
    shapes.push(bar("bar-mark", "12", "50%", "1"));
    let words = [
        locale.text(Message::Usual),
        " ",
        &locale.integer(baseline.count),
    ];
    shapes.push(label("50%", "middle", words.concat()));
    let drawn = drawing(Drawing {
        class: "bullet",
        part: Some("bar"),
        width: "100%",
        height: 26,
        curve: None,
        shapes,
    });
    Some(view! {
        <div
            class="scale"
            role="meter"
            aria-label=locale.text(Message::Volume).to_owned()
            aria-valuemin="0"
            aria-valuemax=digits(most)
            aria-valuenow=digits(volume.count.min(most))
            aria-valuetext=text
        >
            {drawn}
        </div>
    })
}

fn bar(class: &'static str, height: &'static str, x: &str, width: &str) -> Shape {
    Shape::Bar(Bar {
        class,
        x: x.to_owned(),
        width: width.to_owned(),
        height,
        ..Bar::default()
    })
}

fn label(x: &str, anchor: &'static str, words: String) -> Shape {
    Shape::Label {
        class: "curve-label",
        x: x.to_owned(),
        y: 24,
        anchor: Some(anchor),
        words,
    }
}
