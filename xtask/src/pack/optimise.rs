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
    pub fn optimise(&self, input: &Path, exports: &[&str]) -> Result<Vec<u8>> {
        let trimmed = self.without_other_exports(input, exports, self.with_names)?;
        let output = self.workshop.join("optimised.wasm");
        let mut command = self.tools.wasm_opt();
        let names = if self.with_names {
            "--debuginfo"
        } else {
            "--strip-debug"
        };
        command
            .args(FEATURES)
            .args(PASSES)
            .args([names])
            .arg(trimmed);
        run(command, &output)?;
        fs::read(&output).attempt(|| format!("can't read {}", output.display()))
    }

    /// Who calls whom, of what those who call these exports can reach.
    pub fn call_graph(&self, input: &Path, exports: &[&str]) -> Result<String> {
        let trimmed = self.without_other_exports(input, exports, true)?;
        let mut command = self.tools.wasm_opt();
        command
            .args(FEATURES)
            .arg("--debuginfo")
            .arg("--print-call-graph")
            .arg(trimmed);
        run(command, &self.workshop.join("graphed.wasm"))
    }

    /// wasm-bindgen exports every method of every class in every crate, used or not.
    fn without_other_exports(
        &self,
        input: &Path,
        exports: &[&str],
        with_names: bool,
    ) -> Result<PathBuf> {
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
        let graph_path = self.workshop.join("graph.json");
        fs::write(&graph_path, json!(graph).to_string())
            .attempt(|| format!("can't write {}", graph_path.display()))?;

        let output = self.workshop.join("trimmed.wasm");
        let mut command = self.tools.wasm_metadce();
        command
            .args(FEATURES)
            .arg(input)
            .args(with_names.then_some("--debuginfo"))
            .arg("--graph-file")
            .arg(graph_path);
        run(command, &output)?;
        Ok(output)
    }
}

fn run(mut command: Command, output: &Path) -> Result<String> {
    command.arg("--output").arg(output);
    process::quietly(&mut command, "binaryen refused the wasm")
        .map_err(|failure| {
            failure.remedy(
                "if it names a feature: the compiler now emits something that engines we support may lack",
            )
        })
}
