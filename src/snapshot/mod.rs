//! A card that is printed, in two forms.
//!
//! [`Snapshot`]: HTML that a page can hold, the element with its card inside as
//! a [declarative shadow root](https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode),
//! and the story's link for whatever can't show that. It paints without
//! JavaScript. Where the page loads `storymeter.js`, the element takes the card
//! over as it stands.
//!
//! [`CardFile`]: the same card as data, for a page that can hold the tag alone:
//! `storymeter.js` draws it, without wasm.
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

mod card_file;
mod escape;
mod fallback;
mod limits;
mod names;
mod printed;
mod rendered;
mod style;
mod tree;

use crate::feed::Feed;
use escape::push_attribute;
use rendered::Rendered;
use std::sync::Arc;

pub use card_file::{CardFile, Unprintable};
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
    /// slash. Nothing but words stands between the tags then: the story for
    /// programs is microdata, and not JSON-LD.
    Link(&'a str),
}

impl Snapshot<'_> {
    /// The markup; `None` where the feed has no such story, or none at all.
    /// The same input gives the same bytes: one line for the start tag, which
    /// begins a block of HTML in Markdown, and one for everything else.
    pub fn html(&self) -> Option<String> {
        let rendered = Rendered::of(self.feed, self.attributes)?;
        let mut html = tag(self.attributes);
        html.push_str("\n<template shadowrootmode=\"open\" shadowrootclonable>");
        match self.styles {
            Styles::Inline => html.extend(["<style>", sheet(), "</style>"]),
            Styles::Link(assets) => {
                html.push_str("<link rel=\"stylesheet\"");
                push_attribute("href", &[assets, sheet_name()].concat(), &mut html);
                html.push('>');
            }
        }
        html.extend([
            "<slot hidden></slot><div>",
            &rendered.card,
            "</div></template>",
        ]);
        let item = &rendered.item;
        let language = item.language_in(self.feed).as_deref();
        match (&rendered.linked_data, self.styles) {
            (None, _) => fallback::link(item, language, &mut html),
            (Some(data), Styles::Inline) => {
                fallback::with_linked_data(item, language, data, &mut html);
            }
            (Some(data), Styles::Link(_)) => {
                fallback::with_microdata(item, language, data, &mut html);
            }
        }
        html.push_str("</story-meter>\n");
        Some(html)
    }
}

/// The element's start tag, with these attributes.
pub fn tag(attributes: &[(&str, &str)]) -> String {
    let mut html = String::from("<story-meter");
    for (name, value) in attributes {
        push_attribute(name, value, &mut html);
    }
    html.push('>');
    html
}

/// The tag of the script that takes cards over, of a release below this
/// address, which ends with a slash.
pub fn script(assets: &str) -> String {
    let mut html = String::from("<script type=\"module\" async");
    push_attribute("src", &[assets, "storymeter.js"].concat(), &mut html);
    html.push_str("></script>\n");
    html
}
