//! The sizes of a built site against its budgets.

use crate::pack::manifest::{Manifest, Sizes};
use crate::pack::{ENTRY, card_file};

/// Bytes under brotli 11, the way a page gets them.
pub const ENTRY_BUDGET: u64 = 2_560;
/// Of everything that a page fetches for a live card, but the feed.
pub const LIVE_BUDGET: u64 = 88_064;
/// Of everything that a page fetches for the demo story as a card file: the entry, what draws it with its style, and the file
/// itself.
pub const CARD_FILE_BUDGET: u64 = 9_216;
/// Of a language's module, and of each other module that is fetched on demand.
pub const LANGUAGE_BUDGET: u64 = 2_048;
pub const DEMAND_BUDGET: u64 = 4_096;

/// What the table calls its sums.
const LIVE: &str = "live card";
const FROM_CARD_FILE: &str = "card file with entry and style";

pub struct SizeTable {
    rows: Vec<Row>,
}

struct Row {
    name: String,
    sizes: Sizes,
    budget: Option<u64>,
}

impl SizeTable {
    pub fn new(manifest: &Manifest) -> Self {
        let row = |name: &str, sizes, budget| Row {
            name: name.to_owned(),
            sizes,
            budget,
        };
        let mut rows: Vec<Row> = manifest
            .files
            .iter()
            .map(|(name, sizes)| row(name, *sizes, (name == ENTRY).then_some(ENTRY_BUDGET)))
            .collect();
        let live = manifest.files.iter().map(|(_, sizes)| *sizes).sum();
        rows.push(row(LIVE, live, Some(LIVE_BUDGET)));
        let others = manifest.others.iter();
        rows.extend(others.map(|(name, sizes)| row(name, *sizes, demand_budget(name))));
        if manifest
            .others
            .iter()
            .any(|(name, _)| name == card_file::NAME)
        {
            let all = manifest.files.iter().chain(&manifest.others);
            let sizes = all
                .filter(|(name, _)| {
                    name == ENTRY || name == card_file::NAME || name.ends_with(".card.js")
                })
                .map(|(_, sizes)| *sizes)
                .sum();
            rows.push(row(FROM_CARD_FILE, sizes, Some(CARD_FILE_BUDGET)));
        }
        Self { rows }
    }

    /// A line for each file and each sum, with the budgets beside what they are for.
    pub fn text(&self) -> String {
        let head = line(["", "raw", "gzip", "brotli", "budget"]);
        let rows = self.rows.iter().map(|row| {
            line([
                &row.name,
                &grouped(row.sizes.raw),
                &grouped(row.sizes.gzip),
                &grouped(row.sizes.brotli),
                &row.budget.map(grouped).unwrap_or_default(),
            ])
        });
        [head].into_iter().chain(rows).collect()
    }

    /// A sentence for each budget that is exceeded.
    pub fn excesses(&self) -> Vec<String> {
        let over = |row: &Row| {
            row.sizes
                .brotli
                .checked_sub(row.budget?)
                .filter(|over| *over > 0)
        };
        self.rows
            .iter()
            .filter_map(|row| {
                let over = grouped(over(row)?);
                let brotli = grouped(row.sizes.brotli);
                Some(format!(
                    "{} takes {brotli} bytes of brotli, {over} over its budget",
                    row.name
                ))
            })
            .collect()
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

fn line([name, raw, gzip, brotli, budget]: [&str; 5]) -> String {
    let line = format!("{name:<34}{raw:>10}{gzip:>10}{brotli:>10}{budget:>10}");
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

    fn excesses(files: &[(&str, u64)], others: &[(&str, u64)]) -> Vec<String> {
        table(files, others).excesses()
    }

    fn table(files: &[(&str, u64)], others: &[(&str, u64)]) -> SizeTable {
        let sized = |list: &[(&str, u64)]| {
            let sizes = |brotli| Sizes {
                raw: brotli * 3,
                gzip: brotli * 2,
                brotli,
            };
            let list = list.iter();
            list.map(|(name, brotli)| ((*name).to_owned(), sizes(*brotli)))
                .collect()
        };
        SizeTable::new(&Manifest {
            files: sized(files),
            others: sized(others),
        })
    }

    #[test]
    fn exactly_the_budget_is_within_it_and_a_byte_more_is_not() {
        let within = [
            (ENTRY, ENTRY_BUDGET),
            ("w.wasm", LIVE_BUDGET - ENTRY_BUDGET),
        ];
        assert!(excesses(&within, &[]).is_empty());
        assert_eq!(
            excesses(&[(ENTRY, ENTRY_BUDGET + 1)], &[]),
            ["storymeter.js takes 2,561 bytes of brotli, 1 over its budget"]
        );
        assert_eq!(
            excesses(&[(ENTRY, 1), ("w.wasm", LIVE_BUDGET)], &[]),
            ["live card takes 88,065 bytes of brotli, 1 over its budget"]
        );
    }

    #[test]
    fn a_language_has_a_budget_of_its_own() {
        let language = |brotli| excesses(&[], &[("storymeter-0.de.js", brotli)]);
        assert!(language(LANGUAGE_BUDGET).is_empty());
        assert_eq!(language(LANGUAGE_BUDGET + 1).len(), 1);
    }

    #[test]
    fn a_card_file_is_weighed_with_entry_and_style_and_without_the_rest() {
        let others = |card| {
            [
                ("s.css", 3_000),
                ("s.de.js", 2_000),
                ("s.card.js", 4_000),
                (card_file::NAME, card),
            ]
        };
        let files = [(ENTRY, 2_000), ("w.wasm", 40_000)];
        assert!(excesses(&files, &others(3_216)).is_empty());
        assert_eq!(
            excesses(&files, &others(3_217)),
            ["card file with entry and style takes 9,217 bytes of brotli, 1 over its budget"]
        );
    }

    #[test]
    fn the_table_names_sizes_and_budgets() {
        let text = table(&[(ENTRY, 1_500), ("w.wasm", 40_000)], &[]).text();
        assert!(text.contains(
            "storymeter.js                          4,500     3,000     1,500     2,560\n"
        ));
        assert!(text.contains(
            "live card                            124,500    83,000    41,500    88,064\n"
        ));
    }

    #[test]
    fn digits_are_grouped_by_three() {
        assert_eq!(grouped(7), "7");
        assert_eq!(grouped(1_234_567), "1,234,567");
    }
}
