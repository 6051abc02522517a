//! One language: each of its messages as a line.

use crate::attributes;
use crate::compact;
use crate::error::LanguageError;
use crate::moment;
use crate::order;
use crate::pattern;
use crate::plural::Rule;
use crate::source::Source;
use crate::words;
use fluent_syntax::ast::Message;
use std::collections::BTreeSet;

/// A message in the compact form.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) line: String,
    /// The places of words.
    pub(crate) places: BTreeSet<String>,
    /// Whether the wording depends on a number.
    pub(crate) counted: bool,
}

impl Entry {
    /// Data about the language: a line whose places are its own.
    fn data(message: &Message<&str>, line: String) -> Self {
        Entry {
            key: message.id.name.to_owned(),
            line,
            places: BTreeSet::new(),
            counted: false,
        }
    }
}

/// A language's messages. Without the English ones, it is English.
pub(crate) fn compile(
    source: &Source,
    english: Option<&[Entry]>,
) -> Result<Vec<Entry>, LanguageError> {
    let messages = source.messages()?;
    order::check(source, &messages, english)?;
    let rule = Rule::find(source, &messages)?;
    let entries = messages.iter().enumerate().map(|(place, message)| {
        let line = match message.id.name {
            "tag" => tag(source, message)?,
            "digits" => digits(source, message)?,
            "plural" => rule.line(),
            "compact" => compact::line(source, message)?,
            "moment" => moment::line(source, message.id.name, pattern::of(source, message)?)?,
            key => match attributes::of(key) {
                Some(names) => attributes::line(source, message, names)?,
                None => {
                    let english = english.and_then(|english| english.get(place));
                    return words::entry(source, message, &rule, english);
                }
            },
        };
        Ok(Entry::data(message, line))
    });
    entries.collect()
}

fn tag(source: &Source, message: &Message<&str>) -> Result<String, LanguageError> {
    let text = pattern::text(source, pattern::of(source, message)?)?;
    if text.words == source.tag() {
        return Ok(text.words);
    }
    Err(source.error(
        message.id.name,
        format!(
            "the file of {} says that it is {}",
            source.tag(),
            text.words
        ),
        "let the tag be the file's name",
    ))
}

fn digits(source: &Source, message: &Message<&str>) -> Result<String, LanguageError> {
    let text = pattern::text(source, pattern::of(source, message)?)?;
    let mut digits = text.words.chars();
    if let Some(zero) = digits.clone().next()
        && digits.by_ref().eq((zero..).take(10))
    {
        return Ok(zero.into());
    }
    Err(source.error(
        message.id.name,
        "digits are ten characters that follow on one another in Unicode",
        "write them from zero to nine, with nothing between them",
    ))
}
