//! The morph, over random trees and for what a page may do to a card.

use super::page::Page;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use storymeter::widget::morph;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};

#[wasm_bindgen(module = "/tests/web/page.js")]
extern "C" {
    fn made(json: &str) -> Element;
    fn disturb(container: &HtmlElement, numbers: &[u32]) -> js_sys::Array;
    fn ours(container: &HtmlElement) -> Element;
    fn form() -> Element;
    fn translate(node: &web_sys::Node);
}

/// A tree as the JSON that `made` takes; white space and empty texts are left
/// out, since two trees that read alike may be split differently.
fn tree() -> impl Strategy<Value = String> {
    let text = "[a-z]{1,3}".prop_map(|text| format!("{text:?}"));
    let parts = || ("[a-c]?", "[m-o]?", "[t-u]?");
    let leaf = (parts(), "[a-z]{0,2}").prop_map(|((key, name, title), text)| {
        let text = if text.is_empty() {
            String::new()
        } else {
            format!("{text:?}")
        };
        format!("[\"p\",{key:?},{name:?},{title:?},[{text}]]")
    });
    let node = prop_oneof![text, leaf].prop_recursive(4, 40, 7, move |inner| {
        let tag = prop_oneof![Just("div"), Just("ul"), Just("svg"), Just("details")];
        (tag, parts(), proptest::collection::vec(inner, 0..7)).prop_map(
            |(tag, (key, name, title), children)| {
                let children = children.join(",");
                format!("[{tag:?},{key:?},{name:?},{title:?},[{children}]]")
            },
        )
    });
    proptest::collection::vec(node, 0..6)
        .prop_map(|children| format!("[\"div\",\"\",\"card\",\"\",[{}]]", children.join(",")))
}

fn runner() -> TestRunner {
    let config = Config {
        cases: 200,
        failure_persistence: None,
        ..Config::default()
    };
    let seed = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    TestRunner::new_with_rng(config, seed)
}

/// Whatever stands there becomes whatever is drawn, with nodes of somebody
/// else's among ours.
#[wasm_bindgen_test]
fn any_card_becomes_any_other() {
    let cases = (
        proptest::collection::vec(tree(), 2..6),
        proptest::collection::vec(any::<u32>(), 0..4),
    );
    let checked = runner().run(&cases, |(trees, places)| {
        let page = Page::new(&[]);
        for tree in &trees {
            prop_assert!(morph(&page.container(), &made(tree)));
            let expected = made(tree);
            expected.normalize();
            let stands = ours(&page.container());
            prop_assert!(
                stands.is_equal_node(Some(&expected)),
                "{} is not {}",
                stands.outer_html(),
                expected.outer_html()
            );
            disturb(&page.container(), &places);
        }
        Ok(())
    });
    assert_eq!(checked, Ok(()));
}

/// A card that came as markup is like one that was drawn.
#[wasm_bindgen_test]
fn any_printed_card_becomes_any_other() {
    let checked = runner().run(&(tree(), tree()), |(first, second)| {
        let page = Page::new(&[]);
        let printed = made(&first);
        printed.normalize();
        page.container()
            .append_child(&printed)
            .expect("it is empty");
        prop_assert!(morph(&page.container(), &made(&second)));
        let expected = made(&second);
        expected.normalize();
        prop_assert!(ours(&page.container()).is_equal_node(Some(&expected)));
        prop_assert!(
            page.container().first_element_child().as_ref() == Some(&printed),
            "the card stays the same element"
        );
        Ok(())
    });
    assert_eq!(checked, Ok(()));
}

