//! How much of a feed is taken. Past a limit a text is cut and a list is
//! shortened, and a diagnostic says so.

/// Where in a text the characters past a limit begin; `None` for a text that
/// keeps to it.
pub(super) fn end(text: &str, limit: usize) -> Option<usize> {
    let mut characters = 0;
    if text.len() > limit {
        for (place, byte) in text.bytes().enumerate() {
            // All bytes but those that continue a character.
            if byte & 0xc0 != 0x80 {
                if characters == limit {
                    return Some(place);
                }
                characters += 1;
            }
        }
    }
    None
}

/// Bytes of a feed, counted while they arrive.
pub const FEED_BYTES: usize = 1024 * 1024;

/// Items of a feed.
pub const ITEMS: usize = 2_000;

/// Characters of a short field: a title, a summary, a name.
pub const SHORT_TEXT: usize = 2_000;

/// Characters of a narrative or of a post.
pub const LONG_TEXT: usize = 20_000;

/// Characters of a URL or an id. A longer one is dropped: half a URL is a
/// different URL.
pub const IDENTIFIER: usize = 2_000;

/// Sources of one story.
pub const SOURCES: usize = 100;

/// Windows in a volume's history.
pub const HISTORY: usize = 1_000;

/// Posts of one story.
pub const POSTS: usize = 200;

/// Citations of one story.
pub const CITATIONS: usize = 500;

/// Diagnostics of one reading, unless more are asked for.
pub const DIAGNOSTICS: usize = 1_000;

/// Combining marks on one letter. The most that a script in use stacks is
/// eight, in Tibetan mantras; most have two at most.
pub const COMBINING_MARKS: usize = 8;

/// Tags of one item, and authors of one feed.
pub const NAMES: usize = 50;

/// The largest count: the largest integer that every JSON reader keeps exactly
/// ([RFC 8259, section 6](https://www.rfc-editor.org/rfc/rfc8259#section-6)).
pub const COUNT: u64 = (1 << 53) - 1;

/// The longest window of a volume, in hours: one year.
pub const WINDOW_HOURS: u64 = 8_760;
