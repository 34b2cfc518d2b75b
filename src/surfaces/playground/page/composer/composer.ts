import type { Callable } from "../discord/command-options.ts";
import { element } from "../element.ts";
import { CommandForm, type CommandFormHooks } from "./command-form.ts";
import { handleKey } from "./handle-key.ts";
import { type Mentionable, mentionBefore, withMentionIds } from "./mentions.ts";
import { readCommandLine } from "./read-command-line.ts";
import { Suggestions } from "./suggestions.ts";

export interface ComposerHooks extends Omit<CommandFormHooks, "leave"> {
  /** Everything one can call here and now. */
  readonly callables: () => readonly Callable[];
  readonly people: readonly Mentionable[];
  /** Writes a message; people in it stand as Discord keeps them, by their ids. */
  readonly say: (text: string) => void;
  /** Arrow up in an empty composer goes to the messages. */
  readonly toMessages: () => void;
}

/** The line at the bottom: plain text, or a command with its options after a slash. */
export class Composer {
  readonly #box: HTMLElement;
  readonly #text: HTMLTextAreaElement;
  readonly #suggestions: Suggestions;
  readonly #hooks: ComposerHooks;
  #form: CommandForm | null = null;

  constructor(box: HTMLElement, panel: HTMLElement, hooks: ComposerHooks) {
    this.#box = box;
    this.#hooks = hooks;
    this.#suggestions = new Suggestions(panel);
    this.#text = element("textarea", {
      rows: 1,
      maxlength: 2000,
      "aria-autocomplete": "list",
      "aria-haspopup": "listbox",
      autocomplete: "off",
    });
    this.#text.addEventListener("input", () => this.#onText());
    this.#text.addEventListener("keydown", (event) => this.#onKey(event));
    this.#text.addEventListener("blur", () => this.#suggestions.hide());
    box.replaceChildren(this.#text);
  }

  /** Names the channel one writes to. */
  setPlace(name: string): void {
    this.#text.placeholder = `Message ${name}`;
    this.#text.ariaLabel = `Message ${name}, slash for commands`;
  }

  focus(): void {
    if (this.#form) this.#form.focusNext();
    else this.#text.focus();
  }

  /** Takes a line in as if it had been pasted: a command becomes pills. */
  fill(line: string): void {
    const read = readCommandLine(line, this.#hooks.callables());
    if (read) this.#startCommand(read.callable, read.texts);
    else this.#leave(line);
  }

  /** Sends what stands in the line. */
  send(): void {
    if (this.#form) {
      this.#form.send();
      return;
    }
    const text = this.#text.value.trim();
    const read = readCommandLine(text, this.#hooks.callables());
    if (read) {
      this.#startCommand(read.callable, read.texts).send();
    } else if (text !== "") {
      this.#leave("");
      this.#hooks.say(withMentionIds(text, this.#hooks.people));
    }
  }

  #onText(): void {
    const text = this.#text.value;
    const callables = this.#hooks.callables();
    const called =
      text.endsWith(" ") || text.includes(":") ? readCommandLine(text, callables) : null;
    if (called) this.#startCommand(called.callable, called.texts);
    else if (/^\/[^\n]*$/.test(text)) this.#suggestCommands(text.slice(1).toLowerCase());
    else this.#suggestPeople(mentionBefore(text, this.#text.selectionEnd));
  }

  #suggestPeople(typed: string | null): void {
    const people = this.#hooks.people.filter(
      ({ name }) => typed !== null && name.toLowerCase().startsWith(typed.toLowerCase()),
    );
    if (typed === null || people.length === 0) {
      this.#suggestions.hide();
      return;
    }
    const items = people.map(({ name }) => ({
      label: `@${name}`,
      detail: null,
      pick: () => {
        const caret = this.#text.selectionEnd;
        this.#text.setRangeText(`${name} `, caret - typed.length, caret, "end");
        this.#suggestions.hide();
      },
    }));
    this.#suggestions.show(this.#text, { title: "Members", detail: "", items, first: true });
  }

  #suggestCommands(text: string): void {
    const named = this.#hooks.callables().map((callable) => ({
      callable,
      names: [callable.shown.join(" "), callable.path.join(" ")],
    }));
    const starts = named.filter(({ names }) => names.some((name) => name.startsWith(text)));
    const holds = named.filter(
      (each) => !starts.includes(each) && each.names.some((name) => name.includes(text)),
    );
    const items = [...starts, ...holds].map(({ callable }) => ({
      label: `/${callable.shown.join(" ")}`,
      needs: callable.options.filter(({ required }) => required).map((option) => option.shown),
      detail: callable.description,
      pick: () => this.#startCommand(callable, new Map()),
    }));
    if (items.length === 0) this.#suggestions.hide();
    else {
      const detail = `Commands matching /${text}`;
      this.#suggestions.show(this.#text, { title: "Verbatim", detail, items, first: true });
    }
  }

  #startCommand(callable: Callable, texts: ReadonlyMap<string, string>): CommandForm {
    const form = new CommandForm(callable, this.#suggestions, {
      choices: this.#hooks.choices,
      leave: (text) => this.#leave(text),
      run: (called, values, line) => {
        this.#leave("");
        this.#hooks.run(called, values, line);
      },
    });
    this.#form = form;
    form.fill(texts);
    this.#box.replaceChildren(form.root);
    form.focusNext();
    return form;
  }

  #leave(text: string): void {
    this.#form = null;
    this.#text.value = text;
    this.#box.replaceChildren(this.#text);
    this.#suggestions.hide();
    this.#text.focus();
    if (text.startsWith("/")) this.#onText();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === "Enter" && event.shiftKey) return;
    handleKey(event, this.#suggestions, {
      Enter: () => {
        this.send();
        return true;
      },
      ArrowUp: () => {
        if (this.#text.value !== "") return false;
        this.#hooks.toMessages();
        return true;
      },
    });
  }
}
