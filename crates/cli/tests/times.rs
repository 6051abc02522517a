//! The times that a command line is given.

mod shell;

use shell::{fixture, stderr, stdout, storymeter, storymeter_at};

#[test]
fn a_time_that_is_none_is_a_wrong_call() {
    let feed = fixture("plain-1.1");
    for command in ["check", "render"] {
        for now in [
            "abc",
            "-5",
            "1.5",
            "99999999999999999999",
            "9223372036854775807",
            "253402300800",
        ] {
            let output = storymeter_at(now, &[command, &feed]);
            assert_eq!(output.status.code(), Some(2), "{now}");
            let said = stderr(&output);
            assert!(
                said.contains("SOURCE_DATE_EPOCH is") && said.contains(now),
                "{said}"
            );
            assert_eq!(stdout(&output), "", "{now}");
        }
        for now in ["", "0", "253402300799"] {
            let output = storymeter_at(now, &[command, &feed]);
            assert_eq!(output.status.code(), Some(0), "{now}: {}", stderr(&output));
        }
    }
}

#[test]
fn figures_may_be_those_of_a_day() {
    let output = storymeter(&["render", &fixture("counted"), "--as-of=2026-04-01"]);
    let html = stdout(&output);
    assert!(html.contains(" as-of=\"2026-04-01\">"), "{html}");
    let help = stdout(&storymeter(&["render", "--help"]));
    assert!(help.contains("RFC 3339 time or a day"), "{help}");
}
