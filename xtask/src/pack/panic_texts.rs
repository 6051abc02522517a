//! The texts in the data that only panics mention.

/// What the standard library says when it panics, as far as it is in our module, and the table that its own `{}` of
/// numbers has. Texts with places to fill stand there in parts. wasm-bindgen's are not among them: it throws its own.
const MESSAGES: [&str; 26] = [
    "assertion failed: self.is_char_boundary(new_len)",
    "slice index starts at ",
    " but ends at ",
    "index out of bounds: the len is ",
    " but the index is ",
    "range start index ",
    " out of range for slice of length ",
    "range end index ",
    "cannot access a Thread Local Storage value during or after destruction: ",
    "copy_from_slice: source slice length (",
    ") does not match destination slice length (",
    "insertion index (is ",
    ") should be <= len (is ",
    "removal index (is ",
    ") should be < len (is ",
    "attempt to join into collection with len > usize::MAX",
    "attempt to divide by zero",
    "called `Option::unwrap()` on a `None` value",
    "called `Result::unwrap()` on an `Err` value",
    "Tried to shrink to a larger capacity",
    "capacity overflow",
    "LayoutError",
    "RefCell already mutably borrowed",
    "RefCell already borrowed",
    "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849",
    "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899",
];

/// Zeros for what only panics mention: such messages, and the names of source files. The zeros cost next to nothing, and
/// nothing else changes its place.
pub fn without_texts(data: &[u8]) -> Vec<u8> {
    let mut data = without_file_names(data);
    for message in MESSAGES {
        while let Some(start) = position(&data, message.as_bytes()) {
            data[start..start + message.len()].fill(0);
        }
    }
    data
}

/// Texts stand in the data one after the other without a sign
/// between, so a name ends with `.rs` and begins where a folder does that only such names have.
fn without_file_names(data: &[u8]) -> Vec<u8> {
    const FOLDERS: [&[u8]; 3] = [b"/rustc/", b"crates/", b"src/"];
    let mut data = data.to_vec();
    let is_path = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.".contains(&byte);
    for folder in FOLDERS {
        let mut from = 0;
        while let Some(found) = position(&data[from..], folder) {
            let start = from + found;
            from = start + folder.len();
            let length = data[start..]
                .iter()
                .take_while(|byte| is_path(**byte))
                .count();
            if let Some(end) = position(&data[start..start + length], b".rs") {
                data[start..start + end + 3].fill(0);
            }
        }
    }
    data
}

fn position(data: &[u8], wanted: &[u8]) -> Option<usize> {
    data.windows(wanted.len())
        .position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_go_and_words_stay() {
        let data =
            b"open/rustc/59a/library/core/src/str.rsshut crates/a-1.0/src/b.rsx src/of/words";
        let kept = without_file_names(data);
        let text: String = kept
            .iter()
            .filter(|byte| **byte != 0)
            .map(|byte| char::from(*byte))
            .collect();
        assert_eq!(text, "openshut x src/of/words");
        assert_eq!(kept.len(), data.len());
    }

    #[test]
    fn messages_go_and_what_stands_beside_them_stays() {
        let data = b"Volumecapacity overflowindex out of bounds: the len is \xc0\x12 but the index is \xc0capacity";
        let kept = without_texts(data);
        assert_eq!(kept.len(), data.len());
        let kept: Vec<u8> = kept.into_iter().filter(|byte| *byte != 0).collect();
        assert_eq!(kept, b"Volume\xc0\x12\xc0capacity");
    }
}
