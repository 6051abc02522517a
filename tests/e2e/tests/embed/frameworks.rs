//! What frameworks and routers do to a tag: properties for attributes, objects for texts, the same again.

use serde_json::json;
use storymeter_e2e::answer::Answer;
use storymeter_e2e::page::{Page, STORY, STORY_PATH, element};
use storymeter_e2e::snapshot::{SRC, card};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    each_attribute_has_a_property_that_reflects_it,
    what_is_no_value_takes_the_attribute_away,
    properties_show_what_they_say,
    what_was_set_before_the_script_is_taken_over,
    a_property_that_is_only_read_is_no_fault,
    images_that_are_false_are_not_loaded,
    an_object_as_an_address_is_told_once,
    an_object_as_a_feed_is_told_once,
    an_object_beside_a_feed_takes_nothing_away,
    what_is_set_together_is_one_change,
    late_listeners_learn_what_came_of_it,
    the_promise_waits_for_the_card,
    what_a_server_rendered_is_left_as_it_was,
    a_morph_to_the_same_leaves_the_card_alone,
];

/// The properties, each with its attribute and a value that is a text.
const PROPERTIES: &str = "
    const properties = {
        src: 'src', cardSrc: 'card-src', story: 'story', layout: 'layout', theme: 'theme', sections: 'sections', stories: 'stories',
        headingLevel: 'heading-level', refresh: 'refresh', loading: 'loading', timeZone: 'time-zone', asOf: 'as-of', open: 'open',
    };";

async fn each_attribute_has_a_property_that_reflects_it(stage: &Stage) {
    stage.open(Page::with_element("")).await;
    stage.until_defined().await;
    let wrong = stage
        .run(&format!(
            "{PROPERTIES}
            const wrong = [];
            const same = (what, value, wanted) => value === wanted || wrong.push([what, value, wanted]);
            for (const [property, attribute] of Object.entries(properties)) {{
                const element = document.createElement('story-meter');
                same(`${{property}} without`, element[property], '');
                element[property] = 'a text';
                same(`${{property}} set`, element.getAttribute(attribute), 'a text');
                element.setAttribute(attribute, 'another');
                same(`${{property}} read`, element[property], 'another');
                element[property] = 60;
                same(`${{property}} as a number`, element.getAttribute(attribute), '60');
                element[property] = 0;
                same(`${{property}} as zero`, element.getAttribute(attribute), '0');
            }}
            const element = document.createElement('story-meter');
            same('images without', element.images, false);
            for (const [value, wanted] of [[true, ''], [false, null], ['true', ''], ['false', null], [true, ''], [undefined, null]]) {{
                element.images = value;
                const attribute = element.getAttribute('images');
                same(`images = ${{value}}`, attribute === null ? null : '', wanted);
                same(`images after ${{value}}`, element.images, wanted !== null);
            }}
            for (const value of ['', 'images', 'true']) {{
                element.setAttribute('images', value);
                same(`images=${{value}}`, element.images, true);
            }}
            element.setAttribute('images', 'false');
            same('images=false', element.images, false);
            element.lang = 'de';
            same('lang', element.getAttribute('lang'), 'de');
            same('reload', typeof element.reload, 'function');
            return wrong;"
        ))
        .await;
    assert_eq!(wrong, json!([]));
}

async fn what_is_no_value_takes_the_attribute_away(stage: &Stage) {
    stage.open(Page::with_element("")).await;
    stage.until_defined().await;
    let left = stage
        .run(&format!(
            "{PROPERTIES}
            const left = [];
            for (const [property, attribute] of Object.entries(properties)) {{
                for (const value of [null, undefined, false, '']) {{
                    const element = document.createElement('story-meter');
                    element[property] = 'something';
                    element[property] = value;
                    if (element.hasAttribute(attribute)) left.push([property, String(value)]);
                }}
            }}
            return left;"
        ))
        .await;
    assert_eq!(left, json!([]));
}

async fn properties_show_what_they_say(stage: &Stage) {
    stage.open(Page::new("")).await;
    stage.until_defined().await;
    let make = format!(
        "const element = document.createElement('story-meter');
        Object.assign(element, {{ src: '{}{STORY_PATH}', layout: 'list', headingLevel: 4, stories: 1, refresh: 60, images: false }});
        document.querySelector('main').append(element);",
        stage.assets.origin()
    );
    stage.run(&make).await;
    let element = stage.element();
    element.until_ready().await;
    let shown = "return [card(element).dataset.layout, new Set([...element.shadowRoot.querySelectorAll('.story-list [data-story]')].map((one) => one.dataset.story)).size, element.refresh];";
    assert_eq!(element.run(shown).await, json!(["list", 1, "60"]));
    element.run("element.layout = null;").await;
    element
        .until(
            "showed the whole card",
            "return card(element).dataset.layout === 'full' && Boolean(element.shadowRoot.querySelector('h4'));",
        )
        .await;
}

