//! A wasm module as a list of sections (WebAssembly core specification, "Binary Format / Modules").

use super::leb128::{self, Reader};

pub const CUSTOM: u8 = 0;
pub const IMPORT: u8 = 2;
pub const EXPORT: u8 = 7;

/// The kind of import or export that is a function.
pub const FUNCTION: u8 = 0;

/// The magic number and the version of the format.
const HEADER: &[u8] = b"\0asm\x01\0\0\0";

pub struct Section<'a> {
    pub id: u8,
    pub content: &'a [u8],
}

/// The sections of a module; `None` if it isn't one.
pub fn sections(module: &[u8]) -> Option<Vec<Section<'_>>> {
    let mut reader = Reader(module.strip_prefix(HEADER)?);
    let mut sections = Vec::new();
    while !reader.0.is_empty() {
        let id = reader.byte()?;
        let length = reader.number()?;
        let content = reader.bytes(length)?;
        sections.push(Section { id, content });
    }
    Some(sections)
}

/// An empty module, to which sections are added.
pub fn new() -> Vec<u8> {
    HEADER.to_vec()
}

pub fn add_section(module: &mut Vec<u8>, id: u8, content: &[u8]) {
    module.push(id);
    leb128::write(module, content.len());
    module.extend_from_slice(content);
}

/// Adds a section that engines ignore and scripts can read.
pub fn add_custom_section(module: &mut Vec<u8>, name: &str, content: &[u8]) {
    let mut body = Vec::new();
    add_name(&mut body, name);
    body.extend_from_slice(content);
    add_section(module, CUSTOM, &body);
}

pub fn add_name(out: &mut Vec<u8>, name: &str) {
    leb128::write(out, name.len());
    out.extend_from_slice(name.as_bytes());
}

/// The names of everything that a module exports.
pub fn exports(module: &[u8]) -> Option<Vec<String>> {
    let sections = sections(module)?;
    let Some(section) = sections.iter().find(|section| section.id == EXPORT) else {
        return Some(Vec::new());
    };
    let mut reader = Reader(section.content);
    let count = reader.number()?;
    let mut names = Vec::new();
    for _ in 0..count {
        names.push(reader.name()?.to_owned());
        let _kind = reader.byte()?;
        let _index = reader.number()?;
    }
    Some(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_custom_section_is_id_size_name_content() {
        let mut module = new();
        add_custom_section(&mut module, "ab", b"xyz");
        assert_eq!(module, b"\0asm\x01\0\0\0\x00\x06\x02abxyz");
    }

    #[test]
    fn a_long_section_has_a_long_size() {
        let mut module = Vec::new();
        add_custom_section(&mut module, "n", &[7; 200]);
        assert_eq!(&module[..5], &[0, 0xca, 0x01, 1, b'n']);
        assert_eq!(module.len(), 3 + 202);
    }

    #[test]
    fn sections_are_read_back() {
        let mut module = new();
        add_section(&mut module, EXPORT, b"\x02\x01a\x00\x00\x02bc\x02\x00");
        add_custom_section(&mut module, "n", b"x");
        assert_eq!(sections(&module).map(|sections| sections.len()), Some(2));
        assert_eq!(
            exports(&module),
            Some(vec!["a".to_owned(), "bc".to_owned()])
        );
    }

    #[test]
    fn what_is_no_module_has_no_sections() {
        assert!(sections(b"<!doctype html>").is_none());
        assert!(sections(b"\0asm\x01\0\0\0\x07\x05ab").is_none());
    }
}
