//! The builder of the demo's product page: settings in its address, tabs, and the place of its preview. In Chromium alone.

use crate::demo::open;
use serde_json::json;
use storymeter_e2e::browser::TAB;
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    settings_come_from_the_address_and_go_there,
    what_an_address_can_t_ask_for_is_as_at_first,
    tabs_have_one_stop_and_arrows,
    the_preview_stays_beside_the_controls_on_a_phone,
];

const PHONE: (u32, u32) = (360, 640);
pub const WINDOW: (u32, u32) = (1280, 800);

/// The previewed element's attributes, by their names.
const PREVIEW: &str = "
    const shown = document.querySelector('#frame > story-meter');
    const attributes = Object.fromEntries(shown.getAttributeNames().map((name) => [name, shown.getAttribute(name)]));
    delete attributes.src;
    return attributes;";

/// Does with a control what a reader does.
pub async fn choose(stage: &Stage, name: &str, value: &str) {
    let script = "
        const control = document.forms.settings.elements.namedItem(arguments[0]);
        if (control.type === 'checkbox') control.checked = arguments[1] !== '';
        else control.value = arguments[1];
        const target = control instanceof RadioNodeList ? [...control].find(({ checked }) => checked) : control;
        target.dispatchEvent(new Event('change', { bubbles: true }));";
    stage
        .browser
        .run(script, vec![json!(name), json!(value)])
        .await;
}

async fn address(stage: &Stage, wanted: &str) {
    let script = format!("return location.search === {};", json!(wanted));
    stage.until(&script).await;
}

async fn settings_come_from_the_address_and_go_there(stage: &Stage) {
    let query = "?feed=archive&story=paper-and-lifeline&layout=meter&theme=dark&sections=sources+meter&stories=2\
        &refresh=300&open=inline&images=images&lang=de&time-zone=Europe%2FBerlin&width=column&way=snapshot";
    open(stage, &format!("index.html{query}#builder"), WINDOW).await;
    let shown = stage.run(PREVIEW).await;
    let wanted = json!({
        "story": "paper-and-lifeline", "layout": "meter", "theme": "dark", "sections": "sources meter", "stories": "2",
        "refresh": "300", "open": "inline", "images": "", "lang": "de", "time-zone": "Europe/Berlin",
    });
    assert_eq!(shown, wanted);
    let tab = "return [document.querySelector('[aria-selected=true]').textContent, document.querySelector('#panel-snapshot').checkVisibility()];";
    assert_eq!(stage.run(tab).await, json!(["Snapshot", true]));

    choose(stage, "layout", "").await;
    for name in [
        "story",
        "theme",
        "stories",
        "refresh",
        "open",
        "images",
        "lang",
        "time-zone",
    ] {
        choose(stage, name, "").await;
    }
    address(
        stage,
        "?feed=archive&layout=&sections=sources+meter&width=column&way=snapshot",
    )
    .await;
    stage
        .run("document.querySelector('#section-boxes [value=meter]').click(); document.querySelector('#section-boxes [value=posts]').click();")
        .await;
    assert_eq!(
        stage.run(PREVIEW).await,
        json!({ "sections": "sources posts" })
    );
    stage
        .run("document.querySelector('[type=reset]').click();")
        .await;
    address(stage, "").await;
    assert_eq!(stage.run(PREVIEW).await, json!({ "layout": "card" }));
    stage.browser.view_window().await;
}

async fn what_an_address_can_t_ask_for_is_as_at_first(stage: &Stage) {
    let query = "?layout=%3Cb%3E&story=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&feed=address&src=javascript:alert(1)\
        &files=javascript:alert(1)&refresh=often&way=%3Cimg%3E&sections=disclosure&constructor=1";
    open(stage, &format!("index.html{query}"), WINDOW).await;
    let scripts =
        "return [document.scripts.length, document.querySelectorAll('b, #outputs img').length];";
    let shown = stage.run(PREVIEW).await;
    let marked = stage.run(scripts).await;
    // An id may be any text, and stays one.
    assert_eq!(
        shown,
        json!({ "layout": "card", "story": "\"><script>alert(1)</script>" })
    );
    open(stage, "index.html", WINDOW).await;
    assert_eq!(stage.run(scripts).await, marked);
    stage.browser.view_window().await;
}

async fn tabs_have_one_stop_and_arrows(stage: &Stage) {
    open(stage, "index.html", WINDOW).await;
    stage
        .run("document.querySelector('#tab-script').focus();")
        .await;
    let at = "return [document.activeElement.id, document.querySelector('[role=tabpanel]:not([hidden])').id,
        document.querySelectorAll('[role=tab][tabindex=\"0\"], [role=tab]:not([tabindex])').length];";
    let (right, left, home, end) = ('\u{e014}', '\u{e012}', '\u{e011}', '\u{e010}');
    for (key, name) in [
        (right, "card-file"),
        (right, "snapshot"),
        (right, "script"),
        (left, "snapshot"),
        (home, "script"),
        (end, "snapshot"),
    ] {
        stage.browser.press(&[key]).await;
        let wanted = json!([format!("tab-{name}"), format!("panel-{name}"), 1]);
        assert_eq!(stage.run(at).await, wanted);
    }
    stage.browser.press(&[TAB]).await;
    let inside = "return document.activeElement.closest('[role=tabpanel]')?.id;";
    assert_eq!(stage.run(inside).await, json!("panel-snapshot"));
    stage.browser.view_window().await;
}

async fn the_preview_stays_beside_the_controls_on_a_phone(stage: &Stage) {
    open(stage, "index.html", PHONE).await;
    for id in ["layout", "lang", "refresh", "files"] {
        let seen = stage
            .run_async(&format!(
                "const control = document.getElementById({});
                control.scrollIntoView({{ block: 'nearest', behavior: 'instant' }});
                control.focus();
                await new Promise((done) => setTimeout(done, 100));
                const [pane, box] = [document.querySelector('.pane'), control].map((one) => one.getBoundingClientRect());
                return [pane.top >= 0 && pane.height >= 240, box.top >= pane.bottom && box.bottom <= innerHeight];",
                json!(id)
            ))
            .await;
        assert_eq!(seen, json!([true, true]), "{id}");
    }
    stage.browser.view_window().await;
}
