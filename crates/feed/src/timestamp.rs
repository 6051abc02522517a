//! Points in time, as [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339) writes them.

/// Seconds since 1970-01-01T00:00:00Z; fractions of a second are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp(i64);

const DAY: i64 = 86_400;

impl Timestamp {
    /// A point in time from its seconds since 1970 in UTC.
    pub fn from_unix_seconds(seconds: i64) -> Self {
        Timestamp(seconds)
    }

    /// Seconds since 1970 in UTC.
    pub fn unix_seconds(self) -> i64 {
        self.0
    }

    /// The same in milliseconds, as the browser's `Date` counts them.
    pub fn milliseconds(self) -> f64 {
        self.0 as f64 * 1000.0
    }

    /// Reads a date and time with an offset; `None` for anything else,
    /// a bare date or a day that no calendar has included.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let year = digits(bytes, 0, 4)?;
        let month = digits(bytes, 5, 2)?;
        let day = digits(bytes, 8, 2)?;
        let hour = digits(bytes, 11, 2)?;
        let minute = digits(bytes, 14, 2)?;
        let second = digits(bytes, 17, 2)?;
        let punctuated = bytes.get(4) == Some(&b'-')
            && bytes.get(7) == Some(&b'-')
            && matches!(bytes.get(10), Some(b'T' | b't' | b' '))
            && bytes.get(13) == Some(&b':')
            && bytes.get(16) == Some(&b':');
        let in_range = (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day)
            && hour <= 23
            && minute <= 59
            // 60 is a leap second (section 5.7); it counts as the next minute.
            && second <= 60;
        if !(punctuated && in_range) {
            return None;
        }
        let offset = offset_seconds(skip_fraction(bytes.get(19..)?)?)?;
        let seconds = days_from_civil(year, month, day) * DAY + hour * 3600 + minute * 60 + second;
        Some(Timestamp(seconds - offset))
    }

    /// Year, month, day, hour, minute and second in UTC, in the Gregorian calendar.
    pub fn civil(self) -> [i64; 6] {
        let (year, month, day) = civil_from_days(self.0.div_euclid(DAY));
        let second = self.0.rem_euclid(DAY);
        [
            year,
            month,
            day,
            second / 3600,
            second / 60 % 60,
            second % 60,
        ]
    }

    /// The same point in time in UTC, as a `datetime` attribute wants it.
    pub fn to_rfc3339(self) -> String {
        let mut text = String::with_capacity(20);
        for (place, (value, after)) in self.civil().into_iter().zip("--T::Z".chars()).enumerate() {
            let number = crate::digits::digits(value.unsigned_abs());
            let width = if place == 0 { 4 } else { 2 };
            for _ in number.len()..width {
                text.push('0');
            }
            text.push_str(&number);
            text.push(after);
        }
        text
    }
}

fn digits(bytes: &[u8], start: usize, count: usize) -> Option<i64> {
    bytes
        .get(start..start + count)?
        .iter()
        .try_fold(0, |sum, byte| {
            byte.is_ascii_digit()
                .then(|| sum * 10 + i64::from(byte - b'0'))
        })
}

/// What follows the seconds' fraction, where there is one.
fn skip_fraction(bytes: &[u8]) -> Option<&[u8]> {
    let Some(fraction) = bytes.strip_prefix(b".") else {
        return Some(bytes);
    };
    let end = fraction.iter().position(|byte| !byte.is_ascii_digit())?;
    if end == 0 { None } else { fraction.get(end..) }
}

fn offset_seconds(bytes: &[u8]) -> Option<i64> {
    let sign = match bytes {
        [b'Z' | b'z'] => return Some(0),
        [b'+', _, _, b':', _, _] => 1,
        [b'-', _, _, b':', _, _] => -1,
        _ => return None,
    };
    let hours = digits(bytes, 1, 2)?;
    let minutes = digits(bytes, 4, 2)?;
    (hours <= 23 && minutes <= 59).then_some(sign * (hours * 3600 + minutes * 60))
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1970-01-01 to a date of the Gregorian calendar. Years are counted
/// from March, so that the leap day comes last and months follow one formula.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let month_from_march = (month + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year
        - 719_468
}

/// The inverse of [`days_from_civil`].
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    const ERA: i64 = 146_097;
    let days = days + 719_468;
    let (era, day_of_era) = (days.div_euclid(ERA), days.rem_euclid(ERA));
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = (month_from_march + 2) % 12 + 1;
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::Timestamp;

    #[test]
    fn every_form_of_rfc_3339_is_read() {
        let noon = Some(Timestamp(1_774_612_800));
        for text in [
            "2026-03-27T12:00:00Z",
            "2026-03-27t12:00:00z",
            "2026-03-27 12:00:00Z",
            "2026-03-27T12:00:00.5Z",
            "2026-03-27T14:00:00+02:00",
            "2026-03-27T02:30:00-09:30",
            "2026-03-27T11:59:60Z",
        ] {
            assert_eq!(Timestamp::parse(text), noon, "{text}");
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "yesterday",
            "2026-03-27",
            "2026-03-27T12:00:00",
            "2026-03-27T12:00Z",
            "2026-02-29T12:00:00Z",
            "2026-13-01T12:00:00Z",
            "2026-00-01T12:00:00Z",
            "2026-03-00T12:00:00Z",
            "2026-03-27T24:00:00Z",
            "2026-03-27T12:60:00Z",
            "2026-03-27T12:00:61Z",
            "2026-03-27T12:00:00.Z",
            "2026-03-27T12:00:00.5",
            "2026-03-27T12:00:00+0200",
            "2026-03-27T12:00:00Zulu",
            "+2026-03-27T12:00:00Z",
            "２026-03-27T12:00:00Z",
        ] {
            assert_eq!(Timestamp::parse(text), None, "{text}");
        }
    }

    #[test]
    fn writing_undoes_reading() {
        for text in [
            "1970-01-01T00:00:00Z",
            "1969-12-31T23:59:59Z",
            "2024-02-29T23:59:59Z",
            "2000-02-29T00:00:00Z",
            "1900-03-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "0000-01-01T00:00:00Z",
        ] {
            let timestamp = Timestamp::parse(text).expect(text);
            assert_eq!(timestamp.to_rfc3339(), text);
        }
    }
}
