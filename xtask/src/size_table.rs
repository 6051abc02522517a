//! The sizes of a built site against its budgets.

use std::fmt::Write;

use crate::pack::manifest::Sizes;
use crate::pack::{ENTRY, card_file};

/// Bytes under brotli 11, the way a page gets them.
pub const ENTRY_BUDGET: u64 = 2_560;
/// Of all that the demo's card file needs to be painted: the entry, what draws it, with the style, and the file itself.
pub const CARD_BUDGET: u64 = 9_216;
pub const TOTAL_BUDGET: u64 = 79_872;

/// Of a language's module, and of each other module that is fetched on demand.
pub const LANGUAGE_BUDGET: u64 = 2_048;
pub const DEMAND_BUDGET: u64 = 4_096;

pub struct SizeTable<'a> {
    pub files: &'a [(String, Sizes)],
    /// What is fetched when somebody needs it.
    pub others: &'a [(String, Sizes)],
}

impl SizeTable<'_> {
    /// A line for each file, one for all, and the budgets beside what they are for.
    pub fn text(&self) -> String {
        let mut text = row(["file", "raw", "gzip", "brotli", "budget"]);
        for (name, sizes) in self.files {
            text += &sizes_row(name, *sizes, (name == ENTRY).then_some(ENTRY_BUDGET));
        }
        text += &sizes_row("together", self.total(), Some(TOTAL_BUDGET));
        for (name, sizes) in self.others {
            text += &sizes_row(name, *sizes, demand_budget(name));
        }
        text += &sizes_row("a card file's first paint", self.card(), Some(CARD_BUDGET));
        text
    }

    /// A sentence for each budget that is exceeded.
    pub fn excesses(&self) -> Vec<String> {
        let entry = self
            .files
            .iter()
            .filter(|(name, _)| name == ENTRY)
            .map(|(_, sizes)| *sizes)
            .sum();
        let others = self
            .others
            .iter()
            .filter_map(|(name, sizes)| Some((&**name, *sizes, demand_budget(name)?)));
        [
            ("the entry", entry, ENTRY_BUDGET),
            ("everything together", self.total(), TOTAL_BUDGET),
            ("the first paint of a card file", self.card(), CARD_BUDGET),
        ]
        .into_iter()
        .chain(others)
        .filter(|(_, sizes, budget)| sizes.brotli > *budget)
        .map(|(what, sizes, budget)| {
            format!(
                "{what} takes {} bytes of brotli, {} over its budget",
                grouped(sizes.brotli),
                grouped(sizes.brotli - budget)
            )
        })
        .collect()
    }

    /// What is fetched before a card file is painted.
    fn card(&self) -> Sizes {
        let is_part =
            |name: &str| name == ENTRY || name == card_file::NAME || name.ends_with(".card.js");
        let all = self.files.iter().chain(self.others);
        all.filter(|(name, _)| is_part(name))
            .map(|(_, sizes)| *sizes)
            .sum()
    }

    fn total(&self) -> Sizes {
        self.files.iter().map(|(_, sizes)| *sizes).sum()
    }
}

/// The budget of a module that is fetched on demand, such as `storymeter-<hash>.de.js`.
fn demand_budget(name: &str) -> Option<u64> {
    match name.strip_suffix(".js")?.rsplit_once('.') {
        Some((_, what)) if what.len() == 2 => Some(LANGUAGE_BUDGET),
        // A part of the first paint, which has one of its own.
        Some((_, "card")) => None,
        _ => Some(DEMAND_BUDGET),
    }
}

fn sizes_row(name: &str, sizes: Sizes, budget: Option<u64>) -> String {
    row([
        name,
        &grouped(sizes.raw),
        &grouped(sizes.gzip),
        &grouped(sizes.brotli),
        &budget.map(grouped).unwrap_or_default(),
    ])
}

fn row([name, raw, gzip, brotli, budget]: [&str; 5]) -> String {
    let mut line = String::new();
    // Writing to a string can't fail.
    let _ = write!(
        line,
        "{name:<34}{raw:>10}{gzip:>10}{brotli:>10}{budget:>10}"
    );
    format!("{}\n", line.trim_end())
}

/// Digits in groups of three: `51,200`.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(entry: u64, wasm: u64) -> Vec<(String, Sizes)> {
        let sizes = |brotli| Sizes {
            raw: brotli * 3,
            gzip: brotli * 2,
            brotli,
        };
        vec![
            (ENTRY.to_owned(), sizes(entry)),
            ("storymeter-0.wasm".to_owned(), sizes(wasm)),
        ]
    }

    #[test]
    fn exactly_the_budget_is_within_it() {
        let files = files(ENTRY_BUDGET, TOTAL_BUDGET - ENTRY_BUDGET);
        assert!(
            SizeTable {
                files: &files,
                others: &[]
            }
            .excesses()
            .is_empty()
        );
    }

    #[test]
    fn a_byte_more_is_not() {
        let heavy_entry = files(ENTRY_BUDGET + 1, 0);
        let excesses = SizeTable {
            files: &heavy_entry,
            others: &[],
        }
        .excesses();
        assert_eq!(
            excesses,
            ["the entry takes 2,561 bytes of brotli, 1 over its budget"]
        );

        let heavy_wasm = files(1, TOTAL_BUDGET);
        let excesses = SizeTable {
            files: &heavy_wasm,
            others: &[],
        }
        .excesses();
        assert_eq!(
            excesses,
            ["everything together takes 79,873 bytes of brotli, 1 over its budget"]
        );
    }

    #[test]
    fn a_language_has_a_budget_of_its_own() {
        let language = |brotli| {
            let sizes = Sizes {
                raw: 0,
                gzip: 0,
                brotli,
            };
            vec![("storymeter-0.de.js".to_owned(), sizes)]
        };
        let excesses = |others: &[(String, Sizes)]| SizeTable { files: &[], others }.excesses();
        assert!(excesses(&language(LANGUAGE_BUDGET)).is_empty());
        assert_eq!(
            excesses(&language(LANGUAGE_BUDGET + 2)),
            ["storymeter-0.de.js takes 2,050 bytes of brotli, 2 over its budget"]
        );
    }

    #[test]
    fn what_draws_a_card_file_and_the_file_share_a_budget_with_the_entry() {
        let sizes = |brotli| Sizes {
            raw: 0,
            gzip: 0,
            brotli,
        };
        let entry = [(ENTRY.to_owned(), sizes(2_000))];
        let others = [
            ("storymeter-0.card.js".to_owned(), sizes(5_000)),
            (card_file::NAME.to_owned(), sizes(2_217)),
            ("storymeter-0.css".to_owned(), sizes(3_000)),
        ];
        let table = SizeTable {
            files: &entry,
            others: &others,
        };
        assert_eq!(
            table.excesses(),
            ["the first paint of a card file takes 9,217 bytes of brotli, 1 over its budget"]
        );
    }

    #[test]
    fn the_table_names_sizes_and_budgets() {
        let files = files(1_500, 40_000);
        let text = SizeTable {
            files: &files,
            others: &[],
        }
        .text();
        assert!(text.contains(
            "storymeter.js                          4,500     3,000     1,500     2,560\n"
        ));
        assert!(text.contains(
            "together                             124,500    83,000    41,500    79,872\n"
        ));
    }

    #[test]
    fn digits_are_grouped_by_three() {
        assert_eq!(grouped(7), "7");
        assert_eq!(grouped(1_234_567), "1,234,567");
    }
}
