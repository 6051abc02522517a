//! How to fix what a feed says.

use storymeter::feed::Problem;

/// What to do about a problem of the value at a path.
pub fn remedy(problem: Problem, path: &str) -> &'static str {
    let is_id = path.ends_with(".id") || path.ends_with(".marker");
    match problem {
        Problem::WrongType(_) | Problem::Negative | Problem::Fractional if is_id => {
            "write it as a text, in quotes"
        }
        Problem::WrongType(_) => "write the value in that form, or leave the member out",
        Problem::Missing => "add it, with something in it",
        Problem::CutHtml(_) => "add a content_text, or expect readers to see the first part only",
        Problem::Cut(_) => "shorten it, or expect readers to see the first part only",
        Problem::TooLong => "use a shorter one",
        Problem::Negative => "counts begin at 0",
        Problem::Fractional => "round it to a whole number",
        Problem::TooGreat(_) => "beyond that, JSON readers disagree: use a smaller number",
        Problem::OutOfRange(_) => "use a whole number from that range, or leave the member out",
        Problem::BadUrl => {
            "begin with https:// and a host, or give the feed a home_page_url; leave user names out"
        }
        Problem::RelativeUrl => "write it whole, from https:// on: feeds are read elsewhere",
        Problem::BlankInUrl => "write %20 for a blank",
        Problem::LooseTime(_) => {
            "write date, T, time with seconds, and offset with a colon: 2026-03-27T18:30:00+01:00"
        }
        Problem::ImplausibleTime => "set the time, or leave the member out",
        Problem::NotAList => "put it into brackets",
        Problem::TooManyMarks(_) => "take the marks away that are too many",
        Problem::BadTime => "write date, T, time and offset: 2026-03-27T18:30:00+01:00",
        Problem::UnknownWord => "`storymeter schema` lists the words; case matters",
        Problem::Duplicate => "give each item an id of its own",
        Problem::Empty => {
            "give the item a title, a summary, a content_text or a content_html, or an address"
        }
        Problem::UnknownVersion => {
            "this reader knows https://jsonfeed.org/version/1.1 and format 1"
        }
        _ => "see docs/feed.md",
    }
}
