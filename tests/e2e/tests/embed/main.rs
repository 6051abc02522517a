//! The built widget on host pages, as a reader's browser meets it.

mod accessibility;
mod actions;
mod attributes;
mod card_file;
mod card_file_faults;
mod card_file_hostile;
mod card_file_refresh;
mod checker;
mod citations;
mod clipping;
mod demo;
mod demo_access;
mod demo_builder;
mod demo_feeds;
mod demo_heights;
mod demo_outputs;
mod documents;
mod emulation;
mod engines;
mod events;
mod feed_faults;
mod figures;
mod foreign_nodes;
mod frameworks;
mod isolation;
mod keyboard;
mod languages;
mod layout_shift;
mod lazy;
mod lifecycle;
mod linked_data;
mod list;
mod measures;
mod named_controls;
mod odd_pages;
mod opening;
mod parsing;
mod pictures;
mod policy;
mod property;
mod readers;
mod readout;
mod reentrance;
mod rendering;
mod sharing;
mod snapshot;
mod snapshot_adopted;
mod snapshot_equal;
mod taken;
mod wasm_faults;

use std::env;
use std::process::ExitCode;
use storymeter_fixtures as fixtures;

fn main() -> ExitCode {
    let real_feeds = if env::var_os("STORYMETER_FEEDS").is_some() {
        figures::TESTS
    } else {
        println!("STORYMETER_FEEDS is not set: the tests of real feeds are left out");
        &[]
    };
    let in_chromium: &[&[_]] = &[
        emulation::TESTS,
        checker::TESTS,
        demo::TESTS,
        demo_access::TESTS,
        demo_builder::TESTS,
        demo_feeds::TESTS,
        demo_heights::TESTS,
        demo_outputs::TESTS,
    ];
    let in_chromium = if env::var("STORYMETER_ENGINE").is_ok_and(|engine| engine == "chromium") {
        in_chromium
    } else {
        println!(
            "only Chromium can be told to force colours, to print, to show its tree, or to give a page any size: those tests are left out"
        );
        &[]
    };
    let everywhere: &[&[_]] = &[
        rendering::TESTS,
        real_feeds,
        sharing::TESTS,
        snapshot::TESTS,
        snapshot_adopted::TESTS,
        snapshot_equal::TESTS,
        card_file::TESTS,
        card_file_faults::TESTS,
        card_file_hostile::TESTS,
        card_file_refresh::TESTS,
        lifecycle::TESTS,
        list::TESTS,
        measures::TESTS,
        readout::TESTS,
        attributes::TESTS,
        property::TESTS,
        frameworks::TESTS,
        documents::TESTS,
        parsing::TESTS,
        linked_data::TESTS,
        odd_pages::TESTS,
        reentrance::TESTS,
        events::TESTS,
        lazy::TESTS,
        layout_shift::TESTS,
        isolation::TESTS,
        policy::TESTS,
        feed_faults::TESTS,
        wasm_faults::TESTS,
        engines::TESTS,
        named_controls::TESTS,
        foreign_nodes::TESTS,
        accessibility::TESTS,
        actions::TESTS,
        taken::TESTS,
        pictures::TESTS,
        opening::TESTS,
        keyboard::TESTS,
        citations::TESTS,
        clipping::TESTS,
        readers::TESTS,
        languages::TESTS,
    ];
    storymeter_e2e::runner::main(&[everywhere, in_chromium].concat())
}
