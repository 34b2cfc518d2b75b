import { element, freshId } from "../element.ts";
import { drawIcon } from "../icons.ts";
import { openPopover, placeAt, walkByKeys } from "./popover.ts";

interface Listbox {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** How many may be chosen. */
  readonly least: number;
  readonly most: number;
  /** Called once, when the list has closed with another choice than before. */
  readonly onChosen: (values: readonly string[]) => void;
}

interface Choice {
  readonly value: string;
  readonly content: Node;
}

/** Opens a list under `anchor`. With `most` 1 a choice closes it; otherwise closing it chooses. */
export function openListbox(anchor: HTMLElement, listbox: Listbox): void {
  const { choices, most, least } = listbox;
  let chosen = new Set(listbox.chosen);
  const options = choices.map(({ value, content }) => drawOption(content, chosen.has(value)));
  const list = element(
    "div",
    {
      class: "listbox",
      role: "listbox",
      tabindex: -1,
      id: freshId("listbox"),
      "aria-label": listbox.name,
      "aria-multiselectable": most > 1 ? "true" : null,
    },
    ...options,
  );
  options.forEach((option, index) => {
    whenTaken(option, () => {
      chosen = toggled(chosen, choices[index]?.value ?? "", most);
      for (const [at, each] of options.entries()) {
        each.ariaSelected = String(chosen.has(choices[at]?.value ?? ""));
      }
      if (most === 1) list.hidePopover();
    });
  });
  walkByKeys(list, options);
  openPopover(list, () => {
    anchor.ariaExpanded = "false";
    anchor.focus();
    const values = choices.map(({ value }) => value).filter((value) => chosen.has(value));
    const isNew = values.join("\n") !== listbox.chosen.join("\n");
    if (isNew && values.length >= least) listbox.onChosen(values);
  });
  placeUnder(list, anchor);
  anchor.ariaExpanded = "true";
  (options.find((option) => option.ariaSelected === "true") ?? options[0])?.focus();
}

function drawOption(content: Node, isChosen: boolean): HTMLElement {
  const attributes = { role: "option", tabindex: -1, "aria-selected": String(isChosen) };
  return element("div", attributes, content, drawIcon("check"));
}

function whenTaken(option: HTMLElement, take: () => void): void {
  option.addEventListener("click", take);
  option.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    take();
  });
}

/** With the value in it or out of it; one choice replaces another where one may be made. */
function toggled(chosen: ReadonlySet<string>, value: string, most: number): Set<string> {
  if (most === 1) return new Set([value]);
  const next = new Set(chosen);
  if (!next.delete(value) && next.size < most) next.add(value);
  return next;
}

/** Under the anchor and as wide, or over it where there is no room below. */
function placeUnder(list: HTMLElement, anchor: HTMLElement): void {
  const { left, top, bottom, width } = anchor.getBoundingClientRect();
  const { height } = list.getBoundingClientRect();
  list.style.setProperty("min-width", `${width}px`);
  const fits = bottom + 4 + height <= innerHeight;
  placeAt(list, { x: left, y: fits ? bottom + 4 : top - height - 4 });
}
