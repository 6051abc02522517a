// The text of an answer, bounded in bytes and in time.

import { missing, refused } from "./card-faults.js";

// As `src/snapshot/limits.rs` has it.
const BYTES = 262144;
const SECONDS = 10;

const TOO_LARGE = `more than ${BYTES} bytes`;

/**
 * @param {Promise<Response>} answer
 * @param {string} url for messages
 * @param {() => void} giveUp calls the request off, and whatever waits for that
 * @returns {Promise<string>}
 * @throws {import("./card-faults.js").Fault}
 */
export const textOf = async (answer, url, giveUp) => {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** Not left to the request: some engines never end one whose body has stalled. @type {Promise<string>} */
  const late = new Promise((_, reject) => {
    timer = setTimeout(reject, SECONDS * 1000, `more than ${SECONDS} seconds`);
  });
  try {
    return await Promise.race([whole(answer), late]);
  } catch (cause) {
    if (cause === TOO_LARGE) throw refused(url, cause);
    throw cause instanceof Response ? missing(url, cause.status, cause) : missing(url, cause, true);
  } finally {
    clearTimeout(timer);
    giveUp();
  }
};

/** @param {Promise<Response>} answer */
const whole = async (answer) => {
  const response = await answer;
  if (!response.ok) throw response;
  let bytes = 0;
  /** @type {TransformStream<Uint8Array, Uint8Array>} */
  const bounded = new TransformStream({
    transform: (chunk, taken) => {
      bytes += chunk.length;
      if (bytes > BYTES) throw TOO_LARGE;
      taken.enqueue(chunk);
    },
  });
  return new Response(response.body?.pipeThrough(bounded)).text();
};
