//! What extensions, translators and the page's own scripts do to a shadow root: their nodes stay, and a number is never
//! older than its time.

use serde_json::json;
use storymeter::snapshot::Styles;
use storymeter_e2e::answer::Answer;
use storymeter_e2e::card_file::{CARD, CARD_PATH, publish, story};
use storymeter_e2e::element::Element;
use storymeter_e2e::page::{Page, STORY, STORY_PATH, element};
use storymeter_e2e::snapshot::{ASSETS, PLACE, SRC, STORY_FEED, card, styled};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    styles_of_an_extension_stay_in_a_live_card,
    styles_of_an_extension_stay_in_a_printed_card,
    adopted_styles_of_an_extension_stay,
    a_node_behind_the_card_is_not_its_status,
    a_translated_card_shows_the_new_number,
    a_translated_printed_card_shows_the_new_number,
    a_number_that_was_parted_is_replaced_whole,
    a_card_that_was_copied_or_wrapped_is_shown_once,
    an_emptied_card_is_drawn_again,
    an_emptied_card_with_something_else_in_it_is_drawn_again,
    a_wiped_shadow_root_is_whole_again,
    an_emptied_card_of_a_card_file_is_drawn_again,
    an_emptied_printed_card_gives_way_to_what_stands_inside_the_tag,
    the_same_words_are_spoken_again,
];

/// Asks for the feed again.
pub const RELOAD: &str = "return element.reload();";

/// What extensions put into every open shadow root that they find: with and without a class, before and behind.
const EXTENSION: &str = "
    for (const [place, name] of [['prepend', 'night'], ['append', 'night'], ['prepend', ''], ['append', '']]) {
        const style = document.createElement('style');
        if (name) style.className = name;
        style.textContent = ':host { outline: 0 } /* of an extension */';
        element.shadowRoot[place](style);
    }
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = 'data:text/css,p{}';
    element.shadowRoot.append(link);";

/// How many of these are still there as they were, how many of ours, and what the status is.
const FOUND: &str = "
    const all = [...element.shadowRoot.children].filter(({ localName }) => /^(style|link)$/.test(localName));
    const others = all.filter((node) => node.textContent.endsWith('extension */') || node.href?.startsWith('data:'));
    const changed = others.filter((node) => node.hasAttribute('role') || node.hasAttribute('lang')).length;
    const status = [...element.shadowRoot.querySelectorAll('[role=status]')].map(({ localName }) => localName);
    return [others.length, changed, all.length - others.length, status, getComputedStyle(card(element)).display];";

async fn reload(element: &Element<'_>) -> serde_json::Value {
    element.run_async(RELOAD).await
}

/// Publishes the story with one record more.
fn publish_later(stage: &Stage) {
    let later = STORY_FEED
        .replace("\"count\": 31197", "\"count\": 31198")
        .replace("\"count\": 490", "\"count\": 777");
    stage
        .assets
        .put(STORY_PATH, Answer::file("story.json", later));
}

async fn styles_of_an_extension_stay_in_a_live_card(stage: &Stage) {
    stage.assets.put(STORY_PATH, Answer::silence());
    stage.open(Page::with_element(STORY)).await;
    stage.until_requested(STORY_PATH, 1).await;
    let element = stage.element();
    element.run(EXTENSION).await;
    publish_later(stage);
    element.run(&format!("element.feed = {STORY_FEED};")).await;
    element.until_ready().await;
    element.run("element.feed = undefined;").await;
    element.until_text("31,198").await;
    assert_eq!(element.run(FOUND).await, json!([5, 0, 0, ["div"], "block"]));
}

async fn styles_of_an_extension_stay_in_a_printed_card(stage: &Stage) {
    for styles in [Styles::Inline, Styles::Link(ASSETS)] {
        let html = styled(STORY_FEED, &[&[SRC][..], &PLACE].concat(), styles);
        stage.open(Page::new(&html)).await;
        stage.until_defined().await;
        let element = stage.element();
        element.run(EXTENSION).await;
        publish_later(stage);
        assert_eq!(reload(&element).await, "ready");
        element.until_text("31,198").await;
        assert_eq!(element.run(FOUND).await, json!([5, 0, 0, ["div"], "block"]));
    }
}

async fn adopted_styles_of_an_extension_stay(stage: &Stage) {
    let adopt = "
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.card { outline: 7px solid red }');
        element.shadowRoot.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets, sheet];";
    let seen = "return [element.shadowRoot.adoptedStyleSheets.length, getComputedStyle(card(element)).outlineWidth, getComputedStyle(card(element)).display];";
    let once = json!([2, "7px", "block"]);
    // Before the card is there, and after.
    stage.open(Page::new(&card(&[SRC]))).await;
    stage.until_defined().await;
    let one = stage.element();
    one.run(adopt).await;
    assert_eq!(reload(&one).await, "ready");
    assert_eq!(one.run(seen).await, once);
    // A card file's style, and then the live card's.
    publish(stage, story(&[]));
    stage
        .open(Page::with_element(&format!("{CARD} {STORY}")))
        .await;
    let one = stage.element();
    one.until_ready().await;
    one.run(adopt).await;
    assert_eq!(reload(&one).await, "ready");
    assert_eq!(one.run(seen).await, once);
}

