### English, the source of every other language. docs/languages.md says how to add a language or a message.
###
### Every file has the same messages in the same order. `{ $name }` is a place to fill: keep each one, and put it where the
### language wants it. A message that begins with `{ $count ->` has a form for each category of the language's numbers (see
### `plural`); a form for one number alone may say it in words ("a post") and leave `{ $count }` out. White space and signs
### that can't be seen are written by their number: `{ "\u00A0" }` is a space that no line breaks at.

## Numbers and times: data about the language
## No words to translate: take them from https://cldr.unicode.org, not from English.

# The language of this file, as a BCP 47 tag. It is the file's name, too.
tag = en

# The digits from zero to nine.
digits = 0123456789

# Parts groups of digits: 31,197.
group-separator = ,

# Digits of the last group, of every other one, and of the first one at least: 3, 3, 2 writes 1000, and 10,000.
grouping =
    .last = 3
    .others = 3
    .fewest = 1

# Parts the tenths from the whole: 1.7.
decimal-point = .

# The categories of whole numbers (zero, one, two, few, many, other), and which numbers each has: one number, a range, or
# those of a remainder (`%10:2-4`); `!` is not, and all conditions have to hold. The last category has all other numbers.
plural = one 1 | other

# Short numbers. $power says how many zeros the number that a form begins with has: [3] is for 1,000 and more, and what
# stands for $number is then how many thousands. Shorter numbers are written out: [0].
compact = { $power ->
    [3] { $number }K
    [6] { $number }M
    [9] { $number }B
   *[0] { $number }
}

# $number (Number) – how many per cent: 44%.
percent = { $number }%

# Stands between the names of a list.
list-separator = ,{ " " }

# A day and a time of day. Take of these what the language's medium date and short time have, in its order:
# $day, $month1, $hour (Number) – the day, the month, the hour from 0 to 23: 7.
# $day2, $month2, $hour2, $minute (Number) – the same, and the minute, with two digits: 07.
# $year (Number) – the year: 2026.
# $month (String) – the month's name, from `months`.
# $hour12 (Number) – the hour from 1 to 12.
# $half (String) – the half of the day, from `halves`.
moment = { $month } { $day }, { $year }, { $hour12 }:{ $minute }{ "\u202F" }{ $half }

# The months' short names, as they stand in a date.
months =
    .january = Jan
    .february = Feb
    .march = Mar
    .april = Apr
    .may = May
    .june = Jun
    .july = Jul
    .august = Aug
    .september = Sep
    .october = Oct
    .november = Nov
    .december = Dec

# The halves of the day. They are not shown where `moment` has no $half.
halves =
    .am = AM
    .pm = PM

## The meter

# $number (String) – a share: less than 1%.
percent-less = <{ $number }

# $number (String) – a share: more than 99%.
percent-more = >{ $number }

# How many posts there are about the story: the heading above the number.
volume = Volume

# Stands behind the number of posts: 490 / 24h.
# $hours (Number) – how many hours the posts were counted for.
window = / { $hours }h

# Stands for a screen reader behind the number of posts, which is not in it.
# $count (Number) – how many posts. $hours (Number) – how many hours they were counted for.
posts-in-window = { $count ->
    [one] post in a window of { $hours } h
   *[other] posts in a window of { $hours } h
}

# Stands behind the number of posts, which is not in it, where nobody says for how many hours they were counted.
posts = { $count ->
    [one] post
   *[other] posts
}
no-posts-in-window = No posts in the last { $hours } h
no-posts = No posts

# $count (Number) – how many posts. $hours (Number) – how many hours they were counted for.
count-in-window = { $count ->
    [one] { $count } post in { $hours } h
   *[other] { $count } posts in { $hours } h
}

# $times (Number) – how many times as many as usual: 1.7. $usual (Number) – how many are usual.
# $days (Number) – how many days that is the average of.
times-usual = { $times } × the usual { $usual } ({ $days }-day average)

# $change (String) – by how much: +12%. $count (Number) – how many posts there were before.
change = { $change } on the window before ({ $count })
no-change = As many as in the window before
first-posts = None in the window before

# $count (Number) – with fewer posts than this, shares say little.
small-sample = Few posts: shares of fewer than { $count } say little

# $share (String) – a share: 80%. $count (Number) – how many posts there are in all. $name (String) – the source.
one-source = { $count ->
    [one] { $share } of { $count } post is from one source: { $name }
   *[other] { $share } of { $count } posts are from one source: { $name }
}

# Describes a curve.
# $count (Number) – how many windows. $least, $most (Number) – the fewest and the most posts of a window.
history = { $count ->
    [one] Posts in { $count } window: { $least } to { $most }
   *[other] Posts in { $count } windows: { $least } to { $most }
}

# Describes a curve that goes neither up nor down.
# $count (Number) – how many windows. $posts (Number) – the posts of each.
history-flat = { $count ->
    [one] Posts in { $count } window: { $posts }
   *[other] Posts in { $count } windows: { $posts } in each
}

