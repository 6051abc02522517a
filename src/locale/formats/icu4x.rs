//! Dates from ICU4X, in UTC: a static page has no reader to ask for a zone.

use crate::feed::Timestamp;
use icu::calendar::{Date, Gregorian};
use icu::datetime::input::{DateTime, Time};
use icu::datetime::{FixedCalendarDateTimeFormatter, fieldsets};
use icu::locale::Locale;

pub(super) struct Dates(Option<FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YMDT>>);

impl Dates {
    pub(super) fn new(tag: &str) -> Self {
        let locale = tag.parse().unwrap_or(Locale::UNKNOWN);
        let fields = fieldsets::YMD::medium().with_time_hm();
        Dates(FixedCalendarDateTimeFormatter::try_new(locale.into(), fields).ok())
    }

    /// The moment as ICU4X writes it, else as RFC 3339 writes it.
    pub(super) fn moment(&self, time: Timestamp) -> String {
        let written = self.0.as_ref().zip(datetime(time));
        written.map_or_else(
            || time.to_rfc3339(),
            |(format, datetime)| [&format.format(&datetime).to_string(), " UTC"].concat(),
        )
    }
}

fn datetime(time: Timestamp) -> Option<DateTime<Gregorian>> {
    let [year, month, day, hour, minute, second] = time.civil();
    let small = |number: i64| u8::try_from(number).ok();
    let date = Date::try_new_gregorian(year.try_into().ok()?, small(month)?, small(day)?).ok()?;
    let time = Time::try_new(small(hour)?, small(minute)?, small(second)?, 0).ok()?;
    Some(DateTime { date, time })
}
