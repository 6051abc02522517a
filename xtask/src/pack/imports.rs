//! Short names for what the wasm imports, and for the exports that only the glue calls.
//!
//! wasm-bindgen ends each name with sixteen digits of a hash. Nothing compresses a hash, and a page
//! downloads each of them twice: in the wasm and in the glue.

use super::leb128::{self, Reader};
use super::module::{self, EXPORT, FUNCTION, IMPORT};

/// How the names of exports begin by which the glue calls closures.
const CLOSURE: &str = "wasm_bindgen__convert__closures_";

/// A name before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renamed {
    pub old: String,
    pub new: String,
}

/// A module with short names, and what they were.
pub struct Shortened {
    pub module: Vec<u8>,
    pub imports: Vec<Renamed>,
    pub exports: Vec<Renamed>,
}

/// Gives imports and closures short names. `None` if the module imports anything but functions, or isn't one.
pub fn shorten(bytes: &[u8]) -> Option<Shortened> {
    let mut changed = module::new();
    let (mut renamed, mut exports) = (Vec::new(), Vec::new());
    for section in module::sections(bytes)? {
        if section.id == IMPORT {
            let content = shorten_section(section.content, &mut renamed)?;
            module::add_section(&mut changed, IMPORT, &content);
        } else if section.id == EXPORT {
            let content = shorten_exports(section.content, &mut exports)?;
            module::add_section(&mut changed, EXPORT, &content);
        } else {
            module::add_section(&mut changed, section.id, section.content);
        }
    }
    Some(Shortened {
        module: changed,
        imports: renamed,
        exports,
    })
}

fn shorten_exports(content: &[u8], renamed: &mut Vec<Renamed>) -> Option<Vec<u8>> {
    let mut reader = Reader(content);
    let count = reader.number()?;
    let mut changed = Vec::new();
    leb128::write(&mut changed, count);
    for _ in 0..count {
        let old = reader.name()?;
        let mut new = old.to_owned();
        if old.starts_with(CLOSURE) {
            new = format!("closure{}", renamed.len());
            renamed.push(Renamed {
                old: old.to_owned(),
                new: new.clone(),
            });
        }
        module::add_name(&mut changed, &new);
        changed.push(reader.byte()?);
        leb128::write(&mut changed, reader.number()?);
    }
    Some(changed)
}

fn shorten_section(content: &[u8], renamed: &mut Vec<Renamed>) -> Option<Vec<u8>> {
    let mut reader = Reader(content);
    let count = reader.number()?;
    let mut changed = Vec::new();
    leb128::write(&mut changed, count);
    for index in 0..count {
        let from = reader.name()?;
        let old = reader.name()?;
        if reader.byte()? != FUNCTION {
            return None;
        }
        let kind = reader.number()?;
        let new = short_name(index);
        module::add_name(&mut changed, from);
        module::add_name(&mut changed, &new);
        changed.push(FUNCTION);
        leb128::write(&mut changed, kind);
        renamed.push(Renamed {
            old: old.to_owned(),
            new,
        });
    }
    Some(changed)
}

/// `a`, `b`, … `z`, `aa`, `ba`, …: any of them may be a property's name in JavaScript.
fn short_name(index: usize) -> String {
    let mut rest = index;
    let mut name = String::new();
    loop {
        name.push(char::from(b'a' + (rest % 26) as u8));
        rest /= 26;
        if rest == 0 {
            return name;
        }
        rest -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn module_with(import_section: &[u8]) -> Vec<u8> {
        let mut module = module::new();
        module::add_section(&mut module, IMPORT, import_section);
        module::add_custom_section(&mut module, "kept", b"as it is");
        module
    }

    #[test]
    fn only_the_names_change() {
        let before = module_with(b"\x02\x01m\x05first\x00\x03\x01m\x06second\x00\x81\x01");
        let after = shorten(&before).expect("it imports functions only");
        assert_eq!(
            after.module,
            module_with(b"\x02\x01m\x01a\x00\x03\x01m\x01b\x00\x81\x01")
        );
        let names: Vec<_> = after
            .imports
            .iter()
            .map(|one| (&*one.old, &*one.new))
            .collect();
        assert_eq!(names, [("first", "a"), ("second", "b")]);
    }

    #[test]
    fn closures_get_short_names_and_other_exports_keep_theirs() {
        let mut before = module::new();
        let long = format!("{CLOSURE}___invoke__h0123456789abcdef");
        let mut section = vec![2, long.len() as u8];
        section.extend_from_slice(long.as_bytes());
        section.extend_from_slice(b"\x00\x05\x05mount\x00\x06");
        module::add_section(&mut before, EXPORT, &section);
        let after = shorten(&before).expect("it is a module");
        let names = module::exports(&after.module).expect("it is a module");
        assert_eq!(names, ["closure0", "mount"]);
        assert_eq!(after.exports[0].old, long);
    }

    #[test]
    fn an_imported_memory_is_left_to_others() {
        assert!(shorten(&module_with(b"\x01\x01m\x06memory\x02\x00\x01")).is_none());
    }

    #[test]
    fn names_are_all_different() {
        let names: HashSet<String> = (0..2_000).map(short_name).collect();
        assert_eq!(names.len(), 2_000);
        assert!(names.contains("z") && names.contains("aa"));
    }
}
