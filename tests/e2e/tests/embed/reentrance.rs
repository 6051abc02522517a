//! What a page's own code does in the midst of a change: it waits for the end of the change, and takes no card down.

use serde_json::{Value, json};
use storymeter_e2e::answer::Answer;
use storymeter_e2e::page::{Page, STORY, STORY_PATH, element};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    a_card_may_be_given_a_feed_while_it_changes,
    another_card_may_be_given_one,
    a_refresh_may_be_asked_for_while_a_card_changes,
    a_card_may_be_taken_away_while_it_changes,
    attributes_may_change_while_a_card_does,
    what_wakes_a_page_may_be_dispatched_while_a_card_changes,
    a_lost_focus_may_be_answered_with_a_feed,
    a_focus_that_the_card_sets_may_be_answered_with_a_feed,
    a_feed_may_hand_over_another_while_it_is_read,
    a_first_feed_may_hand_over_another_while_it_is_read,
    feeds_that_can_t_be_read_are_no_feeds,
];

/// Two cards' page, and a way into the midst of a change: the module asks for the time when it begins one, so `within`
/// runs while it is at work.
const HOST: &str = "
    window.feed = (...ids) => ({
        version: 'https://jsonfeed.org/version/1.1',
        items: ids.map((id) => ({ id, url: `https://gazette.example/${id}`, title: `Story ${id}` })),
    });
    const now = Date.now;
    Date.now = () => {
        const act = window.within;
        window.within = undefined;
        act?.();
        return now();
    };
    // The wait of `refresh=60` ends when a test says so; a driver may have others.
    const start = setTimeout;
    window.held = [];
    window.setTimeout = (call, wait, ...rest) => (wait >= 60000 && wait <= 66000 ? held.push(call) : start(call, wait, ...rest));";

