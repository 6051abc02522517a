//! The gate into the wasm module: one call at a time, and no trap gets out.

use super::page::export;
use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

/// A module of a few functions behind the gate. `wasm.call` says when it begins
/// and ends; in between it has the page do something, and throws what that
/// throws, as a trap does.
const MODULE: &str = "
    const said = [];
    const say = (word) => said.push(word);
    const { enter, guarded } = guard((cause) => say('trapped by ' + cause));
    const wasm = guarded({
        memory: 'bytes',
        call: (word, page) => { say(word + ' begins'); page?.(); say(word + ' ends'); return word + '!'; },
        __wbindgen_malloc: (length, page) => { page?.(); return length + 1000; },
        __wbindgen_destroy_closure: (word) => say(word + ' is freed'),
    });";

/// What a script has the module do, in the order in which it happened.
async fn said(script: &str) -> String {
    let guard = export(include_str!("../../embed/guard.js"), "guard").await;
    let whole = format!("{MODULE}\n{script}\nreturn said.join(', ');");
    let said = Function::new_with_args("guard", &whole).call1(&JsValue::NULL, &guard);
    let said = said.expect("nothing is thrown");
    said.as_string().expect("a text")
}

#[wasm_bindgen_test]
async fn a_call_gives_its_value_and_what_is_no_function_stays() {
    assert_eq!(
        said("say(wasm.call('a')); say(wasm.memory);").await,
        "a begins, a ends, a!, bytes"
    );
}

#[wasm_bindgen_test]
async fn a_call_in_the_midst_of_another_waits_for_its_end() {
    assert_eq!(
        said("wasm.call('a', () => { wasm.call('b', () => wasm.call('c')); wasm.call('d'); });")
            .await,
        "a begins, a ends, b begins, b ends, d begins, d ends, c begins, c ends"
    );
}

#[wasm_bindgen_test]
async fn what_the_glue_needs_for_a_call_does_not_wait() {
    assert_eq!(
        said("wasm.call('a', () => say(wasm.__wbindgen_malloc(7)));").await,
        "a begins, 1007, a ends"
    );
}

/// A closure that the module lets go while a call of it waits.
#[wasm_bindgen_test]
async fn a_closure_is_freed_after_the_calls_that_wait_for_it() {
    assert_eq!(
        said("wasm.call('a', () => { wasm.call('b'); wasm.__wbindgen_destroy_closure('b'); });")
            .await,
        "a begins, a ends, b begins, b ends, b is freed"
    );
}

#[wasm_bindgen_test]
async fn work_waits_for_the_end_of_the_work_before_it() {
    assert_eq!(
        said(
            "enter(() => { enter(() => wasm.call('b')); say('reads'); wasm.call('a', () => enter(() => say('c'))); });"
        ).await,
        "reads, a begins, a ends, b begins, b ends, c"
    );
}

/// The module is at rest while a page's object is read.
#[wasm_bindgen_test]
async fn a_callback_while_something_is_read_does_not_wait() {
    assert_eq!(
        said("enter(() => { wasm.call('b'); say('reads'); wasm.call('a'); });").await,
        "b begins, b ends, reads, a begins, a ends"
    );
}

#[wasm_bindgen_test]
async fn any_number_may_wait() {
    let all = said(
        "wasm.call('a', () => { for (let i = 0; i < 1e5; i += 1) wasm.call('b'); });
        say(said.length); said.splice(2, 2e5);",
    )
    .await;
    assert_eq!(all, "a begins, a ends, 200002");
}

#[wasm_bindgen_test]
async fn after_a_trap_nothing_runs_and_nothing_is_thrown() {
    assert_eq!(
        said(
            "wasm.call('a', () => { wasm.call('waits'); enter(() => say('waits')); throw 'x'; });
            say(JSON.stringify(wasm.call('b'))); enter(() => say('c')); wasm.__wbindgen_malloc(1);
            wasm.__wbindgen_destroy_closure('d');"
        )
        .await,
        "a begins, trapped by x, []"
    );
}

#[wasm_bindgen_test]
async fn a_trap_is_one_wherever_it_comes_about() {
    for (script, expected) in [
        ("enter(() => { throw 'x'; });", "trapped by x"),
        (
            "wasm.call('a', () => { wasm.call('b', () => { throw 'x'; }); wasm.call('c'); });",
            "a begins, a ends, b begins, trapped by x",
        ),
        (
            "wasm.__wbindgen_malloc(1, () => { throw 'x'; });",
            "trapped by x",
        ),
        // The call that needs it can't go on.
        (
            "wasm.call('a', () => wasm.__wbindgen_malloc(1, () => { throw 'x'; }));",
            "a begins, trapped by x",
        ),
    ] {
        assert_eq!(said(script).await, expected, "{script}");
    }
}
