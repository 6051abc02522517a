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

/// What some bytes are that are no text at all: by their first ones, or, where
/// those are nobody's, because a control character stands among what is no
/// UTF-8.
pub fn binary(bytes: &[u8]) -> Option<&'static str> {
    let known = match bytes {
        [0x1f, 0x8b, ..] => "compressed with gzip",
        [b'P', b'K', 3, 4, ..] => "a zip archive",
        [0x28, 0xb5, 0x2f, 0xfd, ..] => "compressed with zstd",
        [b'B', b'Z', b'h', b'1'..=b'9', 0x31, ..] => "compressed with bzip2",
        [0xfd, b'7', b'z', b'X', b'Z', 0, ..] => "compressed with xz",
        _ => {
            let (start, _) = bytes.split_at(bytes.len().min(512));
            let control = |byte: &u8| byte.is_ascii_control() && !byte.is_ascii_whitespace();
            let is_binary = std::str::from_utf8(start)
                .is_err_and(|error| error.error_len().is_some())
                && start.iter().any(control);
            return is_binary.then_some("no text, but binary data, compressed perhaps");
        }
    };
    Some(known)
}

#[cfg(test)]
mod tests {
    use super::{Stray, Text, binary, foreign};

    #[test]
    fn what_is_compressed_is_called_so() {
        assert_eq!(binary(b"\x1f\x8b\x08\0"), Some("compressed with gzip"));
        assert_eq!(binary(b"PK\x03\x04\x14"), Some("a zip archive"));
        let brotli = b"\x8b\x02\x80{}\xff\x03";
        assert!(binary(brotli).is_some_and(|said| said.contains("binary")));
        for text in [
            &b"{}"[..],
            b"",
            b"caf\xe9 \t\r\n",
            b"\0\0",
            "{\"é\u{1}\"".as_bytes(),
        ] {
            assert_eq!(binary(text), None, "{text:?}");
        }
        let cut = "é".repeat(400) + "\u{1}";
        assert_eq!(binary(&cut.as_bytes()[1..]), None, "one byte is no binary");
    }

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
