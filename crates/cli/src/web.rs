//! Addresses on a command line.

use storymeter::feed::Url;

/// The address of a page or a feed.
pub fn address(text: &str) -> Result<String, String> {
    match Url::parse(text) {
        Some(url) => Ok(url.as_str().to_owned()),
        None => Err("expected an absolute http or https URL without credentials".into()),
    }
}
