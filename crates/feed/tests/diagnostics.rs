//! What the reader tells of a feed.

use storymeter_feed::{
    Diagnostic, DiagnosticSeverity, Feed, Problem, ReadOptions, Timestamp, Unreadable, limits,
};

const V: &str = "\"version\": \"https://jsonfeed.org/version/1.1\"";

fn diagnostics(members: &str, options: &ReadOptions<'_>) -> Vec<Diagnostic> {
    let text = format!("{{ {V}, {members} }}");
    let reading = Feed::read_with(&text, options);
    reading.expect("it is a feed").diagnostics
}

fn time() -> Timestamp {
    Timestamp::parse("2026-03-27T18:30:00Z").expect("a good time")
}

#[test]
fn every_problem_has_a_code_and_words() {
    let problems = [
        Problem::WrongType("a text"),
        Problem::Missing,
        Problem::Cut(2),
        Problem::CutHtml(2),
        Problem::TooLong,
        Problem::Negative,
        Problem::Fractional,
        Problem::TooGreat(9),
        Problem::OutOfRange(9),
        Problem::BadUrl,
        Problem::RelativeUrl,
        Problem::BlankInUrl,
        Problem::BadTime,
        Problem::LooseTime(time()),
        Problem::ImplausibleTime,
        Problem::UnknownWord,
        Problem::NotAList,
        Problem::TooManyMarks(8),
        Problem::Duplicate,
        Problem::Empty,
        Problem::UnknownVersion,
        Problem::More(3),
    ];
    let codes: std::collections::BTreeSet<_> =
        problems.iter().map(|problem| problem.code()).collect();
    assert_eq!(codes.len(), problems.len());
    for (problem, message) in [
        (Problem::Cut(2), "longer than 2; the rest was left out"),
        (Problem::OutOfRange(9), "expected a number from 1 to 9"),
        (Problem::More(3), "and 3 more"),
        (
            Problem::LooseTime(time()),
            "not written as RFC 3339 has it; read as 2026-03-27T18:30:00Z",
        ),
    ] {
        assert_eq!(problem.message(), message);
    }
    assert!(problems.iter().all(|problem| !problem.message().is_empty()));
}

#[test]
fn what_is_read_all_the_same_is_a_warning() {
    let severity = |members: &str| {
        let options = ReadOptions::default();
        let found = diagnostics(
            &format!("\"items\": [{{ \"id\": 1, \"title\": \"a\", {members} }}]"),
            &options,
        );
        assert_eq!(found.len(), 1, "{found:?}");
        found[0].problem.severity()
    };
    for members in [
        "\"date_published\": \"2026-03-27\"",
        "\"date_published\": \"0001-01-01T00:00:00Z\"",
        "\"tags\": \"one\"",
        "\"url\": \"https://a.example/b c\"",
    ] {
        assert_eq!(severity(members), DiagnosticSeverity::Warning, "{members}");
    }
    for members in [
        "\"date_published\": \"soon\"",
        "\"tags\": [1]",
        "\"url\": \"b\"",
    ] {
        assert_eq!(severity(members), DiagnosticSeverity::Problem, "{members}");
    }
    assert_eq!(DiagnosticSeverity::Problem.word(), "problem");
    assert_eq!(DiagnosticSeverity::Warning.word(), "warning");
}

#[test]
fn diagnostics_beyond_the_limit_are_only_counted() {
    let zeros = "0,".repeat(1_999) + "0";
    let items = format!("\"items\": [{zeros}]");
    let found = diagnostics(&items, &ReadOptions::default());
    assert_eq!(found.len(), limits::DIAGNOSTICS + 1);
    let last = Diagnostic {
        path: "$".into(),
        problem: Problem::More(1_000),
    };
    assert_eq!(found.last(), Some(&last));
    let all = ReadOptions {
        diagnostics: usize::MAX,
        ..ReadOptions::default()
    };
    assert_eq!(diagnostics(&items, &all).len(), 2_000);
    let few = ReadOptions {
        diagnostics: 2_000,
        ..ReadOptions::default()
    };
    assert_eq!(diagnostics(&items, &few).len(), 2_000, "there are no more");
}

/// What is missing was told by looking back at what had been told.
#[test]
fn what_is_wrong_with_a_required_member_is_told_once() {
    for (id, problem) in [
        ("true", Problem::WrongType("a text or a whole number")),
        ("\" \"", Problem::Missing),
        ("null", Problem::Missing),
        ("-7", Problem::Negative),
        ("42.5", Problem::Fractional),
    ] {
        for most in [0, 1, 9] {
            let options = ReadOptions {
                diagnostics: most,
                ..ReadOptions::default()
            };
            let found = diagnostics(&format!("\"items\": [{{ \"id\": {id} }}]"), &options);
            let problem = if most == 0 { Problem::More(1) } else { problem };
            assert_eq!(
                found.iter().map(|one| one.problem).collect::<Vec<_>>(),
                [problem],
                "{id}"
            );
        }
    }
}

#[test]
fn byte_order_marks_are_passed_over_however_many_there_are() {
    let feed = format!("{{ {V}, \"items\": [] }}");
    for marks in 0..4 {
        let text = "\u{feff}".repeat(marks) + &feed;
        assert_eq!(
            Feed::read(&text).map(|reading| reading.diagnostics),
            Ok(vec![]),
            "{marks}"
        );
    }
    assert!(matches!(
        Feed::read("\u{feff}"),
        Err(Unreadable::NotJson(_))
    ));
}

#[test]
fn relative_urls_are_resolved_against_the_page_else_the_feeds_address() {
    let from = |members: &str, base: Option<&str>| {
        let text = format!(
            "{{ {V}, {members} \"items\": [{{ \"id\": \"1\", \"title\": \"a\", \"url\": \"b\" }}] }}"
        );
        let options = ReadOptions {
            base,
            ..ReadOptions::default()
        };
        let feed = Feed::read_with(&text, &options).expect("it is a feed").feed;
        let url = feed.items[0].url.clone();
        url.map(|url| url.as_str().to_owned())
    };
    let base = Some("https://host.example/feeds/a.json");
    let home = "\"home_page_url\": \"https://home.example/blog/\",";
    let own = "\"feed_url\": \"https://own.example/b/feed.json\",";
    let both = [home, own].concat();
    assert_eq!(
        from(&both, base).as_deref(),
        Some("https://home.example/blog/b")
    );
    assert_eq!(
        from(own, base).as_deref(),
        Some("https://host.example/feeds/b")
    );
    assert_eq!(from(own, None).as_deref(), Some("https://own.example/b/b"));
    assert_eq!(
        from("", base).as_deref(),
        Some("https://host.example/feeds/b")
    );
    assert_eq!(from("", None), None);
    assert_eq!(from("", Some("not an address")), None);
    let relative = "\"home_page_url\": \"/blog/\",";
    assert_eq!(
        from(relative, base).as_deref(),
        Some("https://host.example/blog/b")
    );
}

#[test]
fn times_years_ahead_are_told_where_there_is_a_clock() {
    let item = "\"items\": [{ \"id\": \"1\", \"title\": \"a\", \"date_published\": \"2040-01-01T00:00:00Z\" }]";
    assert_eq!(diagnostics(item, &ReadOptions::default()), []);
    let options = ReadOptions {
        now: Some(time()),
        ..ReadOptions::default()
    };
    let found = diagnostics(item, &options);
    assert_eq!(found[0].problem, Problem::ImplausibleTime);
}