fn rows(keys: &[&str]) -> String {
    let rows: Vec<String> = keys
        .iter()
        .map(|key| format!(r#"["li","{key}","","",[["button","","","",["{key}"]]]]"#))
        .collect();
    format!(
        r#"["div","","card","",[["ul","","list","",[{}]]]]"#,
        rows.join(",")
    )
}

fn show(page: &Page, tree: &str) {
    assert!(morph(&page.container(), &made(tree)));
}

fn row(page: &Page, key: &str) -> HtmlElement {
    page.find(&format!("li[data-key={key}]"))
}

#[wasm_bindgen_test]
fn rows_move_with_their_keys_and_keep_the_focus() {
    let orders: [&[&str]; 6] = [
        &["b", "c", "d", "e", "a"],
        &["e", "a", "b", "c", "d"],
        &["e", "d", "c", "b", "a"],
        &["x", "a", "c", "y", "b"],
        &["c"],
        &["b", "a", "d", "c", "e"],
    ];
    for focused in ["a", "c"] {
        for order in orders {
            let page = Page::new(&[]);
            show(&page, &rows(&["a", "b", "c", "d", "e"]));
            let stood: Vec<HtmlElement> = order
                .iter()
                .filter(|key| !matches!(**key, "x" | "y"))
                .map(|key| row(&page, key))
                .collect();
            let button = page.find(&format!("[data-key={focused}] button"));
            button.focus().expect("it can be focused");
            show(&page, &rows(order));
            let kept = order.iter().filter(|key| !matches!(**key, "x" | "y"));
            for (before, key) in stood.iter().zip(kept) {
                assert_eq!(before, &row(&page, key), "the same node");
            }
            if order.contains(&focused) {
                assert_eq!(page.focused(), Some(button.unchecked_into()), "{order:?}");
            }
        }
    }
}

#[wasm_bindgen_test]
fn a_row_that_stands_is_not_drawn_again() {
    let page = Page::new(&[]);
    for (order, text) in [(["a", "c"], "ac"), (["c", "a"], "ca")] {
        show(&page, &rows(&["a", "b"]));
        let before = row(&page, "a");
        let standing = made(&rows(&order));
        let placeholder = standing
            .query_selector("[data-key=a]")
            .expect("a selector")
            .expect("it is there");
        placeholder
            .set_attribute("data-stands", "")
            .expect("a name");
        placeholder.set_text_content(None);
        assert!(
            morph(&page.container(), &standing),
            "{order:?}: it need not be built whole"
        );
        assert_eq!(before, row(&page, "a"));
        assert_eq!(page.text(), text);
    }
    // One that does not stand there can't be left out.
    let missing = made(&rows(&["q"]));
    let placeholder = missing.query_selector("li").expect("a selector");
    let placeholder = placeholder.expect("it is there");
    placeholder
        .set_attribute("data-stands", "")
        .expect("a name");
    assert!(!morph(&page.container(), &missing));
}

/// Whatever has taken it away: the container or the list is empty.
#[wasm_bindgen_test]
fn a_row_that_stands_no_more_has_the_card_drawn_whole() {
    for emptied in [None, Some(".card"), Some(".list")] {
        let page = Page::new(&[]);
        show(&page, &rows(&["a", "b"]));
        match emptied {
            None => page.container().set_text_content(None),
            Some(selector) => page.find(selector).set_text_content(None),
        }
        let standing = made(&rows(&["a", "c"]));
        let placeholder = standing.query_selector("[data-key=a]");
        let placeholder = placeholder.expect("a selector").expect("it is there");
        placeholder
            .set_attribute("data-stands", "")
            .expect("a name");
        placeholder.set_text_content(None);
        if !morph(&page.container(), &standing) {
            show(&page, &rows(&["a", "c"]));
        }
        assert_eq!(page.text(), "ac", "{emptied:?}");
    }
}

#[wasm_bindgen_test]
fn a_translated_text_stays_until_what_it_says_has_changed() {
    let figure = |count: &str, word: &str| {
        format!(
            r#"["div","","card","",[["p","","count","",["{count}"]],["p","","word","",["{word}"]]]]"#
        )
    };
    let page = Page::new(&[]);
    show(&page, &figure("490", "posts"));
    for class in [".count", ".word"] {
        let text = page.find(class).first_child().expect("it has text");
        translate(&text);
    }
    show(&page, &figure("512", "posts"));
    assert_eq!(page.find(".count").text_content().as_deref(), Some("512"));
    assert_eq!(
        page.find(".word").text_content().as_deref(),
        Some("traducido")
    );
    show(&page, &figure("513", "posts"));
    assert_eq!(page.find(".count").text_content().as_deref(), Some("513"));
}

#[wasm_bindgen_test]
fn what_somebody_else_has_put_there_stays() {
    let page = Page::new(&[]);
    show(&page, &rows(&["a", "b"]));
    let foreign = disturb(&page.container(), &[2, 35]);
    show(&page, &rows(&["b", "c", "a"]));
    for node in foreign {
        let node: web_sys::Node = node.unchecked_into();
        assert!(node.is_connected());
    }
    assert_eq!(page.text(), "bca");
}

/// Printed or drawn: its controls have the names of what is read of a node.
#[wasm_bindgen_test]
fn a_form_of_somebody_else_s_is_left_alone() {
    for is_printed in [true, false] {
        let page = Page::new(&[]);
        let first = made(&rows(&["a", "b"]));
        if is_printed {
            page.container().append_child(&first).expect("it is empty");
        } else {
            assert!(morph(&page.container(), &first));
        }
        let form: web_sys::Node = form().unchecked_into();
        let list = page.find("li").parent_node().expect("it has rows");
        list.insert_before(&form, list.first_child().as_ref())
            .expect("it is a list");
        show(&page, &rows(&["b", "c", "a"]));
        assert!(form.is_connected());
        assert_eq!(page.text(), "bca");
        show(&page, &rows(&["a"]));
        assert!(form.is_connected());
        assert_eq!(page.text(), "a");
    }
}

#[wasm_bindgen_test]
fn what_somebody_has_emptied_is_drawn_again() {
    let page = Page::new(&[]);
    let card = rows(&["a", "b"]);
    show(&page, &card);
    page.container().set_text_content(None);
    show(&page, &card);
    assert_eq!(page.text(), "ab");
    page.find(".card").set_text_content(None);
    show(&page, &card);
    assert_eq!(page.text(), "ab");
    // With something of theirs in its place, which stays.
    let notice = made(r#"["x-notice","","","",["Notice"]]"#);
    page.find(".card").replace_children_with_node_1(&notice);
    show(&page, &card);
    assert_eq!(page.text(), "abNotice");
    assert!(notice.is_connected());
}

#[wasm_bindgen_test]
fn what_a_reader_has_opened_stays_open() {
    let details = |text: &str| {
        format!(
            r#"["div","","card","",[["details","","more","",[["summary","","","",["{text}"]]]]]]"#
        )
    };
    let page = Page::new(&[]);
    show(&page, &details("1"));
    page.find("details")
        .set_attribute("open", "")
        .expect("a name");
    show(&page, &details("2"));
    assert!(page.find("details").has_attribute("open"));
    let copy = page.html();
    let printed = Page::new(&[]);
    printed.container().set_inner_html(&copy);
    show(&printed, &details("3"));
    assert!(printed.find("details").has_attribute("open"));
}
