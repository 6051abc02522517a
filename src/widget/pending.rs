//! Something that the browser will call back about.

use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

/// What the browser calls: one kind for everything, since each further kind of
/// closure is a third of a kilobyte of wasm.
pub(super) type Heard = Closure<dyn Fn(u32, String, u32)>;

/// A request or a wait that is under way. Dropped, it is called off, and
/// nobody is called back.
#[must_use]
pub(super) struct Pending {
    call_off: Function,
    _heard: Heard,
}

impl Pending {
    /// `start` begins it, and gives what calls it off.
    pub(super) fn start(
        start: impl FnOnce(&Heard) -> Function,
        heard: impl Fn(u32, String, u32) + 'static,
    ) -> Self {
        let heard = Heard::new(heard);
        Pending {
            call_off: start(&heard),
            _heard: heard,
        }
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        let _ = self.call_off.call0(&JsValue::NULL);
    }
}
