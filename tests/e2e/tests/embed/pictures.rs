//! Meter and sources as a picture, live and in a snapshot alike: one file that stands alone, with the words of a feed as words.

use crate::actions::{PATH, click, open, open_menu, open_snapshot};
use crate::fixtures::feed;
use serde_json::{Value, json};
use storymeter_e2e::answer::Answer;
use storymeter_e2e::page::Page;
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    a_picture_stands_alone,
    a_picture_of_a_snapshot_needs_no_wasm,
    a_picture_runs_as_its_card_does,
    a_picture_has_no_markup_of_a_feed,
    a_picture_of_pixels_is_drawn,
    a_page_that_lets_no_picture_be_drawn_is_told_of,
];

/// Keeps what would become files, in the place of a browser that would ask where to.
const KEEP: &str = "
    window.kept = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => { kept.push(file); return make.call(URL, file); };
    HTMLAnchorElement.prototype.click = function () { window.named = this.download; };";

/// What is said of a picture that was drawn.
const READY: &str = "Picture ready";

/// Asks for a picture by the menu, and waits for what is said of it.
async fn draw(stage: &Stage, way: &str, said: &str) {
    stage.run(KEEP).await;
    open_menu(stage).await;
    let before = "return element.shadowRoot.querySelectorAll('.card').length;";
    assert_eq!(stage.element().run(before).await, 1);
    click(&stage.element(), &format!("[data-way={way}]")).await;
    let told = format!(
        "return card(element).querySelector('.menu-list').dataset.said === {};",
        json!(said)
    );
    stage
        .element()
        .until("said what became of the picture", &told)
        .await;
    assert_eq!(stage.element().run(before).await, 1, "nothing is left");
}

/// The picture as a document, in what a test asks of it.
async fn drawn(stage: &Stage) -> Value {
    stage
        .run_async(
            "const drawn = new DOMParser().parseFromString(await kept[0].text(), 'image/svg+xml');
            const svg = drawn.documentElement;
            const all = [...svg.querySelectorAll('*')];
            const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
            const texts = [...svg.querySelectorAll('text')];
            const number = (node, name) => Number(node.getAttribute(name));
            return {
                type: kept[0].type,
                root: svg.localName,
                name: window.named,
                width,
                title: svg.querySelector('title').textContent,
                texts: texts.map((node) => node.textContent).join(' '),
                names: [...new Set(all.map((node) => `${node.namespaceURI.split('/').pop()} ${node.localName}`))].sort(),
                loads: all.flatMap((node) => node.getAttributeNames()).filter((name) => /^(on.*|style|class)$|href|src/.test(name)),
                curve: svg.querySelector('polyline[stroke^=rgb]')?.getAttribute('stroke'),
                mirrored: svg.querySelectorAll('g[transform]').length,
                turnedBack: svg.querySelectorAll('g[transform] text:not([transform])').length === 0,
                outside: texts.filter((node) => node.hasAttribute('textLength')).filter((node) => {
                    const half = number(node, 'textLength') / 2;
                    return !(number(node, 'x') - half > -1 && number(node, 'x') + half < width + 1 && number(node, 'y') > 0 && number(node, 'y') < height);
                }).map((node) => node.outerHTML),
            };",
        )
        .await
}

async fn stands_alone(stage: &Stage) {
    draw(stage, "svg", READY).await;
    let drawn = drawn(stage).await;
    assert_eq!(drawn["type"], "image/svg+xml");
    assert_eq!(drawn["root"], "svg");
    assert_eq!(drawn["name"], "A-Week-Gets-Louder.svg");
    assert_eq!(drawn["width"], 640);
    assert_eq!(drawn["title"], "A Week Gets Louder");
    let texts = drawn["texts"].as_str().unwrap_or_default();
    for words in [
        "A Week Gets Louder",
        "490",
        "As many as the day before",
        "Reddit",
        "470",
        "96%",
        "Mar 27, 2026",
        "Counted and Cited · https://tally.example/curve",
    ] {
        assert!(texts.contains(words), "{words} in {texts}");
    }
    for word in ["Posts a day", "Copy"] {
        assert!(!texts.contains(word), "{word} in {texts}");
    }
    let curve = drawn["curve"].as_str().unwrap_or_default();
    assert!(curve.starts_with("rgb("), "its colour is its own: {curve}");
    assert_eq!(drawn["loads"], json!([]));
    assert_eq!(drawn["outside"], json!([]));
    assert_eq!(drawn["mirrored"], 0);
    stage.assert_undisturbed().await;
}

