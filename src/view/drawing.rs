//! Drawings: few shapes, as data.

use crate::digits::digits;
use leptos::either::EitherOf3;
use leptos::prelude::*;
use leptos::svg::svg;

/// A drawing. What it shows, words beside it say: assistive technology skips it.
pub(super) struct Drawing {
    pub(super) class: &'static str,
    pub(super) part: Option<&'static str>,
    pub(super) width: &'static str,
    /// Pixels.
    pub(super) height: u64,
    /// What stretches with it.
    pub(super) curve: Option<Curve>,
    pub(super) shapes: Vec<Shape>,
}

/// A shape. Lengths are in pixels or per cent.
pub(super) enum Shape {
    Bar(Bar),
    Line {
        class: &'static str,
        x1: Option<String>,
        x2: String,
        y: u64,
    },
    Label {
        class: &'static str,
        x: String,
        y: u64,
        /// Without one the words begin there.
        anchor: Option<&'static str>,
        words: String,
    },
}

/// A bar that stands or lies.
#[derive(Default)]
pub(super) struct Bar {
    pub(super) class: &'static str,
    pub(super) source: Option<&'static str>,
    pub(super) x: String,
    pub(super) width: String,
    pub(super) height: &'static str,
}

/// Lines in a box of their own, which stretches: as many units wide as there are
/// steps, and 10,000 high.
pub(super) struct Curve {
    pub(super) class: Option<&'static str>,
    pub(super) y: u64,
    pub(super) width: String,
    pub(super) height: u64,
    pub(super) steps: u64,
    /// Class and points of each.
    pub(super) lines: Vec<(&'static str, String)>,
}

/// Draws a drawing.
pub(super) fn drawing(drawing: Drawing) -> impl IntoView + use<> {
    view! {
        <svg
            class=drawing.class
            part=drawing.part
            aria-hidden="true"
            width=drawing.width
            height=digits(drawing.height)
        >
            {drawing.curve.map(curve)}
            {drawing.shapes.into_iter().map(shape).collect_view()}
        </svg>
    }
}

/// Draws lines that stretch.
pub(super) fn curve(curve: Curve) -> impl IntoView + use<> {
    let lines = curve.lines.into_iter();
    let lines = lines.map(|(class, points)| view! { <polyline class=class points=points /> });
    let view_box = ["0 0 ", &*digits(curve.steps), " 10000"].concat();
    svg()
        .attr("class", curve.class)
        .attr("y", digits(curve.y))
        .attr("width", curve.width)
        .attr("height", digits(curve.height))
        .attr("viewBox", view_box)
        .attr("preserveAspectRatio", "none")
        .child(lines.collect_view())
}

fn shape(shape: Shape) -> impl IntoView + use<> {
    match shape {
        Shape::Bar(bar) => EitherOf3::A(view! {
            <rect
                class=bar.class
                data-source=bar.source
                height=bar.height
                x=bar.x
                width=bar.width
            />
        }),
        Shape::Line { class, x1, x2, y } => EitherOf3::B(view! {
            <line class=class x1=x1 x2=x2 y1=digits(y) y2=digits(y) />
        }),
        Shape::Label {
            class,
            x,
            y,
            anchor,
            words,
        } => EitherOf3::C(view! {
            <text class=class x=x y=digits(y) text-anchor=anchor>
                {words}
            </text>
        }),
    }
}
