//! Plural categories of whole numbers.

/// The category of a number by a language's rule
/// ([CLDR, plural rules](https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules),
/// for numbers without a fraction): the first category of which all conditions
/// hold, else `other`.
///
/// `one 1 | few %10:2-4 !%100:12-14 | many` is Polish: 1; numbers whose last
/// digit is 2 to 4, but not those that end with 12 to 14; all others.
pub(super) fn category(rule: &str, number: u64) -> &str {
    for alternative in rule.split('|') {
        let mut words = alternative.split_ascii_whitespace();
        let category = words.next();
        if words.all(|condition| holds(condition, number)) {
            return category.unwrap_or(OTHER);
        }
    }
    OTHER
}

const OTHER: &str = "other";

fn holds(condition: &str, number: u64) -> bool {
    let (wanted, condition) = match condition.strip_prefix('!') {
        Some(rest) => (false, rest),
        None => (true, condition),
    };
    let (modulus, range) = match condition.split_once(':') {
        Some((modulus, range)) => (modulus.get(1..).unwrap_or_default(), range),
        None => ("", condition),
    };
    let whole = |text: &str| text.parse::<u64>().ok();
    let (first, last) = range.split_once('-').unwrap_or((range, range));
    let number = match whole(modulus) {
        Some(modulus) => number.checked_rem(modulus).unwrap_or(number),
        None => number,
    };
    let found = whole(first).zip(whole(last));
    found.is_some_and(|(first, last)| (first..=last).contains(&number) == wanted)
}

#[cfg(test)]
mod tests {
    use super::category;

    #[test]
    fn rules_are_read_from_the_left() {
        let polish = "one 1 | few %10:2-4 !%100:12-14 | many";
        for (number, expected) in [
            (0, "many"),
            (1, "one"),
            (2, "few"),
            (5, "many"),
            (12, "many"),
            (22, "few"),
            (112, "many"),
            (21, "many"),
        ] {
            assert_eq!(category(polish, number), expected, "{number}");
        }
        assert_eq!(category("one 1", 2), "other");
        assert_eq!(category("other", 2), "other");
        for nonsense in ["", "one x", "one %0:1", "one %:1", "|"] {
            assert_eq!(category(nonsense, 7), "other", "{nonsense}");
        }
    }
}
