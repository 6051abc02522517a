//! A panic as a trap, and nothing else.
//!
//! The crate is built with `panic = "abort"`: a panic ends in a trap either way, and nobody hears its message.
//! What composes that message is a tenth of the module. Here the functions that begin a panic, none of which
//! returns, become the trap itself; so do those that only write such messages. What only they mention becomes
//! zeros (`panic_texts.rs`).
//!
//! `docs/decisions/0011-panics-are-traps.md` has the figures, and why nothing else can be hit by it.

use super::functions::functions;
use super::leb128::{self, Reader};
use super::module;
use super::panic_texts::without_texts;

const CODE: u8 = 10;
const DATA: u8 = 11;

/// A body without locals: `unreachable`, `end`.
const TRAP: &[u8] = &[0x00, 0x00, 0x0b];

/// How the names of functions begin that a panic begins with, or goes through. None of them returns.
const PANICS: [&str; 14] = [
    "__rustc::",
    "<std::panicking::",
    "alloc::alloc::handle_alloc_error",
    "alloc::raw_vec::capacity_overflow",
    "alloc::raw_vec::handle_error",
    "core::cell::lazy::panic_poisoned",
    "core::cell::panic_already_",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::panicking::",
    "core::result::unwrap_failed",
    "core::slice::index::slice_index_fail",
    "core::str::slice_error_fail",
    "std::panicking::",
];

/// Those of the `__rustc::` functions that are not about panics but about memory.
const MEMORY: &str = "__rustc::__rust_";

/// The module without what only panics need.
pub fn as_traps(bytes: &[u8]) -> Option<Vec<u8>> {
    let names: Vec<String> = functions(bytes)?
        .into_iter()
        .map(|function| plain(&function.name))
        .collect();
    let mut changed = module::new();
    for section in module::sections(bytes)? {
        let content = match section.id {
            CODE => trapped(section.content, &names)?,
            DATA => without_texts(section.content),
            _ => section.content.to_vec(),
        };
        module::add_section(&mut changed, section.id, &content);
    }
    Some(changed)
}

fn trapped(content: &[u8], names: &[String]) -> Option<Vec<u8>> {
    let mut reader = Reader(content);
    let count = reader.number()?;
    let mut changed = Vec::new();
    leb128::write(&mut changed, count);
    for name in names.iter().take(count) {
        let length = reader.number()?;
        let mut body = reader.bytes(length)?;
        if becomes_trap(name) {
            body = TRAP;
        }
        leb128::write(&mut changed, body.len());
        changed.extend_from_slice(body);
    }
    Some(changed)
}

/// A demangled name without hashes.
fn plain(name: &str) -> String {
    let name = format!("{:#}", rustc_demangle::demangle(name));
    let mut plain = String::new();
    let mut rest = name.as_str();
    // The newer mangling has `core[c5930c85a12de822]` for `core`.
    while let Some((before, after)) = rest.split_once('[') {
        plain += before;
        rest = match after.split_once(']') {
            Some((hash, after)) if hash.len() == 16 => after,
            _ => {
                plain.push('[');
                after
            }
        };
    }
    plain + rest
}

fn becomes_trap(name: &str) -> bool {
    // Futures come along with `js-sys` and are never spawned here.
    let futures = name.starts_with("js_sys::futures::") || name.starts_with("<js_sys::futures::");
    let panics = PANICS.iter().any(|start| name.starts_with(start)) && !name.starts_with(MEMORY);
    futures || panics || name.ends_with("::assert_failed") || writes_for_people(name)
}

/// Whether it is of the library's `{}` and `{:?}`.
fn writes_for_people(name: &str) -> bool {
    name.starts_with("core::fmt::")
        || name.starts_with("<core::fmt::")
        || name.contains(" as core::fmt::")
}

/// Calls by which code that stayed would write something for people, and trap. `graph` is what
/// `wasm-opt --print-call-graph` prints of the module.
pub fn mistaken_calls(graph: &str) -> Vec<String> {
    graph
        .lines()
        .filter_map(|line| {
            let (caller, rest) = line.trim().strip_prefix('"')?.split_once("\" -> \"")?;
            let (called, _) = rest.rsplit_once('"')?;
            let (caller, called) = (plain(caller), plain(called));
            let mistaken = writes_for_people(&called) && !becomes_trap(&caller);
            mistaken.then(|| format!("{caller} calls {called}"))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_a_panic_becomes_the_trap_and_nothing_else_does() {
        for name in [
            "core::panicking::panic_fmt",
            "core::option::unwrap_failed",
            "core::slice::index::slice_index_fail",
            "__rustc::rust_begin_unwind",
            "<usize as core::fmt::Display>::fmt",
        ] {
            assert!(becomes_trap(name), "{name}");
        }
        for name in [
            "__rustc::__rust_alloc",
            "core::str::count::do_count_chars",
            "storymeter::feed::Feed::read",
            "alloc::raw_vec::RawVecInner<A>::finish_grow",
            "",
        ] {
            assert!(!becomes_trap(name), "{name}");
        }
    }

    #[test]
    fn bodies_are_replaced_in_place() {
        let mut wasm = module::new();
        module::add_section(&mut wasm, CODE, b"\x02\x04\x00\x01\x01\x0b\x03\x00\x01\x0b");
        let name = "_ZN4core9panicking5panic17h0123456789abcdefE";
        let mut names = vec![1, name.len() as u8 + 3, 1, 0, name.len() as u8];
        names.extend_from_slice(name.as_bytes());
        module::add_custom_section(&mut wasm, "name", &names);
        let changed = as_traps(&wasm).expect("it is a module");
        let sections = module::sections(&changed).expect("it is a module");
        assert_eq!(sections[0].content, b"\x02\x03\x00\x00\x0b\x03\x00\x01\x0b");
    }

    #[test]
    fn hashes_are_no_part_of_a_name() {
        assert_eq!(
            plain("core[c5930c85a12de822]::fmt::write"),
            "core::fmt::write"
        );
        assert_eq!(plain("<[u8]>::len"), "<[u8]>::len");
    }

    #[test]
    fn writing_for_people_is_found() {
        let graph = "digraph call {\n  \"storymeter::a\" -> \"<u32 as core::fmt::Display>::fmt\"; // call\n  \
            \"core::fmt::write\" -> \"<u32 as core::fmt::Display>::fmt\"; // call\n}";
        assert_eq!(
            mistaken_calls(graph),
            ["storymeter::a calls <u32 as core::fmt::Display>::fmt"]
        );
    }
}
