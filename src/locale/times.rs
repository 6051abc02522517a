//! Times, in the card's time zone: each with no more than the card has not said.

use super::formats::{self, Extent, Style};
use super::{Locale, Message};
use crate::feed::Timestamp;

/// What a card says once of all its times, so that none of them repeats it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    /// The year.
    year: Option<i64>,
    /// How many minutes its clocks are ahead of UTC: what its zone is called by.
    minutes: Option<i64>,
}

impl Locale {
    /// The same for a card that says its year and its zone at this time: its
    /// other times leave out what is the same.
    ///
    /// The reader's own year is no matter: who prints a card doesn't know when
    /// it will be read, and the live card that takes it over says the same.
    #[must_use]
    pub fn saying(&self, time: Timestamp) -> Self {
        Locale {
            parts: self.parts.clone(),
            said: Said {
                year: Some(self.local(time).0.civil()[0]),
                minutes: (!time.is_day()).then_some(self.minutes(time)),
            },
        }
    }

    /// What a clock shows, as if it were UTC, and what its zone is called; a day
    /// is the same in every zone.
    fn local(&self, time: Timestamp) -> (Timestamp, String) {
        match time.is_day() {
            true => (time, String::new()),
            false => self.parts.zone.local(time),
        }
    }

    /// The year that dates leave out.
    pub(crate) fn year(&self) -> Option<i64> {
        self.said.year
    }

    /// How many minutes the clocks are ahead of UTC.
    fn minutes(&self, time: Timestamp) -> i64 {
        (self.local(time).0.unix_seconds() - time.unix_seconds()) / 60
    }

    /// A date and a time of day, such as `Oct 14, 7:05 AM`: with its year and its
    /// zone where they are others than those that the card says
    /// ([`saying`](Self::saying)). A day without an hour is the same day in
    /// every zone.
    pub fn moment(&self, time: Timestamp) -> String {
        self.written(time, self.said)
    }

    /// The same, whole: where the card says its year and its zone.
    pub fn whole_moment(&self, time: Timestamp) -> String {
        self.written(time, Said::default())
    }

    /// The same behind another time: of the same day, the time of day says enough.
    pub fn moment_after(&self, time: Timestamp, other: Option<Timestamp>) -> String {
        let is_whole = |other: Timestamp| !(time.is_day() || other.is_day());
        let is_same = |other: Timestamp| {
            let [day, other_day] = [time, other].map(|time| self.local(time).0.civil());
            day.starts_with(&other_day[..3]) && self.minutes(time) == self.minutes(other)
        };
        match other.is_some_and(|other| is_whole(other) && is_same(other)) {
            true => self.extending(
                time,
                Extent {
                    time: true,
                    ..Extent::default()
                },
                None,
            ),
            false => self.moment(time),
        }
    }

    /// A date, such as `Oct 14`, with its year where that is another than the
    /// card's.
    pub fn day(&self, time: Timestamp) -> String {
        self.extending(time, self.date_of(time), None)
    }

    /// A span of days, such as `Oct 1–14`: of one month, where a language names
    /// it, that is said once.
    pub fn days(&self, from: Timestamp, to: Timestamp) -> String {
        let span =
            |from: &str, to: &str| self.fill(Message::DateRange, &[("from", from), ("to", to)]);
        let days = [from, to].map(|time| self.local(time).0.civil());
        let [[year, month, first, ..], [last_year, last_month, last, ..]] = days;
        if (year, month) == (last_year, last_month) && first != last && self.style().names_month() {
            let [first, last] = [first, last].map(|day| self.integer(day.unsigned_abs()));
            return self.extending(from, self.date_of(from), Some(&span(&first, &last)));
        }
        span(&self.day(from), &self.day(to))
    }

    /// How much of a date has to be written.
    fn date_of(&self, time: Timestamp) -> Extent {
        let [year, ..] = self.local(time).0.civil();
        Extent {
            date: true,
            year: self.said.year != Some(year),
            time: false,
        }
    }

    fn written(&self, time: Timestamp, said: Said) -> String {
        let [year, ..] = self.local(time).0.civil();
        let hour = !time.is_day();
        let year = said.year != Some(year);
        let mut written = self.extending(
            time,
            Extent {
                date: true,
                year,
                time: hour,
            },
            None,
        );
        if hour && said.minutes != Some(self.minutes(time)) {
            written.extend([" ", &self.local(time).1]);
        }
        written
    }

    fn extending(&self, time: Timestamp, extent: Extent, days: Option<&str>) -> String {
        let local = self.local(time).0;
        formats::moment(&self.parts.catalog, self.style(), extent, local, days)
    }

    /// How moments are written.
    fn style(&self) -> Style<'_> {
        let language = || [Message::Moment, Message::Months, Message::Halves];
        let parts = self.parts.region;
        let [pattern, months, halves] =
            parts.unwrap_or_else(|| language().map(|part| self.text(part)));
        Style {
            pattern,
            months,
            halves,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Locale;
    use crate::feed::Timestamp;
    use crate::locale::Zone;

    #[test]
    fn times_name_their_zone_and_their_year_once() {
        let time = |text| Timestamp::parse(text).expect("a good time");
        let (shown, other) = (time("2026-03-27T18:30:00Z"), time("2025-12-01T08:00:00Z"));
        let english = Locale::new("en", Zone::Utc);
        assert_eq!(english.moment(shown), "Mar 27, 2026, 6:30\u{202f}PM UTC");
        assert_eq!(english.day(shown), "Mar 27, 2026");
        let british = Locale::new("en-GB", Zone::find("Europe/London").expect("it is known"));
        assert_eq!(british.moment(shown), "27 Mar 2026, 18:30 UTC");
        let card = british.saying(shown);
        assert_eq!(card.whole_moment(shown), "27 Mar 2026, 18:30 UTC");
        assert_eq!(card.moment(shown), "27 Mar, 18:30");
        assert_eq!(card.moment(other), "1 Dec 2025, 08:00");
        assert_eq!(card.day(shown), "27 Mar");
        // An hour by another clock is never left without its name.
        assert_eq!(
            card.moment(time("2026-07-01T12:00:00Z")),
            "1 Jul, 13:00 UTC+1"
        );
        assert_eq!(card.moment(time("2026-03-27")), "27 Mar");
        let after = |text| card.moment_after(time(text), Some(shown));
        assert_eq!(after("2026-03-27T19:00:00Z"), "19:00");
        assert_eq!(after("2026-03-28T19:00:00Z"), "28 Mar, 19:00");
        assert_eq!(after("2026-03-27"), "27 Mar");
        let days = |from, to| card.days(time(from), time(to));
        assert_eq!(days("2026-03-14", "2026-03-27"), "14–27 Mar");
        assert_eq!(days("2026-02-27", "2026-03-27"), "27 Feb–27 Mar");
        assert_eq!(days("2025-03-14", "2025-03-27"), "14–27 Mar 2025");
        assert_eq!(days("2025-03-14", "2026-03-14"), "14 Mar 2025–14 Mar");
        assert_eq!(
            english.days(time("2026-03-14"), time("2026-03-27")),
            "Mar 14–27, 2026"
        );
        let german = Locale::new("de", Zone::Utc);
        assert_eq!(
            german.days(time("2026-03-14"), time("2026-03-27")),
            "14.03.2026\u{2009}–\u{2009}27.03.2026"
        );
    }
}
