//! `manifest.json`: what a page fetches, how heavy it is, and the `integrity` of each file.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::failure::{Attempt, Failure, Result};
use crate::hash;
use crate::pack::ENTRY;
use crate::project;
use crate::trunk::Profile;

const NAME: &str = "manifest.json";

/// The sizes of one file, or of all of them, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sizes {
    pub raw: u64,
    pub gzip: u64,
    pub brotli: u64,
}

impl std::iter::Sum for Sizes {
    fn sum<I: Iterator<Item = Self>>(sizes: I) -> Self {
        sizes.fold(Self::default(), |total, next| Self {
            raw: total.raw + next.raw,
            gzip: total.gzip + next.gzip,
            brotli: total.brotli + next.brotli,
        })
    }
}

/// A built site, as its manifest describes it.
#[derive(Debug)]
pub struct Manifest {
    /// What every page with a live card fetches.
    pub files: Vec<(String, Sizes)>,
    /// What is fetched when somebody needs it.
    pub others: Vec<(String, Sizes)>,
}

/// Writes the manifest: the files that a page fetches for a live card, in that order, and others beside them.
pub fn write(dist: &Path, profile: Profile, names: &[&str], others: &[&str]) -> Result<()> {
    let (files, all) = described(dist, names)?;
    let (others, _) = described(dist, others)?;
    let manifest = json!({
        "version": project::VERSION,
        "profile": profile.name(),
        "files": files,
        "others": others,
        "total": to_json(all.into_iter().sum()),
    });
    let path = dist.join(NAME);
    fs::write(&path, format!("{manifest:#}\n"))
        .attempt(|| format!("can't write {}", path.display()))
}

fn described(dist: &Path, names: &[&str]) -> Result<(Vec<Value>, Vec<Sizes>)> {
    let mut files = Vec::new();
    let mut all = Vec::new();
    for name in names {
        let path = dist.join(name);
        let bytes = fs::read(&path).attempt(|| format!("can't read {}", path.display()))?;
        let sizes = Sizes {
            raw: bytes.len() as u64,
            gzip: length(&dist.join(format!("{name}.gz")))?,
            brotli: length(&dist.join(format!("{name}.br")))?,
        };
        let mut file = to_json(sizes);
        file["name"] = json!(name);
        file["integrity"] = json!(hash::integrity(&bytes));
        files.push(file);
        all.push(sizes);
    }
    Ok((files, all))
}

/// Reads the manifest of a built site; `None` where nothing is built yet.
pub fn read(dist: &Path) -> Result<Option<Manifest>> {
    let Ok(text) = fs::read_to_string(dist.join(NAME)) else {
        return Ok(None);
    };
    parse(&text).map(Some).ok_or_else(|| {
        Failure::new(format!("{} is damaged", dist.join(NAME).display()))
            .remedy("run `cargo xtask build`")
    })
}

fn parse(text: &str) -> Option<Manifest> {
    let manifest: Value = serde_json::from_str(text).ok()?;
    let listed = |name: &str| -> Option<Vec<(String, Sizes)>> {
        let files = manifest[name].as_array()?.iter();
        files
            .map(|file| Some((file["name"].as_str()?.to_owned(), from_json(file)?)))
            .collect()
    };
    let files = listed("files")?;
    let others = listed("others").unwrap_or_default();
    // Without it a budget would hold for nothing.
    files.iter().find(|(name, _)| name == ENTRY)?;
    Some(Manifest { files, others })
}

fn to_json(sizes: Sizes) -> Value {
    json!({ "bytes": sizes.raw, "gzip": sizes.gzip, "brotli": sizes.brotli })
}

fn from_json(value: &Value) -> Option<Sizes> {
    Some(Sizes {
        raw: value["bytes"].as_u64()?,
        gzip: value["gzip"].as_u64()?,
        brotli: value["brotli"].as_u64()?,
    })
}

fn length(path: &Path) -> Result<u64> {
    fs::metadata(path)
        .map(|metadata| metadata.len())
        .attempt(|| format!("can't find {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_needs() {
        let text = r#"{"profile":"release","files":[
            {"name":"storymeter.js","bytes":3,"gzip":2,"brotli":1,"integrity":"sha384-"}]}"#;
        let manifest = parse(text).expect("it is whole");
        let sizes = Sizes {
            raw: 3,
            gzip: 2,
            brotli: 1,
        };
        assert_eq!(manifest.files, [("storymeter.js".to_owned(), sizes)]);
    }

    #[test]
    fn a_file_without_sizes_is_damage() {
        assert!(parse(r#"{"files":[{"name":"storymeter.js"}]}"#).is_none());
    }

    #[test]
    fn so_is_a_list_without_the_entry() {
        assert!(parse(r#"{"files":[]}"#).is_none());
    }

    #[test]
    fn sizes_add_up_each_on_its_own() {
        let one = Sizes {
            raw: 1,
            gzip: 2,
            brotli: 3,
        };
        let twice: Sizes = [one, one].into_iter().sum();
        assert_eq!((twice.raw, twice.gzip, twice.brotli), (2, 4, 6));
    }
}
