//! A card that the entry draws from a card file: no wasm, no feed.

use crate::fixtures::FIXTURES;
use crate::snapshot_adopted::{COMPARE, KEEP};
use serde_json::json;
use storymeter::feed::Feed;
use storymeter_e2e::answer::Answer;
use storymeter_e2e::card_file::{
    CARD, CARD_PATH, assert_drawn_without_wasm, card_file, publish, story,
};
use storymeter_e2e::environment::Engine;
use storymeter_e2e::page::{Page, STORY, STORY_PATH, element};
use storymeter_e2e::snapshot::snapshot;
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    it_is_drawn_without_wasm_and_without_the_feed,
    its_nodes_are_the_snapshot_s,
    it_needs_no_more_than_the_documented_policy,
    the_card_comes_with_its_style,
    it_describes_its_story,
    the_theme_changes_without_wasm,
    a_chosen_story_asks_the_page,
    hints_are_reused,
    the_live_card_takes_its_nodes_over,
    a_changed_attribute_fetches_wasm,
    a_feed_handed_over_goes_before_the_file,
    a_story_opens_in_the_card_with_wasm,
    moved_and_put_back_it_is_still_there,
    removed_it_gives_the_request_up,
    another_card_file_is_another_card,
    a_far_one_is_not_asked_for,
    without_a_feed_it_is_a_card_all_the_same,
    the_reserved_height_keeps_the_page_still,
];

/// The feed and the file.
pub fn both(more: &str) -> String {
    format!("{CARD} {STORY} {more}")
}

/// Whether the reader sees a styled card and nothing of what stands inside the tag.
const SHOWN: &str = "
    const root = card(element);
    return Boolean(root) && getComputedStyle(root).display === 'block'
        && getComputedStyle(root.querySelector('.story-card')).borderTopWidth === '2px'
        && text(root).includes('31,197 posts') && !look(element).fallback;";

/// Whether the card is a list by now.
pub const LIST: &str = "return card(element)?.dataset.layout === 'list';";

async fn open(stage: &Stage, more: &str) {
    publish(stage, story(&[]));
    stage.open(Page::with_element(&both(more))).await;
    stage.element().until_ready().await;
}

async fn it_is_drawn_without_wasm_and_without_the_feed(stage: &Stage) {
    open(stage, "").await;
    assert_eq!(stage.element().run(SHOWN).await, true);
    stage.element().until_state_everywhere("ready").await;
    assert_drawn_without_wasm(stage);
    assert_eq!(stage.noticed("events").await, json!([]));
    stage.assert_undisturbed().await;
}

async fn its_nodes_are_the_snapshot_s(stage: &Stage) {
    const COMPARE: &str = "
        const kinds = (root) => {
            const walker = document.createTreeWalker(root);
            const all = [];
            while (walker.nextNode()) {
                const node = walker.currentNode;
                all.push([node.nodeType, node.namespaceURI, node.localName, node.nodeType === 3 ? node.data : '',
                    [...(node.attributes ?? [])].map(({ name, value }) => `${name}=${value}`).sort()].join(' '));
            }
            return all;
        };
        const inside = (element) => kinds(element.shadowRoot.querySelector('slot + div'));
        const differences = [];
        let pairs = 0;
        for (const drawn of document.querySelectorAll('.drawn')) {
            pairs += 1;
            const [one, other] = [inside(drawn.previousElementSibling), inside(drawn)];
            const place = one.findIndex((node, index) => node !== other[index]);
            if (one.length !== other.length || place >= 0) differences.push([drawn.outerHTML.slice(0, 200), one[place], other[place]]);
        }
        return { pairs, differences: differences.slice(0, 3) };";
    for fixture in FIXTURES {
        let feed = Feed::read(fixture.feed).expect("it is a feed").feed;
        let mut body = String::new();
        let mut expected = 0;
        for (place, item) in feed.items.iter().enumerate() {
            for layout in ["full", "card", "meter", "list"] {
                let attributes = [
                    ("layout", layout),
                    ("story", &*item.id),
                    ("lang", ["en", "de", "ar"][place % 3]),
                    ("time-zone", "UTC"),
                ];
                let path = format!("/cards/{}-{expected}.json", fixture.name);
                let file = card_file(fixture.feed, &attributes);
                stage.assets.put(&path, Answer::file("card.json", file));
                let snapshot = snapshot(fixture.feed, &attributes);
                let (tag, _) = snapshot.split_once('>').expect("a tag ends");
                body += snapshot.trim_end();
                body += &tag.replace(
                    "<story-meter",
                    &format!("<story-meter class=\"drawn\" loading=\"eager\" card-src=\"{{assets}}{path}\""),
                );
                body += "></story-meter>";
                expected += 1;
            }
        }
        if expected == 0 {
            continue;
        }
        stage.open(Page::new(&body)).await;
        stage
            .until("return [...document.querySelectorAll('.drawn')].every(({ state }) => state === 'ready' || state === 'error');")
            .await;
        let compared = stage.run(COMPARE).await;
        assert_eq!(
            compared,
            json!({ "pairs": expected, "differences": [] }),
            "{}",
            fixture.name
        );
        assert_eq!(stage.requests_for_files()[1..], [0, 0], "no wasm");
    }
}

