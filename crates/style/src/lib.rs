//! The form in which the widget's style sheet is sent. A snapshot names the
//! file by its bytes, so the library and the packing of a release make them
//! here, both.

#![forbid(unsafe_code)]

/// A sheet without white space, comments, and the semicolons that the minifier
/// leaves at the end of each block.
///
/// # Errors
///
/// What the minifier says of a sheet that it can't read.
pub fn shortened(sheet: &str) -> Result<String, &'static str> {
    let minified = minifier::css::minify(sheet)?.to_string();
    Ok(minified.trim().replace(";}", "}"))
}
