//! The feeds that the cards of one page show.

use super::held::Held;
use super::source::Source;
use std::rc::{Rc, Weak};

/// Each feed that is followed now, by its address.
pub(super) struct Sources(Held<Vec<Weak<Source>>>);

impl Default for Sources {
    fn default() -> Self {
        Sources(Held::new(Vec::new()))
    }
}

impl Sources {
    /// The one with this absolute address.
    pub(super) fn at(&self, url: &str) -> Rc<Source> {
        self.0.ask(|sources| {
            sources.retain(|source| source.strong_count() > 0);
            let mut followed = sources.iter().filter_map(Weak::upgrade);
            let known = followed.find(|source| source.url() == url);
            known.unwrap_or_else(|| {
                let source = Rc::new(Source::new(url));
                sources.push(Rc::downgrade(&source));
                source
            })
        })
    }
}
