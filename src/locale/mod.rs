//! Numbers, dates, plurals and the texts of the card, in one language.
//!
//! A language is data: a file of texts, some of which say how numbers, plurals
//! and times are written (`languages/`), made into lines when something is
//! built (`crates/languages`). English stands in the wasm; any other is a file
//! of its own, fetched when it is needed.

mod catalog;
mod formats;
#[cfg(feature = "ssr")]
pub mod languages;
mod messages;
mod places;
mod times;
mod zone;

use crate::direction::{Direction, direction_of};
use crate::volume::{Percent, Tenths};
use places::fill;
use std::sync::Arc;
use times::Said;

pub use catalog::Catalog;
pub use messages::Message;
pub(crate) use places::next_place;
pub use zone::Zone;

/// How text, numbers and times are written for one reader.
#[derive(Clone)]
pub struct Locale {
    parts: Arc<Parts>,
    said: Said,
}

struct Parts {
    tag: Box<str>,
    catalog: Arc<Catalog>,
    /// How its region writes times, where the language says it for regions.
    region: Option<[&'static str; 3]>,
    zone: Zone,
    /// Whether it is written from right to left.
    right_to_left: bool,
}

/// English, and times in UTC.
impl Default for Locale {
    fn default() -> Self {
        Locale::english("en", Zone::Utc)
    }
}

impl Locale {
    /// The language that ships for a [BCP 47](https://www.rfc-editor.org/info/bcp47)
    /// tag, or the nearest, or English. Times are shown in this time zone.
    #[cfg(feature = "ssr")]
    pub fn new(tag: &str, zone: Zone) -> Self {
        match languages::catalog_for(tag) {
            Some(catalog) => Locale::with(Arc::new(catalog), zone),
            None => Locale::english(tag, zone),
        }
    }

    /// English, with the dates of the tag's region where that is English too
    /// (`en-GB`).
    pub fn english(tag: &str, zone: Zone) -> Self {
        let tag = if is_english(tag) { tag } else { "en" };
        Locale::of(Parts {
            tag: tag.into(),
            catalog: Arc::new(Catalog::english()),
            region: formats::region_of(tag),
            zone,
            right_to_left: false,
        })
    }

    /// Another language, from its texts.
    pub fn with(catalog: Arc<Catalog>, zone: Zone) -> Self {
        let tag = catalog.text(Message::Tag);
        Locale::of(Parts {
            tag: tag.into(),
            right_to_left: direction_of(tag) == Direction::RightToLeft,
            catalog,
            region: None,
            zone,
        })
    }

    fn of(parts: Parts) -> Self {
        Locale {
            parts: Arc::new(parts),
            said: Said::default(),
        }
    }

    /// The language that this locale answers in.
    pub fn tag(&self) -> &str {
        &self.parts.tag
    }

    /// A message without places to fill.
    pub fn text(&self, message: Message) -> &str {
        self.parts.catalog.text(message)
    }

    /// A message with each `{name}` replaced. In a language that is written from
    /// right to left each value is isolated from the words around it
    /// ([Unicode, explicit directional isolates](https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates)):
    /// handles, names and signs keep their own order.
    pub fn fill(&self, message: Message, values: &[(&str, &str)]) -> String {
        self.fill_words(self.text(message), values)
    }

    /// The same where no element isolates what a feed says, as in an attribute:
    /// so it is in every language, but for plain ASCII, which turns nothing.
    pub fn label(&self, message: Message, values: &[(&str, &str)]) -> String {
        let plain = values.iter().all(|(_, value)| value.is_ascii());
        fill(
            self.text(message),
            values,
            self.parts.right_to_left || !plain,
        )
    }

    /// The same with a text of the language's own.
    pub(crate) fn fill_words(&self, text: &str, values: &[(&str, &str)]) -> String {
        fill(text, values, self.parts.right_to_left)
    }

    /// A text with one place replaced by words of the language's own, which are
    /// not isolated; the other places are still to be filled.
    pub(crate) fn put(&self, text: &str, name: &str, words: &str) -> String {
        fill(text, &[(name, words)], false)
    }

    /// A message whose wording depends on a number, which is `{count}` in it.
    /// Its forms stand in one text, in the order of the language's categories.
    pub fn count(&self, message: Message, count: u64, values: &[(&str, &str)]) -> String {
        let form = self.form(message, count);
        let number = self.integer(count);
        // All at once: what one value says is no place for another one.
        let values = [values, &[("count", &*number)]].concat();
        self.fill_words(form, &values)
    }

    /// The form of such a message for a number, with its places still to be filled.
    pub fn form(&self, message: Message, count: u64) -> &str {
        let place = formats::place(self.text(Message::Plural), count);
        formats::form(self.text(message), place)
    }

    /// The plural category of a whole number, by its name in
    /// [CLDR](https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules).
    pub fn category(&self, number: u64) -> &str {
        formats::category(self.text(Message::Plural), number)
    }

