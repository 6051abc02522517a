//! A page around the widget: an element as the entry module would hand it over.

use js_sys::Function;
use storymeter::widget::{Bridge, Cards, Command, Mounted};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

#[wasm_bindgen(module = "/tests/web/page.js")]
extern "C" {
    fn new_bridge() -> Bridge;
    fn log(bridge: &Bridge, name: &str) -> String;
    /// Calls a function, with the name, whenever wasm calls the element's side.
    pub fn on_call(bridge: &Bridge, called: &Function);
    fn announced(bridge: &Bridge) -> String;
    fn described(bridge: &Bridge) -> String;
    fn focused(bridge: &Bridge) -> Option<web_sys::Element>;
    /// A number, a time and a plural category, as `Intl` has them.
    pub fn intl_number(locale: &str, value: u64) -> String;
    pub fn intl_moment(locale: &str, milliseconds: f64) -> String;
    pub fn intl_plural(locale: &str, value: u64) -> String;
    fn put_inside(bridge: &Bridge, text: &str);
    #[wasm_bindgen(js_name = pause)]
    fn pause_promise() -> js_sys::Promise;
    fn settle(bridge: &Bridge) -> js_sys::Promise;
    fn load(text: &str) -> js_sys::Promise;
    /// Counts writes of markup from now on; the function tells how many.
    pub fn markup_writes() -> js_sys::Function;
}

thread_local! {
    /// One for the whole page, as the runtime has it.
    static CARDS: Cards = Cards::new();
}

/// What the runtime has a mounted element do.
pub trait Acts {
    fn show(&self);
    fn update(&self);
    fn set_feed(&self, text: Option<&str>);
    fn open(&self, id: &str);
    fn refresh(&self, settled: Function);
    fn retry(&self, settled: Function);
}

impl Acts for Mounted {
    fn show(&self) {
        self.act(Command::Show, None, None);
    }

    fn update(&self) {
        self.act(Command::Update, None, None);
    }

    fn set_feed(&self, text: Option<&str>) {
        self.act(Command::Feed, text.map(str::to_owned), None);
    }

    fn open(&self, id: &str) {
        self.act(Command::Open, Some(id.to_owned()), None);
    }

    fn refresh(&self, settled: Function) {
        self.act(Command::Refresh, None, Some(settled));
    }

    fn retry(&self, settled: Function) {
        self.act(Command::Retry, None, Some(settled));
    }
}

/// An element on the page, and what it was told.
pub struct Page {
    pub bridge: Bridge,
}

impl Page {
    pub fn new(attributes: &[(&str, &str)]) -> Self {
        let page = Page {
            bridge: new_bridge(),
        };
        for (name, value) in attributes {
            page.set(name, value);
        }
        page
    }

    /// The same with a feed inside the tag.
    pub fn with_inside(attributes: &[(&str, &str)], text: &str) -> Self {
        let page = Page::new(attributes);
        put_inside(&page.bridge, text);
        page
    }

    /// Starts on the element, beside all others.
    pub fn mount(&self) -> Mounted {
        CARDS.with(|cards| cards.mount(self.bridge.clone(), None))
    }

    /// The same, with the text of a feed that the page has handed over.
    pub fn mount_with(&self, feed: &str) -> Mounted {
        CARDS.with(|cards| cards.mount(self.bridge.clone(), Some(feed.to_owned())))
    }

    pub fn set(&self, name: &str, value: &str) {
        self.host().set_attribute(name, value).expect("a good name");
    }

    pub fn unset(&self, name: &str) {
        self.host().remove_attribute(name).expect("a good name");
    }

    pub fn host(&self) -> HtmlElement {
        self.bridge.host()
    }

    pub fn container(&self) -> HtmlElement {
        self.bridge.container()
    }

    /// Waits until the element is no longer loading.
    pub async fn settled(&self) {
        let settled = JsFuture::from(settle(&self.bridge)).await;
        settled.expect("it is never broken");
    }

    pub fn text(&self) -> String {
        self.container().text_content().unwrap_or_default()
    }

    pub fn html(&self) -> String {
        self.container().inner_html()
    }

    /// The element in the shadow root that has the focus.
    pub fn focused(&self) -> Option<web_sys::Element> {
        focused(&self.bridge)
    }

    pub fn states(&self) -> String {
        log(&self.bridge, "states")
    }

    pub fn events(&self) -> String {
        log(&self.bridge, "events")
    }

    /// What screen readers were told last.
    pub fn announced(&self) -> String {
        announced(&self.bridge)
    }

    /// The story for programs, as it stands inside the tag.
    pub fn described(&self) -> String {
        described(&self.bridge)
    }

    pub fn find(&self, selector: &str) -> HtmlElement {
        let found = self
            .container()
            .query_selector(selector)
            .expect("a good selector");
        let found = found.unwrap_or_else(|| panic!("no {selector} in {}", self.text()));
        found.unchecked_into()
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.host().remove();
    }
}

/// An element that is shown and no longer loading.
pub async fn shown(attributes: &[(&str, &str)]) -> (Page, Mounted) {
    let page = Page::new(attributes);
    let mounted = page.mount();
    mounted.show();
    page.settled().await;
    (page, mounted)
}

/// Asks for the feed again, for the page; gives the state that it comes to.
pub async fn refresh(mounted: &Mounted) -> String {
    state_of(js_sys::Promise::new(&mut |resolve, _| {
        mounted.refresh(resolve);
    }))
    .await
}

/// The same for the reader.
pub async fn retry(mounted: &Mounted) -> String {
    state_of(js_sys::Promise::new(&mut |resolve, _| {
        mounted.retry(resolve);
    }))
    .await
}

async fn state_of(settled: js_sys::Promise) -> String {
    let state = JsFuture::from(settled).await.expect("it is never broken");
    state.as_string().expect("a word")
}

/// Waits a moment, for what should not happen. What should is waited for by [`until`]: no wait is long enough for
/// a machine that is busy.
pub async fn pause() {
    JsFuture::from(pause_promise())
        .await
        .expect("it is never broken");
}

/// Waits until something has come about.
///
/// # Panics
///
/// With `what` if it never does.
pub async fn until(what: &str, mut came: impl FnMut() -> bool) {
    for _ in 0..400 {
        if came() {
            return;
        }
        pause().await;
    }
    panic!("{what}, but it never was so");
}

/// What a module of `embed/` exports under a name, from the module's text.
pub async fn export(text: &str, name: &str) -> JsValue {
    let module = JsFuture::from(load(text)).await.expect("it is a module");
    js_sys::Reflect::get(&module, &name.into()).expect("a module can be read")
}
