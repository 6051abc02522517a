//! The messages of a language: all of them, no others, each once, in the order of English.

use crate::LanguageError;
use crate::language::Entry;
use crate::source::Source;
use fluent_syntax::ast::Message;

pub(crate) fn check(
    source: &Source,
    messages: &[Message<&str>],
    english: Option<&[Entry]>,
) -> Result<(), LanguageError> {
    let name = |message: &Message<&str>| message.id.name.to_owned();
    for (place, message) in messages.iter().enumerate() {
        let before = messages.iter().take(place);
        if before.into_iter().any(|other| other.id == message.id) {
            return Err(source.error(
                message.id.name,
                format!("{} stands there twice", name(message)),
                "take one of the two out",
            ));
        }
    }
    let Some(english) = english else {
        return Ok(());
    };
    for message in messages {
        if !english.iter().any(|entry| entry.key == message.id.name) {
            return Err(source.error(
                message.id.name,
                format!("no message of en.ftl is called {}", name(message)),
                "take it out, or give it the key that it has in en.ftl",
            ));
        }
    }
    for (place, entry) in english.iter().enumerate() {
        let found = messages.get(place);
        let at = found.map_or(source.end(), |message| message.id.name);
        let before = match place.checked_sub(1).and_then(|place| english.get(place)) {
            Some(before) => format!("behind {}", before.key),
            None => "as the first one".to_owned(),
        };
        if !messages.iter().any(|message| message.id.name == entry.key) {
            return Err(source.error(
                at,
                format!("{} is missing", entry.key),
                format!("translate it from en.ftl, and put it {before}"),
            ));
        }
        if found.is_none_or(|message| message.id.name != entry.key) {
            return Err(source.error(
                at,
                format!("{} is expected here", entry.key),
                format!("put it {before}: the order is that of en.ftl"),
            ));
        }
    }
    Ok(())
}
