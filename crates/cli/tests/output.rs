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
