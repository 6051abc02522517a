//! The JavaScript that wasm-bindgen writes, with one line more.

use crate::failure::{Failure, Result};

/// Two functions that the glue's own start code uses. The runtime starts the wasm itself, with a check of the build and a
/// guard around the exports (docs/decisions/0006-the-runtime-starts-wasm.md), so it needs them and not that code, which
/// the bundler then leaves out.
const START_FUNCTIONS: [&str; 2] = ["__wbg_get_imports", "__wbg_finalize_init"];

/// The glue with the start functions among its exports.
pub fn with_start_functions(glue: &[u8]) -> Result<String> {
    let glue = String::from_utf8_lossy(glue);
    for name in START_FUNCTIONS {
        if !glue.contains(&format!("function {name}(")) {
            return Err(
                Failure::new(format!("wasm-bindgen's glue has no function {name}"))
                    .meaning("this version of wasm-bindgen starts the wasm in another way")
                    .remedy("adapt embed/runtime.js and xtask/src/pack/glue.rs to the new glue"),
            );
        }
    }
    Ok(format!(
        "{glue}\nexport {{ {} }};\n",
        START_FUNCTIONS.join(", ")
    ))
}

/// Those of the names that a script reads as properties.
pub fn used<'a>(names: &'a [String], script: &str) -> Vec<&'a str> {
    names
        .iter()
        .map(String::as_str)
        .filter(|name| {
            let property = format!(".{name}");
            script.match_indices(&property).any(|(start, _)| {
                let after = script[start + property.len()..].chars().next();
                !after.is_some_and(|next| next.is_alphanumeric() || next == '_' || next == '$')
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glue_gains_one_line_and_loses_nothing() {
        let glue = "function __wbg_get_imports() {}\nfunction __wbg_finalize_init(instance) {}\nexport { a };";
        let text = with_start_functions(glue.as_bytes()).expect("both functions are there");
        let added = text.strip_prefix(glue).expect("it begins as it was");
        assert_eq!(
            added,
            "\nexport { __wbg_get_imports, __wbg_finalize_init };\n"
        );
    }

    #[test]
    fn glue_of_another_shape_is_refused() {
        assert!(with_start_functions(b"function __wbg_get_imports() {}").is_err());
    }

    #[test]
    fn an_export_is_used_where_its_whole_name_is_read() {
        let names = ["mount", "mounted_show", "gone"].map(str::to_owned);
        let script = "wasm.mounted_show(1);wasm2.mount (x);gone();other.gone_by";
        assert_eq!(used(&names, script), ["mount", "mounted_show"]);
    }
}
