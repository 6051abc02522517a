//! Figures that contradict each other.

use super::{Value, Warnings};
use std::collections::HashSet;
use storymeter::volume::CURVE;

pub(super) fn warn(item: &Value<'_>, warnings: &mut Warnings) {
    let Some(volume) = item.extension("volume") else {
        return;
    };
    let count = volume.get("count").and_then(|count| count.count());
    sources(&volume, count, warnings);
    if let Some(count) = count {
        history(&volume, count, warnings);
    }
}

fn sources(volume: &Value<'_>, count: Option<u64>, warnings: &mut Warnings) {
    let sources = volume.elements("sources");
    let counts = sources
        .iter()
        .filter_map(|source| source.get("count")?.count());
    let sum = counts.fold(0, u64::saturating_add);
    if let (Some(count), Some(list)) = (count, volume.get("sources"))
        && sum > count
    {
        let message =
            format!("the sources add up to {sum}, which is more than the count of {count}");
        let remedy = "count each post once, or count what the sources have as the volume, too";
        warnings.add(&list, "sources-over-count", message, remedy);
    }
    let mut known = HashSet::new();
    for source in &sources {
        // By its id, or by its name without one: as the reader has it.
        let of = |member| source.get(member).and_then(|value| value.id());
        if let Some(name) = of("id").or_else(|| of("name"))
            && !known.insert(name.to_lowercase())
        {
            let message = format!("an earlier source is {name}, too");
            let remedy = "add the two up, or give each an id of its own";
            warnings.add(source, "source-twice", message, remedy);
        }
    }
}

fn history(volume: &Value<'_>, count: u64, warnings: &mut Warnings) {
    let Some(list) = volume.get("history") else {
        return;
    };
    let mut windows = Vec::new();
    for window in list.own_elements() {
        match window.count() {
            None if !window.is_null() => return, // The reader has told of it.
            count => windows.push(count),
        }
    }
    let counted = windows.iter().flatten().count();
    if counted == 0 {
        return;
    }
    let fewest = CURVE.start();
    if counted < *fewest {
        let windows = if counted == 1 { "window" } else { "windows" };
        let message = format!("{counted} {windows}; a curve needs {fewest}");
        let remedy = "give more windows, or leave it out until there are as many";
        warnings.add(&list, "short-history", message, remedy);
    }
    let first = windows.first().copied().flatten();
    if let Some(last) = windows.last().copied().flatten()
        && last != count
    {
        if first == Some(count) && windows.len() > 1 {
            let message = format!(
                "its first window has the count of {count}, its last {last}: it seems to begin with the latest"
            );
            let remedy = "begin with the oldest window";
            warnings.add(&list, "history-reversed", message, remedy);
        } else {
            let message = format!("its last window has {last}, the count is {count}");
            let remedy = "end it with the window that the count is of";
            warnings.add(&list, "history-end", message, remedy);
        }
        return;
    }
    let before = windows.iter().nth_back(1).copied().flatten();
    let previous = volume.get("previous");
    if let (Some(previous), Some(before)) = (previous, before)
        && previous.count().is_some_and(|previous| previous != before)
    {
        let message = format!("the history has {before} for the window before");
        let remedy = "give the same count in both, or leave one of them out";
        warnings.add(&previous, "previous-differs", message, remedy);
    }
}
