//! Findings, in the forms in which they are printed.

use crate::finding::Finding;
use crate::location::Location;
use crate::visible::visible;
use anstyle::{AnsiColor, Style};
use serde_json::{Value, json};

/// How many findings of a feed are shown, unless somebody asks for more.
pub const LIMIT: usize = 50;

/// What is shown of a feed's findings, and what is not.
pub struct Shown<'f> {
    file: &'f str,
    shown: &'f [Finding],
    left: &'f [Finding],
}

impl<'f> Shown<'f> {
    pub fn new(file: &'f str, findings: &'f [Finding], limit: usize) -> Self {
        let (shown, left) = findings.split_at(findings.len().min(limit));
        Shown { file, shown, left }
    }

    /// `file:line:column: path: message [code]`, and below it the remedy.
    pub fn for_people(&self) -> String {
        let file = self.file;
        let mut text: String = self.shown.iter().map(|one| for_people(file, one)).collect();
        if !self.left.is_empty() {
            text += &format!("{}: {}\n", visible(file), self.and_more());
        }
        text
    }

    /// A list of objects. What is not shown is one of them, as grave as the
    /// gravest of it.
    pub fn for_programs(&self) -> Vec<Value> {
        let shown = self.shown.iter();
        let mut list: Vec<Value> = shown.map(|one| for_programs(self.file, one)).collect();
        if let Some(first) = self.left.first() {
            let more = Finding {
                location: Location { line: 1, column: 1 },
                path: "$".into(),
                severity: first.severity,
                code: "more",
                message: self.and_more(),
                remedy: "see the others first".into(),
            };
            list.push(for_programs(self.file, &more));
        }
        list
    }

    /// Workflow commands
    /// ([GitHub Actions, setting an error message](https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#setting-an-error-message)).
    pub fn for_github(&self) -> String {
        let shown = self.shown.iter();
        let mut text: String = shown.map(|one| for_github(self.file, one)).collect();
        if !self.left.is_empty() {
            text += &format!(
                "::notice file={}::{}\n",
                property(self.file),
                self.and_more()
            );
        }
        text
    }

    fn and_more(&self) -> String {
        format!("and {} more", self.left.len())
    }
}

fn for_people(file: &str, finding: &Finding) -> String {
    let bold = Style::new().bold();
    let (color, before) = match finding.is_problem() {
        true => (AnsiColor::Red, ""),
        false => (AnsiColor::Yellow, "warning: "),
    };
    let color = color.on_default().bold();
    let location = finding.location;
    let place = format!("{}:{}:{}", visible(file), location.line, location.column);
    let (path, message) = (visible(&finding.path), visible(&finding.message));
    let (code, remedy) = (finding.code, visible(&finding.remedy));
    format!(
        "{bold}{place}{bold:#}: {before}{path}: {message} {color}[{code}]{color:#}\n    fix: {remedy}\n"
    )
}

fn for_programs(file: &str, finding: &Finding) -> Value {
    json!({
        "file": file,
        "line": finding.location.line,
        "column": finding.location.column,
        "path": finding.path,
        "severity": finding.severity.word(),
        "code": finding.code,
        "message": finding.message,
        "remedy": finding.remedy,
    })
}

fn for_github(file: &str, finding: &Finding) -> String {
    format!(
        "::{} file={},line={},col={},title={}::{}: {}; {}\n",
        if finding.is_problem() {
            "error"
        } else {
            "warning"
        },
        property(file),
        finding.location.line,
        finding.location.column,
        property(finding.code),
        data(&finding.path),
        data(&finding.message),
        data(&finding.remedy),
    )
}

fn data(text: &str) -> String {
    let text = text.replace('%', "%25");
    text.replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::Shown;
    use crate::finding::Finding;
    use crate::location::Location;
    use storymeter::feed::DiagnosticSeverity;

    fn finding(severity: DiagnosticSeverity) -> Finding {
        Finding {
            location: Location { line: 3, column: 7 },
            path: "$.items[0].url".into(),
            severity,
            code: "bad-url",
            message: "100%\nwrong".into(),
            remedy: "mend it".into(),
        }
    }

    #[test]
    fn a_workflow_command_keeps_to_one_line() {
        for (severity, command) in [
            (DiagnosticSeverity::Problem, "error"),
            (DiagnosticSeverity::Warning, "warning"),
        ] {
            let findings = [finding(severity)];
            assert_eq!(
                Shown::new("a,b:c.json", &findings, 1).for_github(),
                format!(
                    "::{command} file=a%2Cb%3Ac.json,line=3,col=7,title=bad-url::$.items[0].url: 100%25%0Awrong; mend it\n"
                )
            );
        }
    }

    #[test]
    fn what_is_not_shown_is_counted() {
        let findings: Vec<_> = (0..5)
            .map(|_| finding(DiagnosticSeverity::Problem))
            .collect();
        let shown = Shown::new("a.json", &findings, 2);
        assert!(shown.for_people().ends_with("a.json: and 3 more\n"));
        assert_eq!(shown.for_programs().len(), 3);
        assert_eq!(shown.for_programs()[2]["message"], "and 3 more");
        assert!(
            shown
                .for_github()
                .ends_with("\n::notice file=a.json::and 3 more\n")
        );
        assert!(
            !Shown::new("a.json", &findings, 5)
                .for_people()
                .contains("more")
        );
    }
}
