//! Tags and comments.

/// A tag, as far as it matters to a text. A comment is one without a name.
pub(super) struct Tag<'h> {
    pub(super) name: &'h str,
    /// It is no end tag.
    pub(super) opens: bool,
    /// It ends with a slash, which closes it in SVG alone.
    pub(super) closed: bool,
    /// The text that stands for a picture, as it is written.
    pub(super) alt: &'h str,
}

impl Tag<'_> {
    /// Whether it is a tag of one of these elements.
    pub(super) fn is_one_of(&self, names: &str) -> bool {
        let mut names = names.split(' ');
        names.any(|name| name.eq_ignore_ascii_case(self.name))
    }
}

/// The tag or the comment that a text begins with, and its length: to the end
/// of the text where it has no end. `None` where `<` is only a sign.
pub(super) fn read(html: &str) -> Option<(Tag<'_>, usize)> {
    let mut bytes = Bytes { html, at: 1 };
    let opens = bytes.here() != b'/';
    bytes.at += usize::from(!opens);
    let first = bytes.here();
    if !first.is_ascii_alphabetic() {
        let is_comment = !opens || matches!(first, b'!' | b'?');
        let comment = Tag {
            name: "",
            opens: false,
            closed: false,
            alt: "",
        };
        return is_comment.then(|| (comment, comment_length(html)));
    }
    let mut tag = Tag {
        name: bytes.until(b"\t\n\x0c\r />"),
        opens,
        closed: false,
        alt: "",
    };
    loop {
        let start = bytes.at;
        bytes.skip(b"\t\n\x0c\r /");
        if bytes.is_over() || bytes.here() == b'>' {
            let before = html.get(start..bytes.at).unwrap_or_default();
            tag.closed = before.ends_with('/');
            return Some((tag, html.len().min(bytes.at + 1)));
        }
        // A sign of equality with nothing before it belongs to a name.
        bytes.at += 1;
        let start = bytes.at - 1;
        bytes.until(b"\t\n\x0c\r />=");
        let name = html.get(start..bytes.at).unwrap_or_default();
        bytes.skip(b"\t\n\x0c\r ");
        if bytes.here() != b'=' {
            continue;
        }
        bytes.at += 1;
        bytes.skip(b"\t\n\x0c\r ");
        let value = match bytes.here() {
            quote @ (b'"' | b'\'') => {
                bytes.at += 1;
                let value = bytes.until(&[quote]);
                bytes.at += 1;
                value
            }
            _ => bytes.until(b"\t\n\x0c\r >"),
        };
        if name.eq_ignore_ascii_case("alt") {
            tag.alt = value;
        }
    }
}

/// The length of a comment. What looks like one (`<!doctype html>`, `<?xml ?>`,
/// `</ >`) ends with the next `>`.
fn comment_length(html: &str) -> usize {
    if !html.starts_with("<!--") {
        return length_to(html, b">");
    }
    // The dashes of `<!-->` both begin and end it; those of `<!--!>` don't.
    let mut bytes = Bytes { html, at: 2 };
    while !bytes.is_over() {
        let rest = html.as_bytes().get(bytes.at..).unwrap_or_default();
        if rest.starts_with(b"-->") {
            return bytes.at + 3;
        }
        if bytes.at >= 4 && rest.starts_with(b"--!>") {
            return bytes.at + 4;
        }
        bytes.at += 1;
    }
    html.len()
}

/// How far a text goes to the end of this; all of it without.
pub(super) fn length_to(html: &str, end: &[u8]) -> usize {
    let place = html
        .as_bytes()
        .windows(end.len())
        .position(|here| here == end);
    place.map_or(html.len(), |place| place + end.len())
}

struct Bytes<'h> {
    html: &'h str,
    at: usize,
}

impl<'h> Bytes<'h> {
    /// The byte here; 0 at the end.
    fn here(&self) -> u8 {
        self.html.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    fn is_over(&self) -> bool {
        self.at >= self.html.len()
    }

    fn skip(&mut self, these: &[u8]) {
        while !self.is_over() && these.contains(&self.here()) {
            self.at += 1;
        }
    }

    /// What stands from here to the first of these bytes, and moves there.
    fn until(&mut self, these: &[u8]) -> &'h str {
        let start = self.at;
        while !self.is_over() && !these.contains(&self.here()) {
            self.at += 1;
        }
        self.html.get(start..self.at).unwrap_or_default()
    }
}
