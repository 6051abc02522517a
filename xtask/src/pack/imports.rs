//! Short names for what the wasm imports.
//!
//! wasm-bindgen ends each name with sixteen digits of a hash. Nothing compresses a hash, and a page
//! downloads each of them twice: in the wasm and in the glue.

use super::leb128::{self, Reader};
use super::module::{self, FUNCTION, IMPORT};

/// An import's name before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renamed {
    pub old: String,
    pub new: String,
}

/// Gives all imports short names. `None` if the module imports anything but functions, or isn't one.
pub fn shorten(bytes: &[u8]) -> Option<(Vec<u8>, Vec<Renamed>)> {
    let mut changed = module::new();
    let mut renamed = Vec::new();
    for section in module::sections(bytes)? {
        if section.id == IMPORT {
            let content = shorten_section(section.content, &mut renamed)?;
            module::add_section(&mut changed, IMPORT, &content);
        } else {
            module::add_section(&mut changed, section.id, section.content);
        }
    }
    Some((changed, renamed))
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
        let (after, renamed) = shorten(&before).expect("it imports functions only");
        assert_eq!(
            after,
            module_with(b"\x02\x01m\x01a\x00\x03\x01m\x01b\x00\x81\x01")
        );
        let names: Vec<_> = renamed.iter().map(|one| (&*one.old, &*one.new)).collect();
        assert_eq!(names, [("first", "a"), ("second", "b")]);
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
