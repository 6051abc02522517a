//! A message that is words: with the places of the English one, and a form for each category where the English has forms.

use crate::LanguageError;
use crate::language::Entry;
use crate::pattern::{self, Text, Value};
use crate::plural::Rule;
use crate::source::Source;
use fluent_syntax::ast::{Message, Variant};
use std::collections::BTreeSet;

/// What the wording of a message depends on.
const COUNT: &str = "count";

/// A form, the category that it is for, and a piece of the file where it stands.
struct Form<'s> {
    at: &'s str,
    category: Option<&'s str>,
    text: Text,
}

pub(crate) fn entry(
    source: &Source,
    message: &Message<&str>,
    rule: &Rule,
    english: Option<&Entry>,
) -> Result<Entry, LanguageError> {
    let key = message.id.name;
    let forms = match pattern::value(source, pattern::of(source, message)?)? {
        Value::Text(text) => vec![Form {
            at: key,
            category: None,
            text,
        }],
        Value::Choice(place, variants) if place == COUNT => forms(source, key, variants, rule)?,
        Value::Choice(place, _) => {
            let found =
                format!("{key} has forms by ${place}: the compact form knows ${COUNT} alone");
            return Err(source.error(place, found, "write one text, or forms by $count"));
        }
    };
    let counted = forms.iter().any(|form| form.category.is_some());
    if let Some(english) = english {
        let alone = rule.categories().len() == 1;
        if english.counted && !counted && !alone {
            let found = format!("{key} has one form, and depends on a number");
            let remedy = format!(
                "give it forms: {{ $count -> [{}] … }}",
                rule.categories().join("] … [")
            );
            return Err(source.error(key, found, remedy));
        }
        if counted && !english.counted {
            let found = format!("{key} has forms, and nobody says a number for it");
            return Err(source.error(key, found, "write one text, as en.ftl does"));
        }
    }
    let last = forms.last().map(|form| form.text.places.clone());
    let places = english.map_or(last.unwrap_or_default(), |english| english.places.clone());
    for form in &forms {
        same_places(source, key, form, &places, rule)?;
    }
    let texts: Vec<String> = forms.into_iter().map(|form| form.text.words).collect();
    Ok(Entry {
        key: key.to_owned(),
        line: texts.join("|"),
        places,
        counted,
    })
}

/// The forms, in the order of the categories.
fn forms<'s>(
    source: &Source,
    key: &'s str,
    variants: &[Variant<&'s str>],
    rule: &Rule,
) -> Result<Vec<Form<'s>>, LanguageError> {
    let categories = rule.categories();
    let last = categories.last().copied().unwrap_or_default();
    let mut forms: Vec<Form<'s>> = Vec::new();
    for variant in variants {
        let name = pattern::name(variant);
        if !categories.contains(&name) {
            let found =
                format!("{key} has a form for {name}, which is no category of this language");
            let remedy = format!("the rule in `plural` has {}", categories.join(", "));
            return Err(source.error(name, found, remedy));
        }
        if forms.iter().any(|form| form.at == name) {
            let found = format!("{key} has two forms for {name}");
            return Err(source.error(name, found, "take one of the two out"));
        }
        if variant.default != (name == last) {
            let found =
                format!("{key} has its star at another form than that for all other numbers");
            return Err(source.error(name, found, format!("write *[{last}]")));
        }
        forms.push(Form {
            at: name,
            category: Some(name),
            text: pattern::text(source, &variant.value)?,
        });
    }
    let place = |form: &Form<'_>| categories.iter().position(|name| *name == form.at);
    for category in &categories {
        if !forms.iter().any(|form| form.at == *category) {
            let at = forms.first().map_or(key, |form| form.at);
            let found = format!("{key} has no form for {category}");
            return Err(source.error(at, found, format!("add [{category}] …")));
        }
    }
    forms.sort_by_key(place);
    Ok(forms)
}

/// Every form fills what the English one does, but for numbers in words.
fn same_places(
    source: &Source,
    key: &str,
    form: &Form<'_>,
    places: &BTreeSet<String>,
    rule: &Rule,
) -> Result<(), LanguageError> {
    let only = form
        .category
        .and_then(|category| rule.only_number(category));
    let missing = places.iter().find(|place| {
        // "A post", "two posts" say their number; and of no records there is no share either.
        let in_words = only == Some(0) || only.is_some() && *place == COUNT;
        !form.text.places.contains(*place) && !in_words
    });
    let extra = form
        .text
        .places
        .iter()
        .find(|place| !places.contains(*place));
    let (found, remedy) = match (missing, extra) {
        (None, None) => return Ok(()),
        (Some(missing), _) => (
            format!("{key} doesn't have the place {{ ${missing} }}"),
            "put it where the language wants it",
        ),
        (_, Some(extra)) => (
            format!("{key} has a place {{ ${extra} }}, which nobody fills"),
            "take it out: the places are those of en.ftl",
        ),
    };
    Err(source.error(form.at, found, remedy))
}
