//! Characters above and below the line.

/// Where a character stands.
#[derive(Clone, Copy)]
pub(super) enum Level {
    Above,
    Below,
}

impl Level {
    /// That of `sup` or `sub`.
    pub(super) fn of_element(name: &str) -> Self {
        match name.eq_ignore_ascii_case("sub") {
            true => Level::Below,
            false => Level::Above,
        }
    }

    /// The character that says where it stands, so that 10⁶ is not read as 106;
    /// the same one where there is none.
    pub(super) fn of(self, character: char) -> char {
        let (digits, plus, minus) = match self {
            Level::Above => ("⁰¹²³⁴⁵⁶⁷⁸⁹", '⁺', '⁻'),
            Level::Below => ("₀₁₂₃₄₅₆₇₈₉", '₊', '₋'),
        };
        match character {
            '+' => plus,
            '-' | '−' => minus,
            _ => {
                let digit = character.to_digit(10);
                let raised = digit.and_then(|digit| digits.chars().nth(digit as usize));
                raised.unwrap_or(character)
            }
        }
    }
}

/// Whether a character can be a digit of a number that another one goes on. Of
/// the scripts with digits of their own, letters count as well.
pub(super) fn is_number(character: char) -> bool {
    matches!(character, '0'..='9' | '\u{660}'..='\u{1cff}' | '\u{ff10}'..='\u{ff19}')
}
