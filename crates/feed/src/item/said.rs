//! What a card says of a story in words, each thing once.

use super::Item;
use crate::Text;
use crate::narrative::{Run, paragraphs, runs};

impl Item {
    /// What stands below the headline: the summary, unless it is the headline
    /// or says the same.
    pub fn dek(&self) -> Option<&Text> {
        let title = self.title.as_ref()?;
        self.summary.as_ref().filter(|summary| *summary != title)
    }

    /// The paragraphs of the text that headline and dek don't say already: many
    /// feeds repeat the dek as the text, and a note without a title has its
    /// first paragraph for a headline. One with a marker in it is said again,
    /// since a headline has none.
    pub fn narrative(&self) -> Vec<&str> {
        let text = self.content_text.as_deref().unwrap_or_default();
        let mut paragraphs = paragraphs(text);
        let said = |said: &Option<Text>| said.as_deref() == Some(text);
        if said(&self.title) || said(&self.summary) {
            paragraphs.clear();
        }
        let is_headline = self.title.is_none() && self.summary.is_none();
        let marked = |paragraph: &&str| {
            let runs = runs(paragraph, &self.citations);
            runs.iter().any(|run| matches!(run, Run::Marker(_)))
        };
        if is_headline && paragraphs.first().is_some_and(|first| !marked(first)) {
            paragraphs.remove(0);
        }
        paragraphs
    }

    /// What stands for a headline: the title, else the summary, else the first
    /// paragraph of the text, else the address, else the id, which is an
    /// address in many feeds.
    pub fn headline(&self) -> Text {
        if let Some(text) = self.title.as_ref().or(self.summary.as_ref()) {
            return text.clone();
        }
        let text = self.content_text.as_deref().unwrap_or_default();
        match (paragraphs(text).first(), &self.url) {
            (Some(first), _) => (*first).into(),
            (None, Some(url)) => url.text(),
            (None, None) => self.id.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::Feed;

    /// Headline, dek and paragraphs.
    fn said(members: &str) -> Vec<String> {
        let text = format!(r#"{{ "items": [{{ "id": "1", {members} }}] }}"#);
        let feed = Feed::read(&text).expect("it is a feed").feed;
        let item = &feed.items[0];
        let mut said = vec![item.headline().to_string()];
        said.extend(item.dek().map(|dek| dek.to_string()));
        said.extend(item.narrative().into_iter().map(str::to_owned));
        said
    }

    #[test]
    fn nothing_is_said_twice() {
        for (members, expected) in [
            (
                r#""title": "A", "summary": "A", "content_text": "A""#,
                &["A"][..],
            ),
            (
                r#""title": "A", "summary": "B", "content_text": "B""#,
                &["A", "B"],
            ),
            (
                r#""title": "A", "summary": "B", "content_text": "A""#,
                &["A", "B"],
            ),
            (
                r#""title": "A", "summary": "A", "content_text": "B""#,
                &["A", "B"],
            ),
            (
                r#""title": "A", "content_text": "A\n\nB""#,
                &["A", "A", "B"],
            ),
            (
                r#""summary": "A", "content_text": "A\n\nB""#,
                &["A", "A", "B"],
            ),
            (r#""summary": "A", "content_text": "A""#, &["A"]),
            (r#""content_text": "A""#, &["A"]),
            (r#""content_text": "A\n\nB\n\nA""#, &["A", "B", "A"]),
            (r#""content_html": "<p>A</p><p>B</p>""#, &["A", "B"]),
            (
                r#""url": "https://a.example/", "content_text": """#,
                &["https://a.example/"],
            ),
        ] {
            assert_eq!(said(members), expected, "{members}");
        }
    }

    #[test]
    fn a_first_paragraph_with_its_source_is_said_again() {
        let citations =
            r#""_storymeter": { "citations": [{ "marker": "1", "url": "https://a.example/" }] }"#;
        let with = |text: &str| said(&format!(r#""content_text": "{text}", {citations}"#));
        assert_eq!(with("A [1]\\n\\nB"), ["A [1]", "A [1]", "B"]);
        assert_eq!(with("A\\n\\nB [1]"), ["A", "B [1]"]);
    }
}