async fn a_picture_stands_alone(stage: &Stage) {
    open(stage, "").await;
    stands_alone(stage).await;
}

async fn a_picture_of_a_snapshot_needs_no_wasm(stage: &Stage) {
    open_snapshot(stage, &[]).await;
    stands_alone(stage).await;
    assert_eq!(stage.requests_for_files(), [1, 0, 0]);
}

async fn a_picture_runs_as_its_card_does(stage: &Stage) {
    stage
        .assets
        .put(PATH, Answer::file("feed.json", feed("counted")));
    let attributes = format!(r#"src="{{assets}}{PATH}" lang="ar" time-zone="UTC""#);
    stage.open(Page::with_element(&attributes)).await;
    stage.element().until_ready().await;
    draw(stage, "svg", "الصورة جاهزة").await;
    let drawn = drawn(stage).await;
    assert_ne!(drawn["mirrored"], 0);
    assert_eq!(drawn["turnedBack"], true);
    assert_eq!(drawn["outside"], json!([]));
}

async fn a_picture_has_no_markup_of_a_feed(stage: &Stage) {
    open(stage, "").await;
    stage
        .run(
            r#"const element = document.querySelector("story-meter");
            element.feed = { version: "https://jsonfeed.org/version/1.1", title: "]]><script>kept</script>", items: [{ id: "1", title: "</title><script>alert(1)</script>\u0008\uFFFF!",
                _storymeter: { volume: { count: 7, sources: [{ id: "x", name: "<image href='https://evil.example/x.png'/>", count: 7 }] } } }] };"#,
        )
        .await;
    stage.element().until_text("evil.example").await;
    draw(stage, "svg", READY).await;
    let drawn = drawn(stage).await;
    assert_eq!(drawn["root"], "svg");
    assert_eq!(
        drawn["names"],
        json!(["svg rect", "svg svg", "svg text", "svg title"])
    );
    assert_eq!(drawn["loads"], json!([]));
    // A line may end anywhere in them.
    let texts: String = drawn["texts"]
        .as_str()
        .unwrap_or_default()
        .split_whitespace()
        .collect();
    assert!(texts.contains("<script>alert(1)</script>"), "{texts}");
    assert!(
        texts.contains("<imagehref='https://evil.example/"),
        "{texts}"
    );
}

async fn a_picture_of_pixels_is_drawn(stage: &Stage) {
    open(stage, "").await;
    draw(stage, "png", READY).await;
    let drawn = stage
        .run_async(
            "const bitmap = await createImageBitmap(kept[0]);
            const canvas = document.createElement('canvas');
            [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
            const pen = canvas.getContext('2d');
            pen.drawImage(bitmap, 0, 0);
            const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
            const colours = new Set();
            for (let place = 0; place < data.length; place += 4) colours.add(data.slice(place, place + 4).join());
            return [kept[0].type, named, bitmap.width, colours.size > 9];",
        )
        .await;
    assert_eq!(
        drawn,
        json!(["image/png", "A-Week-Gets-Louder.png", 1280, true])
    );
}

async fn a_page_that_lets_no_picture_be_drawn_is_told_of(stage: &Stage) {
    stage
        .assets
        .put(PATH, Answer::file("feed.json", feed("counted")));
    let attributes = format!(r#"src="{{assets}}{PATH}" lang="en""#);
    let policy = "default-src 'none'; script-src 'self' {assets} 'wasm-unsafe-eval'; style-src 'self'; \
        img-src 'self'; connect-src {assets}; require-trusted-types-for 'script'; trusted-types 'none'";
    stage
        .open(Page::with_element(&attributes).policy(policy))
        .await;
    stage.element().until_ready().await;
    draw(stage, "png", "The picture could not be made here").await;
    assert_eq!(stage.run("return kept.length;").await, 0);
    // What is drawn without the page is not the page's to refuse.
    click(&stage.element(), "[data-way=svg]").await;
    stage.until("return kept.length === 1;").await;
    let violations = stage.noticed("violations").await;
    for violation in violations.as_array().into_iter().flatten() {
        let violation = violation.as_str().unwrap_or_default();
        assert!(violation.starts_with("img-src"), "{violation}");
    }
    stage.assert_undisturbed().await;
}
