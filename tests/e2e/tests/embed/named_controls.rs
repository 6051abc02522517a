//! What a page has named hides properties of documents and forms. Nothing of ours is fooled by that.

use crate::actions;
use serde_json::json;
use storymeter_e2e::answer::Answer;
use storymeter_e2e::card_file::{CARD, publish, story};
use storymeter_e2e::page::{FALLBACK, Page, STORY, STORY_PATH, element};
use storymeter_e2e::snapshot::{SRC, card};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    controls_of_a_form_around_a_card_name_nothing_of_it,
    a_form_inside_the_tag_is_what_a_reader_can_see,
    elements_of_a_page_name_nothing_of_its_document,
    a_card_file_is_drawn_on_such_a_page,
    a_printed_card_wakes_and_opens_its_menu_on_such_a_page,
    an_element_called_hidden_does_not_hide_the_page,
    what_a_reader_has_pressed_gives_its_focus_to_the_headline_on_such_a_page,
];

/// Properties of a form that somebody may ask for on the way up from a card.
const OF_FORMS: [&str; 22] = [
    "lang",
    "dir",
    "id",
    "parentNode",
    "parentElement",
    "host",
    "children",
    "childNodes",
    "firstChild",
    "nextSibling",
    "nodeName",
    "nodeType",
    "localName",
    "textContent",
    "closest",
    "matches",
    "getAttribute",
    "hasAttribute",
    "getRootNode",
    "ownerDocument",
    "attributes",
    "querySelector",
];

/// Properties of a document. The driver and the tests themselves need the few others.
const OF_DOCUMENTS: [&str; 24] = [
    "createElement",
    "createElementNS",
    "createTextNode",
    "createComment",
    "createDocumentFragment",
    "createRange",
    "createNodeIterator",
    "importNode",
    "adoptNode",
    "querySelectorAll",
    "getElementById",
    "head",
    "body",
    "scripts",
    "activeElement",
    "addEventListener",
    "removeEventListener",
    "implementation",
    "defaultView",
    "baseURI",
    "host",
    "lang",
    "ownerDocument",
    "visibilityState",
];

