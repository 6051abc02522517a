//! [`Json`] for the value that `JSON.parse` returned, or that a page handed
//! to the element's `feed` property.
//!
//! A page may hand over anything: a proxy, a getter that throws. Whatever
//! throws is read as absent.

use super::{Json, Kind, Number};
use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};

impl Json for JsValue {
    fn kind(&self) -> Kind {
        if self.is_undefined() || self.is_null() {
            Kind::Null
        } else if self.is_string() {
            Kind::String
        } else if self.as_f64().is_some() {
            Kind::Number
        } else if self.as_bool().is_some() {
            Kind::Bool
        } else if Array::is_array(self) {
            Kind::Array
        } else {
            Kind::Object
        }
    }

    fn get(&self, key: &str) -> Option<Self> {
        if !self.is_object() {
            return None;
        }
        let member = Reflect::get(self, &JsValue::from_str(key)).ok()?;
        (!member.is_undefined()).then_some(member)
    }

    fn length(&self) -> usize {
        self.dyn_ref::<Array>()
            .map_or(0, |array| array.length() as usize)
    }

    fn element(&self, index: usize) -> Option<Self> {
        let index = u32::try_from(index).ok()?;
        let element = Reflect::get_u32(self, index).ok()?;
        (!element.is_undefined()).then_some(element)
    }

    fn text(&self) -> Option<String> {
        self.as_string()
    }

    fn number(&self) -> Option<Number> {
        self.as_f64().map(Number::classify)
    }
}
