import { byId, element, freshId } from "../element.ts";
import { drawIcon } from "../icons.ts";

interface Listbox {
  readonly name: string;
  readonly choices: readonly { readonly value: string; readonly content: Node }[];
  readonly chosen: readonly string[];
  readonly least: number;
  readonly most: number;
  readonly onChosen: (values: readonly string[]) => void;
}

/** Opens a list under `anchor`. With `most` 1 a choice closes it; otherwise closing it chooses. */
export function openListbox(anchor: HTMLElement, listbox: Listbox): void {
  const chosen = new Set(listbox.chosen);
  const several = listbox.most > 1;
  const options = listbox.choices.map(({ value, content }) => drawOption(value, content));
  const list = element(
    "div",
    {
      class: "listbox",
      role: "listbox",
      popover: "auto",
      tabindex: -1,
      id: freshId("listbox"),
      "aria-label": listbox.name,
      "aria-multiselectable": several,
    },
    ...options,
  );
  let changed = false;

  function drawOption(value: string, content: Node): HTMLElement {
    const option = element("div", { role: "option", tabindex: -1, "data-value": value }, content);
    option.append(drawIcon("check"));
    option.ariaSelected = String(chosen.has(value));
    option.addEventListener("click", () => choose(option, value));
    return option;
  }

  function choose(option: HTMLElement, value: string): void {
    changed = true;
    if (!several) {
      chosen.clear();
      chosen.add(value);
      list.hidePopover();
      return;
    }
    if (chosen.has(value)) chosen.delete(value);
    else if (chosen.size < listbox.most) chosen.add(value);
    option.ariaSelected = String(chosen.has(value));
  }

  list.addEventListener("keydown", (event) => {
    const at = options.indexOf(document.activeElement as HTMLElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: options.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) options[(next + options.length) % options.length]?.focus();
    else if (event.key === "Enter" || event.key === " ") options[at]?.click();
    else if (event.key === "Tab") list.hidePopover();
    else return;
    event.preventDefault();
  });
  list.addEventListener("toggle", (event) => {
    if ((event as ToggleEvent).newState === "open") return;
    list.remove();
    anchor.ariaExpanded = "false";
    anchor.focus();
    const values = listbox.choices.map(({ value }) => value).filter((value) => chosen.has(value));
    if (changed && values.length >= listbox.least) listbox.onChosen(values);
  });
  byId("channel", HTMLElement).append(list);
  list.showPopover();
  placeUnder(list, anchor);
  anchor.ariaExpanded = "true";
  (options.find((option) => option.ariaSelected === "true") ?? options[0])?.focus();
}

/** Puts a popover under its anchor, or over it where there is no room below. */
export function placeUnder(popover: HTMLElement, anchor: HTMLElement): void {
  const box = anchor.getBoundingClientRect();
  const { height, width } = popover.getBoundingClientRect();
  const below = box.bottom + 4 + height <= innerHeight;
  popover.style.setProperty(
    "top",
    `${Math.max(4, below ? box.bottom + 4 : box.top - height - 4)}px`,
  );
  popover.style.setProperty("left", `${Math.max(4, Math.min(box.left, innerWidth - width - 4))}px`);
  popover.style.setProperty("min-width", `${box.width}px`);
}
