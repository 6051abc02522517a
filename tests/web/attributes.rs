//! Attributes that change while somebody reads: the card that stands there becomes the new one.

use super::fixtures::feed;
use super::page::{Acts, Page, shown};
use super::server::answer;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

const SRC: (&str, &str) = ("src", "https://feeds.example/changing.json");

/// Each changes the card.
const CHANGES: [(&str, &str); 9] = [
    ("heading-level", "4"),
    ("lang", "en-GB"),
    ("time-zone", "Asia/Tokyo"),
    ("stories", "1"),
    ("sections", "stories meter"),
    ("layout", "card"),
    ("dir", "rtl"),
    ("images", ""),
    ("as-of", "2026-04-01T00:00:00Z"),
];

#[track_caller]
fn assert_focused(page: &Page, wanted: &Element, what: &str) {
    let focused = page.focused();
    let same = focused.is_some_and(|focused| focused.is_same_node(Some(wanted)));
    assert!(
        same,
        "{what}: {:?}",
        page.focused().map(|focused| focused.outer_html())
    );
}

#[wasm_bindgen_test]
async fn what_is_open_stays_open_and_keeps_the_focus() {
    answer(200, feed("counted"));
    for (name, value) in CHANGES {
        let (page, mounted) = shown(&[SRC, ("time-zone", "UTC")]).await;
        let history = page.find(".history");
        history.set_attribute("open", "").expect("it can be opened");
        let summary = page.find(".history summary");
        summary.focus().expect("it can be focused");
        page.set(name, value);
        mounted.update();
        let what = format!("{name}={value}");
        assert!(page.find(".history").is_same_node(Some(&history)), "{what}");
        assert!(history.has_attribute("open"), "{what}");
        assert_focused(&page, &summary, &what);
    }
}

#[wasm_bindgen_test]
async fn it_is_the_card_that_a_new_start_would_give() {
    answer(200, feed("whole-story"));
    for (name, value) in CHANGES {
        let (page, mounted) = shown(&[SRC, ("time-zone", "UTC")]).await;
        page.set(name, value);
        mounted.update();
        let mut attributes = vec![SRC, (name, value)];
        if name != "time-zone" {
            attributes.push(("time-zone", "UTC"));
        }
        let (other, _mounted) = shown(&attributes).await;
        let same = page.find(".card").is_equal_node(Some(&other.find(".card")));
        assert!(same, "{name}={value}: {}\n{}", page.html(), other.html());
    }
}

#[wasm_bindgen_test]
async fn where_what_had_the_focus_is_gone_the_headline_has_it() {
    answer(200, feed("whole-story"));
    let (page, mounted) = shown(&[SRC]).await;
    page.find(".headline a").focus().expect("it can be focused");
    page.set("heading-level", "4");
    mounted.update();
    assert_focused(
        &page,
        &page.find("h4.headline"),
        "a heading of another level",
    );
    page.find(".references a")
        .focus()
        .expect("it can be focused");
    page.set("layout", "card");
    mounted.update();
    assert_focused(
        &page,
        &page.find("h4.headline"),
        "a section that is left out",
    );
}

#[wasm_bindgen_test]
async fn a_card_that_nobody_has_focused_takes_no_focus() {
    answer(200, feed("whole-story"));
    let (page, mounted) = shown(&[SRC]).await;
    page.set("layout", "meter");
    mounted.update();
    assert!(page.focused().is_none());
}

/// Its words are put there by `embed/actions.js`, in the language of the moment.
#[wasm_bindgen_test]
async fn a_menu_in_another_language_is_closed() {
    answer(200, feed("whole-story"));
    let (page, mounted) = shown(&[SRC, ("lang", "en")]).await;
    let menu = page.find(".menu");
    menu.set_attribute("open", "").expect("it can be opened");
    let words = page.find(".menu summary").clone_node().expect("a copy");
    let words: Element = wasm_bindgen::JsCast::unchecked_into(words);
    words.set_class_name("menu-list");
    menu.append_child(&words).expect("it can be added");
    page.set("stories", "1");
    mounted.update();
    assert!(
        menu.has_attribute("open")
            && page
                .container()
                .query_selector(".menu-list")
                .is_ok_and(|list| list.is_some())
    );
    page.set("lang", "en-GB");
    mounted.update();
    assert!(!menu.has_attribute("open"));
    assert!(
        page.container()
            .query_selector(".menu-list")
            .is_ok_and(|list| list.is_none())
    );
}
