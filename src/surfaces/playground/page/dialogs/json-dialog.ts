import type { Entry } from "../discord/entry.ts";
import { element } from "../element.ts";
import { openDialog } from "./dialog.ts";

/** Shows what lies behind a message: itself, and each interaction with what the bot answered. */
export function openJsonDialog({ message, traffic }: Entry): void {
  const parts = traffic.flatMap(({ interaction, answers }, index) => {
    const count = traffic.length > 1 ? ` ${index + 1}` : "";
    return [
      drawPart(`Interaction${count}`, interaction, false),
      ...answers.map((answer) => drawPart(`Answer${count}`, answer, index === traffic.length - 1)),
    ];
  });
  openDialog("JSON", "json-dialog", drawPart("Message", message, traffic.length === 0), ...parts);
}

function drawPart(title: string, value: unknown, open: boolean): HTMLElement {
  const text = JSON.stringify(value, null, 2);
  const copy = element("button", { type: "button", class: "button secondary" }, "Copy");
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text);
    copy.textContent = "Copied";
  });
  return element(
    "details",
    { open },
    element("summary", {}, title),
    copy,
    element("pre", { tabindex: 0, "aria-label": title }, element("code", {}, text)),
  );
}
