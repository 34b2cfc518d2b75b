import { byId, element } from "../element.ts";

export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
}

export interface MenuGroup {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

/** In pixels from the upper left corner of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Opens a menu at a point of the window; it closes on a choice, Escape or a press elsewhere. */
export function openMenu(at: Point, groups: readonly MenuGroup[]): void {
  const from = document.activeElement;
  const items: HTMLElement[] = [];
  const menu = element(
    "div",
    { role: "menu", class: "menu", popover: "auto", "aria-label": "Message actions" },
    ...groups.map(({ title, items: own }) =>
      element(
        "div",
        { role: "group", "aria-label": title },
        element("p", { class: "menu-title", "aria-hidden": "true" }, title),
        ...own.map((item) => drawItem(item)),
      ),
    ),
  );

  function drawItem({ label, run }: MenuItem): HTMLElement {
    const button = element("button", { type: "button", role: "menuitem", tabindex: -1 }, label);
    button.addEventListener("click", () => {
      menu.hidePopover();
      run();
    });
    items.push(button);
    return button;
  }

  menu.addEventListener("keydown", (event) => {
    const current = items.indexOf(document.activeElement as HTMLElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: items.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) items[(next + items.length) % items.length]?.focus();
    else if (event.key === "Tab") menu.hidePopover();
    else return;
    event.preventDefault();
  });
  menu.addEventListener("toggle", (event) => {
    if ((event as ToggleEvent).newState === "open") return;
    const held = menu.contains(document.activeElement) || document.activeElement === document.body;
    menu.remove();
    if (held && from instanceof HTMLElement) from.focus();
  });
  byId("channel", HTMLElement).append(menu);
  menu.showPopover();
  const { width, height } = menu.getBoundingClientRect();
  menu.style.setProperty("left", `${Math.max(4, Math.min(at.x, innerWidth - width - 4))}px`);
  menu.style.setProperty("top", `${Math.max(4, Math.min(at.y, innerHeight - height - 4))}px`);
  items[0]?.focus();
}
