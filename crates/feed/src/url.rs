//! The only URLs that reach the page.

mod relative;

use super::{Text, limits};

/// An absolute `http:` or `https:` URL without credentials.
///
/// The [URL standard](https://url.spec.whatwg.org/#concept-basic-url-parser)
/// strips tabs and newlines and trims control characters before it looks at
/// the scheme, so `java\nscript:` is a script URL to a browser. This type
/// takes no part in that: a URL with any white space or control character is
/// refused, and what is left must begin with the scheme and two slashes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Url(Text);

impl Url {
    /// Checks a URL; `None` for anything that is not plainly safe to link to.
    pub fn parse(text: &str) -> Option<Self> {
        let mut text = text;
        while let Some(inner) = text.strip_prefix(' ').or_else(|| text.strip_suffix(' ')) {
            text = inner;
        }
        let rest = strip_scheme(text)?;
        let ends_authority = |byte: u8| matches!(byte, b'/' | b'?' | b'#');
        let authority_end = rest.bytes().position(ends_authority);
        let authority_end = authority_end.unwrap_or(rest.len());
        let authority = rest.get(..authority_end)?;
        let odd = |c: char| c.is_control() || c.is_whitespace() || c == '\\';
        let fits = limits::end(text, limits::IDENTIFIER).is_none();
        (fits && !text.chars().any(odd) && is_host(authority)).then(|| Url(text.into()))
    }

    /// The URL's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The URL as people say it: without its scheme, and without the slash at
    /// its end.
    pub fn without_scheme(&self) -> &str {
        let rest = strip_scheme(&self.0).unwrap_or_default();
        rest.strip_suffix('/').unwrap_or(rest)
    }

    /// The URL's text, shared.
    pub fn text(&self) -> Text {
        self.0.clone()
    }
}

fn strip_scheme(text: &str) -> Option<&str> {
    ["https://", "http://"].iter().find_map(|scheme| {
        let head = text.get(..scheme.len())?;
        head.eq_ignore_ascii_case(scheme)
            .then(|| text.get(scheme.len()..))
            .flatten()
    })
}

/// Whether this can be `host` or `host:port`. Credentials fail here: `@` is
/// no part of a host.
fn is_host(authority: &str) -> bool {
    let bytes = authority.as_bytes();
    // The colons of an IPv6 address stand inside its brackets.
    let bracketed = bytes.first() == Some(&b'[');
    let ends_host = |byte: &u8| *byte == if bracketed { b']' } else { b':' };
    let host_length = bytes.iter().position(ends_host).unwrap_or(bytes.len());
    let (host, rest) = bytes.split_at(host_length);
    let port = match rest {
        [b']', port @ ..] | port => port,
    };
    let host_byte = |byte: &u8| match byte {
        b'[' => bracketed,
        b':' => bracketed,
        b'-' | b'.' | b'_' | b'~' => true,
        // Letters of any script: the browser decides what is a domain name.
        byte => byte.is_ascii_alphanumeric() || !byte.is_ascii(),
    };
    let port_fits = match port {
        [] => true,
        [b':', digits @ ..] => digits.len() <= 5 && digits.iter().all(u8::is_ascii_digit),
        _ => false,
    };
    let closed = bracketed == rest.starts_with(b"]");
    !host.is_empty() && host.iter().all(host_byte) && port_fits && closed
}

#[cfg(test)]
mod tests {
    use super::Url;

    #[test]
    fn plain_web_addresses_are_taken() {
        for good in [
            "https://example.org/story",
            "http://example.org",
            "HTTPS://Example.ORG/Story?x=1#y",
            "https://example.org:8080/a@b",
            "https://[2001:db8::1]:8080/",
            "https://bücher.example/ü",
            "  https://example.org/  ",
        ] {
            assert!(Url::parse(good).is_some(), "{good:?} was refused");
        }
    }

    #[test]
    fn everything_else_is_refused() {
        for bad in [
            "",
            "/stories/1",
            "//example.org/",
            "example.org",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\nscript:alert(1)",
            "java\tscript:alert(1)",
            "\u{1}javascript:alert(1)",
            " javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "vbscript:msgbox(1)",
            "file:///etc/passwd",
            "blob:https://example.org/1",
            "ftp://example.org/",
            "https:example.org",
            "https:/example.org",
            "https:\\\\example.org",
            "https://",
            "https:///path",
            "https://user@example.org/",
            "https://user:secret@example.org/",
            "https://example.org\\@evil.example/",
            "https://exam\nple.org/",
            "https://example.org/a\u{0}b",
            "https://example.org/a\tb",
            "https://example.org/a b",
            "ht\ttps://example.org/",
            "https://exa<mple.org/",
            "https://example.org:port/",
            "https://example.org:123456/",
        ] {
            assert!(Url::parse(bad).is_none(), "{bad:?} was taken");
        }
    }
}
