//! Runs tests one after the other in one browser session, and reports them the
//! way `cargo test` does.
//!
//! Starting a browser takes longer than most of these tests, and a session
//! must be closed at the end; the standard harness knows no end.

use crate::browser::Browser;
use crate::capabilities::Scheme;
use crate::dist::Dist;
use crate::environment::Environment;
use crate::stage::Stage;
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use std::panic::AssertUnwindSafe;
use std::process::ExitCode;
use std::rc::Rc;
use std::time::{Duration, Instant};
use tokio::time::timeout;

/// A browser that no longer answers fails a test after this long.
const HANGS: Duration = Duration::from_secs(120);

/// A named test.
#[derive(Clone, Copy, Debug)]
pub struct Test {
    /// Its name: module and function.
    pub name: &'static str,
    /// Its body.
    pub body: for<'a> fn(&'a Stage) -> LocalBoxFuture<'a, ()>,
}

/// Lists the tests of a module as `TESTS`. A function left out is never used,
/// which the compiler warns of.
#[macro_export]
macro_rules! tests {
    ($($name:ident),* $(,)?) => {
        /// The tests of this module.
        pub const TESTS: &[$crate::runner::Test] = &[$($crate::runner::Test {
            name: concat!(module_path!(), "::", stringify!($name)),
            body: |stage| Box::pin($name(stage)),
        }),*];
    };
}

/// Runs the tests that the command line names (all, if none), and says how
/// they went.
pub fn main(groups: &[&[Test]]) -> ExitCode {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("an asynchronous runtime starts");
    let tests = chosen(groups);
    let outcome = runtime.block_on(async {
        tokio::select! {
            outcome = run_all(&tests) => outcome,
            // Dropping what runs ends the driver and its browser.
            () = asked_to_stop() => Err("interrupted".to_owned()),
        }
    });
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(unix)]
async fn asked_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate()).expect("a signal can be listened for");
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
}

#[cfg(not(unix))]
async fn asked_to_stop() {
    let _ = tokio::signal::ctrl_c().await;
}

/// The tests whose names contain one of the words of the command line.
fn chosen(groups: &[&[Test]]) -> Vec<Test> {
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    let mut tests: Vec<Test> = groups.iter().copied().flatten().copied().collect();
    tests.retain(|test| {
        words.is_empty() || words.iter().any(|word| test.name.contains(word.as_str()))
    });
    tests
}

async fn run_all(tests: &[Test]) -> Result<bool, String> {
    let environment = Rc::new(Environment::read()?);
    let dist = Dist::open(&environment.dist)?;
    let start = Instant::now();
    println!(
        "\nrunning {} tests in {:?}",
        tests.len(),
        environment.engine
    );
    let mut session = None;
    let mut failed = Vec::new();
    for test in tests {
        let browser = match session.take() {
            Some(browser) => browser,
            None => Rc::new(Browser::open(&environment, Scheme::Light).await?),
        };
        let stage = Stage::new(Rc::clone(&browser), Rc::clone(&environment), dist.clone()).await;
        let began = Instant::now();
        let passed = run(test, &stage).await;
        let outcome = if passed { "ok" } else { "FAILED" };
        println!(
            "test {} ... {outcome} ({:.1} s)",
            test.name,
            began.elapsed().as_secs_f32()
        );
        if passed {
            session = Some(browser);
        } else {
            // What went wrong may be the session itself: the next test gets a new one.
            failed.push(test.name);
            drop(stage);
            close(browser).await;
        }
    }
    if let Some(browser) = session {
        close(browser).await;
    }
    for name in &failed {
        println!("failed: {name}");
    }
    println!(
        "\ntest result: {}. {} passed; {} failed; finished in {:.1} s\n",
        if failed.is_empty() { "ok" } else { "FAILED" },
        tests.len() - failed.len(),
        failed.len(),
        start.elapsed().as_secs_f32(),
    );
    Ok(failed.is_empty())
}

/// Runs one test. Whatever it tried, the host page must not have been
/// disturbed, and the page is left before its servers go.
async fn run(test: &Test, stage: &Stage) -> bool {
    let whole = async {
        (test.body)(stage).await;
        stage.assert_undisturbed().await;
        stage.browser.goto("about:blank").await;
    };
    match timeout(HANGS, AssertUnwindSafe(whole).catch_unwind()).await {
        Ok(Ok(())) => true,
        Ok(Err(_)) => false,
        Err(_) => {
            eprintln!("{} hangs", test.name);
            false
        }
    }
}

async fn close(browser: Rc<Browser>) {
    if let Some(browser) = Rc::into_inner(browser) {
        let _ = timeout(Duration::from_secs(10), browser.close()).await;
    }
}
