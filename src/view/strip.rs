//! One row for the middle of an article.

use super::Story;
use super::comparison::comparison;
use super::header::headline;
use super::language::spoken;
use super::meter::figure;
use super::plot::spark;
use crate::locale::Locale;
use crate::volume::curve;
use leptos::prelude::*;

/// Headline, count, a small curve, and how loud that is.
#[component]
pub fn Strip<'a>(
    /// The story, in its feed.
    story: &'a Story,
    /// The level of the heading.
    level: u8,
    /// How text, numbers and times are written.
    locale: &'a Locale,
) -> impl IntoView {
    let item = &*story.item;
    let language = spoken(story.feed.language.as_ref(), item);
    let figures = item.volume.as_ref().map(|volume| {
        view! {
            <div class="strip-figures">
                {figure(volume, None, locale)}
                {curve(volume).map(spark)}
                {comparison(volume, true, locale)}
            </div>
        }
    });
    view! { <div class="strip" part="strip">{headline(item, language, level)}{figures}</div> }
}
