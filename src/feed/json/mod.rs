//! The few questions the reader asks of a parsed JSON value.

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
mod native;

/// A parsed JSON value.
///
/// No method may panic or run code of the feed's choosing, whatever the value.
pub trait Json: Sized {
    /// Which of JSON's kinds the value is.
    fn kind(&self) -> Kind;

    /// An object's member; `None` where there is none, or it is no object.
    fn get(&self, key: &str) -> Option<Self>;

    /// How many elements an array has; 0 for anything else.
    fn length(&self) -> usize;

    /// An array's element; `None` past its end, or where it is no array.
    fn element(&self, index: usize) -> Option<Self>;

    /// A string's text. Lone surrogates become U+FFFD.
    fn text(&self) -> Option<String>;

    /// A number, sorted into what the feed format can use.
    fn number(&self) -> Option<Number>;
}

/// The kinds of JSON values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`, or in the browser also `undefined`.
    Null,
    /// `true` or `false`.
    Bool,
    /// Any number.
    Number,
    /// A string.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

/// A number as the feed format sees it: every number in it is a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// A whole number from 0 to [`limits::COUNT`](super::limits::COUNT).
    /// `1e3` and `5.0` are whole numbers too.
    Count(u64),
    /// Less than zero.
    Negative,
    /// Not whole.
    Fractional,
    /// Past the range in which every whole number is exact.
    TooLarge,
}

impl Number {
    /// Sorts a number. Floats are compared here and never printed: float
    /// printing alone is several kilobytes of wasm.
    pub(crate) fn classify(value: f64) -> Self {
        if value < 0.0 {
            Number::Negative
        } else if value > super::limits::COUNT as f64 || value.is_nan() {
            Number::TooLarge
        } else if value.trunc() != value {
            Number::Fractional
        } else {
            Number::Count(value as u64)
        }
    }
}
