//! The texts of one language.

use super::Message;

/// A text for every [`Message`].
pub struct Catalog(Vec<Box<str>>);

impl Catalog {
    /// The English texts.
    pub fn english() -> Self {
        Catalog::of_lines(Message::ENGLISH)
    }

    /// Reads texts without their keys, a line each, in the order of the
    /// messages: the compact form, which `crates/languages` makes of a language's
    /// file.
    pub fn of_lines(lines: &str) -> Self {
        let mut texts = Vec::new();
        for line in lines.split('\n') {
            texts.push(line.into());
        }
        Catalog(texts)
    }

    /// The text of a message.
    pub fn text(&self, message: Message) -> &str {
        let text = self.0.get(message as usize);
        text.map(|text| &**text).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Catalog;
    use crate::locale::Message;

    #[test]
    fn every_message_has_a_key_of_its_own_and_a_text() {
        let mut keys = Message::KEYS.to_vec();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), Message::KEYS.len());
        assert!(Message::ENGLISH.split('\n').all(|text| !text.is_empty()));
        // The menu's are where the menu is.
        assert_eq!(Message::ENGLISH.split('\n').count(), keys.len() - 1);
    }

    #[test]
    fn lines_are_the_texts_in_their_order() {
        let catalog = Catalog::english();
        assert_eq!(catalog.text(Message::Tag), "en");
        assert_eq!(catalog.text(Message::TryAgain), "Try again");
        assert_eq!(Catalog::of_lines("de").text(Message::TryAgain), "");
    }
}
