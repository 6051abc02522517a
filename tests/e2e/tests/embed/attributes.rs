//! Attributes may change at any time. `loading` is in `lazy.rs`, `open` in `actions.rs`.

use crate::fixtures::feed;
use storymeter_e2e::answer::Answer;
use storymeter_e2e::element::Element;
use storymeter_e2e::page::{Page, STORY, STORY_PATH};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    src_loads_another_feed,
    story_shows_another_item,
    layout_shows_more_or_less,
    theme_is_light_dark_or_the_readers,
    sections_chooses_parts_and_their_order,
    stories_limits_the_list,
    heading_level_makes_a_real_heading,
    lang_and_dir_reach_the_card,
    time_zone_moves_the_times,
    as_of_freezes_the_figures,
    images_allows_the_picture,
    a_change_keeps_the_focus_and_what_is_open,
    refresh_asks_again_and_a_failure_keeps_the_card,
];

async fn ready<'a>(stage: &'a Stage, attributes: &str) -> Element<'a> {
    stage
        .open(Page::with_element(&format!("{STORY} {attributes}")))
        .await;
    let element = stage.element();
    element.until_ready().await;
    element
}

async fn src_loads_another_feed(stage: &Stage) {
    let element = ready(stage, "").await;
    element
        .set(
            "src",
            &format!("{}/feeds/later.json", stage.assets.origin()),
        )
        .await;
    element.until_text("623").await;
    element.until_ready().await;
    assert!(!element.text().await.contains("490"));
}

