// Copies a text, where the browser lets a page do that.

/**
 * Copies the text, or selects it where the page may not copy: on plain http,
 * in a frame without the permission, or when the reader refused.
 * @param {HTMLElement} text
 * @returns {Promise<string>} what to tell the reader
 */
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text.textContent ?? "");
    return "Copied";
  } catch {
    getSelection()?.selectAllChildren(text);
    return "Selected: press Ctrl+C or ⌘C";
  }
}

/**
 * @param {HTMLElement} button
 * @param {HTMLElement} text
 * @param {HTMLElement} status
 */
export function offerCopy(button, text, status) {
  button.addEventListener("click", async () => {
    // Emptied first, so that a second "Copied" is announced as well.
    status.textContent = "";
    status.textContent = await copyText(text);
  });
}
