//! The demo's pages for everybody: narrow windows, either direction, keyboards and screen readers, strict policies.

use crate::demo::{SHIFTS, SIZES, open};
use serde_json::json;
use storymeter_e2e::answer::Answer;
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    nothing_scrolls_sideways,
    every_link_within_the_demo_leads_somewhere,
    nothing_is_asked_of_anybody_else,
    a_strict_policy_is_enough,
    axe_accepts_every_page_in_both_themes,
];

const PAGES: [&str; 3] = ["index.html", "states.html", "article.html"];

/// Whether a card is there.
const SOME_CARD: &str =
    "return [...document.querySelectorAll('story-meter')].some(({ state }) => state === 'ready');";

async fn nothing_scrolls_sideways(stage: &Stage) {
    for size in SIZES {
        for address in [
            "index.html?lang=ar&dir=rtl&layout=full&width=page&feed=arabic",
            "index.html?feed=address&src=https://stories.example/a/very/long/address/without/any/place/to/break/it.json",
            "states.html",
            "article.html",
        ] {
            open(stage, address, size).await;
            let wide = stage
                .run("return document.documentElement.scrollWidth - document.documentElement.clientWidth;")
                .await;
            assert_eq!(wide, json!(0), "{address} at {size:?}");
        }
    }
    stage.browser.view_window().await;
}

async fn every_link_within_the_demo_leads_somewhere(stage: &Stage) {
    for page in PAGES {
        open(stage, page, (1280, 800)).await;
        let dead = stage
            .run_async(
                "const links = [...new Set([...document.querySelectorAll('a[href]')].map(({ href }) => href))];
                const dead = [];
                for (const link of links.filter((link) => new URL(link).origin === location.origin)) {
                    const answer = await fetch(link);
                    const { hash } = new URL(link);
                    const found = answer.ok && (hash === '' || (await answer.text()).includes(`id=\"${hash.slice(1)}\"`));
                    if (!found) dead.push(link);
                }
                return links.length > 4 ? dead : ['too few links to be true'];",
            )
            .await;
        assert_eq!(dead, json!([]), "{page}");
    }
    stage.browser.view_window().await;
}

async fn nothing_is_asked_of_anybody_else(stage: &Stage) {
    for page in PAGES {
        open(stage, page, (1280, 1900)).await;
        stage.until(SOME_CARD).await;
        let asked = stage
            .run(
                "const asked = performance.getEntriesByType('resource').map(({ name }) => name);
                return [asked.length > 5, asked.filter((name) => new URL(name).origin !== location.origin), document.cookie, localStorage.length];",
            )
            .await;
        assert_eq!(asked, json!([true, [], "", 0]), "{page}");
    }
    stage.browser.view_window().await;
}

async fn a_strict_policy_is_enough(stage: &Stage) {
    const STRICT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'";
    let watch = Answer::file("watch.js", include_str!("../../host/watch.js"));
    stage.assets.put("/watch.js", watch);
    for page in PAGES {
        let html = stage.dist.text(page);
        let watched = html.replacen("<head>", r#"<head><script src="watch.js"></script>"#, 1);
        let answer = Answer::file(page, watched).header("content-security-policy", STRICT);
        stage.assets.put(&format!("/{page}"), answer);
        open(stage, page, (1280, 1900)).await;
        stage.until(SOME_CARD).await;
        assert_eq!(stage.noticed("violations").await, json!([]), "{page}");
        assert_eq!(stage.noticed("errors").await, json!([]), "{page}");
    }
    stage.browser.view_window().await;
}

async fn axe_accepts_every_page_in_both_themes(stage: &Stage) {
    // A page that shows one story in many forms has as many regions of its name. No rule of WCAG is against that.
    const AXE: &str = "
        const rules = { 'target-size': { enabled: true }, 'landmark-unique': { enabled: false } };
        const found = await axe.run(document, { rules });
        return found.violations.flatMap((rule) => rule.nodes.map((node) =>
            `${rule.id}: ${node.target.flat().join(' >>> ')}: ${node.failureSummary ?? ''}`));";
    let axe = std::fs::read_to_string(&stage.environment.axe).expect("STORYMETER_AXE can be read");
    let scheme =
        |value: &str| json!({ "features": [{ "name": "prefers-color-scheme", "value": value }] });
    for theme in ["light", "dark"] {
        stage
            .browser
            .command("Emulation.setEmulatedMedia", scheme(theme))
            .await;
        for size in [(360, 640), (1280, 800)] {
            for address in [
                "index.html?feed=text&stories=many&way=card-file#builder",
                "states.html",
                "article.html",
            ] {
                open(stage, address, size).await;
                stage.browser.run_async(SHIFTS, vec![json!(300)]).await;
                stage.run(&axe).await;
                let found = stage.run_async(AXE).await;
                assert_eq!(found, json!([]), "{address}, {theme}, {size:?}");
            }
        }
    }
    stage
        .browser
        .command("Emulation.setEmulatedMedia", scheme(""))
        .await;
    stage.browser.view_window().await;
}
