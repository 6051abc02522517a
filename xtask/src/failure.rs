//! What a person reads when a command can't go on: what failed, what it means, what to do.

use std::fmt;

#[derive(Debug, Default)]
pub struct Failure {
    what: String,
    meaning: Option<String>,
    remedy: Option<String>,
    output: Option<String>,
}

pub type Result<T> = std::result::Result<T, Failure>;

/// How much of a failed program's output is worth showing.
const SHOWN_LINES: usize = 40;

impl Failure {
    pub fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            ..Self::default()
        }
    }

    pub fn meaning(mut self, meaning: impl Into<String>) -> Self {
        self.meaning = Some(meaning.into());
        self
    }

    pub fn remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = Some(remedy.into());
        self
    }

    /// Keeps the end of what a program printed: errors come last.
    pub fn output(mut self, output: &str) -> Self {
        let lines: Vec<&str> = output.trim_end().lines().collect();
        let start = lines.len().saturating_sub(SHOWN_LINES);
        self.output = (!lines.is_empty()).then(|| lines[start..].join("\n"));
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(output) = &self.output {
            writeln!(formatter, "{output}\n")?;
        }
        write!(formatter, "failed: {}", self.what)?;
        if let Some(meaning) = &self.meaning {
            write!(formatter, "\n  that means: {meaning}")?;
        }
        if let Some(remedy) = &self.remedy {
            write!(formatter, "\n  to do: {remedy}")?;
        }
        Ok(())
    }
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self::new(error.to_string()).remedy("`cargo xtask` lists the commands and their options")
    }
}

/// Says which file or program an input/output error is about.
pub trait Attempt<T> {
    fn attempt(self, what: impl FnOnce() -> String) -> Result<T>;
}

impl<T> Attempt<T> for std::io::Result<T> {
    fn attempt(self, what: impl FnOnce() -> String) -> Result<T> {
        self.map_err(|error| Failure::new(what()).meaning(error.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_as_three_lines_after_the_output() {
        let failure = Failure::new("a")
            .meaning("b")
            .remedy("c")
            .output("first\nlast\n");
        assert_eq!(
            failure.to_string(),
            "first\nlast\n\nfailed: a\n  that means: b\n  to do: c"
        );
    }

    #[test]
    fn keeps_the_end_of_a_long_output() {
        let long: String = (0..100).map(|line| format!("line {line}\n")).collect();
        let shown = Failure::new("a").output(&long).to_string();
        assert!(shown.starts_with("line 60\n"));
        assert!(shown.contains("line 99\n"));
    }
}
