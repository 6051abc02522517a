// From a response to a running wasm module, with a clear error for each way in which that fails.

/**
 * @param {string} code
 * @param {string} message
 */
const failure = (code, message) => ({ code, message });

/**
 * @param {Promise<Response> | undefined} answer nothing where there is no WebAssembly
 * @param {string} url
 * @param {WebAssembly.Imports} imports
 * @returns {Promise<WebAssembly.WebAssemblyInstantiatedSource>}
 */
export const instantiate = async (answer, url, imports) => {
  // A page may have an element of that name.
  if (!answer || typeof WebAssembly.instantiate !== "function") {
    throw failure("wasm-unavailable", "This browser has no WebAssembly, as in Apple's Lockdown Mode. A snapshot or a card file (card-src) needs none.");
  }
  const response = await answer.catch((cause) => {
    throw failure("wasm-missing", `${url} did not load: ${cause}. Check Access-Control-Allow-Origin and connect-src.`);
  });
  if (!response?.ok) {
    throw failure("wasm-missing", `${url} answered with status ${response?.status}. Put all files of one release side by side.`);
  }
  let source;
  try {
    // Only the very type may be compiled while it streams in, without a parameter; any other works all the same.
    const streams = "instantiateStreaming" in WebAssembly && /^application\/wasm$/i.test(response.headers.get("content-type") ?? "");
    source = streams
      ? await WebAssembly.instantiateStreaming(response, imports)
      : await WebAssembly.instantiate(await response.arrayBuffer(), imports);
  } catch (cause) {
    throw explain(cause, url);
  }
  const [build] = WebAssembly.Module.customSections(source.module, "storymeter-build");
  if (new TextDecoder().decode(build) !== BUILD) throw skew(url);
  return source;
};

/**
 * @param {unknown} cause
 * @param {string} url
 */
const explain = (cause, url) => {
  if (/content.security|unsafe-eval|csp/i.test(String(cause))) {
    return failure("wasm-blocked", "The page's Content-Security-Policy forbids WebAssembly. Add 'wasm-unsafe-eval' to its script-src.");
  }
  return cause instanceof WebAssembly.LinkError
    ? skew(url)
    : failure("wasm-missing", `${url} is not a WebAssembly module: ${cause}. Is the file there? If it is compressed, is it sent with Content-Encoding?`);
};

/** @param {string} url */
const skew = (url) =>
  failure("version-skew", `${url} is from another build than the script (${VERSION}, ${BUILD}). Update all files of a release at once.`);