    /// A whole number with the locale's grouping: `31,197`.
    pub fn integer(&self, number: u64) -> String {
        formats::integer(&self.parts.catalog, number)
    }

    /// A whole number in its short form: `31K`.
    pub fn compact(&self, number: u64) -> String {
        formats::compact(&self.parts.catalog, number)
    }

    /// A number of per cent: `44%`. The sign belongs to the number, so that
    /// nothing isolates them from each other.
    pub fn whole_percent(&self, number: u64) -> String {
        let number = self.integer(number);
        fill(self.text(Message::Percent), &[("number", &number)], false)
    }

    /// A share in whole per cent: `44%`, `<1%`.
    pub fn percent(&self, percent: Percent) -> String {
        let (around, number) = match percent {
            Percent::Zero => (None, 0),
            Percent::LessThanOne => (Some(Message::PercentLess), 1),
            Percent::Whole(number) => (None, number),
            Percent::MoreThan99 => (Some(Message::PercentMore), 99),
        };
        let written = self.whole_percent(number.into());
        match around {
            Some(message) => self.fill(message, &[("number", &written)]),
            None => written,
        }
    }

    /// A number with one decimal, from its tenths: `1.7` for 17, `<0.1` for less
    /// than one.
    pub fn tenths(&self, tenths: Tenths) -> String {
        let written = |tenths| formats::tenths(&self.parts.catalog, tenths);
        match tenths {
            Tenths::Whole(tenths) => written(tenths),
            Tenths::LessThanOne => self.fill(Message::PercentLess, &[("number", &written(1))]),
        }
    }
}

fn is_english(tag: &str) -> bool {
    let language = tag.split('-').next().unwrap_or_default();
    language.eq_ignore_ascii_case("en")
}

#[cfg(test)]
mod tests {
    use super::{Locale, Zone};
    use crate::locale::Message;
    use crate::volume::{Percent, Tenths};

    #[test]
    fn english_numbers_need_no_platform() {
        let english = Locale::new("en", Zone::Utc);
        for (number, text, compact) in [
            (0, "0", "0"),
            (490, "490", "490"),
            (999, "999", "999"),
            (1_000, "1,000", "1K"),
            (1_249, "1,249", "1.2K"),
            (31_197, "31,197", "31K"),
            (999_499, "999,499", "999K"),
            (985_454, "985,454", "985K"),
            (1_250_000, "1,250,000", "1.3M"),
            (9_007_199_254_740_991, "9,007,199,254,740,991", "9,007,199B"),
        ] {
            assert_eq!(english.integer(number), text);
            assert_eq!(english.compact(number), compact);
        }
        assert_eq!(english.percent(Percent::Whole(44)), "44%");
        assert_eq!(english.percent(Percent::LessThanOne), "<1%");
        assert_eq!(english.percent(Percent::MoreThan99), ">99%");
        assert_eq!(english.tenths(Tenths::Whole(17)), "1.7");
        assert_eq!(english.tenths(Tenths::LessThanOne), "<0.1");
        let records = |count| english.count(Message::RecordsBeat, count, &[]);
        assert_eq!(records(1), "1 post on this subject so far");
        assert_eq!(records(31_197), "31,197 posts on this subject so far");
    }

    #[test]
    fn a_value_that_looks_like_a_place_comes_out_as_it_is() {
        let english = Locale::new("en", Zone::Utc);
        let values = [("share", "80%"), ("name", "{count} {share}")];
        assert_eq!(
            english.count(Message::OneSource, 1_234, &values),
            "80% of 1,234 posts are from one source: {count} {share}"
        );
        let arabic = Locale::new("ar", Zone::Utc);
        let shown = arabic.count(Message::OneSource, 3, &values);
        assert!(
            shown.ends_with("\u{2068}{count} {share}\u{2069}"),
            "{shown:?}"
        );
    }

    #[test]
    fn right_to_left_values_are_isolated() {
        let arabic = Locale::new("ar", Zone::Utc);
        let shown = arabic.fill(Message::ReviewedBy, &[("name", "X")]);
        assert!(shown.ends_with("\u{2068}X\u{2069}"), "{shown:?}");
        let hebrew = Locale::new("he", Zone::Utc);
        assert_eq!(hebrew.percent(Percent::Whole(67)), "67%");
        let english = Locale::new("en", Zone::Utc);
        assert_eq!(
            english.fill(Message::ReadAt, &[("title", "X")]),
            "Read it at X"
        );
    }

    #[test]
    fn a_language_that_does_not_ship_is_answered_in_english() {
        assert_eq!(Locale::new("tlh-Latn", Zone::Utc).tag(), "en");
        assert_eq!(Locale::new("EN-gb", Zone::Utc).tag(), "EN-gb");
        assert_eq!(Locale::new("", Zone::Utc).tag(), "en");
    }
}
