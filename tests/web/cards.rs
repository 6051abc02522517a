//! The components in a page, brought there as the widget brings them.

use super::fixtures::FIXTURES;
use super::page::{Page, markup_writes};
use leptos::prelude::*;
use leptos::tachys::view::Mountable;
use std::sync::Arc;
use storymeter::feed::Feed;
use storymeter::locale::{Locale, Zone};
use storymeter::options::Options;
use storymeter::view::{Live, Screen, Story, StoryMeter};
use storymeter::widget::morph;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

/// A card that stands in no document.
fn drawn(screen: &Screen, layout: &str) -> Element {
    let options = Options::read(&|name| (name == "layout").then(|| layout.to_owned()));
    let locale = Locale::english("en", Zone::Utc);
    let built = view! {
        <StoryMeter screen=screen options=&options locale=&locale direction=None />
    }
    .build();
    let card = built.elements().into_iter().next();
    card.expect("it is one element")
}

fn show(page: &Page, screen: &Screen, layout: &str) {
    assert!(morph(&page.container(), &drawn(screen, layout)));
}

/// The page with a card that comes into an empty container.
fn alone(screen: &Screen, layout: &str) -> Page {
    let page = Page::new(&[]);
    show(&page, screen, layout);
    page
}

#[track_caller]
fn assert_same(page: &Page, screen: &Screen, layout: &str) {
    let other = alone(screen, layout);
    let same = page.find(".card").is_equal_node(Some(&other.find(".card")));
    assert!(same, "{}\n{}", page.html(), other.html());
}

/// Every story of every fixture, and every state without one.
fn screens() -> Vec<Screen> {
    let mut screens = vec![
        Screen::Idle,
        Screen::Loading { fallback: false },
        Screen::Loading { fallback: true },
        Screen::Empty,
        Screen::Failed { retry: false },
        Screen::Failed { retry: true },
    ];
    for fixture in FIXTURES {
        let feed = Arc::new(Feed::read(fixture.feed).expect("it is a feed").feed);
        for item in &feed.items {
            let story = Story {
                feed: feed.clone(),
                item: item.clone(),
            };
            screens.push(Screen::Card {
                story,
                stale: screens.len() % 2 == 0,
                live: Live::default(),
            });
        }
    }
    screens
}

#[wasm_bindgen_test]
fn no_component_writes_markup() {
    let writes = markup_writes();
    for layout in ["full", "card", "meter", "list"] {
        for screen in screens() {
            assert!(alone(&screen, layout).html().contains("class=\"card\""));
        }
    }
    let count = writes
        .call0(&wasm_bindgen::JsValue::NULL)
        .expect("it counts");
    assert_eq!(count.as_f64(), Some(0.0));
}

#[wasm_bindgen_test]
fn nothing_of_leptos_stands_in_the_page() {
    for screen in screens() {
        let page = alone(&screen, "full");
        assert!(!page.html().contains("<!--"), "{}", page.html());
        for node in nodes(&page) {
            let next = node.next_sibling().map(|next| next.node_type());
            let both_text = node.node_type() == 3 && next == Some(3);
            assert!(!both_text, "texts are whole: {}", page.html());
        }
    }
}

#[wasm_bindgen_test]
fn a_change_gives_the_same_page_as_a_new_start() {
    let screens = screens();
    let page = Page::new(&[]);
    // Each after each of a few others, so that parts come, go and change.
    for step in [1, 3, 7] {
        for place in 0..screens.len() {
            let screen = &screens[place * step % screens.len()];
            show(&page, screen, "full");
            assert_same(&page, screen, "full");
        }
    }
}

#[wasm_bindgen_test]
fn bars_are_drawings() {
    let whole = screens().into_iter().find(
        |screen| matches!(screen, Screen::Card { story, .. } if &*story.item.id == "open-licence"),
    );
    let page = alone(&whole.expect("it is there"), "full");
    let bar = page.find(".sources svg rect.segment");
    assert_eq!(
        bar.namespace_uri().as_deref(),
        Some("http://www.w3.org/2000/svg")
    );
    assert_eq!(bar.get_attribute("width").as_deref(), Some("44.48%"));
    assert!(
        page.container()
            .query_selector("[style]")
            .expect("a selector")
            .is_none()
    );
}

/// A page that comes with the card: the markup parsed, not built.
#[wasm_bindgen_test]
fn a_card_that_is_there_already_stays_the_same_nodes() {
    for layout in ["full", "card", "meter", "list"] {
        for screen in screens() {
            let page = Page::new(&[]);
            page.container()
                .set_inner_html(&alone(&screen, layout).html());
            let before = nodes(&page);
            show(&page, &screen, layout);
            let after = nodes(&page);
            let same = before
                .iter()
                .zip(&after)
                .all(|(a, b)| a.is_same_node(Some(b)));
            assert!(same && before.len() == after.len(), "{layout}");
        }
    }
}

/// What differs is mended, whatever was there.
#[wasm_bindgen_test]
fn a_card_that_is_old_becomes_the_new_one() {
    let screens = screens();
    for (place, screen) in screens.iter().enumerate() {
        let page = Page::new(&[]);
        let other = &screens[(place * 5 + 3) % screens.len()];
        page.container()
            .set_inner_html(&alone(other, "meter").html());
        show(&page, screen, "full");
        assert_same(&page, screen, "full");
        show(&page, other, "full");
        assert_same(&page, other, "full");
    }
}

/// A page's script may reach into an open shadow root.
#[wasm_bindgen_test]
fn a_card_that_somebody_broke_is_built_anew() {
    let screens = screens();
    for broken in [".card", ".story-card"] {
        let page = alone(&screens[6], "full");
        page.find(broken).set_inner_html("");
        show(&page, &screens[6], "full");
        assert_same(&page, &screens[6], "full");
        page.find(broken).set_inner_html("");
        show(&page, &screens[7], "full");
        assert_same(&page, &screens[7], "full");
    }
}

fn nodes(page: &Page) -> Vec<web_sys::Node> {
    let mut nodes: Vec<web_sys::Node> = vec![page.container().into()];
    let mut next = 0;
    while next < nodes.len() {
        let mut child = nodes[next].first_child();
        while let Some(node) = child {
            child = node.next_sibling();
            nodes.push(node);
        }
        next += 1;
    }
    nodes
}