/// What docs/card-files.md asks for; `img-src` is for the host's own favicon.
const STRICT: &str = "default-src 'none'; script-src 'self' {assets}; style-src 'self'; img-src 'self'; \
    connect-src {assets}; require-trusted-types-for 'script'; trusted-types 'none'";

async fn it_needs_no_more_than_the_documented_policy(stage: &Stage) {
    publish(stage, story(&[]));
    stage
        .open(Page::with_element(&both("")).policy(STRICT))
        .await;
    stage.element().until_ready().await;
    assert_eq!(stage.element().run(SHOWN).await, true);
    assert_eq!(stage.noticed("violations").await, json!([]));
    assert_drawn_without_wasm(stage);
    let data = "return JSON.parse(document.head.querySelector('script[data-story-meter]').textContent)['@type'];";
    assert_eq!(stage.run(data).await, "NewsArticle");
}

/// The card is never there without its style, and what stands inside the tag is until then.
async fn the_card_comes_with_its_style(stage: &Stage) {
    publish(stage, story(&[]));
    let watch = "
        window.seen = [];
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (init) {
            const root = attach.call(this, init);
            new MutationObserver(() => seen.push([root.adoptedStyleSheets.length, Boolean(root.querySelector('.card')), root.querySelector('slot')?.hidden]))
                .observe(root, { childList: true, subtree: true, attributes: true });
            return root;
        };";
    // Whatever arrives first waits for the other.
    let card = format!("/{}", stage.dist.card);
    let answer = Answer::file("card.js", stage.dist.read(&stage.dist.card));
    stage.assets.put(&card, Answer::silence());
    // Once the page has loaded: a module that is on its way by then keeps a page of WebKit's loading.
    let tag = element(&both("")).replace("{assets}", stage.assets.origin());
    stage.open(Page::new("").script(watch)).await;
    let insert = format!(
        "document.body.insertAdjacentHTML('beforeend', {});",
        json!(tag)
    );
    stage.run(&insert).await;
    stage.until_requested(CARD_PATH, 1).await;
    stage.until_requested(&card, 1).await;
    stage.element().until_state("loading").await;
    assert!(stage.element().shows_fallback().await);
    stage.assets.put(&card, answer);
    stage
        .open(Page::with_element(&both("")).script(watch))
        .await;
    stage.element().until_ready().await;
    let seen = stage.run("return seen;").await;
    let seen = seen.as_array().expect("a list");
    assert!(seen.iter().any(|at| at[1] == true), "{seen:?}");
    for at in seen {
        // Tasks of an observer run after the whole change.
        assert_eq!(at[1], at[2], "either the card or the fallback: {seen:?}");
        assert!(
            at[1] == false || at[0] == 1,
            "a card without style: {seen:?}"
        );
    }
}

async fn it_describes_its_story(stage: &Stage) {
    open(stage, "").await;
    let data = "return [...document.head.querySelectorAll('script[data-story-meter]')].map((data) => JSON.parse(data.textContent).headline);";
    let headline = stage.element().parts("headline").await;
    assert_eq!(stage.run(data).await, json!(headline));
}

async fn the_theme_changes_without_wasm(stage: &Stage) {
    open(stage, "").await;
    let ink = "return getComputedStyle(card(element)).color;";
    let mut inks = Vec::new();
    for theme in ["light", "dark"] {
        stage.element().set("theme", theme).await;
        inks.push(stage.element().run(ink).await);
    }
    assert_ne!(inks[0], inks[1]);
    assert_drawn_without_wasm(stage);
}

