//! What the element's attributes say, read all at once.

use super::page::absolute;
use crate::error::{Error, ErrorKind};
use crate::locale::{Locale, Zone};
use crate::options::Options;
use crate::refresh;
use crate::view::Direction;
use web_sys::Element;

/// The attributes of one element.
pub(super) struct Attributes {
    /// The feed's absolute address; `None` without `src`.
    pub(super) src: Option<Result<String, Error>>,
    /// Seconds between two requests.
    pub(super) interval: Option<u32>,
    pub(super) view: ViewAttributes,
}

/// What a change of needs the view to be built anew.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct ViewAttributes {
    pub(super) options: Options,
    pub(super) language: String,
    pub(super) direction: Option<Direction>,
    pub(super) zone: Zone,
}

impl Attributes {
    pub(super) fn read(host: &Element) -> Self {
        let attribute = |name: &str| host.get_attribute(name);
        Attributes {
            src: attribute("src")
                .filter(|src| !src.trim().is_empty())
                .map(|src| {
                    let src = src.trim();
                    absolute(host, src).ok_or_else(|| Error::new(ErrorKind::InvalidSrc, src))
                }),
            interval: attribute("refresh").and_then(|seconds| refresh::interval(&seconds)),
            view: ViewAttributes {
                options: Options::read(attribute),
                language: language(host),
                direction: attribute("dir").and_then(|word| Direction::read(&word)),
                zone: attribute("time-zone")
                    .and_then(|name| Zone::find(&name))
                    .unwrap_or_default(),
            },
        }
    }
}

impl ViewAttributes {
    pub(super) fn locale(&self) -> Locale {
        Locale::new(&self.language, self.zone.clone())
    }
}

/// The `lang` of the element or of its closest ancestor that has one.
fn language(host: &Element) -> String {
    let closest = host.closest("[lang]").ok().flatten();
    closest
        .and_then(|element| element.get_attribute("lang"))
        .unwrap_or_default()
}
