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
  const reader = response.body?.getReader();
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const chunks = [];
  for (let bytes = 0; ; ) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return new Blob(chunks).text();
    chunks.push(value);
    if ((bytes += value.length) > BYTES) throw TOO_LARGE;
  }
};
