//! A host page, written down in a test as the news site would write it.

use crate::answer::Answer;
use crate::server::Server;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// A page of a news site. `{assets}` in any of its texts stands for the origin
/// of the widget's files and feeds.
#[derive(Clone, Debug)]
pub struct Page {
    html_attributes: String,
    policy: Option<String>,
    css: String,
    script: String,
    head: String,
    body: String,
    tags: String,
    gate: Option<Arc<Semaphore>>,
}

/// The tag of the snippet that loads the widget.
pub const TAG: &str = r#"<script type="module" async src="{assets}/storymeter.js"></script>"#;

/// Where a page that is sent in pieces is cut.
pub const CUT: &str = "<!--cut-->";

/// The attribute for the feed that most tests show.
pub const STORY: &str = r#"src="{assets}/feeds/story.json""#;

/// Its path on the widget's server.
pub const STORY_PATH: &str = "/feeds/story.json";

/// What stands inside an element until its card is there.
pub const FALLBACK: &str = r#"<a href="https://gazette.example/stories/open-word">A word that four crowds read in four ways</a>"#;

impl Page {
    /// A page whose main part holds `body`, with the widget's script tag.
    pub fn new(body: &str) -> Self {
        Page {
            html_attributes: r#"lang="en""#.into(),
            policy: None,
            css: "body { margin: 0; font: 16px/1.5 serif }".into(),
            script: String::new(),
            head: String::new(),
            body: body.into(),
            tags: TAG.into(),
            gate: None,
        }
    }

    /// A page with one element, its fallback inside.
    pub fn with_element(attributes: &str) -> Self {
        Page::new(&element(attributes))
    }

    /// The site's style sheet.
    #[must_use]
    pub fn css(mut self, css: &str) -> Self {
        self.css.push_str(css);
        self
    }

    /// A classic script of the site, run before the body is parsed.
    #[must_use]
    pub fn script(mut self, script: &str) -> Self {
        self.script.push_str(script);
        self
    }

    /// The site's `Content-Security-Policy`.
    #[must_use]
    pub fn policy(mut self, policy: &str) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// More for the page's head.
    #[must_use]
    pub fn head(mut self, head: &str) -> Self {
        self.head = head.into();
        self
    }

    /// Script tags other than the snippet's one.
    #[must_use]
    pub fn tags(mut self, tags: &str) -> Self {
        self.tags = tags.into();
        self
    }

    /// Sends the page in pieces, cut at each [`CUT`]. Each but the first waits
    /// for a permit.
    #[must_use]
    pub fn in_pieces(mut self, gate: &Arc<Semaphore>) -> Self {
        self.gate = Some(Arc::clone(gate));
        self
    }

    /// Puts the page and its files on the host's server.
    pub(crate) fn publish(&self, host: &Server, assets: &Server) {
        let filled = |text: &str| text.replace("{assets}", assets.origin());
        let html = format!(
            r#"<!doctype html>
<html {attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The Harbour Gazette</title>
<link rel="stylesheet" href="/site.css">
<script src="/watch.js"></script>
<script src="/site.js"></script>
{head}
</head>
<body>
<main>
<h1>The Harbour Gazette</h1>
{body}
</main>
{tags}
</body>
</html>
"#,
            attributes = self.html_attributes,
            head = self.head,
            body = self.body,
            tags = self.tags,
        );
        let mut answer = Answer::file("index.html", filled(&html));
        if let Some(policy) = &self.policy {
            answer = answer.header("content-security-policy", filled(policy));
        }
        if let Some(gate) = &self.gate {
            answer = answer.cut(CUT, gate);
        }
        host.put("/", answer);
        host.put("/site.css", Answer::file("site.css", self.css.clone()));
        host.put("/site.js", Answer::file("site.js", filled(&self.script)));
        host.put(
            "/watch.js",
            Answer::file("watch.js", include_str!("../host/watch.js")),
        );
    }
}

/// The markup of an element with its fallback.
pub fn element(attributes: &str) -> String {
    format!("<story-meter {attributes}>{FALLBACK}</story-meter>")
}
