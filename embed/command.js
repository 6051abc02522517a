// What a mounted element can be told to do, by its number. The same as `Command` in src/widget/command.rs, which says what
// each is: the entry may not wait for the glue, which has them, too. tests/web/commands.rs holds the two together.

export const Command = /** @type {const} */ ({
  Show: 0,
  Update: 1,
  Feed: 2,
  Refresh: 3,
  Retry: 4,
  Open: 5,
  Back: 6,
  ShowNew: 7,
});

/** @typedef {(typeof Command)[keyof typeof Command]} Command */
