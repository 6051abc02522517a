//! A language as its file describes it.

use super::{Formats, dates, numbers, plural};
use crate::feed::Timestamp;
use crate::locale::{Catalog, Message};
use std::sync::Arc;

pub(in crate::locale) struct Written(pub(in crate::locale) Arc<Catalog>);

impl Formats for Written {
    fn integer(&self, number: u64) -> String {
        numbers::integer(&self.0, number)
    }

    fn compact(&self, number: u64) -> String {
        numbers::compact(&self.0, number)
    }

    fn tenths(&self, tenths: u64) -> String {
        numbers::tenths(&self.0, tenths)
    }

    fn plural(&self, number: u64) -> String {
        plural::category(self.0.text(Message::Plural), number).into()
    }

    fn moment(&self, time: Timestamp) -> String {
        dates::moment(&self.0, time)
    }
}
