//! A page made of data, and `dom.js` once more, in Rust, to work on it.

use super::Program;

/// A node of a page, with a number by which it is known again.
#[derive(Clone, Debug)]
pub struct Live {
    pub number: usize,
    pub tag: String,
    pub text: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Live>,
}

/// `dom.js`, natively.
pub struct Page<'p> {
    program: &'p Program,
    pub at: usize,
    from: usize,
    numbers: usize,
}

impl<'p> Page<'p> {
    pub fn of(program: &'p Program, numbers: usize) -> Self {
        Page {
            program,
            at: 0,
            from: 0,
            numbers,
        }
    }

    fn next(&mut self) -> u32 {
        self.at += 1;
        self.program.words[self.at - 1]
    }

    fn take(&mut self, word: u32) -> String {
        let units: Vec<u16> = self.program.text.encode_utf16().collect();
        let start = self.from;
        self.from += (word >> 4) as usize;
        String::from_utf16(&units[start..self.from]).expect("a text ends between characters")
    }

    fn pair(&mut self) -> (String, String) {
        let name = self.next();
        let name = self.take(name);
        let value = self.next();
        (name, self.take(value))
    }

    pub fn make(&mut self, before: Option<&Live>) -> Live {
        let word = self.next();
        self.numbers += 1;
        if word & 15 == 3 {
            let mut copy = before.expect("there is one before it").clone();
            self.renumber(&mut copy);
            self.alter(&mut copy);
            return copy;
        }
        let name = self.take(word);
        let mut live = Live {
            number: self.numbers,
            tag: String::new(),
            text: String::new(),
            attributes: Vec::new(),
            children: Vec::new(),
        };
        if word & 1 == 1 {
            live.text = name;
            return live;
        }
        live.tag = name;
        for _ in 0..self.next() >> 4 {
            let pair = self.pair();
            live.attributes.push(pair);
        }
        for _ in 0..self.next() >> 4 {
            let child = self.make(live.children.last());
            live.children.push(child);
        }
        live
    }

    fn renumber(&mut self, live: &mut Live) {
        self.numbers += 1;
        live.number = self.numbers;
        for child in &mut live.children {
            self.renumber(child);
        }
    }

    pub fn alter(&mut self, live: &mut Live) {
        let mut cursor = 0;
        loop {
            let word = self.next();
            let count = (word >> 4) as usize;
            match word & 15 {
                0 => return,
                1 => cursor += count,
                2 => {
                    self.alter(&mut live.children[cursor]);
                    cursor += 1;
                }
                3 => {
                    assert!(
                        live.children[cursor].tag.is_empty(),
                        "only text says something"
                    );
                    live.children[cursor].text = self.take(word);
                    cursor += 1;
                }
                4 => {
                    let before = cursor
                        .checked_sub(1)
                        .map(|place| live.children[place].clone());
                    let made = self.make(before.as_ref());
                    live.children.insert(cursor, made);
                    cursor += 1;
                }
                5 => drop(live.children.drain(cursor..cursor + count)),
                6 => {
                    let name = self.take(word);
                    let value = self.next();
                    let value = self.take(value);
                    live.attributes.retain(|(known, _)| *known != name);
                    live.attributes.push((name, value));
                }
                7 => {
                    let name = self.take(word);
                    live.attributes.retain(|(known, _)| *known != name);
                }
                _ => {
                    let moved = live.children.remove(cursor + count);
                    live.children.insert(cursor, moved);
                }
            }
            assert!(
                cursor <= live.children.len(),
                "the cursor stays on the page"
            );
        }
    }
}
