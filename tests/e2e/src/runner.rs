//! Runs the tests under libtest-mimic, one after the other, in one browser session.
//!
//! Starting a browser takes longer than most of these tests, and a session must be closed at the end: so the tests share
//! a world, which is made when the first of them wants it.

use crate::browser::Browser;
use crate::capabilities::Scheme;
use crate::dist::Dist;
use crate::environment::Environment;
use crate::stage::Stage;
use futures_util::future::LocalBoxFuture;
use libtest_mimic::{Arguments, Failed, Trial};
use std::cell::RefCell;
use std::process::ExitCode;
use std::rc::Rc;
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};
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

/// What all tests of a run share.
struct World {
    runtime: Runtime,
    environment: Rc<Environment>,
    dist: Dist,
    asked_to_stop: LocalBoxFuture<'static, ()>,
    browser: Option<Rc<Browser>>,
}

thread_local! {
    static WORLD: RefCell<Option<World>> = const { RefCell::new(None) };
}

/// Runs the tests that the command line names (all, if none), and says how
/// they went.
pub fn main(groups: &[&[Test]]) -> ExitCode {
    let mut arguments = Arguments::from_args();
    // On this thread: two browsers on a small machine only wait for each other.
    arguments.test_threads = Some(1);
    let tests = groups.iter().copied().flatten().copied();
    let trials = tests.map(|test| Trial::test(test.name, move || run(test)));
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    if let Some(world) = WORLD.take() {
        world.close();
    }
    conclusion.exit_code()
}

fn run(test: Test) -> Result<(), Failed> {
    WORLD.with_borrow_mut(|world| {
        let opened = world.take().map_or_else(World::open, Ok);
        let opened = opened.unwrap_or_else(|message| give_up(&message));
        world.insert(opened).run(test)
    })
}

impl World {
    fn open() -> Result<Self, String> {
        let environment = Environment::read()?;
        let runtime = Builder::new_current_thread().enable_all().build();
        Ok(World {
            runtime: runtime.map_err(|error| error.to_string())?,
            dist: Dist::open(&environment.dist)?,
            environment: Rc::new(environment),
            asked_to_stop: Box::pin(asked_to_stop()),
            browser: None,
        })
    }

    /// Runs one test. Whatever it tried, the host page must not have been
    /// disturbed, and the page is left before its servers go.
    fn run(&mut self, test: Test) -> Result<(), Failed> {
        // Taken, so that it goes with a test that fails: what went wrong may be the session itself.
        let kept = self.browser.take();
        let (environment, dist) = (Rc::clone(&self.environment), self.dist.clone());
        let whole = async {
            let browser = match kept {
                Some(browser) => browser,
                None => Rc::new(Browser::open(&environment, Scheme::Light).await?),
            };
            let stage = Stage::new(Rc::clone(&browser), environment, dist).await;
            (test.body)(&stage).await;
            stage.assert_undisturbed().await;
            stage.browser.goto("about:blank").await;
            Ok(browser)
        };
        let done = self.runtime.block_on(async {
            tokio::select! {
                done = timeout(HANGS, whole) => done.ok(),
                () = &mut self.asked_to_stop => Some(Err("interrupted".to_owned())),
            }
        });
        // The driver and its browser have ended with what was dropped above.
        let browser = done.ok_or("it hangs")?;
        self.browser = Some(browser.unwrap_or_else(|message| give_up(&message)));
        Ok(())
    }

    fn close(self) {
        if let Some(browser) = self.browser.and_then(Rc::into_inner) {
            let closed = async { timeout(Duration::from_secs(10), browser.close()).await };
            let _ = self.runtime.block_on(closed);
        }
    }
}

/// Ends the run: no test can go on.
fn give_up(message: &str) -> ! {
    eprintln!("error: {message}");
    std::process::exit(1);
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
