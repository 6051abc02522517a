// What is compared: the page that each candidate stands in.

import { PEERS } from "./peers.mjs";

/**
 * @typedef {object} Candidate
 * @property {string} name
 * @property {"story-meter" | "peer-card"} element
 * @property {string} page
 * @property {boolean} wasm whether its card is drawn by wasm; of any other none may be fetched
 * @property {string} [hinted] the candidate that it is but for hints: they may bring nothing which that does not ask for
 * @property {boolean} [updates] whether it is measured how it takes another feed
 * @property {boolean} [mounted] whether it is measured what twenty of it keep in memory
 */

const FALLBACK = '<a href="https://gazette.example/stories/open-word">A word that four crowds read in four ways</a>';

const page = (head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The Harbour Gazette</title>
<link rel="icon" href="data:,">
<style>body { margin: 0 auto; max-width: 720px; font: 16px/1.5 Georgia, serif } story-meter, peer-card { display: block; min-height: 3200px }</style>
${head}
</head>
<body>
<h1>The Harbour Gazette</h1>
${body}
<p>The article goes on here.</p>
</body>
</html>
`;

const script = (src) => `<script type="module" async src="${src}"></script>`;
const hint = (href) => `<link rel="preload" as="fetch" crossorigin href="${href}">`;
const moduleHint = (href) => `<link rel="modulepreload" href="${href}">`;

/** Attributes of the element: like the peers, it begins at once, and times are in UTC. */
export const ATTRIBUTES = { loading: "eager", "time-zone": "UTC", lang: "en", stories: "2000" };
const written = Object.entries(ATTRIBUTES)
  .map(([name, value]) => `${name}="${value}"`)
  .join(" ");

const peer = (name, head = "") => ({
  element: "peer-card",
  wasm: false,
  page: page(head, `<peer-card src="feed.json">${FALLBACK}</peer-card>\n${script(`${name}.js`)}`),
});

/** @param {{ wasm: boolean, card?: string }} how `card` is the address of a card file */
const ours = (head, { wasm, card }) => ({
  element: "story-meter",
  wasm,
  page: page(
    head,
    `<story-meter ${card ? `card-src="${card}" ` : ""}src="feed.json" ${written}>${FALLBACK}</story-meter>\n${script("storymeter.js")}`,
  ),
});

/**
 * @param {import("./build.mjs").Build} build
 * @returns {Candidate[]}
 */
export const candidates = ({ snapshot, card, modules, wasm }) => {
  const printed = { element: "story-meter", wasm: false, mounted: true };
  const all = [
    { ...printed, name: "static", page: page("", snapshot) },
    ...PEERS.map((name) => ({ ...peer(name), name, updates: true, mounted: true })),
    { ...peer("vanilla", moduleHint("vanilla.js") + hint("feed.json")), name: "vanilla, hinted", hinted: "vanilla" },
    { ...ours("", { wasm: true }), name: "storymeter", updates: true, mounted: true },
    {
      ...ours(["storymeter.js", ...modules].map(moduleHint).join("") + hint(wasm) + hint("feed.json"), { wasm: true }),
      name: "storymeter, hinted",
      hinted: "storymeter",
    },
    { ...printed, name: "storymeter snapshot", page: page("", `${snapshot}\n${script("storymeter.js")}`) },
  ];
  if (!card) return all;
  const drawn = { wasm: false, card: card.name };
  const drawing = ["storymeter.js", ...card.modules].map(moduleHint);
  const data = [card.name, ...card.styles].map(hint);
  return [
    ...all,
    { ...ours("", drawn), name: "storymeter card file", mounted: true },
    { ...ours([...drawing, ...data].join(""), drawn), name: "storymeter card file, hinted", hinted: "storymeter card file" },
  ];
};
