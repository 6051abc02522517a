//! A card as data, for an element that draws it without wasm: `card-src`.

use super::limits;
use super::rendered::{Rendered, value};
use super::style::sheet_name;
use super::tree::Element;
use crate::feed::Feed;
use crate::options::Options;
use serde::Serialize;
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// The version of the format. Another one is another format: an element draws
/// only the one that it knows.
const FORMAT: u32 = 1;

/// What a card file is made of.
#[derive(Clone, Copy, Debug)]
pub struct CardFile<'a> {
    /// The feed.
    pub feed: &'a Arc<Feed>,
    /// The attributes of the elements that it is for. Without `time-zone` times
    /// are in UTC, without `lang` it is in English.
    pub attributes: &'a [(&'a str, &'a str)],
}

/// Why a card is not printed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unprintable {
    /// The feed has no such story, or none at all.
    NoSuchStory,
    /// There is more in the card than an element would draw. What of, and how
    /// much it may be.
    TooMuch(&'static str, usize),
    /// There is something in the card that an element would not draw.
    Unknown(String),
}

#[derive(Serialize)]
struct File<'a> {
    format: u32,
    storymeter: &'a str,
    style: &'a str,
    story: &'a str,
    language: &'a str,
    direction: &'a str,
    attributes: BTreeMap<&'a str, Vec<Option<String>>>,
    card: &'a Element,
    #[serde(skip_serializing_if = "Option::is_none")]
    linked_data: Option<Box<RawValue>>,
}

impl CardFile<'_> {
    /// The file's text: JSON without white space. The same input gives the same
    /// bytes.
    ///
    /// # Errors
    ///
    /// There is no such story, or the card is one that no element would draw.
    pub fn json(&self) -> Result<String, Unprintable> {
        let rendered = Rendered::of(self.feed, self.attributes).ok_or(Unprintable::NoSuchStory)?;
        let card = Element::of_markup(&rendered.card).map_err(Unprintable::Unknown)?;
        limits::check(&card)?;
        let linked_data = rendered.linked_data.clone();
        let file = File {
            format: FORMAT,
            storymeter: env!("CARGO_PKG_VERSION"),
            style: sheet_name(),
            story: &rendered.item.id,
            language: &range_of(card.attribute("lang")),
            direction: card.attribute("dir"),
            attributes: self.shaping(&rendered),
            card: &card,
            linked_data: linked_data.and_then(|data| RawValue::from_string(data).ok()),
        };
        let json = serde_json::to_string(&file)
            .map_err(|error| Unprintable::Unknown(error.to_string()))?;
        match json.len() {
            0..=limits::BYTES => Ok(json),
            _ => Err(Unprintable::TooMuch("bytes", limits::BYTES)),
        }
    }

    /// The attributes that shape a card, each with the values that an element
    /// may have for this one; `None` where it may be without the attribute.
    fn shaping(&self, rendered: &Rendered) -> BTreeMap<&'static str, Vec<Option<String>>> {
        let usual = Options::read(&|_| None);
        let options = &rendered.options;
        let mut shaping = BTreeMap::new();
        for name in ["story", "sections", "dir", "images", "as-of"] {
            shaping.insert(name, vec![value(self.attributes, name).map(str::to_owned)]);
        }
        // Said or not, these always have a value.
        let zone = value(self.attributes, "time-zone").unwrap_or("UTC");
        for (name, value, is_usual) in [
            (
                "layout",
                options.layout.word().to_owned(),
                options.layout == usual.layout,
            ),
            (
                "stories",
                options.stories.to_string(),
                options.stories == usual.stories,
            ),
            (
                "heading-level",
                options.heading_level.to_string(),
                options.heading_level == usual.heading_level,
            ),
            // The card names its own, to a reader in any.
            ("time-zone", zone.to_owned(), true),
        ] {
            let mut values = vec![Some(value)];
            if is_usual {
                values.push(None);
            }
            shaping.insert(name, values);
        }
        shaping
    }
}

/// The languages that a card is for, as a basic language range
/// ([RFC 4647](https://www.rfc-editor.org/rfc/rfc4647#section-3.3.1)): one
/// whose tag begins with it. Only English is written in more than one way.
fn range_of(tag: &str) -> String {
    let tag = tag.to_ascii_lowercase();
    match tag.split_once('-') {
        None => tag,
        Some(("en", "us")) => "en".into(),
        Some(("en", _)) => tag,
        Some((language, _)) => language.into(),
    }
}

impl fmt::Display for Unprintable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unprintable::NoSuchStory => formatter.write_str("no such story"),
            Unprintable::TooMuch(what, most) => write!(
                formatter,
                "the card has more than {most} {what}, and no page would draw it: show fewer stories or sections"
            ),
            Unprintable::Unknown(what) => {
                write!(
                    formatter,
                    "the card has {what} in it, which no page would draw"
                )
            }
        }
    }
}

impl std::error::Error for Unprintable {}

#[cfg(test)]
mod tests {
    use super::range_of;

    #[test]
    fn a_card_is_for_all_that_its_language_answers_for() {
        for (tag, range) in [
            ("en", "en"),
            ("en-US", "en"),
            ("en-GB", "en-gb"),
            ("pt-BR", "pt"),
            ("zh-Hans", "zh"),
            ("de", "de"),
        ] {
            assert_eq!(range_of(tag), range, "{tag}");
        }
    }
}
