//! What the element's attributes say, read all at once.

use crate::error::{Error, ErrorKind};
use crate::locale::Locale;
use crate::options::Options;
use crate::refresh;
use crate::view::Direction;
use web_sys::{Element, Url};

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
}

impl Attributes {
    pub(super) fn read(host: &Element) -> Self {
        let attribute = |name: &str| host.get_attribute(name);
        Attributes {
            src: attribute("src")
                .filter(|src| !src.trim().is_empty())
                .map(|src| absolute(host, src.trim())),
            interval: attribute("refresh").and_then(|seconds| refresh::interval(&seconds)),
            view: ViewAttributes {
                options: Options::read(attribute),
                language: language(host),
                direction: attribute("dir").and_then(|word| Direction::read(&word)),
            },
        }
    }
}

impl ViewAttributes {
    pub(super) fn locale(&self) -> Locale {
        Locale::new(&self.language)
    }
}

/// The `lang` of the element or of its closest ancestor that has one.
fn language(host: &Element) -> String {
    let closest = host.closest("[lang]").ok().flatten();
    closest
        .and_then(|element| element.get_attribute("lang"))
        .unwrap_or_default()
}

/// The address as the page would resolve it, where it can be a feed's: `fetch`
/// refuses credentials in an address, and so does this.
fn absolute(host: &Element, src: &str) -> Result<String, Error> {
    let base = host.base_uri().ok().flatten().unwrap_or_default();
    Url::new_with_base(src, &base)
        .ok()
        .filter(|url| matches!(&*url.protocol(), "http:" | "https:"))
        .filter(|url| url.username().is_empty() && url.password().is_empty())
        .map(|url| url.href())
        .ok_or_else(|| Error::new(ErrorKind::InvalidSrc, src))
}
