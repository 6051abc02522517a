// Writes a .br and a .gz beside each file named on the command line, after the two levels.
// Node carries the reference implementations of both formats, and is here anyway for esbuild.

import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const [brotliQuality, gzipLevel, ...paths] = process.argv.slice(2);

for (const path of paths) {
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
