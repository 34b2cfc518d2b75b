import type { APIApplicationCommandOptionChoice } from "discord-api-types/v10";
import type { Callable, FilledOption } from "../discord/command-options.ts";
import { type OptionPill, ownChoices } from "./option-pill.ts";
import type { Suggestions } from "./suggestions.ts";

/** Asks the bot for the choices of the option `focused`; null when it gave none. */
export type AskChoices = (
  callable: Callable,
  values: readonly FilledOption[],
  focused: string,
  signal: AbortSignal,
) => Promise<readonly APIApplicationCommandOptionChoice[] | null>;

interface ValueSuggestionsHooks {
  readonly ask: AskChoices;
  readonly onPicked: () => void;
}

/** Offers values for the option one writes: its own choices, or what the bot completes it to. */
export class ValueSuggestions {
  readonly #callable: Callable;
  readonly #suggestions: Suggestions;
  readonly #hooks: ValueSuggestionsHooks;
  #asking = new AbortController();

  constructor(callable: Callable, suggestions: Suggestions, hooks: ValueSuggestionsHooks) {
    this.#callable = callable;
    this.#suggestions = suggestions;
    this.#hooks = hooks;
  }

  /** Gives up on what was asked before; its answer would come too late. */
  stop(): void {
    this.#asking.abort();
  }

  /** `all` are the pills of the command: the bot is told what the others hold. */
  async show(pill: OptionPill, all: readonly OptionPill[]): Promise<void> {
    this.stop();
    // Enter sends what is written rather than the first choice for what was written before.
    this.#suggestions.outdate();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    const choices = await this.#choices(pill, all, signal);
    if (signal.aborted || document.activeElement !== pill.input) return;
    this.#suggestions.show(pill.input, {
      title: pill.option.shown,
      detail: choices === null ? "Loading options failed" : pill.option.description,
      items: (choices ?? []).map(({ name, value }) => ({
        label: name,
        detail: null,
        pick: () => {
          pill.pick(name, value);
          this.#hooks.onPicked();
        },
      })),
      first: true,
    });
  }

  showError({ input, option }: OptionPill, error: string): void {
    this.stop();
    const list = { title: option.shown, detail: error, isError: true, items: [], first: false };
    this.#suggestions.show(input, list);
  }

  async #choices(pill: OptionPill, all: readonly OptionPill[], signal: AbortSignal) {
    const { option, text } = pill;
    if (!("autocomplete" in option && option.autocomplete)) {
      const start = text.toLowerCase();
      return ownChoices(option).filter(({ name }) => name.toLowerCase().startsWith(start));
    }
    const values = all.flatMap((other) => other.written(other === pill) ?? []);
    return this.#hooks.ask(this.#callable, values, option.name, signal);
  }
}
