//! The story for programs: once a story in the page's head, while its card is shown.

use serde_json::{Value, json};
use storymeter_e2e::answer::Answer;
use storymeter_e2e::card_file::{CARD, publish, story};
use storymeter_e2e::page::{Page, STORY, STORY_PATH, element};
use storymeter_e2e::snapshot::{SRC, STORY_FEED, card};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    two_cards_of_a_story_are_described_once,
    a_drawn_card_and_a_live_one_are_described_once,
    another_story_is_described_in_its_place,
    a_printed_description_is_not_repeated,
    a_printed_description_that_is_no_more_true_is_replaced,
    without_a_card_nothing_is_described,
];

/// The headlines of what stands in the head, and how much of ours stands inside tags.
const DESCRIBED: &str = "
    const headlines = [...document.head.querySelectorAll('script[data-story-meter]')].map(({ type, textContent }) => type === 'application/ld+json' && JSON.parse(textContent).headline);
    return [headlines, document.querySelectorAll('story-meter script').length];";

const HEADLINE: &str = "A word that four crowds read in four ways";

async fn described(stage: &Stage) -> Value {
    stage.run(DESCRIBED).await
}

async fn settled(stage: &Stage) {
    stage
        .until("return [...document.querySelectorAll('story-meter')].every(({ state }) => state === 'ready');")
        .await;
}

async fn until_described(stage: &Stage, expected: Value) {
    let script = format!(
        "const described = () => {{ {DESCRIBED} }}; return JSON.stringify(described()) === {};",
        json!(expected.to_string())
    );
    stage.until(&script).await;
}

async fn two_cards_of_a_story_are_described_once(stage: &Stage) {
    let two = element(STORY) + &element(&format!(r#"{STORY} layout="meter""#));
    stage.open(Page::new(&two)).await;
    settled(stage).await;
    until_described(stage, json!([[HEADLINE], 0])).await;
    let remove = "document.querySelector('story-meter').remove();";
    stage.run(remove).await;
    stage
        .run_async("await new Promise((done) => setTimeout(done, 50));")
        .await;
    until_described(stage, json!([[HEADLINE], 0])).await;
    stage.run(remove).await;
    until_described(stage, json!([[], 0])).await;
}

async fn a_drawn_card_and_a_live_one_are_described_once(stage: &Stage) {
    publish(stage, story(&[]));
    stage
        .open(Page::new(&(element(CARD) + &element(STORY))))
        .await;
    settled(stage).await;
    until_described(stage, json!([[HEADLINE], 0])).await;
    // Whichever goes first, the other's stays.
    stage
        .run("document.querySelector('story-meter').remove();")
        .await;
    stage
        .run_async("await new Promise((done) => setTimeout(done, 50));")
        .await;
    until_described(stage, json!([[HEADLINE], 0])).await;
    stage
        .run("document.querySelector('story-meter').remove();")
        .await;
    until_described(stage, json!([[], 0])).await;
}

async fn another_story_is_described_in_its_place(stage: &Stage) {
    stage.open(Page::with_element(STORY)).await;
    settled(stage).await;
    stage.element().set("story", "quiet-port").await;
    stage
        .element()
        .until(
            "showed the other story",
            "return look(element).headline.includes('cranes');",
        )
        .await;
    let [headlines, inside] = [0, 1].map(described_at);
    let headline = stage.run(&headlines).await;
    assert!(
        headline
            .as_array()
            .is_some_and(|all| all.len() == 1 && all[0].to_string().contains("cranes")),
        "{headline}"
    );
    assert_eq!(stage.run(&inside).await, 0);
    stage.element().set("layout", "list").await;
    until_described(stage, json!([[], 0])).await;
}

fn described_at(place: u8) -> String {
    format!("const described = () => {{ {DESCRIBED} }}; return described()[{place}];")
}

async fn a_printed_description_is_not_repeated(stage: &Stage) {
    stage.open(Page::new(&card(&[SRC]))).await;
    stage.until_defined().await;
    assert_eq!(described(stage).await, json!([[], 1]));
    let reload = "return await element.reload();";
    assert_eq!(stage.element().run_async(reload).await, "ready");
    assert_eq!(described(stage).await, json!([[], 1]));
}

async fn a_printed_description_that_is_no_more_true_is_replaced(stage: &Stage) {
    stage.open(Page::new(&card(&[SRC]))).await;
    stage.until_defined().await;
    let later = STORY_FEED.replace(HEADLINE, "Another headline");
    assert_ne!(later, STORY_FEED);
    stage
        .assets
        .put(STORY_PATH, Answer::file("story.json", later));
    stage.element().run_async("await element.reload();").await;
    until_described(stage, json!([["Another headline"], 0])).await;
}

async fn without_a_card_nothing_is_described(stage: &Stage) {
    stage.open(Page::with_element(STORY)).await;
    settled(stage).await;
    stage
        .element()
        .set("src", &format!("{}/feeds/none.json", stage.assets.origin()))
        .await;
    stage.element().until_error("http").await;
    assert_eq!(described(stage).await, json!([[], 0]));
}
