//! axe-core finds nothing to complain of in any layout, theme, state or direction.

use crate::fixtures::feed;
use serde_json::Value;
use storymeter_e2e::answer::Answer;
use storymeter_e2e::page::{Page, STORY_PATH, element};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    axe_sees_into_the_card,
    axe_accepts_a_card,
    axe_accepts_a_card_with_everything_open,
    axe_accepts_a_reference_beside_its_marker,
    axe_accepts_a_plain_card,
    axe_accepts_an_empty_meter,
    axe_accepts_loading,
    axe_accepts_an_error,
    axe_accepts_stale_figures,
];

pub const LAYOUTS: [&str; 4] = ["full", "card", "meter", "list"];
pub const THEMES: [&str; 2] = ["light", "dark"];
pub const DIRECTIONS: [&str; 2] = ["ltr", "rtl"];

/// The page goes dark with the card, as a site with a toggle does.
pub const CSS: &str = "
    html { background: #fff; color: #111 }
    html.dark { background: #111; color: #eee }
    html.dark a { color: #9cf }
    main > story-meter > a { display: inline-block; min-height: 24px }";

/// Two rules that are useful here are off by default.
const AXE: &str = "
    const found = await axe.run(document, { rules: {
        'target-size': { enabled: true },
        'landmark-complementary-is-top-level': { enabled: true },
    } });
    const plain = (list) => list.flatMap((rule) => rule.nodes.map((node) =>
        `${rule.id}: ${node.target.flat().join(' >>> ')}: ${node.failureSummary ?? ''}`));";

async fn open(stage: &Stage, feed: &str, layout: &str) {
    let axe = std::fs::read_to_string(&stage.environment.axe).expect("STORYMETER_AXE can be read");
    let one = element(&format!(
        r#"src="{{assets}}/feeds/{feed}.json" layout="{layout}""#
    ));
    stage.open(Page::new(&one).css(CSS).script(&axe)).await;
}

/// Opens the table and the menu, and waits for what is in it. After [`turned`], which makes another card.
pub const OPEN: &str = "
    const closed = () => [...card(element).querySelectorAll('details')].filter((details) =>
        !details.open || details.matches('.menu') && !details.querySelector('.menu-list'));
    for (const details of closed()) details.querySelector('summary').click();
    for (let turn = 0; closed().length && turn < 200; turn += 1) await new Promise((done) => setTimeout(done, 10));
    if (closed().length) throw new Error('the menu did not open');";

/// The complaints of axe about the open page in both themes and directions, after a script has done something to the
/// card.
async fn complaints(stage: &Stage, what: &str, prepare: &str) -> Vec<String> {
    let mut all = Vec::new();
    for theme in THEMES {
        for direction in DIRECTIONS {
            let script = format!(
                "{turned}
                {prepare}
                {AXE}
                return plain(found.violations);",
                turned = turned(theme, direction),
            );
            let found: Value = stage.element().run_async(&script).await;
            for complaint in found.as_array().into_iter().flatten() {
                let complaint = complaint.as_str().unwrap_or_default();
                all.push(format!("{what}, {theme}, {direction}: {complaint}"));
            }
        }
    }
    all
}

/// Gives page and card a theme and a direction.
pub fn turned(theme: &str, direction: &str) -> String {
    format!(
        "document.documentElement.className = '{theme}';
        element.setAttribute('theme', '{theme}');
        element.setAttribute('dir', '{direction}');
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));"
    )
}

fn assert_none(complaints: &[String]) {
    assert!(
        complaints.is_empty(),
        "{} violations:\n{}",
        complaints.len(),
        complaints.join("\n\n")
    );
}

/// Without this, a page that axe can't look into would pass every test below.
async fn axe_sees_into_the_card(stage: &Stage) {
    open(stage, "story", "full").await;
    stage.element().until_ready().await;
    let script = format!("{AXE} return plain(found.passes).filter((one) => one.includes('>>>'));");
    let passes = stage.element().run_async(&script).await;
    let rules = [
        "color-contrast",
        "target-size",
        "heading-order",
        "link-name",
    ];
    for rule in rules {
        let applied = passes
            .as_array()
            .into_iter()
            .flatten()
            .any(|one| one.as_str().is_some_and(|one| one.starts_with(rule)));
        assert!(applied, "{rule} was not applied inside the card");
    }
}

/// Looks at every layout once it has arrived where it is to be looked at.
async fn accepts(stage: &Stage, feed: &str, what: &str, prepare: &str, arrive: impl AsyncFn()) {
    let mut all = Vec::new();
    for layout in LAYOUTS {
        open(stage, feed, layout).await;
        arrive().await;
        all.extend(complaints(stage, &format!("{layout} {what}"), prepare).await);
    }
    assert_none(&all);
}

async fn accepts_feed(stage: &Stage, feed: &str) {
    let ready = async || stage.element().until_ready().await;
    accepts(stage, feed, feed, "", ready).await;
}

async fn axe_accepts_a_card(stage: &Stage) {
    accepts_feed(stage, "story").await;
}

/// Citations that are missing, tombstones, the curve's table, the menu.
async fn axe_accepts_a_card_with_everything_open(stage: &Stage) {
    stage.assets.put(
        "/feeds/counted.json",
        Answer::file("feed.json", feed("counted")),
    );
    for story in ["curve", "cited", "small"] {
        let ready = async || {
            let element = stage.element();
            element.set("story", story).await;
            element.until_ready().await;
        };
        accepts(stage, "counted", story, OPEN, ready).await;
    }
}

async fn axe_accepts_a_reference_beside_its_marker(stage: &Stage) {
    open(stage, "story", "full").await;
    stage.element().until_ready().await;
    let show = "
        const shown = () => card(element).querySelector('.preview:popover-open');
        const click = { detail: 1, bubbles: true, composed: true, cancelable: true };
        card(element).querySelector('.marker').dispatchEvent(new MouseEvent('click', click));
        for (let turn = 0; !shown() && turn < 200; turn += 1) await new Promise((done) => setTimeout(done, 10));
        if (!shown()) throw new Error('nothing is shown beside it');";
    assert_none(&complaints(stage, "a reference beside its marker", show).await);
}

async fn axe_accepts_a_plain_card(stage: &Stage) {
    accepts_feed(stage, "plain").await;
}

async fn axe_accepts_an_empty_meter(stage: &Stage) {
    accepts_feed(stage, "empty-meter").await;
}

async fn axe_accepts_loading(stage: &Stage) {
    stage.assets.put(STORY_PATH, Answer::silence());
    let loading = async || {
        stage.element().until_state("loading").await;
        stage.until_requested(STORY_PATH, 1).await;
    };
    accepts(stage, "story", "loading", "", loading).await;
}

async fn axe_accepts_an_error(stage: &Stage) {
    stage.assets.put(STORY_PATH, Answer::status(500));
    let failed = async || stage.element().until_error("http").await;
    accepts(stage, "story", "error", "", failed).await;
}

async fn axe_accepts_stale_figures(stage: &Stage) {
    let feed = Answer::file("story.json", include_str!("../../feeds/story.json"));
    stage.assets.put(STORY_PATH, feed.clone());
    let stale = async || {
        stage.element().until_ready().await;
        stage.assets.put(STORY_PATH, Answer::status(500));
        stage.element().refresh_in_vain().await;
        assert_eq!(stage.element().state().await, "stale");
        // For the next layout.
        stage.assets.put(STORY_PATH, feed.clone());
    };
    accepts(stage, "story", "stale", "", stale).await;
}