# Describes a curve of nothing.
# $count (Number) – how many windows.
history-empty = { $count ->
    [one] No posts in { $count } window
   *[other] No posts in { $count } windows
}

# The head of a column of numbers: 3 is three windows ago.
windows-ago = Windows ago

# The head of a column of numbers.
post-count = Posts

# What the figures come from.
# $count (Number) – how many records.
records = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
records-beat = { $count ->
    [one] { $count } record in this beat
   *[other] { $count } records in this beat
}
records-total = { $count ->
    [one] { $count } record in all
   *[other] { $count } records in all
}

# $time (String) – a date and a time, here and below.
counted = Counted { $time }
story-published = Story published { $time }
counted-before = The figures are older than the story
not-counted = When this was counted is not stated
live = Live: counted { $time }
delayed = Delayed: counted { $time }
out-of-date = Out of date: counted { $time }
as-of = As of { $time }
ended = This story is no longer updated

# Stands behind a number that has changed.
# $count (Number) – what it was before.
was = (was { $count })

# The heading above the sources with their shares.
sources = Where it is said

# $count (Number) – how many posts there are in all.
shares-of = { $count ->
    [one] Share of { $count } post
   *[other] Share of { $count } posts
}

# Stands for a source's name: posts of which nobody knows it.
unattributed = Unattributed

# $sum (Number) – the posts of all sources. $surplus (Number) – by how many that is more than the volume.
surplus = The sources add up to { $sum }, { $surplus } more than the volume. Shares are of { $sum }.

# Stands behind "Share of 490 posts", where rounded shares don’t add up to 100%.
rounded = (rounded)

## Who wrote it

# How much of the text is AI's.
ai-autonomous = AI-generated
ai-assisted = AI-assisted
ai-human-only = Written by people
ai-not-stated = AI’s part in this text is not stated

# Which system has written it: stands behind "AI-generated", as do the next three.
# $name (String) – what it is called.
ai-system = by { $name }

# $name (String) – what the model is called.
ai-model = with { $name }

# $name (String) – what the company is called.
ai-provider = from { $name }

# $time (String) – a date and a time.
ai-time = on { $time }
review-not-stated = Review status not stated
not-reviewed = Not reviewed by an editor

# $name (String) – who has reviewed it.
reviewed-by = Reviewed by { $name }

# $name (String) – who is responsible.
responsibility = Editorial responsibility: { $name }

# A link.
method = How it was made

# A link.
contact = Contact

## The story

breaking = Breaking
developing = Developing

# How grave the story is.
severity-low = Low severity
severity-medium = Medium severity
severity-high = High severity

# $names (String) – who has put the data together.
synthesized = Discourse data synthesized by { $names }

# $names (String) – who has written the story.
by = By { $names }

# $time (String) – a date and a time.
published = Published { $time }
updated = Updated { $time }

# $count (Number) – how many minutes it takes to read.
reading-minutes = { $count ->
    [one] { $count } min read
   *[other] { $count } min read
}

# $names (String) – the topics.
topics = Topics: { $names }

# The heading above the list of references.
references = References

# $marker (String) – the number of the reference: [1]. $name (String) – what it leads to.
reference = Reference { $marker }: { $name }

# $marker (String) – the number of the reference: [1].
no-source = { $marker } (no source given)
back-to-text = Back to the text

# $marker (String) – the number of the reference: [1].
cited-as = Cited as { $marker }
see-post = The post itself
read-on = Read the full story

# The heading above quoted posts.
discourse = From the discourse

# $source (String) – where the post is: Mastodon.
view-on = Read it on { $source }
withdrawn = This post was withdrawn
no-embed = The author asks not to have this post shown elsewhere

# The heading above a list of stories.
stories = Stories
more-stories = More stories
all-stories = All stories

# $title (String) – what the publication is called.
all-stories-of = All stories: { $title }

# A button.
# $count (Number) – how many stories.
new-stories = { $count ->
    [one] Show { $count } new story
   *[other] Show { $count } new stories
}

# A button: back to the story that was shown before.
back = Back

## To copy

# The button that opens the menu.
copy-or-cite = Copy or cite

## States

loading = Loading the story…
no-stories = There are no stories here yet.

# Said in the place of the card.
failed = The live figures could not be loaded.

# Said above the card.
stale = Could not be refreshed; these are the last figures that arrived.

# Said by a screen reader alone.
refreshed = Refreshed.

# A button.
try-again = Try again

## The menu
## English has it in the file with the actions, which is fetched when the menu is opened.

# Copy as text, copy the figures, copy a citation in the style of APA or for BibTeX, copy the link; then what is said when
# that is done, and when it can't be done.
menu =
    .text = Copy as text
    .figures = Copy figures (CSV)
    .apa = Copy citation (APA)
    .bibtex = Copy citation (BibTeX)
    .link = Copy link
    .copied = Copied
    .not-copied = Could not be copied
