//! The built widget on host pages, as a reader's browser meets it.

mod accessibility;
mod attributes;
mod events;
mod feed_faults;
mod figures;
mod isolation;
mod layout_shift;
mod lazy;
mod lifecycle;
mod policy;
mod property;
mod rendering;
mod sharing;
mod wasm_faults;

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    let real_feeds = if env::var_os("STORYMETER_FEEDS").is_some() {
        figures::TESTS
    } else {
        println!("STORYMETER_FEEDS is not set: the tests of real feeds are left out");
        &[]
    };
    storymeter_e2e::runner::main(&[
        rendering::TESTS,
        real_feeds,
        sharing::TESTS,
        lifecycle::TESTS,
        attributes::TESTS,
        property::TESTS,
        events::TESTS,
        lazy::TESTS,
        layout_shift::TESTS,
        isolation::TESTS,
        policy::TESTS,
        feed_faults::TESTS,
        wasm_faults::TESTS,
        accessibility::TESTS,
    ])
}
