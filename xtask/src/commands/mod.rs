//! One file for each command.

mod bench;
mod build;
mod check;
mod clean;
mod demo;
mod pack;
mod screenshots;
mod size;
mod test;
mod why;

use crate::failure::{Failure, Result};

struct Command {
    name: &'static str,
    options: &'static str,
    summary: &'static str,
    run: fn(lexopt::Parser) -> Result<()>,
}

const COMMANDS: [Command; 9] = [
    Command {
        name: "demo",
        options: "[--port N] [--open] [--release]",
        summary: "build the demo page, serve it on 127.0.0.1 and follow changes",
        run: demo::run,
    },
    Command {
        name: "test",
        options: "[--engine NAME] [--only PART] [NAME]",
        summary: "every test: native, web and e2e, in chromium, firefox and webkit",
        run: test::run,
    },
    Command {
        name: "check",
        options: "",
        summary: "format, lints, docs, JavaScript types; licences, sources, known holes and use of crates",
        run: check::run,
    },
    Command {
        name: "build",
        options: "",
        summary: "build the files that sites embed, and the demo site, into dist/",
        run: build::run,
    },
    Command {
        name: "size",
        options: "[--why]",
        summary: "build dist/ and hold its sizes against their budgets; with --why the heaviest functions and crates",
        run: size::run,
    },
    Command {
        name: "bench",
        options: "[--quick | --check | --runs N]",
        summary: "measure the card against its peers: see bench/README.md",
        run: bench::run,
    },
    Command {
        name: "screenshots",
        options: "[--check]",
        summary: "take the pictures of docs/gallery/ anew; with --check compare them with the card as it is",
        run: screenshots::run,
    },
    Command {
        name: "clean",
        options: "[--tools]",
        summary: "remove what was built; with --tools the installed tools too",
        run: clean::run,
    },
    Command {
        name: "pack",
        options: "",
        summary: "(called by Trunk) turn wasm-bindgen's output into the files of dist/",
        run: pack::run,
    },
];

/// The commands, a line each.
pub fn list() -> String {
    COMMANDS
        .iter()
        .map(|command| {
            let call = format!("cargo xtask {} {}", command.name, command.options);
            format!("{call:<55}{}\n", command.summary)
        })
        .collect()
}

pub fn run(name: &str, arguments: lexopt::Parser) -> Result<()> {
    if ["help", "--help", "-h"].contains(&name) {
        print!("{}", list());
        return Ok(());
    }
    let command = COMMANDS
        .iter()
        .find(|command| command.name == name)
        .ok_or_else(|| {
            Failure::new(format!("there is no command {name}"))
                .remedy("`cargo xtask` lists the commands")
        })?;
    (command.run)(arguments)
}

/// For commands without options: refuses any.
fn no_options(mut arguments: lexopt::Parser) -> Result<()> {
    match arguments.next()? {
        None => Ok(()),
        Some(argument) => Err(argument.unexpected().into()),
    }
}
