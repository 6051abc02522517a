//! The snippet with hints for one release's files, for pages that are built anew with each release.

pub const NAME: &str = "snippet.html";

/// Places that a page fills in: the folder of the release's files, and the feed's address.
const ASSETS: &str = "https://ASSETS/";
const FEED: &str = "https://FEED";

/// The hints and the tag. The hints ask in the very mode and with the credentials in which the files are fetched
/// later, so that browsers reuse what they bring (HTML, "consume a preloaded resource").
pub fn text([runtime, wasm]: [&str; 2]) -> String {
    format!(
        r#"<link rel="modulepreload" href="{ASSETS}storymeter.js">
<link rel="modulepreload" href="{ASSETS}{runtime}">
<link rel="preload" as="fetch" crossorigin href="{ASSETS}{wasm}">
<link rel="preload" as="fetch" crossorigin href="{FEED}">
<story-meter src="{FEED}"><a href="https://STORY">Headline</a></story-meter>
<script type="module" async src="{ASSETS}storymeter.js"></script>
"#
    )
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn each_file_is_hinted_by_its_own_name() {
        let text = text(["r.js", "w.wasm"]);
        assert!(
            text.contains("href=\"https://ASSETS/r.js\"")
                && text.contains("href=\"https://ASSETS/w.wasm\"")
        );
        assert_eq!(
            text.matches("crossorigin").count(),
            2,
            "module preloads are cross-origin by themselves"
        );
    }
}
