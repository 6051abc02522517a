//! How many bytes each function of a module takes, and what it is called.

use super::leb128::Reader;
use super::module::{self, CUSTOM, FUNCTION, IMPORT};

const CODE: u8 = 10;

/// The subsection of the name section that names functions
/// (WebAssembly core specification, "Name Section").
const FUNCTION_NAMES: u8 = 1;

/// A function that the module has a body of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// As the compiler mangled it; empty where the module doesn't say.
    pub name: String,
    pub bytes: usize,
}

/// The functions of a module; `None` if it isn't one.
pub fn functions(bytes: &[u8]) -> Option<Vec<Function>> {
    let (mut imported, mut sizes, mut names) = (0, Vec::new(), Vec::new());
    for section in module::sections(bytes)? {
        match section.id {
            IMPORT => imported = imported_functions(section.content)?,
            CODE => sizes = body_sizes(section.content)?,
            CUSTOM => names.extend(function_names(section.content).unwrap_or_default()),
            _ => {}
        }
    }
    let mut functions: Vec<Function> = sizes
        .into_iter()
        .map(|bytes| Function {
            name: String::new(),
            bytes,
        })
        .collect();
    for (index, name) in names {
        let place: Option<usize> = index.checked_sub(imported);
        if let Some(function) = place.and_then(|place| functions.get_mut(place)) {
            function.name = name;
        }
    }
    Some(functions)
}

fn imported_functions(content: &[u8]) -> Option<usize> {
    let mut reader = Reader(content);
    let count = reader.number()?;
    for _ in 0..count {
        reader.name()?;
        reader.name()?;
        // Our modules import functions only.
        if reader.byte()? != FUNCTION {
            return None;
        }
        reader.number()?;
    }
    Some(count)
}

fn body_sizes(content: &[u8]) -> Option<Vec<usize>> {
    let mut reader = Reader(content);
    let count = reader.number()?;
    (0..count)
        .map(|_| {
            let length = reader.number()?;
            reader.bytes(length).map(<[u8]>::len)
        })
        .collect()
}

fn function_names(content: &[u8]) -> Option<Vec<(usize, String)>> {
    let mut reader = Reader(content);
    if reader.name()? != "name" {
        return None;
    }
    while !reader.0.is_empty() {
        let kind = reader.byte()?;
        let length = reader.number()?;
        let mut part = Reader(reader.bytes(length)?);
        if kind == FUNCTION_NAMES {
            let count = part.number()?;
            return (0..count)
                .map(|_| Some((part.number()?, part.name()?.to_owned())))
                .collect();
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_is_found_by_its_place_after_the_imports() {
        let mut wasm = module::new();
        module::add_section(&mut wasm, IMPORT, b"\x01\x01a\x01b\x00\x00");
        module::add_section(&mut wasm, CODE, b"\x02\x02\x00\x0b\x03\x00\x01\x0b");
        module::add_custom_section(&mut wasm, "name", b"\x01\x09\x02\x00\x01i\x02\x03two");
        let found = functions(&wasm).expect("it is a module");
        let function = |name: &str, bytes| Function {
            name: name.to_owned(),
            bytes,
        };
        assert_eq!(found, [function("", 2), function("two", 3)]);
    }
}
