//! The commands, as JavaScript and Rust have them.

use super::page::export;
use js_sys::{Array, Object};
use storymeter::widget::Command;
use wasm_bindgen::convert::TryFromJsValue;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

/// What JavaScript calls each; without one, this does not compile.
fn name(command: Command) -> &'static str {
    match command {
        Command::Show => "Show",
        Command::Update => "Update",
        Command::Feed => "Feed",
        Command::Refresh => "Refresh",
        Command::Retry => "Retry",
        Command::Open => "Open",
        Command::Back => "Back",
        Command::ShowNew => "ShowNew",
    }
}

#[wasm_bindgen_test]
async fn each_has_the_same_number_on_both_sides() {
    let in_rust = (0..)
        .map_while(|number| Command::try_from_js_value(JsValue::from(number)).ok())
        .map(|command| (name(command).to_owned(), f64::from(command as u32)));
    let commands = export(include_str!("../../embed/command.js"), "Command").await;
    let in_javascript = Object::entries(commands.unchecked_ref());
    let in_javascript = in_javascript.iter().map(|entry| {
        let entry: Array = entry.unchecked_into();
        (
            entry.get(0).as_string().expect("a name"),
            entry.get(1).as_f64().expect("a number"),
        )
    });
    assert_eq!(
        in_rust.collect::<Vec<_>>(),
        in_javascript.collect::<Vec<_>>()
    );
}
