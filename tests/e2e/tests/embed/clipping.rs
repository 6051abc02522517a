//! What a line can't hold ends at the card's edge: no text of a feed makes the page wider, or covers what the page says.

use serde_json::json;
use storymeter_e2e::page::{Page, element};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    no_text_makes_the_page_wider_than_its_window,
    no_text_is_painted_over_the_page,
];

/// Each by the kind of what can't be wrapped.
fn storms() -> [(&'static str, String); 4] {
    [
        ("marks on one letter, side by side", "\u{e33}".repeat(2_000)),
        (
            "marks on one letter, above",
            format!("e{}", "\u{301}".repeat(2_000)),
        ),
        ("a word without an end", "w".repeat(2_000)),
        ("letters that are kept together", "a\u{2060}".repeat(2_000)),
    ]
}

/// A story that says the same in every place that takes a text.
const FEED: &str = "
    window.feed = (text) => ({
        version: 'https://jsonfeed.org/version/1.1', title: text, authors: [{ name: text }],
        items: ['a', 'b'].map((id) => ({
            id, url: `https://gazette.example/${id}`, title: text, summary: text, content_text: text, tags: [text],
            authors: [{ name: text }],
            _storymeter: {
                kind: text, category: text, beat: text,
                volume: { count: 4, window_hours: 24, sources: [{ name: text, count: 3 }, { name: text, count: 1 }] },
                ai: { disclosure: 'ai-autonomous', system: text, note: text, editorial_responsibility: text },
                citations: [{ marker: '1', title: text, source: text, url: 'https://court.example/reading' }],
                posts: [{ id: 'p', source: text, author: text, content_text: text, url: 'https://gazette.example/p' }],
            },
        })),
    });";

/// On a narrow page, with a line of the page's own above the card and one below it.
async fn open(stage: &Stage, attributes: &str) {
    let body = format!(
        "<p id=above>Above</p>{}<p id=below>Below</p>",
        element(&format!(
            r#"{attributes} loading="eager" lang="en" time-zone="UTC""#
        ))
    );
    stage.open(Page::new(&body).script(FEED)).await;
    stage.until_defined().await;
}

async fn show(stage: &Stage, text: &str) {
    let text = json!(text);
    stage
        .element()
        .run(&format!("element.feed = feed({text});"))
        .await;
    stage.element().until_ready().await;
}

async fn no_text_makes_the_page_wider_than_its_window(stage: &Stage) {
    for layout in ["full", "card", "meter", "list"] {
        open(stage, &format!("layout={layout}")).await;
        for (kind, text) in storms() {
            show(stage, &text).await;
            let wider = stage
                .element()
                .run("return document.documentElement.scrollWidth - innerWidth;")
                .await;
            assert!(
                wider.as_f64().is_some_and(|wider| wider <= 0.0),
                "{layout}, {kind}: {wider} px wider"
            );
        }
    }
}

/// Marks pile up far above and below their line without making any box larger: the card's own box has to end them.
async fn no_text_is_painted_over_the_page(stage: &Stage) {
    open(stage, "layout=full").await;
    for (kind, text) in storms() {
        show(stage, &text).await;
        let clipped = stage
            .element()
            .run(
                "const style = getComputedStyle(card(element)), box = card(element).getBoundingClientRect();
                 const [above, below] = ['above', 'below'].map((id) => document.getElementById(id).getBoundingClientRect());
                 return [style.overflowX, style.overflowY, box.top >= above.bottom && box.bottom <= below.top];",
            )
            .await;
        assert_eq!(clipped, json!(["clip", "clip", true]), "{kind}");
    }
}
