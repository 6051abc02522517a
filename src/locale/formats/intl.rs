//! Dates from the browser's `Intl`, in the reader's own time zone.

use crate::feed::Timestamp;
use js_sys::{Date, Function, Intl, Object, Reflect};
use send_wrapper::SendWrapper;
use std::cell::OnceCell;
use wasm_bindgen::{JsCast, JsValue};

/// A date formatter, made when the first date is shown.
pub(super) struct Dates {
    tag: Box<str>,
    format: SendWrapper<OnceCell<Option<Function>>>,
}

impl Dates {
    pub(super) fn new(tag: &str) -> Self {
        Dates {
            tag: tag.into(),
            format: SendWrapper::new(OnceCell::new()),
        }
    }

    /// The moment as `Intl` writes it, else in UTC as RFC 3339 writes it.
    pub(super) fn moment(&self, time: Timestamp) -> String {
        let format = self.format.get_or_init(|| formatter(&self.tag));
        let date = Date::new(&JsValue::from_f64(time.unix_seconds() as f64 * 1000.0));
        format
            .as_ref()
            .and_then(|format| format.call1(&JsValue::UNDEFINED, &date).ok())
            .and_then(|text| text.as_string())
            .unwrap_or_else(|| time.to_rfc3339())
    }
}

/// `None` where the tag is malformed: `Intl` throws a `RangeError` then, so
/// the constructor is called in a way that catches it.
fn formatter(tag: &str) -> Option<Function> {
    let options = Object::new();
    for (name, value) in [
        ("year", "numeric"),
        ("month", "short"),
        ("day", "numeric"),
        ("hour", "numeric"),
        ("minute", "2-digit"),
        ("timeZoneName", "short"),
    ] {
        Reflect::set(&options, &name.into(), &value.into()).ok()?;
    }
    let constructor = Reflect::get(&js_sys::global(), &"Intl".into())
        .and_then(|intl| Reflect::get(&intl, &"DateTimeFormat".into()))
        .ok()?
        .dyn_into::<Function>()
        .ok()?;
    let arguments = js_sys::Array::of2(&tag.into(), &options);
    let format = Reflect::construct(&constructor, &arguments).ok()?;
    let format: Intl::DateTimeFormat = format.unchecked_into();
    Reflect::get(&format, &"format".into())
        .ok()?
        .dyn_into()
        .ok()
}
