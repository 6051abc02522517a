//! From text to the list of what is in it.

use super::{DEPTH, Expected, Kind, Value};
use std::fmt;

/// Where a text stops being JSON, and what should have stood there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// The byte at which it went wrong.
    pub offset: usize,
    /// What JSON wants there.
    pub expected: Expected,
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("expected ")?;
        formatter.write_str(self.expected.words())
    }
}

impl std::error::Error for SyntaxError {}

pub(super) fn scan(text: &str) -> Result<Vec<Value>, SyntaxError> {
    let mut scanner = Scanner {
        bytes: text.as_bytes(),
        at: 0,
        values: Vec::new(),
    };
    if u32::try_from(text.len()).is_err() {
        return scanner.expected(Expected::LessText);
    }
    scanner.value(0)?;
    if scanner.peek() != 0 || scanner.at < scanner.bytes.len() {
        return scanner.expected(Expected::Nothing);
    }
    Ok(scanner.values)
}

struct Scanner<'t> {
    bytes: &'t [u8],
    at: usize,
    values: Vec<Value>,
}

type Scanned = Result<(), SyntaxError>;

impl Scanner<'_> {
    fn expected<T>(&self, expected: Expected) -> Result<T, SyntaxError> {
        let offset = self.at;
        Err(SyntaxError { offset, expected })
    }

    /// The byte here; 0, which JSON never holds, at the end.
    fn here(&self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    /// The first byte here that is not white space.
    fn peek(&mut self) -> u8 {
        while matches!(self.here(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
        self.here()
    }

    fn value(&mut self, depth: usize) -> Scanned {
        let first = self.peek();
        let (place, start) = (self.values.len(), self.at as u32);
        self.values.push(Value {
            kind: Kind::Null,
            start,
            end: start,
            next: 0,
        });
        let kind = match first {
            b'{' => Kind::Object,
            b'[' => Kind::Array,
            b'"' => Kind::String,
            b't' | b'f' => Kind::Bool,
            b'n' => Kind::Null,
            _ => Kind::Number,
        };
        match first {
            b'{' | b'[' => self.list(first, depth)?,
            b'"' => self.string()?,
            b't' => self.word(b"true")?,
            b'f' => self.word(b"false")?,
            b'n' => self.word(b"null")?,
            b'-' | b'0'..=b'9' => self.number()?,
            _ => return self.expected(Expected::Value),
        }
        let (end, next) = (self.at as u32, self.values.len() as u32);
        if let Some(value) = self.values.get_mut(place) {
            *value = Value {
                kind,
                start,
                end,
                next,
            };
        }
        Ok(())
    }

    /// An object or an array: the same, but for the names.
    fn list(&mut self, open: u8, depth: usize) -> Scanned {
        if depth == DEPTH {
            return self.expected(Expected::LessDepth);
        }
        let object = open == b'{';
        // ASCII has `}` and `]` two places after their opening ones.
        let close = open + 2;
        self.at += 1;
        if self.peek() == close {
            self.at += 1;
            return Ok(());
        }
        loop {
            if object {
                if self.peek() != b'"' {
                    return self.expected(Expected::Name);
                }
                self.value(depth + 1)?;
                if self.peek() != b':' {
                    return self.expected(Expected::Colon);
                }
                self.at += 1;
            }
            self.value(depth + 1)?;
            let after = self.peek();
            if after != b',' && after != close {
                return self.expected(if object {
                    Expected::CommaOrBrace
                } else {
                    Expected::CommaOrBracket
                });
            }
            self.at += 1;
            if after == close {
                return Ok(());
            }
        }
    }

    fn word(&mut self, word: &[u8]) -> Scanned {
        if self.bytes.get(self.at..self.at + word.len()) != Some(word) {
            return self.expected(Expected::Value);
        }
        self.at += word.len();
        Ok(())
    }

    fn string(&mut self) -> Scanned {
        self.at += 1;
        loop {
            match self.here() {
                b'"' => {
                    self.at += 1;
                    return Ok(());
                }
                b'\\' => {
                    self.at += 1;
                    match self.here() {
                        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => {}
                        b'u' => {
                            for _ in 0..4 {
                                self.at += 1;
                                if !self.here().is_ascii_hexdigit() {
                                    return self.expected(Expected::Digits);
                                }
                            }
                        }
                        _ => return self.expected(Expected::Escape),
                    }
                }
                0..0x20 => return self.expected(Expected::QuoteOrEscape),
                _ => {}
            }
            self.at += 1;
        }
    }

    fn number(&mut self) -> Scanned {
        if self.here() == b'-' {
            self.at += 1;
        }
        if self.here() == b'0' {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.here() == b'.' {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.here(), b'e' | b'E') {
            self.at += 1;
            if matches!(self.here(), b'+' | b'-') {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(())
    }

    fn digits(&mut self) -> Scanned {
        let start = self.at;
        while self.here().is_ascii_digit() {
            self.at += 1;
        }
        if self.at == start {
            return self.expected(Expected::Digit);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::{DEPTH, Document};

    #[test]
    fn what_is_no_json_is_refused_where_it_goes_wrong() {
        for (text, offset, expected) in [
            ("", 0, "a value"),
            ("  ", 2, "a value"),
            ("nul", 0, "a value"),
            ("{,}", 1, "a name in double quotes"),
            ("{\"a\" 1}", 5, "a colon"),
            ("{\"a\": 1,}", 8, "a name in double quotes"),
            ("[1 2]", 3, "a comma or a closing bracket"),
            ("[1,]", 3, "a value"),
            ("{\"a\": 1", 7, "a comma or a closing brace"),
            ("\"a", 2, "a closing quote, or an escape"),
            ("\"a\u{1}\"", 2, "a closing quote, or an escape"),
            ("\"\\x\"", 2, "an escape that JSON knows"),
            ("\"\\u12g4\"", 5, "four hexadecimal digits"),
            ("01", 1, "nothing after the document"),
            ("-", 1, "a digit"),
            ("1.", 2, "a digit"),
            ("1e+", 3, "a digit"),
            ("{} {}", 3, "nothing after the document"),
            ("[]\u{0}", 2, "nothing after the document"),
        ] {
            let error = Document::parse(text).expect_err(text);
            assert_eq!(
                (error.offset, error.expected.words()),
                (offset, expected),
                "{text}"
            );
        }
    }

    #[test]
    fn depth_has_an_end() {
        let nested = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
        assert!(Document::parse(&nested(DEPTH)).is_ok());
        assert!(Document::parse(&nested(DEPTH + 1)).is_err());
        assert!(Document::parse(&"[".repeat(1_000_000)).is_err());
    }
}
