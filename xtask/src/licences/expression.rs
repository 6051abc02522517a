//! SPDX licence expressions (SPDX specification, annex "SPDX license expressions"): `AND` binds closer
//! than `OR`, and `WITH` adds an exception to one licence.

use std::iter::Peekable;
use std::vec::IntoIter;

/// Whether the licences that an expression leaves a choice of can be met with allowed ones; `None` if it
/// isn't an expression.
pub fn satisfied(expression: &str, allowed: &dyn Fn(&str) -> bool) -> Option<bool> {
    let mut parser = Parser {
        words: words(expression).into_iter().peekable(),
        allowed,
    };
    let answer = parser.either()?;
    parser.words.next().is_none().then_some(answer)
}

/// Splits into names, operators and parentheses. An old habit writes `/` for `OR`.
fn words(expression: &str) -> Vec<String> {
    expression
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('/', " OR ")
        .split_whitespace()
        .map(str::to_owned)
        .collect()
}

struct Parser<'a> {
    words: Peekable<IntoIter<String>>,
    allowed: &'a dyn Fn(&str) -> bool,
}

impl Parser<'_> {
    fn either(&mut self) -> Option<bool> {
        let mut answer = self.both()?;
        while self.take("OR") {
            answer |= self.both()?;
        }
        Some(answer)
    }

    fn both(&mut self) -> Option<bool> {
        let mut answer = self.one()?;
        while self.take("AND") {
            answer &= self.one()?;
        }
        Some(answer)
    }

    fn one(&mut self) -> Option<bool> {
        if self.take("(") {
            let answer = self.either()?;
            return self.take(")").then_some(answer);
        }
        let name = self.name()?;
        if self.take("WITH") {
            // An exception only takes conditions away, so what is allowed stays so.
            self.name()?;
        }
        Some((self.allowed)(&name))
    }

    fn name(&mut self) -> Option<String> {
        self.words
            .next()
            .filter(|word| !["AND", "OR", "WITH", "(", ")"].contains(&word.as_str()))
    }

    fn take(&mut self, word: &str) -> bool {
        self.words.next_if(|next| next == word).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_mit_and_zlib(expression: &str) -> Option<bool> {
        satisfied(expression, &|name| ["MIT", "Zlib"].contains(&name))
    }

    #[test]
    fn one_choice_is_enough() {
        assert_eq!(with_mit_and_zlib("MIT OR GPL-3.0-only"), Some(true));
        assert_eq!(with_mit_and_zlib("GPL-3.0-only OR MIT"), Some(true));
        assert_eq!(with_mit_and_zlib("GPL-3.0-only/MIT"), Some(true));
        assert_eq!(
            with_mit_and_zlib("GPL-3.0-only OR AGPL-3.0-only"),
            Some(false)
        );
    }

    #[test]
    fn every_part_of_a_sum_counts() {
        assert_eq!(with_mit_and_zlib("MIT AND Zlib"), Some(true));
        assert_eq!(with_mit_and_zlib("MIT AND OpenSSL"), Some(false));
    }

    #[test]
    fn and_binds_closer_than_or() {
        assert_eq!(with_mit_and_zlib("MIT OR Zlib AND OpenSSL"), Some(true));
        assert_eq!(with_mit_and_zlib("(MIT OR Zlib) AND OpenSSL"), Some(false));
        assert_eq!(with_mit_and_zlib("(OpenSSL OR MIT) AND Zlib"), Some(true));
    }

    #[test]
    fn an_exception_belongs_to_its_licence() {
        assert_eq!(with_mit_and_zlib("MIT WITH LLVM-exception"), Some(true));
        assert_eq!(
            with_mit_and_zlib("OpenSSL WITH LLVM-exception"),
            Some(false)
        );
    }

    #[test]
    fn what_is_no_expression_is_no_answer() {
        for broken in [
            "", "MIT OR", "OR MIT", "(MIT", "MIT)", "MIT Zlib", "MIT WITH",
        ] {
            assert_eq!(with_mit_and_zlib(broken), None, "{broken:?}");
        }
    }
}
