//! The tests that need no browser.

use super::{Outcome, cargo_test, counted, filter};

pub fn run(name: Option<&str>) -> Outcome {
    counted("native", None, || {
        let mut command = cargo_test(None);
        command.args(["--workspace", "--exclude=storymeter-e2e", "--no-fail-fast"]);
        filter(&mut command, name);
        Ok(command)
    })
}
