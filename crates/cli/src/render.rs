//! `storymeter render`

use crate::clock;
use crate::examine::{Examined, examine};
use crate::input;
use crate::output::{self, misused};
use crate::report::{LIMIT, Shown};
use crate::values::{folder, moment, zone};
use crate::visible::visible;
use crate::web::address;
use clap::{Args, ValueEnum};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use storymeter::feed::Feed;
use storymeter::snapshot::{CardFile, Snapshot, Styles, Unprintable, script, style_hash, tag};

const EXAMPLES: &str = "\
Examples:
  storymeter render story.json > card.html
  storymeter render story.json --layout card --time-zone Europe/Berlin
  storymeter render story.json --assets https://stories.example/v1/ --refresh 300 \\
      --src https://stories.example/story.json
  storymeter render story.json --layout card --format card > story.card.json

Under a Content-Security-Policy the page's style-src needs the origin of --assets, or, where the
style stands in the markup, the hash that is printed on standard error. With --format card the tag
for the page is printed there.

Exit status: 0 if the card was printed, warnings or not; 1 if the feed has problems or no such story, and then
nothing is printed; 2 if it could not be read or written, or the options don't fit together.";

/// Prints a story's card: as HTML, ready to stand in a page, or as data that the page's element draws without wasm
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// The feed: a file, or - for standard input
    #[arg(value_name = "FEED")]
    feed: PathBuf,
    /// What the card is printed as
    #[arg(long, value_enum, default_value_t = Format::Html, value_name = "FORMAT")]
    format: Format,
    /// The id of the story; the feed's first without it
    #[arg(long, value_name = "ID")]
    story: Option<String>,
    /// How much of the card
    #[arg(long, value_enum, value_name = "LAYOUT")]
    layout: Option<Layout>,
    /// The language of the card's own words and dates, as a BCP 47 tag
    #[arg(long, value_name = "TAG", default_value = "en")]
    lang: String,
    /// The time zone of the card's times, as the IANA database names it
    #[arg(long, value_name = "ZONE", default_value = "UTC", value_parser = zone)]
    time_zone: String,
    /// Where the files of a release are: adds the script that takes the card over
    #[arg(long, value_name = "URL", value_parser = folder)]
    assets: Option<String>,
    /// Whether the style stands in the markup, or is a file of --assets; a file where there is --assets
    #[arg(long, value_enum, value_name = "WHERE")]
    styles: Option<Style>,
    /// The feed's public address, for refreshing; the feed's own feed_url without it
    #[arg(long, value_name = "URL", value_parser = address)]
    src: Option<String>,
    /// Seconds between two refreshes, 60 at least; without it the card stays as it is
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u32).range(60..=86_400))]
    refresh: Option<u32>,
    /// Colours
    #[arg(long, value_enum, value_name = "THEME")]
    theme: Option<Theme>,
    /// Which parts, in which order, such as "meter sources"
    #[arg(long, value_name = "PARTS")]
    sections: Option<String>,
    /// How many more stories are listed
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(0..=2_000))]
    stories: Option<u32>,
    /// The level of the headline
    #[arg(long, value_name = "LEVEL", value_parser = clap::value_parser!(u8).range(2..=6))]
    heading_level: Option<u8>,
    /// The card's direction; without it that of its language, or of the story's
    #[arg(long, value_enum, value_name = "DIRECTION")]
    dir: Option<Direction>,
    /// Show the story's picture, which is loaded from where the feed says
    #[arg(long)]
    images: bool,
    /// Where another story opens: in the card, or by following its link as without this
    #[arg(long, value_enum, value_name = "WHERE")]
    open: Option<Open>,
    /// When the figures were counted, as an RFC 3339 time or a day, such as 2026-03-27, for a card that is to stay as it
    /// is
    #[arg(long, value_name = "TIME", value_parser = moment, conflicts_with = "refresh")]
    as_of: Option<String>,
    /// Write it into a file, whole or not at all, instead of printing it; - for standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Print the card even if parts of the feed can't be used; they are left out, as in the live card
    #[arg(long)]
    lenient: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A snapshot: the tag with the card inside
    Html,
    /// A card file, for the attribute card-src
    Card,
}