async fn a_chosen_story_asks_the_page(stage: &Stage) {
    let keep = "addEventListener('story-meter-select', (event) => event.preventDefault());";
    publish(stage, story(&[]));
    stage.open(Page::with_element(&both("")).script(keep)).await;
    stage.element().until_ready().await;
    stage
        .element()
        .run("element.shadowRoot.querySelector('.headline a').click();")
        .await;
    assert_eq!(
        stage.noticed("events").await[0]["detail"],
        json!({ "story": "open-word", "url": "https://gazette.example/stories/open-word" })
    );
    assert_drawn_without_wasm(stage);
}

async fn hints_are_reused(stage: &Stage) {
    publish(stage, story(&[]));
    let hints = format!(
        r#"<link rel="modulepreload" href="{{assets}}/{}"><link rel="preload" as="fetch" crossorigin href="{{assets}}{CARD_PATH}">"#,
        stage.dist.card
    );
    stage.open(Page::with_element(&both("")).head(&hints)).await;
    stage.element().until_ready().await;
    assert_drawn_without_wasm(stage);
}

async fn the_live_card_takes_its_nodes_over(stage: &Stage) {
    open(stage, r#"time-zone="UTC""#).await;
    let element = stage.element();
    element.run(KEEP).await;
    assert_eq!(
        element.run_async("return await element.reload();").await,
        "ready"
    );
    let compared = stage.browser.run_async(COMPARE, Vec::new()).await;
    assert_eq!(
        (&compared["same"], &compared["changes"], &compared["shift"]),
        (&json!(true), &json!([]), &json!(0))
    );
    assert_eq!(stage.requests_for_files(), [1, 1, 1]);
    assert_eq!(stage.assets.requests_for(STORY_PATH).len(), 1);
    assert_eq!(stage.assets.requests_for(CARD_PATH).len(), 1);
    let sheets = "return element.shadowRoot.adoptedStyleSheets.length;";
    assert_eq!(element.run(sheets).await, 1);
}

async fn a_changed_attribute_fetches_wasm(stage: &Stage) {
    open(stage, "").await;
    stage.element().set("layout", "list").await;
    stage.element().until("took the layout", LIST).await;
    assert_eq!(stage.requests_for_files(), [1, 1, 1]);
    assert_eq!(stage.assets.requests_for(CARD_PATH).len(), 1);
}

async fn a_feed_handed_over_goes_before_the_file(stage: &Stage) {
    let feed = "{ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', title: 'Handed over' }] }";
    publish(stage, story(&[]));
    stage.open(Page::with_element(&both(""))).await;
    let element = stage.element();
    element.until_ready().await;
    element.run(&format!("element.feed = {feed};")).await;
    element.until_text("Handed over").await;
    assert!(stage.assets.requests_for(STORY_PATH).is_empty());
    // Set on an element whose card file is on its way.
    let early = format!(
        "document.addEventListener('DOMContentLoaded', () => {{ document.querySelector('story-meter').feed = {feed}; }});"
    );
    stage
        .open(Page::with_element(&both("")).script(&early))
        .await;
    stage.element().until_text("Handed over").await;
    assert!(!stage.element().text().await.contains("31,197"));
}

async fn a_story_opens_in_the_card_with_wasm(stage: &Stage) {
    open(stage, r#"open="inline""#).await;
    let element = stage.element();
    element
        .run("card(element).querySelector('.story-list [data-story=quiet-port]').click();")
        .await;
    element
        .until(
            "opened the story",
            "return Boolean(card(element).querySelector('#headline [data-story=quiet-port]'));",
        )
        .await;
    assert_eq!(stage.requests_for_files(), [1, 1, 1]);
    assert_eq!(stage.assets.requests_for(CARD_PATH).len(), 1);
}

async fn moved_and_put_back_it_is_still_there(stage: &Stage) {
    open(stage, "").await;
    assert_eq!(stage.element().move_away_and_back().await, "ready");
    assert_eq!(stage.element().run(SHOWN).await, true);
    assert_drawn_without_wasm(stage);
}

async fn removed_it_gives_the_request_up(stage: &Stage) {
    stage.assets.put(CARD_PATH, Answer::silence());
    stage.open(Page::with_element(&both(""))).await;
    stage.until_requested(CARD_PATH, 1).await;
    stage.element().until_state("loading").await;
    stage
        .run("window.kept = document.querySelector('story-meter'); kept.remove();")
        .await;
    stage.until_abandoned(CARD_PATH).await;
    stage.until("return kept.state === 'idle';").await;
    assert_eq!(stage.noticed("events").await, json!([]));
    assert_eq!(stage.requests_for_files(), [1, 0, 0]);
    stage.assert_undisturbed().await;
}

async fn another_card_file_is_another_card(stage: &Stage) {
    open(stage, "").await;
    let element = stage.element();
    let other = card_file(
        r#"{ "items": [{ "id": "1", "title": "Another story" }] }"#,
        &[],
    );
    stage
        .assets
        .put("/feeds/other.card.json", Answer::file("other.json", other));
    let script = format!(
        "element.setAttribute('src', '{0}/feeds/other.json'); element.setAttribute('card-src', '{0}/feeds/other.card.json');
        return [look(element).card, look(element).fallback];",
        stage.assets.origin()
    );
    assert_eq!(element.run(&script).await, json!(["", true]), "at once");
    element.until_text("Another story").await;
    element.until_ready().await;
    assert_eq!(stage.requests_for_files(), [1, 0, 0]);
    // The same again is no change.
    element
        .run("element.setAttribute('card-src', element.getAttribute('card-src'));")
        .await;
    assert!(element.text().await.contains("Another story"));
}

async fn a_far_one_is_not_asked_for(stage: &Stage) {
    publish(stage, story(&[]));
    let body = format!(r#"<div class="far"></div>{}"#, element(&both("")));
    stage
        .open(Page::new(&body).css(".far { height: 4000px }"))
        .await;
    stage.until_defined().await;
    stage
        .run_async("await new Promise((done) => setTimeout(done, 300));")
        .await;
    assert!(stage.assets.requests_for(CARD_PATH).is_empty());
    assert_eq!(stage.element().state().await, "idle");
    stage.element().run("element.scrollIntoView();").await;
    stage.element().until_ready().await;
    assert_drawn_without_wasm(stage);
}

async fn without_a_feed_it_is_a_card_all_the_same(stage: &Stage) {
    publish(stage, story(&[]));
    stage.open(Page::with_element(CARD)).await;
    let element = stage.element();
    element.until_ready().await;
    assert_eq!(element.run(SHOWN).await, true);
    // There is nothing that wasm could do.
    let state = element.run_async("return await element.reload();").await;
    assert_eq!(state, "ready");
    element.set("stories", "1").await;
    element
        .run_async("await new Promise((done) => setTimeout(done, 200));")
        .await;
    assert_eq!(element.run(SHOWN).await, true);
    assert_drawn_without_wasm(stage);
}

async fn the_reserved_height_keeps_the_page_still(stage: &Stage) {
    const OBSERVE: &str = "
        window.shifts = [];
        if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
            new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value)))
                .observe({ type: 'layout-shift', buffered: true });
        }
        const real = window.fetch;
        window.fetch = async (...request) => {
            const answer = await real(...request);
            await new Promise((done) => setTimeout(done, 200));
            return answer;
        };
        document.addEventListener('DOMContentLoaded', () => { window.before = document.querySelector('#below').getBoundingClientRect().top; });";
    const MEASURE: &str = "
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))));
        const { top } = document.querySelector('#below').getBoundingClientRect();
        return [shifts.reduce((sum, value) => sum + value, 0), Math.abs(top - before), Math.ceil(document.querySelector('story-meter').getBoundingClientRect().height), top < innerHeight];";
    publish(stage, story(&[("layout", "meter")]));
    let attributes = both(r#"layout="meter""#);
    let body = format!(
        r#"{}<p id="below">The article goes on here.</p>"#,
        element(&attributes)
    );
    let mut reserved = 0;
    for round in 0..2 {
        let css = format!("story-meter {{ display: block; min-height: {reserved}px }}");
        stage.open(Page::new(&body).css(&css).script(OBSERVE)).await;
        stage.element().until_ready().await;
        let measured = stage.browser.run_async(MEASURE, Vec::new()).await;
        assert_eq!(measured[3], true, "what is below is on the screen");
        if round == 0 {
            // This would be seen to move.
            assert!(measured[1].as_f64() > Some(0.0));
            assert_eq!(
                measured[0].as_f64() > Some(0.0),
                stage.browser.engine == Engine::Chromium
            );
            reserved = measured[2].as_i64().expect("a height");
        } else {
            assert_eq!((&measured[0], &measured[1]), (&json!(0), &json!(0)));
        }
    }
    assert_eq!(stage.requests_for_files()[1..], [0, 0]);
}
