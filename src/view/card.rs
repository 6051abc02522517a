//! The card: the parts of a story in the order that the page asks for.

use super::markup::{Element, IntoChild, element};
use super::{Byline, Disclosure, Header, Meter, Narrative, Posts, Sources, Stories, Story};
use crate::locale::Locale;
use crate::options::{Layout, Options, Section};
use leptos::prelude::*;

/// A story's card. The disclosure comes first and the headline second,
/// whatever the sections are.
#[component]
pub fn Card(
    /// The story, in its feed.
    story: Story,
    /// What the page asks for.
    options: Options,
    /// How text, numbers and times are written.
    locale: Locale,
) -> Element {
    let level = options.heading_level;
    let list = options.layout == Layout::List;
    let brief = options.layout == Layout::Meter;
    let mut card = element("section")
        .class("story-card")
        .part("article")
        .attribute("aria-labelledby", "headline")
        .child(element("div").class("ruler"));
    if !list {
        let (item, head) = (story.item.clone(), story.clone());
        card = card
            .child(view! { <Disclosure item=item locale=locale.clone() /> })
            .child(view! { <Header story=head level=level locale=locale.clone() brief=brief /> });
    }
    let mut sections = element("div").class("sections").attribute(
        "data-order",
        if options.arranged {
            "default"
        } else {
            "chosen"
        },
    );
    for section in &options.sections {
        sections = sections.child(part(*section, &story, &options, &locale));
    }
    card.child(sections)
        .child(view! { <Byline feed=story.feed locale=locale /> })
}

fn part(section: Section, story: &Story, options: &Options, locale: &Locale) -> Option<Element> {
    let (story, locale) = (story.clone(), locale.clone());
    let level = options.heading_level.saturating_add(1);
    match section {
        Section::Meter => {
            view! { <Meter item=story.item level=level locale=locale /> }.into_child()
        }
        Section::Sources => {
            view! { <Sources item=story.item level=level locale=locale /> }.into_child()
        }
        Section::Narrative => {
            view! { <Narrative story=story level=level locale=locale /> }.into_child()
        }
        Section::Posts => {
            view! { <Posts item=story.item level=level locale=locale /> }.into_child()
        }
        Section::Stories => {
            let list = options.layout == Layout::List;
            let level = if list { options.heading_level } else { level };
            view! {
                <Stories story=story most=options.stories level=level locale=locale stands_alone=list />
            }
            .into_child()
        }
    }
}
