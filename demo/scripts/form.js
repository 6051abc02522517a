// The controls hold the setting. Nothing else does, so nothing can differ.

/** @typedef {import("./settings.js").Setting} Setting */
/** @typedef {Record<string, import("./attributes.js").Reading>} Readings */

/**
 * What the controls say. What is no value counts as absent, and its control says so.
 * @param {HTMLFormElement} form
 * @param {Readings} readings
 * @returns {Setting}
 */
export function readForm(form, readings) {
  const data = new FormData(form);
  return Object.fromEntries(
    Object.entries(readings).map(([name, reading]) => {
      const value = reading(String(data.get(name) ?? "").trim());
      judge(form.elements.namedItem(name), value !== undefined);
      return [name, value ?? ""];
    }),
  );
}

/** @param {unknown} control @param {boolean} isValid */
function judge(control, isValid) {
  if (!(control instanceof HTMLInputElement) || control.type === "hidden") return;
  const hint = document.getElementById(control.getAttribute("aria-describedby") ?? "");
  if (isValid) control.removeAttribute("aria-invalid");
  else control.setAttribute("aria-invalid", "true");
  if (!hint) return;
  hint.dataset.hint ??= hint.textContent ?? "";
  hint.textContent = isValid ? hint.dataset.hint : `Left out. Expected: ${hint.dataset.hint}`;
}

/**
 * Sets the controls.
 * @param {HTMLFormElement} form
 * @param {Setting} setting
 */
export function fillForm(form, setting) {
  for (const [name, value] of Object.entries(setting)) {
    const control = form.elements.namedItem(name);
    if (control instanceof RadioNodeList || control instanceof HTMLSelectElement) control.value = value;
    if (!(control instanceof HTMLInputElement)) continue;
    if (control.type === "checkbox") control.checked = value !== "";
    else control.value = value;
  }
}
