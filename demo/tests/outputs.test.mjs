import assert from "node:assert/strict";
import test from "node:test";
import { cardFileBeside, fileName, quoted } from "../scripts/commands.js";
import { stepsOf, styleSheetFor } from "../scripts/heights.js";
import { snippetFor } from "../scripts/markup.js";
import { outputsFor } from "../scripts/outputs.js";

const known = {
  entry: "https://cdn.example/v1/storymeter.js",
  feed: "https://stories.example/feeds/ferry.json",
  fallback: { title: "The Ferry", url: "https://stories.example/ferry" },
  heights: [],
  pictures: [],
};
const outputs = (attributes, more) => outputsFor(Object.entries(attributes), { ...known, ...more });

test("the snippet is the tag in its column, and the script", () => {
  assert.equal(
    outputs({ layout: "card", theme: "dark" })["script-html"],
    `<div class="story-meter-column">
  <story-meter src="https://stories.example/feeds/ferry.json"
               layout="card" theme="dark">
    <a href="https://stories.example/ferry">The Ferry</a>
  </story-meter>
</div>
<script type="module" async src="https://cdn.example/v1/storymeter.js"></script>`,
  );
});

test("a link that would be cut off stands in three lines", () => {
  const fallback = { title: "The Six O’Clock Ferry Now Leaves When It Is Full", url: "https://stories.example/2026/10/14/ferry" };
  const html = outputs({}, { fallback })["script-html"];
  assert.ok(html.includes(`
    <a href="https://stories.example/2026/10/14/ferry">
      The Six O’Clock Ferry Now Leaves When It Is Full
    </a>
  </story-meter>`), html);
});

test("nothing that is typed becomes markup", () => {
  const evil = '"><script>alert(1)</script>';
  const html = snippetFor([["story", evil]], { title: evil, url: `https://a.example/${evil}` }, `https://a.example/${evil}.js`);
  assert.equal(html.match(/<script/g).length, 1);
  assert.equal(html.match(/<\/script>/g).length, 1);
  assert.ok(html.includes('story="&quot;&gt;&lt;script&gt;'));
});

test("nothing that is typed becomes a command", () => {
  assert.equal(quoted("story-1.json"), "story-1.json");
  assert.equal(quoted("a b"), "'a b'");
  assert.equal(quoted("it's; rm -rf ~"), "'it'\\''s; rm -rf ~'");
  assert.equal(quoted("$(id)"), "'$(id)'");
  assert.equal(quoted(""), "''");
  const { "snapshot-command": command } = outputs({ story: "`id`" });
  assert.ok(command.includes("--story '`id`'"), command);
  assert.equal(fileName("https://a.example/--help"), "story.json");
  assert.equal(fileName("https://a.example/feeds/;ls"), "story.json");
  assert.equal(fileName("https://a.example/"), "story.json");
});

test("a card file lies beside its feed", () => {
  assert.equal(cardFileBeside("https://a.example/x/ferry.json?day=1"), "https://a.example/x/ferry.card.json");
  assert.equal(cardFileBeside("https://a.example/x/"), "https://a.example/x/story.card.json");
});

test("a card file's tag says which language and zone it was printed in", () => {
  const made = outputs({ layout: "card", refresh: "300", loading: "eager" });
  assert.equal(
    made["card-file-command"],
    `storymeter render ferry.json --format card --layout card --refresh 300 \\
    --lang en --time-zone UTC --src https://stories.example/feeds/ferry.json \\
    --output ferry.card.json`,
  );
  const tag = made["card-file-html"];
  for (const part of ['card-src="https://stories.example/feeds/ferry.card.json"', 'lang="en"', 'time-zone="UTC"', 'loading="eager"']) {
    assert.ok(tag.includes(part), part);
  }
  assert.ok(outputs({ "card-src": "https://b.example/c.json" })["card-file-html"].includes('"https://b.example/c.json"'));
  assert.ok(!outputs({ "card-src": "https://b.example/c.json" })["script-html"].includes("card-src"));
});

test("a snapshot's command names the folder of the release", () => {
  assert.equal(
    outputs({ images: "", lang: "de", "time-zone": "Europe/Berlin" })["snapshot-command"],
    `storymeter render ferry.json --images --lang de --time-zone Europe/Berlin \\
    --src https://stories.example/feeds/ferry.json \\
    --assets https://cdn.example/v1/ --styles link --output ferry.html`,
  );
});

test("a card that stays as it is is not refreshed", () => {
  const { "snapshot-command": command, "snapshot-policy": policy } = outputs({ refresh: "60", "as-of": "2026-10-14T06:30:00Z" });
  assert.ok(command.includes("--as-of") && !command.includes("--refresh"));
  assert.ok(!policy.includes("wasm"));
});

test("each way needs its own policy", () => {
  const files = "https://cdn.example";
  const feed = "https://stories.example";
  const live = `script-src ${files} 'wasm-unsafe-eval';\nconnect-src ${files} ${feed};`;
  assert.equal(outputs({})["script-policy"], live);
  assert.equal(outputs({ refresh: "60" })["card-file-policy"], `script-src ${files};\nconnect-src ${feed} ${files};`);
  assert.equal(outputs({})["snapshot-policy"], `script-src ${files};\nstyle-src ${files};`);
  assert.equal(
    outputs({ refresh: "60" })["snapshot-policy"],
    `script-src ${files} 'wasm-unsafe-eval';\nstyle-src ${files};\nconnect-src ${files} ${feed};`,
  );
  assert.equal(
    outputs({ open: "inline" })["card-file-policy"],
    `script-src ${files} 'wasm-unsafe-eval';\nconnect-src ${feed} ${files};`,
  );
});

test("one origin is named once, and pictures where they are known to be", () => {
  const here = { entry: "https://stories.example/storymeter.js" };
  assert.equal(
    outputs({ images: "" }, here)["script-policy"],
    "script-src https://stories.example 'wasm-unsafe-eval';\nconnect-src https://stories.example;\nimg-src https:;",
  );
  assert.ok(outputs({ images: "" }, { pictures: ["https://img.example"] })["script-policy"].endsWith("img-src https://img.example;"));
});

test("heights are reserved from the narrowest column on, and only where they change", () => {
  const measured = [[280, 700.2], [320, 655], [360, 655], [480, 400.5]];
  assert.deepEqual(stepsOf(measured), [[0, 701], [320, 655], [480, 401]]);
  const css = styleSheetFor(measured);
  assert.ok(css.includes(".story-meter-column > story-meter { min-height: 701px; }"));
  assert.ok(css.includes("@container story-meter-column (width >= 480px) { .story-meter-column > story-meter { min-height: 401px; } }"));
  assert.ok(!css.includes("360px"));
});
