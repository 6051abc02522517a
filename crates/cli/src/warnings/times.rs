//! Times that have yet to come.

use super::{Value, Warnings};
use storymeter::feed::Timestamp;

/// How far clocks may differ, in seconds.
const APART: i64 = 300;

pub(super) fn warn(root: &Value<'_>, now: Timestamp, warnings: &mut Warnings) {
    let now = Timestamp::from_unix_seconds(now.unix_seconds() + APART);
    let mut times = vec![root.extension("generated_at")];
    for item in root.elements("items") {
        times.extend([item.get("date_published"), item.get("date_modified")]);
        let measured = item
            .extension("volume")
            .and_then(|volume| volume.get("measured_at"));
        let made = item.extension("ai").and_then(|ai| ai.get("generated_at"));
        times.extend([measured, made]);
        let posts = item
            .extension("posts")
            .map_or(Vec::new(), |posts| posts.own_elements());
        times.extend(posts.iter().map(|post| post.get("date_published")));
    }
    for value in times.into_iter().flatten() {
        let time = value.text().and_then(|text| Timestamp::parse(&text));
        // Of those that are years ahead the reader has told.
        if let Some(time) = time.filter(|time| now.precedes(*time) && time.is_plausible(Some(now)))
        {
            let message = format!("{} has yet to come", time.to_rfc3339());
            let remedy = "check the clock and the offset, or publish it then";
            warnings.add(&value, "future-time", message, remedy);
        }
    }
}