async fn a_node_behind_the_card_is_not_its_status(stage: &Stage) {
    stage.assets.put(STORY_PATH, Answer::status(500));
    stage
        .open(
            Page::new(&element(&format!(r#"{STORY} loading="eager""#))).script(
                "customElements.whenDefined('story-meter').then(() => {
            const other = document.createElement('p');
            other.textContent = 'Of the page';
            document.querySelector('story-meter').shadowRoot.append(other);
        });",
            ),
        )
        .await;
    let element = stage.element();
    element.until_error("http").await;
    element
        .run("element.shadowRoot.querySelector('[data-action=retry]').click();")
        .await;
    element
        .until(
            "told that it failed",
            "return element.shadowRoot.querySelector('[role=status]').textContent !== '';",
        )
        .await;
    let other = element
        .run("return element.shadowRoot.querySelector('slot ~ p').textContent;")
        .await;
    assert_eq!(other, "Of the page");
}

/// As translators do: every text stands in elements of theirs.
const TRANSLATE: &str = "
    const walker = document.createTreeWalker(card(element), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        text.replaceWith(outer);
        outer.append(inner);
        inner.append(`~${text.data}`);
    }";

/// What the large figure and the line of records say.
const FIGURES: &str = "return ['.count', '.records > bdi'].map((selector) => card(element).querySelector(selector).firstChild.textContent.trim());";

async fn shows_the_new_number(stage: &Stage) {
    let element = stage.element();
    element.run(TRANSLATE).await;
    publish_later(stage);
    assert_eq!(reload(&element).await, "ready");
    assert_eq!(
        element.run(FIGURES).await,
        json!(["777", "31,198 posts on this subject so far"])
    );
    // And the next one, of which the parts are ours again.
    stage
        .assets
        .put(STORY_PATH, Answer::file("story.json", STORY_FEED));
    assert_eq!(reload(&element).await, "ready");
    assert_eq!(
        element.run(FIGURES).await,
        json!(["490", "31,197 posts on this subject so far"])
    );
    stage.assert_undisturbed().await;
}

async fn a_translated_card_shows_the_new_number(stage: &Stage) {
    stage.open(Page::with_element(STORY)).await;
    stage.element().until_ready().await;
    shows_the_new_number(stage).await;
}

async fn a_translated_printed_card_shows_the_new_number(stage: &Stage) {
    stage.open(Page::new(&card(&[SRC]))).await;
    stage.until_defined().await;
    shows_the_new_number(stage).await;
}

const LATER: &str = "31,198 posts on this subject so far (was 31,197)";

/// A live card that something was done to before its feed changed.
async fn refreshed_after<'a>(stage: &'a Stage, script: &str) -> Element<'a> {
    stage
        .assets
        .put(STORY_PATH, Answer::file("story.json", STORY_FEED));
    stage.open(Page::with_element(STORY)).await;
    let element = stage.element();
    element.until_ready().await;
    element.run(script).await;
    publish_later(stage);
    assert_eq!(reload(&element).await, "ready");
    element
}

/// Highlighters part texts, and leave marks and empty texts behind.
async fn a_number_that_was_parted_is_replaced_whole(stage: &Stage) {
    for parted in [
        "words.splitText(3);",
        "words.splitText(1); words.splitText(0);",
        "range.setEnd(words, 3); range.surroundContents(document.createElement('mark'));",
        "range.setStart(words, 1); range.setEnd(words, 4); range.surroundContents(document.createElement('mark'));",
        "range.selectNode(words); range.surroundContents(document.createElement('mark'));",
        "range.setEnd(words, words.data.length); range.surroundContents(document.createElement('mark'));",
    ] {
        let part = format!(
            "const words = card(element).querySelector('.records > bdi').firstChild;
            const range = document.createRange();
            range.setStart(words, 0);
            {parted}"
        );
        let element = refreshed_after(stage, &part).await;
        let says = "return card(element).querySelector('.records').textContent;";
        let said = element.run(says).await;
        assert_eq!(said, LATER, "{parted}");
    }
}

async fn a_card_that_was_copied_or_wrapped_is_shown_once(stage: &Stage) {
    for copied in [
        "drawn.outerHTML = drawn.outerHTML;",
        "drawn.replaceWith(drawn.cloneNode(true));",
        "const around = document.createElement('div'); drawn.replaceWith(around); around.append(drawn);",
        "drawn.parentNode.innerHTML = drawn.parentNode.innerHTML;",
        "element.shadowRoot.innerHTML = element.shadowRoot.innerHTML;",
        "drawn.parentNode.replaceWith(drawn.parentNode.cloneNode(true));",
    ] {
        let copy = format!("const drawn = card(element); {copied}");
        let element = refreshed_after(stage, &copy).await;
        let found = "
            const cards = [...element.shadowRoot.querySelectorAll('[part~=card]')];
            return cards.map((card) => card.querySelector('.records').textContent);";
        let shown = element.run(found).await;
        assert_eq!(shown, json!([LATER]), "{copied}");
    }
}

