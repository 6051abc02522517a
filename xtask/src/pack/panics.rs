//! A panic as a trap, and nothing else.
//!
//! The crate is built with `panic = "abort"`: a panic ends in a trap either way, and nobody hears its message.
//! What composes that message is a tenth of the module. Here the functions that begin a panic, none of which
//! returns, become the trap itself; so do those that only write such messages. What only they mention becomes
//! zeros (`panic_texts.rs`).
//!
//! `docs/decisions/0011-panics-are-traps.md` has the figures, and why nothing else can be hit by it.

use wasm_encoder::{CodeSection, Function, Module, RawSection};
use wasmparser::Payload;

use super::functions::functions;
use super::module;
use super::panic_texts::without_texts;

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
    let mut changed = Module::new();
    for (payload, section) in module::sections(bytes)? {
        match payload {
            Payload::CodeSectionStart { .. } => changed.section(&trapped(section.data, &names)?),
            Payload::DataSection(_) => changed.section(&RawSection {
                data: &without_texts(section.data),
                ..section
            }),
            _ => changed.section(&section),
        };
    }
    Some(changed.finish())
}

fn trapped(code: &[u8], names: &[String]) -> Option<CodeSection> {
    let mut trap = Function::new([]);
    trap.instructions().unreachable().end();
    let mut changed = CodeSection::new();
    for (body, name) in module::bodies(code)?.into_iter().zip(names) {
        if becomes_trap(name) {
            changed.function(&trap);
        } else {
            changed.raw(body);
        }
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
    use wasm_encoder::{FunctionSection, NameMap, NameSection};

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
        let mut function_names = NameMap::new();
        function_names.append(0, "_ZN4core9panicking5panic17h0123456789abcdefE");
        let mut names = NameSection::new();
        names.functions(&function_names);
        let mut wasm = Module::new();
        wasm.section(FunctionSection::new().function(0).function(0))
            .section(
                CodeSection::new()
                    .raw(b"\x00\x01\x01\x0b")
                    .raw(b"\x00\x01\x0b"),
            )
            .section(&names);
        let changed = as_traps(wasm.as_slice()).expect("it is a module");
        let sections = module::sections(&changed).expect("it is a module");
        let (_, code) = &sections[1];
        assert_eq!(code.data, b"\x02\x03\x00\x00\x0b\x03\x00\x01\x0b");
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
