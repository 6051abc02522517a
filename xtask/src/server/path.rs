//! From a request's target to a file of the site, and from a file to its type.

use std::path::{Path, PathBuf};

/// The file that a target names; `None` if it isn't plainly inside the root.
pub fn inside(root: &Path, target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let mut file = root.to_path_buf();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        let name = decoded(segment)?;
        if name.starts_with('.') || name.contains(['/', '\\', ':', '\0']) {
            return None;
        }
        file.push(name);
    }
    Some(file)
}

/// Undoes percent encoding.
fn decoded(segment: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(segment.len());
    let mut rest = segment.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            let digits = std::str::from_utf8(&digits).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

pub fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("css") => "text/css; charset=utf-8",
        Some("html") => "text/html; charset=utf-8",
        Some("ico") => "image/x-icon",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("png") => "image/png",
        Some("svg") => "image/svg+xml",
        Some("txt") => "text/plain; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("webp") => "image/webp",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_become_files() {
        let root = Path::new("site");
        assert_eq!(inside(root, "/"), Some(PathBuf::from("site")));
        assert_eq!(
            inside(root, "/feeds/a%20b.json?x=1"),
            Some(PathBuf::from("site/feeds/a b.json"))
        );
    }

    #[test]
    fn nothing_outside_the_root_can_be_named() {
        for target in [
            "/../Cargo.toml",
            "/feeds/../../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/..%2fCargo.toml",
            "/.stage/index.html",
            "/a%00b",
            "/C:%5Csecret",
            "/%zz",
            "*",
        ] {
            assert_eq!(inside(Path::new("site"), target), None, "{target}");
        }
    }
}
