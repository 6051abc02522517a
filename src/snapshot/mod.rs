//! A card as HTML that a page can hold: the element, its card inside as a
//! [declarative shadow root](https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode),
//! and the story's link for whatever can't show that.
//!
//! It paints without JavaScript. Where the page loads `storymeter.js`, the
//! element takes the card over as it stands.
//!
//! ```
//! use std::sync::Arc;
//! use storymeter::feed::Feed;
//! use storymeter::snapshot::{Snapshot, Styles};
//!
//! let text = r#"{ "version": "https://jsonfeed.org/version/1.1", "items": [
//!     { "id": "1", "url": "https://pier.example/1", "title": "The tide tables changed" }
//! ] }"#;
//! let feed = Arc::new(Feed::read(text).expect("it is a feed").feed);
//! let attributes = [("layout", "card"), ("lang", "en"), ("time-zone", "UTC")];
//! let html = Snapshot { feed: &feed, attributes: &attributes, styles: Styles::Inline }.html();
//! assert!(html.expect("it has a story").starts_with("<story-meter layout=\"card\""));
//! ```

mod style;

use crate::direction::Direction;
use crate::feed::{Feed, Item, Timestamp, Url};
use crate::freshness::Freshness;
use crate::linked_data::linked_data;
use crate::locale::{Locale, Zone};
use crate::options::{Layout, Options};
use crate::view::{Live, Screen, Story, StoryMeter};
use leptos::prelude::*;
use std::sync::Arc;
pub use style::{sheet, sheet_name, style_hash};

/// What a snapshot is made of.
#[derive(Clone, Copy, Debug)]
pub struct Snapshot<'a> {
    /// The feed.
    pub feed: &'a Arc<Feed>,
    /// The element's attributes, in the order in which they are written. `lang`
    /// and `time-zone` should be among them: without them a live element asks
    /// the page and the reader, who may answer otherwise.
    pub attributes: &'a [(&'a str, &'a str)],
    /// Where the style comes from.
    pub styles: Styles<'a>,
}

/// Where a snapshot's style comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Styles<'a> {
    /// It stands in the markup. A page with a `style-src` allows it by
    /// [`style_hash`].
    Inline,
    /// It is the file [`sheet_name`] below this address, which ends with a
    /// slash. For pages that allow files only.
    Link(&'a str),
}

impl Snapshot<'_> {
    /// The markup; `None` where the feed has no such story, or none at all.
    /// The same input gives the same bytes.
    pub fn html(&self) -> Option<String> {
        let attribute = |name: &str| {
            let found = self.attributes.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        let options = Options::read(&attribute);
        let item = self.feed.story(options.story.as_deref())?.clone();
        let zone = attribute("time-zone").and_then(|name| Zone::find(&name));
        let locale = Locale::new(
            &attribute("lang").unwrap_or_default(),
            zone.unwrap_or_default(),
        );
        let direction = attribute("dir").and_then(|word| Direction::read(&word));
        let story = Story {
            feed: self.feed.clone(),
            item: item.clone(),
        };
        // What a snapshot can say without knowing when it is read.
        let never = Timestamp::from_unix_seconds(0);
        let live = Live {
            freshness: Freshness::of(self.feed, &item, options.frozen, None, never),
            ..Live::default()
        };
        let screen = Screen::Card {
            story,
            stale: false,
            live,
        };
        let card = view! {
            <StoryMeter
                screen=&screen
                options=&options
                locale=&locale
                direction=direction
            />
        }
        .to_html();
        let card = printed(&card);
        let mut html = String::from("<story-meter");
        for (name, value) in self.attributes {
            push_attribute(name, value, &mut html);
        }
        html.push_str("><template shadowrootmode=\"open\">");
        match self.styles {
            Styles::Inline => html.extend(["<style>", sheet(), "</style>"]),
            Styles::Link(assets) => {
                html.push_str("<link rel=\"stylesheet\"");
                push_attribute("href", &[assets, sheet_name()].concat(), &mut html);
                html.push('>');
            }
        }
        html.extend(["<slot hidden></slot><div>", &card, "</div></template>"]);
        fallback(&item, item.language_in(self.feed).as_deref(), &mut html);
        if options.layout != Layout::List {
            let data = linked_data(self.feed, &item);
            html.extend([
                "<script type=\"application/ld+json\" data-story-meter>",
                &data,
                "</script>",
            ]);
        }
        html.push_str("</story-meter>\n");
        Some(html)
    }
}

/// For browsers older than declarative shadow roots, for feed readers, and for
/// an element that can't go on with its card.
fn fallback(item: &Item, language: Option<&str>, html: &mut String) {
    let tag = if item.url.is_some() { "a" } else { "p" };
    html.extend(["<", tag]);
    let href = item.url.as_ref().map(Url::as_str);
    for (name, value) in [("href", href), ("lang", language), ("dir", Some("auto"))] {
        if let Some(value) = value {
            push_attribute(name, value, html);
        }
    }
    html.push('>');
    escape(&item.headline(), html);
    html.extend(["</", tag, ">"]);
}

fn push_attribute(name: &str, value: &str, html: &mut String) {
    html.extend([" ", name, "=\""]);
    escape(value, html);
    html.push('"');
}

/// What Leptos prints, without the marks by which it would find its way
/// through it: texts and attributes have no `<` in them, so nothing else is.
fn printed(html: &str) -> String {
    html.replace("<!>", "")
}

/// Escapes what text and quoted attribute values must not hold
/// ([HTML, escaping a string](https://html.spec.whatwg.org/multipage/parsing.html#escapingString)).
fn escape(text: &str, html: &mut String) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\u{a0}' => html.push_str("&nbsp;"),
            other => html.push(other),
        }
    }
}
