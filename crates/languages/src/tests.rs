//! What the compact form holds, and that what it can't hold is refused, with line and remedy.

mod data;
mod lines;
mod words;

use crate::source::Source;
use crate::{LanguageError, Languages};

const ENGLISH: &str = r#"### English.
tag = en
grouping =
    .last = 3
    .others = 3
    .fewest = 1
plural = one 1 | other
compact = { $power ->
    [3] { $number }K
   *[0] { $number }
}
moment = { $month } { $day }, { $year }, { $hour12 }:{ $minute }{ "\u202F" }{ $half }
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
halves =
    .pm = PM
    .am = AM

# How many.
posts = { $count ->
    [one] { $count } post of { $name }
   *[other] { $count } posts of { $name }
}
by = By { $name }
last = Last
"#;

const REGIONS: &str = r#"
US = { $month } { $day }, { $year }, { $hour12 }:{ $minute } { $half }
    .regions = AS
GB = { $day } { $month } { $year }, { $hour2 }:{ $minute }
    .september = Sept
"#;

fn compiled(english: &str, german: &str, regions: &str) -> Result<Languages, LanguageError> {
    let source = |file: &str, text: &str| Source::new(file, text.to_owned());
    Languages::compile(
        &source("languages/en.ftl", english),
        &[source("languages/de.ftl", german)],
        &source("languages/regions/en.ftl", regions),
    )
}

/// English with some lines in another way, as if that were German.
fn german(changes: &[(&str, &str)]) -> Result<Languages, LanguageError> {
    let mut german = ENGLISH.replace("tag = en", "tag = de");
    for (line, instead) in changes {
        assert!(german.contains(line), "{line}");
        german = german.replacen(line, instead, 1);
    }
    compiled(ENGLISH, &german, REGIONS)
}

/// Whether such a file is refused on a line, with these words.
fn refuses(changes: &[(&str, &str)], line: usize, words: &str) {
    let error = german(changes).expect_err(words);
    let said = error.to_string();
    assert!(
        said.starts_with(&format!("languages/de.ftl:{line}: ")),
        "{said}"
    );
    assert!(said.contains(words), "{said}");
    assert!(!error.remedy().is_empty(), "{said}");
}
