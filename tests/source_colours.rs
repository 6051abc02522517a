//! Colours of sources are told apart by readers who see red, green or blue as others do not: simulated by the matrices of
//! Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009),
//! severity 1, on linear sRGB; compared in CIE L*a*b* (1976), white point D65.

type Colour = [f64; 3];

const SIMULATIONS: [(&str, [Colour; 3]); 4] = [
    (
        "as most see it",
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    ),
    (
        "protanopia",
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ],
    ),
];

/// A difference that is seen at a glance between small areas that lie apart: some ten times the smallest one that anybody
/// sees (2.3, Mahy et al. 1994).
const APART: f64 = 20.0;

/// The sources and their colours, in the light and in the dark theme.
fn colours() -> Vec<(String, [Colour; 2])> {
    let style = include_str!("../style/widget.css");
    let lines = style.lines().filter_map(|line| {
        let (source, rest) = line.strip_prefix("[data-source=\"")?.split_once('"')?;
        let (_, pair) = rest.split_once("light-dark(")?;
        let (light, dark) = pair.split_once(')')?.0.split_once(", ")?;
        Some((source.to_owned(), [linear(light), linear(dark)]))
    });
    lines.collect()
}

fn linear(hexadecimal: &str) -> Colour {
    [1, 3, 5].map(|start| {
        let byte = u8::from_str_radix(&hexadecimal[start..start + 2], 16).expect("two digits");
        let share = f64::from(byte) / 255.0;
        match share <= 0.04045 {
            true => share / 12.92,
            false => ((share + 0.055) / 1.055).powf(2.4),
        }
    })
}

fn seen(by: &[Colour; 3], colour: Colour) -> Colour {
    by.map(|row| {
        let mixed: f64 = row.iter().zip(colour).map(|(part, of)| part * of).sum();
        mixed.clamp(0.0, 1.0)
    })
}

fn lab([red, green, blue]: Colour) -> Colour {
    let bend = |value: f64| match value > 0.008856 {
        true => value.cbrt(),
        false => 7.787 * value + 16.0 / 116.0,
    };
    let x = bend((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
    let y = bend(0.2126 * red + 0.7152 * green + 0.0722 * blue);
    let z = bend((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn difference(one: Colour, other: Colour) -> f64 {
    let squares = one
        .iter()
        .zip(other)
        .map(|(one, other)| (one - other).powi(2));
    squares.sum::<f64>().sqrt()
}

#[test]
fn every_two_sources_are_told_apart_by_everybody() {
    let colours = colours();
    assert_eq!(colours.len(), 10, "nine sources, and all others");
    for (name, simulation) in &SIMULATIONS {
        for (theme, place) in [("light", 0), ("dark", 1)] {
            let seen = |pair: &[Colour; 2]| lab(seen(simulation, pair[place]));
            for (number, (one, of_one)) in colours.iter().enumerate() {
                for (other, of_other) in &colours[..number] {
                    let found = difference(seen(of_one), seen(of_other));
                    assert!(
                        found >= APART,
                        "{one} and {other}, {theme}, {name}: {found:.1} apart"
                    );
                }
            }
        }
    }
}

#[test]
fn colours_of_one_hue_are_not() {
    let (red, green) = (linear("#ff0033"), linear("#b0892f"));
    let (_, deuteranopia) = SIMULATIONS[2];
    let found = difference(
        lab(seen(&deuteranopia, red)),
        lab(seen(&deuteranopia, green)),
    );
    assert!(found < APART, "{found}");
}
