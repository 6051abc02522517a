//! How much memory a reading takes at most.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use storymeter_feed::{Revisions, limits};

struct Counting;

static NOW: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

// SAFETY: everything is the system's allocator, which is asked as this is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        MOST.fetch_max(
            NOW.fetch_add(layout.size(), Relaxed) + layout.size(),
            Relaxed,
        );
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        NOW.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Of the 64 megabytes that a page may find taken, most are left to the cards.
const MOST_BYTES: usize = 24_000_000;

/// A feed that is as long as a feed may be, of as many of these as fit.
fn full(before: &str, one: &str, after: &str) -> String {
    let room = limits::FEED_BYTES - before.len() - after.len();
    let mut ones = format!("{one},").repeat(room / (one.len() + 1));
    ones.pop();
    [before, &ones, after].concat()
}

/// A list in an item, as long as it counts.
fn item(list: &str, one: &str, times: usize) -> String {
    let ones = vec![one; times].join(",");
    format!(r#"{{"id":0,"title":"a","_storymeter":{{"{list}":[{ones}]}}}}"#)
}

const FEED: &str = r#"{"version":"https://jsonfeed.org/version/1.1","items":["#;

/// One test alone: others would be counted, too.
#[test]
fn no_feed_of_a_mebibyte_fills_the_memory() {
    let wrong = [
        item("citations", "0", limits::CITATIONS),
        item("posts", "0", limits::POSTS),
        item("citations", "{}", limits::CITATIONS),
    ];
    let tags = format!(
        r#"{{"id":"","tags":[{}]}}"#,
        vec!["0"; limits::NAMES].join(",")
    );
    let mut feeds: Vec<String> = wrong
        .iter()
        .chain([&tags])
        .map(|item| full(FEED, item, "]}"))
        .collect();
    for one in [
        "0",
        "[]",
        "{}",
        "[[]]",
        r#"{"id":1}"#,
        r#"{"id":"a","title":"b"}"#,
        r#"{"id":"a","content_html":"<p>"}"#,
        r#"{"id":"a","title":"\u0e33\u0e33"}"#,
    ] {
        feeds.push(full(FEED, one, "]}"));
    }
    // Ids of their own, so that every item is kept.
    let items: Vec<String> = (0..limits::ITEMS)
        .map(|id| format!(r#"{{"id":{id},"content_html":"{}"}}"#, "<p>é".repeat(80)))
        .collect();
    feeds.push([FEED, &items.join(","), "]}"].concat());
    feeds.push(full("[", "0", "]"));
    feeds.push(full(r#"{"items":[],"a":["#, "0", "]}"));
    feeds.push(full(r#"{"items":[],"a":{"#, r#""":0"#, "}}"));
    feeds.push(full(
        "{\"items\":[{\"id\":1,\"content_html\":\"",
        "&#233;",
        "\"}]}",
    ));
    for feed in feeds {
        assert!(feed.len() <= limits::FEED_BYTES, "{}", feed.len());
        let start: String = feed.chars().take(120).collect();
        let before = NOW.load(Relaxed);
        MOST.store(before, Relaxed);
        let mut revisions = Revisions::default();
        for _ in 0..2 {
            let reading = revisions.read(feed.clone());
            drop(reading);
        }
        let most = MOST.load(Relaxed) - before;
        assert!(most <= MOST_BYTES, "{most} bytes for {start}");
    }
    assert!(MOST.load(Relaxed) > 1_000_000, "it counts");
}
