//! Short numbers: a form for each power of ten.

use crate::LanguageError;
use crate::pattern::{self, Value};
use crate::source::Source;
use fluent_syntax::ast::Message;

const POWER: &str = "power";
const PLAIN: &str = "{number}";
/// The longest number that the reader of feeds lets pass has sixteen digits.
const LARGEST: u32 = 15;

/// `3 {number}K|6 {number}M`.
pub(crate) fn line(source: &Source, message: &Message<&str>) -> Result<String, LanguageError> {
    let key = message.id.name;
    let bad = |at: &str, found: &str| {
        source.error(
            at,
            format!("{key} {found}"),
            "write `{ $power -> [3] { $number }K … *[0] { $number } }`, the powers from small to large",
        )
    };
    let Value::Choice(POWER, variants) = pattern::value(source, pattern::of(source, message)?)?
    else {
        return Err(bad(key, "has forms by $power"));
    };
    let mut line = Vec::new();
    let mut before = 0;
    for variant in variants {
        let name = pattern::name(variant);
        let text = pattern::text(source, &variant.value)?;
        if variant.default {
            if name != "0" || text.words != PLAIN {
                return Err(bad(name, "has *[0] { $number } for what is not shortened"));
            }
            continue;
        }
        let power = name
            .parse()
            .ok()
            .filter(|power| (before + 1..=LARGEST).contains(power));
        let Some(power) = power else {
            return Err(bad(
                name,
                "has whole powers from 1 to 15, each larger than the one before",
            ));
        };
        if text.words.matches(PLAIN).count() != 1 || text.places.len() != 1 {
            return Err(bad(name, "has { $number } once in each form"));
        }
        line.push(format!("{power} {}", text.words));
        before = power;
    }
    Ok(line.join("|"))
}
