//! Texts and words.

use super::{Reader, member};
use crate::contained::contained;
use crate::{Json, Kind, Problem, Text, html_text, limits, marks};

impl Reader {
    /// What is kept of a text at the present path; `None` where it is blank.
    #[inline(never)]
    fn kept(&mut self, text: &str, limit: usize, cut: Problem) -> Option<Text> {
        let thinned = marks::thinned(text);
        if thinned.is_some() {
            self.report(Problem::TooManyMarks(limits::COMBINING_MARKS));
        }
        let text = thinned.as_deref().unwrap_or(text).trim();
        let kept = match limits::end(text, limit) {
            Some(end) => {
                self.report(cut);
                text.get(..end)?
            }
            None => text,
        };
        // Last, since a text that is cut may lose an end.
        let contained = contained(kept);
        let kept = contained.as_deref().unwrap_or(kept);
        (!kept.is_empty()).then(|| kept.into())
    }

    fn kept_member(&mut self, text: &str, key: &str, limit: usize, cut: Problem) -> Option<Text> {
        let end = self.enter(key);
        let kept = self.kept(text, limit, cut);
        self.path.truncate(end);
        kept
    }

    /// What a member says, if it is a text.
    #[inline(never)]
    pub(super) fn string(&mut self, parent: Json<'_>, key: &str) -> Option<String> {
        let text = member(parent, key)?.text();
        if text.is_none() {
            self.report_member(key, Problem::WrongType("a text"));
        }
        text
    }

    /// A text without the white space around it; `None` where it is blank.
    fn text(&mut self, parent: Json<'_>, key: &str, limit: usize) -> Option<Text> {
        let text = self.string(parent, key)?;
        self.kept_member(&text, key, limit, Problem::Cut(limit))
    }

    /// A text of at most [`limits::SHORT_TEXT`] characters.
    #[inline(never)]
    pub(crate) fn short_text(&mut self, parent: Json<'_>, key: &str) -> Option<Text> {
        self.text(parent, key, limits::SHORT_TEXT)
    }

    /// A text of at most [`limits::LONG_TEXT`] characters.
    pub(crate) fn long_text(&mut self, parent: Json<'_>, key: &str) -> Option<Text> {
        self.text(parent, key, limits::LONG_TEXT)
    }

    /// What the markup of a member says.
    pub(crate) fn html(&mut self, parent: Json<'_>, key: &str) -> Option<Text> {
        let text = html_text::plain(&self.string(parent, key)?);
        let limit = limits::LONG_TEXT;
        self.kept_member(&text, key, limit, Problem::CutHtml(limit))
    }

    /// A list of short texts, of which longer ones are left out. One text is a
    /// list of one.
    pub(crate) fn short_texts(&mut self, parent: Json<'_>, key: &str) -> Vec<Text> {
        if member(parent, key).is_some_and(|value| value.kind() == Kind::String) {
            self.report_member(key, Problem::NotAList);
            return self.short_text(parent, key).into_iter().collect();
        }
        self.list(parent, key, limits::NAMES, |reader, element| {
            let Some(text) = element.text() else {
                reader.report(Problem::WrongType("a text"));
                return None;
            };
            let limit = limits::SHORT_TEXT;
            if limits::end(text.trim(), limit).is_some() {
                reader.report(Problem::TooLong);
                return None;
            }
            reader.kept(&text, limit, Problem::TooLong)
        })
    }

    /// One of the words that the format names.
    pub(crate) fn word<T: Copy>(
        &mut self,
        parent: Json<'_>,
        key: &str,
        words: &[(&str, T)],
    ) -> Option<T> {
        let text = self.short_text(parent, key)?;
        let known = words.iter().find(|(word, _)| *word == &*text);
        if known.is_none() {
            self.report_member(key, Problem::UnknownWord);
        }
        known.map(|(_, meaning)| *meaning)
    }
}
