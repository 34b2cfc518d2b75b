import type { Entry } from "../discord/entry.ts";
import { element } from "../element.ts";

/**
 * The messages of the channel one looks at. The keyboard walks over them with the arrow keys, as
 * on Discord: one of them at a time can be reached by Tab.
 */
export class MessageList {
  readonly #list: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #draw: (entry: Entry) => HTMLElement;
  readonly #items = new Map<Entry, HTMLElement>();
  #reachable: HTMLElement | null = null;
  #staysAtEnd = true;

  constructor(list: HTMLElement, scroller: HTMLElement, draw: (entry: Entry) => HTMLElement) {
    this.#list = list;
    this.#scroller = scroller;
    this.#draw = draw;
    this.#keepAtEnd();
    list.addEventListener("keydown", (event) => this.#onKey(event));
    list.addEventListener("focusin", ({ target }) => {
      const item = target instanceof Element ? target.closest<HTMLElement>(".message") : null;
      if (item) this.#reach(item);
    });
  }

  /** Shows these messages in place of what was there. */
  showAll(entries: readonly Entry[]): void {
    this.#items.clear();
    this.#list.replaceChildren();
    for (const entry of entries) this.put(entry);
    this.#toEnd();
  }

  /** Adds a message, or draws it anew where it stands, with the focus where it was. */
  put(entry: Entry): void {
    const old = this.#items.get(entry);
    const item = this.#draw(entry);
    this.#items.set(entry, item);
    if (old) {
      const focus = focusIn(old);
      old.replaceWith(item);
      if (focus) restoreFocus(item, focus);
    } else this.#list.append(item);
    this.#reach(item);
    if (!old || this.#staysAtEnd) this.#toEnd();
  }

  remove(entry: Entry): void {
    const item = this.#items.get(entry);
    if (!item) return;
    const next = item.previousElementSibling ?? item.nextElementSibling;
    const held = item.contains(document.activeElement);
    this.#items.delete(entry);
    item.remove();
    if (next instanceof HTMLElement) {
      this.#reach(next);
      if (held) next.focus();
    }
  }

  /** Pictures load late and windows are turned: who was at the end stays there. */
  #keepAtEnd(): void {
    let last = 0;
    this.#scroller.addEventListener("scroll", () => {
      const { scrollTop } = this.#scroller;
      // Only going up leaves the end; what grew below has not been scrolled away from.
      if (scrollTop < last || this.#isAtEnd()) this.#staysAtEnd = this.#isAtEnd();
      last = scrollTop;
    });
    const observer = new ResizeObserver(() => {
      if (this.#staysAtEnd) this.#toEnd();
    });
    observer.observe(this.#list);
    observer.observe(this.#scroller);
  }

  /** Says under a message that something about it went wrong. */
  warn(entry: Entry, text: string): void {
    const content = this.#contentOf(entry);
    content?.querySelector(".failed")?.remove();
    content?.append(element("p", { class: "failed", role: "alert" }, text));
  }

  /** A message's text as it is shown. */
  textOf(entry: Entry): string {
    return this.#contentOf(entry)?.innerText ?? "";
  }

  #contentOf(entry: Entry): HTMLElement | null {
    return this.#items.get(entry)?.querySelector<HTMLElement>(".content") ?? null;
  }

  focusLast(): void {
    const last = this.#list.lastElementChild;
    if (last instanceof HTMLElement) last.focus();
  }

  #onKey(event: KeyboardEvent): void {
    const item = event.target;
    if (!(item instanceof HTMLElement) || !item.matches(".message")) return;
    const next = event.key === "ArrowUp" ? item.previousElementSibling : item.nextElementSibling;
    if ((event.key !== "ArrowUp" && event.key !== "ArrowDown") || !(next instanceof HTMLElement))
      return;
    event.preventDefault();
    next.focus();
  }

  #reach(item: HTMLElement): void {
    if (this.#reachable) this.#reachable.tabIndex = -1;
    item.tabIndex = 0;
    this.#reachable = item;
  }

  #isAtEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    return scrollHeight - scrollTop - clientHeight < 80;
  }

  #toEnd(): void {
    this.#staysAtEnd = true;
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }
}

interface Focus {
  /** Of the control that has it; null for the message itself. */
  readonly customId: string | null;
  readonly label: string;
}

/** Where the focus is inside an item; null when it is elsewhere. */
function focusIn(item: HTMLElement): Focus | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !item.contains(focused)) return null;
  return { customId: focused.dataset.customId ?? null, label: focused.innerText };
}

/** The same control if it is still there and can be pressed, or else the message. */
function restoreFocus(item: HTMLElement, { customId, label }: Focus): void {
  const controls = [...item.querySelectorAll<HTMLButtonElement>("button[data-custom-id]")];
  // A button that turns pages has another custom_id on each of them.
  const same =
    controls.find((control) => control.dataset.customId === customId) ??
    controls.find((control) => customId !== null && control.innerText === label);
  (same && !same.disabled ? same : item).focus({ preventScroll: true });
}
