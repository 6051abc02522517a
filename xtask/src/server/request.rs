//! The one line of an HTTP request that a static server looks at.

use std::io::{BufRead, Read};

/// Longer heads than any browser sends.
const HEAD_LIMIT: u64 = 64 * 1024;

pub struct Request {
    pub method: String,
    pub target: String,
}

impl Request {
    /// Reads a whole request head. The rest of it is read too, because closing a connection with unread
    /// bytes resets it, and the answer may be lost.
    pub fn read(connection: &mut impl BufRead) -> Option<Self> {
        let mut head = connection.take(HEAD_LIMIT);
        let mut first = String::new();
        head.read_line(&mut first).ok()?;
        let mut line = String::new();
        while head.read_line(&mut line).ok()? > 0 && !line.trim().is_empty() {
            line.clear();
        }
        let mut words = first.split_whitespace();
        let (method, target, version) = (words.next()?, words.next()?, words.next()?);
        version.starts_with("HTTP/").then(|| Self {
            method: method.to_owned(),
            target: target.to_owned(),
        })
    }
}
