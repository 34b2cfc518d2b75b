import { bot } from "../discord/personas.ts";
import { element } from "../element.ts";
import { drawAvatar } from "../message/draw-avatar.ts";

export interface Suggestion {
  readonly label: string;
  /** For a command: the names of the options it asks for, shown beside the bot's picture. */
  readonly needs?: readonly string[];
  readonly detail: string | null;
  readonly pick: () => void;
}

export interface SuggestionList {
  readonly title: string;
  /** What the option or the list is about, or what is wrong, beside the title. */
  readonly detail: string;
  readonly isError?: boolean;
  readonly items: readonly Suggestion[];
  /** Whether the first one is chosen already, so that Enter takes it. */
  readonly first: boolean;
}

/**
 * The list over the composer. The keyboard stays in the input, which names the active one with
 * `aria-activedescendant` (the combobox pattern of the ARIA practices).
 */
export class Suggestions {
  readonly #panel: HTMLElement;
  readonly #id: string;
  #input: HTMLElement | null = null;
  #items: readonly Suggestion[] = [];
  #options: readonly HTMLElement[] = [];
  #active = -1;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    this.#id = `${panel.id}-list`;
  }

  get isOpen(): boolean {
    return !this.#panel.hidden && this.#items.length > 0;
  }

  /** Shows the list for `input`; without items only what the option is about is shown. */
  show(input: HTMLElement, { title, detail, isError = false, items, first }: SuggestionList): void {
    this.hide();
    this.#input = input;
    this.#items = items;
    this.#options = items.map((item, index) => this.#drawOption(item, index));
    const headingId = `${this.#panel.id}-heading`;
    this.#panel.replaceChildren(
      element(
        "div",
        { class: "suggestions-heading", id: headingId },
        element("strong", {}, title),
        element("span", { class: isError ? "error" : null }, detail),
      ),
    );
    // A screen reader tells it with the field: what the option is for, or what is wrong.
    input.setAttribute("aria-describedby", headingId);
    if (items.length > 0) {
      const attributes = { role: "listbox", id: this.#id, "aria-label": title };
      this.#panel.append(element("div", attributes, ...this.#options));
      input.setAttribute("aria-controls", this.#id);
    }
    this.#panel.hidden = false;
    this.#setExpanded(items.length > 0);
    if (first && items.length > 0) this.#activate(0);
  }

  hide(): void {
    this.#activate(-1);
    this.#panel.hidden = true;
    this.#items = [];
    this.#setExpanded(false);
    this.#input?.removeAttribute("aria-controls");
    this.#input?.removeAttribute("aria-describedby");
  }

  /** None is chosen until the next list: what stands here is of a text that was changed since. */
  outdate(): void {
    this.#activate(-1);
  }

  /** Moves on by one or back by one, round the ends. */
  move(step: 1 | -1): void {
    const count = this.#items.length;
    const from = this.#active === -1 && step === -1 ? 0 : this.#active;
    if (count > 0) this.#activate((from + step + count) % count);
  }

  /** Takes the active one; false when there is none. */
  pickActive(): boolean {
    const item = this.#items[this.#active];
    item?.pick();
    return item !== undefined;
  }

  /** Only a combobox is said to be expanded; the field for plain text is a text box. */
  #setExpanded(isExpanded: boolean): void {
    if (this.#input?.role === "combobox") this.#input.ariaExpanded = String(isExpanded);
  }

  #activate(index: number): void {
    this.#options[this.#active]?.setAttribute("aria-selected", "false");
    this.#active = index;
    const option = this.#options[index];
    if (!option) {
      this.#input?.removeAttribute("aria-activedescendant");
      return;
    }
    option.ariaSelected = "true";
    option.scrollIntoView({ block: "nearest" });
    this.#input?.setAttribute("aria-activedescendant", option.id);
  }

  #drawOption({ label, needs, detail, pick }: Suggestion, index: number): HTMLElement {
    const option = element(
      "div",
      {
        role: "option",
        class: needs ? "with-picture" : null,
        id: `${this.#id}-${index}`,
        "aria-selected": "false",
      },
      needs ? drawAvatar(bot.id) : null,
      element("bdi", { class: "suggestion-label" }, label),
      ...(needs ?? []).map((name) => element("span", { class: "need" }, name)),
      detail === null ? null : element("div", { class: "suggestion-detail" }, detail),
    );
    option.addEventListener("pointermove", () => {
      if (this.#active !== index) this.#activate(index);
    });
    // Taking the pointer down would move the focus out of the input.
    option.addEventListener("pointerdown", (event) => event.preventDefault());
    option.addEventListener("click", pick);
    return option;
  }
}
