import type { APIApplicationCommandOptionChoice } from "discord-api-types/v10";
import type { Callable, OptionValue } from "../discord/command-options.ts";
import { element } from "../element.ts";
import { type Option, OptionPill, ownChoices } from "./option-pill.ts";
import type { Suggestion, Suggestions } from "./suggestions.ts";

export interface CommandFormHooks {
  /** Asks the bot for the choices of the option `focused`; null when it gave none. */
  readonly choices: (
    callable: Callable,
    values: readonly OptionValue[],
    focused: string,
    signal: AbortSignal,
  ) => Promise<readonly APIApplicationCommandOptionChoice[] | null>;
  readonly run: (callable: Callable, values: readonly OptionValue[], line: string) => void;
  /** Goes back to plain text, which then holds `text`. */
  readonly leave: (text: string) => void;
}

/** A command being written: its name, a pill for each option in use, and room for more options. */
export class CommandForm {
  readonly root: HTMLElement;
  readonly #callable: Callable;
  readonly #suggestions: Suggestions;
  readonly #hooks: CommandFormHooks;
  readonly #more: HTMLInputElement;
  readonly #count = element("span", { class: "optional-count" });
  readonly #pills: OptionPill[] = [];
  #asking = new AbortController();

  constructor(callable: Callable, suggestions: Suggestions, hooks: CommandFormHooks) {
    this.#callable = callable;
    this.#suggestions = suggestions;
    this.#hooks = hooks;
    const name = `/${callable.path.join(" ")}`;
    this.#more = element("input", {
      class: "more",
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-label": `More options of ${name}, Enter sends`,
      autocomplete: "off",
      spellcheck: "false",
    });
    this.root = element(
      "div",
      { class: "command-form", role: "group", "aria-label": `Command ${name}` },
      element("span", { class: "command-name" }, name),
      this.#more,
      this.#count,
    );
    this.#listen(this.#more, null);
    for (const option of callable.options) if (option.required) this.#addPill(option);
    this.#drawCount();
  }

  /** Fills options in from a line that was written or pasted. */
  fill(texts: ReadonlyMap<string, string>): void {
    for (const option of this.#callable.options) {
      const text = texts.get(option.name);
      if (text !== undefined) (this.#pillOf(option) ?? this.#addPill(option)).write(text);
    }
  }

  /** Goes to the first option that still needs a value, or to the end. */
  focusNext(): void {
    const empty = this.#pills.find((pill) => pill.option.required && pill.text === "");
    (empty?.input ?? this.#more).focus();
  }

  send(): void {
    this.#asking.abort();
    const wrong = this.#firstWrong();
    if (wrong) {
      wrong.pill.mark(true);
      wrong.pill.input.focus();
      this.#suggestions.show(wrong.pill.input, {
        title: wrong.pill.option.name,
        detail: wrong.error,
        items: [],
        first: false,
      });
      return;
    }
    const filled = this.#pills.filter((pill) => pill.text !== "");
    const values = filled.flatMap((pill) => {
      const read = pill.read();
      return "value" in read ? [{ option: pill.option, value: read.value }] : [];
    });
    const words = filled.map((pill) => `${pill.option.name}: ${pill.text}`);
    this.#suggestions.hide();
    this.#hooks.run(
      this.#callable,
      values,
      [`/${this.#callable.path.join(" ")}`, ...words].join(" "),
    );
  }

  #firstWrong(): { readonly pill: OptionPill; readonly error: string } | null {
    for (const pill of this.#pills) {
      if (pill.text === "") {
        if (!pill.option.required) continue;
        return { pill, error: "This option is required. Specify a value." };
      }
      const read = pill.read();
      if ("error" in read) return { pill, error: read.error };
    }
    return null;
  }

  #pillOf(option: Option): OptionPill | undefined {
    return this.#pills.find((pill) => pill.option === option);
  }

  #addPill(option: Option): OptionPill {
    const pill = new OptionPill(option);
    this.#pills.push(pill);
    this.#more.before(pill.root);
    this.#listen(pill.input, pill);
    this.#drawCount();
    return pill;
  }

  #removePill(pill: OptionPill): void {
    const at = this.#pills.indexOf(pill);
    this.#pills.splice(at, 1);
    (this.#pills[at - 1]?.input ?? this.#more).focus();
    pill.root.remove();
    this.#drawCount();
  }

  #unused(): readonly Option[] {
    return this.#callable.options.filter((option) => !this.#pillOf(option));
  }

  #drawCount(): void {
    const count = this.#unused().length;
    this.#count.textContent = count === 0 ? "" : `+${count} optional`;
  }

  #listen(input: HTMLInputElement, pill: OptionPill | null): void {
    const suggest = () => (pill ? this.#suggestValues(pill) : this.#suggestOptions());
    input.addEventListener("focus", suggest);
    input.addEventListener("input", suggest);
    input.addEventListener("blur", () => this.#suggestions.hide());
    input.addEventListener("keydown", (event) => this.#onKey(event, input, pill));
  }

  async #suggestValues(pill: OptionPill): Promise<void> {
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    const { option, input } = pill;
    const asks = "autocomplete" in option && option.autocomplete === true;
    const all = asks ? await this.#ask(pill, signal) : ownChoices(option);
    if (signal.aborted || document.activeElement !== input) return;
    const choices = asks
      ? (all ?? [])
      : (all ?? []).filter(({ name }) => startsWith(name, pill.text));
    this.#suggestions.show(input, {
      title: option.name,
      detail: all === null ? "Loading options failed" : option.description,
      items: choices.map(({ name, value }) => this.#valueSuggestion(pill, name, value)),
      first: true,
    });
  }

  #ask(pill: OptionPill, signal: AbortSignal) {
    const values = this.#pills.flatMap((other) => other.written(other === pill) ?? []);
    return this.#hooks.choices(this.#callable, values, pill.option.name, signal);
  }

  #valueSuggestion(pill: OptionPill, name: string, value: string | number | boolean): Suggestion {
    const pick = () => {
      pill.pick(name, value);
      this.focusNext();
    };
    return { label: name, detail: null, pick };
  }

  #suggestOptions(): void {
    this.#asking.abort();
    const text = this.#more.value.trim().replace(/:$/, "");
    const options = this.#unused().filter(({ name }) => startsWith(name, text));
    const complete = options.find(({ name }) => this.#more.value === `${name}:`);
    if (complete) {
      this.#startOption(complete);
      return;
    }
    if (options.length === 0) {
      this.#suggestions.hide();
      return;
    }
    this.#suggestions.show(this.#more, {
      title: "Optional",
      detail: "Enter sends the command",
      items: options.map((option) => ({
        label: option.name,
        detail: option.description,
        pick: () => this.#startOption(option),
      })),
      first: text !== "",
    });
  }

  #startOption(option: Option): void {
    this.#more.value = "";
    this.#addPill(option).input.focus();
  }

  #onKey(event: KeyboardEvent, input: HTMLInputElement, pill: OptionPill | null): void {
    if (event.isComposing) return;
    const atStart = input.selectionStart === 0 && input.selectionEnd === 0;
    const atEnd = input.selectionStart === input.value.length;
    const handled = (): boolean => {
      switch (event.key) {
        case "ArrowDown":
        case "ArrowUp":
          this.#suggestions.move(event.key === "ArrowDown" ? 1 : -1);
          return true;
        case "Tab":
          return !event.shiftKey && this.#suggestions.pickActive();
        case "Enter":
          if (!this.#suggestions.pickActive()) this.send();
          return true;
        case "Escape":
          if (this.#suggestions.isOpen) this.#suggestions.hide();
          else this.#hooks.leave("");
          return true;
        case "Backspace":
          return atStart && this.#stepBack(pill);
        case "ArrowLeft":
          return atStart && this.#step(pill, -1);
        case "ArrowRight":
          return atEnd && this.#step(pill, 1);
        default:
          return false;
      }
    };
    if (handled()) event.preventDefault();
  }

  /** Backspace at the start: an empty optional pill goes; with nothing written the command does. */
  #stepBack(pill: OptionPill | null): boolean {
    if (this.#pills.every(({ text }) => text === "") && (pill === this.#pills[0] || !pill)) {
      this.#hooks.leave(`/${this.#callable.path.join(" ")}`);
    } else if (pill && !pill.option.required && pill.text === "") this.#removePill(pill);
    else this.#step(pill, -1);
    return true;
  }

  #step(pill: OptionPill | null, step: 1 | -1): boolean {
    const inputs = [...this.#pills.map(({ input }) => input), this.#more];
    const next = inputs[inputs.indexOf(pill?.input ?? this.#more) + step];
    if (!next) return false;
    next.focus();
    const caret = step === 1 ? 0 : next.value.length;
    next.setSelectionRange(caret, caret);
    return true;
  }
}

function startsWith(name: string, text: string): boolean {
  return name.toLowerCase().startsWith(text.toLowerCase());
}
