//! Every command of the project. `cargo xtask` alone lists them.

mod cache;
mod commands;
mod deny;
mod failure;
mod hash;
mod home;
mod pack;
mod process;
mod project;
mod size_table;
mod step;
mod suite;
mod tools;
mod trunk;

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let Some(name) = arguments.next() else {
        print!("{}", commands::list());
        return ExitCode::SUCCESS;
    };
    let outcome = project::enter().and_then(|()| {
        commands::run(
            &name.to_string_lossy(),
            lexopt::Parser::from_args(arguments),
        )
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}
