//! `open="inline"`: a story opens in the card, live and in a snapshot alike, and whatever can't open is followed.

use crate::actions::{PATH, click, click_to, open, open_menu, open_snapshot};
use crate::fixtures::feed;
use serde_json::json;
use storymeter_e2e::answer::Answer;
use storymeter_e2e::page::{Page, element};
use storymeter_e2e::snapshot::snapshot;
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    a_story_opens_in_the_card_and_closes_again,
    a_story_opens_in_a_snapshot,
    a_story_that_can_t_be_fetched_is_followed,
    a_story_that_the_feed_has_lost_is_followed,
    a_story_is_followed_where_wasm_can_t_start,
    a_story_is_followed_where_there_is_nothing_to_fetch,
    the_way_to_the_full_story_is_followed,
    the_page_may_keep_a_story_from_opening,
    a_reader_begins_at_the_top_and_comes_back_to_the_same_place,
    a_reader_in_a_box_that_scrolls_begins_at_the_top_and_comes_back,
    a_bar_of_the_page_covers_neither_headline_nor_the_way_back,
    a_menu_is_closed_and_emptied_when_a_story_opens,
];

/// A story that the card lists.
pub const OTHER: &str = ".story-list [data-story=cited]";

async fn opens_and_closes(stage: &Stage) {
    let element = stage.element();
    let before = stage.run("return [history.length, location.href];").await;
    click_to(&element, OTHER, "#headline").await;
    element.until_text("It holds.").await;
    click_to(&element, "[data-action=back]", OTHER).await;
    element.until_text("Posts a day").await;
    assert_eq!(
        stage.run("return [history.length, location.href];").await,
        before
    );
    stage.assert_undisturbed().await;
}

