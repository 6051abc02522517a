//! A picture, and how far another one is from it.

use std::path::Path;

/// How many of a million pixels may differ. Edges of letters and curves come out a little differently where a renderer
/// was built in another way; what has moved by a pixel is thousands.
pub const TOLERANCE: u64 = 500;

/// Up to here two values of one colour channel are the same, of 255.
const CHANNEL: u8 = 24;

pub struct Picture {
    width: u32,
    height: u32,
    /// Red, green and blue of each pixel.
    pixels: Vec<u8>,
}

impl Picture {
    pub fn read(bytes: &[u8]) -> Result<Self, String> {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
        decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
        let mut reader = decoder.read_info().map_err(|error| error.to_string())?;
        let mut pixels = vec![
            0;
            reader
                .output_buffer_size()
                .ok_or("a picture of this size")?
        ];
        let info = reader
            .next_frame(&mut pixels)
            .map_err(|error| error.to_string())?;
        pixels.truncate(info.buffer_size());
        let pixels = match info.color_type {
            png::ColorType::Rgb => pixels,
            png::ColorType::Rgba => pixels
                .chunks_exact(4)
                .flat_map(|pixel| [pixel[0], pixel[1], pixel[2]])
                .collect(),
            other => return Err(format!("{other:?} is no colour of ours")),
        };
        Ok(Picture {
            width: info.width,
            height: info.height,
            pixels,
        })
    }

    /// Writes it in few colours where it has few: a card is letters and plain grounds, and its edges have some two
    /// hundred shades.
    pub fn write(&self, path: &Path) -> Result<(), String> {
        let (palette, indices) = self.in_few_colours();
        let file =
            std::fs::File::create(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut encoder = png::Encoder::new(std::io::BufWriter::new(file), self.width, self.height);
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_palette(palette);
        encoder.set_compression(png::Compression::High);
        encoder.set_filter(png::Filter::NoFilter);
        let mut writer = encoder.write_header().map_err(|error| error.to_string())?;
        writer
            .write_image_data(&indices)
            .map_err(|error| error.to_string())
    }

    /// Colours in steps, so that there are at most 256 of them, and for each pixel which it is.
    fn in_few_colours(&self) -> (Vec<u8>, Vec<u8>) {
        for step in [1u8, 4, 8, 12, 16, 24, 32, 48, 64] {
            let mut colours: Vec<[u8; 3]> = Vec::new();
            let mut known = std::collections::HashMap::new();
            let mut indices = Vec::with_capacity(self.pixels.len() / 3);
            let fits = self.pixels.chunks_exact(3).all(|pixel| {
                let near = [pixel[0], pixel[1], pixel[2]].map(|value| {
                    let rounded = (u16::from(value) + u16::from(step) / 2) / u16::from(step)
                        * u16::from(step);
                    if value > 255 - step / 2 || value < step / 2 {
                        if value > 127 { 255 } else { 0 }
                    } else {
                        rounded.min(255) as u8
                    }
                });
                let index = *known.entry(near).or_insert_with(|| {
                    colours.push([pixel[0], pixel[1], pixel[2]]);
                    colours.len() - 1
                });
                indices.push(u8::try_from(index).unwrap_or_default());
                index < 256
            });
            if fits {
                return (colours.concat(), indices);
            }
        }
        unreachable!("steps of 64 leave 125 colours")
    }

    /// How many of a million pixels differ; all of them where the sizes do.
    pub fn difference(&self, other: &Picture) -> u64 {
        if (self.width, self.height) != (other.width, other.height) {
            return 1_000_000;
        }
        let pairs = self
            .pixels
            .chunks_exact(3)
            .zip(other.pixels.chunks_exact(3));
        let differ = pairs
            .filter(|(one, two)| {
                one.iter()
                    .zip(*two)
                    .any(|(one, two)| one.abs_diff(*two) > CHANNEL)
            })
            .count();
        differ as u64 * 1_000_000 / u64::from(self.width * self.height).max(1)
    }
}
