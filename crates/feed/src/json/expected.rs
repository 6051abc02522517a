//! What a text that is no JSON lacks.

/// What JSON can want at some place. Only [`Expected::words`] has the words, so
/// that a program without need of them does not carry them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[expect(missing_docs, reason = "`words` says it")]
pub enum Expected {
    LessText,
    Nothing,
    Value,
    LessDepth,
    Name,
    Colon,
    CommaOrBrace,
    CommaOrBracket,
    Digits,
    Escape,
    QuoteOrEscape,
    Digit,
}

impl Expected {
    /// What is wanted, for a person.
    pub fn words(self) -> &'static str {
        match self {
            Expected::LessText => "less text",
            Expected::Nothing => "nothing after the document",
            Expected::Value => "a value",
            Expected::LessDepth => "fewer values in one another",
            Expected::Name => "a name in double quotes",
            Expected::Colon => "a colon",
            Expected::CommaOrBrace => "a comma or a closing brace",
            Expected::CommaOrBracket => "a comma or a closing bracket",
            Expected::Digits => "four hexadecimal digits",
            Expected::Escape => "an escape that JSON knows",
            Expected::QuoteOrEscape => "a closing quote, or an escape",
            Expected::Digit => "a digit",
        }
    }
}
