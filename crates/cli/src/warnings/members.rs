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
            for (name, json) in value.json.members() {
                let path = format!("{}.{name}", value.path);
                let member = Value { json, path };
                match properties.get(&name) {
                    Some(schema) => self.look(&member, schema, warnings),
                    None => {
                        let names = properties.keys().map(String::as_str);
                        if let Some(meant) = nearest(&name, names) {
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

/// The known name that a name is probably meant for: the same but for case,
/// hyphens and underscores, or one or two letters away.
fn nearest<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let plain = |name: &str| -> String {
        let letters = name.chars().filter(|letter| !"_-. ".contains(*letter));
        letters.flat_map(char::to_lowercase).collect()
    };
    let name = plain(name);
    let near = known.filter_map(|known| {
        let plain = plain(known);
        let distance = strsim::osa_distance(&name, &plain);
        let most = match plain.len().min(name.len()) {
            ..3 => 0,
            3..6 => 1,
            _ => 2,
        };
        (distance <= most).then_some((distance, known))
    });
    near.min().map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::nearest;

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
        let nearest = |name: &str| nearest(name, known.into_iter());
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
        ] {
            assert_eq!(nearest(name), Some(meant), "{name}");
        }
        for name in [
            "",
            "_microblog",
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