#[derive(Clone, Copy, ValueEnum)]
enum Layout {
    Full,
    Card,
    Meter,
    Strip,
    List,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Style {
    Inline,
    Link,
}

#[derive(Clone, Copy, ValueEnum)]
enum Theme {
    Auto,
    Light,
    Dark,
}

#[derive(Clone, Copy, ValueEnum)]
enum Direction {
    Ltr,
    Rtl,
}

#[derive(Clone, Copy, ValueEnum)]
enum Open {
    Inline,
}

pub fn run(arguments: &Arguments) -> ExitCode {
    if let Some(why) = misfit(arguments) {
        return misused(why);
    }
    let now = match clock::now() {
        Ok(now) => now,
        Err(why) => return misused(&why),
    };
    let file = arguments.output.as_deref();
    if file.is_some_and(|file| output::is_same(&arguments.feed, file)) {
        return misused("--output is the feed itself: give the card a file of its own");
    }
    let input = match input::read(&arguments.feed) {
        Ok(input) => input,
        Err(error) => return misused(&error),
    };
    let Examined { reading, findings } = examine(&input, arguments.src.as_deref(), now);
    let shown = Shown::new(&input.name, &findings, LIMIT);
    anstream::eprint!("{}", shown.for_people());
    let refused = findings.iter().any(|finding| finding.is_problem()) && !arguments.lenient;
    let Some(reading) = reading.filter(|_| !refused) else {
        return ExitCode::FAILURE;
    };
    let attributes = attributes(arguments, &reading.feed);
    let attributes: Vec<(&str, &str)> = attributes
        .iter()
        .map(|(name, value)| (*name, &**value))
        .collect();
    let feed = Arc::new(reading.feed);
    let printed = match arguments.format {
        Format::Html => html(arguments, &feed, &attributes),
        Format::Card => card_file(&feed, &attributes),
    };
    match printed {
        Ok(text) => output::give(&text, file),
        Err(Unprintable::NoSuchStory) => refuse(&match &arguments.story {
            Some(story) => format!(
                "{}: no story has the id {story} [no-such-story]",
                input.name
            ),
            None => format!("{}: there is no story in it [no-such-story]", input.name),
        }),
        Err(why) => refuse(&format!("{}: {why}", input.name)),
    }
}

/// Options that don't fit together.
fn misfit(arguments: &Arguments) -> Option<&'static str> {
    let Arguments { assets, styles, .. } = arguments;
    let linked = *styles == Some(Style::Link);
    match arguments.format {
        Format::Html if linked && assets.is_none() => {
            Some("--styles link needs --assets, the folder that the style sheet is in")
        }
        Format::Card if linked || assets.is_some() => Some(
            "--assets and --styles are for HTML: a card file's style is beside the page's storymeter.js",
        ),
        _ => None,
    }
}

fn html(
    arguments: &Arguments,
    feed: &Arc<Feed>,
    attributes: &[(&str, &str)],
) -> Result<String, Unprintable> {
    let styles = match (&arguments.assets, arguments.styles) {
        (Some(assets), None | Some(Style::Link)) => Styles::Link(assets),
        _ => Styles::Inline,
    };
    let snapshot = Snapshot {
        feed,
        attributes,
        styles,
    };
    let mut html = snapshot.html().ok_or(Unprintable::NoSuchStory)?;
    if let Some(assets) = &arguments.assets {
        html += &script(assets);
    }
    if styles == Styles::Inline {
        anstream::eprintln!("style-src {}", style_hash());
    }
    Ok(html)
}

fn card_file(feed: &Arc<Feed>, attributes: &[(&str, &str)]) -> Result<String, Unprintable> {
    let json = CardFile { feed, attributes }.json()?;
    let card_src = [("card-src", "…")];
    anstream::eprintln!("tag {}", tag(&[&card_src, attributes].concat()));
    Ok(json + "\n")
}

fn refuse(why: &str) -> ExitCode {
    anstream::eprintln!("storymeter: {}", visible(why));
    ExitCode::FAILURE
}

/// The element's attributes. Language and zone are always among them, so that
/// the live element writes times as the snapshot does.
fn attributes(arguments: &Arguments, feed: &Feed) -> Vec<(&'static str, String)> {
    fn word<T: ValueEnum>(value: Option<T>) -> Option<String> {
        Some(value?.to_possible_value()?.get_name().to_owned())
    }
    let number = |number: Option<u32>| number.map(|number| number.to_string());
    let own_address = || feed.feed_url.as_ref().map(|url| url.as_str().to_owned());
    let all = [
        ("src", arguments.src.clone().or_else(own_address)),
        ("story", arguments.story.clone()),
        ("layout", word(arguments.layout)),
        ("theme", word(arguments.theme)),
        ("sections", arguments.sections.clone()),
        ("stories", number(arguments.stories)),
        (
            "heading-level",
            number(arguments.heading_level.map(u32::from)),
        ),
        ("refresh", number(arguments.refresh)),
        ("lang", Some(arguments.lang.clone())),
        ("dir", word(arguments.dir)),
        ("time-zone", Some(arguments.time_zone.clone())),
        ("images", arguments.images.then(String::new)),
        ("open", word(arguments.open)),
        ("as-of", arguments.as_of.clone()),
    ];
    all.into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
        .collect()
}
