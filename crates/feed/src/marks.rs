//! Combining marks: what is written above, below and around letters.

use crate::limits::COMBINING_MARKS;

mod table;

/// The text with no more than [`COMBINING_MARKS`] in a row; `None` where it
/// has no more. Whoever piles up thousands writes over the page around.
pub(super) fn thinned(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let ranges = table::ranges();
    let is_mark = |character: char| {
        let code = u32::from(character);
        let after = ranges.partition_point(|(first, _)| *first <= code);
        let range = after.checked_sub(1).and_then(|place| ranges.get(place));
        range.is_some_and(|(_, last)| code <= *last)
    };
    let (mut kept, mut run, mut dropped) = (String::new(), 0, false);
    for character in text.chars() {
        run = if is_mark(character) { run + 1 } else { 0 };
        if run > COMBINING_MARKS {
            dropped = true;
        } else {
            kept.push(character);
        }
    }
    dropped.then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::thinned;

    #[test]
    fn marks_beyond_the_eighth_are_left_out() {
        for mark in [
            '\u{301}', '\u{e33}', '\u{e49}', '\u{489}', '\u{20dd}', '\u{64b}', '\u{93f}',
        ] {
            let storm = format!("a{}b", mark.to_string().repeat(2_000));
            let expected = format!("a{}b", mark.to_string().repeat(8));
            assert_eq!(thinned(&storm), Some(expected), "{mark:?}");
            let alone = mark.to_string().repeat(9);
            assert_eq!(thinned(&alone), Some(mark.to_string().repeat(8)));
        }
    }

    #[test]
    fn no_script_in_use_is_changed() {
        for text in [
            "plain",
            "Thế giới đã trở nên ồn ào hơn",
            "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t",
            "בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים",
            "بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ",
            "क्षत्रियों की कहानियाँ, श्रीमान्",
            "ที่นี่น้ำทั้งหมดเป็นอย่างนั้น",
            "ཧྐྵྨླྺྼྻྂ",
            "ព្រះរាជាណាចក្រកម្ពុជា",
            "မြန်မာနိုင်ငံတော်",
            "ガギグゲゴ か\u{3099}",
            "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} 👩‍👩‍👧‍👦 ❤️",
            "中文字符 조선말",
        ] {
            assert_eq!(thinned(text), None, "{text}");
        }
    }
}
