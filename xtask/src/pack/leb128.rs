//! Unsigned LEB128, the numbers of the wasm format: seven bits a byte, lowest first, the top bit saying
//! that more follow.

pub fn write(out: &mut Vec<u8>, mut value: usize) {
    loop {
        let low = (value & 0x7f) as u8;
        value >>= 7;
        if value == 0 {
            out.push(low);
            return;
        }
        out.push(low | 0x80);
    }
}

/// Takes bytes off the front of a slice; everything is `None` once it runs out.
pub struct Reader<'a>(pub &'a [u8]);

impl<'a> Reader<'a> {
    pub fn bytes(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    pub fn byte(&mut self) -> Option<u8> {
        self.bytes(1)?.first().copied()
    }

    pub fn number(&mut self) -> Option<usize> {
        let mut value = 0_usize;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            value |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(value);
            }
        }
        None
    }

    /// A text with its length before it.
    pub fn name(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        std::str::from_utf8(self.bytes(length)?).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: usize) -> Vec<u8> {
        let mut out = Vec::new();
        write(&mut out, value);
        out
    }

    #[test]
    fn a_byte_holds_seven_bits() {
        assert_eq!(written(0), [0]);
        assert_eq!(written(127), [0x7f]);
        assert_eq!(written(128), [0x80, 0x01]);
        // The example of the DWARF standard's section on LEB128.
        assert_eq!(written(624_485), [0xe5, 0x8e, 0x26]);
    }

    #[test]
    fn what_was_written_is_read() {
        for value in [0, 1, 127, 128, 16_384, 624_485, 0xffff_ffff] {
            assert_eq!(Reader(&written(value)).number(), Some(value));
        }
    }

    #[test]
    fn what_is_cut_off_or_endless_is_nothing() {
        assert_eq!(Reader(&[0x80]).number(), None);
        assert_eq!(Reader(&[0x80; 9]).number(), None);
        assert_eq!(Reader(b"\x05abc").name(), None);
    }
}
