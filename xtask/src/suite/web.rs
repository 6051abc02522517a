//! The tests of the browser's half of the crate, under wasm-bindgen's test runner.

use std::env;
use std::process::Command;

use super::{Outcome, cargo_test, counted_unless_lost, default_variable, filter};
use crate::failure::Result;
use crate::process;
use crate::step::heading;
use crate::tools;
use crate::tools::browsers::Engine;
use crate::tools::rust::WASM_TARGET;

const RUNNER_VARIABLE: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER";

/// A browser on a busy machine may take long to start; the default is 20 seconds for everything.
const TIMEOUT_SECONDS: &str = "300";

/// Compiles the tests, once for all engines.
pub fn build() -> Result<()> {
    heading("compiling the web tests");
    tools::rust::wasm_target()?;
    process::openly(
        test_command(None).arg("--no-run"),
        "the web tests don't compile",
    )
}

/// What the runner says where it gives up. Before a test has begun, a browser has waited for the page without end: the runner's
/// server may leave a connection without a thread, since tiny_http's pool counts one as free until it has woken up.
const LOST: &str = "driver status:";

pub fn run(engine: Engine, name: Option<&str>) -> Outcome {
    let lost = |line: &str| line.contains(LOST);
    counted_unless_lost("web", Some(engine), lost, || {
        let mut command = command(engine)?;
        filter(&mut command, name);
        Ok(command)
    })
}

fn command(engine: Engine) -> Result<Command> {
    let runner = tools::wasm_bindgen()?
        .join("wasm-bindgen-test-runner")
        .with_extension(env::consts::EXE_EXTENSION);
    let mut command = test_command(Some(engine));
    // The runner takes the first driver it finds a variable of, so the others must not be there.
    for other in Engine::ALL {
        let variable = other.wasm_bindgen_variable();
        command
            .env_remove(variable)
            .env_remove(format!("{variable}_REMOTE"));
    }
    command
        .env(engine.wasm_bindgen_variable(), engine.driver()?)
        .env(RUNNER_VARIABLE, runner);
    default_variable(&mut command, "WASM_BINDGEN_TEST_TIMEOUT", TIMEOUT_SECONDS);
    default_variable(&mut command, "WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60");
    Ok(command)
}

fn test_command(engine: Option<Engine>) -> Command {
    let mut command = cargo_test(engine);
    command.args([
        "--package=storymeter",
        "--package=leptos-app",
        "--test=web",
        "--test=client",
        "--target",
        WASM_TARGET,
    ]);
    command
}
