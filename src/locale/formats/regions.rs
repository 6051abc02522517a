//! Times as the regions of English write them (`languages/regions/en.ftl`).

use crate::locale::Message;

/// The pattern of a tag's region, its names of months and of the halves of the
/// day. `None` where the tag has no region.
pub(in crate::locale) fn of(tag: &str) -> Option<[&'static str; 3]> {
    let region = region(tag)?;
    let mut found = None;
    for line in Message::REGIONS.split('\n') {
        let mut parts = line.split('\t');
        let mut part = || parts.next().unwrap_or_default();
        let mut regions = part().split(' ');
        found = Some([part(), part(), part()]);
        if regions.any(|known| known.eq_ignore_ascii_case(region)) {
            break;
        }
    }
    found
}

/// The region in a tag ([RFC 5646](https://www.rfc-editor.org/rfc/rfc5646#section-2.2.4)):
/// two letters or three digits, before what a single letter begins.
fn region(tag: &str) -> Option<&str> {
    let subtags = tag.split('-').skip(1);
    let mut subtags = subtags.take_while(|subtag| subtag.len() > 1);
    subtags.find(|subtag| match subtag.as_bytes() {
        [_, _] => true,
        [first, _, _] => first.is_ascii_digit(),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::{of, region};

    #[test]
    fn a_region_is_where_a_tag_has_it() {
        for (tag, found) in [
            ("en", None),
            ("en-GB", Some("GB")),
            ("en-gb-oxendict", Some("gb")),
            ("en-Latn-AU", Some("AU")),
            ("en-001", Some("001")),
            ("en-u-hc-h23", None),
            ("en-US-u-hc-h23", Some("US")),
            ("en-x-GB", None),
            ("en-scotland", None),
            ("en-", None),
        ] {
            assert_eq!(region(tag), found, "{tag}");
        }
    }

    #[test]
    fn a_region_that_has_no_line_has_the_last_one() {
        assert_eq!(of("en-CN"), of("en-GB"));
        assert_ne!(of("en-US"), of("en-GB"));
        assert_eq!(of("en-us"), of("en-US"));
        assert_eq!(of("en"), None);
    }
}
