//! The site of a small project, written whole.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A project and its site in a folder of their own, which goes with the value.
struct Project {
    folder: PathBuf,
}

impl Project {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("site-{name}-{}", std::process::id()));
        let project = Project { folder };
        for (path, text) in [
            (
                "demo/document.html",
                "<title>{title}</title><link href=\"{site}demo.css\">{content}",
            ),
            (
                "README.md",
                "# Feeds & cards\n\n![A card](docs/gallery/a.png)\n\n[Limits](docs/feed.md#limits)",
            ),
            ("CHANGELOG.md", "# Changes"),
            ("CONTRIBUTING.md", "# Contributing"),
            ("SECURITY.md", "# Security"),
            ("docs/feed.md", "# The feed\n\n## Limits"),
            (
                "docs/decisions/0001-one.md",
                "# One\n\n[The feed](../feed.md)",
            ),
            ("docs/gallery/a.png", "a picture"),
        ] {
            project.put(path, text);
        }
        project
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn site(&self) -> PathBuf {
        self.folder.join("site")
    }

    fn written(&self, path: &str) -> String {
        fs::read_to_string(self.site().join(path)).expect("it was written")
    }

    fn git(&self, arguments: &[&str]) {
        let mut command = Command::new("git");
        let names = ["-c", "user.name=A", "-c", "user.email=a@desk.example"];
        command
            .current_dir(&self.folder)
            .args(names)
            .args(arguments);
        let output = command.output().expect("git is there");
        assert!(output.status.success(), "{output:?}");
    }
}

impl Drop for Project {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

#[test]
fn every_text_is_a_page_that_leads_to_the_others() {
    let project = Project::new("pages");
    storymeter_site::documentation(&project.folder, &project.site()).expect("all is there");
    let first = project.written("docs/index.html");
    assert!(
        first.contains("<title>Feeds &amp; cards</title>"),
        "{first}"
    );
    assert!(first.contains("href=\"../demo.css\""), "{first}");
    assert!(first.contains("href=\"feed.html#limits\""), "{first}");
    let feed = project.written("docs/feed.html");
    assert!(feed.contains("<h2 id=\"limits\">"), "{feed}");
    let deep = project.written("docs/decisions/0001-one.html");
    assert!(deep.contains("href=\"../../demo.css\""), "{deep}");
    assert!(deep.contains("href=\"../feed.html\""), "{deep}");
    for page in ["changelog", "contributing", "security"] {
        assert!(!project.written(&format!("docs/{page}.html")).is_empty());
    }
}

#[test]
fn pictures_stand_where_the_pages_look_for_them() {
    let project = Project::new("pictures");
    storymeter_site::documentation(&project.folder, &project.site()).expect("all is there");
    assert!(
        project
            .written("docs/index.html")
            .contains("src=\"gallery/a.png\"")
    );
    assert_eq!(project.written("docs/gallery/a.png"), "a picture");
}

#[test]
fn what_is_missing_is_named() {
    for missing in ["SECURITY.md", "docs/gallery/a.png", "demo/document.html"] {
        let project = Project::new(&missing.replace('/', "-"));
        fs::remove_file(project.folder.join(missing)).expect("it was there");
        let refused = storymeter_site::documentation(&project.folder, &project.site());
        let error = refused.expect_err("a file is missing").to_string();
        let name = Path::new(missing).file_name().expect("it has a name");
        assert!(error.contains(&*name.to_string_lossy()), "{error}");
    }
}

#[test]
fn the_source_is_the_last_commit_without_the_gallery() {
    let project = Project::new("source");
    fs::create_dir_all(project.site()).expect("a folder");
    assert!(!storymeter_site::source(&project.folder, &project.site()));
    project.git(&["init", "--quiet"]);
    project.git(&["add", "README.md", "docs"]);
    project.git(&["commit", "--quiet", "--message=first"]);
    project.put("docs/uncommitted.md", "not yet");
    assert!(storymeter_site::source(&project.folder, &project.site()));
    let archive = project.site().join(storymeter_site::SOURCE);
    let listed = Command::new("tar").arg("-tzf").arg(archive).output();
    let names = listed.expect("tar is there").stdout;
    let names = String::from_utf8_lossy(&names);
    let prefix = concat!("storymeter-", env!("CARGO_PKG_VERSION"), "/");
    assert!(names.contains(&format!("{prefix}README.md")), "{names}");
    assert!(names.contains(&format!("{prefix}docs/feed.md")), "{names}");
    assert!(!names.contains("a.png"), "{names}");
    assert!(!names.contains("uncommitted"), "{names}");
}
