//! Breaks a wasm module in chosen ways: a module that really traps, and one
//! that says it is of another build.

use wasm_encoder::{CodeSection, CustomSection, Function, Module, RawSection};
use wasmparser::{BinaryReader, CodeSectionReader, Export, ExternalKind, Parser, Payload, TypeRef};

/// The names of the functions that the module exports.
pub fn exported_functions(module: &[u8]) -> Vec<&str> {
    let exports = exports(module).into_iter();
    exports.map(|export| export.name).collect()
}

/// The module with a trap in the place of the body of every exported function
/// that `chosen` picks by its name.
pub fn with_traps(module: &[u8], chosen: impl Fn(&str) -> bool) -> Vec<u8> {
    let imported = imported_functions(module);
    let trapping: Vec<usize> = exports(module)
        .into_iter()
        .filter(|export| chosen(export.name))
        .map(|export| export.index as usize - imported)
        .collect();
    assert!(
        !trapping.is_empty(),
        "no such export: {:?}",
        exported_functions(module)
    );
    let mut changed = Module::new();
    for (payload, section) in sections(module) {
        match payload {
            Payload::CodeSectionStart { .. } => {
                changed.section(&trap_bodies(section.data, &trapping))
            }
            _ => changed.section(&section),
        };
    }
    changed.finish()
}

/// The module with another content in the custom section of that name.
pub fn with_custom_section(module: &[u8], name: &str, replacement: &[u8]) -> Vec<u8> {
    let mut found = false;
    let mut changed = Module::new();
    for (payload, section) in sections(module) {
        match payload {
            Payload::CustomSection(custom) if custom.name() == name => {
                found = true;
                changed.section(&CustomSection {
                    name: name.into(),
                    data: replacement.into(),
                })
            }
            _ => changed.section(&section),
        };
    }
    assert!(found, "the module has no custom section {name}");
    changed.finish()
}

fn trap_bodies(code: &[u8], trapping: &[usize]) -> CodeSection {
    let mut trap = Function::new([]);
    trap.instructions().unreachable().end();
    let mut changed = CodeSection::new();
    let bodies = CodeSectionReader::new(BinaryReader::new(code, 0)).expect("bodies are counted");
    for (index, body) in bodies.into_iter().enumerate() {
        if trapping.contains(&index) {
            changed.function(&trap);
        } else {
            changed.raw(body.expect("a body is whole").as_bytes());
        }
    }
    changed
}

fn exports(module: &[u8]) -> Vec<Export<'_>> {
    let all = sections(module).filter_map(|(payload, _)| match payload {
        Payload::ExportSection(exports) => Some(exports),
        _ => None,
    });
    all.flatten()
        .map(|export| export.expect("an export is whole"))
        .filter(|export| export.kind == ExternalKind::Func)
        .collect()
}

/// Imported functions come first in the index space of functions.
fn imported_functions(module: &[u8]) -> usize {
    let all = sections(module).filter_map(|(payload, _)| match payload {
        Payload::ImportSection(imports) => Some(imports.into_imports()),
        _ => None,
    });
    all.flatten()
        .map(|import| import.expect("an import is whole"))
        .filter(|import| matches!(import.ty, TypeRef::Func(_)))
        .count()
}

/// The sections of a module, each as what it says and as its bytes.
fn sections(module: &[u8]) -> impl Iterator<Item = (Payload<'_>, RawSection<'_>)> {
    Parser::new(0).parse_all(module).filter_map(|payload| {
        let payload = payload.expect("the module is whole");
        let (id, range) = payload.as_section()?;
        let data = &module[range.start as usize..range.end as usize];
        Some((payload, RawSection { id, data }))
    })
}

#[cfg(test)]
mod tests {
    use super::{exported_functions, with_custom_section, with_traps};

    /// One imported function; two own ones, `one` and `two`, that return their
    /// number; a custom section `build` that says `a`.
    const MODULE: &[u8] = b"\0asm\x01\0\0\0\
        \x01\x08\x02\x60\x00\x00\x60\x00\x01\x7f\
        \x02\x07\x01\x01m\x01i\x00\x00\
        \x03\x03\x02\x01\x01\
        \x07\x0d\x02\x03one\x00\x01\x03two\x00\x02\
        \x0a\x0b\x02\x04\x00\x41\x01\x0b\x04\x00\x41\x02\x0b\
        \x00\x07\x05builda";

    #[test]
    fn one_body_becomes_a_trap_and_the_other_stays() {
        let changed = with_traps(MODULE, |name| name == "two");
        let code = b"\x0a\x0a\x02\x04\x00\x41\x01\x0b\x03\x00\x00\x0b\x00\x07\x05builda";
        assert!(changed.ends_with(code), "{changed:x?}");
        assert_eq!(changed.len(), MODULE.len() - 1);
        assert_eq!(exported_functions(&changed), ["one", "two"]);
    }

    #[test]
    fn a_custom_section_is_replaced_whole() {
        let changed = with_custom_section(MODULE, "build", b"other");
        assert!(changed.ends_with(b"\x00\x0b\x05buildother"), "{changed:x?}");
        assert!(changed.starts_with(&MODULE[..MODULE.len() - 9]));
    }

    #[test]
    #[should_panic(expected = "no such export")]
    fn a_name_that_is_not_exported_is_a_mistake_of_the_test() {
        with_traps(MODULE, |name| name == "three");
    }
}
