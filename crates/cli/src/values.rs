//! What the options of `storymeter render` may say, checked before any of it
//! reaches a page.

use storymeter::feed::Timestamp;
use storymeter::locale::Zone;

/// An address that file names can be added to. A relative one is fine: it is
/// relative to the page.
pub fn folder(text: &str) -> Result<String, String> {
    if text.contains(|letter: char| letter.is_control() || "\"<>?# ".contains(letter)) {
        return Err("expected the address of a folder".into());
    }
    Ok(format!("{}/", text.trim_end_matches('/')))
}

pub fn moment(text: &str) -> Result<String, String> {
    match Timestamp::parse(text) {
        Some(_) => Ok(text.to_owned()),
        None => Err("expected a time such as 2026-03-27T18:30:00Z".into()),
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
        assert!(address("javascript:alert(1)").is_err());
        assert!(moment("yesterday").is_err() && moment("2026-03-27T18:30:00Z").is_ok());
        assert!(zone("Mars/Olympus").is_err() && zone("Asia/Tokyo").is_ok());
    }
}
