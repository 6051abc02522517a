//! Pages that hide what a document has behind names of their own, engines that have it otherwise, and what they throw.

use storymeter_e2e::card_file::{CARD, publish, story};
use storymeter_e2e::page::{Page, STORY, element};
use storymeter_e2e::snapshot::{SRC, card};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    names_that_hide_the_document_do_no_harm,
    a_page_without_a_head_gets_its_card,
    a_shadow_root_of_the_page_s_own_is_told,
    an_engine_without_internals_shows_the_card,
    names_of_a_form_do_no_harm,
    an_engine_that_refuses_the_states_shows_the_card,
    an_engine_without_states_shows_the_card,
    a_click_on_a_text_is_a_click_on_its_link,
    whatever_is_thrown_has_a_documented_code,
];

/// Names that a document has for something else.
const NAMES: [&str; 12] = [
    "createElement",
    "head",
    "querySelectorAll",
    "querySelector",
    "scripts",
    "readyState",
    "defaultView",
    "addEventListener",
    "documentElement",
    "hidden",
    "parentNode",
    "children",
];

fn named() -> String {
    let forms = NAMES
        .iter()
        .map(|name| format!(r#"<form name="{name}"></form>"#));
    forms.collect()
}

/// Opens a page with forms of all names, and waits for its only element.
async fn open_with(stage: &Stage, element: &str) {
    stage.open(Page::new(&(named() + element))).await;
    let hidden = "return document.createElement.nodeName === 'FORM';";
    assert_eq!(stage.run(hidden).await, true);
    let ready = "
        const [element] = Document.prototype.querySelectorAll.call(document, 'story-meter');
        return element.state === 'ready' && element.shadowRoot.querySelector('.card') !== null;";
    stage.until(ready).await;
    stage.assert_undisturbed().await;
}

async fn names_that_hide_the_document_do_no_harm(stage: &Stage) {
    open_with(stage, &card(&[SRC])).await;
    publish(stage, story(&[]));
    let drawn = element(&format!(r#"{CARD} loading="eager""#));
    open_with(stage, &drawn).await;
    let described = "
        const all = Document.prototype.querySelectorAll.call(document, 'head > script[data-story-meter]');
        return all.length === 1;";
    stage.until(described).await;
    assert_eq!(stage.requests_for_files()[1..], [0, 0], "no wasm");
}

async fn a_page_without_a_head_gets_its_card(stage: &Stage) {
    stage.open(Page::new("")).await;
    stage.until_defined().await;
    let source = STORY.replace("{assets}", stage.assets.origin());
    stage
        .run(&format!(
            "document.head.remove();
            document.body.insertAdjacentHTML('beforeend', '<story-meter {source} loading=eager></story-meter>');"
        ))
        .await;
    stage.element().until_ready().await;
    stage.assert_undisturbed().await;
}

/// Nothing can be shown in it, and nothing is thrown into the page.
async fn a_shadow_root_of_the_page_s_own_is_told(stage: &Stage) {
    stage.open(Page::new("")).await;
    stage.until_defined().await;
    let source = STORY.replace("{assets}", stage.assets.origin());
    stage
        .run(&format!(
            "document.body.insertAdjacentHTML('beforeend', '<template><story-meter {source} loading=eager></story-meter></template>');
            const element = document.querySelector('template').content.firstChild;
            element.attachShadow({{ mode: 'closed' }});
            document.body.append(element);"
        ))
        .await;
    stage.element().until_state("error").await;
    let codes = stage
        .run("return watch.events.map(({ detail }) => detail.code);")
        .await;
    assert_eq!(codes, serde_json::json!(["not-supported"]));
    stage.assert_undisturbed().await;
}

async fn an_engine_without_internals_shows_the_card(stage: &Stage) {
    let without = "delete HTMLElement.prototype.attachInternals;";
    stage.open(Page::with_element(STORY).script(without)).await;
    stage.element().until_ready().await;
    stage.assert_undisturbed().await;
}

async fn names_of_a_form_do_no_harm(stage: &Stage) {
    publish(stage, story(&[]));
    let names = [
        "lang",
        "parentNode",
        "id",
        "children",
        "isConnected",
        "host",
        "nextSibling",
    ];
    let controls: String = names
        .iter()
        .map(|name| format!(r#"<select name="{name}"><option>en</option></select>"#))
        .collect();
    let body = format!(
        "<form>{controls}{}{}</form>",
        card(&[SRC]),
        element(r#"id="second""#)
    );
    stage.open(Page::new(&body)).await;
    stage.until_defined().await;
    assert_eq!(stage.element().state().await, "ready");
    let moved = "document.querySelector('form').append(element); await new Promise((done) => setTimeout(done, 50)); return element.state;";
    assert_eq!(stage.element().run_async(moved).await, "ready");
    stage.assert_undisturbed().await;
}

async fn shows_its_card_with(stage: &Stage, script: &str) {
    stage.open(Page::with_element(STORY).script(script)).await;
    stage.element().until_ready().await;
    stage.element().until_text("490").await;
    stage.assert_undisturbed().await;
}

async fn an_engine_that_refuses_the_states_shows_the_card(stage: &Stage) {
    let refuse = "
        const { add } = CustomStateSet.prototype;
        CustomStateSet.prototype.add = function (state) {
            if (!state.startsWith('--')) throw new DOMException(`'${state}' must start with '--'.`, 'SyntaxError');
            return add.call(this, state);
        };";
    shows_its_card_with(stage, refuse).await;
}

async fn an_engine_without_states_shows_the_card(stage: &Stage) {
    let without =
        "Object.defineProperty(ElementInternals.prototype, 'states', { get: () => undefined });";
    shows_its_card_with(stage, without).await;
}

async fn a_click_on_a_text_is_a_click_on_its_link(stage: &Stage) {
    let keep = "addEventListener('story-meter-select', (event) => event.preventDefault());";
    stage.open(Page::new(&card(&[SRC])).script(keep)).await;
    stage.until_defined().await;
    stage
        .element()
        .run(
            "const click = () => new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
            element.shadowRoot.querySelector('#headline a').firstChild.dispatchEvent(click());
            element.shadowRoot.querySelector('.card').prepend('nothing');
            element.shadowRoot.querySelector('.card').firstChild.dispatchEvent(click());",
        )
        .await;
    let events = stage.noticed("events").await;
    assert_eq!(events.as_array().map(Vec::len), Some(1), "{events}");
    assert_eq!(events[0]["detail"]["story"], "open-word");
    stage.assert_undisturbed().await;
}

/// What a page, an engine or a bundler may throw in the midst of a start.
const THROWN: [&str; 6] = [
    "new DOMException('not for this document', 'NotAllowedError')",
    "new DOMException('odd', 'InvalidCharacterError')",
    "Object.assign(new Error('Cannot find module'), { code: 'MODULE_NOT_FOUND' })",
    "'a text'",
    "undefined",
    "{ code: Symbol('odd') }",
];

async fn whatever_is_thrown_has_a_documented_code(stage: &Stage) {
    for thrown in THROWN {
        let throws = format!(
            "Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {{ get: () => [], set: () => {{ throw {thrown}; }} }});"
        );
        stage.open(Page::with_element(STORY).script(&throws)).await;
        stage.element().until_error("wasm-trapped").await;
        publish(stage, story(&[]));
        stage.open(Page::with_element(CARD).script(&throws)).await;
        stage.element().until_error("card-refused").await;
        stage.assert_undisturbed().await;
    }
}
