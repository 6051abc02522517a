//! The publisher's command line, as a shell calls it.

mod shell;

use serde_json::{Value, json};
use shell::{fixture, stderr, stdout, storymeter, storymeter_reading};

#[test]
fn a_snapshot_is_the_tag_with_the_card_inside_and_the_link() {
    let output = storymeter(&["render", &fixture("whole-story"), "--layout", "card"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let html = stdout(&output);
    assert!(html.starts_with("<story-meter "), "{html}");
    for part in [
        " layout=\"card\" lang=\"en\" time-zone=\"UTC\">\n<template shadowrootmode=\"open\" shadowrootclonable><style>:host{",
        "</style><slot hidden></slot><div><div part=\"card\"",
        "31,197 posts on this subject so far",
        "</div></template><a href=\"https://",
        " lang=\"en\" dir=\"auto\">",
        "</a><script type=\"application/ld+json\" data-story-meter>{\"@context\":\"https://schema.org\"",
        "}</script></story-meter>\n",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    assert!(
        !html.contains(" style=\"") && html.matches("<script").count() == 1,
        "data alone"
    );
    // After what is warned of.
    let said = stderr(&output)
        .lines()
        .last()
        .unwrap_or_default()
        .to_owned();
    assert!(said.starts_with("style-src 'sha256-"), "{said}");
}

#[test]
fn what_the_element_can_be_asked_for_a_snapshot_can() {
    let arguments = [
        "render",
        &fixture("counted"),
        "--story=cited",
        "--images",
        "--open=inline",
        "--as-of=2026-04-01T00:00:00Z",
    ];
    let output = storymeter(&arguments);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let html = stdout(&output);
    assert!(
        html.contains(" images=\"\" open=\"inline\" as-of=\"2026-04-01T00:00:00Z\">"),
        "{html}"
    );
    // HTML has no end tag for it.
    assert!(
        html.contains("src=\"https://tally.example/bridge.jpg\"") && !html.contains("</img>"),
        "{html}"
    );
    let refused = storymeter(&["render", &fixture("counted"), "--as-of=yesterday"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(
        stderr(&refused).contains("2026-03-27T18:30:00Z"),
        "{}",
        stderr(&refused)
    );
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let arguments = [
        "render",
        &fixture("whole-story"),
        "--time-zone",
        "Europe/Berlin",
    ];
    assert_eq!(storymeter(&arguments).stdout, storymeter(&arguments).stdout);
}

#[test]
fn assets_bring_the_script_and_the_style_sheet() {
    let assets = "https://stories.example/v1";
    let output = storymeter(&[
        "render",
        &fixture("whole-story"),
        "--assets",
        assets,
        "--refresh=300",
        "--src=https://stories.example/story.json",
    ]);
    let html = stdout(&output);
    let link = format!(
        "<link rel=\"stylesheet\" href=\"{assets}/{}\">",
        storymeter::snapshot::sheet_name()
    );
    assert!(html.contains(&link) && !html.contains("<style"), "{html}");
    assert!(html.contains("src=\"https://stories.example/story.json\" refresh=\"300\""));
    let script =
        format!("<script type=\"module\" async src=\"{assets}/storymeter.js\"></script>\n");
    assert!(html.ends_with(&script), "{html}");
    assert!(
        !stderr(&output).contains("style-src"),
        "no hash is needed: {}",
        stderr(&output)
    );
}

#[test]
fn the_style_may_stand_in_the_markup_all_the_same() {
    let arguments = ["render", &fixture("whole-story"), "--assets=/v1"];
    let inline = storymeter(&[&arguments[..], &["--styles=inline"]].concat());
    let html = stdout(&inline);
    assert!(
        html.contains("<style>:host{") && !html.contains("<link"),
        "{html}"
    );
    assert!(
        html.ends_with("src=\"/v1/storymeter.js\"></script>\n"),
        "{html}"
    );
    assert!(stderr(&inline).contains("style-src 'sha256-"));
    let link = storymeter(&[&arguments[..], &["--styles=link"]].concat());
    assert_eq!(stdout(&link), stdout(&storymeter(&arguments)));
}

#[test]
fn what_is_asked_for_is_escaped_in_the_tags() {
    let html = stdout(&storymeter(&[
        "render",
        &fixture("whole-story"),
        "--assets=https://stories.example/a&b",
        "--src=https://stories.example/?a=1&b=2",
    ]));
    assert!(
        html.contains(" src=\"https://stories.example/?a=1&amp;b=2\""),
        "{html}"
    );
    for file in [storymeter::snapshot::sheet_name(), "storymeter.js"] {
        let address = format!("\"https://stories.example/a&amp;b/{file}\"");
        assert!(html.contains(&address), "{address} in {html}");
    }
}

#[test]
fn of_invalid_input_nothing_is_printed() {
    let missing = storymeter(&["render", "tests/fixtures/feeds/none.json"]);
    assert_eq!(missing.status.code(), Some(2));
    for (arguments, said) in [
        (vec!["render", "-"], "[not-json]"),
        (
            vec!["render", &*fixture("counts")],
            "$.items[0]._storymeter.volume.count",
        ),
        (vec!["render", &*fixture("no-items")], "[no-such-story]"),
        (
            vec!["render", &*fixture("whole-story"), "--story", "gone"],
            "gone",
        ),
    ] {
        let output = storymeter_reading(&arguments, "{ no json");
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert_eq!(stdout(&output), "", "{arguments:?}");
        assert!(
            stderr(&output).contains(said),
            "{arguments:?}: {}",
            stderr(&output)
        );
    }
    let misused = storymeter(&["render", &fixture("whole-story"), "--styles=link"]);
    assert_eq!(misused.status.code(), Some(2));
    assert!(stderr(&misused).contains("--assets") && stdout(&misused).is_empty());
    let lenient = storymeter(&["render", &fixture("counts"), "--lenient"]);
    assert_eq!(lenient.status.code(), Some(0));
    assert!(stdout(&lenient).starts_with("<story-meter"));
    assert!(stderr(&lenient).contains("fix:"));
}

#[test]
fn a_wrong_call_is_explained() {
    for arguments in [
        vec!["render", "x", "--time-zone", "Mars/Olympus"],
        vec!["render", "x", "--src", "javascript:alert(1)"],
        vec!["render", "x", "--assets", "\"><script>"],
        vec!["render", "x", "--assets", "javascript:alert(1)"],
        vec!["render", "x", "--assets", "data:text/javascript,1"],
        vec!["render", "x", "--assets", ""],
        vec!["render", "x", "--layout", "poster"],
        vec!["check"],
        vec!["nonsense"],
    ] {
        let output = storymeter(&arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(
            stdout(&output).is_empty() && stderr(&output).contains("error:"),
            "{arguments:?}"
        );
    }
}

#[test]
fn a_problem_has_a_place_a_path_and_a_remedy() {
    let output = storymeter(&["check", &fixture("counts")]);
    assert_eq!(output.status.code(), Some(1));
    let text = stdout(&output);
    assert!(
        text.contains(
            "tests/fixtures/feeds/counts.json:4:77: $.items[0]._storymeter.volume.count: less than zero; left out [negative]\n    fix: counts begin at 0\n"
        ),
        "{text}"
    );
    assert!(
        !text.contains('\u{1b}'),
        "no colour where there is no terminal"
    );
    let count = text.matches("fix:").count();
    assert!(stderr(&output).contains(&format!("1 feed, {count} problems")));
}

#[test]
fn the_formats_say_the_same() {
    let json = storymeter(&["check", "--format=json", &fixture("counts")]);
    let list: Value = serde_json::from_str(&stdout(&json)).expect("it is JSON");
    let text = stdout(&storymeter(&["check", &fixture("counts")]));
    let shown = text.matches("fix:").count();
    assert_eq!(list.as_array().map(Vec::len), Some(shown));
    assert_eq!(
        list[0],
        json!({
            "file": fixture("counts"), "line": 4, "column": 77,
            "path": "$.items[0]._storymeter.volume.count", "severity": "problem", "code": "negative",
            "message": "less than zero; left out", "remedy": "counts begin at 0",
        })
    );
    let github = stdout(&storymeter(&[
        "check",
        "--format=github",
        &fixture("counts"),
    ]));
    assert!(github.starts_with(
        "::error file=tests/fixtures/feeds/counts.json,line=4,col=77,title=negative::"
    ));
    assert_eq!(github.lines().count(), list.as_array().map_or(0, Vec::len));
}

#[test]
fn what_is_no_feed_is_a_problem_and_what_is_not_there_is_none() {
    let refused = storymeter_reading(&["check", "-"], "{\n  \"items\": [1,]\n}");
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        stdout(&refused).starts_with("-:2:15: $: expected a value [not-json]"),
        "{}",
        stdout(&refused)
    );
    let no_feed = storymeter_reading(&["check", "-"], "{\"items\": {}}");
    assert!(stdout(&no_feed).contains("[not-a-feed]"));
    let large = storymeter_reading(&["check", "-"], " ".repeat(1024 * 1024 + 1));
    assert!(stdout(&large).contains("[too-large]"));
    let gone = storymeter(&["check", "tests/none.json", &fixture("counts")]);
    assert_eq!(
        gone.status.code(),
        Some(2),
        "what could not be read counts for more"
    );
    assert!(
        stdout(&gone).contains("[negative]"),
        "and the rest is checked all the same"
    );
    assert_eq!(
        storymeter(&["check", "tests/fixtures/readings"])
            .status
            .code(),
        Some(2)
    );
}

#[test]
fn a_folder_stands_for_the_feeds_in_it() {
    let output = storymeter(&["check", "demo"]);
    assert_eq!(output.status.code(), Some(0), "{}", stdout(&output));
    assert!(
        stderr(&output).contains("12 feeds, no problems"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn help_has_examples_and_the_shells_are_served() {
    for command in ["check", "render"] {
        let help = stdout(&storymeter(&[command, "--help"]));
        assert!(help.contains("Examples:\n  storymeter "), "{help}");
        assert!(help.contains("Exit status"), "{help}");
    }
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = stdout(&storymeter(&["completions", shell]));
        assert!(
            script.contains("render") && script.contains("time-zone"),
            "{shell}"
        );
    }
    let man = stdout(&storymeter(&["man"]));
    for part in [
        ".TH storymeter",
        ".SH STORYMETER RENDER",
        "time\\-zone",
        "Examples:",
    ] {
        assert!(man.contains(part), "{part}");
    }
}
