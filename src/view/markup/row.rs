//! A row of a list that may be long.

use super::Element;
use crate::feed::Text;
use std::fmt;
use std::sync::Arc;

/// A row, made only when it is needed: of a list of a thousand, those whose
/// data are the same object as before cost no more than a comparison.
#[derive(Clone)]
pub struct Row {
    key: Text,
    /// Where the data are. They live as long as `make`, so no other data can
    /// come to stand there while this row is compared with another.
    data: usize,
    make: Arc<dyn Fn() -> Element + Send + Sync>,
}

impl Row {
    /// A row of these data. Beside them, `make` may use only what is the same
    /// for every row of every revision that the list is compared with.
    pub fn new<T: Send + Sync + 'static>(
        key: &Text,
        data: &Arc<T>,
        make: impl Fn(&Arc<T>) -> Element + Send + Sync + 'static,
    ) -> Self {
        let (key, data) = (key.clone(), data.clone());
        Row {
            data: Arc::as_ptr(&data) as *const () as usize,
            make: Arc::new({
                let key = key.clone();
                move || make(&data).key(&key)
            }),
            key,
        }
    }

    /// The row's markup.
    pub(super) fn made(&self) -> Element {
        (self.make)()
    }

    pub(super) fn key(&self) -> &Text {
        &self.key
    }

    pub(super) fn has_data_of(&self, other: &Row) -> bool {
        self.data == other.data
    }
}

impl PartialEq for Row {
    fn eq(&self, other: &Self) -> bool {
        self.made() == other.made()
    }
}

impl Eq for Row {}

impl fmt::Debug for Row {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.made().fmt(formatter)
    }
}
