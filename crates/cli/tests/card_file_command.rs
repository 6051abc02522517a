//! `storymeter render --format card`, as a shell calls it.
#![cfg(not(target_arch = "wasm32"))]

use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

fn render(arguments: &[&str]) -> Output {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut command = Command::new(env!("CARGO_BIN_EXE_storymeter"));
    command.current_dir(root).arg("render").args(arguments);
    command.output().expect("it runs")
}

fn fixture(name: &str) -> String {
    format!("tests/fixtures/feeds/{name}.json")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("it prints text")
}

#[test]
fn it_prints_the_file_and_tells_the_tag() {
    let feed = fixture("whole-story");
    let output = render(&[
        &feed,
        "--format=card",
        "--layout=card",
        "--refresh=300",
        "--src=https://stories.example/story.json?a=1&b=2",
    ]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let printed = text(&output.stdout);
    assert!(printed.ends_with("}\n") && printed.matches('\n').count() == 1);
    let file: Value = serde_json::from_str(printed).expect("it is JSON");
    assert_eq!(file["card"][1]["data-layout"], "card");
    assert_eq!(file["attributes"]["layout"], serde_json::json!(["card"]));
    // After what is warned of.
    let said = text(&output.stderr).lines().last();
    assert_eq!(
        said,
        Some(
            "tag <story-meter card-src=\"…\" src=\"https://stories.example/story.json?a=1&amp;b=2\" \
             layout=\"card\" refresh=\"300\" lang=\"en\" time-zone=\"UTC\">"
        )
    );
}

#[test]
fn it_refuses_and_warns_as_for_html() {
    let misused = [
        vec!["--assets=https://stories.example/v1"],
        vec!["--styles=link"],
        vec!["--styles=link", "--assets=https://stories.example/v1"],
    ];
    let whole = fixture("whole-story");
    for options in misused {
        let output = render(&[&[&*whole, "--format=card"], &*options].concat());
        assert_eq!(output.status.code(), Some(2), "{options:?}");
        assert!(output.stdout.is_empty() && text(&output.stderr).contains("beside"));
    }
    for (feed, options, said) in [
        ("counts", vec![], "$.items[0]._storymeter.volume.count"),
        ("no-items", vec![], "[no-such-story]"),
        ("whole-story", vec!["--story=gone"], "gone [no-such-story]"),
    ] {
        let feed = fixture(feed);
        let of = |format| render(&[&[&*feed, format], &*options].concat());
        let (card, html) = (of("--format=card"), of("--format=html"));
        assert_eq!(card.status.code(), Some(1), "{feed}");
        assert!(card.stdout.is_empty() && text(&card.stderr).contains(said));
        assert_eq!(card.stderr, html.stderr, "{feed}");
    }
    let lenient = render(&[&fixture("counts"), "--format=card", "--lenient"]);
    assert_eq!(lenient.status.code(), Some(0));
    assert!(text(&lenient.stderr).contains("fix:"));
}
