// Answers in the place of servers that a static host can't be. A plain script,
// so that it stands before the first request. It changes nothing in the card:
// only two addresses of this page's own get another answer than the host's.
//
//   ?answer=never   the answer doesn't arrive
//   ?answer=once    the second request fails, as with a network that went away

{
  const ask = window.fetch;
  /** @type {Set<string>} */
  const answered = new Set();

  /** @param {AbortSignal | null | undefined} signal */
  const never = (signal) =>
    new Promise((_, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
    });

  window.fetch = (input, init) => {
    const request = input instanceof Request ? input : null;
    const url = new URL(request?.url ?? String(input), document.baseURI);
    const wanted = url.searchParams.get("answer");
    if (wanted === "never") return never(init?.signal ?? request?.signal);
    if (wanted === "once" && answered.has(url.href)) {
      return Promise.reject(new TypeError("The network went away."));
    }
    answered.add(url.href);
    return ask.call(window, input, init);
  };
}
