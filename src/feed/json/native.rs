//! [`Json`] for `serde_json`.

use super::{Json, Kind, Number};
use serde_json::Value;

impl Json for &Value {
    fn kind(&self) -> Kind {
        match self {
            Value::Null => Kind::Null,
            Value::Bool(_) => Kind::Bool,
            Value::Number(_) => Kind::Number,
            Value::String(_) => Kind::String,
            Value::Array(_) => Kind::Array,
            Value::Object(_) => Kind::Object,
        }
    }

    fn get(&self, key: &str) -> Option<Self> {
        Value::get(self, key)
    }

    fn length(&self) -> usize {
        self.as_array().map_or(0, Vec::len)
    }

    fn element(&self, index: usize) -> Option<Self> {
        Value::get(self, index)
    }

    fn text(&self) -> Option<String> {
        self.as_str().map(str::to_owned)
    }

    fn number(&self) -> Option<Number> {
        let Value::Number(number) = self else {
            return None;
        };
        // `arbitrary_precision` keeps the digits, so that 1e400 is a large
        // number here as it is in JavaScript, not a syntax error.
        let value: f64 = number.as_str().parse().ok()?;
        Some(Number::classify(value))
    }
}
