//! What markup says, as plain text.
//!
//! Only text comes out, and it is shown as text: nothing here has to be safe
//! from markup that looks harmless. Tags are found as
//! [HTML's tokenizer](https://html.spec.whatwg.org/multipage/parsing.html#tokenization)
//! finds them, in one pass.

mod content;
mod entities;
mod level;
mod tag;
#[cfg(test)]
mod tests;

use crate::limits;
use level::Level;
use tag::Tag;

/// Elements that a paragraph ends before and after.
const BLOCKS: &str = "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption \
figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol optgroup option p pre search section \
summary table tbody tfoot thead tr ul";

/// Elements whose content nobody reads in a page, or not as text.
const DROPPED: &str = "audio canvas iframe noembed noframes noscript script select style svg template textarea title video";

/// Elements whose content no longer holds.
const STRUCK: &str = "del s strike";

/// The text of some markup: a blank line between paragraphs, white space
/// otherwise as a browser collapses it. A little more than
/// [`limits::LONG_TEXT`] characters at most.
pub(super) fn plain(html: &str) -> String {
    let mut plain = Plain {
        text: String::new(),
        gap: Gap::None,
        level: None,
        unclosed: false,
    };
    let mut rest = html;
    // No character has more than four bytes.
    while let Some(first) = rest.chars().next()
        && plain.text.len() <= limits::LONG_TEXT * 4
    {
        let length = match first {
            '<' => match tag::read(rest) {
                Some((tag, length)) => {
                    let after = rest.get(length..).unwrap_or_default();
                    length + plain.tag(&tag, after)
                }
                None => plain.push('<'),
            },
            _ => plain.character(rest, first),
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    plain.text
}

/// What parts a word from the one before, the weakest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    None,
    /// Where something was left out, or the line changes: two numbers are not
    /// to become one.
    Seam,
    Space,
    Line,
    Paragraph,
}

struct Plain {
    text: String,
    gap: Gap,
    /// Above or below the line.
    level: Option<Level>,
    /// Something struck out has no end; nothing is searched for one again.
    unclosed: bool,
}

impl Plain {
    fn part(&mut self, gap: Gap) {
        self.gap = self.gap.max(gap);
    }

    /// Adds a character; its length.
    fn push(&mut self, character: char) -> usize {
        if character.is_ascii_whitespace() {
            self.part(Gap::Space);
        } else {
            let written = self.level.map_or(character, |level| level.of(character));
            if let Some(last) = self.text.chars().next_back() {
                self.text.push_str(match self.gap {
                    Gap::Seam if level::is_number(last) && level::is_number(written) => " ",
                    Gap::None | Gap::Seam => "",
                    Gap::Space => " ",
                    Gap::Line => "\n",
                    Gap::Paragraph => "\n\n",
                });
            }
            self.gap = Gap::None;
            self.text.push(written);
        }
        character.len_utf8()
    }

    /// Adds what stands here, a character or a reference to one; its length.
    fn character(&mut self, rest: &str, first: char) -> usize {
        match entities::read(rest) {
            Some((character, length)) => {
                self.push(character);
                length
            }
            None => self.push(first),
        }
    }

    /// Takes a tag in; how much after it is to be passed over.
    fn tag(&mut self, tag: &Tag<'_>, after: &str) -> usize {
        if tag.is_one_of(BLOCKS) {
            self.part(Gap::Paragraph);
            self.level = None;
        } else if tag.is_one_of("br") {
            let second = self.gap >= Gap::Line;
            self.part(if second { Gap::Paragraph } else { Gap::Line });
        } else if tag.is_one_of("td th mn") {
            self.part(Gap::Space);
        } else if tag.is_one_of("sup sub") {
            self.part(Gap::Seam);
            self.level = tag.opens.then(|| Level::of_element(tag.name));
        } else if tag.is_one_of(STRUCK) {
            self.part(Gap::Seam);
            if tag.opens && !self.unclosed {
                let end = content::end(tag, after);
                self.unclosed = end.is_none();
                return end.unwrap_or_default();
            }
        } else if tag.is_one_of("img") {
            // What stands for the picture in a text.
            self.part(Gap::Space);
            let mut rest = tag.alt;
            while let Some(first) = rest.chars().next() {
                let length = self.character(rest, first);
                rest = rest.get(length..).unwrap_or_default();
            }
            self.part(Gap::Space);
        } else if tag.opens && tag.is_one_of(DROPPED) {
            return content::end(tag, after).unwrap_or(after.len());
        }
        0
    }
}
