//! Short names for what the wasm imports, and for the exports that only the glue calls.
//!
//! wasm-bindgen ends each name with sixteen digits of a hash. Nothing compresses a hash, and a page
//! downloads each of them twice: in the wasm and in the glue.

use wasm_encoder::{EntityType, ExportSection, ImportSection, Module};
use wasmparser::{ExportSectionReader, ImportSectionReader, Payload, TypeRef};

use super::module;

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
    let mut changed = Module::new();
    let (mut imports, mut exports) = (Vec::new(), Vec::new());
    for (payload, section) in module::sections(bytes)? {
        match payload {
            Payload::ImportSection(all) => changed.section(&shorten_imports(all, &mut imports)?),
            Payload::ExportSection(all) => changed.section(&shorten_exports(all, &mut exports)?),
            _ => changed.section(&section),
        };
    }
    Some(Shortened {
        module: changed.finish(),
        imports,
        exports,
    })
}

fn shorten_imports(
    imports: ImportSectionReader<'_>,
    renamed: &mut Vec<Renamed>,
) -> Option<ImportSection> {
    let mut changed = ImportSection::new();
    for (index, import) in imports.into_imports().enumerate() {
        let import = import.ok()?;
        let TypeRef::Func(kind) = import.ty else {
            return None;
        };
        let new = short_name(index);
        changed.import(import.module, &new, EntityType::Function(kind));
        renamed.push(Renamed {
            old: import.name.to_owned(),
            new,
        });
    }
    Some(changed)
}

fn shorten_exports(
    exports: ExportSectionReader<'_>,
    renamed: &mut Vec<Renamed>,
) -> Option<ExportSection> {
    let mut changed = ExportSection::new();
    for export in exports {
        let export = export.ok()?;
        let mut new = export.name.to_owned();
        if export.name.starts_with(CLOSURE) {
            new = format!("closure{}", renamed.len());
            renamed.push(Renamed {
                old: export.name.to_owned(),
                new: new.clone(),
            });
        }
        changed.export(&new, export.kind.into(), export.index);
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
    use wasm_encoder::{CustomSection, ExportKind, RawSection, SectionId};

    fn module_with(import_section: &[u8]) -> Vec<u8> {
        let mut module = Module::new();
        module.section(&RawSection {
            id: SectionId::Import as u8,
            data: import_section,
        });
        module.section(&CustomSection {
            name: "kept".into(),
            data: b"as it is".into(),
        });
        module.finish()
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
        let long = format!("{CLOSURE}___invoke__h0123456789abcdef");
        let mut exports = ExportSection::new();
        exports.export(&long, ExportKind::Func, 5);
        exports.export("mount", ExportKind::Func, 6);
        let mut before = Module::new();
        before.section(&exports);
        let after = shorten(before.as_slice()).expect("it is a module");
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
