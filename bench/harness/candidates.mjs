// What is compared: how each is built, and the page that it stands in.

import { readFile, writeFile } from "node:fs/promises";
import { transformAsync } from "@babel/core";
import { compileScript, parse } from "@vue/compiler-sfc";
import { build } from "esbuild";
import { compile, compileModule } from "svelte/compiler";

/** @typedef {{ name: string, element: string, page: string }} Candidate */

const plugin = (name, filter, load) => ({
  name,
  setup(build) {
    build.onLoad({ filter }, async ({ path }) => load(await readFile(path, "utf8"), path));
  },
});

const svelte = plugin("svelte", /\.svelte(\.js)?$/, (source, filename) => {
  const compiled = filename.endsWith(".js")
    ? compileModule(source, { generate: "client", filename })
    : compile(source, { generate: "client", css: "external", filename });
  return { contents: compiled.js.code };
});

const vue = plugin("vue", /\.vue$/, (source, filename) => {
  const { descriptor } = parse(source, { filename });
  const { content } = compileScript(descriptor, { id: filename, inlineTemplate: true, isProd: true, genDefaultAs: "component" });
  return { contents: `${content}\nexport default component;` };
});

const solid = plugin("solid", /solid\.jsx$/, async (source, filename) => {
  const transformed = await transformAsync(source, { presets: ["solid"], filename, babelrc: false, configFile: false });
  return { contents: transformed.code };
});

const BUILDS = {
  vanilla: { entry: "vanilla.js" },
  lit: { entry: "lit.js" },
  preact: { entry: "preact.jsx", jsxImportSource: "preact", alias: { memo: "preact/compat" } },
  solid: { entry: "solid.jsx", plugins: [solid], conditions: ["browser"] },
  svelte: { entry: "svelte/index.js", plugins: [svelte], conditions: ["svelte", "browser"] },
  vue: { entry: "vue/index.js", plugins: [vue] },
  react: { entry: "react.jsx", jsxImportSource: "react", alias: { memo: "react" } },
};

/** Builds each peer as one minified module. */
export const buildPeers = async (peers, out, css) => {
  const style = `${out}/card-css.js`;
  await writeFile(style, `export default ${JSON.stringify(css)};\n`);
  for (const [name, { entry, alias, ...options }] of Object.entries(BUILDS)) {
    await build({
      entryPoints: [`${peers}/${entry}`],
      outfile: `${out}/${name}.js`,
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      legalComments: "none",
      jsx: "automatic",
      define: {
        "process.env.NODE_ENV": '"production"',
        __VUE_OPTIONS_API__: "false",
        __VUE_PROD_DEVTOOLS__: "false",
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
      },
      logLevel: "error",
      ...options,
      alias: { ...alias, "card-css": style },
    });
  }
};

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

/** Attributes of the live element: like the peers, it begins at once, and times are in UTC. */
export const LIVE = 'loading="eager" time-zone="UTC" lang="en" stories="2000"';

/**
 * @param {{ snapshot: string, runtime: string, wasm: string }} ours
 * @returns {Candidate[]}
 */
export const candidates = ({ snapshot, runtime, wasm }) => {
  const peer = (name) => ({
    name,
    element: "peer-card",
    page: page("", `<peer-card src="feed.json">${FALLBACK}</peer-card>\n${script(`${name}.js`)}`),
  });
  const live = (head) =>
    page(head, `<story-meter src="feed.json" ${LIVE}>${FALLBACK}</story-meter>\n${script("storymeter.js")}`);
  return [
    { name: "static", element: "story-meter", page: page("", snapshot) },
    ...Object.keys(BUILDS).map(peer),
    {
      name: "vanilla, hinted",
      element: "peer-card",
      page: page(
        moduleHint("vanilla.js") + hint("feed.json"),
        `<peer-card src="feed.json">${FALLBACK}</peer-card>\n${script("vanilla.js")}`,
      ),
    },
    { name: "storymeter", element: "story-meter", page: live("") },
    {
      name: "storymeter, hinted",
      element: "story-meter",
      page: live(moduleHint("storymeter.js") + moduleHint(runtime) + hint(wasm) + hint("feed.json")),
    },
    { name: "storymeter snapshot", element: "story-meter", page: page("", `${snapshot}\n${script("storymeter.js")}`) },
  ];
};
