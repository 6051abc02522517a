//! The heights that the demo's pages reserve for their cards: no more than a card takes, and no less. In Chromium alone.

use crate::demo::open;
use serde_json::Value;
use std::path::Path;
use storymeter_e2e::stage::{Stage, wait};
use storymeter_e2e::tests;

tests![
    the_product_page_reserves_what_its_cards_take,
    the_page_of_states_reserves_what_its_cards_take,
    the_article_reserves_what_its_cards_take,
];

/// Has every card of the page come, but for those whose feed never does. Gives whether all have.
const COME: &str = "
    window.cards = [...document.querySelectorAll('.sample > story-meter[id]')]
        .filter((card) => !card.matches('[src*=\"answer=never\"]'));
    const late = cards.find(({ state }) => state !== 'ready' && state !== 'error');
    late?.scrollIntoView({ block: 'start', behavior: 'instant' });
    return cards.length > 1 && !late;";

/// What each card takes at each width, as the page's own builder writes it down.
const MEASURE: &str = "
    const { rulesFor, widths } = await import(`${location.origin}/scripts/heights.js`);
    return cards.flatMap((card) => {
        const column = card.parentElement;
        card.style.minBlockSize = '0';
        const measured = widths.map((width) => {
            column.style.inlineSize = `${width}px`;
            return [width, card.getBoundingClientRect().height];
        });
        return rulesFor(measured, 'sample', `:where(#${card.id})`);
    }).join('\\n');";

/// The cards for which much more or less is reserved than they take at some width. Other fonts may make a card a line
/// higher.
const DIFFERENCES: &str = "
    return cards.flatMap((card) => [320, 360, 400, 640, 760, 1080].flatMap((width) => {
        card.parentElement.style.inlineSize = `${width}px`;
        card.style.minBlockSize = '';
        const reserved = parseFloat(getComputedStyle(card).minBlockSize);
        card.style.minBlockSize = '0';
        const taken = card.getBoundingClientRect().height;
        return Math.abs(reserved - taken) <= 16 + taken / 20 ? [] : [`${card.id} at ${width} px: ${reserved}, takes ${taken}`];
    }));";

async fn assert_reserved(stage: &Stage, page: &str) {
    open(stage, &format!("{page}.html"), (1280, 900)).await;
    let come = wait(async || stage.run(COME).await == true).await;
    assert!(come, "{}", stage.report().await);
    let css = stage.run_async(MEASURE).await;
    let differences = stage.run(DIFFERENCES).await;
    stage.browser.view_window().await;
    if std::env::var_os("STORYMETER_BLESS").is_some() {
        let styles = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/styles");
        let path = styles.join(format!("heights-{page}.css"));
        let text = format!("{HEAD}{}\n", css.as_str().unwrap_or_default());
        std::fs::write(&path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        return;
    }
    assert_eq!(
        differences,
        Value::Array(Vec::new()),
        "{page}: after `STORYMETER_BLESS=1 cargo xtask test --only e2e --engine chromium reserves_what_its_cards_take` look at \
         heights-{page}.css"
    );
}

const HEAD: &str = "/* What each card takes in a column of a width, measured, not written:
   STORYMETER_BLESS=1 cargo xtask test --only e2e --engine chromium reserves_what_its_cards_take */
";

async fn the_product_page_reserves_what_its_cards_take(stage: &Stage) {
    assert_reserved(stage, "index").await;
}

async fn the_page_of_states_reserves_what_its_cards_take(stage: &Stage) {
    assert_reserved(stage, "states").await;
}

async fn the_article_reserves_what_its_cards_take(stage: &Stage) {
    assert_reserved(stage, "article").await;
}
