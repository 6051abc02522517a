//! From a diagnostic's path to the place in the text.

use storymeter::feed::json::{Document, Json};

/// A place in a text, both from 1; columns are characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Location {
    pub line: usize,
    pub column: usize,
}

/// The place of a byte.
pub fn of_offset(text: &str, offset: usize) -> Location {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.rsplit('\n').next().unwrap_or_default();
    Location {
        line: before.matches('\n').count() + 1,
        column: line.chars().count() + 1,
    }
}

/// The place of the value at a path such as `$.items[3].title`; of a value that
/// is missing, the place of what it is missing from.
pub fn of_path(text: &str, path: &str) -> Location {
    let json = text.trim_start_matches('\u{feff}');
    let skipped = text.len() - json.len();
    let found = Document::parse(json).map(|document| {
        let found = steps(path).try_fold(document.root(), |value, step| {
            enter(value, step).ok_or(value)
        });
        found.unwrap_or_else(|deepest| deepest).range().start
    });
    of_offset(text, skipped + found.unwrap_or(0))
}

/// The names and the numbers in brackets of a path.
fn steps(path: &str) -> impl Iterator<Item = &str> {
    let path = path.trim_start_matches('$');
    path.split(['.', '[']).filter(|step| !step.is_empty())
}

fn enter<'d>(value: Json<'d>, step: &str) -> Option<Json<'d>> {
    match step.strip_suffix(']') {
        Some(index) => value.elements().nth(index.parse().ok()?),
        None => value.get(step),
    }
}

#[cfg(test)]
mod tests {
    use super::{Location, of_offset, of_path};

    const TEXT: &str =
        "{\n  \"é\": 1, \"items\": [\n    { \"a\": 1 },\n    { \"title\": 7 }\n  ]\n}";

    fn place(line: usize, column: usize) -> Location {
        Location { line, column }
    }

    #[test]
    fn a_path_leads_to_its_value() {
        assert_eq!(of_path(TEXT, "$.items[1].title"), place(4, 16));
        assert_eq!(of_path(TEXT, "$.items"), place(2, 20));
        assert_eq!(of_path(TEXT, "$"), place(1, 1));
    }

    #[test]
    fn what_is_missing_is_missing_from_something() {
        assert_eq!(of_path(TEXT, "$.items[0].id"), place(3, 5));
        assert_eq!(of_path(TEXT, "$.version"), place(1, 1));
        assert_eq!(of_path("no json", "$.version"), place(1, 1));
    }

    #[test]
    fn a_byte_order_mark_is_no_column_of_its_own_line() {
        assert_eq!(of_path("\u{feff}{}", "$"), place(1, 2));
        assert_eq!(of_offset("ab\ncd", 4), place(2, 2));
        assert_eq!(of_offset("ab", 99), place(1, 3));
    }
}
