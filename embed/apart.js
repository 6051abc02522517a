// The document in which a card is built, off the page's own (docs/decisions/0018-leptos-builds-a-morph-brings.md).
//
// web-sys calls `createElement` on the document that the window has, where a form may have that name. In this one nobody has
// named anything; nor does anything load that is built in it.

import { ofPage } from "./page.js";

/**
 * The glue's imports, of which one gives the window's document: the module gets this one from it.
 * @param {WebAssembly.Imports} imports
 */
export const apart = (imports) => {
  const own = { document: ofPage(document, "implementation").createHTMLDocument("") };
  for (const functions of Object.values(imports)) {
    for (const [name, call] of Object.entries(functions)) {
      if (/^__wbg_document_/.test(name)) functions[name] = () => /** @type {Function} */ (call)(own);
    }
  }
  return imports;
};
