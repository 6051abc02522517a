//! What the minifier leaves in a style sheet. The library and the packing of a
//! release take it away with the same code: a snapshot names the file by its
//! bytes.

/// The sheet without the last semicolon of each block, and white space around.
pub fn without_leftovers(minified: &str) -> String {
    minified.trim().replace(";}", "}")
}
