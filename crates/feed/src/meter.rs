//! The figures behind the volume meter.

use super::json::Kind;
use super::reader::Reader;
use super::{Json, Problem, Text, Timestamp, Url, limits};

/// How many posts there were in one window of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Volume {
    /// Posts in the window.
    pub count: u64,
    /// The window's length in hours, 1 to [`limits::WINDOW_HOURS`]. A feed
    /// that names none means 24; `None` where it names one that is not valid.
    pub window_hours: Option<u64>,
    /// When the posts were counted. Not the story's own time.
    pub measured_at: Option<Timestamp>,
    /// The count one window earlier.
    pub previous: Option<u64>,
    /// The usual count.
    pub baseline: Option<Baseline>,
    /// One count a window, oldest first; `None` for a window that nobody has
    /// counted (`null`). Empty where any of them is not
    /// valid: a series with a hole in it would show a fall that never was.
    pub history: Vec<Option<u64>>,
    /// Where the posts were, in the feed's order.
    pub sources: Vec<SourceCount>,
}

/// The usual count of posts for one window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Baseline {
    /// Posts in an average window.
    pub count: u64,
    /// How many days the average was taken over, from 1.
    pub days: u64,
}

/// How many of the posts one source had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceCount {
    /// The source's id, such as `bluesky`.
    pub id: Text,
    /// The source's name.
    pub name: Text,
    /// Its posts in the window.
    pub count: u64,
    /// A page that shows them.
    pub url: Option<Url>,
}

/// How many records stand behind a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Records {
    /// The number of records.
    pub count: u64,
    /// What they are the records of.
    pub scope: Option<RecordScope>,
}

/// What a number of records covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordScope {
    /// The story's beat.
    Beat,
    /// Everything that the publisher follows.
    Total,
}

impl Volume {
    pub(super) fn read(reader: &mut Reader, volume: Json<'_>) -> Option<Volume> {
        let count = reader.required(volume, "count", Reader::count)?;
        let window_hours = match volume.get("window_hours") {
            Some(_) => reader.positive(volume, "window_hours", limits::WINDOW_HOURS),
            None => Some(24),
        };
        Some(Volume {
            count,
            window_hours,
            measured_at: reader.time(volume, "measured_at"),
            previous: reader.count(volume, "previous"),
            baseline: reader.object(volume, "baseline", Baseline::read),
            history: read_history(reader, volume),
            sources: reader.objects(volume, "sources", limits::SOURCES, SourceCount::read),
        })
    }
}

fn read_history(reader: &mut Reader, volume: Json<'_>) -> Vec<Option<u64>> {
    let mut whole = true;
    let counts = reader.list(volume, "history", limits::HISTORY, |reader, element| {
        if element.kind() == Kind::Null {
            return Some(None);
        }
        let count = reader.count_of(element);
        count
            .map(Some)
            .map_err(|problem| {
                whole = false;
                reader.report(problem);
            })
            .ok()
    });
    if whole { counts } else { Vec::new() }
}

impl Baseline {
    fn read(reader: &mut Reader, baseline: Json<'_>) -> Option<Baseline> {
        let mut positive = |key| {
            reader.required(baseline, key, |reader, baseline, key| {
                reader.positive(baseline, key, limits::COUNT)
            })
        };
        let (count, days) = (positive("count"), positive("days"));
        Some(Baseline {
            count: count?,
            days: days?,
        })
    }
}

impl SourceCount {
    fn read(reader: &mut Reader, source: Json<'_>) -> Option<SourceCount> {
        let id = reader.id(source, "id");
        let name = reader.short_text(source, "name");
        let Some(name) = name.or_else(|| id.clone()) else {
            reader.report_member("name", Problem::Missing);
            return None;
        };
        Some(SourceCount {
            id: id.unwrap_or_else(|| name.clone()),
            name,
            count: reader.required(source, "count", Reader::count)?,
            url: reader.url(source, "url"),
        })
    }
}

impl Records {
    pub(super) fn read(reader: &mut Reader, records: Json<'_>) -> Option<Records> {
        const SCOPES: [(&str, RecordScope); 2] =
            [("beat", RecordScope::Beat), ("total", RecordScope::Total)];
        Some(Records {
            count: reader.required(records, "count", Reader::count)?,
            scope: reader.word(records, "scope", &SCOPES),
        })
    }
}
