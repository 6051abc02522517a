//! Every pair of colours that the card puts on each other, in both themes, and in the three looks of the demo page.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeMap;

const CARD: &str = include_str!("../style/widget.css");
const LOOKS: &str = include_str!("../demo/styles/themes.css");

/// Text on a ground: 4.5 to 1 ([WCAG 2.2, 1.4.3](https://www.w3.org/TR/WCAG22/#contrast-minimum)).
const TEXT: [(&str, &str); 8] = [
    ("color", "background"),
    ("color", "tint"),
    ("muted", "background"),
    ("muted", "tint"),
    ("accent", "background"),
    ("accent", "tint"),
    ("high", "background"),
    ("high", "tint"),
];

/// Shapes on a ground, but for lines (`rule`), which are decoration: 3 to 1
/// ([1.4.11](https://www.w3.org/TR/WCAG22/#non-text-contrast)): bars and curves, the mark of the usual count on a bar,
/// borders of buttons, the focus.
const SHAPES: [(&str, &str); 7] = [
    ("accent", "background"),
    ("accent", "tint"),
    ("bar", "background"),
    ("bar", "tint"),
    ("color", "tint"),
    ("muted", "background"),
    ("notice", "tint"),
];

type Colours = BTreeMap<&'static str, [[f64; 3]; 2]>;

/// Red, green and blue of `#rrggbb`.
fn rgb(hex: &str) -> [f64; 3] {
    let hex = hex
        .trim()
        .strip_prefix('#')
        .unwrap_or_else(|| panic!("{hex} is no colour"));
    let value = |place: usize| {
        let digits = match hex.len() {
            3 => hex[place..=place].repeat(2),
            _ => hex[place * 2..place * 2 + 2].to_owned(),
        };
        f64::from(u8::from_str_radix(&digits, 16).expect("two digits")) / 255.0
    };
    [value(0), value(1), value(2)]
}

/// The colours of a `light-dark(…)` that follows a text.
fn pair(css: &str, before: &str) -> Option<[[f64; 3]; 2]> {
    let after = css.split_once(before)?.1;
    let (light, rest) = after.split_once("light-dark(")?.1.split_once(',')?;
    let (dark, _) = rest.split_once(')')?;
    Some([rgb(light), rgb(dark)])
}

fn card() -> Colours {
    let token = |name: &'static str| {
        let found = pair(CARD, &format!("var(--story-meter-{name}, "));
        (name, found.unwrap_or_else(|| panic!("no token {name}")))
    };
    let mut colours: Colours = ["background", "color", "muted", "rule", "tint", "accent"]
        .into_iter()
        .map(token)
        .collect();
    colours.insert("bar", colours["accent"]);
    colours.insert(
        "high",
        pair(CARD, ".severity.high { color: ").expect("it has a colour"),
    );
    colours.insert(
        "notice",
        pair(CARD, "border-inline-start: 3px solid ").expect("it has a colour"),
    );
    colours
}

/// A look of the demo page: the card's colours, and those that it sets.
fn look(name: &str) -> Colours {
    let rules = LOOKS
        .split_once(&format!("\n.{name} {{"))
        .unwrap_or_else(|| panic!("no look {name}"))
        .1;
    let rules = rules.split_once('}').expect("a rule ends").0;
    let mut colours = card();
    let mut set = 0;
    for (token, value) in &mut colours {
        if let Some(own) = pair(rules, &format!("--story-meter-{token}: ")) {
            *value = own;
            set += 1;
        }
    }
    assert!(set >= 6, "{name} sets every colour");
    if !rules.contains("--story-meter-bar: ") {
        colours.insert("bar", colours["accent"]);
    }
    colours
}

/// [WCAG 2.2, relative luminance](https://www.w3.org/TR/WCAG22/#dfn-relative-luminance).
fn luminance(colour: [f64; 3]) -> f64 {
    let [red, green, blue] = colour.map(|value| match value {
        ..=0.04045 => value / 12.92,
        _ => ((value + 0.055) / 1.055).powf(2.4),
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: [f64; 3], two: [f64; 3]) -> f64 {
    let (one, two) = (luminance(one), luminance(two));
    (one.max(two) + 0.05) / (one.min(two) + 0.05)
}

fn assert_contrast(what: &str, colours: &Colours) {
    for (pairs, least) in [(&TEXT[..], 4.5), (&SHAPES[..], 3.0)] {
        for (front, ground) in pairs {
            for (theme, name) in ["light", "dark"].into_iter().enumerate() {
                let found = contrast(colours[front][theme], colours[ground][theme]);
                assert!(
                    found >= least,
                    "{what}, {name}: {front} on {ground} is {found:.2} to 1, of {least}"
                );
            }
        }
    }
}

#[test]
fn contrast_is_computed_as_wcag_has_it() {
    assert!((contrast(rgb("#000"), rgb("#ffffff")) - 21.0).abs() < 0.001);
    assert!((contrast(rgb("#767676"), rgb("#fff")) - 4.54).abs() < 0.01);
}

#[test]
fn every_pair_of_the_card_has_contrast() {
    assert_contrast("the card", &card());
}

#[test]
fn so_has_every_pair_of_the_looks_on_the_demo_page() {
    for name in ["broadsheet", "broadcaster", "tech-blog"] {
        assert_contrast(name, &look(name));
    }
}
