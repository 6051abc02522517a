//! One `<story-meter>` on the open page.

use crate::stage::{Stage, wait};
use serde_json::{Value, json};

/// The first element that a selector matches, looked up anew each time.
#[derive(Clone, Debug)]
pub struct Element<'a> {
    pub(crate) stage: &'a Stage,
    pub(crate) selector: String,
}

impl Element<'_> {
    /// Runs the body of a function in the page, with `element` at hand.
    pub async fn run(&self, script: &str) -> Value {
        let whole = format!("const element = document.querySelector(arguments[0]);\n{script}");
        self.stage
            .browser
            .run(&whole, vec![json!(self.selector)])
            .await
    }

    /// The same for a body that awaits.
    pub async fn run_async(&self, script: &str) -> Value {
        let whole = format!("const element = document.querySelector(arguments[0]);\n{script}");
        self.stage
            .browser
            .run_async(&whole, vec![json!(self.selector)])
            .await
    }

    /// Sets an attribute.
    pub async fn set(&self, name: &str, value: &str) {
        self.run(&format!(
            "element.setAttribute({}, {});",
            json!(name),
            json!(value)
        ))
        .await;
    }

    /// Removes an attribute.
    pub async fn unset(&self, name: &str) {
        self.run(&format!("element.removeAttribute({});", json!(name)))
            .await;
    }

    /// Takes the element out of the page and, a moment later, puts it at its parent's end; gives its `state` then.
    pub async fn move_away_and_back(&self) -> Value {
        self.run_async(
            "const place = element.parentNode;
            element.remove();
            await new Promise((done) => setTimeout(done, 50));
            place.append(element);
            await new Promise((done) => setTimeout(done, 50));
            return element.state;",
        )
        .await
    }

    /// The `state` property.
    pub async fn state(&self) -> String {
        self.run("return element.state;")
            .await
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Every text of the card, in order, parted by single spaces.
    pub async fn text(&self) -> String {
        self.run("return look(element).card;")
            .await
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// The texts of the parts of one name.
    pub async fn parts(&self, name: &str) -> Vec<String> {
        let texts = self
            .run(&format!("return part(element, {}).map(text);", json!(name)))
            .await;
        let texts = texts.as_array().cloned().unwrap_or_default();
        texts
            .iter()
            .filter_map(|text| text.as_str().map(str::to_owned))
            .collect()
    }

    /// Whether the reader sees what stands inside the tag.
    pub async fn shows_fallback(&self) -> bool {
        self.run("return look(element).fallback;").await == json!(true)
    }

    /// Waits until a script, with `element` at hand, gives true.
    pub async fn until(&self, what: &str, script: &str) {
        let came = wait(async || self.run(script).await == json!(true)).await;
        self.insist(came, what).await;
    }

    async fn insist(&self, came: bool, what: &str) {
        if !came {
            panic!(
                "{}: never {what}\n{}",
                self.selector,
                self.stage.report().await
            );
        }
    }

    /// Waits for a state.
    pub async fn until_state(&self, state: &str) {
        self.until(
            &format!("came to state {state}"),
            &format!("return element.state === {};", json!(state)),
        )
        .await;
    }

    /// Waits until the `state` property and the `:state()` selector both say so.
    pub async fn until_state_everywhere(&self, state: &str) {
        self.until(
            &format!("came to state {state}, and matched it"),
            &format!("return element.state === '{state}' && element.matches(':state({state})');"),
        )
        .await;
    }

    /// Asks for the feed again where that can't succeed, and waits for the
    /// old card to be called stale. Whether the promise is kept or broken,
    /// nothing may reach the host page.
    pub async fn refresh_in_vain(&self) {
        self.run_async("await Promise.allSettled([element.reload()]);")
            .await;
        self.until_state("stale").await;
    }

    /// Waits until the card is up and shows a text.
    pub async fn until_text(&self, text: &str) {
        self.until(
            &format!("showed {text:?}"),
            &format!("return look(element).card.includes({});", json!(text)),
        )
        .await;
    }

    /// Waits for the card of its feed, which takes the fallback's place.
    pub async fn until_ready(&self) {
        let mut state = String::new();
        wait(async || {
            state = self.state().await;
            // An error will not turn into a card: no need to wait for it.
            state == "ready" || state == "error"
        })
        .await;
        self.insist(state == "ready", "came to state ready").await;
        self.until("hid its fallback", "return !look(element).fallback;")
            .await;
    }

    /// Waits for an error with a code, told by an event, and for the fallback.
    pub async fn until_error(&self, code: &str) {
        self.until_state("error").await;
        let told = format!(
            "return watch.events.some((event) => event.type === 'story-meter-error' && event.detail.code === {}
                && event.detail.message.length > 0);",
            json!(code)
        );
        self.until(&format!("told the page of {code}"), &told).await;
        self.until("showed its fallback", "return look(element).fallback;")
            .await;
    }
}
