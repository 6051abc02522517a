//! Every text that the card can show.

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

impl Message {
    /// The keys of a language file, in the order of the messages.
    pub const KEYS: &'static [&'static str] = &KEYS;
    /// The English texts, a line each.
    pub(super) const ENGLISH: &'static str = ENGLISH;
    /// How regions of English write times, a line each.
    pub(super) const REGIONS: &'static str = REGIONS;
}
