//! Which numbers a language tells apart
//! ([CLDR, plural rules](https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules), for whole numbers).

use crate::LanguageError;
use crate::pattern;
use crate::source::Source;
use fluent_syntax::ast::{Message, PatternElement};

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// `one 1 | few %10:2-4 !%100:12-14 | many`: categories with their conditions. The last one has none: it is for all
/// other numbers.
pub(crate) struct Rule(Vec<(String, Vec<Condition>)>);

struct Condition {
    not: bool,
    /// Of what the remainder counts; 0 where the number itself does.
    modulus: u32,
    first: u32,
    last: u32,
}

impl Rule {
    /// The rule in the message `plural`.
    pub(crate) fn find(source: &Source, messages: &[Message<&str>]) -> Result<Self, LanguageError> {
        let Some(message) = messages.iter().find(|message| message.id.name == "plural") else {
            let remedy = "say which numbers the language tells apart: en.ftl explains how";
            return Err(source.error(source.end(), "plural is missing", remedy));
        };
        let pattern = pattern::of(source, message)?;
        let bad = |at: &str, found: String| {
            let remedy = "write the rule as the comment in en.ftl says, the category of all other numbers last";
            source.error(at, format!("a rule of plurals {found}"), remedy)
        };
        let [PatternElement::TextElement { value: rule }] = &*pattern.elements else {
            return Err(bad(message.id.name, "is a text without places".into()));
        };
        let mut categories: Vec<(String, Vec<Condition>)> = Vec::new();
        let mut alternatives = rule.split('|').peekable();
        while let Some(alternative) = alternatives.next() {
            let mut parts = alternative.split_ascii_whitespace();
            let category = parts.next().unwrap_or_default();
            if !CATEGORIES.contains(&category) {
                return Err(bad(rule, format!("knows no category {category:?}")));
            }
            if categories.iter().any(|(known, _)| known == category) {
                return Err(bad(rule, format!("has {category} once")));
            }
            let mut conditions = Vec::new();
            for part in parts {
                let condition = Condition::read(part);
                conditions.push(
                    condition
                        .ok_or_else(|| bad(rule, format!("can't have {part:?} as a condition")))?,
                );
            }
            let last = alternatives.peek().is_none();
            if last != conditions.is_empty() {
                return Err(bad(
                    rule,
                    "has conditions for each category but the last one".into(),
                ));
            }
            categories.push((category.to_owned(), conditions));
        }
        Ok(Rule(categories))
    }

    /// The categories, in their order: that of the forms in a line.
    pub(crate) fn categories(&self) -> Vec<&str> {
        self.0.iter().map(|(category, _)| &**category).collect()
    }

    /// The one number that a category stands for, where it is one alone.
    pub(crate) fn only_number(&self, category: &str) -> Option<u32> {
        let (_, conditions) = self.0.iter().find(|(known, _)| known == category)?;
        let mut conditions = conditions.iter();
        conditions.find_map(|condition| {
            let one = condition.modulus == 0 && condition.first == condition.last;
            (one && !condition.not).then_some(condition.first)
        })
    }

    pub(crate) fn line(&self) -> String {
        let alternatives = self.0.iter().map(|(category, conditions)| {
            let conditions = conditions.iter().map(Condition::line);
            category.clone() + &conditions.collect::<String>()
        });
        alternatives.collect::<Vec<_>>().join("|")
    }
}

impl Condition {
    fn read(text: &str) -> Option<Self> {
        let (not, text) = match text.strip_prefix('!') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (modulus, range) = match text.strip_prefix('%') {
            Some(rest) => {
                let (modulus, range) = rest.split_once(':')?;
                (modulus.parse().ok().filter(|modulus| *modulus > 0)?, range)
            }
            None => (0, text),
        };
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        let (first, last) = (first.parse().ok()?, last.parse().ok()?);
        (first <= last).then_some(Condition {
            not,
            modulus,
            first,
            last,
        })
    }

    fn line(&self) -> String {
        let not = if self.not { "!" } else { "" };
        format!(" {not}{}-{}-{}", self.modulus, self.first, self.last)
    }
}
