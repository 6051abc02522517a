//! `storymeter`, the publisher's command line.

mod check;
mod clock;
mod examine;
mod finding;
mod input;
mod location;
mod man;
mod output;
mod remedy;
mod render;
mod report;
mod schema;
mod values;
mod visible;
mod warnings;
mod web;

use clap::{CommandFactory, Parser, Subcommand};
use std::process::ExitCode;

/// Checks story feeds, and turns them into HTML.
#[derive(Parser)]
#[command(name = "storymeter", version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Check(check::Arguments),
    Render(render::Arguments),
    /// Prints the JSON Schema (draft 2020-12) of the story feed
    Schema,
    /// Prints a shell's completions, for its folder of completions
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Prints the manual page, in roff
    Man,
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Check(arguments) => check::run(&arguments),
        Command::Render(arguments) => render::run(&arguments),
        Command::Schema => output::give(&schema::text(), None),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            let mut command = Arguments::command();
            clap_complete::generate(shell, &mut command, "storymeter", &mut script);
            output::give(&String::from_utf8_lossy(&script), None)
        }
        Command::Man => output::give(&man::page(Arguments::command()), None),
    }
}
