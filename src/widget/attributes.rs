//! What the element's attributes say, read all at once.

use super::bridge::Bridge;
use super::browser::{absolute, attribute};
use crate::direction::Direction;
use crate::error::{Error, ErrorKind};
use crate::locale::{Catalog, Locale, Zone};
use crate::options::{Options, word};
use crate::refresh;
use std::rc::Rc;
use std::sync::Arc;

/// The attributes of one element.
pub(super) struct Attributes {
    /// The feed's absolute address; `None` without `src`.
    pub(super) src: Option<Result<String, Error>>,
    /// Seconds between two requests.
    pub(super) interval: Option<u32>,
    pub(super) view: Rc<ViewAttributes>,
}

/// What a change of needs the view to be built anew.
#[derive(PartialEq, Eq)]
pub(super) struct ViewAttributes {
    pub(super) options: Options,
    pub(super) language: String,
    /// The texts of that language, where they are no English ones.
    texts: Option<String>,
    pub(super) direction: Option<Direction>,
    pub(super) zone: Zone,
}

impl Attributes {
    pub(super) fn read(bridge: &Bridge) -> Self {
        let host = &*bridge.host();
        let language = bridge.language();
        let attribute: &dyn Fn(&str) -> Option<String> = &|name| attribute(host, name);
        let word = |name: &str| word(attribute, name);
        let options = Options::read(attribute);
        let src = word("src");
        Attributes {
            src: (!src.is_empty()).then(|| {
                absolute(host, &src).ok_or_else(|| Error::new(ErrorKind::InvalidSrc, &src))
            }),
            // What is frozen has nothing to ask for.
            interval: refresh::interval(&word("refresh")).filter(|_| !options.frozen),
            view: Rc::new(ViewAttributes {
                options,
                language: language.tag(),
                texts: language.texts(),
                direction: Direction::read(&word("dir")),
                zone: Zone::find(&word("time-zone")).unwrap_or_default(),
            }),
        }
    }
}

impl ViewAttributes {
    pub(super) fn locale(&self) -> Locale {
        match &self.texts {
            Some(texts) => Locale::with(Arc::new(Catalog::of_lines(texts)), self.zone.clone()),
            None => Locale::english(&self.language, self.zone.clone()),
        }
    }
}
