// What a page asks for, and when: the browser's own log of the network.

/**
 * Begins to listen. What is given back tells, of everything that was asked for since, the path and whether that was
 * before a moment.
 * @returns {(moment: number) => Array<{ path: string, early: boolean }>} `moment` in milliseconds since 1970
 */
export const listen = (session) => {
  const asked = new Map();
  session.on("Network.requestWillBeSent", ({ requestId, request, wallTime }) => {
    if (request.url.startsWith("http")) asked.set(requestId, { path: new URL(request.url).pathname, at: wallTime * 1000 });
  });
  // What a hint has brought is asked for again by the script that wants it, and comes from memory.
  session.on("Network.requestServedFromCache", ({ requestId }) => asked.delete(requestId));
  return (moment) => [...asked.values()].map(({ path, at }) => ({ path, early: at < moment }));
};

const NOTHING = { requests: 0, raw: 0, gzip: 0, brotli: 0 };

/**
 * How many requests, and the bytes of their answers by themselves, without headers.
 * @param {Array<{ path: string }>} asked
 * @param {Map<string, { raw: number, gzip: number, brotli: number }>} sizes
 */
export const weigh = (asked, sizes) =>
  asked.reduce((sum, { path }) => {
    const { raw = 0, gzip = 0, brotli = 0 } = sizes.get(path) ?? {};
    return { requests: sum.requests + 1, raw: sum.raw + raw, gzip: sum.gzip + gzip, brotli: sum.brotli + brotli };
  }, NOTHING);
