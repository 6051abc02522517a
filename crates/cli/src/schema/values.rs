//! The values of the format: texts, addresses, times, counts, ids.

use schemars::JsonSchema;
use storymeter::feed::limits;

/// Web addresses: absolute, without credentials, white space or backslashes.
/// A blank one counts as absent.
const URL: &str = r"^\s*([Hh][Tt][Tt][Pp][Ss]?://(\[[0-9A-Fa-f:.]+\]|[^\s\x00-\x20\\/?#@:\[\]<>]+)(:[0-9]{0,5})?([/?#][^\s\\\x00-\x1f\x7f]*)?)?\s*$";

/// Mailboxes and telephones.
const CONTACT: &str = r"^\s*([Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):";

/// [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339) with an offset, from 1970 on.
/// A blank one counts as absent.
const TIME: &str = r"^\s*((19[7-9][0-9]|[2-9][0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?\s*$";

pub const NOT_BLANK: &str = r"\S";

const COUNT: u64 = limits::COUNT;

/// A text; blank counts as absent.
#[derive(JsonSchema)]
pub struct ShortText(#[schemars(length(max = limits::SHORT_TEXT))] String);

/// A long text; blank counts as absent.
#[derive(JsonSchema)]
pub struct LongText(#[schemars(length(max = limits::LONG_TEXT))] String);

/// A text with something in it.
#[derive(JsonSchema)]
pub struct Name(#[schemars(length(max = limits::SHORT_TEXT), regex(pattern = NOT_BLANK))] String);

/// An absolute http or https address without credentials.
#[derive(JsonSchema)]
pub struct Url(#[schemars(length(max = limits::IDENTIFIER), regex(pattern = URL))] String);

/// An address that has to be there.
#[derive(JsonSchema)]
pub struct RequiredUrl(
    #[schemars(length(min = 8, max = limits::IDENTIFIER), regex(pattern = URL))] String,
);

/// The address of a person's page, mailbox or telephone.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum Contact {
    Page(Url),
    Other(#[schemars(length(max = limits::IDENTIFIER), regex(pattern = CONTACT))] String),
}

/// A date and time with an offset, such as 2026-03-27T18:30:00Z.
#[derive(JsonSchema)]
pub struct Time(#[schemars(regex(pattern = TIME))] String);

/// An id: a text, or a whole number.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum Id {
    Text(#[schemars(length(max = limits::IDENTIFIER), regex(pattern = NOT_BLANK))] String),
    Number(Whole),
}

/// A whole number that every JSON reader keeps exactly.
#[derive(JsonSchema)]
pub struct Count(#[schemars(range(min = 0, max = COUNT))] u64);

/// A whole number in digits, however many; it is kept as text.
#[derive(JsonSchema)]
pub struct Whole(#[schemars(range(min = 0))] i128);

/// A whole number from 1.
#[derive(JsonSchema)]
pub struct Positive(#[schemars(range(min = 1, max = COUNT))] u64);

/// A text, or a whole number; blank counts as absent.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum SourceId {
    Text(#[schemars(length(max = limits::IDENTIFIER))] String),
    Number(Whole),
}

/// A text with more than brackets in it, or a whole number.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum Marker {
    Text(#[schemars(length(max = limits::IDENTIFIER), regex(pattern = r"[^\s\[\]]"))] String),
    Number(Whole),
}
