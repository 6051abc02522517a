//! What the element's attributes ask for. A value that is not one of those
//! named here counts as absent: a typing mistake never takes the card down.

use crate::feed::{Text, limits};

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
}

/// How much of the card is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// Everything.
    #[default]
    Full,
    /// Headline, dek and meter.
    Card,
    /// The meter and its sources, below a short headline.
    Meter,
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
    /// The narrative.
    Narrative,
    /// More stories.
    Stories,
    /// Posts from the discourse.
    Posts,
}

const LAYOUTS: [(&str, Layout); 4] = [
    ("full", Layout::Full),
    ("card", Layout::Card),
    ("meter", Layout::Meter),
    ("list", Layout::List),
];

const SECTIONS: [(&str, Section); 5] = [
    ("meter", Section::Meter),
    ("sources", Section::Sources),
    ("narrative", Section::Narrative),
    ("stories", Section::Stories),
    ("posts", Section::Posts),
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

    fn sections(self) -> Vec<Section> {
        use Section::{Meter, Narrative, Posts, Sources, Stories};
        let sections: &[Section] = match self {
            Layout::Full => &[Meter, Sources, Narrative, Posts, Stories],
            Layout::Card => &[Meter],
            Layout::Meter => &[Meter, Sources],
            Layout::List => &[Stories],
        };
        sections.to_vec()
    }
}

impl Options {
    /// Reads the attributes through a function that looks one up by its name.
    pub fn read(attribute: impl Fn(&str) -> Option<String>) -> Self {
        let layout = attribute("layout").and_then(|word| known(&LAYOUTS, &word));
        let layout = layout.unwrap_or_default();
        let number = |name: &str| attribute(name)?.trim().parse::<usize>().ok();
        let level = number("heading-level").filter(|level| (2..=6).contains(level));
        let chosen = attribute("sections").map(|words| read_sections(&words));
        // The list layout is its list; there is nothing to choose from.
        let chosen = chosen.filter(|chosen| !chosen.is_empty() && layout != Layout::List);
        Options {
            story: attribute("story")
                .map(|id| id.trim().into())
                .filter(|id: &Text| !id.is_empty()),
            layout,
            arranged: chosen.is_none(),
            sections: chosen.unwrap_or_else(|| layout.sections()),
            stories: number("stories").unwrap_or(5).min(MOST_STORIES),
            heading_level: level.map_or(2, |level| level as u8),
        }
    }
}

fn known<T: Copy>(words: &[(&str, T)], word: &str) -> Option<T> {
    let word = word.trim();
    words
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(word))
        .map(|(_, meaning)| *meaning)
}

fn read_sections(words: &str) -> Vec<Section> {
    let mut sections = Vec::new();
    for word in words.split_ascii_whitespace() {
        let section = known(&SECTIONS, word);
        sections.extend(section.filter(|section| !sections.contains(section)));
    }
    sections
}

#[cfg(test)]
mod tests {
    use super::{Layout, Options, Section};

    fn read(attributes: &[(&str, &str)]) -> Options {
        Options::read(|name| {
            let found = attributes.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn no_attributes_give_the_whole_card() {
        let options = read(&[]);
        assert_eq!(options.layout, Layout::Full);
        assert_eq!(options.sections.len(), 5);
        assert!(options.arranged);
        assert_eq!((options.stories, options.heading_level), (5, 2));
        assert_eq!(options.story, None);
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
