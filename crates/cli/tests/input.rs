//! What the command line reads: encodings, sizes, files and folders.

mod shell;

use serde_json::json;
use shell::{stderr, stdout, storymeter, storymeter_reading};
use std::fs::{self, File};
use std::path::Path;
use storymeter::feed::limits;

const FEED: &str = r#"{ "version": "https://jsonfeed.org/version/1.1", "title": "Café", "feed_url": "https://pier.example/feed.json",
  "items": [{ "id": "1", "title": "The café opens at nine" }] }"#;

#[test]
fn latin_1_is_a_problem_with_a_place() {
    let bytes: Vec<u8> = FEED.chars().map(|letter| letter as u8).collect();
    let output = storymeter_reading(&["check", "-"], bytes);
    assert_eq!(output.status.code(), Some(1));
    let text = stdout(&output);
    assert!(
        text.starts_with("-:1:63: $: the byte E9 is no UTF-8; readers get U+FFFD, here and in 1 more place [not-utf-8]\n"),
        "{text}"
    );
}

#[test]
fn utf_16_is_called_so() {
    let bytes: Vec<u8> = "\u{feff}"
        .chars()
        .chain(FEED.chars())
        .flat_map(|letter| (letter as u16).to_le_bytes())
        .collect();
    for bytes in [&bytes[..], &bytes[2..]] {
        let output = storymeter_reading(&["check", "-"], bytes);
        assert_eq!(output.status.code(), Some(1));
        let text = stdout(&output);
        assert!(
            text.starts_with("-:1:1: $: this is UTF-16;") && text.contains("--output FILE"),
            "{text}"
        );
    }
}

#[test]
fn a_byte_order_mark_loses_nothing() {
    for marks in [0, 1, 2] {
        let feed = "\u{feff}".repeat(marks) + FEED;
        let output = storymeter_reading(&["check", "-"], &feed);
        assert_eq!(output.status.code(), Some(0), "{}", stdout(&output));
        let card = stdout(&storymeter_reading(&["render", "-"], &feed));
        assert!(
            card.starts_with("<story-meter src=\"https://pier.example/feed.json\""),
            "{marks}: {card}"
        );
    }
}

#[test]
fn sizes_are_those_of_the_bytes() {
    // Each byte would be three if it were counted as what replaces it.
    let mut feed = FEED.as_bytes().to_vec();
    feed.resize(limits::FEED_BYTES / 2, b' ');
    feed.insert(FEED.len(), 0xe9);
    let text = stdout(&storymeter_reading(&["check", "-"], &feed));
    assert!(
        text.contains("[not-json]") && !text.contains("[too-large]"),
        "{text}"
    );
    let long = " ".repeat(limits::FEED_BYTES + 1);
    let text = stdout(&storymeter_reading(&["check", "-"], long));
    assert!(text.contains("more than 1,048,576 bytes"), "{text}");
}

#[test]
fn a_file_of_a_gigabyte_is_not_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("large.json");
    let file = File::create(&path).expect("a file");
    // Whoever read it would need as much memory.
    file.set_len(1 << 40).expect("a file may have holes");
    let output = storymeter(&["check", path.to_str().expect("a name")]);
    assert_eq!(output.status.code(), Some(1));
    let text = stdout(&output);
    assert!(
        text.contains("1,099,511,627,776 bytes; a feed has 1,048,576 at most [too-large]"),
        "{text}"
    );
}

fn write(folder: &Path, name: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
    fs::write(path, FEED).expect("it can be written");
}

#[test]
fn feeds_in_a_folder_are_found_by_whatever_name() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in [
        "a.json",
        "b.JSON",
        "c.jsonfeed",
        "d.JsonFeed",
        "in/here/e.json",
        "readme.txt",
        "json",
    ] {
        write(folder.path(), name);
    }
    let path = folder.path().to_str().expect("a name");
    let output = storymeter(&["check", path]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(
        stderr(&output).contains("5 feeds, no problems"),
        "{}",
        stderr(&output)
    );
    let none = storymeter(&["check", &format!("{path}/none")]);
    assert_eq!(none.status.code(), Some(2));
    fs::create_dir(folder.path().join("empty")).expect("it can be made");
    let empty = storymeter(&["check", &format!("{path}/empty")]);
    assert_eq!(empty.status.code(), Some(2));
    assert!(
        stderr(&empty).contains("no .json or .jsonfeed file in it"),
        "{}",
        stderr(&empty)
    );
}

