//! Which pictures there are, and how one is taken.

use std::path::{Path, PathBuf};
use storymeter_e2e::answer::Answer;
use storymeter_e2e::browser::Browser;
use storymeter_e2e::environment::Environment;
use storymeter_e2e::server::Server;
use storymeter_e2e::stage::wait;

const LAYOUTS: [&str; 4] = ["full", "card", "meter", "list"];
const THEMES: [&str; 2] = ["light", "dark"];
const LANGUAGES: [&str; 4] = ["en", "de", "ar", "ja"];
const WIDTHS: [u32; 3] = [360, 720, 1_280];

const FEED: &str = include_str!("../../../feeds/gallery.json");

/// One card.
pub struct Shot {
    layout: &'static str,
    theme: &'static str,
    language: &'static str,
    width: u32,
}

/// Every layout, theme, language and width.
pub fn all() -> impl Iterator<Item = Shot> {
    LAYOUTS.into_iter().flat_map(|layout| {
        THEMES.into_iter().flat_map(move |theme| {
            LANGUAGES.into_iter().flat_map(move |language| {
                WIDTHS.into_iter().map(move |width| Shot {
                    layout,
                    theme,
                    language,
                    width,
                })
            })
        })
    })
}

impl Shot {
    pub fn name(&self) -> String {
        let Shot {
            layout,
            theme,
            language,
            width,
        } = self;
        format!("{layout}-{theme}-{language}-{width}")
    }

    pub fn file(&self) -> PathBuf {
        PathBuf::from(self.name()).with_extension("png")
    }
}

/// The servers that the cards come from, with the fonts that every machine shall draw them in.
pub struct Studio {
    assets: Server,
}

/// Families and the languages' parts of them. Files of a script that a text lacks are not fetched.
const FONTS: [(&str, &str, &[&str]); 4] = [
    ("Gallery Sans", "noto-sans", &["latin", "latin-ext"]),
    ("Gallery Serif", "noto-serif", &["latin", "latin-ext"]),
    ("Gallery Arabic", "noto-sans-arabic", &["arabic"]),
    ("Gallery Japanese", "noto-sans-jp", &["japanese"]),
];

const WEIGHTS: [u32; 3] = [400, 600, 700];

impl Studio {
    pub async fn open(environment: &Environment, fonts: &Path) -> Self {
        let assets = Server::assets(environment.dist.clone()).await;
        assets.put("/feeds/gallery.json", Answer::file("feed.json", FEED));
        let mut css = String::new();
        for (family, package, scripts) in FONTS {
            for script in scripts {
                for weight in WEIGHTS {
                    let file = format!("{package}-{script}-{weight}-normal.woff2");
                    let path = fonts
                        .join("@fontsource")
                        .join(package)
                        .join("files")
                        .join(&file);
                    let bytes = std::fs::read(&path)
                        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                    assets.put(&format!("/fonts/{file}"), Answer::file(&file, bytes));
                    css += &format!(
                        "@font-face {{ font-family: \"{family}\"; font-weight: {weight}; src: url(/fonts/{file}) }}\n"
                    );
                }
            }
        }
        assets.put("/fonts.css", Answer::file("fonts.css", css));
        Studio { assets }
    }

    /// The card, as wide as its window, once its feed, its language and its fonts are there.
    pub async fn take(&self, browser: &Browser, shot: &Shot) -> Vec<u8> {
        let Shot {
            layout,
            theme,
            language,
            width,
        } = shot;
        let page = format!(
            r#"<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<link rel="stylesheet" href="/fonts.css">
<style>
  :root {{ color-scheme: {theme} }}
  body {{ margin: 0 }}
  story-meter {{
    --story-meter-font: "Gallery Sans", "Gallery Arabic", "Gallery Japanese";
    --story-meter-heading-font: "Gallery Serif", "Gallery Arabic", "Gallery Japanese";
  }}
</style>
<story-meter src="/feeds/gallery.json" story="{language}" layout="{layout}" theme="{theme}" stories="3" time-zone="UTC" loading="eager"></story-meter>
<script type="module" src="/storymeter.js"></script>
"#
        );
        self.assets
            .put("/gallery.html", Answer::file("gallery.html", page));
        browser.view(*width, 900).await;
        browser
            .goto(&format!("{}/gallery.html", self.assets.origin()))
            .await;
        let ready = wait(async || {
            browser
                .run(
                    "return document.querySelector('story-meter').state === 'ready';",
                    Vec::new(),
                )
                .await
                == true
        });
        assert!(ready.await, "{} has no card", shot.name());
        let height = browser
            .run_async(
                "await document.fonts.ready;
                return Math.ceil(document.querySelector('story-meter').getBoundingClientRect().height);",
                Vec::new(),
            )
            .await;
        let height = height
            .as_u64()
            .and_then(|height| u32::try_from(height).ok());
        browser.view(*width, height.unwrap_or(900)).await;
        browser.screenshot().await
    }
}
