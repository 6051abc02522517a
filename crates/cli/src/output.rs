//! Where a command's result goes: to standard output, or into a file.

use crate::visible::visible;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Says why a call can't be followed.
pub fn misused(why: &str) -> ExitCode {
    anstream::eprintln!("storymeter: {}", visible(why));
    ExitCode::from(2)
}

/// Whether what is to be read and what is to be written are one file, by
/// whatever names.
pub fn is_same(feed: &Path, file: &Path) -> bool {
    let feed = match feed.as_os_str() == "-" {
        true => same_file::Handle::stdin(),
        false => same_file::Handle::from_path(feed),
    };
    let file = fs::metadata(file)
        .ok()
        .filter(fs::Metadata::is_file)
        .map(|_| same_file::Handle::from_path(file));
    matches!((feed, file), (Ok(feed), Some(Ok(file))) if feed == file)
}

/// Prints to standard output, which `-` stands for too, or writes into the
/// file. Nobody who stopped listening is told so.
pub fn give(text: &str, file: Option<&Path>) -> ExitCode {
    let file = file.filter(|file| file.as_os_str() != "-");
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
    let before = match fs::metadata(file) {
        Ok(before) => Some(before),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    // What is no file, such as a pipe, can't be replaced by one.
    if before.as_ref().is_some_and(|before| !before.is_file()) {
        return fs::write(file, text);
    }
    // A link stays one, and what it leads to is replaced, or made.
    let file = followed(file)?;
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let mut beside = beside(folder.unwrap_or(Path::new(".")))?;
    beside.write_all(text.as_bytes())?;
    if let Some(before) = before {
        beside.as_file().set_permissions(before.permissions())?;
    }
    beside.as_file().sync_all()?;
    beside.persist(&file)?;
    Ok(())
}

/// Where a link leads to in the end, whether or not there is something.
fn followed(file: &Path) -> io::Result<PathBuf> {
    let mut file = file.to_owned();
    // As many as Linux follows.
    for _ in 0..40 {
        match fs::read_link(&file) {
            Ok(target) => file = file.parent().unwrap_or(Path::new("")).join(target),
            Err(_) => return Ok(file),
        }
    }
    Err(io::Error::other("too many links in one another"))
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
