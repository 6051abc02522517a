//! Running other programs, and saying clearly what went wrong when one fails.

use std::env;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write, stdout};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::failure::{Failure, Result};

/// Runs a program, hides what it prints unless it fails, and returns its standard output.
pub fn quietly(command: &mut Command, what: &str) -> Result<String> {
    let Output {
        status,
        stdout,
        stderr,
    } = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| cannot_start(command, &error))?;
    let stdout = String::from_utf8_lossy(&stdout).into_owned();
    if status.success() {
        return Ok(stdout);
    }
    let stderr = String::from_utf8_lossy(&stderr);
    Err(Failure::new(what)
        .meaning(format!("{} ended with {status}", name_of(command)))
        .output(&format!("{stdout}{stderr}")))
}

/// Runs a program that talks to the user directly.
pub fn openly(command: &mut Command, what: &str) -> Result<()> {
    let status = command
        .status()
        .map_err(|error| cannot_start(command, &error))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::new(what).meaning(format!(
        "{} ended with {status}; its own words are above",
        name_of(command)
    )))
}

/// Becomes another program, so that whoever ends this one ends that. Where a system knows no such thing, waits for it.
pub fn become_program(command: &mut Command) -> Result<()> {
    #[cfg(unix)]
    {
        let error = std::os::unix::process::CommandExt::exec(command);
        Err(cannot_start(command, &error))
    }
    #[cfg(not(unix))]
    openly(command, "it ended by itself")
}

/// Runs a program, passes its standard output on as it comes and shows every line to `look`.
/// Returns whether it succeeded.
pub fn watched(command: &mut Command, mut look: impl FnMut(&str)) -> Result<bool> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| cannot_start(command, &error))?;
    if let Some(output) = child.stdout.take() {
        let mut reader = BufReader::new(output);
        let mut line = Vec::new();
        // Bytes, not `lines()`: a test may print what is not UTF-8.
        while reader.read_until(b'\n', &mut line).unwrap_or(0) > 0 {
            // Whether anyone still reads our own output changes nothing.
            let _ = stdout().write_all(&line);
            look(String::from_utf8_lossy(&line).trim_end());
            line.clear();
        }
    }
    let status = child.wait().map_err(|error| {
        Failure::new(format!("lost sight of {}", name_of(command))).meaning(error.to_string())
    })?;
    Ok(status.success())
}

/// Finds a program on PATH.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| {
            folder
                .join(program)
                .with_extension(env::consts::EXE_EXTENSION)
        })
        .find(|candidate| candidate.is_file())
}

/// PATH with our own tools before everything else.
pub fn path_with(folders: &[PathBuf]) -> std::ffi::OsString {
    let inherited = env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(env::split_paths(&inherited));
    env::join_paths(all).unwrap_or(inherited)
}

fn name_of(command: &Command) -> String {
    let name = Path::new(command.get_program())
        .file_name()
        .unwrap_or(command.get_program());
    let first = command.get_args().next().unwrap_or(OsStr::new(""));
    let script = Path::new(first).file_name().unwrap_or(first);
    format!("`{} {}`", name.display(), script.display())
}

fn cannot_start(command: &Command, error: &std::io::Error) -> Failure {
    let program = command.get_program().to_string_lossy().into_owned();
    Failure::new(format!("can't start {program}"))
        .meaning(error.to_string())
        .remedy(format!("install {program}, or put it on PATH"))
}
