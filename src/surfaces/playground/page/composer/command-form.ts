import type { Callable, FilledOption } from "../discord/command-options.ts";
import { element } from "../element.ts";
import { handleKey } from "./handle-key.ts";
import { isNamed, type Option, OptionPill } from "./option-pill.ts";
import type { Suggestions } from "./suggestions.ts";
import { type AskChoices, ValueSuggestions } from "./value-suggestions.ts";

export interface CommandFormHooks {
  readonly choices: AskChoices;
  readonly run: (callable: Callable, values: readonly FilledOption[], line: string) => void;
  /** Goes back to plain text, which then holds `text`. */
  readonly leave: (text: string) => void;
}

/** A command being written: its name, a pill for each option in use, and room for more options. */
export class CommandForm {
  readonly root: HTMLElement;
  readonly #callable: Callable;
  readonly #name: string;
  readonly #suggestions: Suggestions;
  readonly #values: ValueSuggestions;
  readonly #hooks: CommandFormHooks;
  /** The field after the pills, where the name of a further option can be typed. */
  readonly #more: HTMLInputElement;
  readonly #count = element("span", { class: "optional-count" });
  readonly #pills: OptionPill[] = [];

  constructor(callable: Callable, suggestions: Suggestions, hooks: CommandFormHooks) {
    this.#callable = callable;
    this.#name = `/${callable.shown.join(" ")}`;
    this.#suggestions = suggestions;
    this.#hooks = hooks;
    this.#values = new ValueSuggestions(callable, suggestions, {
      ask: hooks.choices,
      onPicked: () => this.focusNext(),
    });
    this.#more = element("input", {
      class: "more",
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-label": `More options of ${this.#name}, Enter sends`,
      autocomplete: "off",
      spellcheck: "false",
    });
    this.root = element(
      "div",
      { class: "command-form", role: "group", "aria-label": `Command ${this.#name}` },
      element("span", { class: "command-name" }, this.#name),
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

  /** Runs the command, or shows the first option that is missing or wrong. */
  send(): void {
    this.#values.stop();
    for (const pill of this.#pills) {
      const error = pill.error();
      if (error === null) continue;
      pill.mark(true);
      pill.input.focus();
      this.#values.showError(pill, error);
      return;
    }
    this.#suggestions.hide();
    const filled = this.#pills.filter((pill) => pill.text !== "");
    const values = filled.flatMap((pill) => pill.written(false) ?? []);
    const words = filled.map((pill) => `${pill.option.shown}: ${pill.text}`);
    this.#hooks.run(this.#callable, values, [this.#name, ...words].join(" "));
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
    const suggest = () => {
      if (pill) void this.#values.show(pill, this.#pills);
      else this.#suggestOptions();
    };
    input.addEventListener("focus", suggest);
    input.addEventListener("input", suggest);
    input.addEventListener("blur", () => this.#suggestions.hide());
    input.addEventListener("keydown", (event) =>
      handleKey(event, this.#suggestions, {
        Enter: () => {
          this.send();
          return true;
        },
        Escape: () => {
          this.#hooks.leave("");
          return true;
        },
        Backspace: () => input.selectionEnd === 0 && this.#stepBack(pill),
        ArrowLeft: () => input.selectionEnd === 0 && this.#step(pill, -1),
        ArrowRight: () => input.selectionStart === input.value.length && this.#step(pill, 1),
      }),
    );
  }

  #suggestOptions(): void {
    this.#values.stop();
    const text = this.#more.value.trim().toLowerCase();
    const unused = this.#unused();
    const complete = unused.find((option) => isNamed(option, text));
    if (complete) {
      this.#startOption(complete);
      return;
    }
    const options = unused.filter(({ name, shown }) =>
      [name, shown].some((each) => each.startsWith(text)),
    );
    this.#suggestions.show(this.#more, {
      title: options.length > 0 ? "Optional" : this.#name,
      detail: "Enter sends the command",
      items: options.map((option) => ({
        label: option.shown,
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

  /** Backspace at the start: an empty optional pill goes; with nothing written the command does. */
  #stepBack(pill: OptionPill | null): boolean {
    const isFirst = pill === null || pill === this.#pills[0];
    if (isFirst && this.#pills.every(({ text }) => text === "")) this.#hooks.leave(this.#name);
    else if (pill && !pill.option.required && pill.text === "") this.#removePill(pill);
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
