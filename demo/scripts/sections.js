// Which parts of the card, in which order: boxes that are ticked one after the other.

/**
 * @param {HTMLElement} group holds a box for each part
 * @param {HTMLInputElement} field holds the words
 * @param {HTMLElement} said tells the order
 * @returns {() => void} shows what the field holds
 */
export function offerSections(group, field, said) {
  const boxes = [...group.querySelectorAll("input")].filter((box) => box.type === "checkbox");
  const words = () => field.value.split(" ").filter(Boolean);

  const show = () => {
    const chosen = words();
    for (const box of boxes) box.checked = chosen.includes(box.value);
    said.textContent = chosen.length > 0 ? chosen.join(", ") : "those of the layout";
  };

  // Heard here first, and only then by the form.
  group.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const others = words().filter((word) => word !== target.value);
    field.value = (target.checked ? [...others, target.value] : others).join(" ");
    show();
  });
  return show;
}
