//! What a wasm module says of itself. `None` where the bytes are no module.

#![forbid(unsafe_code)]

use wasmparser::{CustomSectionReader, KnownCustom, Name, Naming, Parser, Payload, TypeRef};

/// A function that the module has a body of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// As the compiler mangled it; empty where the module doesn't say.
    pub name: String,
    pub bytes: usize,
}

/// The names of everything that a module exports.
pub fn exports(module: &[u8]) -> Option<Vec<String>> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::ExportSection(exports) = payload.ok()? {
            for export in exports {
                names.push(export.ok()?.name.to_owned());
            }
        }
    }
    Some(names)
}

/// How many bytes each function of a module takes, and what it is called.
pub fn functions(module: &[u8]) -> Option<Vec<Function>> {
    let (mut imported, mut functions) = (0, Vec::<Function>::new());
    for payload in Parser::new(0).parse_all(module) {
        match payload.ok()? {
            Payload::ImportSection(imports) => {
                // Imported functions come first in the numbering that names go by.
                imported = imports
                    .into_imports()
                    .flatten()
                    .filter(|import| matches!(import.ty, TypeRef::Func(_)))
                    .count();
            }
            Payload::CodeSectionEntry(body) => functions.push(Function {
                name: String::new(),
                bytes: body.as_bytes().len(),
            }),
            Payload::CustomSection(custom) => {
                for Naming { index, name } in function_names(&custom).unwrap_or_default() {
                    let place = (index as usize).checked_sub(imported);
                    if let Some(function) = place.and_then(|place| functions.get_mut(place)) {
                        function.name = name.to_owned();
                    }
                }
            }
            _ => {}
        }
    }
    Some(functions)
}

fn function_names<'a>(section: &CustomSectionReader<'a>) -> Option<Vec<Naming<'a>>> {
    let KnownCustom::Name(parts) = section.as_known() else {
        return None;
    };
    let names = parts.map_while(Result::ok).find_map(|part| match part {
        // Its own iterator wants the names in order; their list has them as they are.
        Name::Function(map) => Some(map.names),
        _ => None,
    })?;
    names.collect::<Result<_, _>>().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One imported function, `i`; two own ones, the first of them exported as `one`, the second called `two`.
    const MODULE: &[u8] = b"\0asm\x01\0\0\0\
        \x01\x04\x01\x60\x00\x00\
        \x02\x07\x01\x01m\x01i\x00\x00\
        \x03\x03\x02\x00\x00\
        \x07\x07\x01\x03one\x00\x01\
        \x0a\x08\x02\x02\x00\x0b\x03\x00\x01\x0b\
        \x00\x10\x04name\x01\x09\x02\x00\x01i\x02\x03two";

    #[test]
    fn an_export_is_listed_by_its_name() {
        assert_eq!(exports(MODULE), Some(vec!["one".to_owned()]));
    }

    #[test]
    fn a_function_is_found_by_its_place_after_the_imports() {
        let function = |name: &str, bytes| Function {
            name: name.to_owned(),
            bytes,
        };
        let found = functions(MODULE).expect("it is a module");
        assert_eq!(found, [function("", 2), function("two", 3)]);
    }

    #[test]
    fn what_is_no_module_or_is_cut_off_is_nothing() {
        for broken in [&b"<!doctype html>"[..], &MODULE[..MODULE.len() - 3]] {
            assert!(exports(broken).is_none(), "{broken:x?}");
            assert!(functions(broken).is_none(), "{broken:x?}");
        }
    }
}
