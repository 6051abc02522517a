//! What the options of `storymeter render` may say, checked before any of it
//! reaches a page.

use storymeter::feed::{Timestamp, Url};
use storymeter::locale::Zone;

/// An address that file names can be added to: http or https, or a relative one,
/// which is relative to the page.
pub fn folder(text: &str) -> Result<String, String> {
    let odd =
        |letter: char| letter.is_control() || letter.is_whitespace() || "\"<>?#\\".contains(letter);
    if text.is_empty() || text.contains(odd) {
        return Err("expected the address of a folder".into());
    }
    if has_scheme(text) && Url::parse(text).is_none() {
        return Err(
            "expected an http or https address without credentials, or a relative one".into(),
        );
    }
    Ok(format!("{}/", text.trim_end_matches('/')))
}

/// Whether a browser takes what stands before the first colon for a scheme
/// ([URL, scheme start state](https://url.spec.whatwg.org/#scheme-start-state)).
fn has_scheme(text: &str) -> bool {
    let Some((scheme, _)) = text.split_once(':') else {
        return false;
    };
    let rest = |letter: char| letter.is_ascii_alphanumeric() || "+-.".contains(letter);
    scheme.starts_with(|first: char| first.is_ascii_alphabetic()) && scheme.chars().all(rest)
}

/// A time or a day, in whatever form it is given, as the element's attribute
/// has it.
pub fn moment(text: &str) -> Result<String, String> {
    match Timestamp::parse(text.trim()) {
        Some(time) => Ok(time.to_rfc3339()),
        None => {
            Err("expected a time such as 2026-03-27T18:30:00Z, or a day such as 2026-03-27".into())
        }
    }
}

pub fn zone(text: &str) -> Result<String, String> {
    match Zone::find(text) {
        Some(_) => Ok(text.trim().to_owned()),
        None => Err("not a zone of the IANA database, such as UTC or Europe/Berlin".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::{folder, moment, zone};
    use crate::web::address;

    #[test]
    fn addresses_are_checked_before_they_reach_a_page() {
        assert_eq!(
            folder("https://a.example/v1").as_deref(),
            Ok("https://a.example/v1/")
        );
        assert_eq!(folder("/assets//").as_deref(), Ok("/assets/"));
        assert!(folder("\"><script>").is_err() && folder("a?b").is_err());
        for good in [
            "assets",
            "../v1",
            ".",
            "//cdn.example/v1",
            "HTTPS://a.example",
            "1:2",
            "/a:b",
        ] {
            assert!(folder(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "javascript:alert(1)",
            "JavaScript:alert(1)//",
            "data:text/javascript,1",
            "blob:https://a.example/1",
            "file:///v1",
            "ftp://a.example/",
            "https:a.example",
            "https://user@a.example/",
            "https://",
            "/\\a.example",
            "\u{a0}javascript:alert(1)",
        ] {
            assert!(folder(bad).is_err(), "{bad}");
        }
        assert!(address("javascript:alert(1)").is_err());
        assert!(moment("yesterday").is_err() && moment("2026-03-27T18:30:00").is_err());
        assert_eq!(
            moment("2026-03-27T18:30:00+01:00").as_deref(),
            Ok("2026-03-27T17:30:00Z")
        );
        assert_eq!(moment("2026-03-27").as_deref(), Ok("2026-03-27"));
        assert!(zone("Mars/Olympus").is_err() && zone("Asia/Tokyo").is_ok());
    }
}
