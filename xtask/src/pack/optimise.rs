//! binaryen: leaves out of the wasm what nobody calls, and writes the rest as shortly as it can.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;

use crate::failure::{Attempt, Result};
use crate::process;
use crate::tools::node::NodeTools;

/// What every engine that we support can read, and nothing more: with `--all-features` the optimiser
/// writes modules that a WebKit of today refuses.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Chosen by the size under brotli, not by the raw size.
const PASSES: [&str; 10] = [
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--converge",
    // The first kilobyte is the far end of Rust's stack, which only an overflow would reach.
    "--low-memory-unused",
    // A large function that moved into its only caller compresses worse than it did alone.
    "--one-caller-inline-max-function-size=20",
    "--strip-dwarf",
    "--strip-producers",
    "--strip-target-features",
];

pub struct Optimiser<'a> {
    pub tools: &'a NodeTools,
    pub workshop: &'a Path,
    /// Whether functions keep their names.
    pub with_names: bool,
}

impl Optimiser<'_> {
    /// The smallest wasm that does the same for someone who calls these exports only.
    pub fn optimise(&self, wasm: &[u8], exports: &[&str]) -> Result<Vec<u8>> {
        let input = self.write("input.wasm", wasm)?;
        let trimmed = self.without_other_exports(&input, exports)?;
        let names = match self.with_names {
            true => "--debuginfo",
            false => "--strip-debug",
        };
        let mut command = self.tools.wasm_opt();
        command.args(PASSES).arg(names).arg(trimmed);
        let output = self.run(command, "optimised.wasm")?;
        fs::read(&output).attempt(|| format!("can't read {}", output.display()))
    }

    /// wasm-bindgen exports every method of every class in every crate, used or not.
    fn without_other_exports(&self, input: &Path, exports: &[&str]) -> Result<PathBuf> {
        let names: Vec<String> = exports
            .iter()
            .map(|name| format!("export {name}"))
            .collect();
        let mut graph = vec![json!({ "name": "page", "root": true, "reaches": names })];
        graph.extend(
            exports
                .iter()
                .zip(&names)
                .map(|(export, name)| json!({ "name": name, "export": export })),
        );
        let graph = self.write("graph.json", json!(graph).to_string().as_bytes())?;
        let mut command = self.tools.wasm_metadce();
        command
            .arg(input)
            .args(self.with_names.then_some("--debuginfo"))
            .arg("--graph-file")
            .arg(graph);
        self.run(command, "trimmed.wasm")
    }

    /// Runs one of binaryen's programs, and returns the path of what it made.
    fn run(&self, mut command: Command, output: &str) -> Result<PathBuf> {
        let output = self.workshop.join(output);
        command.args(FEATURES).arg("--output").arg(&output);
        process::quietly(&mut command, "binaryen refused the wasm").map_err(|failure| {
            failure.remedy(
                "if it names a feature: the compiler now emits something that engines we support may lack",
            )
        })?;
        Ok(output)
    }

    fn write(&self, name: &str, bytes: &[u8]) -> Result<PathBuf> {
        let path = self.workshop.join(name);
        fs::write(&path, bytes).attempt(|| format!("can't write {}", path.display()))?;
        Ok(path)
    }
}
