//! End-to-end tests: the built widget on host pages, in a real browser,
//! through WebDriver. `cargo xtask test` builds the widget, finds browsers and
//! drivers, and runs `tests/embed` once for each engine.
//!
//! | module | holds |
//! | --- | --- |
//! | [`environment`] | what `cargo xtask test` says: engine, built files, tools |
//! | [`driver`], [`capabilities`], [`browser`] | the driver process, what it is asked for, and the session |
//! | [`server`], [`answer`] | a web server whose answers, and faults, a test chooses |
//! | [`dist`], [`wasm`] | the built files, and ways to break them |
//! | [`page`], [`stage`], [`element`] | a host page; one test's world; one element on it |
//! | [`snapshot`], [`card_file`] | cards as `storymeter render` prints them |
//! | [`runner`] | runs the tests one by one in one session |

pub mod answer;
pub mod browser;
pub mod capabilities;
pub mod card_file;
pub mod dist;
pub mod driver;
pub mod element;
pub mod environment;
pub mod page;
pub mod runner;
pub mod server;
pub mod snapshot;
pub mod stage;
pub mod wasm;