fn controls() -> String {
    let control = |name: &&str| format!(r#"<input type="hidden" name="{name}">"#);
    OF_FORMS.iter().map(control).collect()
}

/// Elements that a document has by their names.
fn named() -> String {
    let kinds = [("<img alt=''", ">"), ("<form", "></form>")];
    let element = |(place, name): (usize, &&str)| {
        let (start, end) = kinds[place % kinds.len()];
        format!(r#"{start} name="{name}"{end}"#)
    };
    OF_DOCUMENTS.iter().enumerate().map(element).collect()
}

/// Asserts that the page is what the test is about.
async fn assert_hidden(stage: &Stage) {
    let hidden = "return [document.createElement.localName, document.querySelectorAll.localName, document.head.localName];";
    let elements = stage.run(hidden).await;
    assert_eq!(elements, json!(["img", "form", "form"]));
}

async fn assert_no_error(stage: &Stage) {
    let failures = stage
        .run("return watch.events.filter(({ type }) => type === 'story-meter-error');")
        .await;
    assert_eq!(failures, json!([]));
    stage.assert_undisturbed().await;
}

async fn controls_of_a_form_around_a_card_name_nothing_of_it(stage: &Stage) {
    let form =
        |language: &str, inside: &str| format!("<form {language}>{}{inside}</form>", controls());
    let body = form(r#"lang="de""#, &element(&format!(r#"id="inside" {STORY}"#)))
        // Forms within forms are no HTML, but scripts make them.
        + &form("", "<div id='place'></div>")
        + &element(&format!(r#"id="outside" {STORY}"#));
    let script = "addEventListener('DOMContentLoaded', () => {
        const root = place.attachShadow({ mode: 'open' });
        const form = document.querySelector('form').cloneNode(true);
        form.removeAttribute('lang');
        root.append(form);
        root.querySelector('story-meter').id = 'shadowed';
    });";
    stage.open(Page::new(&body).script(script)).await;
    for selector in ["#inside", "#outside"] {
        stage.find(selector).until_ready().await;
    }
    stage
        .until("return place.shadowRoot.querySelector('story-meter').state === 'ready';")
        .await;
    let languages = stage
        .run("return [document.querySelector('#inside'), document.querySelector('#outside'), place.shadowRoot.querySelector('story-meter')].map((one) => card(one).lang);")
        .await;
    assert_eq!(languages, json!(["de", "en", "en"]));
    assert_no_error(stage).await;
}

/// Without anything there, the card would show where its lines will be.
async fn a_form_inside_the_tag_is_what_a_reader_can_see(stage: &Stage) {
    stage.assets.put(STORY_PATH, Answer::silence());
    let body = format!(
        r#"<story-meter loading="eager" {STORY}><form>{}Search the archive</form></story-meter>"#,
        controls()
    );
    stage.open(Page::new(&body)).await;
    stage.until_requested(STORY_PATH, 1).await;
    stage
        .element()
        .until("was drawn", "return Boolean(card(element));")
        .await;
    let skeleton = "return element.shadowRoot.querySelector('.skeleton') === null;";
    assert_eq!(stage.element().run(skeleton).await, true);
    assert_no_error(stage).await;
}

async fn elements_of_a_page_name_nothing_of_its_document(stage: &Stage) {
    let body = named() + &element(&format!(r#"{STORY} loading="eager""#));
    stage.open(Page::new(&body)).await;
    let one = stage.element();
    one.until_ready().await;
    assert_hidden(stage).await;
    one.until_text("31,197").await;
    for (attribute, value) in [("layout", "list"), ("layout", "full"), ("lang", "de")] {
        one.set(attribute, value).await;
    }
    one.until_text("Wie viel darüber gesprochen wird").await;
    one.run("element.remove();").await;
    assert_no_error(stage).await;
}

async fn a_card_file_is_drawn_on_such_a_page(stage: &Stage) {
    publish(stage, story(&[]));
    let body = named() + &element(CARD);
    stage.open(Page::new(&body)).await;
    stage.element().until_ready().await;
    assert_hidden(stage).await;
    stage.element().until_text("31,197").await;
    assert_no_error(stage).await;
}

async fn a_printed_card_wakes_and_opens_its_menu_on_such_a_page(stage: &Stage) {
    stage.open(Page::new(&(named() + &card(&[SRC])))).await;
    stage.until_defined().await;
    assert_hidden(stage).await;
    actions::open_menu(stage).await;
    let later =
        include_str!("../../feeds/story.json").replace("\"count\": 31197", "\"count\": 31198");
    stage
        .assets
        .put(STORY_PATH, Answer::file("story.json", later));
    stage.element().run(crate::foreign_nodes::RELOAD).await;
    stage
        .element()
        .until_text("31,198 posts on this subject so far")
        .await;
    assert_no_error(stage).await;
}

/// The wait for a refresh is over, and nobody sees the page: then it would wait on.
async fn an_element_called_hidden_does_not_hide_the_page(stage: &Stage) {
    let waits = "
        window.held = [];
        const start = setTimeout;
        window.setTimeout = (call, wait, ...rest) => (wait >= 60000 && wait <= 66000 ? held.push(call) : start(call, wait, ...rest));";
    let body = named().replace("visibilityState", "hidden")
        + &element(&format!(r#"{STORY} refresh="60" loading="eager""#));
    stage.open(Page::new(&body).script(waits)).await;
    stage.element().until_ready().await;
    assert_eq!(stage.run("return typeof document.hidden;").await, "object");
    stage.until("return held.length > 0;").await;
    stage.run("held.pop()();").await;
    stage.until_requested(STORY_PATH, 2).await;
    assert_no_error(stage).await;
}

async fn what_a_reader_has_pressed_gives_its_focus_to_the_headline_on_such_a_page(stage: &Stage) {
    stage.assets.put(STORY_PATH, Answer::status(500));
    let body =
        named() + &format!(r#"<story-meter loading="eager" {STORY}>{FALLBACK}</story-meter>"#);
    stage.open(Page::new(&body)).await;
    let one = stage.element();
    one.until_error("http").await;
    actions::focus(&one, "[data-action=retry]").await;
    let feed = include_str!("../../feeds/story.json");
    stage
        .assets
        .put(STORY_PATH, Answer::file("story.json", feed));
    actions::click_to(&one, "[data-action=retry]", "#headline").await;
    stage.assert_undisturbed().await;
}
