/** As on Discord, what one types while no field has the focus goes to the composer. */
export function typeAnywhere(focusComposer: () => void): void {
  document.addEventListener("keydown", (event) => {
    const isText = event.key.length === 1 && event.key !== " ";
    if (!isText || event.ctrlKey || event.metaKey || event.altKey) return;
    const { activeElement } = document;
    if (activeElement?.matches("input, textarea, select, [role=option], [role=menuitem]")) return;
    if (document.querySelector("dialog[open]")) return;
    // The key is not yet written: it goes where the focus is when this returns.
    focusComposer();
  });
}
