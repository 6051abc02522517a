//! How to fix what a feed says.

use storymeter::feed::Problem;

/// What to do about a problem.
pub fn remedy(problem: Problem) -> &'static str {
    match problem {
        Problem::WrongType(_) => "write the value in that form, or leave the member out",
        Problem::Missing => "add it, with something in it",
        Problem::Cut(_) => "shorten it, or expect readers to see the first part only",
        Problem::TooLong => "use a shorter one",
        Problem::Negative => "counts begin at 0",
        Problem::Fractional => "round it to a whole number",
        Problem::TooGreat(_) => "beyond that, JSON readers disagree: use a smaller number",
        Problem::OutOfRange(_) => "use a whole number from that range, or leave the member out",
        Problem::BadUrl => {
            "begin with https:// and a host; percent-encode white space; leave user names out"
        }
        Problem::BadTime => "write date, T, time and offset: 2026-03-27T18:30:00+01:00",
        Problem::UnknownWord => "`storymeter schema` lists the words; case matters",
        Problem::Duplicate => "give each item an id of its own",
        Problem::Empty => "give the item a title, a summary or a content_text",
        Problem::UnknownVersion => {
            "this reader knows https://jsonfeed.org/version/1.1 and format 1"
        }
        _ => "see docs/feed.md",
    }
}
