// Tabs, as the ARIA Authoring Practices have them: one stop of the Tab key, arrows between them, and what gets the focus
// is shown.

/**
 * @param {HTMLElement} list holds the tabs, whose `aria-controls` names their panels
 * @param {(name: string) => void} chosen told of the reader's choice, by the tab's `data-name`
 * @returns {(name: string) => void} shows one of them
 */
export function offerTabs(list, chosen) {
  const tabs = [...list.querySelectorAll("[role=tab]")].filter((tab) => tab instanceof HTMLElement);

  /** @param {string | undefined} name */
  const show = (name) => {
    for (const tab of tabs) {
      const isShown = tab.dataset.name === name;
      tab.ariaSelected = String(isShown);
      tab.tabIndex = isShown ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute("aria-controls") ?? "");
      if (panel) panel.hidden = !isShown;
    }
  };

  /** @param {HTMLElement | undefined} tab */
  const choose = (tab) => {
    if (!tab) return;
    show(tab.dataset.name);
    chosen(tab.dataset.name ?? "");
  };

  for (const tab of tabs) tab.addEventListener("click", () => choose(tab));
  list.addEventListener("keydown", (event) => {
    const here = tabs.findIndex((tab) => tab === event.target);
    const forward = getComputedStyle(list).direction === "rtl" ? -1 : 1;
    /** @type {Record<string, number>} */
    const ways = { ArrowRight: here + forward, ArrowLeft: here - forward, Home: 0, End: tabs.length - 1 };
    const next = ways[event.key];
    // Ctrl, Alt and ⌘ with an arrow are the browser's own.
    if (next === undefined || here < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const tab = tabs.at(next % tabs.length);
    tab?.focus();
    choose(tab);
  });
  return show;
}
