//! A printed card is kept whichever comes first, the script or the parser, and whoever parses it.

use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use storymeter_e2e::environment::Engine;
use storymeter_e2e::page::{CUT, Page, STORY, TAG, element};
use storymeter_e2e::snapshot::{NODES, PLACE, SRC, card};
use storymeter_e2e::stage::{Stage, wait};
use storymeter_e2e::tests;
use tokio::sync::Semaphore;
use tokio::time::sleep;

tests![
    a_card_that_is_parsed_after_the_script_is_kept,
    a_card_that_is_half_parsed_when_the_script_runs_is_kept,
    a_card_without_a_feed_is_kept_after_the_script,
    a_live_card_comes_on_a_page_that_still_arrives,
    a_card_that_a_script_has_parsed_is_kept,
    a_card_that_was_copied_is_kept,
    a_card_that_a_script_has_written_is_kept,
    a_card_that_the_page_has_attached_is_kept,
];

/// Opens a page in pieces: the later ones come when the element is defined, one by one.
async fn open_in_pieces(stage: &Stage, body: &str) {
    let gate = Arc::new(Semaphore::new(0));
    let tell = "customElements.whenDefined('story-meter').then(() => setTimeout(() => fetch('/defined')));";
    let page = Page::new(body)
        .head(TAG)
        .tags("")
        .script(tell)
        .in_pieces(&gate);
    let send = async {
        let before = stage.host.requests_for("/defined").len();
        if stage.browser.engine == Engine::WebKit {
            // Runs no module of a page that still arrives: there the parser comes first by itself.
            sleep(Duration::from_millis(200)).await;
        } else {
            let defined = wait(async || stage.host.requests_for("/defined").len() > before);
            assert!(defined.await, "the script has to come first");
        }
        for _ in 0..body.matches(CUT).count() {
            gate.add_permits(1);
            // So that the browser gets a piece at a time.
            sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::join!(stage.open(page), send);
}

/// What is in the container, and what else there is to say of a printed card that was kept.
async fn look(stage: &Stage) -> Value {
    let script = format!(
        "{NODES} return [element.state, Boolean(element.querySelector('template')), look(element).fallback, inside(element)];"
    );
    stage.element().until_state("ready").await;
    stage.element().run(&script).await
}

/// What that is where the card was there before the script.
async fn expected(stage: &Stage, card: &str) -> Value {
    stage.open(Page::new(card)).await;
    let expected = look(stage).await;
    assert_eq!(
        (&expected[0], &expected[1], &expected[2]),
        (&json!("ready"), &json!(false), &json!(false))
    );
    expected
}

/// The card, cut at some of its bytes.
fn cut(card: &str, places: &[usize]) -> String {
    let mut html = card.to_owned();
    for place in places.iter().rev() {
        html.insert_str(*place, CUT);
    }
    html
}

async fn assert_kept(stage: &Stage, body: &str, expected: &Value) {
    let before = stage.assets.requests().len();
    open_in_pieces(stage, body).await;
    assert_eq!(look(stage).await, *expected, "{}", &body[..60]);
    let fetched: Vec<String> = stage.assets.requests()[before..]
        .iter()
        .map(|request| request.path.clone())
        .collect();
    assert_eq!(fetched, ["/storymeter.js"]);
    stage.assert_undisturbed().await;
}

async fn a_card_that_is_parsed_after_the_script_is_kept(stage: &Stage) {
    let card = card(&[SRC]);
    let expected = expected(stage, &card).await;
    let tag = card.find('>').expect("a tag ends") + 1;
    let half = card.len() / 2;
    for places in [&[0][..], &[0, tag], &[0, tag, half], &[0, half]] {
        assert_kept(stage, &cut(&card, places), &expected).await;
    }
}

async fn a_card_that_is_half_parsed_when_the_script_runs_is_kept(stage: &Stage) {
    let card = card(&[SRC]);
    let expected = expected(stage, &card).await;
    let template = card.find("<slot").expect("it has a slot");
    let end = card.find("</template>").expect("it has a template");
    for place in [template, card.len() / 2, end, card.len() - 3] {
        assert_kept(stage, &cut(&card, &[place]), &expected).await;
    }
}

async fn a_card_without_a_feed_is_kept_after_the_script(stage: &Stage) {
    let card = card(&[("layout", "card")]);
    let expected = expected(stage, &card).await;
    assert_kept(stage, &cut(&card, &[0]), &expected).await;
    // Nothing comes after it.
    assert_kept(stage, &cut(&card, &[0, card.len() - 20]), &expected).await;
    // Whatever the page calls its pictures.
    let named = format!(r#"<img name="readyState" alt="">{CUT}{card}"#);
    assert_kept(stage, &named, &expected).await;
}

async fn a_live_card_comes_on_a_page_that_still_arrives(stage: &Stage) {
    let body = format!("{CUT}{}", element(&format!(r#"{STORY} loading="eager""#)));
    open_in_pieces(stage, &body).await;
    stage.element().until_text("31,197").await;
    stage.element().until_ready().await;
}

async fn a_card_that_a_script_has_parsed_is_kept(stage: &Stage) {
    // As routers do: the next page is parsed, and its body, or a part of it, taken over.
    let ways = [
        "document.querySelector('main').append(document.adoptNode(next.querySelector('story-meter')));",
        "document.querySelector('main').append(document.importNode(next.querySelector('story-meter'), true));",
        "document.body.replaceWith(next.body);",
        "document.querySelector('main').replaceChildren(...next.body.childNodes);",
    ];
    let card = card(&[SRC]);
    let expected = expected(stage, &card).await;
    for way in ways {
        stage.open(Page::new("")).await;
        stage.until_defined().await;
        let parse = format!(
            "const next = new DOMParser().parseFromString({}, 'text/html'); {way}",
            json!(card.replace("{assets}", stage.assets.origin()))
        );
        stage.run(&parse).await;
        assert_taken(stage, &expected, way).await;
    }
}

/// As routers do that keep the page they leave.
async fn a_card_that_was_copied_is_kept(stage: &Stage) {
    let card = card(&[("layout", "card")]);
    let expected = expected(stage, &card).await;
    for copy in [
        "const main = document.querySelector('main'); main.replaceWith(main.cloneNode(true));",
        "const element = document.querySelector('story-meter'); element.replaceWith(document.importNode(element, true));",
    ] {
        stage.open(Page::new(&card)).await;
        stage.element().until_state("ready").await;
        stage.run(copy).await;
        assert_eq!(look(stage).await, expected, "{copy}");
        stage.assert_undisturbed().await;
    }
}

async fn a_card_that_a_script_has_written_is_kept(stage: &Stage) {
    let card = card(&[SRC]);
    let expected = expected(stage, &card).await;
    stage.open(Page::new("")).await;
    stage.until_defined().await;
    let write = format!(
        "document.querySelector('main').innerHTML = {};",
        json!(card.replace("{assets}", stage.assets.origin()))
    );
    stage.run(&write).await;
    assert_taken(stage, &expected, "innerHTML").await;
    let styled =
        "return getComputedStyle(card(element).querySelector('.story-card')).borderTopWidth;";
    assert_eq!(stage.element().run(styled).await, "2px");
    // It lives on as any other.
    let reload = "return await element.reload();";
    assert_eq!(stage.element().run_async(reload).await, "ready");
}

async fn assert_taken(stage: &Stage, expected: &Value, way: &str) {
    assert_eq!(look(stage).await, *expected, "{way}");
    assert_eq!(stage.requests_for_files()[1..], [0, 0], "{way}: no wasm");
    stage.assert_undisturbed().await;
}

/// Pages that do for older browsers what the parser does.
async fn a_card_that_the_page_has_attached_is_kept(stage: &Stage) {
    let card = card(&[SRC, PLACE[0]]);
    let expected = expected(stage, &card).await;
    let attach = "
        document.addEventListener('DOMContentLoaded', () => {
            const next = new DOMParser().parseFromString(window.html, 'text/html');
            const element = document.adoptNode(next.querySelector('story-meter'));
            const template = element.querySelector('template');
            element.attachShadow({ mode: 'open' }).append(template.content);
            template.remove();
            document.querySelector('main').append(element);
        });";
    let script = format!("window.html = {};{attach}", json!(card));
    stage.open(Page::new("").script(&script)).await;
    assert_taken(stage, &expected, "attachShadow").await;
}
