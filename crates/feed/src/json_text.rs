//! JSON that we write: what goes out to the page.

/// A text in quotes. `<` is escaped too, so that it can stand in a `script`
/// element whatever it holds
/// ([HTML, restrictions on script contents](https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements)).
pub fn quoted(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    json.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => {
                json.push('\\');
                json.push(character);
            }
            '<' | '\0'..='\u{1f}' => {
                json.push_str("\\u00");
                let code = character as u8;
                for digit in [code >> 4, code & 15] {
                    json.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
                }
            }
            _ => json.push(character),
        }
    }
    json.push('"');
    json
}

/// An object, member by member.
pub struct Object(String);

impl Object {
    /// Without any members yet.
    pub fn new() -> Self {
        Object(String::from("{"))
    }

    /// A member that is JSON already.
    #[inline(never)]
    pub fn member(mut self, name: &str, value: &str) -> Self {
        if self.0.len() > 1 {
            self.0.push(',');
        }
        self.0.push_str(&quoted(name));
        self.0.push(':');
        self.0.push_str(value);
        self
    }

    /// A member that is a text, where there is one.
    #[inline(never)]
    pub fn text(self, name: &str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.member(name, &quoted(value)),
            None => self,
        }
    }

    /// The object as JSON.
    pub fn end(mut self) -> String {
        self.0.push('}');
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{Object, quoted};
    use proptest::prelude::*;

    #[test]
    fn members_without_a_value_are_left_out() {
        let object = Object::new().text("a", Some("x")).text("b", None);
        assert_eq!(object.member("c", "[1]").end(), r#"{"a":"x","c":[1]}"#);
        assert_eq!(Object::new().end(), "{}");
    }

    #[test]
    fn a_script_element_can_hold_it() {
        assert_eq!(quoted("</script><!--"), r#""\u003c/script>\u003c!--""#);
    }

    proptest! {
        #[test]
        fn it_reads_back_as_it_was(text: String) {
            let json = quoted(&text);
            prop_assert_eq!(serde_json::from_str::<String>(&json).expect("it is JSON"), text);
            prop_assert!(!json.contains('<'));
        }
    }
}