async fn a_story_opens_in_the_card_and_closes_again(stage: &Stage) {
    open(stage, r#"open="inline""#).await;
    opens_and_closes(stage).await;
    // The headline is of the story that is there: it leads to its page.
    let told = stage
        .element()
        .run(
            "let url; element.addEventListener('story-meter-select', (event) => { url = event.detail.url; event.preventDefault(); });
            card(element).querySelector('#headline a').click(); return url;",
        )
        .await;
    assert_eq!(told, "https://tally.example/curve");
}

async fn a_story_opens_in_a_snapshot(stage: &Stage) {
    open_snapshot(stage, &[("open", "inline")]).await;
    opens_and_closes(stage).await;
}

async fn a_story_that_can_t_be_fetched_is_followed(stage: &Stage) {
    open_snapshot(stage, &[("open", "inline")]).await;
    stage.assets.put(PATH, Answer::status(500));
    is_followed(stage, OTHER).await;
}

/// Leads the story's link to a place of ours, clicks it, and waits for the page to have gone there.
async fn is_followed(stage: &Stage, selector: &str) {
    let lead = format!(
        "card(element).querySelector({}).href = '/elsewhere';",
        json!(selector)
    );
    stage.element().run(&lead).await;
    click(&stage.element(), selector).await;
    stage.until_at("/elsewhere").await;
}

async fn a_story_that_the_feed_has_lost_is_followed(stage: &Stage) {
    open_snapshot(stage, &[("open", "inline")]).await;
    let without = feed("counted").replace("\"id\": \"cited\"", "\"id\": \"another\"");
    stage.assets.put(PATH, Answer::file("feed.json", without));
    is_followed(stage, OTHER).await;
}

async fn a_story_is_followed_where_wasm_can_t_start(stage: &Stage) {
    let src = format!("{}{PATH}", stage.assets.origin());
    let card = snapshot(
        feed("counted"),
        &[("src", &*src), ("lang", "en"), ("open", "inline")],
    );
    let policy = "default-src 'none'; script-src 'self' {assets}; style-src 'self' 'unsafe-inline'; \
        img-src 'self'; connect-src {assets}";
    stage.open(Page::new(&card).policy(policy)).await;
    stage.until_defined().await;
    is_followed(stage, OTHER).await;
}

async fn a_story_is_followed_where_there_is_nothing_to_fetch(stage: &Stage) {
    let card = snapshot(feed("counted"), &[("lang", "en"), ("open", "inline")]);
    stage.open(Page::new(&card)).await;
    stage.until_defined().await;
    is_followed(stage, OTHER).await;
}

async fn the_way_to_the_full_story_is_followed(stage: &Stage) {
    open(stage, r#"open="inline""#).await;
    is_followed(stage, ".narrative > p > a").await;
}

async fn the_page_may_keep_a_story_from_opening(stage: &Stage) {
    open(stage, r#"open="inline""#).await;
    stage
        .element()
        .run("element.addEventListener('story-meter-select', (event) => event.preventDefault());")
        .await;
    click(&stage.element(), OTHER).await;
    stage
        .run_async("await new Promise((done) => setTimeout(done, 300));")
        .await;
    assert!(stage.element().text().await.contains("Posts a day"));
}

/// Opens a card in the midst of a long page, which would scroll slowly if it were let.
async fn open_in(stage: &Stage, before: &str, css: &str) {
    stage
        .assets
        .put(PATH, Answer::file("feed.json", feed("counted")));
    let attributes =
        format!(r#"src="{{assets}}{PATH}" lang="en" time-zone="UTC" open="inline" stories="9""#);
    let body = format!(
        r#"{before}<div class="column">{}</div>"#,
        element(&attributes)
    );
    let css = format!("html {{ scroll-behavior: smooth }} main {{ padding-block: 1500px }} {css}");
    stage.open(Page::new(&body).css(&css)).await;
    stage
        .run("document.querySelector('story-meter').scrollIntoView({ behavior: 'instant' });")
        .await;
    stage.element().until_ready().await;
}

/// Opens a story of the list and goes back: its top is in sight, and then the row is where it was.
async fn begins_at_the_top_and_comes_back(stage: &Stage) {
    let element = stage.element();
    element
        .run(&format!(
            "card(element).querySelector('{OTHER}').scrollIntoView({{ block: 'center', behavior: 'instant' }});"
        ))
        .await;
    let place =
        format!("return card(element).querySelector('{OTHER}').getBoundingClientRect().top;");
    let before = element.run(&place).await;
    click_to(&element, OTHER, "#headline").await;
    let seen = element
        .run(
            "return ['#headline', '[data-action=back]'].map((selector) => {
                const node = card(element).querySelector(selector);
                const { left, top, right, bottom } = node.getBoundingClientRect();
                const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
                // Whole pixels are scrolled by.
                return top > -1 && bottom <= innerHeight && found === element && !node.hasAttribute('style');
            });",
        )
        .await;
    assert_eq!(seen, json!([true, true]), "headline and way back are seen");
    click_to(&element, "[data-action=back]", OTHER).await;
    let after = element.run(&place).await;
    let moved = after.as_f64().unwrap_or(f64::NAN) - before.as_f64().unwrap_or(f64::NAN);
    assert!(moved.abs() < 2.0, "{before}, then {after}");
}

async fn a_reader_begins_at_the_top_and_comes_back_to_the_same_place(stage: &Stage) {
    open_in(stage, "", "").await;
    begins_at_the_top_and_comes_back(stage).await;
}

async fn a_reader_in_a_box_that_scrolls_begins_at_the_top_and_comes_back(stage: &Stage) {
    open_in(stage, "", ".column { height: 500px; overflow: auto }").await;
    begins_at_the_top_and_comes_back(stage).await;
}

async fn a_bar_of_the_page_covers_neither_headline_nor_the_way_back(stage: &Stage) {
    let bar = r#"<div class="bar">The Harbour Gazette</div>"#;
    let css = ".bar { position: sticky; top: 0; height: 90px; background: white; z-index: 1 }";
    open_in(stage, bar, css).await;
    begins_at_the_top_and_comes_back(stage).await;
}

async fn a_menu_is_closed_and_emptied_when_a_story_opens(stage: &Stage) {
    open(stage, r#"open="inline""#).await;
    let element = stage.element();
    let menu = "return card(element).querySelectorAll('.menu[open], .menu-list').length;";
    open_menu(stage).await;
    click_to(&element, OTHER, "#headline").await;
    assert_eq!(element.run(menu).await, 0);
    open_menu(stage).await;
    click_to(&element, "[data-action=back]", OTHER).await;
    assert_eq!(element.run(menu).await, 0);
}
