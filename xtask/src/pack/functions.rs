//! How many bytes each function of a module takes, and what it is called.

use wasmparser::{
    CustomSectionReader, ImportSectionReader, KnownCustom, Name, Naming, Payload, TypeRef,
};

use super::module;

/// A function that the module has a body of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// As the compiler mangled it; empty where the module doesn't say.
    pub name: String,
    pub bytes: usize,
}

/// The functions of a module; `None` if it isn't one.
pub fn functions(bytes: &[u8]) -> Option<Vec<Function>> {
    let (mut imported, mut functions, mut names) = (0, Vec::new(), Vec::new());
    for (payload, section) in module::sections(bytes)? {
        match payload {
            Payload::ImportSection(imports) => imported = imported_functions(imports)?,
            Payload::CodeSectionStart { .. } => {
                functions.extend(module::bodies(section.data)?.iter().map(|body| Function {
                    name: String::new(),
                    bytes: body.len(),
                }));
            }
            Payload::CustomSection(custom) => {
                names.extend(function_names(&custom).unwrap_or_default());
            }
            _ => {}
        }
    }
    for Naming { index, name } in names {
        let place = (index as usize).checked_sub(imported);
        if let Some(function) = place.and_then(|place| functions.get_mut(place)) {
            function.name = name.to_owned();
        }
    }
    Some(functions)
}

fn imported_functions(imports: ImportSectionReader<'_>) -> Option<usize> {
    let mut count = 0;
    for import in imports.into_imports() {
        // Our modules import functions only.
        let TypeRef::Func(_) = import.ok()?.ty else {
            return None;
        };
        count += 1;
    }
    Some(count)
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
    use wasm_encoder::{
        CodeSection, EntityType, FunctionSection, ImportSection, Module, NameMap, NameSection,
    };

    #[test]
    fn a_function_is_found_by_its_place_after_the_imports() {
        let mut function_names = NameMap::new();
        function_names.append(0, "i");
        function_names.append(2, "two");
        let mut names = NameSection::new();
        names.functions(&function_names);
        let mut wasm = Module::new();
        wasm.section(ImportSection::new().import("a", "b", EntityType::Function(0)))
            .section(FunctionSection::new().function(0).function(0))
            .section(CodeSection::new().raw(b"\x00\x0b").raw(b"\x00\x01\x0b"))
            .section(&names);
        let found = functions(wasm.as_slice()).expect("it is a module");
        let function = |name: &str, bytes| Function {
            name: name.to_owned(),
            bytes,
        };
        assert_eq!(found, [function("", 2), function("two", 3)]);
    }
}
