//! `storymeter`, the publisher's command line.

mod check;
mod input;
mod location;
mod man;
mod problem;
mod remedy;
mod render;
mod schema;
mod values;

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
        Command::Schema => print(&schema::text()),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            let mut command = Arguments::command();
            clap_complete::generate(shell, &mut command, "storymeter", &mut script);
            print(&String::from_utf8_lossy(&script))
        }
        Command::Man => print(&man::page(Arguments::command())),
    }
}

/// Prints to standard output. Nobody who stopped listening is told so.
fn print(text: &str) -> ExitCode {
    use std::io::Write;
    let mut output = std::io::stdout().lock();
    let printed = output
        .write_all(text.as_bytes())
        .and_then(|()| output.flush());
    match printed {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            anstream::eprintln!("storymeter: {error}");
            ExitCode::from(2)
        }
        _ => ExitCode::SUCCESS,
    }
}
