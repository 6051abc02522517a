// The card as others would build it: how each of them is compiled.

import { readFile, writeFile } from "node:fs/promises";
import { transformAsync } from "@babel/core";
import { compileScript, parse } from "@vue/compiler-sfc";
import { build } from "esbuild";
import { compile, compileModule } from "svelte/compiler";

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

export const PEERS = Object.keys(BUILDS);

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
