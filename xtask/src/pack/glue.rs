//! Small changes to the JavaScript that wasm-bindgen writes.

use super::imports::Renamed;
use crate::failure::{Failure, Result};

/// Two functions that the glue's own start code uses. The runtime starts the wasm itself, once for the
/// page and with a check of the build, so it needs them and not that code, which is then left out.
const START_FUNCTIONS: [&str; 2] = ["__wbg_get_imports", "__wbg_finalize_init"];

/// The glue with the start functions among its exports, and with nothing that keeps the bundler from
/// leaving out a class that nobody uses.
pub fn prepared(glue: &[u8]) -> Result<String> {
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
    let mut text: String = glue
        .lines()
        // `using` is a second name for `free()`, which is what our own code calls.
        .filter(|line| !line.starts_with("if (Symbol.dispose) "))
        .flat_map(|line| [line, "\n"])
        .collect();
    text = text.replace(
        "new FinalizationRegistry(",
        "/* @__PURE__ */ new FinalizationRegistry(",
    );
    text.push_str(&format!("export {{ {} }};\n", START_FUNCTIONS.join(", ")));
    Ok(text)
}

/// The glue for a wasm that imports these alone, by their new names.
pub fn with_imports(glue: &str, imports: &[Renamed]) -> Result<String> {
    let mut text = String::new();
    let mut found = 0;
    let mut is_wanted = true;
    for line in glue.lines() {
        if let Some((old, rest)) = import_property(line) {
            let import = imports.iter().find(|import| import.old == old);
            is_wanted = import.is_some();
            if let Some(import) = import {
                found += 1;
                text += &format!("{}: {rest}\n", import.new);
            }
            continue;
        }
        // The end of the object, and so of its last property.
        is_wanted |= line == "    };";
        if is_wanted {
            text += line;
            text.push('\n');
        }
    }
    if found == imports.len() {
        return Ok(text);
    }
    Err(Failure::new(format!(
        "wasm-bindgen's glue defines {found} of the {} functions that the wasm imports",
        imports.len()
    ))
    .meaning("this version of wasm-bindgen writes its imports in another way")
    .remedy("adapt xtask/src/pack/glue.rs to the new glue"))
}

/// The glue with the new names of exports.
pub fn with_exports(glue: &str, exports: &[Renamed]) -> String {
    exports
        .iter()
        .fold(glue.to_owned(), |glue, Renamed { old, new }| {
            glue.replace(&format!("wasm.{old}("), &format!("wasm.{new}("))
        })
}

/// The name and the start of the value, if a line begins a property of the object that the wasm is
/// started with. wasm-bindgen indents those by eight spaces, and their insides by more.
fn import_property(line: &str) -> Option<(&str, &str)> {
    let property = line.strip_prefix("        ")?;
    let (name, value) = property.split_once(": ")?;
    (name.starts_with("__wb") && value.starts_with("function")).then_some((name, value))
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

    const GLUE: &str = "\
if (Symbol.dispose) Mounted.prototype[Symbol.dispose] = Mounted.prototype.free;
function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        __wbg_set_2793: function(value) {
            return kept(value);
        },
        __wbg_gone_2793: function(value) {
            return helper(value);
        },
        __wbg_set_2793a: function() { return other(function () {
            return 2;
        }, arguments); },
        __wbg_last_2793: function(value) {
            return helper(value);
        },
    };
    return {};
}
function __wbg_finalize_init(instance, module) {}
const F = new FinalizationRegistry(() => {});
";

    fn renamed(old: &str, new: &str) -> Renamed {
        Renamed {
            old: old.to_owned(),
            new: new.to_owned(),
        }
    }

    #[test]
    fn gains_exports_and_loses_what_holds_on_to_classes() {
        let text = prepared(GLUE.as_bytes()).expect("both functions are there");
        assert!(text.ends_with("\nexport { __wbg_get_imports, __wbg_finalize_init };\n"));
        assert!(!text.contains("Symbol.dispose"));
        assert!(text.contains("const F = /* @__PURE__ */ new FinalizationRegistry("));
    }

    #[test]
    fn glue_of_another_shape_is_refused() {
        assert!(prepared(b"function __wbg_get_imports() {}").is_err());
        assert!(with_imports(GLUE, &[renamed("__wbg_unknown", "a")]).is_err());
    }

    #[test]
    fn only_what_the_wasm_imports_stays_and_by_its_new_name() {
        let imports = [
            renamed("__wbg_set_2793", "a"),
            renamed("__wbg_set_2793a", "b"),
        ];
        let text = with_imports(GLUE, &imports).expect("both are there");
        let object = "\
    const import0 = {
        __proto__: null,
a: function(value) {
            return kept(value);
        },
b: function() { return other(function () {
            return 2;
        }, arguments); },
    };
    return {};
}
";
        assert!(text.contains(object), "{text}");
    }

    #[test]
    fn closures_are_called_by_their_new_names() {
        let closures = [renamed("invoke__h1", "closure0")];
        let text = with_exports("wasm.invoke__h1(a);wasm.invoke__h12(a);", &closures);
        assert_eq!(text, "wasm.closure0(a);wasm.invoke__h12(a);");
    }

    #[test]
    fn an_export_is_used_where_its_whole_name_is_read() {
        let names = ["mount", "mounted_show", "gone"].map(str::to_owned);
        let script = "wasm.mounted_show(1);wasm2.mount (x);gone();other.gone_by";
        assert_eq!(used(&names, script), ["mount", "mounted_show"]);
    }
}
