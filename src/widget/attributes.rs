//! What the element's attributes say, read all at once.

use super::bridge::{Bridge, Language};
use super::browser::{absolute, attribute};
use crate::direction::Direction;
use crate::error::{Error, ErrorKind};
use crate::feed::Timestamp;
use crate::locale::{Catalog, Formats, Locale, Zone};
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
    pub(super) fn locale(&self, bridge: &Bridge) -> Locale {
        match &self.texts {
            Some(texts) => {
                let formats = Box::new(Fetched(bridge.language()));
                Locale::with(
                    Arc::new(Catalog::of_lines(texts)),
                    formats,
                    self.zone.clone(),
                )
            }
            None => Locale::english(&self.language, self.zone.clone()),
        }
    }
}

/// The formats that came with a language's texts.
struct Fetched(Language);

// SAFETY: the wasm is built without threads, so there is no other one that
// could come to it.
#[cfg(not(target_feature = "atomics"))]
unsafe impl Send for Fetched {}
#[cfg(not(target_feature = "atomics"))]
unsafe impl Sync for Fetched {}

impl Formats for Fetched {
    fn integer(&self, number: u64) -> String {
        // Counts are below 2⁵³, which an f64 holds exactly.
        self.0.write("integer", number as f64)
    }

    fn compact(&self, number: u64) -> String {
        self.0.write("compact", number as f64)
    }

    fn tenths(&self, tenths: u64) -> String {
        self.0.write("tenths", tenths as f64)
    }

    fn plural(&self, number: u64) -> String {
        self.0.write("plural", number as f64)
    }

    fn moment(&self, time: Timestamp) -> String {
        self.0.write("moment", time.milliseconds())
    }
}
