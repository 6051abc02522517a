//! The table at the end of a test run.

use super::Outcome;
use crate::failure::{Failure, Result};
use crate::step::seconds;
use crate::tools::browsers::Engine;

#[derive(Default)]
pub struct Report {
    outcomes: Vec<Outcome>,
}

impl Report {
    pub fn add(&mut self, outcome: Outcome) {
        self.outcomes.push(outcome);
    }

    /// A line for each part, and the sum as the last.
    pub fn text(&self) -> String {
        let head = row(["part", "engine", "passed", "failed", "time"]);
        let rows = self.outcomes.iter().map(|outcome| {
            row([
                outcome.part,
                outcome.engine.map_or("", Engine::name),
                &outcome.passed.to_string(),
                &outcome.failed.to_string(),
                &seconds(outcome.duration),
            ])
        });
        let passed: u32 = self.outcomes.iter().map(|outcome| outcome.passed).sum();
        let rows: String = rows.collect();
        format!("{head}{rows}\n{passed} passed, {} failed\n", self.failed())
    }

    /// Fails if any part did.
    pub fn verdict(&self) -> Result<()> {
        if self.failed() == 0 {
            return Ok(());
        }
        Err(Failure::new("not everything passed")
            .remedy("look for `FAILED` and `failed:` above, under the part that the table names"))
    }

    fn failed(&self) -> u32 {
        self.outcomes.iter().map(|outcome| outcome.failed).sum()
    }
}

fn row([part, engine, passed, failed, time]: [&str; 5]) -> String {
    format!("{part:<16}{engine:<10}{passed:>8}{failed:>8}{time:>14}\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn report(failed: u32) -> Report {
        let mut report = Report::default();
        for engine in [None, Some(Engine::Firefox)] {
            report.add(Outcome {
                part: "web",
                engine,
                passed: 20,
                failed,
                duration: Duration::from_secs(75),
            });
        }
        report
    }

    #[test]
    fn the_last_line_is_the_sum() {
        let text = report(1).text();
        assert!(text.contains("web             firefox         20       1    1 min 15 s\n"));
        assert!(text.ends_with("\n40 passed, 2 failed\n"));
    }

    #[test]
    fn one_failure_is_enough() {
        assert!(report(0).verdict().is_ok());
        assert!(report(1).verdict().is_err());
    }
}