#[cfg(unix)]
#[test]
fn linked_folders_are_gone_through_once() {
    use std::os::unix::fs::symlink;
    let (folder, other) = (
        tempfile::tempdir().expect("a folder"),
        tempfile::tempdir().expect("a folder"),
    );
    write(folder.path(), "in/a.json");
    write(other.path(), "b.json");
    let link =
        |to: &Path, name: &str| symlink(to, folder.path().join(name)).expect("it can be linked");
    link(other.path(), "linked");
    link(folder.path(), "in/round");
    link(&other.path().join("b.json"), "c.json");
    link(Path::new("nowhere"), "dead");
    let path = folder.path().to_str().expect("a name");
    let output = storymeter(&["check", path]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(
        stderr(&output).contains("3 feeds, no problems"),
        "{}",
        stderr(&output)
    );
    link(Path::new("nowhere"), "dead.json");
    let output = storymeter(&["check", path]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output).contains("dead.json: ") && stderr(&output).contains("3 feeds"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn of_a_hundred_thousand_problems_some_are_shown_and_all_counted() {
    // As many as a feed has room for, all on one line.
    let citations: Vec<u8> = vec![0; limits::CITATIONS];
    let items: Vec<_> = (0..200)
        .map(|id| json!({ "id": id, "title": "a", "_storymeter": { "citations": citations } }))
        .collect();
    let feed = json!({ "version": "https://jsonfeed.org/version/1.1", "items": items }).to_string();
    let output = storymeter_reading(&["check", "-", "--limit=3"], &feed);
    let text = stdout(&output);
    assert_eq!(text.matches("fix:").count(), 3);
    assert!(text.ends_with("-: and 99997 more\n"), "{text}");
    assert!(
        stderr(&output).contains("1 feed, 100000 problems"),
        "{}",
        stderr(&output)
    );
    let place = feed.find("[0,").expect("it is there") + 1;
    assert!(text.starts_with(&format!("-:1:{}: ", place + 1)), "{text}");
    let many = stdout(&storymeter_reading(&["check", "-", "--format=json"], &feed));
    let many: Vec<serde_json::Value> = serde_json::from_str(&many).expect("it is JSON");
    assert_eq!(many.len(), 51);
    assert_eq!(many[50]["message"], "and 99950 more");
}

#[cfg(unix)]
#[test]
fn pipes_and_devices_are_read_where_they_are_named() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "a.json");
    let pipe = folder.path().join("pipe.json");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("it runs").success());
    let output = storymeter(&["check", folder.path().to_str().expect("a name")]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stderr(&output).contains("1 feed, "), "{}", stderr(&output));
    // As with a shell's `<(…)`.
    let writer = pipe.clone();
    let writing = std::thread::spawn(move || fs::write(writer, FEED));
    let output = storymeter(&["check", pipe.to_str().expect("a name")]);
    assert_eq!(output.status.code(), Some(0), "{}", stdout(&output));
    writing.join().expect("it ends").expect("it is written");
    for (path, said) in [
        ("/dev/null", "the file is empty"),
        ("/dev/zero", "too-large"),
    ] {
        let output = storymeter(&["check", path]);
        assert_eq!(output.status.code(), Some(1), "{path}");
        assert!(stdout(&output).contains(said), "{}", stdout(&output));
    }
}

#[test]
fn what_is_no_json_is_called_what_it_is() {
    let nul = FEED.replace("nine", "ni\0ne");
    for (bytes, said) in [
        (&b""[..], "-:1:1: $: the file is empty [not-json]"),
        (b" \n\n", "the file is empty"),
        (b"\xef\xbb\xbf", "the file is empty"),
        (b"\x1f\x8b\x08\0\0\0\0\0", "compressed with gzip"),
        (b"PK\x03\x04\x14\0", "a zip archive"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary data"),
        (
            b"<?xml version='1.0'?><rss>",
            "HTML or XML, such as RSS or Atom",
        ),
        (b"\n<!doctype html>", "HTML or XML"),
        (
            b"{\"a\":1}\n{\"a\":2}\n",
            "-:2:1: $: another JSON document begins here",
        ),
        (b"\0\0\0", "a NUL byte"),
        (nul.as_bytes(), "a NUL byte"),
        (b"{\"items\": []} 7", "expected nothing after the document"),
    ] {
        let output = storymeter_reading(&["check", "-"], bytes);
        assert_eq!(output.status.code(), Some(1), "{said}");
        let text = stdout(&output);
        assert!(
            text.contains(said) && text.contains("[not-json]"),
            "{said} in {text}"
        );
    }
}

#[test]
fn a_name_cannot_steer_the_terminal() {
    let feed = r#"{ "version": "https://jsonfeed.org/version/1.1", "items": [{ "id": "1", "titl\n": "a",
        "summar\u001b": 1, "content_text": "<b\u001b[31m>" }] }"#;
    let text = stdout(&storymeter_reading(&["check", "-"], feed));
    assert!(
        text.contains(r"titl\n") && text.contains(r"summar\u{1b}"),
        "{text}"
    );
    assert!(
        text.lines()
            .all(|line| line.starts_with("-:") || line.starts_with("    fix: ")),
        "{text}"
    );
    assert!(!text.contains('\u{1b}'), "{text:?}");
    let story = stderr(&storymeter(&[
        "render",
        "tests/fixtures/feeds/whole-story.json",
        "--story",
        "\u{1b}[2J",
    ]));
    assert!(
        story.contains(r"\u{1b}[2J") && !story.contains('\u{1b}'),
        "{story:?}"
    );
}
