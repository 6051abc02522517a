//! Members that nobody reads, and that are named almost like one that is read.

use super::{Value, Warnings};
use crate::schema;
use serde_json::Value as Schema;

/// The schema knows the members of each object.
pub(super) fn warn(root: &Value<'_>, warnings: &mut Warnings) {
    let schema = schema::value();
    let known = Known { schema: &schema };
    known.look(root, &schema, warnings);
}

struct Known<'s> {
    schema: &'s Schema,
}

impl<'s> Known<'s> {
    fn look(&self, value: &Value<'_>, schema: &'s Schema, warnings: &mut Warnings) {
        let schema = self.resolved(schema);
        if let Some(properties) = schema.get("properties").and_then(Schema::as_object) {
            let names: Vec<Name<'_>> = properties.keys().map(|name| Name::of(name)).collect();
            for (name, json) in value.json.members() {
                let path = format!("{}.{name}", value.path);
                let member = Value { json, path };
                match properties.get(&name) {
                    Some(schema) => self.look(&member, schema, warnings),
                    None => {
                        let meant = nearest(&name, &names);
                        // What is there is not meant by another; but no
                        // member is so often written twice as this one.
                        let is_free =
                            |meant: &&str| *meant == EXTENSION || value.json.get(meant).is_none();
                        if let Some(meant) = meant.filter(is_free) {
                            let message = format!("nobody reads `{name}`");
                            let remedy = format!("did you mean `{meant}`?");
                            warnings.add(&member, "unknown-member", message, &remedy);
                        }
                    }
                }
            }
        } else if let Some(elements) = schema.get("items") {
            for element in value.own_elements() {
                self.look(&element, elements, warnings);
            }
        }
    }

    /// The schema of an object or a list: what a reference refers to, and of
    /// several the one that is not for `null`.
    fn resolved(&self, schema: &'s Schema) -> &'s Schema {
        let mut schema = schema;
        loop {
            let choices = schema.get("anyOf").and_then(Schema::as_array);
            let referring =
                choices.and_then(|all| all.iter().find(|one| one.get("$ref").is_some()));
            let reference = schema.get("$ref").or_else(|| referring?.get("$ref"));
            let pointer = reference.and_then(|reference| reference.as_str()?.strip_prefix('#'));
            match pointer.and_then(|pointer| self.schema.pointer(pointer)) {
                Some(referred) => schema = referred,
                None => return schema,
            }
        }
    }
}

/// The extension's own name.
const EXTENSION: &str = "_storymeter";

/// A name, and the letters in it.
struct Name<'n> {
    name: &'n str,
    letters: String,
    length: usize,
    /// Which letters there are, as bits; some share one.
    kinds: u32,
}

impl<'n> Name<'n> {
    /// Case, hyphens and underscores make no difference.
    fn of(name: &'n str) -> Self {
        let letters = name.chars().filter(|letter| !"_-. ".contains(*letter));
        let letters: String = letters.flat_map(char::to_lowercase).collect();
        let bits = letters.chars().map(|letter| 1 << (u32::from(letter) % 32));
        Name {
            name,
            length: letters.chars().count(),
            kinds: bits.fold(0, std::ops::BitOr::bitor),
            letters,
        }
    }

    /// How many slips it takes from this name to another, up to `most`. Names
    /// are compared only if they can be as near: a feed can have tens of
    /// thousands.
    fn slips(&self, other: &Self, most: usize) -> Option<usize> {
        let apart = self.length.abs_diff(other.length);
        // A slip takes one letter away, adds one, or both.
        let kinds = (self.kinds ^ other.kinds).count_ones() as usize;
        if apart > most || kinds > most * 2 {
            return None;
        }
        let slips = strsim::osa_distance(&self.letters, &other.letters);
        (slips <= most).then_some(slips)
    }
}

/// The known name that a name is probably meant for: the same but for case,
/// hyphens and underscores, or one or two letters away. Names that begin with
/// `_` are other people's extensions
/// ([JSON Feed, extensions](https://www.jsonfeed.org/version/1.1/#extensions-a-name-extensions-a)),
/// unless they are meant for this one.
fn nearest<'k>(name: &str, known: &[Name<'k>]) -> Option<&'k str> {
    // A name can be as long as a feed.
    let longest = known.iter().map(|known| known.name.len()).max()?;
    if name.len() > longest * 2 {
        return None;
    }
    let name = Name::of(name);
    let foreign = name.name.starts_with('_');
    let near = known.iter().filter_map(|known| {
        if foreign && known.name != EXTENSION {
            return None;
        }
        let most = match known.length.min(name.length) {
            ..3 => 0,
            3..6 => 1,
            _ => 2,
        };
        Some((name.slips(known, most)?, known.name))
    });
    near.min().map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::{Name, nearest};

    #[test]
    fn slips_are_known_for_what_they_are() {
        let known = [
            "_storymeter",
            "baseline",
            "window_hours",
            "id",
            "url",
            "title",
            "tags",
            "sources",
        ];
        let known = known.map(Name::of);
        let nearest = |name: &str| nearest(name, &known);
        for (name, meant) in [
            ("storymeter", "_storymeter"),
            ("_storymetre", "_storymeter"),
            ("_story_meter", "_storymeter"),
            ("_StoryMeter", "_storymeter"),
            ("basline", "baseline"),
            ("base_line", "baseline"),
            ("windowHours", "window_hours"),
            ("tag", "tags"),
            ("URL", "url"),
            ("ID", "id"),
            ("source", "sources"),
            ("tilte", "title"),
            ("-s-t-o-r-y-meter", "_storymeter"),
        ] {
            assert_eq!(nearest(name), Some(meant), "{name}");
        }
        for name in [
            "",
            "_microblog",
            "_id",
            "_url",
            "_title",
            "_tag",
            "_baseline",
            "uid",
            "guid",
            "icon",
            "type",
            "text",
            "x",
            "it",
        ] {
            assert_eq!(nearest(name), None, "{name}");
        }
    }
}
