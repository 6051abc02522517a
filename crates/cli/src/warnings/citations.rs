//! Markers without a citation, and citations without a marker.

use super::{Value, Warnings};
use std::collections::HashSet;
use storymeter::feed::{Feed, normal_marker};
use storymeter::narrative::{Run, paragraphs, runs};

pub(super) fn warn(raw: &Value<'_>, feed: &Feed, warnings: &mut Warnings) {
    let item = raw.get("id").and_then(|id| feed.story(Some(&id.id()?)));
    let Some(item) = item else { return };
    let narrative = item.content_text.as_deref().unwrap_or_default();
    // A bracket in a plain feed is a bracket, and a story without a text of its
    // own can only list what it draws on.
    if narrative.is_empty() || (item.ai.is_none() && item.citations.is_empty()) {
        return;
    }
    let (mut cited, mut unexplained) = (HashSet::new(), Vec::new());
    for paragraph in paragraphs(narrative) {
        for run in runs(paragraph, &item.citations) {
            match run {
                Run::Marker(citation) => drop(cited.insert(&*citation.marker)),
                Run::Unexplained(marker) if !unexplained.contains(&marker) => {
                    unexplained.push(marker);
                }
                _ => {}
            }
        }
    }
    let text = raw.get("content_text").filter(|text| text.text().is_some());
    if let Some(text) = text.or_else(|| raw.get("content_html")) {
        for marker in unexplained {
            let message = format!("no citation explains {marker}; it is shown as without a source");
            let remedy = "add it to `citations`, or take it out of the text";
            warnings.add(&text, "marker-without-citation", message, remedy);
        }
    }
    for citation in raw
        .extension("citations")
        .iter()
        .flat_map(Value::own_elements)
    {
        let marker = citation.get("marker").and_then(|marker| marker.id());
        let marker = normal_marker(&marker.unwrap_or_default());
        // Of citations with one marker the first explains it.
        if !marker.is_empty() && !cited.remove(&*marker) {
            let message = format!("the text has no marker [{marker}] for it");
            let remedy = "put the marker where it belongs, or leave the citation out";
            warnings.add(&citation, "citation-without-marker", message, remedy);
        }
    }
}
