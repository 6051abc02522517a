//! What there is to say of a feed, and where.

use crate::finding::Finding;
use crate::input::{Content, Input, Stray, Text};
use crate::location::{self, Location};
use crate::remedy::remedy;
use crate::warnings::{self, Warning};
use std::borrow::Cow;
use storymeter::error::ErrorKind;
use storymeter::feed::json::Expected;
use storymeter::feed::{
    Diagnostic, DiagnosticSeverity, Feed, ReadOptions, Reading, SyntaxError, Timestamp, Unreadable,
    limits,
};
use storymeter::locale::Locale;

/// A feed that was read, as far as it is one, and what there is to say of it:
/// problems first, each sort from the first line to the last.
pub struct Examined {
    pub reading: Option<Reading>,
    pub findings: Vec<Finding>,
}

/// Reads a feed that has this address, if it is known.
pub fn examine(input: &Input, address: Option<&str>, now: Timestamp) -> Examined {
    match &input.content {
        Content::TooLarge(size) => refused(too_large(*size)),
        Content::Foreign(encoding) => refused(foreign(encoding)),
        Content::Binary(what) => refused(binary(what)),
        Content::Text(text) => examine_text(text, address, now),
    }
}

fn examine_text(text: &Text, address: Option<&str>, now: Timestamp) -> Examined {
    let Text { text, stray } = text;
    let options = ReadOptions {
        base: address,
        now: Some(now),
        // All of them are counted, and a limit is one of what is shown.
        diagnostics: usize::MAX,
    };
    let mut findings: Vec<(usize, Finding)> = stray.iter().map(not_utf_8).collect();
    let reading = match Feed::read_with(text, &options) {
        Ok(reading) => reading,
        Err(Unreadable::NotJson(error)) => {
            let json = text.trim_start_matches('\u{feff}');
            findings.push(not_json(error, json, text.len() - json.len()));
            return placed(text, None, findings);
        }
        Err(Unreadable::NotAFeed) => {
            findings.extend(at_paths(text, vec![not_a_feed()]));
            return placed(text, None, findings);
        }
    };
    let diagnostics = reading.diagnostics.iter().map(of_diagnostic).collect();
    findings.extend(at_paths(text, diagnostics));
    let warnings = warnings::of(text, &reading.feed, now).into_iter();
    findings.extend(warnings.map(of_warning));
    placed(text, Some(reading), findings)
}

/// A finding whose place is not known yet.
fn finding(
    severity: DiagnosticSeverity,
    code: &'static str,
    message: String,
    remedy: impl Into<Cow<'static, str>>,
) -> Finding {
    Finding {
        location: Location { line: 1, column: 1 },
        path: "$".into(),
        severity,
        code,
        message,
        remedy: remedy.into(),
    }
}

fn problem(code: &'static str, message: String, remedy: &'static str) -> Finding {
    finding(DiagnosticSeverity::Problem, code, message, remedy)
}

fn too_large(size: Option<u64>) -> Finding {
    let english = Locale::default();
    let most = english.integer(limits::FEED_BYTES as u64);
    let message = match size {
        Some(size) => format!("{} bytes; a feed has {most} at most", english.integer(size)),
        None => format!("more than {most} bytes, which a feed has at most"),
    };
    let remedy = "put fewer items into it, or their summaries alone; compressing it does not help";
    problem(ErrorKind::TooLarge.code(), message, remedy)
}

fn foreign(encoding: &str) -> Finding {
    let message = format!("this is {encoding}; feeds are UTF-8");
    let remedy = "write it as UTF-8; in PowerShell `>` writes UTF-16, and `--output FILE` does not";
    problem("not-utf-8", message, remedy)
}

fn not_utf_8(stray: &Stray) -> (usize, Finding) {
    let mut message = format!(
        "the byte {:02X} is no UTF-8; readers get U+FFFD",
        stray.byte
    );
    if stray.others > 0 {
        let places = if stray.others == 1 { "place" } else { "places" };
        message += &format!(", here and in {} more {places}", stray.others);
    }
    let remedy = "write it as UTF-8; it may be Latin-1 or Windows-1252";
    (stray.offset, problem("not-utf-8", message, remedy))
}

fn binary(what: &str) -> Finding {
    let message = format!("this is {what}; a feed is JSON text");
    let remedy = "unpack it; a server may compress what it sends, and says so in Content-Encoding";
    problem(ErrorKind::NotJson.code(), message, remedy)
}

/// What is no JSON is called what it is, where that can be seen.
fn not_json(error: SyntaxError, json: &str, skipped: usize) -> (usize, Finding) {
    let here = json.get(error.offset..).unwrap_or_default();
    let code = ErrorKind::NotJson.code();
    let problem = if json.trim().is_empty() {
        problem(code, "the file is empty".into(), "write a feed into it")
    } else if json.trim_start().starts_with('<') {
        let message = "this is HTML or XML, such as RSS or Atom; a JSON feed is wanted";
        let remedy = "give the address of the site's JSON feed, or convert the feed to JSON";
        problem(code, message.into(), remedy)
    } else if here.starts_with('\0') {
        let message = "a NUL byte, which JSON has nowhere";
        problem(
            code,
            message.into(),
            "take it out; in a text it is written \\u0000",
        )
    } else if error.expected == Expected::Nothing && here.starts_with(['{', '[']) {
        let message = "another JSON document begins here; a feed is one, not one on each line";
        problem(
            code,
            message.into(),
            "put the items into one feed's list named items",
        )
    } else {
        let remedy = "JSON wants double quotes, no comments, and no comma after the last member";
        problem(code, error.to_string(), remedy)
    };
    (skipped + error.offset, problem)
}

fn not_a_feed() -> Finding {
    let message = "expected an object with a list named items".into();
    let remedy = "see https://jsonfeed.org/version/1.1, or `storymeter schema`";
    problem(ErrorKind::NotAFeed.code(), message, remedy)
}

fn of_diagnostic(diagnostic: &Diagnostic) -> Finding {
    let problem = diagnostic.problem;
    let (code, message) = (problem.code(), problem.message());
    let found = finding(
        problem.severity(),
        code,
        message,
        remedy(problem, &diagnostic.path),
    );
    Finding {
        path: diagnostic.path.clone(),
        ..found
    }
}

fn of_warning(warning: Warning) -> (usize, Finding) {
    let found = finding(
        DiagnosticSeverity::Warning,
        warning.code,
        warning.message,
        warning.remedy,
    );
    let path = warning.path;
    (warning.offset, Finding { path, ..found })
}

/// Findings with the offsets that their paths lead to.
fn at_paths(text: &str, findings: Vec<Finding>) -> Vec<(usize, Finding)> {
    let paths: Vec<&str> = findings.iter().map(|finding| &*finding.path).collect();
    let offsets = location::of_paths(text, &paths);
    offsets.into_iter().zip(findings).collect()
}

fn placed(text: &str, reading: Option<Reading>, findings: Vec<(usize, Finding)>) -> Examined {
    let (offsets, mut findings): (Vec<usize>, Vec<Finding>) = findings.into_iter().unzip();
    let locations = location::of_offsets(text, &offsets);
    for (finding, location) in findings.iter_mut().zip(locations) {
        finding.location = location;
    }
    findings.sort_by_key(|finding| (finding.severity, finding.location));
    Examined { reading, findings }
}

fn refused(problem: Finding) -> Examined {
    Examined {
        reading: None,
        findings: vec![problem],
    }
}
