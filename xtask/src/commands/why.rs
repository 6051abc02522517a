//! `cargo xtask size --why`

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use storymeter_module::{Function, functions};

use crate::failure::{Attempt, Failure, Result};
use crate::pack::manifest;
use crate::size_table::grouped;
use crate::trunk;

/// A build of its own: that of `dist/` has no names.
const FOLDER: &str = "target/why";

const LINES: usize = 40;

/// Builds the wasm with names in it and prints what is heavy: functions, then crates.
pub fn run() -> Result<()> {
    trunk::prepare()?;
    trunk::build_with_names(Path::new(FOLDER))?;
    let folder = Path::new(FOLDER);
    let manifest = manifest::read(folder)?;
    let files = manifest.map(|manifest| manifest.files).unwrap_or_default();
    let wasm = files.iter().find(|(name, _)| name.ends_with(".wasm"));
    let (name, _) = wasm.ok_or_else(|| Failure::new(format!("{FOLDER}/ has no wasm")))?;
    let path = folder.join(name);
    let bytes = fs::read(&path).attempt(|| format!("can't read {}", path.display()))?;
    let functions =
        functions(&bytes).ok_or_else(|| Failure::new(format!("can't read {}", path.display())))?;
    print!("{}", report(&functions));
    Ok(())
}

/// The largest functions and crates, in bytes before compression.
fn report(functions: &[Function]) -> String {
    let named: Vec<(String, usize)> = functions
        .iter()
        .map(|function| (readable(&function.name), function.bytes))
        .collect();
    let mut crates: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, bytes) in &named {
        *crates.entry(crate_of(name)).or_default() += bytes;
    }
    let crates = crates
        .into_iter()
        .map(|(name, bytes)| (name.to_owned(), bytes))
        .collect();
    ["functions:\n", &table(named), "\ncrates:\n", &table(crates)].concat()
}

fn table(mut rows: Vec<(String, usize)>) -> String {
    let all: usize = rows.iter().map(|(_, bytes)| bytes).sum();
    rows.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    let mut text = String::new();
    for (name, bytes) in rows.iter().take(LINES) {
        let thousandths = bytes * 1_000 / all.max(1);
        let (whole, tenth) = (thousandths / 10, thousandths % 10);
        text += &format!(
            "{:>9}  {whole:>3}.{tenth} %  {name}\n",
            grouped(*bytes as u64)
        );
    }
    text + &format!("{:>9}  in {} rows\n", grouped(all as u64), rows.len())
}

/// Without the hash that ends a mangled name.
fn readable(name: &str) -> String {
    match format!("{:#}", rustc_demangle::demangle(name)) {
        unknown if unknown.is_empty() => "(no name)".to_owned(),
        name => name,
    }
}

/// `core` of `<core::option::Option<T> as Debug>::fmt`, and of `<u32 as core[c5930c85a12de822]::fmt::Debug>::fmt`.
fn crate_of(name: &str) -> &str {
    let start = name.trim_start_matches(['<', '&', '(', '[', '*']);
    let start = start.trim_start_matches("mut ").trim_start_matches("dyn ");
    let Some((first, _)) = start.split_once("::") else {
        return "(no crate)";
    };
    let name = first.rsplit(" as ").next().unwrap_or(first);
    name.split('[').next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_comes_first_and_crates_add_up() {
        let function = |name: &str, bytes| Function {
            name: name.to_owned(),
            bytes,
        };
        let report = report(&[
            function("_ZN4core3fmt5write17h0123456789abcdefE", 300),
            function("_ZN10storymeter4view17h0123456789abcdefE", 600),
            function("_ZN4core3num17h0123456789abcdefE", 100),
        ]);
        let lines: Vec<&str> = report.lines().collect();
        assert_eq!(lines[1], "      600   60.0 %  storymeter::view");
        assert_eq!(lines[2], "      300   30.0 %  core::fmt::write");
        assert!(report.contains("      400   40.0 %  core\n"), "{report}");
    }

    #[test]
    fn a_crate_is_what_a_path_begins_with() {
        assert_eq!(
            crate_of("<core::option::Option<T> as core::fmt::Debug>::fmt"),
            "core"
        );
        assert_eq!(
            crate_of("<u32 as core[c5930c85a12de822]::fmt::Debug>::fmt"),
            "core"
        );
        assert_eq!(crate_of("memcpy"), "(no crate)");
    }
}
