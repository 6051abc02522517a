//! From bytes to text.

/// A text, and the bytes that were none.
#[derive(Debug, PartialEq, Eq)]
pub struct Text {
    /// As a browser reads it: what is no UTF-8 becomes U+FFFD.
    pub text: String,
    /// The first byte that is no UTF-8.
    pub stray: Option<Stray>,
}

/// A byte that is no UTF-8.
#[derive(Debug, PartialEq, Eq)]
pub struct Stray {
    pub byte: u8,
    /// Where the text has a U+FFFD in its stead.
    pub offset: usize,
    /// How many more places there are like it.
    pub others: usize,
}

impl Text {
    pub fn decode(bytes: &[u8]) -> Text {
        let mut text = String::with_capacity(bytes.len());
        let mut stray: Option<Stray> = None;
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            if let [byte, ..] = chunk.invalid() {
                match &mut stray {
                    Some(stray) => stray.others += 1,
                    None => {
                        stray = Some(Stray {
                            byte: *byte,
                            offset: text.len(),
                            others: 0,
                        });
                    }
                }
                text.push(char::REPLACEMENT_CHARACTER);
            }
        }
        Text { text, stray }
    }
}

/// The encoding of a text that is no UTF-8, by its byte order mark, or by the
/// zeros beside its first character: JSON begins with one of ASCII.
pub fn foreign(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => Some("UTF-32"),
        [1..=255, 0, 0, 0, ..] | [0, 0, 0, 1..=255, ..] => Some("UTF-32"),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => Some("UTF-16"),
        [1..=255, 0, ..] | [0, 1..=255, ..] => Some("UTF-16"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Stray, Text, foreign};

    #[test]
    fn a_stray_byte_is_found_where_the_text_has_its_mark() {
        let decoded = Text::decode(b"caf\xe9 r\xe9gal\xe9");
        assert_eq!(decoded.text, "caf\u{fffd} r\u{fffd}gal\u{fffd}");
        let stray = Stray {
            byte: 0xe9,
            offset: 3,
            others: 2,
        };
        assert_eq!(decoded.stray, Some(stray));
        assert_eq!(Text::decode("café".as_bytes()).stray, None);
    }

    #[test]
    fn encodings_that_are_no_utf_8_have_a_name() {
        let wide = |text: &str, little: bool| -> Vec<u8> {
            let units = text.encode_utf16();
            let bytes = |unit: u16| {
                if little {
                    unit.to_le_bytes()
                } else {
                    unit.to_be_bytes()
                }
            };
            units.flat_map(bytes).collect()
        };
        for little in [true, false] {
            assert_eq!(foreign(&wide("\u{feff}{}", little)), Some("UTF-16"));
            assert_eq!(foreign(&wide("{}", little)), Some("UTF-16"));
        }
        assert_eq!(foreign(&[0xff, 0xfe, 0, 0, b'{', 0, 0, 0]), Some("UTF-32"));
        assert_eq!(foreign(&[b'{', 0, 0, 0]), Some("UTF-32"));
        assert_eq!(foreign("\u{feff}{}".as_bytes()), None);
        assert_eq!(foreign(b"{}"), None);
        assert_eq!(foreign(b""), None);
        assert_eq!(foreign(b"\0\0"), None);
    }
}
