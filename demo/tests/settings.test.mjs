import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { attributes } from "../scripts/attributes.js";
import { addressOf, attributesOf, readings, settingIn } from "../scripts/settings.js";

const known = readings(["story", "arabic"]);
const first = { ...Object.fromEntries(Object.keys(known).map((name) => [name, ""])), feed: "story", layout: "card", width: "phone", way: "script" };
const page = new URL("https://demo.example/index.html");

const asked = (query) => settingIn(new URLSearchParams(query), first, known);
const there = (setting) => settingIn(addressOf(setting, first, page).searchParams, first, known);

test("what the page is set to is found again behind its address", () => {
  const setting = {
    ...first,
    feed: "address",
    src: "https://stories.example/a?b=c&d=%20e",
    story: 'he said "no" & left',
    layout: "",
    sections: "sources meter",
    stories: "0",
    refresh: "300",
    images: "images",
    lang: "pt-BR",
    "time-zone": "America/Argentina/Buenos_Aires",
    width: "page",
    way: "snapshot",
  };
  assert.deepEqual(there(setting), setting);
  assert.deepEqual(there(first), first);
  assert.equal(addressOf(first, first, page).href, page.href);
  assert.equal(addressOf(setting, first, page).hash, "#builder");
});

test("a feed that is not shown is not named, and a pasted one can't be", () => {
  const src = "https://stories.example/";
  assert.equal(addressOf({ ...first, src }, first, page).href, page.href);
  assert.equal(addressOf({ ...first, feed: "text", src }, first, page).search, "?src=https%3A%2F%2Fstories.example%2F");
});

test("what no control would hold is as at first", () => {
  for (const bad of [
    "layout=<b>full</b>",
    "layout=poster",
    "src=javascript:alert(1)",
    "src=data:text/html,x",
    "src=https://user:secret@stories.example/",
    "src=story.json",
    `src=https://stories.example/${"a".repeat(3000)}`,
    "files=file:///x.js",
    "sections=meter disclosure",
    "stories=-1",
    "stories=1e3",
    "heading-level=1",
    "refresh=soon",
    "as-of=yesterday",
    "as-of=2026-13-45T00:00:00Z",
    "lang=tlh",
    "dir=up",
    "time-zone=Mars/Olympus",
    "time-zone=../UTC",
    "open=window",
    "loading=never",
    "story=%00",
    "feed=constructor",
    "feed=text",
    "width=wide",
    "way=frame",
    "constructor=1",
  ]) {
    assert.deepEqual(asked(bad), first, bad);
  }
});

test("numbers beyond their range are the nearest within, as for the element", () => {
  assert.equal(asked("refresh=5").refresh, "60");
  assert.equal(asked("stories=99999").stories, "2000");
});

test("words may be in capitals, and an empty value means that there is none", () => {
  assert.equal(asked("layout=METER").layout, "meter");
  assert.equal(asked("layout=").layout, "");
  assert.equal(asked("sections=Meter++sources+meter").sections, "meter sources");
});

test("attributes are those that are set, and images needs no value", () => {
  const list = attributesOf({ ...first, images: "images", src: "https://a.example/" });
  assert.deepEqual(list, [["src", "https://a.example/"], ["layout", "card"], ["images", ""]]);
});

test("the builder has every attribute of README.md, and README.md every one of the builder", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const table = readme.split("\n## Attributes\n")[1].split("\n## ")[0];
  const listed = [...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
  assert.deepEqual(listed.sort(), Object.keys(attributes).sort());
  const html = readFileSync(new URL("../../index.html", import.meta.url), "utf8");
  for (const name of Object.keys(known)) assert.ok(html.includes(`name="${name}"`), `a control for ${name}`);
});

test("the builder has every layout and every section that the card knows", () => {
  const options = readFileSync(new URL("../../src/options.rs", import.meta.url), "utf8");
  const html = readFileSync(new URL("../../index.html", import.meta.url), "utf8");
  const words = (list) => [...options.split(`const ${list}: `)[1].split("];")[0].matchAll(/"([a-z]+)"/g)].map(([, word]) => word);
  const [layouts, sections] = [words("LAYOUTS"), words("SECTIONS")];
  assert.ok(layouts.includes("strip") && sections.includes("byline"), "they were found");
  for (const layout of layouts) {
    assert.equal(attributes.layout(layout), layout);
    assert.match(html.split('<select id="layout"')[1].split("</select>")[0], new RegExp(`<option[^>]*>${layout}</option>`));
    assert.match(html, new RegExp(`<story-meter id="layout-${layout}" [^>]*layout="${layout}"`), `one with the layout ${layout} to look at`);
  }
  for (const section of sections) {
    assert.equal(attributes.sections(section), section);
    assert.ok(html.includes(`<input type="checkbox" value="${section}">`), `a box for ${section}`);
  }
});
