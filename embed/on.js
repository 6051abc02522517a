// Attributes that say yes by being there.

/** Whether one does: some frameworks write a false value as a text. @param {unknown} value */
export const isOn = (value) => !/^\s*false\s*$/i.test(String(value ?? false));