const LATE: &str = r#"<script type="module" async src="{assets}/late.js"></script>"#;

/// Opens a page whose script arrives after its own has run.
async fn open_late(stage: &Stage, body: &str, script: &str) {
    let late = "setTimeout(() => import('./storymeter.js'), 100);";
    stage.assets.put("/late.js", Answer::file("late.js", late));
    let script = format!("document.addEventListener('DOMContentLoaded', () => {{ {script} }});");
    stage.open(Page::new(body).script(&script).tags(LATE)).await;
    stage.until_defined().await;
}

async fn what_was_set_before_the_script_is_taken_over(stage: &Stage) {
    let script = "
        const element = document.querySelector('story-meter');
        Object.assign(element, { src: '{assets}/feeds/later.json', layout: 'card', refresh: 60, images: 'false' });";
    open_late(stage, &element(r#"layout="list""#), script).await;
    let element = stage.element();
    element.until_text("623").await;
    let attributes = "return [Object.keys(element), element.getAttribute('layout'), element.getAttribute('refresh'), element.images];";
    assert_eq!(
        element.run(attributes).await,
        json!([[], "card", "60", false])
    );
}

async fn a_property_that_is_only_read_is_no_fault(stage: &Stage) {
    let script =
        "Object.assign(document.querySelector('story-meter'), { state: 'mine', ready: true });";
    open_late(stage, &element(STORY), script).await;
    stage.element().until_ready().await;
    stage.assert_undisturbed().await;
}

async fn images_that_are_false_are_not_loaded(stage: &Stage) {
    let feed =
        r#"{ "items": [{ "id": "1", "title": "With a picture", "image": "/picture.svg" }] }"#;
    stage
        .assets
        .put("/feeds/picture.json", Answer::file("feed.json", feed));
    let tag = |images: &str| element(&format!(r#"src="{{assets}}/feeds/picture.json" {images}"#));
    let body = [
        tag(r#"images="false""#),
        tag(""),
        tag(r#"images="""#),
        tag(r#"images="true""#),
    ]
    .concat();
    stage.open(Page::new(&body)).await;
    stage
        .until("return [...document.querySelectorAll('story-meter')].every(({ state }) => state === 'ready');")
        .await;
    let pictures = "return [...document.querySelectorAll('story-meter')].map((one) => card(one).querySelectorAll('img').length);";
    assert_eq!(stage.run(pictures).await, json!([0, 0, 1, 1]));
}

/// The errors that the page was told of.
async fn told(stage: &Stage) -> Vec<String> {
    let events = stage.noticed("events").await;
    let events = events.as_array().cloned().unwrap_or_default();
    let errors = events
        .iter()
        .filter(|event| event["type"] == "story-meter-error");
    errors
        .map(|event| {
            event["detail"]["code"]
                .as_str()
                .unwrap_or("no text")
                .to_owned()
        })
        .collect()
}

async fn an_object_as_an_address_is_told_once(stage: &Stage) {
    stage
        .open(Page::with_element(r#"src="[object Object]""#))
        .await;
    let element = stage.element();
    element.until_error("invalid-src").await;
    element
        .run_async("await new Promise((done) => setTimeout(done, 200));")
        .await;
    assert_eq!(told(stage).await, ["invalid-src"]);
    assert!(message(stage).await.contains("property feed"));
    // A good address is shown as ever.
    element
        .set("src", &format!("{}{STORY_PATH}", stage.assets.origin()))
        .await;
    element.until_ready().await;
}

async fn message(stage: &Stage) -> String {
    let message = stage.run("return watch.events[0].detail.message;").await;
    message.as_str().unwrap_or_default().to_owned()
}

async fn an_object_as_a_feed_is_told_once(stage: &Stage) {
    stage
        .open(Page::with_element(r#"feed="[object Object]""#))
        .await;
    let element = stage.element();
    element.until_error("not-a-feed").await;
    assert!(message(stage).await.contains("element.feed = feed"));
    assert_eq!(
        stage.requests_for_files(),
        [1, 1, 1],
        "what tells it comes with the card"
    );
    element
        .run("element.feed = { version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', title: 'As the message says' }] };")
        .await;
    element.until_text("As the message says").await;
    element.until_ready().await;
    assert_eq!(told(stage).await, ["not-a-feed"]);
}

async fn an_object_beside_a_feed_takes_nothing_away(stage: &Stage) {
    let attributes = format!(r#"{STORY} feed="[object Object]""#);
    stage.open(Page::with_element(&attributes)).await;
    stage.element().until_ready().await;
    stage.element().until_text("31,197").await;
    stage
        .until("return watch.events.some(({ type }) => type === 'story-meter-error');")
        .await;
    assert_eq!(told(stage).await, ["not-a-feed"]);
    assert_eq!(stage.element().state().await, "ready");
}

/// As a framework does that renders an application's new state.
async fn what_is_set_together_is_one_change(stage: &Stage) {
    let set = |id: &str, before: bool| {
        let story = format!("element.setAttribute('story', '{id}');");
        let feed = format!(
            "element.feed = {{ version: 'https://jsonfeed.org/version/1.1', items: [{{ id: '{id}', title: 'This is {id}' }}] }};"
        );
        if before { story + &feed } else { feed + &story }
    };
    stage.open(Page::with_element(STORY)).await;
    let element = stage.element();
    element.until_ready().await;
    for (id, before) in [("one", true), ("two", false), ("three", true)] {
        // From the page itself: within a driver's script WebKit does not wait with microtasks until it has run.
        let set = format!("setTimeout(() => {{ {} }});", set(id, before));
        element.run(&set).await;
        element.until_text(&format!("This is {id}")).await;
        element.until_ready().await;
    }
    assert_eq!(told(stage).await, [""; 0]);
}

async fn late_listeners_learn_what_came_of_it(stage: &Stage) {
    stage.open(Page::with_element(STORY)).await;
    stage.element().until_ready().await;
    let ready = "return await element.ready;";
    assert_eq!(stage.element().run_async(ready).await, "ready");
    stage.assets.put(STORY_PATH, Answer::status(500));
    stage.element().refresh_in_vain().await;
    assert_eq!(stage.element().run_async(ready).await, "stale");
    stage.open(Page::with_element(STORY)).await;
    stage.element().until_error("http").await;
    assert_eq!(stage.element().run_async(ready).await, "error");
}

async fn the_promise_waits_for_the_card(stage: &Stage) {
    stage.assets.put(STORY_PATH, Answer::silence());
    stage.open(Page::with_element(STORY)).await;
    let element = stage.element();
    element.until_state("loading").await;
    element
        .run("window.kept = []; for (const one of [element, element]) one.ready.then((state) => kept.push(state));")
        .await;
    element
        .run_async("await new Promise((done) => setTimeout(done, 100));")
        .await;
    assert_eq!(stage.run("return kept;").await, json!([]));
    element
        .set(
            "src",
            &format!("{}/feeds/later.json", stage.assets.origin()),
        )
        .await;
    element.until_ready().await;
    assert_eq!(stage.run("return kept;").await, json!(["ready", "ready"]));
}

/// A framework finds what its server has rendered, though the card was there before it.
async fn what_a_server_rendered_is_left_as_it_was(stage: &Stage) {
    stage.open(Page::with_element(STORY)).await;
    stage.element().until_ready().await;
    let html = "return element.outerHTML.replace(/src=\"[^\"]*\"/, 'src');";
    let before = element("src");
    assert_eq!(stage.element().run(html).await, before);
    stage
        .element()
        .run_async("await element.reload(); element.layout = 'list'; await new Promise((done) => setTimeout(done, 100)); element.layout = null;")
        .await;
    assert_eq!(stage.element().run(html).await, before);
}

async fn a_morph_to_the_same_leaves_the_card_alone(stage: &Stage) {
    let body = card(&[SRC, ("layout", "card")]) + "<section></section>";
    stage.open(Page::new(&body)).await;
    stage.until_defined().await;
    let morph = "
        window.kept = card(element);
        for (const name of element.getAttributeNames()) element.setAttribute(name, element.getAttribute(name));
        element.replaceChildren(...['Another', 'link'].map((text) => Object.assign(document.createElement('a'), { href: '/', textContent: text })));
        document.querySelector('section').append(element);
        await new Promise((done) => setTimeout(done, 200));
        return [element.state, card(element) === kept, look(element).fallback];";
    assert_eq!(
        stage.element().run_async(morph).await,
        json!(["ready", true, false])
    );
    assert_eq!(stage.requests_for_files(), [1, 0, 0]);
}
