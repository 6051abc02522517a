//! Places in a text.

use std::collections::HashMap;
use storymeter::feed::json::{Document, Json, Kind};

/// A place in a text, both from 1; columns are characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    pub line: usize,
    pub column: usize,
}

/// The places of bytes, in the order of the offsets. The text is gone through
/// once, however many there are.
pub fn of_offsets(text: &str, offsets: &[usize]) -> Vec<Location> {
    let mut order: Vec<usize> = (0..offsets.len()).collect();
    order.sort_by_key(|place| offsets[*place]);
    let mut order = order.into_iter().peekable();
    let mut here = Location { line: 1, column: 1 };
    let mut locations = vec![here; offsets.len()];
    let ends = std::iter::once((text.len(), None));
    let characters = text.char_indices().map(|(at, one)| (at, Some(one)));
    for (at, character) in characters.chain(ends) {
        while let Some(place) = order.next_if(|place| offsets[*place] <= at || character.is_none())
        {
            locations[place] = here;
        }
        match character {
            Some('\n') => {
                here = Location {
                    line: here.line + 1,
                    column: 1,
                }
            }
            _ => here.column += 1,
        }
    }
    locations
}

/// The offsets of the values at paths such as `$.items[3].title`; of a value
/// that is missing, that of what it is missing from.
pub fn of_paths(text: &str, paths: &[&str]) -> Vec<usize> {
    let json = text.trim_start_matches('\u{feff}');
    let skipped = text.len() - json.len();
    let mut offsets = vec![skipped; paths.len()];
    if let Ok(document) = Document::parse(json) {
        let mut wanted = Wanted::default();
        for (place, path) in paths.iter().enumerate() {
            wanted.add(place, path);
        }
        wanted.find(document.root(), &mut |place, value| {
            offsets[place] = skipped + value.range().start;
        });
    }
    offsets
}

/// The paths that are looked for, as a tree.
#[derive(Default)]
struct Wanted<'p> {
    /// The numbers of the paths that end here.
    here: Vec<usize>,
    inside: HashMap<&'p str, Wanted<'p>>,
}

impl<'p> Wanted<'p> {
    fn add(&mut self, place: usize, path: &'p str) {
        let mut wanted = self;
        // The names, and the numbers each with the bracket behind it.
        let steps = path.trim_start_matches('$').split(['.', '[']);
        for step in steps.filter(|step| !step.is_empty()) {
            wanted = wanted.inside.entry(step).or_default();
        }
        wanted.here.push(place);
    }

    fn find<'d>(&self, value: Json<'d>, found: &mut dyn FnMut(usize, Json<'d>)) {
        for place in &self.here {
            found(*place, value);
        }
        if self.inside.is_empty() {
            return;
        }
        // Of members with one name the last counts.
        let parts: HashMap<String, Json<'d>> = match value.kind() {
            Kind::Object => value.members().collect(),
            _ => {
                let elements = value.elements().enumerate();
                elements
                    .map(|(index, element)| (format!("{index}]"), element))
                    .collect()
            }
        };
        for (step, wanted) in &self.inside {
            match parts.get(*step) {
                Some(part) => wanted.find(*part, found),
                None => wanted.miss(value, found),
            }
        }
    }

    fn miss<'d>(&self, value: Json<'d>, found: &mut dyn FnMut(usize, Json<'d>)) {
        for place in &self.here {
            found(*place, value);
        }
        for wanted in self.inside.values() {
            wanted.miss(value, found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Location, of_offsets, of_paths};

    const TEXT: &str =
        "{\n  \"é\": 1, \"items\": [\n    { \"a\": 1 },\n    { \"title\": 7 }\n  ]\n}";

    fn place(line: usize, column: usize) -> Location {
        Location { line, column }
    }

    fn of_path(text: &str, path: &str) -> Location {
        of_offsets(text, &of_paths(text, &[path]))[0]
    }

    #[test]
    fn a_path_leads_to_its_value() {
        assert_eq!(of_path(TEXT, "$.items[1].title"), place(4, 16));
        assert_eq!(of_path(TEXT, "$.items"), place(2, 20));
        assert_eq!(of_path(TEXT, "$"), place(1, 1));
        assert_eq!(of_path("{\"a\": 1,\n\"a\": 2}", "$.a"), place(2, 6));
    }

    #[test]
    fn what_is_missing_is_missing_from_something() {
        assert_eq!(of_path(TEXT, "$.items[0].id"), place(3, 5));
        assert_eq!(of_path(TEXT, "$.items[0].b.c[4]"), place(3, 5));
        assert_eq!(of_path(TEXT, "$.version"), place(1, 1));
        assert_eq!(of_path("no json", "$.version"), place(1, 1));
    }

    #[test]
    fn a_byte_order_mark_is_no_column_of_its_own_line() {
        assert_eq!(of_path("\u{feff}{}", "$"), place(1, 2));
        assert_eq!(of_offsets("ab", &[99]), [place(1, 3)]);
    }

    #[test]
    fn places_keep_the_order_in_which_they_are_asked_for() {
        let text = "ab\ncd\n";
        let places = of_offsets(text, &[4, 0, 6, 4]);
        assert_eq!(places, [place(2, 2), place(1, 1), place(3, 1), place(2, 2)]);
        let paths = ["$.items[1]", "$.items", "$.items[1]", "$.items[0].a"];
        let found = of_paths(TEXT, &paths);
        assert!(found[0] == found[2] && found[1] < found[3] && found[3] < found[0]);
    }
}
