//! The menu, live and in a snapshot alike; and what the tests of other things that readers do have in common.

use crate::fixtures::feed;
use serde_json::json;
use storymeter::snapshot::Styles;
use storymeter_e2e::answer::Answer;
use storymeter_e2e::browser::ESCAPE;
use storymeter_e2e::card_file::{self, CARD_PATH};
use storymeter_e2e::element::Element;
use storymeter_e2e::page::Page;
use storymeter_e2e::snapshot::{ASSETS, snapshot, styled};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    the_menu_copies_and_says_so,
    the_menu_of_a_snapshot_needs_no_wasm,
    the_menu_of_a_card_styled_by_a_file_copies_the_same,
    the_menu_of_a_card_file_needs_no_wasm,
    a_refused_clipboard_is_told,
    a_page_without_a_clipboard_is_told,
    an_unknown_action_does_nothing,
    escape_closes_the_menu_and_returns_the_focus,
];

pub const PATH: &str = "/feeds/counted.json";

/// Remembers what is copied, in the place of a clipboard that a test can't read; and no engine has more to share with than
/// another.
const CLIPBOARD: &str = "
    window.copied = [];
    Object.defineProperty(navigator, 'canShare', { configurable: true, value: undefined });
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text) => { copied.push(text); } } });";

pub async fn open(stage: &Stage, attributes: &str) {
    stage
        .assets
        .put(PATH, Answer::file("feed.json", feed("counted")));
    let attributes = format!(r#"src="{{assets}}{PATH}" lang="en" time-zone="UTC" {attributes}"#);
    stage
        .open(Page::with_element(&attributes).script(CLIPBOARD))
        .await;
    stage.element().until_ready().await;
}

pub async fn open_snapshot(stage: &Stage, attributes: &[(&str, &str)]) {
    stage
        .assets
        .put(PATH, Answer::file("feed.json", feed("counted")));
    let src = format!("{}{PATH}", stage.assets.origin());
    let all = [
        &[("src", &*src), ("lang", "en"), ("time-zone", "UTC")],
        attributes,
    ]
    .concat();
    stage
        .open(Page::new(&snapshot(feed("counted"), &all)).script(CLIPBOARD))
        .await;
    stage.until_defined().await;
}

/// The same with its style in a file, and so without JSON-LD.
async fn open_styled_by_a_file(stage: &Stage) {
    stage
        .assets
        .put(PATH, Answer::file("feed.json", feed("counted")));
    let src = format!("{}{PATH}", stage.assets.origin());
    let attributes = [("src", &*src), ("lang", "en"), ("time-zone", "UTC")];
    let html = styled(feed("counted"), &attributes, Styles::Link(ASSETS));
    assert!(!html.contains("ld+json"));
    stage.open(Page::new(&html).script(CLIPBOARD)).await;
    stage.until_defined().await;
}

/// The same card, drawn from a card file.
pub async fn open_card_file(stage: &Stage, attributes: &[(&str, &str)]) {
    card_file::publish(stage, card_file::card_file(feed("counted"), attributes));
    let mut all = format!(r#"card-src="{{assets}}{CARD_PATH}" src="{{assets}}{PATH}" lang="en""#);
    for (name, value) in attributes {
        all += &format!(" {name}=\"{value}\"");
    }
    stage.open(Page::with_element(&all).script(CLIPBOARD)).await;
    stage.element().until_ready().await;
}

/// Clicks what a selector finds in the card.
pub async fn click(element: &Element<'_>, selector: &str) {
    let clicked = element
        .run(&format!(
            "const found = card(element).querySelector({});
            found?.click();
            return Boolean(found);",
            json!(selector)
        ))
        .await;
    assert_eq!(clicked, true, "there is no {selector}");
}

/// Clicks what one selector finds, which leads the focus to what another does.
pub async fn click_to(element: &Element<'_>, clicked: &str, focused: &str) {
    click(element, clicked).await;
    until_focused(element, focused).await;
}

/// Opens whatever can be opened, the menu too.
pub async fn open_everything(element: &Element<'_>) {
    element
        .run("for (const summary of card(element).querySelectorAll('summary')) summary.click();")
        .await;
    element
        .until(
            "had its menu",
            "return Boolean(card(element).querySelector('.menu-list'));",
        )
        .await;
}

/// Presses keys, which lead the focus to what a selector finds.
pub async fn press_to(stage: &Stage, keys: &[char], focused: &str) {
    stage.browser.press(keys).await;
    until_focused(&stage.element(), focused).await;
}

/// Gives the focus to what a selector finds in the card.
pub async fn focus(element: &Element<'_>, selector: &str) {
    element
        .run(&format!(
            "card(element).querySelector({}).focus();",
            json!(selector)
        ))
        .await;
    until_focused(element, selector).await;
}

/// Waits until the focus is on what a selector finds in the card.
pub async fn until_focused(element: &Element<'_>, selector: &str) {
    let script = format!(
        "return Boolean(element.shadowRoot.activeElement?.matches({}));",
        json!(selector)
    );
    element
        .until(&format!("had its focus on {selector}"), &script)
        .await;
}

/// Copies something by the menu, which is open, and gives what.
pub async fn copied(stage: &Stage, way: &str) -> String {
    let element = stage.element();
    element
        .run("copied.length = 0; delete card(element).querySelector('.menu-list').dataset.said;")
        .await;
    click(&element, &format!("[data-way={way}]")).await;
    element
        .until(
            "said what it did",
            "return card(element).querySelector('.menu-list').dataset.said === 'Copied';",
        )
        .await;
    // What was said before is said again after a silence.
    element
        .until(
            "told a screen reader",
            "return element.shadowRoot.querySelector('[role=status]').textContent === 'Copied';",
        )
        .await;
    let copied = stage.run("return copied.join('|');").await;
    copied.as_str().unwrap_or_default().to_owned()
}

/// The figures of the first story, each window of its past among them.
fn figures_of_the_week() -> String {
    const STORY: &str = "A Week Gets Louder,https://tally.example/curve";
    const TIME: &str = "2026-03-27T18:30:00Z";
    let mut rows = vec![
        crate::taken::HEAD.to_owned(),
        format!("{STORY},volume,,490,24,0,{TIME}"),
    ];
    let past = [12, 40, 12_345, 33, 21, 80, 490];
    rows.extend(past.iter().zip((0..past.len()).rev()).map(|(posts, ago)| {
        format!(
            "{STORY},history,,{posts},24,{ago},2026-03-{}T18:30:00Z",
            27 - ago
        )
    }));
    rows.push(format!("{STORY},source,Reddit,470,24,0,{TIME}"));
    rows.push(format!("{STORY},source,X,20,24,0,{TIME}"));
    rows.iter().map(|row| format!("{row}\r\n")).collect()
}

async fn copies_everything(stage: &Stage) {
    let element = stage.element();
    open_menu(stage).await;
    let labels = element
        .run("return [...card(element).querySelectorAll('[data-way]')].map(text);")
        .await;
    assert_eq!(
        labels,
        json!([
            "Copy as text",
            "Copy figures (CSV)",
            "Copy citation (APA)",
            "Copy citation (BibTeX)",
            "Copy link",
            "Save picture (SVG)",
            "Save picture (PNG)"
        ])
    );
    let text = copied(stage, "text").await;
    assert!(
        text.starts_with("A Week Gets Louder\n490 posts in 24 hours\n"),
        "{text}"
    );
    for line in [
        "Counted Mar 27, 2026, 6:30",
        "Published Mar 27, 6:29",
        "96% of 490 posts are from one source: Reddit",
        "Reddit 470 96%",
    ] {
        assert!(
            text.lines().any(|found| found.contains(line)),
            "{line} in {text}"
        );
    }
    assert!(text.ends_with("\nhttps://tally.example/curve"), "{text}");
    assert_eq!(copied(stage, "figures").await, figures_of_the_week());
    assert_eq!(
        copied(stage, "apa").await,
        "A Week Gets Louder. (2026, March 27). Counted and Cited. https://tally.example/curve"
    );
    assert_eq!(
        copied(stage, "bibtex").await,
        "@misc{a2026,\n  title = {{A Week Gets Louder}},\n  year = {2026},\n  month = mar,\n  day = {27},\n  howpublished = {Counted and Cited},\n  url = {https://tally.example/curve}\n}"
    );
    assert_eq!(copied(stage, "link").await, "https://tally.example/curve");
}

async fn the_menu_copies_and_says_so(stage: &Stage) {
    open(stage, "").await;
    copies_everything(stage).await;
    stage.assert_undisturbed().await;
}

async fn the_menu_of_a_snapshot_needs_no_wasm(stage: &Stage) {
    open_snapshot(stage, &[]).await;
    copies_everything(stage).await;
    assert_eq!(stage.requests_for_files(), [1, 0, 0]);
    stage.assert_undisturbed().await;
}

async fn the_menu_of_a_card_styled_by_a_file_copies_the_same(stage: &Stage) {
    open_styled_by_a_file(stage).await;
    copies_everything(stage).await;
    assert_eq!(stage.requests_for_files(), [1, 0, 0]);
    stage.assert_undisturbed().await;
}

async fn the_menu_of_a_card_file_needs_no_wasm(stage: &Stage) {
    open_card_file(stage, &[]).await;
    copies_everything(stage).await;
    assert_eq!(stage.requests_for_files(), [1, 0, 0]);
    assert!(stage.assets.requests_for(PATH).is_empty());
    stage.assert_undisturbed().await;
}

/// Opens the menu, if it is not, and waits for what is in it.
pub async fn open_menu(stage: &Stage) {
    let open = "return card(element).querySelector('.menu').open;";
    if stage.element().run(open).await == false {
        click(&stage.element(), "[data-action=menu]").await;
    }
    stage
        .element()
        .until(
            "had its menu",
            "return Boolean(card(element).querySelector('.menu[open] .menu-list'));",
        )
        .await;
}

/// Copies where a script has taken the clipboard away.
async fn is_told_that_it_failed(stage: &Stage, script: &str) {
    open(stage, r#"layout="meter""#).await;
    stage.run(script).await;
    open_menu(stage).await;
    click(&stage.element(), "[data-way=link]").await;
    stage
        .element()
        .until("told so", "return card(element).querySelector('.menu-list').dataset.said === 'Could not be copied';")
        .await;
    stage.assert_undisturbed().await;
}

async fn a_refused_clipboard_is_told(stage: &Stage) {
    let refuse = "navigator.clipboard.writeText = async () => { throw new DOMException('', 'NotAllowedError'); };";
    is_told_that_it_failed(stage, refuse).await;
}

async fn a_page_without_a_clipboard_is_told(stage: &Stage) {
    // As on a page without TLS.
    let take = "Object.defineProperty(navigator, 'clipboard', { value: undefined });";
    is_told_that_it_failed(stage, take).await;
}

/// As an older card file, or an extension, may have one.
async fn an_unknown_action_does_nothing(stage: &Stage) {
    open(stage, r#"stories="50""#).await;
    let later = feed("counted").replacen(
        "\"items\": [",
        "\"items\": [{\"id\": \"new\", \"title\": \"Just now\"},",
        1,
    );
    assert!(later.contains("Just now"));
    stage.assets.put(PATH, Answer::file("feed.json", later));
    stage.element().run(crate::foreign_nodes::RELOAD).await;
    stage
        .element()
        .run("card(element).querySelector('[data-action=show-new]').after(Object.assign(document.createElement('button'), { id: 'odd' }));
            card(element).querySelector('#odd').dataset.action = 'unheard-of';")
        .await;
    click(&stage.element(), "#odd").await;
    // What does the one does the other after it.
    open_menu(stage).await;
    let waits = "return Boolean(card(element).querySelector('[data-action=show-new]')) && !card(element).textContent.includes('Just now');";
    assert_eq!(stage.element().run(waits).await, true);
    stage.assert_undisturbed().await;
}

async fn escape_closes_the_menu_and_returns_the_focus(stage: &Stage) {
    open(stage, "").await;
    let element = stage.element();
    open_menu(stage).await;
    focus(&element, "[data-way=apa]").await;
    press_to(stage, &[ESCAPE], ".menu:not([open]) > summary").await;
}
