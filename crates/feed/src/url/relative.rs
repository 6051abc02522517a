//! Relative URLs.

use super::{Url, strip_scheme};

impl Url {
    /// Resolves a URL that is written relative to this one
    /// ([RFC 3986, section 5.2](https://www.rfc-editor.org/rfc/rfc3986#section-5.2)).
    /// `None` for one that has a scheme of its own, and where the outcome is
    /// not plainly safe to link to. Dots in the middle of a path are left to
    /// the browser.
    pub fn join(&self, relative: &str) -> Option<Url> {
        if has_scheme(relative) {
            return None;
        }
        let base = self.as_str();
        let scheme = base.len() - strip_scheme(base)?.len();
        let end = |from: usize, ends: &[u8]| {
            let rest = base.as_bytes().get(from..).unwrap_or_default();
            let end = rest.iter().position(|byte| ends.contains(byte));
            end.map_or(base.len(), |end| from + end)
        };
        let host = end(scheme, b"/?#");
        let path = end(host, b"?#");
        let kept = match relative.as_bytes() {
            // The two slashes are the base's, after its scheme.
            [b'/', b'/', ..] => scheme - 2,
            [b'/', ..] => host,
            [b'?', ..] => path,
            [b'#', ..] | [] => end(host, b"#"),
            _ => return self.beside(host, path, relative),
        };
        Url::parse(&[base.get(..kept)?, relative].concat())
    }

    /// A path that begins in the folder that this path is in.
    fn beside(&self, host: usize, path: usize, relative: &str) -> Option<Url> {
        let base = self.as_str().as_bytes();
        let folder = |end: usize| {
            let path = base.get(host..end).unwrap_or_default();
            let slash = path.iter().rposition(|byte| *byte == b'/');
            slash.map_or(host, |slash| host + slash)
        };
        let (mut end, mut relative) = (folder(path), relative);
        loop {
            if let Some(rest) = relative.strip_prefix("./") {
                relative = rest;
            } else if let Some(rest) = relative.strip_prefix("../") {
                relative = rest;
                end = folder(end);
            } else {
                break;
            }
        }
        Url::parse(&[self.as_str().get(..end)?, "/", relative].concat())
    }
}

/// Whether a text begins with a URL's scheme and its colon.
fn has_scheme(text: &str) -> bool {
    let in_scheme = |byte: &u8| byte.is_ascii_alphanumeric() || b"+-.".contains(byte);
    let end = text.bytes().position(|byte| !in_scheme(&byte));
    let colon = end.is_some_and(|end| text.as_bytes().get(end) == Some(&b':'));
    colon && text.starts_with(|first: char| first.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::Url;

    fn joined(base: &str, relative: &str) -> Option<String> {
        let base = Url::parse(base).expect("a good base");
        let joined = base.join(relative);
        joined.map(|url| url.as_str().to_owned())
    }

    #[test]
    fn a_relative_url_is_resolved_as_a_browser_does() {
        for base in [
            "https://pier.example",
            "https://pier.example/",
            "http://pier.example:8080/blog/2026/",
            "https://pier.example/blog/feed.json?page=2#top",
            "https://pier.example?a/b",
        ] {
            for relative in [
                "",
                "a",
                "a/b.html",
                "/a",
                "./a",
                "../a",
                "../../../a/b",
                ".././a",
                "?page=3",
                "#end",
                "//other.example/a",
                "a:b/c".split_at(2).1,
                "1:2",
                "ä/ö",
                "a?b=c#d",
            ] {
                let expected = url::Url::parse(base).and_then(|base| base.join(relative));
                let expected = expected.expect("a browser can");
                let ours = joined(base, relative).expect("so can we");
                let ours = url::Url::parse(&ours).expect("it is a URL");
                assert_eq!(ours, expected, "{base} {relative}");
            }
        }
        assert_eq!(
            joined("https://pier.example/a/b", "../c").as_deref(),
            Some("https://pier.example/c"),
            "nobody has to see the dots"
        );
    }

    #[test]
    fn nothing_relative_leads_out_of_the_web() {
        for relative in [
            "javascript:alert(1)",
            "JAVASCRIPT:alert(1)",
            "mailto:a@b.example",
            "https:a",
            "x+y.z-1:a",
            "//user@other.example/",
            "///a",
            "/\\other.example",
            "\\\\other.example",
            "a\tb",
            "a\nb",
            "a b",
        ] {
            assert_eq!(
                joined("https://pier.example/blog/", relative),
                None,
                "{relative:?}"
            );
        }
    }
}
