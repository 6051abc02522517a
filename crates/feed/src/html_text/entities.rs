//! Character references
//! ([HTML, section 13.5](https://html.spec.whatwg.org/multipage/named-characters.html)).

/// The names of the characters from U+00A0 to U+00FF, in their order.
const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 \
acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig \
Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/// The other names that texts are full of, each before its character.
const OTHERS: &str = "amp & lt < gt > quot \" apos ' ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ \
hellip … bull • prime ′ Prime ″ lsaquo ‹ rsaquo › euro € trade ™ minus − larr ← rarr → ensp \u{2002} emsp \u{2003} \
thinsp \u{2009} zwnj \u{200c} zwj \u{200d} lrm \u{200e} rlm \u{200f} OElig Œ oelig œ Scaron Š scaron š";

/// What numbers from 128 to 159 stand for: not the control characters that
/// they are, but what Windows has in these places
/// ([HTML, numeric character reference end state](https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state)).
const WINDOWS: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";

/// The character that a text begins with a reference to, and the reference's
/// length. `None` where `&` is only a sign, and for names not listed above.
pub(super) fn read(html: &str) -> Option<(char, usize)> {
    let inside = html.strip_prefix('&')?;
    match inside.strip_prefix('#') {
        Some(number) => numbered(number),
        None => {
            let end = inside
                .bytes()
                .position(|byte| !byte.is_ascii_alphanumeric())?;
            let name = inside.get(..end)?;
            inside.get(end..)?.strip_prefix(';')?;
            Some((named(name)?, end + 2))
        }
    }
}

fn named(name: &str) -> Option<char> {
    if let Some(place) = LATIN.split(' ').position(|known| known == name) {
        return char::from_u32(0xa0 + place as u32);
    }
    let mut others = OTHERS.split(' ');
    others.find(|known| *known == name)?;
    others.next()?.chars().next()
}

/// Decimal or, after an `x`, hexadecimal. The semicolon may be missing.
fn numbered(number: &str) -> Option<(char, usize)> {
    let (radix, digits) = match number.strip_prefix(['x', 'X']) {
        Some(digits) => (16, digits),
        None => (10, number),
    };
    let (mut code, mut length) = (0u32, 0);
    while let Some(digit) = digits.as_bytes().get(length)
        && let Some(digit) = char::from(*digit).to_digit(radix)
    {
        code = code.saturating_mul(radix).saturating_add(digit);
        length += 1;
    }
    if length == 0 {
        return None;
    }
    let semicolon = usize::from(digits.as_bytes().get(length) == Some(&b';'));
    let character = match code {
        0 => None,
        0x80..0xa0 => WINDOWS.chars().nth(code as usize - 0x80),
        _ => char::from_u32(code),
    };
    let prefix = number.len() - digits.len();
    let character = character.unwrap_or(char::REPLACEMENT_CHARACTER);
    Some((character, "&#".len() + prefix + length + semicolon))
}
