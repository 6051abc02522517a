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

# $from, $to (String) – the first and the last day of a span of time: Oct 1, Oct 14.
date-range = { $from }–{ $to }

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
volume = How loud

# How long the posts were counted for: stands where the next messages have $window.
# $count (Number) – how many hours, or days.
window-hours = { $count ->
    [one] in { $count } hour
   *[other] in { $count } hours
}
window-days = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
}

# The large number, with what stands around it.
# $count (Number) – how many posts. $window (String) – how long they were counted for: in 24 hours.
posts-in-window = { $count ->
    [one] { $count } post { $window }
   *[other] { $count } posts { $window }
}

# The same where nobody says how long they were counted for.
posts = { $count ->
    [one] { $count } post
   *[other] { $count } posts
}
no-posts-in-window = No posts { $window }
no-posts = No posts

# How loud that is, in the sentence below the number.
# $times (Number) – how many times as many as usual: 1.7. $usual (Number) – how many are usual.
times-usual = { $times } times the usual { $usual }
as-usual = About the usual { $usual }
quieter = Quieter than the usual { $usual }

# The second half of that sentence: against the day before, or the window before where posts are counted for something else
# than a day.
# $percent (String) – by how much: 12%. $times (Number) – how many times as many: 3. $before (String) – one of the two below.
more-than-before = { $percent } up on { $before }
fewer-than-before = { $percent } down on { $before }
times-before = { $times } times { $before }
no-change = As many as { $before }
first-posts = None before that
before-day = the day before
before-window = the period before

# $count (Number) – with fewer posts than this, shares say little.
small-sample = Few posts: shares of fewer than { $count } say little

# $share (String) – a share: 80%. $count (Number) – how many posts there are in all. $name (String) – the source.
one-source = { $count ->
    [one] { $share } of { $count } post is from one source: { $name }
   *[other] { $share } of { $count } posts are from one source: { $name }
}

# What a curve shows, below it; the second where posts are counted for something else than a day.
posts-a-day = Posts a day
posts-a-window = Posts by period

# The same, as it is read aloud.
# $posts (String) – one of the two. $dates (String) – its first and its last day, as `date-range` writes them.
posts-on-days = { $posts }, { $dates }

# The same where nobody says when they were counted.
# $count (Number) – how many windows.
history = { $count ->
    [one] Posts in { $count } period
   *[other] Posts in { $count } periods
}

# Stands beside the line of a curve that marks how many posts are usual.
usual = usual

# The head of the column of days in the table of a curve.
day = Day

# The head of a column of numbers: 3 is three windows ago.
windows-ago = Periods ago

# The head of a column of numbers.
post-count = Posts

# What the figures come from.
# $count (Number) – how many posts were ever counted.
records = { $count ->
    [one] { $count } post so far
   *[other] { $count } posts so far
}
records-beat = { $count ->
    [one] { $count } post on this subject so far
   *[other] { $count } posts on this subject so far
}
records-total = { $count ->
    [one] { $count } post on all subjects so far
   *[other] { $count } posts on all subjects so far
}

# $time (String) – a date and a time, here and below.
counted = Counted { $time }
counted-before = The figures are older than the story
not-counted = When this was counted is not stated
live = Live: counted { $time }
delayed = Delayed: counted { $time }
out-of-date = Out of date: counted { $time }
as-of = As of { $time }
ended = This story is no longer updated

# How long ago that was: stands behind it, on a card that keeps itself up to date.
# $count (Number) – how many minutes, hours or days.
ago-minutes = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
ago-hours = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}
ago-days = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}

# Stands behind a number that has changed.
# $count (Number) – what it was before.
was = (was { $count })

# The heading above the sources with their shares.
sources = Where people are talking

# Stands for a source's name: posts of which nobody knows it.
unattributed = Unattributed

# $sum (Number) – the posts of all sources. $surplus (Number) – by how many that is more than the volume.
surplus = The sources add up to { $sum }, { $surplus } more than the volume. Shares are of { $sum }.

# Where rounded shares don’t add up to 100%.
rounded = Shares are rounded

## Who wrote it

# How much of the text is AI's.
ai-autonomous = AI-generated
ai-assisted = AI-assisted
ai-human-only = Written by people
ai-not-stated = AI’s part is not stated

# Stand behind one of these, as its second half: "AI-generated · not reviewed by an editor".
review-not-stated = review status not stated
not-reviewed = not reviewed by an editor

# $name (String) – who has reviewed it.
reviewed-by = reviewed by { $name }

# The system that has written it, the model and the company.
# $name (String) – what it is called.
ai-system = System: { $name }
ai-model = Model: { $name }
ai-provider = Provider: { $name }

# $time (String) – a date and a time.
ai-time = Written { $time }

# $name (String) – who is responsible.
responsibility = Editorial responsibility: { $name }

# A link.
method = How it was made

# A link.
contact = Contact

## The story

breaking = Breaking
developing = Developing

# How much the story matters.
severity-low = Low impact
severity-medium = Medium impact
severity-high = High impact

# $names (String) – who has counted the posts.
counted-by = Counted by { $names }

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

# $marker (String) – the number of the reference, here and below: [1].
no-source = { $marker } (no source given)

# A button beside a reference: back to its marker in the text.
back-to-text = Back to { $marker }
cited-as = Cited as { $marker }
see-post = See the post

# A link to the story.
# $title (String) – what the publication is called.
read-at = Read it at { $title }
read-story = Read the full story

# Opens the rest of a text or of a list.
read-on = Read on

# The heading above the story's text.
narrative = What is being said

# The heading above quoted posts.
discourse = What people are saying
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

# Copy as text, copy the figures, copy a citation in the style of APA or for BibTeX, copy the link; open the system's own list
# of ways to share; save the figures as a picture, in one of two formats. Then what is said: when something was copied, when it
# could not be, when nothing could be shared, when a picture was made, when it could not be.
menu =
    .text = Copy as text
    .figures = Copy figures (CSV)
    .apa = Copy citation (APA)
    .bibtex = Copy citation (BibTeX)
    .link = Copy link
    .share = Share…
    .svg = Save picture (SVG)
    .png = Save picture (PNG)
    .copied = Copied
    .not-copied = Could not be copied
    .not-shared = Could not be shared
    .drawn = Picture ready
    .not-drawn = The picture could not be made here
