//! What an element can be told to do.

use wasm_bindgen::prelude::wasm_bindgen;

/// One thing that the entry module has an element do. It knows each by its
/// number alone (`embed/command.js`), since it may not wait for the glue.
#[wasm_bindgen]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Renders from now on.
    Show = 0,
    /// Takes over what the attributes say now.
    Update = 1,
    /// Shows the feed with this text in place of the one at `src`; without a
    /// text it is `src`'s turn again. Takes over what the attributes say, too.
    Feed = 2,
    /// Asks for the feed again, for the page. The function is called once, with
    /// the state's word, as soon as an answer has come or the element is gone.
    Refresh = 3,
    /// The same for the reader, who is told what came of it, and gets to see the
    /// stories that wait.
    Retry = 4,
    /// Shows another story in the card: the text is its id.
    Open = 5,
    /// Shows the story before.
    Back = 6,
    /// Shows the stories that wait.
    ShowNew = 7,
}
