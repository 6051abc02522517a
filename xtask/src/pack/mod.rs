//! From wasm-bindgen's output to the files that a site embeds.
//!
//! Wasm, runtime and style are each named by a hash of their final bytes; what is fetched on demand shares one hash of all
//! of it. The entry has all of these names, so files of two builds never meet.

mod bundle;
pub mod card_file;
mod compress;
mod glue;
mod languages;
pub mod manifest;
mod optimise;
mod parts;
mod snippet;

use std::error::Error;
use std::fs;
use std::path::Path;

use storymeter_site::SOURCE;
use wasm_encoder::{CustomSection, Section};

use crate::cache;
use crate::failure::{Attempt, Failure, Result};
use crate::hash;
use crate::project;
use crate::tools::node::NodeTools;
use crate::trunk::{NAMES_VARIABLE, Profile};
use bundle::{Bundler, Names, define};
use languages::Languages;
use optimise::Optimiser;
use parts::Parts;

/// What wasm-bindgen calls its two files, after the crate in `crates/wasm`.
const GLUE: &str = "storymeter-wasm.js";
const RAW_WASM: &str = "storymeter-wasm_bg.wasm";

/// The section that lets the runtime recognise a wasm of another build.
const BUILD_SECTION: &str = "storymeter-build";

/// The stable name that pages embed.
pub const ENTRY: &str = "storymeter.js";

/// Packs the site in `staging`, in place.
pub fn pack(staging: &Path, profile: Profile) -> Result<()> {
    let tools = NodeTools::provide()?;
    let workshop = staging.join(".pack");
    fs::create_dir_all(&workshop).attempt(|| "can't make a working folder".to_owned())?;
    let bundler = Bundler {
        tools: &tools,
        staging,
        workshop: &workshop,
        profile,
    };

    let glue = glue::with_start_functions(&take(staging, GLUE)?)?;
    let mut wasm = take(staging, RAW_WASM)?;
    if profile == Profile::Release {
        wasm = smallest(&wasm, &glue, &bundler)?;
    }
    let build = hash::short(&[glue.as_bytes(), &wasm]);
    CustomSection {
        name: BUILD_SECTION.into(),
        data: build.as_bytes().into(),
    }
    .append_to(&mut wasm);

    let wasm_name = put(staging, "wasm", &wasm)?;
    let languages = Languages::read()?;
    let list = languages.list();
    let names = Names {
        build: &build,
        wasm: &wasm_name,
        languages: &list,
        ..Names::default()
    };
    let style_name = put(staging, "css", bundle::style()?.as_bytes())?;
    let menu = define("MENU", languages.english_menu());
    let [head, rest] = bundler.printed_styles()?;
    let style = [head, define("STYLE", &style_name)];
    let parts = Parts::new(
        vec![
            ("actions", bundler.part("actions", names, &[])?),
            ("card", bundler.part("card", names, &style)?),
            ("menu", bundler.part("menu", names, &[menu])?),
            ("pictures", bundler.part("pictures", names, &[])?),
            ("reading", bundler.part("reading", names, &[rest])?),
            ("refresh", bundler.part("refresh", names, &[])?),
            ("surroundings", bundler.part("surroundings", names, &[])?),
        ],
        &languages,
    );
    let names = Names {
        parts: &parts.prefix,
        ..names
    };
    let runtime_name = put(staging, "js", &bundler.runtime(&glue, names)?)?;
    write(&staging.join(ENTRY), &bundler.entry(&runtime_name, names)?)?;
    let mut others = vec![style_name];
    for (name, bytes) in &parts.files {
        write(&staging.join(name), bytes)?;
        others.push(name.clone());
    }
    card_file::write(staging)?;
    others.push(card_file::NAME.to_owned());
    let hints = [&*runtime_name, &wasm_name];
    write(
        &staging.join(snippet::NAME),
        snippet::text(hints).as_bytes(),
    )?;

    site(staging)?;

    cache::remove(&staging.join("snippets"))?;
    cache::remove(&workshop)?;
    compress::compress(staging, profile)?;
    // The style sheet is for snapshots that can't hold their style, and for card files of this build that meet another's
    // entry: otherwise the style is in the runtime, and in what draws card files.
    let fetched = [ENTRY, &runtime_name, &wasm_name];
    let others: Vec<&str> = others.iter().map(String::as_str).collect();
    manifest::write(staging, profile, &fetched, &others)
}

/// What the project's own texts are on the site.
fn site(staging: &Path) -> Result<()> {
    let project = project::root();
    storymeter_site::documentation(&project, staging).map_err(|error| {
        let meaning = error.source().map(ToString::to_string);
        Failure::new(error.to_string()).meaning(meaning.unwrap_or_default())
    })?;
    if !storymeter_site::source(&project, staging) {
        eprintln!("{SOURCE} is left out: git has no commit of this folder");
    }
    Ok(())
}

/// The wasm in its shortest form, without the exports that the runtime doesn't use.
fn smallest(wasm: &[u8], glue: &str, bundler: &Bundler<'_>) -> Result<Vec<u8>> {
    let exports = storymeter_module::exports(wasm)
        .ok_or_else(|| Failure::new("can't read wasm-bindgen's wasm"))?;
    // The bundler knows which parts of the glue the runtime uses, and so which exports.
    let draft = bundler.runtime(glue, Names::default())?;
    let used = glue::used(&exports, &String::from_utf8_lossy(&draft));
    let optimiser = Optimiser {
        tools: bundler.tools,
        workshop: bundler.workshop,
        with_names: std::env::var_os(NAMES_VARIABLE).is_some(),
    };
    optimiser.optimise(wasm, &used)
}

/// Reads a file of wasm-bindgen's and removes it: it isn't part of the site.
fn take(staging: &Path, name: &str) -> Result<Vec<u8>> {
    let path = staging.join(name);
    let bytes = fs::read(&path).map_err(|error| {
        Failure::new(format!("{name} is not in {}", staging.display()))
            .meaning(format!("Trunk left no output of wasm-bindgen there ({error})"))
            .remedy("index.html needs <link data-trunk rel=\"rust\" data-bindgen-target=\"web\" data-wasm-opt=\"0\">")
    })?;
    remove_file(&path)?;
    Ok(bytes)
}

/// Writes bytes under the name that their hash gives them.
fn put(staging: &Path, extension: &str, bytes: &[u8]) -> Result<String> {
    let name = format!("storymeter-{}.{extension}", hash::short(&[bytes]));
    write(&staging.join(&name), bytes)?;
    Ok(name)
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(path, bytes).attempt(|| format!("can't write {}", path.display()))
}

fn remove_file(path: &Path) -> Result<()> {
    fs::remove_file(path).attempt(|| format!("can't remove {}", path.display()))
}
