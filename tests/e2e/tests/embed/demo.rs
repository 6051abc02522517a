//! The demo's pages, as they are published: what is in the first screen, and that nothing moves. In Chromium alone, which
//! gives a page any size and tells of layout shifts.

use serde_json::{Value, json};
use std::time::Duration;
use storymeter_e2e::answer::Answer;
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    the_first_screen_says_what_it_is_and_has_a_card_and_the_snippet,
    nothing_moves_on_the_product_page_while_feeds_are_late,
    nothing_moves_where_a_link_leads_into_the_product_page,
    nothing_moves_on_the_other_pages_while_feeds_are_late,
    without_reserved_heights_the_page_would_move,
];

/// Sizes of the page's part of a window: phones, a tablet, two laptops, a screen that stands upright.
pub const SIZES: [(u32, u32); 6] = [
    (320, 568),
    (360, 640),
    (768, 1024),
    (1280, 800),
    (1600, 1000),
    (1280, 1900),
];

/// Opens a page of the demo at a size, with the feeds that it brings along.
pub async fn open(stage: &Stage, address: &str, size: (u32, u32)) {
    // Under these names other tests find other feeds.
    for name in ["story", "plain"] {
        let path = format!("feeds/{name}.json");
        let answer = Answer::file(&path, stage.dist.read(&path));
        stage.assets.put(&format!("/{path}"), answer);
    }
    visit(stage, address, size).await;
}

async fn visit(stage: &Stage, address: &str, (width, height): (u32, u32)) {
    stage.browser.view(width, height).await;
    // Another address in the same document would not load it again.
    stage.browser.goto("about:blank").await;
    let address = format!("{}/{address}", stage.assets.origin());
    stage.browser.goto(&address).await;
}

async fn the_first_screen_says_what_it_is_and_has_a_card_and_the_snippet(stage: &Stage) {
    for size in [(360, 640), (1280, 800)] {
        open(stage, "index.html", size).await;
        stage.find("#hero-card").until_ready().await;
        let seen = stage
            .run(
                "const whole = (selector) => {
                    const { top, bottom, left, right } = document.querySelector(selector).getBoundingClientRect();
                    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
                };
                const element = document.querySelector('#hero-card');
                const box = element.getBoundingClientRect();
                const count = element.shadowRoot.querySelector('[part~=count]').getBoundingClientRect();
                return [
                    ...['h1', '#hero-code pre', '#hero-code button', 'a[href^=docs]', 'a[href^=source]'].map(whole),
                    innerHeight - box.top >= 240,
                    count.top >= box.top && count.bottom <= innerHeight,
                    document.querySelector('#hero-code code').textContent.includes(`${location.origin}/storymeter.js`),
                ];",
            )
            .await;
        assert_eq!(
            seen,
            json!([true, true, true, true, true, true, true, true]),
            "{size:?}"
        );
    }
    stage.browser.view_window().await;
}

/// What Chromium calls layout shifts, down the whole page, as somebody goes through it.
pub const SHIFTS: &str = "
    const shifts = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const pause = (time) => new Promise((done) => setTimeout(done, time));
    await pause(arguments[0]);
    for (let at = scrollY; at < document.documentElement.scrollHeight; at += innerHeight * 0.7) {
        scrollTo({ top: at, behavior: 'instant' });
        await pause(150);
    }
    await pause(300);
    const name = (node) => node && [node.localName, node.id, node.className].filter(Boolean).join(' ');
    return shifts.filter(({ value }) => value > 0)
        .map(({ value, sources }) => `${value.toFixed(4)}: ${sources.map(({ node }) => name(node)).join(', ')}`);";

/// The feeds of the pages, 1.2 seconds late.
fn delay_feeds(stage: &Stage) {
    for name in [
        "story", "archive", "empty", "mismatch", "arabic", "reviewed",
    ] {
        let path = format!("feeds/{name}.json");
        let answer = Answer::file(&path, stage.dist.read(&path));
        stage.assets.put(
            &format!("/{path}"),
            answer.late(Duration::from_millis(1_200)),
        );
    }
}

async fn shifts(stage: &Stage, address: &str, size: (u32, u32)) -> Value {
    visit(stage, address, size).await;
    stage.browser.run_async(SHIFTS, vec![json!(2_000)]).await
}

/// Goes through pages while their feeds are late.
async fn assert_still(stage: &Stage, addresses: &[&str]) {
    delay_feeds(stage);
    for size in SIZES {
        for address in addresses {
            let found = shifts(stage, address, size).await;
            assert_eq!(found, json!([]), "{address} at {size:?}");
        }
    }
    stage.browser.view_window().await;
}

async fn nothing_moves_on_the_product_page_while_feeds_are_late(stage: &Stage) {
    assert_still(stage, &["index.html"]).await;
}

async fn nothing_moves_where_a_link_leads_into_the_product_page(stage: &Stage) {
    let addresses = [
        "index.html?layout=full&width=column#builder",
        "index.html#looks",
    ];
    assert_still(stage, &addresses).await;
}

async fn nothing_moves_on_the_other_pages_while_feeds_are_late(stage: &Stage) {
    assert_still(stage, &["states.html", "article.html"]).await;
}

/// Shows that the tests above would see a shift.
async fn without_reserved_heights_the_page_would_move(stage: &Stage) {
    delay_feeds(stage);
    let nothing = Answer::file("heights.css", "");
    stage.assets.put("/styles/heights-index.css", nothing);
    let found = shifts(stage, "index.html#looks", (1280, 1900)).await;
    stage.browser.view_window().await;
    assert_ne!(found, json!([]));
}
