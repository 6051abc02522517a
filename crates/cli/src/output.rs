//! Where a command's result goes: to standard output, or into a file.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

/// Prints to standard output, or writes into the file. Nobody who stopped
/// listening is told so.
pub fn give(text: &str, file: Option<&Path>) -> ExitCode {
    let (name, given) = match file {
        Some(file) => (format!("{}: ", file.display()), write(text, file)),
        None => (String::new(), print(text)),
    };
    match given {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            anstream::eprintln!("storymeter: {name}{error}");
            ExitCode::from(2)
        }
        _ => ExitCode::SUCCESS,
    }
}

fn print(text: &str) -> io::Result<()> {
    let mut output = io::stdout().lock();
    output.write_all(text.as_bytes())?;
    output.flush()
}

/// Writes the file whole or not at all: whoever serves it meanwhile has the old
/// one or the new one.
fn write(text: &str, file: &Path) -> io::Result<()> {
    let before = fs::metadata(file);
    // What is no file, such as a pipe, can't be replaced by one.
    if before.as_ref().is_ok_and(|before| !before.is_file()) {
        return fs::write(file, text);
    }
    // A link stays one, and what it leads to is replaced.
    let file = fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let mut beside = beside(folder.unwrap_or(Path::new(".")))?;
    beside.write_all(text.as_bytes())?;
    if let Ok(before) = before {
        beside.as_file().set_permissions(before.permissions())?;
    }
    beside.as_file().sync_all()?;
    beside.persist(&file)?;
    Ok(())
}

/// A file that goes away unless it takes another one's place, and that others
/// may read as they may any new file.
fn beside(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".storymeter-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}
