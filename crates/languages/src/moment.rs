//! How a time is written: a letter for each place, so that the wasm need not tell words apart.

use crate::LanguageError;
use crate::pattern;
use crate::source::Source;
use fluent_syntax::ast::Pattern;

/// The places, their letters, and what of a time each of them says. A letter is large for a number of two digits.
const PLACES: [(&str, char, Part); 11] = [
    ("day", 'd', Part::Day),
    ("day2", 'D', Part::Day),
    ("month", 'b', Part::Month),
    ("month1", 'n', Part::Month),
    ("month2", 'N', Part::Month),
    ("year", 'y', Part::Year),
    ("hour", 'h', Part::Hour),
    ("hour2", 'H', Part::Hour),
    ("hour12", 't', Part::HourOfHalf),
    ("minute", 'M', Part::Minute),
    ("half", 'p', Part::Half),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Day,
    Month,
    Year,
    Hour,
    HourOfHalf,
    Minute,
    Half,
}

/// `{b} {d}, {y}, {t}:{M} {p}`.
pub(crate) fn line(
    source: &Source,
    key: &str,
    pattern: &Pattern<&str>,
) -> Result<String, LanguageError> {
    let bad = |found: String, remedy: &str| source.error(key, format!("{key} {found}"), remedy);
    let text = pattern::text(source, pattern)?;
    let mut line = text.words;
    let mut said = Vec::new();
    for name in &text.places {
        let Some((_, letter, part)) = PLACES.iter().find(|(known, ..)| known == name) else {
            return Err(bad(
                format!("has a place {{ ${name} }}, which nobody fills"),
                "take one of those that the comment in en.ftl names",
            ));
        };
        line = line.replace(&format!("{{{name}}}"), &format!("{{{letter}}}"));
        said.push(*part);
    }
    let once = |part: Part| said.iter().filter(|other| **other == part).count() == 1;
    let clock = match said.contains(&Part::Half) {
        true => once(Part::HourOfHalf) && !said.contains(&Part::Hour),
        false => once(Part::Hour) && !said.contains(&Part::HourOfHalf),
    };
    if clock
        && [Part::Day, Part::Month, Part::Year, Part::Minute]
            .into_iter()
            .all(once)
    {
        return Ok(line);
    }
    Err(bad(
        "has to say day, month, year, hour and minute, each once".into(),
        "an hour of twelve needs $half beside it, an hour of 24 has none",
    ))
}
