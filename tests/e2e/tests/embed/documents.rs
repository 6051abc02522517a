//! An element that is put into another document, and back.

use serde_json::json;
use storymeter_e2e::card_file::{CARD, publish, story};
use storymeter_e2e::page::{Page, STORY, element};
use storymeter_e2e::snapshot::{SRC, card};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    made_here_it_is_shown_in_a_frame,
    a_lazy_one_begins_in_a_frame,
    moved_into_a_frame_and_back_it_is_styled,
    through_a_parsed_page_it_keeps_its_style,
    a_drawn_card_is_styled_in_a_frame,
    a_printed_card_is_styled_in_a_frame,
    what_a_page_adds_to_its_style_stays,
];

const FRAME: &str =
    r#"<iframe id="frame" style="width: 600px; height: 900px"></iframe><section></section>"#;

const IN_FRAME: &str = "const inner = document.querySelector('#frame').contentDocument;";

/// Whether the reader sees a styled card, wherever it stands.
const STYLED: &str = "
    const root = window.kept.shadowRoot.querySelector('.card');
    const view = root?.ownerDocument.defaultView;
    return Boolean(view) && window.kept.state === 'ready' && root.isConnected
        && view.getComputedStyle(root.querySelector('.story-card')).borderTopWidth === '2px';";

async fn open(stage: &Stage, body: &str) {
    stage.open(Page::new(&format!("{body}{FRAME}"))).await;
    stage.until_defined().await;
}

async fn assert_no_fault(stage: &Stage) {
    stage.until(STYLED).await;
    let events = stage.noticed("events").await.to_string();
    assert!(!events.contains("story-meter-error"), "{events}");
    stage.assert_undisturbed().await;
}

async fn made_in_a_frame(stage: &Stage, loading: &str) {
    open(stage, "").await;
    let make = format!(
        "{IN_FRAME}
        window.kept = document.createElement('story-meter');
        kept.setAttribute('src', '{}/feeds/story.json');
        kept.setAttribute('loading', '{loading}');
        inner.body.append(kept);",
        stage.assets.origin()
    );
    stage.run(&make).await;
    assert_no_fault(stage).await;
}

async fn made_here_it_is_shown_in_a_frame(stage: &Stage) {
    made_in_a_frame(stage, "eager").await;
}

async fn a_lazy_one_begins_in_a_frame(stage: &Stage) {
    made_in_a_frame(stage, "lazy").await;
}

/// Where the JSON-LD stands: in this document's head, and in the frame's.
const HEADS: &str = "
    return [document, document.querySelector('#frame').contentDocument]
        .map(({ head }) => head.querySelectorAll('script[data-story-meter]').length);";

/// Moves the element, which is `kept` then; its story goes along.
async fn move_into_frame(stage: &Stage) {
    stage
        .element()
        .run(&format!(
            "{IN_FRAME} window.kept = element; inner.body.append(kept);"
        ))
        .await;
    assert_no_fault(stage).await;
    assert_eq!(stage.run(HEADS).await, json!([0, 1]));
}

async fn moved_into_a_frame_and_back_it_is_styled(stage: &Stage) {
    open(stage, &element(STORY)).await;
    stage.element().until_ready().await;
    assert_eq!(stage.run(HEADS).await, json!([1, 0]));
    move_into_frame(stage).await;
    stage
        .run("document.querySelector('section').append(kept);")
        .await;
    assert_no_fault(stage).await;
    assert_eq!(stage.run(HEADS).await, json!([1, 0]));
    stage.element().until_text("31,197").await;
}

/// As routers keep an element: into the parsed next page, then that page in.
async fn through_a_parsed_page_it_keeps_its_style(stage: &Stage) {
    open(stage, &element(STORY)).await;
    stage.element().until_ready().await;
    let swap = "
        window.kept = element;
        window.before = card(element);
        const next = new DOMParser().parseFromString('<main><div id=place></div></main>', 'text/html');
        next.querySelector('#place').replaceWith(element);
        document.querySelector('main').replaceWith(...next.body.childNodes);";
    stage.element().run(swap).await;
    assert_no_fault(stage).await;
    assert_eq!(
        stage.run("return card(kept) === before;").await,
        true,
        "another card"
    );
    let heads = "return document.querySelectorAll('script[data-story-meter]').length;";
    assert_eq!(stage.run(heads).await, 1);
}

async fn a_drawn_card_is_styled_in_a_frame(stage: &Stage) {
    publish(stage, story(&[]));
    open(stage, &element(CARD)).await;
    stage.element().until_ready().await;
    move_into_frame(stage).await;
    stage.run("kept.remove();").await;
    stage
        .until("return document.querySelector('#frame').contentDocument.head.querySelector('script') === null;")
        .await;
    // Put back, it describes its story again.
    stage
        .run("document.querySelector('section').append(kept);")
        .await;
    assert_no_fault(stage).await;
    assert_eq!(stage.run(HEADS).await, json!([1, 0]));
}

async fn a_printed_card_is_styled_in_a_frame(stage: &Stage) {
    open(stage, &card(&[SRC])).await;
    stage
        .element()
        .run(&format!(
            "{IN_FRAME} window.kept = element; inner.body.append(kept);"
        ))
        .await;
    assert_no_fault(stage).await;
    let state = stage.run_async("return await kept.reload();").await;
    assert_eq!(state, "ready");
    assert_no_fault(stage).await;
}

async fn what_a_page_adds_to_its_style_stays(stage: &Stage) {
    open(stage, &element(STORY)).await;
    let element = stage.element();
    element.until_ready().await;
    let add = "
        window.kept = element;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.story-card { outline: 3px solid }');
        element.shadowRoot.adoptedStyleSheets.push(sheet);";
    element.run(add).await;
    element.move_away_and_back().await;
    element.until_ready().await;
    stage.until(STYLED).await;
    let sheets = "return [element.shadowRoot.adoptedStyleSheets.length, getComputedStyle(card(element).querySelector('.story-card')).outlineWidth];";
    assert_eq!(element.run(sheets).await, json!([2, "3px"]));
}
