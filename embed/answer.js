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
    throw cause === TOO_LARGE ? refused(url, cause) : missing(url, cause);
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
      if (bytes > BYTES) taken.error();
      else taken.enqueue(chunk);
    },
  });
  const text = new Response(response.body?.pipeThrough(bounded)).text();
  // Chromium gives another error than the stream's.
  return text.catch((cause) => {
    throw bytes > BYTES ? TOO_LARGE : cause;
  });
};
