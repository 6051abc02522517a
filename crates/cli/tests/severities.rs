//! What fails for problems, and what for warnings.

mod shell;

use shell::{fixture, stderr, stdout, storymeter, storymeter_reading};

#[test]
fn warnings_fail_only_who_wants_it() {
    let warned = fixture("texts-as-people-write-them");
    let output = storymeter(&["check", &warned]);
    assert_eq!(output.status.code(), Some(0), "{}", stdout(&output));
    assert!(
        stderr(&output).ends_with("1 feed, no problems, 4 warnings\n"),
        "{}",
        stderr(&output)
    );
    let denied = storymeter(&["check", "--deny", "warnings", &warned]);
    assert_eq!(denied.status.code(), Some(1));
    let clean = storymeter(&["check", "--deny=warnings", &fixture("plain-1.1")]);
    assert_eq!(clean.status.code(), Some(1), "it has markup alone");
    let clean = storymeter(&["check", "--deny=warnings", &fixture("no-items")]);
    assert_eq!(clean.status.code(), Some(0));
    let github = stdout(&storymeter(&["check", "--format=github", &warned]));
    assert!(github.starts_with("::warning file="), "{github}");
}

#[test]
fn a_card_is_printed_with_warnings_and_refused_for_problems() {
    let output = storymeter(&["render", &fixture("times-never-set")]);
    assert_eq!(output.status.code(), Some(0));
    assert!(
        stderr(&output).contains("warning: $.items[0].date_published"),
        "{}",
        stderr(&output)
    );
    assert!(!stdout(&output).contains("Published"));
    let refused = storymeter(&["render", &fixture("dates")]);
    assert_eq!(
        refused.status.code(),
        Some(1),
        "it has a time without an offset"
    );
    assert_eq!(stdout(&refused), "");
}

#[test]
fn relative_addresses_are_resolved_against_the_address_that_is_given() {
    let feed = r#"{ "version": "https://jsonfeed.org/version/1.1", "items": [{ "id": "1", "title": "a", "url": "b.html" }] }"#;
    let output = storymeter_reading(&["check", "-"], feed);
    assert_eq!(output.status.code(), Some(1), "{}", stdout(&output));
    let src = "--src=https://weir.example/feeds/a.json";
    let output = storymeter_reading(&["check", "-", src], feed);
    assert_eq!(output.status.code(), Some(0), "{}", stdout(&output));
    let card = stdout(&storymeter_reading(&["render", "-", src], feed));
    assert!(
        card.contains("href=\"https://weir.example/feeds/b.html\""),
        "{card}"
    );
}
