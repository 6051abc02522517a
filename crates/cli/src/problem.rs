//! What is wrong with a feed, where, and what to do.

use crate::input::Input;
use crate::location::{self, Location};
use crate::remedy::remedy;
use storymeter::error::ErrorKind;
use storymeter::feed::{Feed, Reading, Unreadable, limits};

pub struct Problem {
    pub location: Location,
    /// The path of the value; `$` for the feed as a whole.
    pub path: String,
    /// Stable: the reader's own codes, and those of docs/errors.md.
    pub code: &'static str,
    /// What was found or expected.
    pub message: String,
    pub remedy: &'static str,
}

/// A feed that was read, as far as it is one, and its problems.
pub struct Examined {
    pub reading: Option<Reading>,
    pub problems: Vec<Problem>,
}

pub fn examine(input: &Input) -> Examined {
    let text = &input.text;
    if text.len() > limits::FEED_BYTES {
        return refused(Problem {
            location: location::of_offset(text, 0),
            path: "$".into(),
            code: ErrorKind::TooLarge.code(),
            message: format!("larger than {} bytes", limits::FEED_BYTES),
            remedy: "put fewer items into it",
        });
    }
    match Feed::read(text) {
        Ok(reading) => {
            let problems = reading.diagnostics.iter().map(|diagnostic| Problem {
                location: location::of_path(text, &diagnostic.path),
                path: diagnostic.path.clone(),
                code: diagnostic.problem.code(),
                message: diagnostic.problem.message(),
                remedy: remedy(diagnostic.problem),
            });
            Examined {
                problems: problems.collect(),
                reading: Some(reading),
            }
        }
        Err(Unreadable::NotJson(error)) => refused(Problem {
            location: location::of_offset(text, error.offset),
            path: "$".into(),
            code: ErrorKind::NotJson.code(),
            message: error.to_string(),
            remedy: "JSON wants double quotes, no comments, and no comma after the last member",
        }),
        Err(Unreadable::NotAFeed) => refused(Problem {
            location: location::of_path(text, "$.items"),
            path: "$".into(),
            code: ErrorKind::NotAFeed.code(),
            message: "expected an object with a list named items".into(),
            remedy: "see https://jsonfeed.org/version/1.1, or `storymeter schema`",
        }),
    }
}

fn refused(problem: Problem) -> Examined {
    Examined {
        reading: None,
        problems: vec![problem],
    }
}
