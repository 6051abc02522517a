//! What the element's attributes ask for. A value that is not one of those
//! named here counts as absent: a typing mistake never takes the card down.

use crate::feed::{Text, Timestamp, limits};

/// The attributes that the view needs, read once for each change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// `story`: the id of the item to show; the first item without it.
    pub story: Option<Text>,
    /// `layout`: how much of the card.
    pub layout: Layout,
    /// `sections`: which parts below the headline, and in which order.
    pub sections: Vec<Section>,
    /// Whether `sections` are the layout's own, in its own order.
    pub arranged: bool,
    /// `stories`: how many more stories, 0 to 2,000; 5 without it.
    pub stories: usize,
    /// `heading-level`: the headline's level, 2 to 6; 2 without it.
    pub heading_level: u8,
    /// `images`: whether pictures are loaded; they are not without it, nor
    /// where it says `false`, as some frameworks write it.
    pub images: bool,
    /// `open="inline"`: whether another story opens in the card; without it
    /// its link is followed.
    pub inline: bool,
    /// `as-of`: whether the figures are meant to stay as they are.
    pub frozen: bool,
    /// The time that `as-of` names, for a feed that does not say when it counted.
    pub as_of: Option<Timestamp>,
}

/// How much of the card is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// Everything.
    #[default]
    Full,
    /// Headline, meter, sources and dek.
    Card,
    /// The meter and its sources, below the headline.
    Meter,
    /// One row for the middle of an article: headline, count, a small curve
    /// and how loud that is.
    Strip,
    /// The list of stories.
    List,
}

/// A part of the card that `sections` can leave out or move. The headline and
/// the disclosure are not among them: they always come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// The volume meter.
    Meter,
    /// The source breakdown.
    Sources,
    /// The dek, who wrote it and when, and the picture.
    Dek,
    /// The narrative.
    Narrative,
    /// More stories.
    Stories,
    /// What people are saying.
    Posts,
    /// Who has counted, and the link to all stories: where it is none of the
    /// sections it stands at the foot.
    Byline,
}

const LAYOUTS: [(&str, Layout); 5] = [
    ("full", Layout::Full),
    ("card", Layout::Card),
    ("meter", Layout::Meter),
    ("strip", Layout::Strip),
    ("list", Layout::List),
];

const SECTIONS: [(&str, Section); 7] = [
    ("meter", Section::Meter),
    ("sources", Section::Sources),
    ("dek", Section::Dek),
    ("narrative", Section::Narrative),
    ("stories", Section::Stories),
    ("posts", Section::Posts),
    ("byline", Section::Byline),
];

/// As many as a feed may have.
const MOST_STORIES: usize = limits::ITEMS;

impl Layout {
    /// The attribute's word for it.
    pub fn word(self) -> &'static str {
        LAYOUTS
            .iter()
            .find(|(_, layout)| *layout == self)
            .map_or("", |(word, _)| word)
    }

    /// The parts that this layout shows, in its own order.
    pub fn sections(self) -> &'static [Section] {
        use Section::{Byline, Dek, Meter, Narrative, Posts, Sources, Stories};
        match self {
            Layout::Full => &[Meter, Sources, Dek, Narrative, Posts, Stories],
            Layout::Card => &[Meter, Sources, Dek],
            Layout::Meter => &[Meter, Sources],
            Layout::Strip => &[],
            Layout::List => &[Byline, Stories],
        }
    }
}

/// What an element without attributes shows.
impl Default for Options {
    fn default() -> Self {
        Options::read(&|_| None)
    }
}

impl Options {
    /// The layout of a card. A story that was opened from a list is shown
    /// whole: the list holds no more of it.
    pub fn layout_of(&self, opened: bool) -> Layout {
        match self.layout {
            Layout::List if opened => Layout::Full,
            layout => layout,
        }
    }

    /// The parts of a card, in their order.
    pub fn shown(&self, opened: bool) -> &[Section] {
        let layout = self.layout_of(opened);
        match layout == self.layout {
            true => &self.sections,
            false => layout.sections(),
        }
    }

