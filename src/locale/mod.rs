//! Numbers, dates, plurals and the table of messages.
//!
//! English stands in the wasm. Another language is data: a [`Catalog`] read
//! from lines of `key = text` (see [`Catalog::parse`]), and whatever rules the
//! platform has for it, behind [`Formats`]: `Intl` in the browser, ICU4X
//! natively.

mod catalog;
mod formats;
mod messages;
mod zone;

use crate::feed::Timestamp;
use crate::volume::Percent;
use std::sync::Arc;

pub use catalog::{Catalog, CatalogError};
pub use formats::{Formats, Platform, Plural, formats};
pub use messages::Message;
pub use zone::Zone;

/// How text, numbers and times are written for one reader.
#[derive(Clone)]
pub struct Locale(Arc<Parts>);

struct Parts {
    tag: Box<str>,
    catalog: Catalog,
    formats: Box<dyn Formats>,
}

impl Locale {
    /// English messages, and dates as the [BCP 47](https://www.rfc-editor.org/info/bcp47)
    /// tag asks for them where that is English too (`en-GB`). Any other
    /// language is answered in English: no other ships yet. Times are shown in
    /// this time zone.
    pub fn new(tag: &str, zone: Zone) -> Self {
        let tag = if is_english(tag) { tag } else { "en" };
        Locale::with(tag, Catalog::english(), formats(tag, zone))
    }

    /// A locale from its parts.
    pub fn with(tag: &str, catalog: Catalog, formats: Box<dyn Formats>) -> Self {
        Locale(Arc::new(Parts {
            tag: tag.into(),
            catalog,
            formats,
        }))
    }

    /// The language that this locale answers in.
    pub fn tag(&self) -> &str {
        &self.0.tag
    }

    /// A message without places to fill.
    pub fn text(&self, message: Message) -> &str {
        self.0.catalog.text(message)
    }

    /// A message with each `{name}` replaced.
    pub fn fill(&self, message: Message, values: &[(&str, &str)]) -> String {
        fill(self.0.catalog.text(message), values)
    }

    /// A message whose wording depends on a number. Its forms stand in one
    /// text, as `one=… | other=…`; `{count}` is the number.
    pub fn count(&self, message: Message, count: u64, values: &[(&str, &str)]) -> String {
        let form = plural_form(self.0.catalog.text(message), self.0.formats.plural(count));
        let number = self.integer(count);
        fill(&fill(form, values), &[("count", &number)])
    }

    /// A whole number with the locale's grouping: `31,197`.
    pub fn integer(&self, number: u64) -> String {
        self.0.formats.integer(number)
    }

    /// A share in whole per cent: `44%`, `<1%`.
    pub fn percent(&self, percent: Percent) -> String {
        let (message, number) = match percent {
            Percent::Zero => (Message::Percent, 0),
            Percent::LessThanOne => (Message::PercentLess, 1),
            Percent::Whole(number) => (Message::Percent, number),
            Percent::MoreThan99 => (Message::PercentMore, 99),
        };
        self.fill(message, &[("number", &self.integer(number.into()))])
    }

    /// A number with one decimal, from its tenths: `1.7` for 17.
    pub fn tenths(&self, tenths: u64) -> String {
        let point = self.0.catalog.text(Message::DecimalPoint);
        [
            &self.integer(tenths / 10),
            point,
            &self.integer(tenths % 10),
        ]
        .concat()
    }

    /// A date and a time, and the name of their time zone.
    pub fn moment(&self, time: Timestamp) -> String {
        self.0.formats.moment(time)
    }
}

fn is_english(tag: &str) -> bool {
    let language = tag.split('-').next().unwrap_or_default();
    language.eq_ignore_ascii_case("en")
}

fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let place = after.split_once('}');
        let found = place.and_then(|(name, rest)| {
            let value = values.iter().find(|(known, _)| *known == name);
            value.map(|(_, value)| (*value, rest))
        });
        match found {
            Some((value, after_place)) => {
                filled.push_str(value);
                rest = after_place;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}

/// The form for a plural category, else the form `other`, else the text.
fn plural_form(text: &str, plural: Plural) -> &str {
    let form = |name: &str| {
        text.split('|').find_map(|form| {
            let (category, wording) = form.split_once('=')?;
            (category.trim() == name).then(|| wording.trim())
        })
    };
    form(plural.name())
        .or_else(|| form(Plural::Other.name()))
        .unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::{Catalog, Formats, Locale, Message, Plural, Zone, fill, plural_form};
    use crate::feed::Timestamp;
    use crate::volume::Percent;

    #[test]
    fn places_are_filled_and_unknown_ones_stay() {
        assert_eq!(
            fill("{a} and {b}", &[("a", "1"), ("b", "{a}")]),
            "1 and {a}"
        );
        assert_eq!(fill("{c} {", &[("a", "1")]), "{c} {");
        assert_eq!(fill("{{a}}", &[("a", "1")]), "{1}");
    }

    #[test]
    fn plural_forms_fall_back_to_other() {
        let text = "one={count} post | other={count} posts";
        assert_eq!(plural_form(text, Plural::One), "{count} post");
        assert_eq!(plural_form(text, Plural::Few), "{count} posts");
        assert_eq!(plural_form("posts", Plural::One), "posts");
    }

    #[test]
    fn english_numbers_need_no_platform() {
        let english = Locale::new("en", Zone::Utc);
        for (number, text) in [
            (0, "0"),
            (490, "490"),
            (1_000, "1,000"),
            (31_197, "31,197"),
            (985_454, "985,454"),
            (9_007_199_254_740_991, "9,007,199,254,740,991"),
        ] {
            assert_eq!(english.integer(number), text);
        }
        assert_eq!(english.percent(Percent::Whole(44)), "44%");
        assert_eq!(english.percent(Percent::LessThanOne), "<1%");
        assert_eq!(english.percent(Percent::MoreThan99), ">99%");
        assert_eq!(english.tenths(17), "1.7");
        let records = |count| english.count(Message::RecordsBeat, count, &[]);
        assert_eq!(records(1), "1 record in this beat");
        assert_eq!(records(31_197), "31,197 records in this beat");
    }

    #[test]
    fn times_name_their_zone() {
        let time = Timestamp::parse("2026-03-27T18:30:00Z").expect("a good time");
        let shown = Locale::new("en", Zone::Utc).moment(time);
        for part in ["Mar 27, 2026", "6:30", "UTC"] {
            assert!(shown.contains(part), "{shown:?} lacks {part:?}");
        }
        assert!(
            Locale::new("en-GB", Zone::Utc)
                .moment(time)
                .contains("18:30")
        );
    }

    #[test]
    fn a_language_that_does_not_ship_is_answered_in_english() {
        assert_eq!(Locale::new("tlh-Latn", Zone::Utc).tag(), "en");
        assert_eq!(Locale::new("EN-gb", Zone::Utc).tag(), "EN-gb");
        assert_eq!(Locale::new("", Zone::Utc).tag(), "en");
    }

    /// Another language is a catalog and a set of formats, and no code.
    #[test]
    fn another_language_is_data() {
        struct Polish;
        impl Formats for Polish {
            fn integer(&self, number: u64) -> String {
                number.to_string()
            }
            fn plural(&self, number: u64) -> Plural {
                match number {
                    1 => Plural::One,
                    2..=4 => Plural::Few,
                    _ => Plural::Many,
                }
            }
            fn moment(&self, time: Timestamp) -> String {
                time.to_rfc3339()
            }
        }
        let lines: String = Message::KEYS
            .iter()
            .map(|key| match *key {
                "records-beat" => {
                    "records-beat = one={count} wpis | few={count} wpisy | many={count} wpisów\n"
                        .to_owned()
                }
                "percent" => "percent = {number} %\n".to_owned(),
                key => format!("{key} = x\n"),
            })
            .collect();
        let catalog = Catalog::parse(&lines).expect("a whole catalog");
        let polish = Locale::with("pl", catalog, Box::new(Polish));
        let records = |count| polish.count(Message::RecordsBeat, count, &[]);
        assert_eq!(
            [records(1), records(3), records(5)],
            ["1 wpis", "3 wpisy", "5 wpisów"]
        );
        assert_eq!(polish.percent(Percent::Whole(44)), "44 %");
    }
}
