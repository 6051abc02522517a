//! `storymeter check`

use crate::clock;
use crate::examine::examine;
use crate::finding::Finding;
use crate::input::{self, Input};
use crate::output::misused;
use crate::report::{LIMIT, Shown};
use crate::visible::visible;
use crate::web::address;
use clap::{Args, ValueEnum};
use serde_json::Value;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;

const EXAMPLES: &str = "\
Examples:
  storymeter check story.json
  storymeter check feeds/
  curl -s https://stories.example/story.json | storymeter check -
  storymeter check --deny warnings --format github feeds/    # annotations on a pull request

Exit status: 0 if there is no problem, warnings or not; 1 if there is one, or a warning with --deny warnings; 2 if
something could not be read.";

/// Says what a reader of story feeds can't use or is likely to misread, where, and how to fix it
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// Feeds: files, folders (every .json and .jsonfeed in them), or - for standard input
    #[arg(required = true, value_name = "FEED")]
    feeds: Vec<PathBuf>,
    /// How to say it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// What else to fail for
    #[arg(long, value_enum, value_name = "WHAT")]
    deny: Option<Deny>,
    /// How much to show of each feed, problems first
    #[arg(long, value_name = "NUMBER", default_value_t = LIMIT_OF_A_FEED)]
    limit: NonZeroUsize,
    /// The feed's public address, for relative addresses in it; the feed's own feed_url without it
    #[arg(long, value_name = "URL", value_parser = address)]
    src: Option<String>,
}

const LIMIT_OF_A_FEED: NonZeroUsize = NonZeroUsize::new(LIMIT).expect("it is not zero");

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs: a list of objects
    Json,
    /// For GitHub Actions: workflow commands
    Github,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Deny {
    /// Warnings, as if they were problems
    Warnings,
}

pub fn run(arguments: &Arguments) -> ExitCode {
    let now = match clock::now() {
        Ok(now) => now,
        Err(why) => return misused(&why),
    };
    let mut inputs: Vec<Input> = Vec::new();
    let mut unreadable = Vec::new();
    for path in &arguments.feeds {
        let (files, errors) = input::files(path);
        unreadable.extend(errors);
        for file in files {
            match input::read(&file) {
                Ok(input) => inputs.push(input),
                Err(error) => unreadable.push(error),
            }
        }
    }
    let found: Vec<Vec<Finding>> = inputs
        .iter()
        .map(|input| examine(input, arguments.src.as_deref(), now).findings)
        .collect();
    anstream::print!("{}", printed(arguments, &inputs, &found));
    for error in &unreadable {
        anstream::eprintln!("storymeter: {}", visible(error));
    }
    let all = || found.iter().flatten();
    let problems = all().filter(|finding| finding.is_problem()).count();
    let warnings = all().count() - problems;
    if let Format::Text = arguments.format {
        anstream::eprintln!("{}", summary(inputs.len(), problems, warnings));
    }
    let denied = arguments.deny == Some(Deny::Warnings) && warnings > 0;
    match (unreadable.is_empty(), problems == 0 && !denied) {
        (false, _) => ExitCode::from(2),
        (true, false) => ExitCode::from(1),
        (true, true) => ExitCode::SUCCESS,
    }
}

fn printed(arguments: &Arguments, inputs: &[Input], found: &[Vec<Finding>]) -> String {
    let shown = inputs.iter().zip(found);
    let shown = shown.map(|(input, found)| Shown::new(&input.name, found, arguments.limit.get()));
    match arguments.format {
        Format::Text => shown.map(|shown| shown.for_people()).collect(),
        Format::Json => {
            let list: Vec<Value> = shown.flat_map(|shown| shown.for_programs()).collect();
            format!("{:#}\n", Value::from(list))
        }
        Format::Github => shown.map(|shown| shown.for_github()).collect(),
    }
}

fn summary(feeds: usize, problems: usize, warnings: usize) -> String {
    let some = |count: usize, one: &str, many: &str| match count {
        0 => format!("no {many}"),
        1 => format!("1 {one}"),
        count => format!("{count} {many}"),
    };
    let feeds = some(feeds, "feed", "feeds");
    let mut summary = format!("{feeds}, {}", some(problems, "problem", "problems"));
    if warnings > 0 {
        summary += &format!(", {}", some(warnings, "warning", "warnings"));
    }
    summary
}

#[cfg(test)]
mod tests {
    use super::summary;

    #[test]
    fn numbers_agree_with_their_nouns() {
        assert_eq!(summary(1, 0, 0), "1 feed, no problems");
        assert_eq!(summary(2, 1, 0), "2 feeds, 1 problem");
        assert_eq!(summary(0, 0, 1), "no feeds, no problems, 1 warning");
        assert_eq!(summary(1, 2, 3), "1 feed, 2 problems, 3 warnings");
    }
}
