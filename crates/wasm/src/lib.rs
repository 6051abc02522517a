//! The widget, linked: what JavaScript may call is exported by `storymeter::widget`.

#[cfg(target_arch = "wasm32")]
use storymeter as _;
