//! Ids and addresses.

use super::{Reader, member};
use crate::contained::contained;
use crate::digits::digits;
use crate::{Json, Number, Problem, Text, Url, limits};

impl Reader {
    /// An id: a text, or a whole number, which
    /// [JSON Feed](https://www.jsonfeed.org/version/1.1/#items-a-name-items-a)
    /// wants read as text. A number is kept digit for digit, however many it
    /// has: the ids of posts are beyond what other JSON readers keep exactly.
    pub(crate) fn id(&mut self, parent: Json<'_>, key: &str) -> Option<Text> {
        let value = member(parent, key)?;
        let source = value.source();
        let text = match value.number() {
            None => value
                .text()
                .ok_or(Problem::WrongType("a text or a whole number")),
            Some(Number::Count(number)) => Ok(digits(number)),
            Some(Number::Negative) => Err(Problem::Negative),
            Some(Number::Fractional) => Err(Problem::Fractional),
            Some(Number::TooLarge) if source.bytes().all(|byte| byte.is_ascii_digit()) => {
                Ok(source.into())
            }
            Some(Number::TooLarge) => Err(Problem::WrongType("a whole number in digits alone")),
        };
        let text = text
            .map_err(|problem| self.report_member(key, problem))
            .ok()?;
        let text = text.trim();
        if limits::end(text, limits::IDENTIFIER).is_some() {
            self.report_member(key, Problem::TooLong);
            return None;
        }
        let contained = contained(text);
        let text = contained.as_deref().unwrap_or(text);
        (!text.is_empty()).then(|| text.into())
    }

    /// A web address. A relative one is resolved, and blanks in it and what
    /// turns the direction of a line are escaped, as a browser does with all.
    #[inline(never)]
    pub(crate) fn url(&mut self, parent: Json<'_>, key: &str) -> Option<Url> {
        let text = self.string(parent, key)?;
        self.url_of(text.trim(), key)
    }

    pub(crate) fn url_of(&mut self, text: &str, key: &str) -> Option<Url> {
        if text.is_empty() {
            return None;
        }
        let mut escaped = String::with_capacity(text.len());
        for character in text.chars() {
            match character {
                ' ' => escaped.push_str("%20"),
                // In UTF-8 their last bytes are AA to AE, and A6 to A9.
                '\u{202a}'..='\u{202e}' => escaped.push_str("%E2%80%A"),
                '\u{2066}'..='\u{2069}' => escaped.push_str("%E2%81%A"),
                _ => {
                    escaped.push(character);
                    continue;
                }
            }
            if character != ' ' {
                escaped.extend(char::from_digit(u32::from(character) & 15, 16));
            }
        }
        let absolute = Url::parse(&escaped);
        let relative = absolute.is_none();
        let url = absolute.or_else(|| self.base.as_ref()?.join(&escaped));
        let mut warn = |problem, is_so| {
            if is_so {
                self.report_member(key, problem);
            }
        };
        match url {
            Some(_) => {
                warn(Problem::RelativeUrl, relative);
                warn(Problem::BlankInUrl, text.contains(' '));
            }
            None => {
                let long = limits::end(text, limits::IDENTIFIER).is_some();
                warn(Problem::TooLong, long);
                warn(Problem::BadUrl, !long);
            }
        }
        url
    }

    /// The address of a person: besides a page's it may be that of a mailbox or
    /// a telephone, to which no card links.
    pub(crate) fn contact(&mut self, parent: Json<'_>, key: &str) -> Option<Url> {
        let text = self.string(parent, key)?;
        let text = text.trim();
        let is_scheme = |scheme: &str| {
            let start = text.get(..scheme.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        };
        let fits = limits::end(text, limits::IDENTIFIER).is_none();
        if fits && (is_scheme("mailto:") || is_scheme("tel:")) {
            return None;
        }
        self.url_of(text, key)
    }
}
