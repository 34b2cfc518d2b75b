/** Outlines the whole quotation that the address leads to, as its words may be marked in pieces. */
export function lightQuotation(): void {
  const light = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    for (const each of document.querySelectorAll(".led-to")) each.classList.remove("led-to");
    if (id === "") return;
    for (const each of document.querySelectorAll(`[data-quotation="${CSS.escape(id)}"]`)) {
      each.classList.add("led-to");
    }
  };
  addEventListener("hashchange", light);
  light();
}
