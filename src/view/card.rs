//! The card: the parts of a story in the order that the page asks for.

use super::menu::button;
use super::stories::title;
use super::{
    Byline, Dek, Disclosure, Foot, Header, Live, Meter, Narrative, Posts, Sources, Stories, Story,
    Strip,
};
use crate::locale::{Locale, Message};
use crate::options::{Layout, Options, Section};
use leptos::either::{Either, EitherOf7};
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
    let back = live
        .back
        .then(|| button("back", None, locale.text(Message::Back).to_owned()));
    // A list is of many stories, each with its own.
    let disclosure = (layout != Layout::List).then(|| {
        view! { <Disclosure story=story locale=locale /> }
    });
    let rest = match layout {
        Layout::Strip => Either::Left(view! {
            <Strip story=story level=options.heading_level locale=locale />
        }),
        _ => Either::Right(view! { <Parts story=story live=live options=options locale=locale /> }),
    };
    view! {
        <section class="story-card" part="article" aria-labelledby="headline">
            {back}
            {disclosure}
            {rest}
        </section>
    }
}

/// Headline, sections and foot.
#[component]
fn Parts<'a>(
    /// The story, in its feed.
    story: &'a Story,
    /// What keeps it up to date says of it.
    live: &'a Live,
    /// What the page asks for.
    options: &'a Options,
    /// How text, numbers and times are written.
    locale: &'a Locale,
) -> impl IntoView {
    let list = options.layout_of(live.back) == Layout::List;
    let shown = options.shown(live.back);
    let order = match options.arranged {
        true => "default",
        false => "chosen",
    };
    let level = options.heading_level;
    let header = match list {
        true => Either::Left(title(story, level, locale)),
        false => Either::Right(view! { <Header story=story level=level locale=locale /> }),
    };
    let sections = shown.iter().map(|section| {
        view! { <Part section=*section shown=shown story=story live=live options=options locale=locale /> }
    });
    let byline = !shown.contains(&Section::Byline);
    view! {
        {header}
        <div class="sections" data-order=order>
            {sections.collect_view()}
        </div>
        <Foot feed=&story.feed byline=byline menu=!list locale=locale />
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
        Section::Meter => EitherOf7::A(view! {
            <Meter story=story live=live as_of=options.as_of level=level locale=locale />
        }),
        Section::Sources => EitherOf7::B(view! {
            <Sources item=item before=live.before.as_deref() level=level locale=locale />
        }),
        Section::Dek => EitherOf7::C(view! {
            <Dek
                story=story
                images=options.images
                read=shows(Section::Narrative)
                zone=!(shows(Section::Meter) && item.measured_at().is_some())
                locale=locale
            />
        }),
        Section::Narrative => EitherOf7::D(view! {
            <Narrative story=story level=level posts=shows(Section::Posts) locale=locale />
        }),
        Section::Posts => EitherOf7::E(view! {
            <Posts item=item level=level cited=shows(Section::Narrative) locale=locale />
        }),
        Section::Stories => EitherOf7::F(view! {
            <Stories story=story live=live options=options locale=locale />
        }),
        Section::Byline => EitherOf7::G(view! {
            <Byline
                feed=&story.feed
                named=options.layout_of(live.back) != Layout::List
                locale=locale
            />
        }),
    }
}
