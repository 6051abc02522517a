//! Dates from ICU4X.

use crate::feed::Timestamp;
use icu::calendar::{Date, Gregorian};
use icu::datetime::input::{DateTime, Time};
use icu::datetime::{FixedCalendarDateTimeFormatter, fieldsets};
use icu::locale::Locale;

/// What the platform knows about the dates of a language.
pub struct Platform(Option<Box<Formatter>>);

type Formatter = FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YMDT>;

impl Platform {
    /// The dates of a language's tag.
    pub fn new(tag: &str) -> Self {
        let locale = tag.parse().unwrap_or(Locale::UNKNOWN);
        let fields = fieldsets::YMD::medium().with_time_hm();
        Platform(Formatter::try_new(locale.into(), fields).ok().map(Box::new))
    }

    /// What a clock shows that is in UTC; `None` where ICU4X can't write it.
    pub fn moment(&self, time: Timestamp) -> Option<String> {
        let format = self.0.as_ref()?;
        Some(format.format(&datetime(time)?).to_string())
    }
}

fn datetime(time: Timestamp) -> Option<DateTime<Gregorian>> {
    let [year, month, day, hour, minute, second] = time.civil();
    let small = |number: i64| u8::try_from(number).ok();
    let date = Date::try_new_gregorian(year.try_into().ok()?, small(month)?, small(day)?).ok()?;
    let time = Time::try_new(small(hour)?, small(minute)?, small(second)?, 0).ok()?;
    Some(DateTime { date, time })
}
