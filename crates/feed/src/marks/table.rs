//! Where combining marks have their places.

/// The ranges of code points that are marks
/// ([general categories](https://www.unicode.org/reports/tr44/#General_Category_Values) Mn, Me and Mc), below
/// U+10000, and the two vowels of Thai and Lao that come apart into a mark and a letter. For each range how far its first
/// is from the last one before, and how far its last from its first. A number of 128 and more takes two bytes.
#[rustfmt::skip]
const STEPS: &[u8] = &[
    1, 111, 129, 20, 6, 129, 8, 44, 2, 0, 2, 1, 2, 1, 2, 2, 71, 10, 49, 20, 17, 0, 102, 6, 3,
    5, 3, 1, 2, 3, 36, 0, 31, 26, 92, 10, 59, 8, 10, 0, 25, 3, 2, 8, 2, 2, 2, 4, 44, 2,
    60, 8, 43, 23, 2, 32, 55, 2, 2, 17, 2, 6, 11, 1, 30, 2, 57, 0, 2, 15, 10, 0, 11, 1, 27,
    5, 57, 21, 31, 1, 4, 0, 12, 2, 57, 0, 2, 15, 21, 1, 23, 9, 57, 0, 2, 25, 11, 1, 31, 0,
    60, 15, 10, 0, 41, 4, 56, 0, 2, 24, 12, 1, 30, 2, 57, 0, 2, 24, 12, 1, 16, 16, 56, 1, 2,
    15, 10, 0, 11, 1, 30, 2, 71, 21, 19, 1, 62, 0, 2, 7, 13, 7, 99, 0, 2, 9, 12, 6, 74, 1,
    28, 0, 2, 0, 2, 0, 5, 1, 50, 19, 2, 1, 6, 47, 10, 0, 101, 19, 24, 3, 5, 2, 2, 2, 3,
    6, 4, 3, 14, 11, 2, 0, 11, 3, 130, 192, 2, 131, 179, 3, 29, 2, 30, 1, 31, 1, 65, 31, 10, 0,
    46, 2, 2, 0, 118, 1, 35, 0, 119, 27, 128, 220, 4, 58, 42, 49, 84, 48, 16, 39, 8, 13, 2, 31, 12,
    57, 13, 49, 19, 128, 153, 2, 2, 20, 5, 0, 7, 0, 3, 2, 128, 199, 63, 130, 209, 32, 139, 255, 2, 128,
    142, 0, 97, 31, 130, 43, 5, 106, 1, 245, 213, 3, 2, 9, 33, 1, 81, 1, 129, 17, 0, 4, 0, 5, 0,
    24, 4, 5, 0, 84, 1, 51, 17, 27, 17, 14, 0, 39, 7, 26, 12, 45, 3, 48, 13, 37, 0, 68, 13, 13,
    0, 9, 1, 46, 2, 51, 0, 2, 2, 3, 1, 6, 1, 2, 0, 42, 4, 6, 1, 128, 237, 7, 2, 1, 207,
    49, 0, 130, 226, 15, 17, 15,
];

/// The first and the last of each range.
pub(super) fn ranges() -> Vec<(u32, u32)> {
    let mut steps = STEPS.iter().map(|step| u32::from(*step));
    let mut step = || match steps.next()? {
        high @ 0x80.. => Some((high & 0x7f) << 8 | steps.next()?),
        step => Some(step),
    };
    let (mut ranges, mut last) = (Vec::new(), 0x2ff);
    while let (Some(gap), Some(length)) = (step(), step()) {
        let first = last + gap;
        last = first + length;
        ranges.push((first, last));
    }
    ranges
}

#[cfg(test)]
mod tests {
    use super::{STEPS, ranges};
    use icu_properties::CodePointMapData;
    use icu_properties::props::GeneralCategory;

    /// The table as it has to be: a code point that has no character yet
    /// belongs to the range around it.
    fn steps() -> Vec<u8> {
        let categories = CodePointMapData::<GeneralCategory>::new();
        let (mut ranges, mut open) = (Vec::<(u32, u32)>::new(), false);
        for code in 0x300..0x10000 {
            match categories.get32(code) {
                _ if matches!(code, 0xe33 | 0xeb3) => {}
                GeneralCategory::NonspacingMark
                | GeneralCategory::EnclosingMark
                | GeneralCategory::SpacingMark => {}
                GeneralCategory::Unassigned => continue,
                _ => {
                    open = false;
                    continue;
                }
            }
            match ranges.last_mut() {
                Some((_, last)) if open => *last = code,
                _ => ranges.push((code, code)),
            }
            open = true;
        }
        let (mut steps, mut before) = (Vec::new(), 0x2ff);
        for (first, last) in ranges {
            for step in [first - before, last - first] {
                if step >= 0x80 {
                    steps.push(0x80 | (step >> 8) as u8);
                }
                steps.push(step as u8);
            }
            before = last;
        }
        steps
    }

    #[test]
    fn the_table_is_unicodes() {
        assert_eq!(STEPS, steps());
        assert!(ranges().is_sorted());
    }
}
