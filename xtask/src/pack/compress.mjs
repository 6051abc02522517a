// Writes a .br and a .gz beside each file in a folder that isn't compressed already: FOLDER BROTLI-QUALITY GZIP-LEVEL.
// Node carries the reference implementations of both formats, and is here anyway for esbuild.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const [folder, brotliQuality, gzipLevel] = process.argv.slice(2);
const names = readdirSync(folder, { recursive: true }).filter((name) => /\.(css|html|js|json|svg|txt|wasm)$/.test(name));

for (const name of names) {
    const path = join(folder, name);
    const bytes = readFileSync(path);
    const brotli = brotliCompressSync(bytes, {
        params: {
            [constants.BROTLI_PARAM_QUALITY]: Number(brotliQuality),
            [constants.BROTLI_PARAM_LGWIN]: 22,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
    });
    writeFileSync(`${path}.br`, brotli);
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: Number(gzipLevel) }));
}
