//! `storymeter check`

use crate::input::{self, Input};
use crate::problem::{Problem, examine};
use anstyle::{AnsiColor, Style};
use clap::{Args, ValueEnum};
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

const EXAMPLES: &str = "\
Examples:
  storymeter check story.json
  storymeter check feeds/
  curl -s https://stories.example/story.json | storymeter check -
  storymeter check --format github feeds/    # annotations on a pull request

Exit status: 0 if nothing is wrong, 1 if something is, 2 if something could not be read.";

/// Says what a reader of story feeds can't use, where, and how to fix it
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// Feeds: files, folders (every .json in them), or - for standard input
    #[arg(required = true, value_name = "FEED")]
    feeds: Vec<PathBuf>,
    /// How to say it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs: a list of objects
    Json,
    /// For GitHub Actions: workflow commands
    Github,
}

pub fn run(arguments: &Arguments) -> ExitCode {
    let mut unreadable = Vec::new();
    let mut inputs: Vec<Input> = Vec::new();
    for path in &arguments.feeds {
        match input::files(path) {
            Ok(files) if files.is_empty() => {
                unreadable.push(format!("{}: no .json file in it", path.display()));
            }
            Ok(files) => {
                for file in files {
                    match input::read(&file) {
                        Ok(input) => inputs.push(input),
                        Err(error) => unreadable.push(error),
                    }
                }
            }
            Err(error) => unreadable.push(error),
        }
    }
    let found: Vec<(&str, Problem)> = inputs
        .iter()
        .flat_map(|input| {
            let problems = examine(input).problems;
            problems.into_iter().map(|problem| (&*input.name, problem))
        })
        .collect();
    let text: String = match arguments.format {
        Format::Text => found
            .iter()
            .map(|(file, problem)| for_people(file, problem))
            .collect(),
        Format::Json => for_programs(&found),
        Format::Github => found
            .iter()
            .map(|(file, problem)| for_github(file, problem))
            .collect(),
    };
    anstream::print!("{text}");
    for error in &unreadable {
        anstream::eprintln!("storymeter: {error}");
    }
    if let Format::Text = arguments.format {
        anstream::eprintln!("{}", summary(inputs.len(), found.len()));
    }
    match (unreadable.is_empty(), found.is_empty()) {
        (false, _) => ExitCode::from(2),
        (true, false) => ExitCode::from(1),
        (true, true) => ExitCode::SUCCESS,
    }
}

fn summary(feeds: usize, problems: usize) -> String {
    let some = |count: usize, one: &str, many: &str| match count {
        0 => format!("no {many}"),
        1 => format!("1 {one}"),
        count => format!("{count} {many}"),
    };
    let problems = some(problems, "problem", "problems");
    format!("{}, {problems}", some(feeds, "feed", "feeds"))
}

/// `file:line:column: path: message [code]`, and below it the remedy.
pub fn for_people(file: &str, problem: &Problem) -> String {
    let bold = Style::new().bold();
    let red = AnsiColor::Red.on_default().bold();
    let place = format!(
        "{file}:{}:{}",
        problem.location.line, problem.location.column
    );
    let (path, message) = (&problem.path, &problem.message);
    let (code, remedy) = (problem.code, problem.remedy);
    format!("{bold}{place}{bold:#}: {path}: {message} {red}[{code}]{red:#}\n    fix: {remedy}\n")
}

fn for_programs(found: &[(&str, Problem)]) -> String {
    let list: Vec<_> = found
        .iter()
        .map(|(file, problem)| {
            json!({
                "file": file,
                "line": problem.location.line,
                "column": problem.location.column,
                "path": problem.path,
                "code": problem.code,
                "message": problem.message,
                "remedy": problem.remedy,
            })
        })
        .collect();
    format!("{:#}\n", json!(list))
}

/// A workflow command
/// ([GitHub Actions, setting an error message](https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#setting-an-error-message)).
fn for_github(file: &str, problem: &Problem) -> String {
    let data = |text: &str| {
        text.replace('%', "%25")
            .replace('\r', "%0D")
            .replace('\n', "%0A")
    };
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    format!(
        "::error file={},line={},col={},title={}::{}: {}; {}\n",
        property(file),
        problem.location.line,
        problem.location.column,
        property(problem.code),
        data(&problem.path),
        data(&problem.message),
        data(problem.remedy),
    )
}

#[cfg(test)]
mod tests {
    use super::{for_github, summary};
    use crate::location::Location;
    use crate::problem::Problem;

    #[test]
    fn a_workflow_command_keeps_to_one_line() {
        let problem = Problem {
            location: Location { line: 3, column: 7 },
            path: "$.items[0].url".into(),
            code: "bad-url",
            message: "100%\nwrong".into(),
            remedy: "mend it",
        };
        assert_eq!(
            for_github("a,b:c.json", &problem),
            "::error file=a%2Cb%3Ac.json,line=3,col=7,title=bad-url::$.items[0].url: 100%25%0Awrong; mend it\n"
        );
    }

    #[test]
    fn numbers_agree_with_their_nouns() {
        assert_eq!(summary(1, 0), "1 feed, no problems");
        assert_eq!(summary(2, 1), "2 feeds, 1 problem");
    }
}