    /// Reads the attributes through a function that looks one up by its name.
    pub fn read(attribute: &dyn Fn(&str) -> Option<String>) -> Self {
        let layout = known(&LAYOUTS, &word(attribute, "layout")).unwrap_or_default();
        let number = |name: &str| whole(&word(attribute, name));
        let level = number("heading-level").filter(|level| (2..=6).contains(level));
        let mut sections = read_sections(&word(attribute, "sections"));
        // The list is its list, and a strip its row; there is nothing to choose from.
        let arranged = sections.is_empty() || matches!(layout, Layout::List | Layout::Strip);
        if arranged {
            sections = layout.sections().to_vec();
        }
        let story = word(attribute, "story");
        let as_of = attribute("as-of");
        Options {
            story: (!story.is_empty()).then(|| story.into()),
            layout,
            arranged,
            sections,
            stories: (number("stories").unwrap_or(5) as usize).min(MOST_STORIES),
            heading_level: level.map_or(2, |level| level as u8),
            images: is_on(attribute("images")),
            inline: word(attribute, "open").eq_ignore_ascii_case("inline"),
            frozen: as_of.is_some(),
            as_of: Timestamp::parse(as_of.unwrap_or_default().trim()),
        }
    }
}

/// What an attribute says, without the white space around it; empty without it.
#[inline(never)]
pub(crate) fn word(attribute: &dyn Fn(&str) -> Option<String>, name: &str) -> String {
    String::from(attribute(name).unwrap_or_default().trim())
}

/// Whether an attribute says yes by being there: some frameworks write a false
/// value as a text.
fn is_on(value: Option<String>) -> bool {
    value.is_some_and(|value| !value.trim().eq_ignore_ascii_case("false"))
}

/// A whole number.
pub(crate) fn whole(text: &str) -> Option<u32> {
    text.trim().parse().ok()
}

fn known<T: Copy>(words: &[(&str, T)], word: &str) -> Option<T> {
    words
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(word))
        .map(|(_, meaning)| *meaning)
}

fn read_sections(words: &str) -> Vec<Section> {
    let mut sections = Vec::new();
    for word in words.split_ascii_whitespace() {
        let section = known(&SECTIONS, word);
        if let Some(section) = section.filter(|section| !sections.contains(section)) {
            sections.push(section);
        }
    }
    sections
}

#[cfg(test)]
mod tests {
    use super::{Layout, Options, Section};

    fn read(attributes: &[(&str, &str)]) -> Options {
        Options::read(&|name| {
            let found = attributes.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn no_attributes_give_the_whole_card() {
        let options = read(&[]);
        assert_eq!(options.layout, Layout::Full);
        assert_eq!(options.sections.len(), 6);
        assert!(options.arranged);
        assert_eq!((options.stories, options.heading_level), (5, 2));
        assert_eq!(options.story, None);
    }

    #[test]
    fn images_that_are_false_are_not_loaded() {
        let images = |value: &str| read(&[("images", value)]).images;
        assert!(images("") && images("images") && images("true"));
        assert!(!images("false") && !images(" FALSE "));
        assert!(!read(&[]).images);
    }

    #[test]
    fn attributes_are_read_leniently() {
        let options = read(&[
            ("story", " a "),
            ("layout", "METER"),
            ("sections", "posts  meter\nnonsense meter"),
            ("stories", "3"),
            ("heading-level", "4"),
        ]);
        assert_eq!(options.story.as_deref(), Some("a"));
        assert_eq!(options.layout, Layout::Meter);
        assert_eq!(options.sections, [Section::Posts, Section::Meter]);
        assert_eq!((options.stories, options.heading_level), (3, 4));
    }

    #[test]
    fn what_is_not_valid_counts_as_absent() {
        let options = read(&[
            ("story", "  "),
            ("layout", "poster"),
            ("sections", "disclosure headline"),
            ("stories", "-1"),
            ("heading-level", "1"),
        ]);
        assert_eq!(options, read(&[]));
        assert_eq!(read(&[("stories", "100000")]).stories, 2_000);
        assert_eq!(read(&[("heading-level", "256")]).heading_level, 2);
    }
}
