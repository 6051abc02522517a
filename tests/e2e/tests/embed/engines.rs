//! Engines that have no WebAssembly, that say odd things of their reader's language, and files that never come.

use serde_json::json;
use storymeter_e2e::answer::Answer;
use storymeter_e2e::dist::Dist;
use storymeter_e2e::page::{Page, STORY, STORY_PATH, element};
use storymeter_e2e::snapshot::{SRC, card};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    without_web_assembly_the_page_is_told_so,
    an_element_called_web_assembly_is_none,
    whatever_the_browser_says_of_its_language_there_is_a_card,
    odd_tags_of_a_page_are_read_as_far_as_they_go,
    a_type_with_a_parameter_is_no_fault,
    compressed_bytes_without_their_encoding_are_asked_about,
    a_wasm_that_never_answers_is_given_up,
    a_runtime_that_never_answers_is_given_up,
    what_was_given_up_is_asked_for_again,
    what_was_given_up_and_arrives_is_taken,
    a_language_that_never_answers_leaves_english,
    what_is_empty_is_not_there,
    a_page_that_keeps_requests_back_is_told,
    without_streaming_wasm_starts_all_the_same,
    actions_that_do_not_arrive_are_told,
];

const WASM: &str = "application/wasm";
const SCRIPT: &str = "text/javascript";

/// Holds the waits of twenty seconds; an engine may have others.
const WAITS: &str = "
    window.held = [];
    const [start, stop] = [setTimeout, clearTimeout];
    window.setTimeout = (call, wait, ...given) =>
        wait === 20000 ? -held.push({ end: () => call(...given), waits: true }) : start(call, wait, ...given);
    window.clearTimeout = (timer) => { if (timer < 0) held[-timer - 1].waits = false; else stop(timer); };
    window.waiting = () => held.filter(({ waits }) => waits);";