async fn open(stage: &Stage, attributes: &str) {
    let body = element(&format!(r#"id="first" loading="eager" {attributes}"#))
        + &element(r#"id="second" loading="eager""#);
    stage.open(Page::new(&body).script(HOST)).await;
    stage.until_defined().await;
    stage
        .run("first.feed = feed('a', 'b', 'c'); second.feed = feed('z');")
        .await;
    stage.find("#first").until_ready().await;
    stage.find("#second").until_ready().await;
}

/// Does something, and gives the page time to settle.
async fn act(stage: &Stage, script: &str) {
    stage
        .run_async(&format!(
            "{script} await new Promise((done) => setTimeout(done, 100));"
        ))
        .await;
}

/// Asserts that a card is whole and shows these stories, each with its own link.
async fn shows(stage: &Stage, selector: &str, ids: &[&str]) {
    let stories = stage
        .find(selector)
        .run(
            "const links = element.shadowRoot.querySelectorAll('#headline a, .story-list [data-story]');
            return [element.state, ...[...links].map((link) => [text(link), link.getAttribute('href'), link.dataset.story].join(' '))];",
        )
        .await;
    let mut expected = vec![json!("ready")];
    expected.extend(
        ids.iter()
            .map(|id| json!(format!("Story {id} https://gazette.example/{id} {id}"))),
    );
    assert_eq!(stories, Value::from(expected), "{selector}");
    let failures = stage
        .run("return watch.events.filter((event) => event.type === 'story-meter-error');")
        .await;
    assert_eq!(failures, json!([]));
}

/// Has something done within a change of the first card, which it has to have been.
async fn within_a_change(stage: &Stage, script: &str) {
    act(
        stage,
        &format!("window.within = () => {{ {script} }}; first.feed = feed('a', 'c');"),
    )
    .await;
    assert_eq!(stage.run("return window.within === undefined;").await, true);
}

async fn a_card_may_be_given_a_feed_while_it_changes(stage: &Stage) {
    open(stage, "").await;
    within_a_change(
        stage,
        "first.feed = feed('d', 'e'); first.feed = feed('d', 'f');",
    )
    .await;
    shows(stage, "#first", &["d", "f"]).await;
    shows(stage, "#second", &["z"]).await;
}

async fn another_card_may_be_given_one(stage: &Stage) {
    open(stage, "").await;
    within_a_change(stage, "second.feed = feed('y', 'x');").await;
    shows(stage, "#first", &["a", "c"]).await;
    shows(stage, "#second", &["y", "x"]).await;
}

async fn a_refresh_may_be_asked_for_while_a_card_changes(stage: &Stage) {
    open(stage, "").await;
    within_a_change(
        stage,
        "window.kept = Promise.all([first.reload(), second.reload()]);",
    )
    .await;
    let states = stage.run_async("return kept;").await;
    assert_eq!(states, json!(["ready", "ready"]));
    shows(stage, "#first", &["a", "c"]).await;
}

async fn a_card_may_be_taken_away_while_it_changes(stage: &Stage) {
    open(stage, "").await;
    within_a_change(stage, "first.remove(); second.feed = feed('y');").await;
    shows(stage, "#second", &["y"]).await;
    let gone = stage
        .run("const [first] = document.querySelectorAll('#first'); return first === undefined;")
        .await;
    assert_eq!(gone, true);
}

async fn attributes_may_change_while_a_card_does(stage: &Stage) {
    open(stage, "").await;
    within_a_change(
        stage,
        "first.setAttribute('layout', 'meter'); second.setAttribute('heading-level', '4');",
    )
    .await;
    shows(stage, "#first", &["a"]).await;
    shows(stage, "#second", &["z"]).await;
    let level = stage
        .run("return second.shadowRoot.querySelector('#headline').localName;")
        .await;
    assert_eq!(level, "h4");
}

/// A page that nobody sees has its refresh wait, and listens for what ends that.
async fn what_wakes_a_page_may_be_dispatched_while_a_card_changes(stage: &Stage) {
    let hidden = "
        window.hidden = true;
        Object.defineProperty(document, 'hidden', { get: () => window.hidden });";
    let body = element(&format!(
        r#"id="first" {STORY} refresh="60" loading="eager""#
    ));
    stage
        .open(Page::new(&body).script(HOST).script(hidden))
        .await;
    stage.find("#first").until_ready().await;
    stage.until("return held.length > 0;").await;
    act(stage, "held.pop()();").await;
    assert_eq!(stage.assets.requests_for(STORY_PATH).len(), 1);
    stage.assets.put(
        STORY_PATH,
        Answer::file("later.json", include_str!("../../feeds/later.json")),
    );
    let wakes = "
        window.hidden = false;
        document.dispatchEvent(new Event('visibilitychange'));
        dispatchEvent(new Event('online'));
        document.dispatchEvent(new Event('visibilitychange'));";
    act(
        stage,
        &format!("window.within = () => {{ {wakes} }}; first.setAttribute('layout', 'card');"),
    )
    .await;
    assert_eq!(stage.run("return window.within === undefined;").await, true);
    stage.find("#first").until_text("623").await;
    assert_eq!(stage.assets.requests_for(STORY_PATH).len(), 2);
    assert_eq!(stage.find("#first").state().await, "ready");
}

/// An engine that tells of it does so while the row that had the focus is taken out.
async fn a_lost_focus_may_be_answered_with_a_feed(stage: &Stage) {
    open(stage, "").await;
    let focus = "first.shadowRoot.querySelector('[data-story=b]').focus();
        document.addEventListener('focusout', () => { first.feed = feed('d', 'e'); second.feed = feed('y'); }, { once: true });";
    act(stage, &format!("{focus} first.feed = feed('a', 'c');")).await;
    // Others don't tell: then the feed stays.
    act(
        stage,
        "if (second.shadowRoot.querySelector('[data-story=z]')) { first.feed = feed('d', 'e'); second.feed = feed('y'); }",
    )
    .await;
    shows(stage, "#first", &["d", "e"]).await;
    shows(stage, "#second", &["y"]).await;
}

/// What a reader has pressed goes with what it brings, and the headline gets the focus.
async fn a_focus_that_the_card_sets_may_be_answered_with_a_feed(stage: &Stage) {
    stage.assets.put(STORY_PATH, Answer::status(500));
    let body = element(&format!(r#"id="first" {STORY} loading="eager""#))
        + &element(r#"id="second" loading="eager""#);
    stage.open(Page::new(&body).script(HOST)).await;
    stage.find("#first").until_error("http").await;
    stage.run("second.feed = feed('z');").await;
    stage.find("#second").until_ready().await;
    stage.assets.put(
        STORY_PATH,
        Answer::file("story.json", include_str!("../../feeds/story.json")),
    );
    stage
        .run(
            "const button = first.shadowRoot.querySelector('[data-action=retry]');
            button.focus();
            first.addEventListener('focusin', () => { second.feed = feed('y'); first.reload(); window.answered = true; });
            button.click();",
        )
        .await;
    stage.find("#first").until_ready().await;
    stage.until("return window.answered;").await;
    stage.find("#first").until_text("490").await;
    stage.find("#second").until_text("Story y").await;
    assert_eq!(stage.find("#second").state().await, "ready");
}

/// A feed whose title hands over another one.
const HANDS_OVER: &str = "{
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ id: 'a', url: 'https://gazette.example/a', get title() {
        if (!window.read) { window.read = true; first.feed = feed('d', 'e'); }
        return 'Story a';
    } }],
}";

async fn a_feed_may_hand_over_another_while_it_is_read(stage: &Stage) {
    open(stage, "").await;
    act(stage, &format!("first.feed = {HANDS_OVER};")).await;
    shows(stage, "#first", &["d", "e"]).await;
    assert_eq!(stage.run("return first.feed.items.length;").await, 2);
    shows(stage, "#second", &["z"]).await;
}

async fn a_first_feed_may_hand_over_another_while_it_is_read(stage: &Stage) {
    let body = element(r#"id="first" loading="eager""#);
    stage.open(Page::new(&body).script(HOST)).await;
    stage.until_defined().await;
    act(stage, &format!("first.feed = {HANDS_OVER};")).await;
    stage.find("#first").until_ready().await;
    shows(stage, "#first", &["d", "e"]).await;
}

async fn feeds_that_can_t_be_read_are_no_feeds(stage: &Stage) {
    for source in [
        "{ items: [], toJSON() { throw new Error('no'); } }",
        "{ items: [], get toJSON() { first.feed = 7; throw new Error('no'); } }",
        "new Proxy({}, { get() { throw new Error('no'); }, ownKeys() { throw new Error('no'); } })",
        "(() => { const own = {}; own.own = own; return own; })()",
        "{ items: 12n }",
        "() => 1",
    ] {
        open(stage, "").await;
        act(stage, &format!("first.feed = {source};")).await;
        stage.find("#first").until_error("not-a-feed").await;
        assert_eq!(stage.find("#second").state().await, "ready", "{source}");
        // And the next one is shown.
        act(stage, "watch.events.length = 0; first.feed = feed('a');").await;
        shows(stage, "#first", &["a"]).await;
        shows(stage, "#second", &["z"]).await;
    }
}
