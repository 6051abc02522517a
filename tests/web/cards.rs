//! The components in a page.

use super::fixtures::FIXTURES;
use super::page::{Page, markup_writes};
use leptos::prelude::*;
use leptos::tachys::view::Mountable;
use std::sync::Arc;
use storymeter::feed::Feed;
use storymeter::locale::{Locale, Zone};
use storymeter::options::Options;
use storymeter::view::markup::Element;
use storymeter::view::{Live, Screen, Story, StoryMeter};
use wasm_bindgen_test::wasm_bindgen_test;

fn view(screen: Screen, layout: &str) -> Element {
    let options = Options::read(&|name| (name == "layout").then(|| layout.to_owned()));
    let locale = Locale::english("en", Zone::Utc);
    view! {
        <StoryMeter
            screen=screen
            options=&options
            locale=&locale
            direction=None
        />
    }
    .into_inner()
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

/// The markup of a view that was built from nothing.
fn built(screen: &Screen, layout: &str) -> String {
    let page = Page::new(&[]);
    let mut state = view(screen.clone(), layout).build();
    state.mount(&page.container(), None);
    let html = page.container().inner_html();
    state.unmount();
    assert_eq!(page.container().inner_html(), "", "nothing is left behind");
    html
}

#[wasm_bindgen_test]
fn no_component_writes_markup() {
    let writes = markup_writes();
    for layout in ["full", "card", "meter", "list"] {
        for screen in screens() {
            assert!(!built(&screen, layout).is_empty());
        }
    }
    let count = writes
        .call0(&wasm_bindgen::JsValue::NULL)
        .expect("it counts");
    assert_eq!(count.as_f64(), Some(0.0));
}

#[wasm_bindgen_test]
fn a_change_gives_the_same_page_as_a_new_start() {
    let screens = screens();
    let page = Page::new(&[]);
    let mut state = view(Screen::Idle, "full").build();
    state.mount(&page.container(), None);
    // Each after each of a few others, so that parts come, go and change.
    for step in [1, 3, 7] {
        for place in 0..screens.len() {
            let screen = &screens[place * step % screens.len()];
            view(screen.clone(), "full").rebuild(&mut state);
            assert_eq!(page.container().inner_html(), built(screen, "full"));
        }
    }
}

#[wasm_bindgen_test]
fn bars_are_drawings() {
    let page = Page::new(&[]);
    let whole = screens().into_iter().find(
        |screen| matches!(screen, Screen::Card { story, .. } if &*story.item.id == "open-licence"),
    );
    view(whole.expect("it is there"), "full")
        .build()
        .mount(&page.container(), None);
    let bar = page.find(".source svg rect.bar-fill");
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

#[wasm_bindgen_test]
fn what_did_not_change_is_the_same_node() {
    let page = Page::new(&[]);
    let screens = screens();
    let card = screens
        .iter()
        .find(|screen| matches!(screen, Screen::Card { .. }));
    let Some(Screen::Card { story, .. }) = card else {
        panic!("there is a card")
    };
    let mut state = view(
        Screen::Card {
            story: story.clone(),
            stale: false,
            live: Live::default(),
        },
        "full",
    )
    .build();
    state.mount(&page.container(), None);
    let before = page.find(".headline");
    view(
        Screen::Card {
            story: story.clone(),
            stale: false,
            live: Live::default(),
        },
        "full",
    )
    .rebuild(&mut state);
    assert!(before.is_same_node(Some(&page.find(".headline"))));
}

/// A page that comes with the card: the markup parsed, not built.
#[wasm_bindgen_test]
fn a_card_that_is_there_already_stays_the_same_nodes() {
    for layout in ["full", "card", "meter", "list"] {
        for screen in screens() {
            let page = Page::new(&[]);
            page.container().set_inner_html(&built(&screen, layout));
            let before = nodes(&page);
            let _state = view(screen.clone(), layout).adopt(&page.find(".card"));
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
        page.container().set_inner_html(&built(other, "meter"));
        let mut state = view(screen.clone(), "full").adopt(&page.find(".card"));
        assert_eq!(page.container().inner_html(), built(screen, "full"));
        view(other.clone(), "full").rebuild(&mut state);
        assert_eq!(page.container().inner_html(), built(other, "full"));
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

/// A page's script may reach into an open shadow root.
#[wasm_bindgen_test]
fn a_card_that_somebody_broke_is_built_anew() {
    let page = Page::new(&[]);
    let screens = screens();
    let mut state = view(screens[6].clone(), "full").build();
    state.mount(&page.container(), None);
    page.find(".card").set_inner_html("");
    view(screens[7].clone(), "full").rebuild(&mut state);
    assert_eq!(page.container().inner_html(), built(&screens[7], "full"));
}
