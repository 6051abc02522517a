//! A pattern of Fluent as a text with places, or as a choice between some.

use crate::LanguageError;
use crate::source::Source;
use fluent_syntax::ast::{
    Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeSet;

/// Words with places to fill: `by {name}`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Text {
    pub(crate) words: String,
    pub(crate) places: BTreeSet<String>,
}

/// The value of a message.
pub(crate) enum Value<'p, 's> {
    Text(Text),
    /// By a variable, one of some forms.
    Choice(&'s str, &'p [Variant<&'s str>]),
}

/// The pattern of a message that has to have one, and no attributes.
pub(crate) fn of<'p, 's>(
    source: &Source,
    message: &'p Message<&'s str>,
) -> Result<&'p Pattern<&'s str>, LanguageError> {
    let key = message.id.name;
    if let Some(attribute) = message.attributes.first() {
        let name = attribute.id.name;
        return Err(source.error(
            name,
            format!("{key} has an attribute .{name}, which nothing reads"),
            "take it out: docs/languages.md names the messages that have attributes",
        ));
    }
    text_of(source, message)
}

/// The pattern of a message that has to have one, whatever attributes it has.
pub(crate) fn text_of<'p, 's>(
    source: &Source,
    message: &'p Message<&'s str>,
) -> Result<&'p Pattern<&'s str>, LanguageError> {
    let key = message.id.name;
    message.value.as_ref().ok_or_else(|| {
        let found = format!("{key} has no text");
        source.error(key, found, "write one behind the `=`")
    })
}

/// A pattern as a whole.
pub(crate) fn value<'p, 's>(
    source: &Source,
    pattern: &'p Pattern<&'s str>,
) -> Result<Value<'p, 's>, LanguageError> {
    if let [PatternElement::Placeable { expression }] = &*pattern.elements
        && let Expression::Select { selector, variants } = expression
        && let InlineExpression::VariableReference { id } = selector
    {
        return Ok(Value::Choice(id.name, variants));
    }
    text(source, pattern).map(Value::Text)
}

/// What a variant of a choice is for.
pub(crate) fn name<'s>(variant: &Variant<&'s str>) -> &'s str {
    match variant.key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
    }
}

/// A pattern that is one text.
pub(crate) fn text(source: &Source, pattern: &Pattern<&str>) -> Result<Text, LanguageError> {
    let mut text = Text {
        words: String::new(),
        places: BTreeSet::new(),
    };
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.words += visible(source, value)?,
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    text.words.extend(["{", id.name, "}"]);
                    text.places.insert(id.name.to_owned());
                }
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    let unescaped = unescape_unicode_to_string(value);
                    text.words += sound(source, value, &unescaped)?;
                }
                _ => return Err(not_held(source, expression)),
            },
        }
    }
    Ok(text)
}

/// Words as they stand in the file.
fn visible<'t>(source: &Source, words: &'t str) -> Result<&'t str, LanguageError> {
    if words.contains('\n') {
        return Err(source.error(
            words,
            "a text of two lines: the compact form has one for each message",
            "write it on one line",
        ));
    }
    if words.contains("  ") {
        return Err(source.error(words, "two spaces side by side", "leave one of them"));
    }
    if let Some(hidden) = words.chars().find(|character| is_hidden(*character)) {
        let code = u32::from(hidden);
        return Err(source.error(
            words,
            format!("a character that can't be seen, U+{code:04X}"),
            format!(r#"write it by its number: {{ "\u{code:04X}" }}"#),
        ));
    }
    sound(source, words, words)
}

/// White space other than the plain one, and signs that direct, join or part without being seen.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || character != ' ' && character.is_whitespace()
        || matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Words without what parts something in the compact form.
fn sound<'t>(source: &Source, at: &str, words: &'t str) -> Result<&'t str, LanguageError> {
    match words
        .chars()
        .find(|character| matches!(character, '{' | '}' | '|' | '\n' | '\t'))
    {
        None => Ok(words),
        Some(found) => Err(source.error(
            at,
            format!("{found:?} in a text: the compact form parts things by it"),
            "say it without that character",
        )),
    }
}

/// What only Fluent's own run time could work out.
fn not_held(source: &Source, expression: &Expression<&str>) -> LanguageError {
    let (at, found, remedy) = match expression {
        Expression::Select { .. } => (
            anchor(expression),
            "a choice within a text".to_owned(),
            "let the choice be the whole message, and put the words around it into each of its forms",
        ),
        Expression::Inline(inline) => match inline {
            InlineExpression::FunctionReference { id, .. } => (
                id.name,
                format!("the function {}()", id.name),
                "leave the place alone: numbers and times come as the language writes them",
            ),
            InlineExpression::MessageReference { id, .. } => (
                id.name,
                format!("a reference to the message {}", id.name),
                "write its words out; a place has a `$`",
            ),
            InlineExpression::TermReference { id, .. } => (
                id.name,
                format!("a reference to the term -{}", id.name),
                "write its words out",
            ),
            _ => (
                anchor(expression),
                "a number or another place within braces".to_owned(),
                "write it as words, or `{ $name }`",
            ),
        },
    };
    source.error(
        at,
        format!("{found}: the compact form can't hold it"),
        remedy,
    )
}

/// A piece of the file that stands in an expression.
fn anchor<'s>(expression: &Expression<&'s str>) -> &'s str {
    let inline = match expression {
        Expression::Select { selector, .. } => selector,
        Expression::Inline(inline) => inline,
    };
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            value
        }
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => id.name,
        InlineExpression::Placeable { expression } => anchor(expression),
    }
}
