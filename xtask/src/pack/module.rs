//! A wasm module as a list of sections, to be read one by one and written again.

use wasm_encoder::RawSection;
use wasmparser::{BinaryReader, CodeSectionReader, Parser, Payload};

/// The sections of a module, each as what it says and as its bytes; `None` if it isn't one.
pub fn sections(module: &[u8]) -> Option<Vec<(Payload<'_>, RawSection<'_>)>> {
    // The parser reads components too, which are something else.
    if !Parser::is_core_wasm(module) {
        return None;
    }
    let mut sections = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload.ok()?;
        if let Some((id, range)) = payload.as_section() {
            let data = module.get(range.start as usize..range.end as usize)?;
            sections.push((payload, RawSection { id, data }));
        }
    }
    Some(sections)
}

/// The names of everything that a module exports.
pub fn exports(module: &[u8]) -> Option<Vec<String>> {
    let mut names = Vec::new();
    for (payload, _) in sections(module)? {
        if let Payload::ExportSection(exports) = payload {
            for export in exports {
                names.push(export.ok()?.name.to_owned());
            }
        }
    }
    Some(names)
}

/// The bodies of the functions in the bytes of a code section.
pub fn bodies(code: &[u8]) -> Option<Vec<&[u8]>> {
    let bodies = CodeSectionReader::new(BinaryReader::new(code, 0)).ok()?;
    bodies
        .into_iter()
        .map(|body| Some(body.ok()?.as_bytes()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{CustomSection, Module, SectionId};

    #[test]
    fn sections_are_read_back() {
        let mut module = Module::new();
        module.section(&RawSection {
            id: SectionId::Export as u8,
            data: b"\x02\x01a\x00\x00\x02bc\x02\x00",
        });
        module.section(&CustomSection {
            name: "n".into(),
            data: b"x".into(),
        });
        let module = module.finish();
        let data: Option<Vec<&[u8]>> =
            sections(&module).map(|all| all.iter().map(|(_, section)| section.data).collect());
        assert_eq!(
            data,
            Some(vec![&b"\x02\x01a\x00\x00\x02bc\x02\x00"[..], b"\x01nx"])
        );
        assert_eq!(
            exports(&module),
            Some(vec!["a".to_owned(), "bc".to_owned()])
        );
    }

    #[test]
    fn what_is_no_module_has_no_sections() {
        for broken in [
            &b"<!doctype html>"[..],
            b"\0asm\x0d\0\x01\0",
            b"\0asm\x01\0\0\0\x07\x05ab",
            b"\0asm\x01\0\0\0\x07\x80",
            b"\0asm\x01\0\0\0\x07\x80\x80\x80\x80\x80\x80\x80\x80\x80",
        ] {
            assert!(sections(broken).is_none(), "{broken:x?}");
        }
    }

    #[test]
    fn a_name_that_is_cut_off_is_nothing() {
        assert_eq!(exports(b"\0asm\x01\0\0\0\x07\x05\x01\x05abc"), None);
    }
}