async fn story_shows_another_item(stage: &Stage) {
    let element = ready(stage, r#"story="night-shift""#).await;
    element.until_text("1,204").await;
    element.set("story", "quiet-port").await;
    element
        .until(
            "changed its headline",
            "return look(element).headline.includes('cranes learn to wait');",
        )
        .await;
    element.unset("story").await;
    element
        .until(
            "went back to the first",
            "return look(element).headline.includes('A word that four crowds');",
        )
        .await;
    assert_eq!(stage.assets.requests_for(STORY_PATH).len(), 1);
}

async fn layout_shows_more_or_less(stage: &Stage) {
    let element = ready(stage, "").await;
    let shown = async |name: &str| !element.parts(name).await.is_empty();
    for part in ["meter", "sources", "narrative", "posts", "stories"] {
        assert!(shown(part).await, "full has no {part}");
    }
    let without = |part: &str| format!("return part(element, '{part}').length === 0;");
    element.set("layout", "meter").await;
    element
        .until("left the narrative out", &without("narrative"))
        .await;
    assert!(shown("sources").await && !shown("stories").await, "meter");
    assert!(!shown("about").await, "meter");
    element.set("layout", "card").await;
    let about = "return part(element, 'about').length > 0;";
    element.until("said what it is about", about).await;
    assert!(shown("meter").await && shown("sources").await, "card");
    assert!(!shown("narrative").await && !shown("stories").await, "card");
    element.set("layout", "strip").await;
    element.until("left the meter out", &without("meter")).await;
    assert!(shown("headline").await && shown("count").await, "strip");
    element.set("layout", "list").await;
    element.until("left the strip out", &without("strip")).await;
    assert!(shown("stories").await && !shown("meter").await, "list");
    element.unset("layout").await;
    element
        .until(
            "showed all again",
            "return part(element, 'narrative').length > 0;",
        )
        .await;
}

async fn theme_is_light_dark_or_the_readers(stage: &Stage) {
    let element = ready(stage, "").await;
    let color = async |theme: &str| {
        element.set("theme", theme).await;
        element.run_async("await new Promise(requestAnimationFrame); return getComputedStyle(card(element)).color;").await
    };
    let (light, dark, auto) = (
        color("light").await,
        color("dark").await,
        color("auto").await,
    );
    assert_ne!(light, dark);
    let reader = stage
        .run("return matchMedia('(prefers-color-scheme: dark)').matches;")
        .await;
    assert_eq!(auto, if reader == true { dark } else { light });
}

async fn sections_chooses_parts_and_their_order(stage: &Stage) {
    let element = ready(stage, r#"sections="posts meter""#).await;
    let order = "
        const wanted = ['meter', 'sources', 'narrative', 'posts', 'stories'];
        return [...element.shadowRoot.querySelectorAll('[part]')]
            .flatMap((one) => wanted.filter((name) => one.part.contains(name))).join(' ')";
    element
        .until("showed these two", &format!("{order} === 'posts meter';"))
        .await;
    element.set("sections", "stories sources").await;
    element
        .until(
            "showed the other two",
            &format!("{order} === 'stories sources';"),
        )
        .await;
    assert!(
        !element.parts("headline").await.is_empty(),
        "the headline always stands"
    );
    assert!(
        !element.parts("disclosure").await.is_empty(),
        "the disclosure always stands"
    );
}

async fn stories_limits_the_list(stage: &Stage) {
    let element = ready(stage, r#"stories="1""#).await;
    assert_eq!(element.parts("story").await.len(), 1);
    element.set("stories", "2").await;
    element
        .until("listed two", "return part(element, 'story').length === 2;")
        .await;
    element.set("stories", "0").await;
    element
        .until("listed none", "return part(element, 'story').length === 0;")
        .await;
}

async fn heading_level_makes_a_real_heading(stage: &Stage) {
    let element = ready(stage, "").await;
    let heading = |level: u8| {
        format!(
            "return element.shadowRoot.querySelector('h1, h2, h3, h4, h5, h6').localName === 'h{level}';"
        )
    };
    element.until("began with h2", &heading(2)).await;
    element.set("heading-level", "4").await;
    element.until("changed to h4", &heading(4)).await;
    element.set("heading-level", "1").await;
    element
        .until("took the default instead of h1", &heading(2))
        .await;
}

async fn lang_and_dir_reach_the_card(stage: &Stage) {
    let element = ready(stage, r#"dir="rtl""#).await;
    let direction =
        |word: &str| format!("return getComputedStyle(card(element)).direction === '{word}';");
    element
        .until("ran from right to left", &direction("rtl"))
        .await;
    element.set("dir", "ltr").await;
    element
        .until("ran from left to right", &direction("ltr"))
        .await;
    element.unset("dir").await;
    let language = |tag: &str| format!("return card(element).lang === '{tag}';");
    element.set("lang", "ar").await;
    element.until("spoke Arabic", &language("ar")).await;
    element.until("ran as Arabic does", &direction("rtl")).await;
    element.set("lang", "en").await;
    element.until("spoke English", &language("en")).await;
    element.until_text("31,197").await;
}

async fn counted<'a>(stage: &'a Stage, attributes: &str) -> Element<'a> {
    let path = "/feeds/counted.json";
    stage
        .assets
        .put(path, Answer::file("feed.json", feed("counted")));
    let attributes = format!(r#"src="{{assets}}{path}" lang="en" {attributes}"#);
    stage.open(Page::with_element(&attributes)).await;
    let element = stage.element();
    element.until_ready().await;
    element
}

async fn time_zone_moves_the_times(stage: &Stage) {
    let element = counted(stage, r#"story="curve" time-zone="UTC""#).await;
    element
        .until_text("Counted Mar 27, 2026, 6:30 PM UTC")
        .await;
    element.set("time-zone", "Asia/Tokyo").await;
    element
        .until_text("Counted Mar 28, 2026, 3:30 AM UTC+9")
        .await;
}

async fn as_of_freezes_the_figures(stage: &Stage) {
    let element = counted(stage, r#"story="curve" time-zone="UTC""#).await;
    element.set("as-of", "2026-04-01T00:00:00Z").await;
    element.until_text("As of Mar 27, 2026").await;
    element.unset("as-of").await;
    element.until_text("Counted Mar 27, 2026").await;
}

async fn images_allows_the_picture(stage: &Stage) {
    let element = counted(stage, r#"story="cited""#).await;
    let pictures =
        |count: u8| format!("return card(element).querySelectorAll('img').length === {count};");
    element.until("had no picture", &pictures(0)).await;
    element.set("images", "").await;
    element.until("had its picture", &pictures(1)).await;
    element.unset("images").await;
    element.until("took it away", &pictures(0)).await;
}

/// Nothing is built anew but what another attribute means to be another.
async fn a_change_keeps_the_focus_and_what_is_open(stage: &Stage) {
    let element = counted(stage, r#"story="curve" time-zone="UTC""#).await;
    let keep = "
        window.history_ = card(element).querySelector('.history');
        history_.open = true;
        history_.querySelector('summary').focus();";
    element.run(keep).await;
    for (name, value) in [
        ("stories", "1"),
        ("lang", "de"),
        ("time-zone", "Asia/Tokyo"),
        ("layout", "card"),
        ("heading-level", "4"),
        ("dir", "rtl"),
    ] {
        element.set(name, value).await;
    }
    element
        .until(
            "showed all of it",
            "return card(element).dir === 'rtl' && card(element).lang === 'de' && text(card(element)).includes('Beiträge pro Tag');",
        )
        .await;
    let kept = "
        const history = card(element).querySelector('.history');
        return [history === history_, history.open, element.shadowRoot.activeElement === history.querySelector('summary'),
            card(element).getAttribute('dir'), card(element).querySelector('.headline').localName];";
    assert_eq!(
        element.run(kept).await,
        serde_json::json!([true, true, true, "rtl", "h4"])
    );
}

async fn refresh_asks_again_and_a_failure_keeps_the_card(stage: &Stage) {
    // A minute is the least the element waits; on this page it is short.
    let clock = "
        const wait = window.setTimeout;
        window.setTimeout = (call, delay, ...given) => wait(call, delay >= 30000 ? 100 : delay, ...given);";
    stage
        .open(Page::with_element(&format!(r#"{STORY} refresh="60""#)).script(clock))
        .await;
    let element = stage.element();
    element.until_ready().await;
    stage.until_requested(STORY_PATH, 3).await;
    stage.assets.put(STORY_PATH, Answer::status(503));
    element.until_state("stale").await;
    assert!(!element.shows_fallback().await);
    element.until_text("490").await;
    stage.assets.put(
        STORY_PATH,
        Answer::file("later.json", include_str!("../../feeds/later.json")),
    );
    element.until_text("623").await;
    element.until_state("ready").await;
}
