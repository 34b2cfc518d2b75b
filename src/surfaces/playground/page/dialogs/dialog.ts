import { element, freshId } from "../element.ts";
import { drawIcon } from "../icons.ts";

/** Opens a dialog with a title and a cross; closing it removes it. Escape closes it too. */
export function openDialog(
  title: string,
  kind: string,
  ...content: readonly Node[]
): HTMLDialogElement {
  const titleId = freshId("dialog");
  const close = element(
    "button",
    { type: "button", class: "close", "aria-label": "Close" },
    drawIcon("close"),
  );
  const dialog = element(
    "dialog",
    { class: kind, "aria-labelledby": titleId },
    element("header", {}, element("h2", { id: titleId }, title), close),
    ...content,
  );
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
