import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
  APIModalSubmission,
} from "discord-api-types/v10";
import type { Channel } from "./channels.ts";
import { type Callable, type FilledOption, interactionOptions } from "./command-options.ts";
import { type Entry, newEntry, type Origin } from "./entry.ts";
import { Exchange } from "./exchange.ts";
import { inLanguage } from "./in-language.ts";
import {
  type Act,
  autocompleteInteraction,
  commandInteraction,
  componentInteraction,
  type InteractionJson,
  messageCommandInteraction,
  modalInteraction,
} from "./interactions.ts";
import { writtenMessage } from "./messages.ts";
import { ResponseType } from "./names.ts";
import type { Persona } from "./personas.ts";
import { resolvedOf } from "./resolved.ts";
import { sendInteraction } from "./send-interaction.ts";
import { snowflakes } from "./snowflakes.ts";

/** Who looks at which channel, in which language. */
export interface Situation {
  readonly person: Persona;
  readonly place: Channel;
  readonly locale: string;
}

export interface Listener {
  /** A new or changed message. */
  onEntry(entry: Entry): void;
  onRemoval(entry: Entry): void;
  onModal(modal: APIModalInteractionResponseCallbackData, from: Entry | null): void;
  /** The press of a component of this message got no answer. */
  onFailure(entry: Entry): void;
}

type Component = { readonly type: number; readonly custom_id: string; readonly id?: number };

/** Plays Discord's part: sends interactions, keeps the messages and does what answers ask for. */
export class Conversation {
  readonly entries: Entry[] = [];
  readonly #nextId = snowflakes();
  readonly #listener: Listener;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** Writes a plain message. */
  say(situation: Situation, content: string): Entry {
    const act = this.#act(situation);
    const entry = newEntry(act.place, writtenMessage(act, content, new Date()));
    this.#put(entry);
    return entry;
  }

  /** `line` is the command as it was written, with its options. */
  async runCommand(
    situation: Situation,
    callable: Callable,
    values: readonly FilledOption[],
    line: string,
  ): Promise<void> {
    const act = this.#act(situation);
    const options = interactionOptions(callable, values);
    const name = `/${callable.shown.join(" ")}`;
    const origin: Origin = { kind: "command", person: act.person, name, line };
    const sent = commandInteraction(act, callable.command, options, resolvedOf(values));
    await this.#send(act, sent, origin, null);
  }

  async runMessageCommand(
    situation: Situation,
    command: APIApplicationCommand,
    { message }: Entry,
  ): Promise<void> {
    const act = this.#act(situation);
    const name = inLanguage(command, act.locale).shown;
    const origin: Origin = { kind: "command", person: act.person, name, line: name };
    await this.#send(act, messageCommandInteraction(act, command, message), origin, null);
  }

  /** Presses a button, or chooses `values` in a select menu. */
  async press(
    situation: Situation,
    entry: Entry,
    component: Component,
    values: readonly string[] | null,
  ): Promise<void> {
    const act = this.#act(situation);
    const interaction = componentInteraction(act, entry.message, component, values);
    await this.#send(act, interaction, { kind: "reply", to: entry }, entry);
  }

  async submitModal(
    situation: Situation,
    submission: APIModalSubmission,
    from: Entry | null,
  ): Promise<void> {
    const act = this.#act(situation);
    const interaction = modalInteraction(act, submission, from?.message ?? null);
    await this.#send(act, interaction, from && { kind: "reply", to: from }, from);
  }

  /** The bot's choices for the option `focused`; null when it gave none or was not waited for. */
  async choices(
    situation: Situation,
    callable: Callable,
    values: readonly FilledOption[],
    focused: string,
    signal: AbortSignal,
  ): Promise<readonly APIApplicationCommandOptionChoice[] | null> {
    const act = this.#act(situation);
    const options = interactionOptions(callable, values, focused);
    const interaction = autocompleteInteraction(act, callable.command, options);
    for await (const line of sendInteraction(interaction, signal)) {
      if (line.kind !== "response") continue;
      if (line.response.type !== ResponseType.ApplicationCommandAutocompleteResult) continue;
      return line.response.data.choices ?? [];
    }
    return null;
  }

  /** Takes a message out of the channel. */
  remove(entry: Entry): void {
    const at = this.entries.indexOf(entry);
    if (at >= 0) this.entries.splice(at, 1);
    for (const url of entry.files.values()) URL.revokeObjectURL(url);
    this.#listener.onRemoval(entry);
  }

  async #send(
    act: Act,
    interaction: InteractionJson,
    origin: Origin | null,
    pressed: Entry | null,
  ): Promise<void> {
    const exchange = new Exchange(act, interaction, origin, pressed, {
      newId: () => this.#newId(),
      put: (entry) => this.#put(entry),
      remove: (entry) => this.remove(entry),
      fail: (entry) => this.#listener.onFailure(entry),
      openModal: (modal) => this.#listener.onModal(modal, pressed),
    });
    for await (const line of sendInteraction(interaction)) exchange.take(line);
  }

  #put(entry: Entry): void {
    if (!this.entries.includes(entry)) this.entries.push(entry);
    this.#listener.onEntry(entry);
  }

  #act(situation: Situation): Act {
    return { ...situation, id: this.#newId() };
  }

  #newId(): string {
    return this.#nextId(new Date());
  }
}
