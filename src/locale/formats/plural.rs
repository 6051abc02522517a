//! Plural categories of whole numbers.
//!
//! A rule has an alternative for each category, in the order in which a text
//! has its forms. `one 0-1-1|few 10-2-4 !100-12-14|many` is Polish: 1; numbers
//! whose last digit is 2 to 4, but not those that end with 12 to 14; all others
//! ([CLDR, plural rules](https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules),
//! for numbers without a fraction).

use crate::options::whole;

/// The place of a number's category: that of the first alternative of which all
/// conditions hold.
pub(in crate::locale) fn place(rule: &str, number: u64) -> usize {
    let mut place = 0;
    for alternative in rule.split('|') {
        let mut conditions = alternative.split(' ').skip(1);
        if conditions.all(|condition| holds(condition, number)) {
            break;
        }
        place += 1;
    }
    place
}

/// The form at a place; the last one where there are not so many.
pub(in crate::locale) fn form(text: &str, place: usize) -> &str {
    let forms = text.split('|').take(place + 1);
    forms.last().unwrap_or_default()
}

/// The name of a number's category.
pub(in crate::locale) fn category(rule: &str, number: u64) -> &str {
    let alternative = form(rule, place(rule, number));
    alternative.split(' ').next().unwrap_or_default()
}

/// Whether a number, or the remainder of a division, is in a range.
fn holds(condition: &str, number: u64) -> bool {
    let (wanted, condition) = match condition.strip_prefix('!') {
        Some(rest) => (false, rest),
        None => (true, condition),
    };
    let mut numbers = condition.split('-').map(|text| whole(text).map(u64::from));
    let mut next = || numbers.next().flatten();
    let (modulus, first, last) = (next(), next(), next());
    let number = modulus
        .and_then(|modulus| number.checked_rem(modulus))
        .unwrap_or(number);
    let found = first.zip(last);
    found.is_some_and(|(first, last)| (first..=last).contains(&number) == wanted)
}

#[cfg(test)]
mod tests {
    use super::{category, form, place};

    #[test]
    fn rules_are_read_from_the_left() {
        let polish = "one 0-1-1|few 10-2-4 !100-12-14|many";
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
        assert_eq!(category("one 0-1-1|other", 2), "other");
        assert_eq!(category("other", 2), "other");
    }

    #[test]
    fn nonsense_holds_for_no_number() {
        for nonsense in ["one x", "one 0-x-1", "one 0-1", "one ", "one 7-0-0 x"] {
            assert_eq!(place(&[nonsense, "|other"].concat(), 7), 1, "{nonsense}");
        }
        assert_eq!(place("", 7), 0);
    }

    #[test]
    fn there_is_always_a_form() {
        assert_eq!(form("post|posts", 0), "post");
        assert_eq!(form("post|posts", 1), "posts");
        assert_eq!(form("post|posts", 2), "posts");
        assert_eq!(form("posts", 0), "posts");
    }
}
