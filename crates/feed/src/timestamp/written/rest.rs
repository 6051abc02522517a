//! The text of a date, from left to right.

/// What is still to be read.
pub(super) struct Rest<'t> {
    pub(super) bytes: &'t [u8],
    /// Nothing so far departs from RFC 3339.
    pub(super) exact: bool,
    /// It begins with the year.
    pub(super) iso: bool,
    /// Its zones are those of mails.
    pub(super) mail: bool,
    /// Without an offset it is in UTC.
    pub(super) utc: bool,
}

impl<'t> Rest<'t> {
    /// The text without the comment at its end: what is in brackets there says
    /// in words where the clock stands.
    pub(super) fn of(text: &'t str) -> Self {
        let mut rest = Rest {
            bytes: text.as_bytes(),
            exact: true,
            iso: false,
            mail: false,
            utc: false,
        };
        let open = rest.run(|byte| !matches!(byte, b'(' | b'['));
        if let [before @ .., b')' | b']'] = rest.bytes
            && let Some(before) = before.get(..open)
        {
            rest.bytes = before.trim_ascii_end();
            rest.exact = false;
        }
        rest
    }

    /// How many bytes from here on are of this kind.
    pub(super) fn run(&self, kind: impl Fn(&u8) -> bool) -> usize {
        let end = self.bytes.iter().position(|byte| !kind(byte));
        end.unwrap_or(self.bytes.len())
    }

    pub(super) fn skip(&mut self, count: usize) {
        self.bytes = self.bytes.get(count..).unwrap_or_default();
    }

    /// Moves past this byte, if it is here.
    pub(super) fn take(&mut self, byte: u8) -> bool {
        let here = self.bytes.first() == Some(&byte);
        self.skip(usize::from(here));
        here
    }

    pub(super) fn blanks(&mut self) -> bool {
        let count = self.run(|byte| *byte == b' ');
        self.skip(count);
        count > 0
    }

    /// A number of this many digits.
    pub(super) fn number(&mut self, count: usize) -> Option<i64> {
        let mut number = 0;
        for byte in self.bytes.get(..count)? {
            if !byte.is_ascii_digit() {
                return None;
            }
            number = number * 10 + i64::from(byte - b'0');
        }
        self.skip(count);
        Some(number)
    }

    /// A number of two digits, of which the first may be missing where it is 0.
    pub(super) fn one_or_two(&mut self) -> Option<i64> {
        let digits = self.run(u8::is_ascii_digit);
        self.exact &= digits > 1;
        self.number(digits.clamp(1, 2))
    }

    /// The letters here.
    pub(super) fn word(&mut self) -> &'t [u8] {
        let (word, rest) = self.bytes.split_at(self.run(u8::is_ascii_alphabetic));
        self.bytes = rest;
        word
    }
}
