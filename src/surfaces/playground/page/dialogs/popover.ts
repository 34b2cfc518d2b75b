import { byId } from "../element.ts";

/** In pixels from the upper left corner of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Shows an element over the page until Escape, a press elsewhere or its own hiding; then removes it. */
export function openPopover(popover: HTMLElement, onClosed: () => void): void {
  popover.popover = "auto";
  popover.addEventListener("toggle", ({ newState }) => {
    if (newState === "open") return;
    onClosed();
    popover.remove();
  });
  byId("channel", HTMLElement).append(popover);
  popover.showPopover();
}

/** Puts a popover at a point, moved as far as it takes to stay inside the window. */
export function placeAt(popover: HTMLElement, { x, y }: Point): void {
  const { width, height } = popover.getBoundingClientRect();
  const within = (value: number, size: number, room: number) =>
    `${Math.max(4, Math.min(value, room - size - 4))}px`;
  popover.style.setProperty("left", within(x, width, innerWidth));
  popover.style.setProperty("top", within(y, height, innerHeight));
}

/** Arrows walk over the items and round their ends, Home and End go there, Tab closes. */
export function walkByKeys(popover: HTMLElement, items: readonly HTMLElement[]): void {
  popover.addEventListener("keydown", (event) => {
    const focused = document.activeElement;
    const at = focused instanceof HTMLElement ? items.indexOf(focused) : -1;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: items.length - 1,
    };
    const target = targets[event.key];
    if (target !== undefined) items.at(target % items.length)?.focus();
    else if (event.key === "Tab") popover.hidePopover();
    else return;
    event.preventDefault();
  });
}
