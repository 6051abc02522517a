//! Messages that are a list: an attribute for each part.

use crate::LanguageError;
use crate::pattern;
use crate::source::Source;
use fluent_syntax::ast::Message;

pub(crate) const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
pub(crate) const HALVES: [&str; 2] = ["am", "pm"];
const GROUPING: [&str; 3] = ["last", "others", "fewest"];
/// In the order of the buttons in `embed/menu.js`, and then what is said.
const MENU: [&str; 13] = [
    "text",
    "figures",
    "apa",
    "bibtex",
    "link",
    "share",
    "svg",
    "png",
    "copied",
    "not-copied",
    "not-shared",
    "drawn",
    "not-drawn",
];

/// The attributes that a message has to have, if it has any.
pub(crate) fn of(key: &str) -> Option<&'static [&'static str]> {
    match key {
        "grouping" => Some(&GROUPING),
        "halves" => Some(&HALVES),
        "menu" => Some(&MENU),
        "months" => Some(&MONTHS),
        _ => None,
    }
}

/// The attributes of a message, in the order of their names.
pub(crate) fn line(
    source: &Source,
    message: &Message<&str>,
    names: &[&str],
) -> Result<String, LanguageError> {
    let key = message.id.name;
    if message.value.is_some() {
        let remedy = format!("leave nothing behind the `=`: {key} has attributes alone");
        return Err(source.error(key, format!("{key} has a text of its own"), remedy));
    }
    check(source, message, names)?;
    let mut parts = Vec::new();
    for name in names {
        let Some(part) = part(source, message, name)? else {
            let remedy = format!("add `.{name} = …`, as en.ftl has it");
            return Err(source.error(key, format!("{key} has no attribute .{name}"), remedy));
        };
        parts.push(part);
    }
    if names == GROUPING {
        return grouping(source, key, &parts);
    }
    Ok(parts.join("|"))
}

/// Refuses attributes that are not among these, or stand twice.
pub(crate) fn check(
    source: &Source,
    message: &Message<&str>,
    names: &[&str],
) -> Result<(), LanguageError> {
    let key = message.id.name;
    for (place, attribute) in message.attributes.iter().enumerate() {
        let name = attribute.id.name;
        let mut before = message.attributes.iter().take(place);
        let found = if before.any(|other| other.id == attribute.id) {
            format!("{key} has two attributes .{name}")
        } else if !names.contains(&name) {
            format!("{key} has an attribute .{name}, which nothing reads")
        } else {
            continue;
        };
        let remedy = format!("take it out: {key} has .{}", names.join(", ."));
        return Err(source.error(name, found, remedy));
    }
    Ok(())
}

/// The text of an attribute, where there is one.
pub(crate) fn part(
    source: &Source,
    message: &Message<&str>,
    name: &str,
) -> Result<Option<String>, LanguageError> {
    let mut attributes = message.attributes.iter();
    let Some(attribute) = attributes.find(|attribute| attribute.id.name == name) else {
        return Ok(None);
    };
    let text = pattern::text(source, &attribute.value)?;
    if let Some(place) = text.places.first() {
        return Err(source.error(
            attribute.id.name,
            format!(".{name} has a place {{ ${place} }}, which nobody fills"),
            "write the words alone",
        ));
    }
    Ok(Some(text.words))
}

fn grouping(source: &Source, key: &str, parts: &[String]) -> Result<String, LanguageError> {
    let sizes = parts.concat();
    if sizes.len() == parts.len() && sizes.bytes().all(|size| matches!(size, b'1'..=b'9')) {
        return Ok(sizes);
    }
    Err(source.error(
        key,
        "a size of a group is one digit from 1 to 9",
        "write it as en.ftl does",
    ))
}
