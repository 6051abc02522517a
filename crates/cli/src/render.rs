//! `storymeter render`

use crate::check::for_people;
use crate::input;
use crate::print;
use crate::problem::{Examined, examine};
use clap::{Args, ValueEnum};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use storymeter::feed::{Timestamp, Url};
use storymeter::locale::Zone;
use storymeter::snapshot::{Snapshot, Styles, style_hash};

const EXAMPLES: &str = "\
Examples:
  storymeter render story.json > card.html
  storymeter render story.json --layout card --time-zone Europe/Berlin
  storymeter render story.json --assets https://stories.example/v1/ --refresh 300 \\
      --src https://stories.example/story.json

Under a Content-Security-Policy the page's style-src needs the hash that is printed on standard
error, or, with --styles link, the origin of --assets.

Exit status: 0 if the card was printed; 1 if the feed has problems or no such story, and then nothing is
printed; 2 if it could not be read, or the options don't fit together.";

/// Prints a story's card as HTML, ready to stand in a page: no JavaScript is needed to show it
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// The feed: a file, or - for standard input
    #[arg(value_name = "FEED")]
    feed: PathBuf,
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
    /// Whether the style stands in the markup, or is a file of --assets
    #[arg(long, value_enum, default_value_t = Style::Inline, value_name = "WHERE")]
    styles: Style,
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
    /// When the figures were counted, as an RFC 3339 time, for a card that is to stay as it is
    #[arg(long, value_name = "TIME", value_parser = moment, conflicts_with = "refresh")]
    as_of: Option<String>,
    /// Print the card even if parts of the feed can't be used; they are left out, as in the live card
    #[arg(long)]
    lenient: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Layout {
    Full,
    Card,
    Meter,
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
    if arguments.styles == Style::Link && arguments.assets.is_none() {
        anstream::eprintln!(
            "storymeter: --styles link needs --assets, the folder that the style sheet is in"
        );
        return ExitCode::from(2);
    }
    let input = match input::read(&arguments.feed) {
        Ok(input) => input,
        Err(error) => {
            anstream::eprintln!("storymeter: {error}");
            return ExitCode::from(2);
        }
    };
    let Examined { reading, problems } = examine(&input);
    for problem in &problems {
        anstream::eprint!("{}", for_people(&input.name, problem));
    }
    let Some(reading) = reading.filter(|_| problems.is_empty() || arguments.lenient) else {
        return ExitCode::FAILURE;
    };
    let attributes = attributes(arguments, &input.text);
    let attributes: Vec<(&str, &str)> = attributes
        .iter()
        .map(|(name, value)| (*name, &**value))
        .collect();
    let styles = match (arguments.styles, &arguments.assets) {
        (Style::Link, Some(assets)) => Styles::Link(assets),
        _ => Styles::Inline,
    };
    let feed = Arc::new(reading.feed);
    let snapshot = Snapshot {
        feed: &feed,
        attributes: &attributes,
        styles,
    };
    let Some(mut html) = snapshot.html() else {
        return refuse(&match &arguments.story {
            Some(story) => format!(
                "{}: no story has the id {story} [no-such-story]",
                input.name
            ),
            None => format!("{}: there is no story in it [no-such-story]", input.name),
        });
    };
    if let Some(assets) = &arguments.assets {
        html += &format!("<script type=\"module\" async src=\"{assets}storymeter.js\"></script>\n");
    }
    if arguments.styles == Style::Inline {
        anstream::eprintln!("style-src {}", style_hash());
    }
    print(&html)
}

fn refuse(why: &str) -> ExitCode {
    anstream::eprintln!("storymeter: {why}");
    ExitCode::FAILURE
}

/// The element's attributes. Language and zone are always among them, so that
/// the live element writes times as the snapshot does.
fn attributes(arguments: &Arguments, text: &str) -> Vec<(&'static str, String)> {
    fn word<T: ValueEnum>(value: Option<T>) -> Option<String> {
        Some(value?.to_possible_value()?.get_name().to_owned())
    }
    let number = |number: Option<u32>| number.map(|number| number.to_string());
    let all = [
        ("src", arguments.src.clone().or_else(|| feed_url(text))),
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

/// What the feed says is its own address
/// ([JSON Feed 1.1, top level](https://www.jsonfeed.org/version/1.1/#top-level-a-name-top-level-a)).
fn feed_url(text: &str) -> Option<String> {
    let feed: serde_json::Value = serde_json::from_str(text).ok()?;
    address(feed.get("feed_url")?.as_str()?).ok()
}

fn address(text: &str) -> Result<String, String> {
    match Url::parse(text) {
        Some(url) => Ok(url.as_str().to_owned()),
        None => Err("expected an absolute http or https URL without credentials".into()),
    }
}

/// An address that file names can be added to. A relative one is fine: it is
/// relative to the page.
fn folder(text: &str) -> Result<String, String> {
    if text.contains(|letter: char| letter.is_control() || "\"<>?# ".contains(letter)) {
        return Err("expected the address of a folder".into());
    }
    Ok(format!("{}/", text.trim_end_matches('/')))
}

fn moment(text: &str) -> Result<String, String> {
    match Timestamp::parse(text) {
        Some(_) => Ok(text.to_owned()),
        None => Err("expected a time such as 2026-03-27T18:30:00Z".into()),
    }
}

fn zone(text: &str) -> Result<String, String> {
    match Zone::find(text) {
        Some(_) => Ok(text.trim().to_owned()),
        None => Err("not a zone of the IANA database, such as UTC or Europe/Berlin".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::{address, feed_url, folder, moment, zone};

    #[test]
    fn addresses_are_checked_before_they_reach_a_page() {
        assert_eq!(
            folder("https://a.example/v1").as_deref(),
            Ok("https://a.example/v1/")
        );
        assert_eq!(folder("/assets//").as_deref(), Ok("/assets/"));
        assert!(folder("\"><script>").is_err() && folder("a?b").is_err());
        assert!(address("javascript:alert(1)").is_err());
        assert!(moment("yesterday").is_err() && moment("2026-03-27T18:30:00Z").is_ok());
        assert!(zone("Mars/Olympus").is_err() && zone("Asia/Tokyo").is_ok());
        assert_eq!(
            feed_url(r#"{"feed_url": "https://a.example/"}"#).as_deref(),
            Some("https://a.example/")
        );
        assert_eq!(feed_url(r#"{"feed_url": "javascript:1"}"#), None);
    }
}
