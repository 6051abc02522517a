//! Breaks a wasm module in chosen ways: a module that really traps, and one
//! that says it is of another build.
//!
//! A module is eight bytes of header and a list of sections, each an id, a
//! length and its content; all numbers are LEB128. See
//! <https://webassembly.github.io/spec/core/binary/modules.html>.

const HEADER: usize = 8;
const CUSTOM: u8 = 0;
const IMPORT: u8 = 2;
const EXPORT: u8 = 7;
const CODE: u8 = 10;
const FUNCTION: u8 = 0;

/// No local variables, `unreachable`, `end`.
const TRAP: [u8; 3] = [0x00, 0x00, 0x0b];

/// The names of the functions that the module exports.
pub fn exported_functions(module: &[u8]) -> Vec<String> {
    exports(module).into_iter().map(|(name, _)| name).collect()
}

/// The module with a trap in the place of the body of every exported function
/// that `chosen` picks by its name.
pub fn with_traps(module: &[u8], chosen: impl Fn(&str) -> bool) -> Vec<u8> {
    let imported = imported_functions(module);
    let trapping: Vec<usize> = exports(module)
        .into_iter()
        .filter(|(name, _)| chosen(name))
        .map(|(_, index)| index - imported)
        .collect();
    assert!(
        !trapping.is_empty(),
        "no such export: {:?}",
        exported_functions(module)
    );
    rewrite(module, |id, content| {
        if id == CODE {
            trap_bodies(content, &trapping)
        } else {
            content.to_vec()
        }
    })
}

/// The module with another content in the custom section of that name.
pub fn with_custom_section(module: &[u8], name: &str, replacement: &[u8]) -> Vec<u8> {
    let mut found = false;
    let changed = rewrite(module, |id, content| {
        let mut reader = Reader(content);
        if id != CUSTOM || reader.name() != name {
            return content.to_vec();
        }
        found = true;
        let before = content.len() - reader.0.len();
        [&content[..before], replacement].concat()
    });
    assert!(found, "the module has no custom section {name}");
    changed
}

fn trap_bodies(content: &[u8], trapping: &[usize]) -> Vec<u8> {
    let mut reader = Reader(content);
    let count = reader.number();
    let mut changed = number(count);
    for index in 0..count {
        let length = reader.number();
        let body = reader.take(length);
        let body = if trapping.contains(&index) {
            &TRAP
        } else {
            body
        };
        changed.extend(number(body.len()));
        changed.extend(body);
    }
    changed
}

fn exports(module: &[u8]) -> Vec<(String, usize)> {
    let mut reader = Reader(section(module, EXPORT));
    let count = reader.number();
    let all = (0..count).map(|_| {
        let name = reader.name().to_owned();
        (name, reader.byte(), reader.number())
    });
    all.filter(|(_, kind, _)| *kind == FUNCTION)
        .map(|(name, _, index)| (name, index))
        .collect()
}

/// Imported functions come first in the index space of functions.
fn imported_functions(module: &[u8]) -> usize {
    let mut reader = Reader(section(module, IMPORT));
    let count = reader.number();
    let functions = (0..count).filter(|_| {
        reader.name();
        reader.name();
        let kind = reader.byte();
        match kind {
            FUNCTION => drop(reader.number()),
            // Table: a reference type, then limits.
            1 => {
                reader.byte();
                reader.limits();
            }
            2 => reader.limits(),
            // Global: a value type and whether it may change.
            3 => drop(reader.take(2)),
            other => panic!("an import of unknown kind {other}"),
        }
        kind == FUNCTION
    });
    functions.count()
}

fn section(module: &[u8], wanted: u8) -> &[u8] {
    let found = sections(module).into_iter().find(|(id, _)| *id == wanted);
    found.map_or(&[0], |(_, content)| content)
}

fn sections(module: &[u8]) -> Vec<(u8, &[u8])> {
    let mut reader = Reader(&module[HEADER..]);
    let mut all = Vec::new();
    while !reader.0.is_empty() {
        let id = reader.byte();
        let length = reader.number();
        all.push((id, reader.take(length)));
    }
    all
}

fn rewrite(module: &[u8], mut change: impl FnMut(u8, &[u8]) -> Vec<u8>) -> Vec<u8> {
    let mut whole = module[..HEADER].to_vec();
    for (id, content) in sections(module) {
        let content = change(id, content);
        whole.push(id);
        whole.extend(number(content.len()));
        whole.extend(content);
    }
    whole
}

/// What is left to read.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> &'a [u8] {
        let (taken, rest) = self.0.split_at(length);
        self.0 = rest;
        taken
    }

    fn byte(&mut self) -> u8 {
        self.take(1)[0]
    }

    fn number(&mut self) -> usize {
        let mut value = 0;
        for shift in (0..).step_by(7) {
            let byte = self.byte();
            value |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                break;
            }
        }
        value
    }

    fn name(&mut self) -> &'a str {
        let length = self.number();
        std::str::from_utf8(self.take(length)).expect("names are UTF-8")
    }

    fn limits(&mut self) {
        let has_maximum = self.byte() & 1 == 1;
        self.number();
        if has_maximum {
            self.number();
        }
    }
}

fn number(mut value: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    while value > 0x7f {
        bytes.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
    bytes
}

#[cfg(test)]
mod tests {
    use super::{exported_functions, number, with_custom_section, with_traps};

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

    #[test]
    fn numbers_are_written_in_seven_bits_a_byte() {
        assert_eq!(number(0), [0]);
        assert_eq!(number(127), [127]);
        assert_eq!(number(624_485), [0xe5, 0x8e, 0x26]);
    }
}
