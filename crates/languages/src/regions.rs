//! How times are written in the regions of English.

use crate::attributes::{self, HALVES, MONTHS};
use crate::error::LanguageError;
use crate::language::Entry;
use crate::moment;
use crate::pattern;
use crate::source::Source;
use fluent_syntax::ast::Message;

const REGIONS: &str = "regions";

/// A line for each message: see [`crate::Languages::regions`].
pub(crate) fn compile(source: &Source, english: &[Entry]) -> Result<String, LanguageError> {
    let mut lines = Vec::new();
    let mut known: Vec<String> = Vec::new();
    for message in source.messages()? {
        let key = message.id.name;
        let names = [&MONTHS[..], &HALVES, &[REGIONS]].concat();
        attributes::check(source, &message, &names)?;
        let others = attributes::part(source, &message, REGIONS)?.unwrap_or_default();
        let regions: Vec<&str> = [key]
            .into_iter()
            .chain(others.split(' '))
            .filter(|region| !region.is_empty())
            .collect();
        for region in &regions {
            let sound = region.len() == 2
                && region.bytes().all(|letter| letter.is_ascii_uppercase())
                || region.len() == 3 && region.bytes().all(|digit| digit.is_ascii_digit());
            if !sound || known.iter().any(|other| other == region) {
                return Err(source.error(
                    key,
                    format!("{region} is no region, or stands there twice"),
                    "name each once, by two large letters or three digits, with a space between them",
                ));
            }
            known.push((*region).to_owned());
        }
        let parts = [
            regions.join(" "),
            moment::line(source, key, pattern::text_of(source, &message)?)?,
            list(source, &message, english, "months", &MONTHS)?,
            list(source, &message, english, "halves", &HALVES)?,
        ];
        lines.push(parts.join("\t"));
    }
    Ok(lines.join("\n"))
}

/// The names that a region has, and those of English where it has none of its own.
fn list(
    source: &Source,
    message: &Message<&str>,
    english: &[Entry],
    key: &str,
    names: &[&str],
) -> Result<String, LanguageError> {
    let line = english
        .iter()
        .find(|entry| entry.key == key)
        .map(|entry| &*entry.line);
    let english = line.unwrap_or_default().split('|');
    let parts = names.iter().zip(english).map(|(name, english)| {
        let own = attributes::part(source, message, name)?;
        Ok(own.unwrap_or_else(|| english.to_owned()))
    });
    Ok(parts.collect::<Result<Vec<_>, _>>()?.join("|"))
}
