//! Counting tests from what test programs print.

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u32,
    pub failed: u32,
}

impl Tally {
    /// Adds what a line reports, such as `test result: ok. 12 passed; 0 failed; 1 ignored; …`.
    pub fn read(&mut self, line: &str) {
        let Some((_, counts)) = line.split_once("test result: ") else {
            return;
        };
        let counts = counts.split_once(". ").map_or(counts, |(_, counts)| counts);
        for count in counts.split(';') {
            match count.trim().split_once(' ') {
                Some((number, "passed")) => self.passed += number.parse().unwrap_or(0),
                Some((number, "failed")) => self.failed += number.parse().unwrap_or(0),
                _ => {}
            }
        }
    }

    /// A program that failed without a failed test crashed or didn't compile, and a run without tests
    /// proves nothing: both are failures.
    pub fn judged(mut self, succeeded: bool) -> Self {
        let nothing = self.passed + self.failed == 0;
        if self.failed == 0 && (!succeeded || nothing) {
            self.failed = 1;
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(lines: &[&str]) -> Tally {
        let mut tally = Tally::default();
        for line in lines {
            tally.read(line);
        }
        tally
    }

    #[test]
    fn adds_the_results_of_every_test_program() {
        let lines = [
            "running 3 tests",
            "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s",
            "test result: FAILED. 40 passed; 2 failed; 1 ignored; 0 filtered out",
        ];
        assert_eq!(
            tally(&lines),
            Tally {
                passed: 43,
                failed: 2
            }
        );
    }

    #[test]
    fn other_lines_count_for_nothing() {
        assert_eq!(tally(&["test passes ... ok", "2 failed"]), Tally::default());
    }

    #[test]
    fn no_tests_is_a_failure() {
        let none = Tally::default();
        assert_eq!(none.judged(true).failed, 1);
    }

    #[test]
    fn a_crash_is_a_failure_and_failed_tests_are_not_counted_twice() {
        let crashed = Tally {
            passed: 5,
            failed: 0,
        };
        assert_eq!(
            crashed.judged(false),
            Tally {
                passed: 5,
                failed: 1
            }
        );
        let failed = Tally {
            passed: 5,
            failed: 2,
        };
        assert_eq!(failed.judged(false), failed);
    }
}
