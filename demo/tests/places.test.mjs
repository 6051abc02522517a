import assert from "node:assert/strict";
import test from "node:test";
import { mistakeIn, placesOf } from "../scripts/places.js";

const TEXT = '{\n  "é": 1, "items": [\n    { "a": 1 },\n    { "title": 7 }\n  ]\n}';

const place = (text, path) => {
  const [found] = placesOf(text, [path]);
  return found && [found.line, found.column];
};
const mistake = (text) => {
  const found = mistakeIn(text);
  return found && [found.line, found.column];
};

// The same cases, with the same answers, as the command line's (crates/cli/src/location.rs).
test("a path leads to its value", () => {
  assert.deepEqual(place(TEXT, "$.items[1].title"), [4, 16]);
  assert.deepEqual(place(TEXT, "$.items"), [2, 20]);
  assert.deepEqual(place(TEXT, "$"), [1, 1]);
  assert.deepEqual(place('{"a": 1,\n"a": 2}', "$.a"), [2, 6]);
});

test("what is missing is missing from something", () => {
  assert.deepEqual(place(TEXT, "$.items[0].id"), [3, 5]);
  assert.deepEqual(place(TEXT, "$.items[0].b.c[4]"), [3, 5]);
  assert.deepEqual(place(TEXT, "$.version"), [1, 1]);
});

test("a byte order mark is no column of its own line", () => {
  assert.deepEqual(place("\uFEFF{}", "$"), [1, 2]);
});

test("columns are characters, offsets are what a text field counts", () => {
  const [found] = placesOf('{"😀😀": {"a": 1}}', ["$.😀😀.a"]);
  assert.deepEqual([found.line, found.column, found.offset], [1, 14, 15]);
});

test("names are read as they are meant", () => {
  assert.deepEqual(place('{"\\u0061": true}', "$.a"), [1, 12]);
});

test("many values are looked up in the order of the paths", () => {
  const found = placesOf(TEXT, ["$.items[1]", "$.items", "$.items[1]"]);
  assert.deepEqual(found.map(({ line }) => line), [4, 2, 4]);
});

test("no place in what is no JSON", () => {
  assert.equal(place("no json", "$.version"), undefined);
});

test("the first mistake is found where it stands", () => {
  assert.equal(mistakeIn(TEXT), undefined);
  assert.deepEqual(mistake(""), [1, 1]);
  assert.deepEqual(mistake('{\n  "a": 1,\n}'), [3, 1]);
  assert.deepEqual(mistake('{"a": 1 "b": 2}'), [1, 9]);
  assert.deepEqual(mistake('["open]'), [1, 2]);
  assert.deepEqual(mistake("[1, 2] 3"), [1, 8]);
  assert.deepEqual(mistake("[01]"), [1, 3]);
  assert.deepEqual(mistake("{'a': 1}"), [1, 2]);
  assert.deepEqual(mistake("<!doctype html>"), [1, 1]);
  assert.deepEqual(mistake('["a\tb"]'), [1, 2]);
});

test("whatever JSON takes is taken, and nothing else", () => {
  for (const text of ['"a\\u00e9\\n"', "[-0.5e+3, 1E9, true, null]", " [ ] ", "{ }", '{"a":{"b":[[]]}}']) {
    assert.doesNotThrow(() => JSON.parse(text));
    assert.equal(mistakeIn(text), undefined, text);
  }
  for (const text of ["[1,]", "[+1]", "[.5]", "[1.]", "nul", '"\\x"', "[", "{", '{"a"}', '{"a":}', "[1 2]"]) {
    assert.throws(() => JSON.parse(text));
    assert.notEqual(mistakeIn(text), undefined, text);
  }
});

test("values deeper than any feed end the search, not the page", () => {
  assert.notEqual(mistakeIn("[".repeat(100_000)), undefined);
  assert.equal(mistakeIn(`["${"a".repeat(1_000_000)}"]`), undefined);
});
