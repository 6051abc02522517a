//! Every message that the card can show, with its English text.

/// Makes the enum, the keys and the English texts from one table, so that
/// none can be forgotten in another.
macro_rules! messages {
    ($($name:ident $key:literal $english:literal)*) => {
        /// A message of the card. Its documentation is its English text.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Message {
            $(#[doc = $english] $name,)*
        }

        impl Message {
            /// The keys of a language file, in the order of the messages.
            pub const KEYS: &'static [&'static str] = &[$($key),*];

            pub(super) const ENGLISH: &'static [&'static str] = &[$($english),*];
        }
    };
}

messages! {
    Percent "percent" "{number}%"
    PercentLess "percent-less" "<{number}%"
    PercentMore "percent-more" ">{number}%"
    DecimalPoint "decimal-point" "."

    Volume "volume" "Volume"
    Window "window" "/ {hours}h"
    PostsInWindow "posts-in-window" "one=post in a window of {hours} hours | other=posts in a window of {hours} hours"
    Posts "posts" "one=post | other=posts"
    NoPostsInWindow "no-posts-in-window" "No posts in the last {hours} h"
    NoPosts "no-posts" "No posts"
    CountInWindow "count-in-window" "one={count} post in {hours} h | other={count} posts in {hours} h"
    TimesUsual "times-usual" "{times} × the usual {usual}"
    Records "records" "one={count} record | other={count} records"
    RecordsBeat "records-beat" "one={count} record in this beat | other={count} records in this beat"
    RecordsTotal "records-total" "one={count} record in all | other={count} records in all"
    Counted "counted" "Counted"

    Sources "sources" "Where it is said"
    SharesOf "shares-of" "one=Share of {count} post | other=Share of {count} posts"
    Unattributed "unattributed" "Unattributed"
    Surplus "surplus" "The sources add up to {sum}, {surplus} more than the volume. Shares are of {sum}."

    AiAutonomous "ai-autonomous" "AI-generated"
    AiAssisted "ai-assisted" "AI-assisted"
    AiHumanOnly "ai-human-only" "Written by people"
    AiNotStated "ai-not-stated" "AI’s part in this text is not stated"
    AiSystem "ai-system" "by {name}"
    AiModel "ai-model" "with {name}"
    AiProvider "ai-provider" "from {name}"
    ReviewNotStated "review-not-stated" "Review status not stated"
    NotReviewed "not-reviewed" "Not reviewed by an editor"
    ReviewedBy "reviewed-by" "Reviewed by {name}"
    Responsibility "responsibility" "Editorial responsibility: {name}"
    Method "method" "How it was made"
    Contact "contact" "Contact"

    Breaking "breaking" "Breaking"
    Developing "developing" "Developing"
    SeverityLow "severity-low" "Low severity"
    SeverityMedium "severity-medium" "Medium severity"
    SeverityHigh "severity-high" "High severity"
    Synthesized "synthesized" "Discourse data synthesized by"
    By "by" "By"
    Published "published" "Published"
    Updated "updated" "Updated"
    ReadingMinutes "reading-minutes" "one={count} min read | other={count} min read"

    Topics "topics" "Topics: {names}"
    References "references" "References"
    Reference "reference" "Reference {marker}: {name}"
    ReadOn "read-on" "Read the full story"
    Discourse "discourse" "From the discourse"
    ViewOn "view-on" "Read it on {source}"
    Stories "stories" "Stories"
    MoreStories "more-stories" "More stories"
    AllStories "all-stories" "All stories"

    Loading "loading" "Loading the story…"
    NoStories "no-stories" "There are no stories here yet."
    Failed "failed" "The live figures could not be loaded."
    Stale "stale" "Could not be refreshed; these are the last figures that arrived."
    Refreshed "refreshed" "Refreshed: these are the latest figures."
    TryAgain "try-again" "Try again"
}
