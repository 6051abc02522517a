//! How AI took part in a story's text.

use super::reader::Reader;
use super::{Json, Text, Timestamp, Url};

/// What the publisher says about AI in a story. Nothing here is inferred: a
/// member that the feed leaves out is shown as not stated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provenance {
    /// How far AI took part.
    pub disclosure: Option<Disclosure>,
    /// The system that made the text, such as the publisher's own pipeline.
    pub system: Option<Text>,
    /// The model behind the system.
    pub model: Option<Text>,
    /// Who provides the model.
    pub provider: Option<Text>,
    /// When the text was made.
    pub generated_at: Option<Timestamp>,
    /// Who reviewed it.
    pub review: Review,
    /// Who holds editorial responsibility.
    pub editorial_responsibility: Option<Text>,
    /// A page that explains the method.
    pub methodology_url: Option<Url>,
    /// Where to write about the text.
    pub contact_url: Option<Url>,
    /// The publisher's own words about it.
    pub note: Option<Text>,
}

/// How far AI took part, in the words of the
/// [AI content disclosure](https://www.w3.org/community/ai-content-disclosure/) draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disclosure {
    /// People wrote it.
    HumanOnly,
    /// People wrote it with AI's help.
    Assisted,
    /// AI wrote it.
    Autonomous,
}

/// What the feed says about review by a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Review {
    /// The feed says nothing.
    #[default]
    NotStated,
    /// The feed says that nobody reviewed it: `"reviewed_by": null`.
    NotReviewed,
    /// The feed names who did.
    By(Text),
}

const DISCLOSURES: [(&str, Disclosure); 3] = [
    ("human-only", Disclosure::HumanOnly),
    ("ai-assisted", Disclosure::Assisted),
    ("ai-autonomous", Disclosure::Autonomous),
];

impl Disclosure {
    /// The word that the feed and the `ai-disclosure` attribute use.
    pub fn word(self) -> &'static str {
        DISCLOSURES
            .iter()
            .find(|(_, disclosure)| *disclosure == self)
            .map_or("", |(word, _)| word)
    }
}

impl Provenance {
    pub(super) fn read(reader: &mut Reader, ai: Json<'_>) -> Option<Provenance> {
        Some(Provenance {
            disclosure: reader.word(ai, "disclosure", &DISCLOSURES),
            system: reader.short_text(ai, "system"),
            model: reader.short_text(ai, "model"),
            provider: reader.short_text(ai, "provider"),
            generated_at: reader.time(ai, "generated_at"),
            review: Review::read(reader, ai),
            editorial_responsibility: reader.short_text(ai, "editorial_responsibility"),
            methodology_url: reader.url(ai, "methodology_url"),
            contact_url: reader.url(ai, "contact_url"),
            note: reader.short_text(ai, "note"),
        })
    }
}

impl Review {
    fn read(reader: &mut Reader, ai: Json<'_>) -> Review {
        let Some(value) = ai.get("reviewed_by") else {
            return Review::NotStated;
        };
        match reader.short_text(ai, "reviewed_by") {
            Some(name) => Review::By(name),
            None if value.kind() == super::Kind::Null => Review::NotReviewed,
            // A blank name denies nothing.
            None => Review::NotStated,
        }
    }
}