async fn an_emptied_card_is_drawn_again(stage: &Stage) {
    stage.open(Page::with_element(STORY)).await;
    let element = stage.element();
    element.until_ready().await;
    let whole = element.text().await;
    for emptied in [
        "card(element).parentNode.replaceChildren();",
        "card(element).replaceChildren();",
        "card(element).parentNode.textContent = 'Blocked';",
        "for (const part of card(element).children) part.textContent = '';",
    ] {
        element.run(emptied).await;
        assert_eq!(reload(&element).await, "ready");
        let text = element.text().await.replace("Blocked", "");
        assert_eq!(text.trim(), whole, "{emptied}");
    }
}

async fn an_emptied_card_with_something_else_in_it_is_drawn_again(stage: &Stage) {
    stage.open(Page::with_element(STORY)).await;
    let element = stage.element();
    element.until_ready().await;
    let whole = element.text().await;
    element
        .run("const other = document.createElement('x-notice'); other.append('A notice'); card(element).replaceChildren(other);")
        .await;
    assert_eq!(reload(&element).await, "ready");
    assert_eq!(element.text().await, format!("{whole} A notice"));
}

async fn a_wiped_shadow_root_is_whole_again(stage: &Stage) {
    // Live, printed, and drawn from a card file.
    publish(stage, story(&[]));
    for html in [
        element(STORY),
        card(&[SRC]),
        element(&format!("{CARD} {STORY}")),
    ] {
        stage
            .assets
            .put(STORY_PATH, Answer::file("story.json", STORY_FEED));
        stage.open(Page::new(&html)).await;
        let element = stage.element();
        element.until_ready().await;
        element.run("element.shadowRoot.replaceChildren();").await;
        publish_later(stage);
        assert_eq!(reload(&element).await, "ready");
        element.until_text("31,198").await;
        let display = element
            .run("return getComputedStyle(card(element)).display;")
            .await;
        assert_eq!(display, "block", "{html}");
        // What stands inside the tag can still be shown.
        stage.assets.put(STORY_PATH, Answer::status(404));
        element
            .run("element.shadowRoot.replaceChildren(); element.setAttribute('story', 'gone');")
            .await;
        element.until_state("error").await;
        assert!(element.shows_fallback().await);
    }
}

async fn an_emptied_card_of_a_card_file_is_drawn_again(stage: &Stage) {
    publish(stage, story(&[]));
    let clock = "
        window.held = [];
        const start = setTimeout;
        window.setTimeout = (call, wait, ...rest) => (wait > 30000 ? held.push(call) : start(call, wait, ...rest));";
    stage
        .open(Page::with_element(&format!(r#"{CARD} refresh="60""#)).script(clock))
        .await;
    let element = stage.element();
    element.until_ready().await;
    stage.until("return held.length > 0;").await;
    element
        .run("card(element).parentNode.replaceChildren(); held.pop()();")
        .await;
    stage.until_requested(CARD_PATH, 2).await;
    element.until_text("31,197").await;
}

/// Its feed does not come either: then there is no card.
async fn an_emptied_printed_card_gives_way_to_what_stands_inside_the_tag(stage: &Stage) {
    stage.assets.put(STORY_PATH, Answer::status(500));
    stage.open(Page::new(&card(&[SRC]))).await;
    stage.until_defined().await;
    let element = stage.element();
    element.refresh_in_vain().await;
    element
        .run("card(element).parentNode.replaceChildren();")
        .await;
    assert_eq!(reload(&element).await, "error");
    element
        .until(
            "showed what stands inside the tag",
            "return look(element).fallback;",
        )
        .await;
}

/// A text that is written again is no change to a screen reader.
async fn the_same_words_are_spoken_again(stage: &Stage) {
    stage.assets.put(STORY_PATH, Answer::status(500));
    stage.open(Page::with_element(STORY)).await;
    let element = stage.element();
    element.until_error("http").await;
    element
        .run(
            "const status = element.shadowRoot.querySelector('[role=status]');
            window.said = [];
            new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });",
        )
        .await;
    for times in 1..=3 {
        element
            .run("element.shadowRoot.querySelector('[data-action=retry]').click();")
            .await;
        stage
            .until(&format!("return said.filter(Boolean).length === {times};"))
            .await;
    }
    let failed = "The live figures could not be loaded.";
    assert_eq!(
        stage.run("return said;").await,
        json!([failed, "", failed, "", failed])
    );
}
