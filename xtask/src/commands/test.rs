//! `cargo xtask test`

use lexopt::prelude::*;

use super::{bench, build, demo, size};
use crate::failure::{Failure, Result};
use crate::suite::{Report, end_to_end, gallery, native, single, web};
use crate::tools::browsers::{self, Engine};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Native,
    Web,
    EndToEnd,
}

struct Options {
    engines: Vec<Engine>,
    parts: Vec<Part>,
    /// What the name of a test must contain to be run.
    name: Option<String>,
}

pub fn run(arguments: lexopt::Parser) -> Result<()> {
    let options = parse(arguments)?;
    let has = |part| options.parts.contains(&part);
    if has(Part::Web) || has(Part::EndToEnd) {
        browsers::provide(&options.engines)?;
    }
    let mut report = Report::default();
    if has(Part::Native) {
        report.add(native::run(options.name.as_deref()));
        if options.name.is_none() {
            report.add(single("the benchmark's arithmetic", bench::tested));
            report.add(single("the demo's scripts", demo::tested));
        }
    }
    if has(Part::Web) {
        run_web(&options, &mut report);
    }
    if has(Part::EndToEnd) {
        run_end_to_end(&options, &mut report);
    }
    println!("\n{}", report.text().trim_end());
    report.verdict()
}

/// Runs the web tests in each engine; compiling them is no part of an engine's time.
fn run_web(options: &Options, report: &mut Report) {
    if let Err(failure) = web::build() {
        report.add(single("web tests", || Err(failure)));
        return;
    }
    for engine in &options.engines {
        report.add(web::run(*engine, options.name.as_deref()));
    }
}

fn run_end_to_end(options: &Options, report: &mut Report) {
    let built = single("release build", build::release);
    let is_built = built.is_success();
    report.add(built);
    // Tests of files that an earlier build left would prove nothing.
    if !is_built {
        return;
    }
    report.add(single("size budgets", size::within_budgets));
    for engine in &options.engines {
        report.add(end_to_end::run(*engine, options.name.as_deref()));
    }
    if options.engines.contains(&Engine::Chromium) && options.name.is_none() {
        report.add(gallery::run());
    }
}

fn parse(mut arguments: lexopt::Parser) -> Result<Options> {
    let mut options = Options {
        engines: Vec::new(),
        parts: Vec::new(),
        name: None,
    };
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("engine") => options.engines.push(engine(&arguments.value()?.string()?)?),
            Long("only") => options.parts.push(part(&arguments.value()?.string()?)?),
            Value(name) if options.name.is_none() => options.name = Some(name.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    if options.engines.is_empty() {
        options.engines = Engine::ALL.to_vec();
    }
    if options.parts.is_empty() {
        options.parts = vec![Part::Native, Part::Web, Part::EndToEnd];
    }
    Ok(options)
}

fn engine(name: &str) -> Result<Engine> {
    Engine::from_name(name).ok_or_else(|| {
        Failure::new(format!("there is no engine {name}"))
            .remedy("--engine takes chromium, firefox or webkit; give it several times for several")
    })
}

fn part(name: &str) -> Result<Part> {
    match name {
        "native" => Ok(Part::Native),
        "web" => Ok(Part::Web),
        "e2e" => Ok(Part::EndToEnd),
        _ => Err(Failure::new(format!("there is no part {name}"))
            .remedy("--only takes native, web or e2e; give it several times for several")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Options> {
        parse(lexopt::Parser::from_args(arguments))
    }

    #[test]
    fn without_options_it_is_everything_everywhere() {
        let options = parsed(&[]).expect("no options are fine");
        assert_eq!(options.engines, Engine::ALL);
        assert_eq!(options.parts.len(), 3);
        assert_eq!(options.name, None);
    }

    #[test]
    fn options_add_up() {
        let options = parsed(&[
            "--engine=webkit",
            "--engine",
            "firefox",
            "--only",
            "e2e",
            "faults",
        ])
        .expect("these are all known");
        assert_eq!(options.engines, [Engine::Webkit, Engine::Firefox]);
        assert!(options.parts == [Part::EndToEnd]);
        assert_eq!(options.name.as_deref(), Some("faults"));
    }

    #[test]
    fn a_slip_of_the_pen_runs_nothing() {
        assert!(parsed(&["--engine=chrome"]).is_err());
        assert!(parsed(&["--only=unit"]).is_err());
        assert!(parsed(&["--fast"]).is_err());
        assert!(parsed(&["one", "two"]).is_err());
    }
}
