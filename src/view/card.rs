//! The card: the parts of a story in the order that the page asks for.

use super::menu::button;
use super::{Byline, Disclosure, Header, Live, Meter, Narrative, Posts, Sources, Stories, Story};
use crate::locale::{Locale, Message};
use crate::options::{Layout, Options, Section};
use leptos::either::EitherOf5;
use leptos::prelude::*;

/// A story's card. The disclosure comes first and the headline second,
/// whatever the sections are.
#[component]
pub fn Card<'a>(
    /// The story, in its feed.
    story: &'a Story,
    /// What keeps it up to date says of it.
    live: &'a Live,
    /// What the page asks for.
    options: &'a Options,
    /// How text, numbers and times are written.
    locale: &'a Locale,
) -> impl IntoView {
    let layout = options.layout_of(live.back);
    let list = layout == Layout::List;
    let brief = layout == Layout::Meter;
    let shown = options.shown(live.back);
    let order = match options.arranged {
        true => "default",
        false => "chosen",
    };
    let back = live
        .back
        .then(|| button("back", locale.text(Message::Back).to_owned()));
    let head = (!list).then(|| {
        view! {
            <Disclosure story=story locale=locale />
            <Header
                story=story
                level=options.heading_level
                locale=locale
                brief=brief
                images=options.images
            />
        }
    });
    let sections = shown.iter().map(|section| {
        view! { <Part section=*section shown=shown story=story live=live options=options locale=locale /> }
    });
    view! {
        <section class="story-card" part="article" aria-labelledby="headline">
            <div class={"ruler"}></div>
            {back}
            {head}
            <div class="sections" data-order=order>
                {sections.collect_view()}
            </div>
            <Byline feed=&story.feed menu=!list locale=locale />
        </section>
    }
}

/// One of the sections.
#[component]
fn Part<'a>(
    /// Which.
    section: Section,
    /// All that the card shows.
    shown: &'a [Section],
    /// The story, in its feed.
    story: &'a Story,
    /// What keeps it up to date says of it.
    live: &'a Live,
    /// What the page asks for.
    options: &'a Options,
    /// How text, numbers and times are written.
    locale: &'a Locale,
) -> impl IntoView {
    let item = &*story.item;
    let level = options.heading_level.saturating_add(1);
    let shows = |section: Section| shown.contains(&section);
    match section {
        Section::Meter => EitherOf5::A(view! {
            <Meter story=story live=live as_of=options.as_of level=level locale=locale />
        }),
        Section::Sources => EitherOf5::B(view! {
            <Sources item=item before=live.before.as_deref() level=level locale=locale />
        }),
        Section::Narrative => EitherOf5::C(view! {
            <Narrative story=story level=level posts=shows(Section::Posts) locale=locale />
        }),
        Section::Posts => EitherOf5::D(view! {
            <Posts item=item level=level cited=shows(Section::Narrative) locale=locale />
        }),
        Section::Stories => EitherOf5::E(view! {
            <Stories story=story live=live options=options locale=locale />
        }),
    }
}