async fn message(stage: &Stage) -> String {
    let events = stage.noticed("events").await;
    events[0]["detail"]["message"]
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

async fn without_web_assembly_the_page_is_told_so(stage: &Stage) {
    let script = "delete globalThis.WebAssembly;";
    stage.open(Page::with_element(STORY).script(script)).await;
    stage.element().until_error("wasm-unavailable").await;
    let message = message(stage).await;
    assert!(message.contains("Lockdown"), "{message}");
    stage.assert_undisturbed().await;
}

async fn an_element_called_web_assembly_is_none(stage: &Stage) {
    let body = format!(r#"<div id="WebAssembly"></div>{}"#, element(STORY));
    stage
        .open(Page::new(&body).script("delete globalThis.WebAssembly;"))
        .await;
    stage.element().until_error("wasm-unavailable").await;
    stage.assert_undisturbed().await;
}

async fn whatever_the_browser_says_of_its_language_there_is_a_card(stage: &Stage) {
    for (language, languages, shown) in [
        ("undefined", "undefined", "en"),
        ("''", "[]", "en"),
        ("null", "null", "en"),
        ("''", "['de-AT', 'en']", "de"),
        ("'en-US@posix'", "['en-US@posix']", "en-US"),
        ("'en_GB.UTF-8'", "[]", "en-GB"),
        ("'C'", "['C']", "en"),
        ("'POSIX'", "[]", "en"),
        ("'de two'", "[]", "de"),
        ("'de@euro'", "[]", "de"),
        ("'nl_BE'", "[]", "nl"),
        ("'two words'", "[]", "en"),
        ("'*'", "[]", "en"),
        ("7", "7", "en"),
    ] {
        let script = format!(
            "for (const [name, value] of [['language', {language}], ['languages', {languages}]]) Object.defineProperty(navigator, name, {{ get: () => value }});
            addEventListener('DOMContentLoaded', () => document.documentElement.removeAttribute('lang'));
            document.documentElement.removeAttribute('lang');"
        );
        stage.open(Page::with_element(STORY).script(&script)).await;
        stage.element().until_ready().await;
        let found = stage.element().run("return card(element).lang;").await;
        assert_eq!(found, shown, "{language}, {languages}");
        assert_eq!(
            stage
                .run("return watch.events.filter(({ type }) => type === 'story-meter-error');")
                .await,
            json!([])
        );
        stage.assert_undisturbed().await;
    }
}

async fn odd_tags_of_a_page_are_read_as_far_as_they_go(stage: &Stage) {
    stage.open(Page::with_element(STORY)).await;
    stage.element().until_ready().await;
    for (tag, shown) in [
        ("de-x-leicht", "de"),
        ("fr FR", "fr"),
        ("!", "en"),
        ("pt_BR", "pt-BR"),
        ("x-klingon", "en"),
    ] {
        stage.element().set("lang", tag).await;
        let became = format!("return card(element).lang === '{shown}';");
        stage
            .element()
            .until(&format!("was in {shown} for {tag}"), &became)
            .await;
    }
}

async fn a_type_with_a_parameter_is_no_fault(stage: &Stage) {
    for kind in [
        "application/wasm; charset=utf-8",
        "application/wasm;",
        "Application/Wasm",
    ] {
        stage.replace_wasm(Answer::new(kind, stage.dist.read(&stage.dist.wasm)));
        stage.open(Page::with_element(STORY)).await;
        stage.element().until_ready().await;
    }
}

async fn compressed_bytes_without_their_encoding_are_asked_about(stage: &Stage) {
    // How gzip and Brotli begin.
    for (kind, start) in [
        (WASM, [0x1f, 0x8b, 8, 0]),
        ("application/octet-stream", [0x1b, 0x5a, 0x41, 0x02]),
    ] {
        stage.replace_wasm(Answer::new(kind, [&start[..], &[0; 64]].concat()));
        stage.open(Page::with_element(STORY)).await;
        stage.element().until_error("wasm-missing").await;
        let message = message(stage).await;
        assert!(message.contains("Content-Encoding"), "{message}");
    }
}

/// A page on which the waits of the start are over, and which is told `code` then, of the file that it waited for.
async fn gives_up(stage: &Stage, code: &str, file: &str) {
    // WebKit takes no page for loaded while a module is on its way.
    stage.open(Page::with_element("").script(WAITS)).await;
    stage.until_defined().await;
    let src = format!("{}{STORY_PATH}", stage.assets.origin());
    stage.element().set("src", &src).await;
    // The runtime is waited for first.
    let before = usize::from(code == "wasm-timeout");
    stage
        .until(&format!(
            "return waiting().length === 1 && held.length > {before};"
        ))
        .await;
    assert_eq!(stage.element().state().await, "loading");
    stage.run("for (const { end } of waiting()) end();").await;
    stage.element().until_error(code).await;
    let message = message(stage).await;
    assert!(message.contains(file), "{message}");
    assert!(message.contains("20 seconds"), "{message}");
    stage.assert_undisturbed().await;
}

async fn a_wasm_that_never_answers_is_given_up(stage: &Stage) {
    for answer in [
        Answer::silence(),
        Answer::new(WASM, stage.dist.read(&stage.dist.wasm)[..9].to_vec()).stalled(),
    ] {
        stage.replace_wasm(answer);
        gives_up(stage, "wasm-timeout", &stage.dist.wasm).await;
    }
}

async fn a_runtime_that_never_answers_is_given_up(stage: &Stage) {
    stage
        .assets
        .put(&format!("/{}", stage.dist.runtime), Answer::silence());
    gives_up(stage, "wasm-missing", &stage.dist.runtime).await;
    // It is another request then.
    let runtime = stage.dist.read(&stage.dist.runtime);
    stage.assets.put(
        &format!("/{}", stage.dist.runtime),
        Answer::new(SCRIPT, runtime),
    );
    stage.element().run(crate::foreign_nodes::RELOAD).await;
    stage.element().until_state("ready").await;
}

async fn what_was_given_up_is_asked_for_again(stage: &Stage) {
    stage.replace_wasm(Answer::silence());
    gives_up(stage, "wasm-timeout", &stage.dist.wasm).await;
    stage.replace_wasm(Answer::new(WASM, stage.dist.read(&stage.dist.wasm)));
    stage.element().run(crate::foreign_nodes::RELOAD).await;
    stage.element().until_state("ready").await;
    // Nothing is left to wait for.
    assert_eq!(stage.run("return waiting().length;").await, 0);
}

async fn what_was_given_up_and_arrives_is_taken(stage: &Stage) {
    // The wasm is on its way until the page says so.
    let slow = "
        const ask = fetch;
        const released = new Promise((done) => { window.release = done; });
        window.fetch = async (url, ...rest) => {
            if (String(url).endsWith('.wasm')) await released;
            return ask(url, ...rest);
        };";
    let page = Page::new(&element(STORY).repeat(2));
    stage.open(page.script(&format!("{WAITS}{slow}"))).await;
    // Both for the runtime, and then one for the wasm.
    stage
        .until("return waiting().length === 1 && held.length > 2;")
        .await;
    stage.run("for (const { end } of waiting()) end();").await;
    let second = stage.find("story-meter + story-meter");
    stage.element().until_error("wasm-timeout").await;
    second.until_error("wasm-timeout").await;
    second.run("element.remove();").await;
    stage.run("release();").await;
    stage.element().until_state("ready").await;
    assert_eq!(stage.noticed("instantiations").await, 1);
    stage.assert_undisturbed().await;
}

async fn a_language_that_never_answers_leaves_english(stage: &Stage) {
    let parts = stage.dist.actions.trim_end_matches(".actions.js");
    stage
        .assets
        .put(&format!("/{parts}.it.js"), Answer::silence());
    stage
        .open(Page::with_element(&format!(r#"{STORY} lang="it""#)).script(WAITS))
        .await;
    // The start has come to its end, and the language has not.
    stage
        .until("return waiting().length === 1 && held.length > 1;")
        .await;
    stage.run("for (const { end } of waiting()) end();").await;
    stage.element().until_ready().await;
    stage.element().until_text("How loud").await;
    let events = stage.noticed("events").await;
    assert_eq!(events[0]["detail"]["code"], "language-missing", "{events}");
}

async fn what_is_empty_is_not_there(stage: &Stage) {
    let runtime = format!("/{}", stage.dist.runtime);
    stage.assets.put(&runtime, Answer::new(SCRIPT, ""));
    stage.open(Page::with_element(STORY)).await;
    stage.element().until_error("wasm-missing").await;
    let whole = stage.dist.read(&stage.dist.runtime);
    stage.assets.put(&runtime, Answer::new(SCRIPT, whole));
    stage.element().run(crate::foreign_nodes::RELOAD).await;
    stage.element().until_state("ready").await;
    let parts = stage.dist.actions.trim_end_matches(".actions.js");
    stage
        .assets
        .put(&format!("/{parts}.it.js"), Answer::new(SCRIPT, ""));
    stage
        .open(Page::with_element(&format!(r#"{STORY} lang="it""#)))
        .await;
    stage.element().until_ready().await;
    stage.element().until_text("How loud").await;
    let events = stage.noticed("events").await;
    assert_eq!(events[0]["detail"]["code"], "language-missing", "{events}");
}

async fn a_page_that_keeps_requests_back_is_told(stage: &Stage) {
    for fetch in ["() => { throw new Error('kept back'); }", "() => {}"] {
        let script = format!("window.fetch = {fetch};");
        stage.open(Page::with_element(STORY).script(&script)).await;
        stage.element().until_error("wasm-missing").await;
        assert!(stage.element().shows_fallback().await);
        stage.assert_undisturbed().await;
    }
}

async fn without_streaming_wasm_starts_all_the_same(stage: &Stage) {
    let without = "delete WebAssembly.instantiateStreaming;";
    stage.open(Page::with_element(STORY).script(without)).await;
    stage.element().until_ready().await;
    stage.assert_undisturbed().await;
}

/// The menu would open and be empty.
async fn actions_that_do_not_arrive_are_told(stage: &Stage) {
    let Dist { actions, menu, .. } = &stage.dist;
    for (file, answer, is_silent) in [
        (actions, Answer::status(404), false),
        (actions, Answer::silence(), true),
        (actions, Answer::new(SCRIPT, ""), false),
        (menu, Answer::status(404), false),
        (menu, Answer::new(SCRIPT, ""), false),
    ] {
        stage.assets.put(&format!("/{file}"), answer);
        stage.open(Page::new(&card(&[SRC])).script(WAITS)).await;
        stage.until_defined().await;
        let element = stage.element();
        element
            .run("card(element).querySelector('[data-action=menu]').click();")
            .await;
        // Nobody waits for twenty seconds; what is answered has to arrive in its own time.
        let end = if is_silent {
            "for (const { end } of waiting()) end();"
        } else {
            ""
        };
        let told = format!(
            "{end} return watch.events.some(({{ detail }}) => detail.code === 'actions-missing' && detail.message.includes('{file}'));"
        );
        stage.until(&told).await;
        let menu = element
            .run("return text(card(element).querySelector('.menu'));")
            .await;
        assert_eq!(menu, "Copy or cite Could not be loaded.");
        assert_eq!(element.state().await, "ready");
        stage.assert_undisturbed().await;
        // They are asked for again when something is pressed again.
        let path = format!("/{file}");
        stage
            .assets
            .put(&path, Answer::file(&path, stage.dist.text(file)));
        element
            .run("card(element).querySelector('[data-action=menu]').click();")
            .await;
        let open = "return Boolean(card(element).querySelector('.menu-list'));";
        element.until("had its menu", open).await;
    }
}
