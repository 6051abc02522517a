//! What the command line writes into files.

mod shell;

use shell::{stderr, stdout, storymeter};
use std::fs;
use std::path::Path;

#[test]
fn a_card_is_written_whole_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("card.html");
    let name = path.to_str().expect("a name");
    let feed = "tests/fixtures/feeds/whole-story.json";
    let output = storymeter(&["render", feed, "--output", name]);
    assert_eq!(
        (output.status.code(), stdout(&output)),
        (Some(0), String::new())
    );
    let printed = stdout(&storymeter(&["render", feed]));
    assert_eq!(fs::read_to_string(&path).expect("it is there"), printed);
    let refused = storymeter(&[
        "render",
        "tests/fixtures/feeds/counts.json",
        "--output",
        name,
    ]);
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(
        fs::read_to_string(&path).expect("it is there"),
        printed,
        "as it was"
    );
    let lost = storymeter(&[
        "render",
        feed,
        "--output",
        &format!("{name}/none/card.html"),
    ]);
    assert_eq!(lost.status.code(), Some(2));
    let names: Vec<_> = fs::read_dir(folder.path()).expect("a folder").collect();
    assert_eq!(names.len(), 1, "nothing is left lying beside it: {names:?}");
}

#[cfg(unix)]
#[test]
fn a_written_card_may_be_read_by_whoever_might_before() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("card.html");
    fs::write(&path, "old").expect("it can be written");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("they can be set");
    let link = folder.path().join("link.html");
    symlink(&path, &link).expect("it can be linked");
    let feed = "tests/fixtures/feeds/whole-story.json";
    let output = storymeter(&["render", feed, "--output", link.to_str().expect("a name")]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let mode = |path: &Path| {
        fs::metadata(path)
            .expect("it is there")
            .permissions()
            .mode()
            & 0o777
    };
    assert_eq!(mode(&path), 0o640);
    assert!(link.is_symlink() && fs::metadata(&path).expect("it is there").len() > 100);
    let new = folder.path().join("new.html");
    storymeter(&["render", feed, "--output", new.to_str().expect("a name")]);
    let usual = folder.path().join("usual");
    fs::write(&usual, "").expect("it can be written");
    assert_eq!(mode(&new), mode(&usual));
}

const FEED: &str = "tests/fixtures/feeds/whole-story.json";

#[test]
fn a_dash_is_standard_output() {
    let output = storymeter(&["render", FEED, "--output", "-"]);
    assert_eq!(output.stdout, storymeter(&["render", FEED]).stdout);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    assert!(!root.join("-").exists());
}

#[cfg(unix)]
#[test]
fn a_link_to_what_is_not_there_yet_stays_one() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    fs::create_dir(path("in")).expect("it can be made");
    symlink("in/second.html", path("first.html")).expect("it can be linked");
    symlink("../card.html", path("in/second.html")).expect("it can be linked");
    let name = path("first.html");
    for _ in 0..2 {
        let output = storymeter(&["render", FEED, "--output", name.to_str().expect("a name")]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        assert!(name.is_symlink() && path("in/second.html").is_symlink());
        assert!(
            fs::symlink_metadata(path("card.html"))
                .expect("it is there")
                .is_file()
        );
    }
    symlink("round.html", path("round.html")).expect("it can be linked");
    let round = path("round.html");
    let output = storymeter(&["render", FEED, "--output", round.to_str().expect("a name")]);
    assert_eq!(output.status.code(), Some(2), "it leads nowhere");
    assert!(round.is_symlink());
}

#[test]
fn a_feed_is_not_replaced_by_its_card() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("story.json");
    fs::copy(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../..")
            .join(FEED),
        &path,
    )
    .expect("it can be copied");
    let before = fs::read(&path).expect("it is there");
    let name = path.to_str().expect("a name");
    let mut names = vec![
        name.to_owned(),
        format!("{}/./story.json", folder.path().display()),
    ];
    #[cfg(unix)]
    {
        let link = folder.path().join("link.html");
        std::os::unix::fs::symlink(&path, &link).expect("it can be linked");
        names.push(link.to_str().expect("a name").into());
    }
    for other in &mut names {
        let output = storymeter(&["render", name, "--output", other]);
        assert_eq!(output.status.code(), Some(2), "{other}");
        assert!(
            stderr(&output).contains("--output is the feed itself"),
            "{}",
            stderr(&output)
        );
        assert_eq!(fs::read(&path).expect("it is there"), before);
    }
}
