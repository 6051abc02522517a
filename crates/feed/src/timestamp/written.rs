//! The forms in which dates and times are read.
//!
//! Feeds are to write [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339). Of
//! what they write instead, whatever has one meaning is read: the rest of
//! ISO 8601's calendar dates, a day alone among them; the dates of mails
//! ([RFC 5322](https://www.rfc-editor.org/rfc/rfc5322#section-3.3), with the
//! years and zones of [RFC 822](https://www.rfc-editor.org/rfc/rfc822#section-5))
//! and of HTTP ([RFC 9110](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7));
//! and what Go and JavaScript print. A time without an offset has as many
//! meanings as there are zones.

mod clock;
mod day;
mod rest;

use super::Timestamp;
use super::calendar::DAY;
use rest::Rest;

/// A date and time, and whether it is written as RFC 3339 has it.
pub(super) fn read(text: &str) -> Option<(Timestamp, bool)> {
    let mut rest = Rest::of(text);
    rest.iso = matches!(rest.run(u8::is_ascii_digit), 4 | 8);
    let days = if rest.iso {
        rest.iso_day()
    } else {
        rest.named_day()
    }?;
    let day = Some((Timestamp::of_day(days), false));
    match rest.bytes {
        [] => return day,
        // XML's days say where they are that day.
        [b'Z' | b'z'] | [b'+' | b'-', _, _, _, _, ..] => return rest.offset().and(day),
        _ => {}
    }
    let clock = rest.clock()?;
    let seconds = days * DAY + clock.seconds - rest.offset()?;
    // A leap second is the last of a day in UTC (RFC 3339, section 5.7); it
    // counts as the first of the next.
    let is_time = !clock.leap || seconds.rem_euclid(DAY) == 0;
    is_time.then_some((
        Timestamp::from_unix_seconds(seconds),
        rest.exact && rest.iso,
    ))
}
