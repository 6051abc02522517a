//! The card: the parts of a story in the order that the page asks for.

use super::markup::{Element, IntoChild, element};
use super::menu::button;
use super::{Byline, Disclosure, Header, Live, Meter, Narrative, Posts, Sources, Stories, Story};
use crate::locale::{Locale, Message};
use crate::options::{Layout, Options, Section};
use leptos::prelude::*;

/// A story's card. The disclosure comes first and the headline second,
/// whatever the sections are.
#[component(transparent)]
pub fn Card<'a>(
    /// The story, in its feed.
    story: &'a Story,
    /// What keeps it up to date says of it.
    live: &'a Live,
    /// What the page asks for.
    options: &'a Options,
    /// How text, numbers and times are written.
    locale: &'a Locale,
) -> Element {
    let (level, images) = (options.heading_level, options.images);
    let layout = options.layout_of(live.back);
    let (list, brief) = (layout == Layout::List, layout == Layout::Meter);
    let shown = match layout == options.layout {
        true => &*options.sections,
        false => layout.sections(),
    };
    let mut card = element("section")
        .class("story-card")
        .part("article")
        .attribute("aria-labelledby", "headline")
        .child(element("div").class("ruler"));
    if live.back {
        card = card.child(button("back", locale.text(Message::Back)));
    }
    if !list {
        card = card
            .child(view! { <Disclosure story=story locale=locale /> })
            .child(view! {
                <Header story=story level=level locale=locale brief=brief images=images />
            });
    }
    let order = if options.arranged {
        "default"
    } else {
        "chosen"
    };
    let mut sections = element("div")
        .class("sections")
        .attribute("data-order", order);
    for section in shown {
        sections = sections.child(part(*section, shown, story, live, options, locale));
    }
    card.child(sections)
        .child(view! { <Byline feed=&story.feed menu=!list locale=locale /> })
}

fn part(
    section: Section,
    shown: &[Section],
    story: &Story,
    live: &Live,
    options: &Options,
    locale: &Locale,
) -> Option<Element> {
    let item = &story.item;
    let level = options.heading_level.saturating_add(1);
    let shows = |section: Section| shown.contains(&section);
    match section {
        Section::Meter => {
            view! { <Meter story=story live=live as_of=options.as_of level=level locale=locale /> }
                .into_child()
        }
        Section::Sources => {
            let before = live.before.as_deref();
            view! { <Sources item=item before=before level=level locale=locale /> }.into_child()
        }
        Section::Narrative => {
            let posts = shows(Section::Posts);
            view! { <Narrative story=story level=level posts=posts locale=locale /> }.into_child()
        }
        Section::Posts => {
            let cited = shows(Section::Narrative);
            view! { <Posts item=item level=level cited=cited locale=locale /> }.into_child()
        }
        Section::Stories => {
            let list = options.layout_of(live.back) == Layout::List;
            let level = if list { options.heading_level } else { level };
            view! {
                <Stories
                    story=story
                    most=options.stories
                    level=level
                    locale=locale
                    stands_alone=list
                    known=live.known.as_ref()
                />
            }
            .into_child()
        }
    }
}
