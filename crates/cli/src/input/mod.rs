//! The feeds that a command line names.

mod encoding;
mod files;

pub use encoding::{Stray, Text};
pub use files::files;

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;
use storymeter::feed::limits;

/// A feed as it was found, and what it is called.
pub struct Input {
    pub name: String,
    pub content: Content,
}

pub enum Content {
    /// More bytes than a feed may have: so many, where that is known.
    TooLarge(Option<u64>),
    /// Text in another encoding than UTF-8, by its name.
    Foreign(&'static str),
    /// No text, but what this says.
    Binary(&'static str),
    /// Text, as a browser reads it.
    Text(Text),
}

/// Reads a file, or standard input for `-`. A file that is too large is not
/// read at all.
pub fn read(path: &Path) -> Result<Input, String> {
    let name = path.display().to_string();
    let content = if name == "-" {
        read_from(io::stdin().lock())
    } else {
        read_file(path)
    };
    match content {
        Ok(content) => Ok(Input { name, content }),
        Err(error) => Err(format!("{name}: {error}")),
    }
}

fn read_file(path: &Path) -> io::Result<Content> {
    // Of a pipe, such as a shell's `<(…)`, and of a device the size says nothing: no more than the limit is read.
    let metadata = fs::metadata(path)?;
    let size = metadata.len();
    if metadata.is_file() && size > limits::FEED_BYTES as u64 {
        return Ok(Content::TooLarge(Some(size)));
    }
    read_from(File::open(path)?)
}

fn read_from(source: impl Read) -> io::Result<Content> {
    let mut bytes = Vec::new();
    // A byte beyond the limit shows that it is exceeded.
    let most = limits::FEED_BYTES as u64 + 1;
    source.take(most).read_to_end(&mut bytes)?;
    Ok(if bytes.len() > limits::FEED_BYTES {
        Content::TooLarge(None)
    } else {
        match (encoding::foreign(&bytes), encoding::binary(&bytes)) {
            (Some(name), _) => Content::Foreign(name),
            (None, Some(what)) => Content::Binary(what),
            (None, None) => Content::Text(Text::decode(&bytes)),
        }
    })
}
