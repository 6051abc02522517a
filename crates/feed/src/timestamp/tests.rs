use super::Timestamp;

fn read(text: &str) -> Option<(Timestamp, bool)> {
    Timestamp::read(text)
}

const NOON: Timestamp = Timestamp {
    seconds: 1_774_612_800,
    day: false,
};

#[test]
fn every_form_of_rfc_3339_is_exact() {
    for text in [
        "2026-03-27T12:00:00Z",
        "2026-03-27t12:00:00z",
        "2026-03-27T12:00:00.5Z",
        "2026-03-27T14:00:00+02:00",
        "2026-03-27T02:30:00-09:30",
    ] {
        assert_eq!(read(text), Some((NOON, true)), "{text}");
    }
}

#[test]
fn a_leap_second_is_the_last_of_a_day_in_utc() {
    let midnight = Timestamp::parse("2017-01-01T00:00:00Z");
    for text in [
        "2016-12-31T23:59:60Z",
        "2016-12-31T23:59:60.5Z",
        "2017-01-01T05:29:60+05:30",
        "2016-12-31T15:59:60-08:00",
    ] {
        assert_eq!(read(text).map(|(time, _)| time), midnight, "{text}");
    }
    for text in [
        "2024-01-05T12:30:60Z",
        "2024-01-05T12:59:60Z",
        "2024-01-05T23:58:60Z",
        "2024-01-05T23:59:60+01:00",
        "2024-01-05T23:59:61Z",
        "2024-01-05T24:00:60Z",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
}

#[test]
fn times_with_one_meaning_are_read_though_they_are_written_otherwise() {
    for text in [
        "2026-03-27 12:00:00Z",
        "2026-03-27T12:00Z",
        "2026-03-27T13:00:00+0100",
        "2026-03-27T13:00+01",
        "2026-03-27 13:00:00 +0100",
        "2026-03-27 12:00:00 UTC",
        "2026-03-27 12:00:00.25 +00:00",
        "Fri, 27 Mar 2026 12:00:00 GMT",
        "fri, 27 mar 2026 12:00:00 gmt",
        "27 Mar 2026 12:00 UT",
        "Fri, 27 Mar 2026 08:00:00 EDT",
        "27 Mar 26 13:00:00 +0100",
        "Fri, 27 Mar 2026 12:00:00 -0000",
        // Comments.
        "Fri, 27 Mar 2026 12:00:00 +0000 (UTC)",
        "Fri, 27 Mar 2026 13:00:00 +0100(Mitteleuropäische Zeit)",
        "2026-03-27T13:00:00+01:00[Europe/Berlin]",
        // What Go prints.
        "2026-03-27 12:00:00 +0000 UTC",
        "2026-03-27 12:00:00.123456 +0000 UTC",
        "2026-03-27 07:00:00 -0500 EST",
        "2026-03-27 20:00:00 +0800 CST",
        "2026-03-27 09:00:00 -0300 -03",
        // ISO 8601 otherwise.
        "2026-3-27T12:00:00Z",
        "2026/03/27 12:00:00 +0000",
        "2026/3/27T12:00Z",
        "20260327T120000Z",
        "20260327T1200Z",
        "20260327T12:00:00Z",
        "2026-03-27T120000+0000",
        "2026-03-27T12:00:00,5Z",
        // HTTP's.
        "Friday, 27-Mar-26 12:00:00 GMT",
        "Fri Mar 27 12:00:00 2026",
        "fri mar 27 12:00:00 2026",
        // `date`'s, JavaScript's, and with names as people have them.
        "Fri Mar 27 12:00:00 UTC 2026",
        "Fri Mar 27 13:00:00 +0100 2026",
        "Fri Mar 27 2026 13:00:00 GMT+0100 (Central European Standard Time)",
        "Fri Mar 27 2026 13:00:00 GMT+0100",
        "Friday, 27 March 2026 12:00:00 GMT",
        "Fri 27 Mar 2026 12:00:00 GMT",
        "Fri,27 Mar 2026 12:00:00 GMT",
        "27 march 2026 12:00 UTC",
        "March 27, 2026 12:00 UTC",
    ] {
        assert_eq!(read(text), Some((NOON, false)), "{text}");
    }
    let early = Timestamp::parse("1 Jan 1999 00:00:00 Z").map(Timestamp::to_rfc3339);
    assert_eq!(early.as_deref(), Some("1999-01-01T00:00:00Z"));
    assert_eq!(
        early,
        Timestamp::parse("1 Jan 99 00:00:00 Z").map(Timestamp::to_rfc3339)
    );
}

#[test]
fn a_bare_day_has_no_hour() {
    for text in [
        "2026-03-27",
        "27 Mar 2026",
        "Fri, 27 Mar 2026",
        "2026-3-27",
        "2026/03/27",
        "20260327",
        "2026-03-27+01:00",
        "2026-03-27-0500",
        "2026-03-27Z",
        "27 March 2026",
        "March 27, 2026",
        "Mar 27 2026",
        "Fri Mar 27 2026",
        "27-Mar-2026",
    ] {
        let (day, exact) = read(text).expect(text);
        assert!(day.is_day() && !exact, "{text}");
        assert_eq!(day.to_rfc3339(), "2026-03-27");
    }
    assert!(!NOON.is_day());
}

#[test]
fn an_hour_of_one_digit_and_the_end_of_a_day_are_read() {
    for (text, time) in [
        ("2024-01-05T9:00:00Z", "2024-01-05T09:00:00Z"),
        ("Fri, 5 Jan 2024 9:05 GMT", "2024-01-05T09:05:00Z"),
        ("2024-01-05T24:00:00Z", "2024-01-06T00:00:00Z"),
        ("2024-12-31T24:00Z", "2025-01-01T00:00:00Z"),
        ("20240105T240000+0100", "2024-01-05T23:00:00Z"),
        ("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z"),
        ("Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37Z"),
        ("05 Sept 2024 12:00 GMT", "2024-09-05T12:00:00Z"),
    ] {
        let (read, exact) = read(text).expect(text);
        assert_eq!((read.to_rfc3339().as_str(), exact), (time, false), "{text}");
    }
}

#[test]
fn a_clock_at_the_end_of_time_is_no_reason_to_panic() {
    for now in [i64::MIN, i64::MAX] {
        NOON.is_plausible(Some(Timestamp::from_unix_seconds(now)));
    }
}

#[test]
fn what_has_several_meanings_or_none_is_refused() {
    for text in [
        "",
        "yesterday",
        "2026",
        "2026-03",
        "2026-03-27T",
        "2026-03-27T12",
        "2026-03-27T12:00:00",
        "2026-03-27 12:00",
        "2026-03-27T12:00:00 CST",
        "2026-02-29T12:00:00Z",
        "2026-02-30",
        "2026-13-01T12:00:00Z",
        "2026-00-01T12:00:00Z",
        "2026-03-00T12:00:00Z",
        "2026-03-27T24:00:01Z",
        "2026-03-27T24:01:00Z",
        "2026-03-27T25:00:00Z",
        "2026-03-27T12:60:00Z",
        "2026-03-27T12:00:61Z",
        "2026-03-27T12:00:00.Z",
        "2026-03-27T12:00:00.5",
        "2026-03-27T12:00:00+1",
        "2026-03-27T12:00:00+01:",
        "2026-03-27T12:00:00+010",
        "2026-03-27T12:00:00+01000",
        "2026-03-27T12:00:00Zulu",
        "+2026-03-27T12:00:00Z",
        "２026-03-27T12:00:00Z",
        "03/04/2026",
        "1774612800",
        "Thu, 27 Mar 2026 12:00:00 GMT",
        "27 Mar 226 12:00:00 GMT",
        "27 Mar 2026 12:00:00",
        "27 Mar 2026 12:00:00 A",
        "127 Mar 2026 12:00:00 GMT",
        "27 Marchioness 2026",
        "27 Ma 2026",
        "Fr, 27 Mar 2026",
        "03-04-2026",
        "03-Apr/2026",
        "2026-03/27",
        "2026-003-27",
        "2026-086",
        "2026-W13-5",
        "2026-03-27-28",
        "202603",
        "20260327T12",
        "20260327T12000Z",
        "2026-03-27T12:00:00+01:00garbage",
        "2026-03-27T12:00:00+01:00 UTC",
        "2026-03-27 12:00:00 +0000 +",
        "2026-03-27T12:00:00[Europe/Berlin]",
        "2026-03-27 12:00:00 EST",
        "(2026-03-27)",
        "2026-03-27T12:00:00Z)",
        "Fri Mar 27 12:00:00 CET 2026",
        "Thu Mar 27 12:00:00 2026",
        "Mar 27 12:00:00 2026",
        "Fri Mar 27 2026 12:00:00",
        "Fri Mar 27 2026 12:00:00 PM",
        "Mar 27, 26",
        "Friday, 27-Mar-026 12:00:00 GMT",
    ] {
        assert_eq!(read(text), None, "{text}");
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
        "2024-02-29",
    ] {
        let timestamp = Timestamp::parse(text).expect(text);
        assert_eq!(timestamp.to_rfc3339(), text);
    }
}

#[test]
fn what_programs_write_that_were_told_no_time_is_not_plausible() {
    let plausible = |text: &str, now: Option<&str>| {
        let now = now.and_then(Timestamp::parse);
        Timestamp::parse(text).expect(text).is_plausible(now)
    };
    for (text, meant) in [
        ("0001-01-01T00:00:00Z", false),
        ("0000-01-01T00:00:00+05:00", false),
        ("1969-12-31T23:59:59Z", false),
        ("1970-01-01T00:00:00Z", true),
        ("1970-01-01", true),
        ("9999-12-31T23:59:59Z", true),
        ("9999-12-31T23:59:59-05:00", false),
    ] {
        assert_eq!(plausible(text, None), meant, "{text}");
    }
    let now = Some("2026-03-27T12:00:00Z");
    assert!(plausible("2031-03-27", now));
    assert!(!plausible("2032-03-27", now));
    assert!(!plausible("9999-12-31T23:59:59Z", now));
}

#[test]
fn a_day_precedes_only_what_it_precedes_everywhere() {
    let precedes = |one: &str, other: &str| {
        let time = |text| Timestamp::parse(text).expect(text);
        time(one).precedes(time(other))
    };
    assert!(precedes("2026-03-27T11:59:59Z", "2026-03-27T12:00:00Z"));
    assert!(!precedes("2026-03-27", "2026-03-27"));
    assert!(precedes("2026-03-26", "2026-03-27"));
    assert!(!precedes("2026-03-27", "2026-03-28T11:00:00Z"));
    assert!(precedes("2026-03-27", "2026-03-28T13:00:00Z"));
    assert!(!precedes("2026-03-26T11:00:00Z", "2026-03-27"));
    assert!(precedes("2026-03-26T09:00:00Z", "2026-03-27"));
}
