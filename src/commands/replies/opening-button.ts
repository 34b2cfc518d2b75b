import { type Button, button } from "#interactions/control.ts";

/** A button that asks another command and shows its answer beside this one. */
export function openingButton(
  label: string,
  command: string,
  options: Readonly<Record<string, string>> = {},
  page = 0,
): Button {
  return button(label, { command, options, page, place: "aside" });
}
