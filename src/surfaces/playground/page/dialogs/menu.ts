import { element } from "../element.ts";
import { openPopover, type Point, placeAt, walkByKeys } from "./popover.ts";

export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
}

export interface MenuGroup {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

/** Opens a menu at a point of the window; it closes on a choice, Escape or a press elsewhere. */
export function openMenu(at: Point, groups: readonly MenuGroup[]): void {
  const from = document.activeElement;
  const menu = element(
    "div",
    { role: "menu", class: "menu", "aria-label": "Message actions" },
    ...groups.map((group) => drawGroup(group, () => menu.hidePopover())),
  );
  const items = [...menu.querySelectorAll<HTMLElement>("[role=menuitem]")];
  walkByKeys(menu, items);
  openPopover(menu, () => {
    if (menu.contains(document.activeElement) && from instanceof HTMLElement) from.focus();
  });
  placeAt(menu, at);
  items[0]?.focus();
}

function drawGroup({ title, items }: MenuGroup, close: () => void): HTMLElement {
  return element(
    "div",
    { role: "group", "aria-label": title },
    element("p", { class: "menu-title", "aria-hidden": "true" }, title),
    ...items.map(({ label, run }) => {
      const attributes = { type: "button", role: "menuitem", tabindex: -1 };
      const button = element("button", attributes, label);
      button.addEventListener("click", () => {
        close();
        run();
      });
      return button;
    }),
  );
}
