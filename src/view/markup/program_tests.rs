//! Programs, run on a page made of data.

use super::super::{Element, Node, Row, element};
use super::page::{Live, Page};
use super::{Program, made};
use crate::feed::Text;
use proptest::prelude::*;
use std::sync::Arc;

fn built(element: &Element) -> Live {
    Page::of(&Program::build(element), 0).make(None)
}

fn change(live: &mut Live, old: &Element, new: &Element) -> usize {
    let Some(program) = Program::change(old, new) else {
        return 0;
    };
    let mut page = Page::of(&program, 1_000);
    page.alter(live);
    assert_eq!(page.at, program.words.len(), "all of it was read");
    program.words.len()
}

/// What a reader has before them: everything but the numbers.
fn seen(live: &Live) -> String {
    let mut attributes = live.attributes.clone();
    attributes.sort();
    let children: Vec<String> = live.children.iter().map(seen).collect();
    format!("<{} {attributes:?}>{}{children:?}", live.tag, live.text)
}

fn item(key: &str, text: &str) -> Element {
    element("li").key(&Text::from(key)).text(text)
}

fn list(items: &[(&str, &str)]) -> Element {
    let items = items.iter().map(|(key, text)| item(key, text));
    element("ul").children(items)
}

fn numbers(live: &Live) -> Vec<usize> {
    live.children.iter().map(|child| child.number).collect()
}

#[test]
fn what_is_the_same_needs_no_program() {
    let card = list(&[("a", "1"), ("b", "2")]);
    assert!(Program::change(&card, &card.clone()).is_none());
    assert!(Program::change(&card, &element("p")).is_none());
}

#[test]
fn a_number_that_changed_touches_its_own_text_only() {
    let card = |count: &str| {
        element("div")
            .child(element("p").text("Volume"))
            .child(element("p").class("count").text(count))
            .child(element("p").text("Sources"))
    };
    let program = Program::change(&card("490"), &card("512")).expect("it differs");
    assert_eq!(program.text, "512");
    assert_eq!(program.words.len(), 5, "keep one, enter, say, end, end");
}

#[test]
fn nodes_move_with_their_keys() {
    let before = list(&[("a", "1"), ("b", "2"), ("c", "3")]);
    let mut live = built(&before);
    let [a, b, c] = numbers(&live)[..] else {
        panic!("three")
    };
    let after = list(&[("c", "3"), ("x", "0"), ("a", "one"), ("b", "2")]);
    change(&mut live, &before, &after);
    assert_eq!(seen(&live), seen(&built(&after)));
    let now = numbers(&live);
    assert_eq!([now[0], now[2], now[3]], [c, a, b]);
}

#[test]
fn a_part_that_comes_leaves_the_others_the_same_nodes() {
    let part = |class: &'static str| element("div").class(class).text(class);
    let before = element("div").child(part("meter")).child(part("posts"));
    let mut live = built(&before);
    let stood = numbers(&live);
    let after = element("div")
        .child(part("notice"))
        .child(part("meter"))
        .child(part("sources"))
        .child(part("posts"));
    change(&mut live, &before, &after);
    assert_eq!([numbers(&live)[1], numbers(&live)[3]], stood[..]);
}

#[test]
fn rows_with_the_same_data_are_not_made_again() {
    let data: Vec<Arc<u32>> = (0..1_000).map(Arc::new).collect();
    let row = |data: &Arc<u32>, fails: bool| {
        Row::new(&data.to_string().into(), data, move |data| {
            assert!(!fails, "made without need");
            element("li").text(&data.to_string())
        })
    };
    let before = element("ul").rows(data.iter().map(|data| row(data, false)).collect());
    let mut live = built(&before);
    let kept = element("ul").rows(data.iter().map(|data| row(data, true)).collect());
    assert_eq!(change(&mut live, &before, &kept), 0);
    let new = Arc::new(5_000);
    let rows = std::iter::once(row(&new, false)).chain(data.iter().map(|data| row(data, true)));
    let longer = element("ul").rows(rows.collect());
    assert!(change(&mut live, &kept, &longer) < 10);
    assert_eq!(live.children.len(), 1_001);
    assert_eq!(
        made(&Node::Row(row(&new, false))).0.key.as_deref(),
        Some("5000")
    );
}

#[test]
fn a_row_is_a_copy_of_the_one_before_it() {
    let row = |number: u32| {
        let data = Arc::new(number);
        Row::new(&number.to_string().into(), &data, |data| {
            let body = element("p").class("a").text("the same in every row");
            let body = if **data % 3 == 0 {
                body.attribute("title", "third")
            } else {
                body
            };
            element("li").child(body).text(&data.to_string())
        })
    };
    let list =
        |numbers: &[u32]| element("ul").rows(numbers.iter().map(|number| row(*number)).collect());
    let ten: Vec<u32> = (0..10).collect();
    let program = Program::build(&list(&ten));
    assert_eq!(program.text.matches("the same").count(), 1);
    let described = Program::describe(&list(&ten));
    assert_eq!(described.text.matches("the same").count(), 10);
    let page = |program: &Program| seen(&Page::of(program, 0).make(None));
    assert_eq!(page(&program), page(&described));
    let mut live = built(&list(&[3, 4]));
    change(&mut live, &list(&[3, 4]), &list(&[1, 2, 3, 9, 4, 5, 6]));
    assert_eq!(seen(&live), seen(&built(&list(&[1, 2, 3, 9, 4, 5, 6]))));
}

fn tree() -> impl Strategy<Value = Element> {
    let leaf = ("[a-c]?", "[a-z🧭]{0,3}").prop_map(|(key, text)| with(element("p"), &key, &text));
    let tree = leaf.prop_recursive(3, 24, 6, |inner| {
        let tag = prop_oneof![Just("div"), Just("ul"), Just("svg")];
        (
            tag,
            "[a-c]?",
            "[a-z]{0,2}",
            proptest::collection::vec(inner, 0..6),
        )
            .prop_map(|(tag, key, text, children)| {
                with(element(tag), &key, &text).children(children)
            })
    });
    tree.prop_map(|tree| element("section").child(tree).text("end"))
}

fn with(element: Element, key: &str, text: &str) -> Element {
    let element = match key {
        "" => element,
        "a" => element.class("a").key(&key.into()),
        key => element
            .key(&key.into())
            .attribute_of("title", text.to_owned()),
    };
    element.text(text)
}

proptest! {
    #[test]
    fn any_page_becomes_any_other(pages in proptest::collection::vec(tree(), 2..5)) {
        let mut live = built(&pages[0]);
        for pair in pages.windows(2) {
            change(&mut live, &pair[0], &pair[1]);
            prop_assert_eq!(seen(&live), seen(&built(&pair[1])));
        }
    }
}
