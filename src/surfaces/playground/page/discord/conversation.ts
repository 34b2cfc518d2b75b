import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIModalSubmission,
} from "discord-api-types/v10";
import { type Callable, interactionOptions, type OptionValue } from "./command-options.ts";
import type { Entry, Origin, Traffic } from "./entry.ts";
import {
  type Act,
  autocompleteInteraction,
  commandInteraction,
  componentInteraction,
  type InteractionJson,
  messageCommandInteraction,
  modalInteraction,
} from "./interactions.ts";
import { answerMessage, editedMessage, type MessageBody, writtenMessage } from "./messages.ts";
import { MessageFlags, ResponseType } from "./names.ts";
import type { Person } from "./people.ts";
import type { Place } from "./places.ts";
import { sendInteraction } from "./send-interaction.ts";
import { snowflakes } from "./snowflakes.ts";
import type { OutcomeLine, SentFile } from "./wire.ts";

/** Who looks at which channel, in which language. */
export interface Situation {
  readonly person: Person;
  readonly place: Place;
  readonly locale: string;
}

export interface Listener {
  /** A new or changed message. */
  onEntry(entry: Entry): void;
  onModal(modal: APIModalInteractionResponseCallbackData, from: Entry | null): void;
  /** A component whose press got no answer; `reason` is for developers. */
  onFailure(entry: Entry, reason: string): void;
}

/** What the bot's answer is about: the act, and the message acted on, if any. */
interface Exchange {
  readonly act: Act;
  readonly interaction: InteractionJson;
  readonly traffic: Traffic;
  readonly origin: Origin | null;
  readonly pressed: Entry | null;
  /** The message that the answer became or changed. */
  entry: Entry | null;
}

type Component = { readonly type: number; readonly custom_id: string; readonly id?: number };

/** Plays Discord's part: sends interactions, keeps the messages and does what answers ask for. */
export class Conversation {
  readonly entries: Entry[] = [];
  readonly #newId = snowflakes();
  readonly #listener: Listener;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** Writes a plain message. */
  say(situation: Situation, content: string): Entry {
    const act = this.#act(situation);
    const message = writtenMessage(act, content, new Date());
    return this.#keep(act, message, null, null, []);
  }

  async runCommand(
    situation: Situation,
    callable: Callable,
    values: readonly OptionValue[],
    line: string,
  ): Promise<void> {
    const act = this.#act(situation);
    const options = interactionOptions(callable, values);
    const name = `/${callable.path.join(" ")}`;
    const origin: Origin = { kind: "command", person: act.person, name, line };
    await this.#exchange(act, commandInteraction(act, callable.command, options), origin, null);
  }

  async runMessageCommand(
    situation: Situation,
    command: APIApplicationCommand,
    { message }: Entry,
  ): Promise<void> {
    const act = this.#act(situation);
    const { name } = command;
    const origin: Origin = { kind: "command", person: act.person, name, line: name };
    await this.#exchange(act, messageCommandInteraction(act, command, message), origin, null);
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
    await this.#exchange(act, interaction, { kind: "reply", to: entry }, entry);
  }

  async submitModal(
    situation: Situation,
    submission: APIModalSubmission,
    from: Entry | null,
  ): Promise<void> {
    const act = this.#act(situation);
    const interaction = modalInteraction(act, submission, from?.message ?? null);
    await this.#exchange(act, interaction, from && { kind: "reply", to: from }, from);
  }

  /** The choices for the option `focused`; empty when aborted, null when the bot gave none. */
  async choices(
    situation: Situation,
    callable: Callable,
    values: readonly OptionValue[],
    focused: string,
    signal: AbortSignal,
  ): Promise<readonly APIApplicationCommandOptionChoice[] | null> {
    const act = this.#act(situation);
    const options = interactionOptions(callable, values, focused);
    const interaction = autocompleteInteraction(act, callable.command, options);
    let choices: readonly APIApplicationCommandOptionChoice[] | null = null;
    await sendInteraction(
      interaction,
      (line) => {
        if (line.kind !== "response") return;
        if (line.response.type !== ResponseType.ApplicationCommandAutocompleteResult) return;
        choices = line.response.data.choices ?? [];
      },
      signal,
    );
    return choices;
  }

  remove(entry: Entry): void {
    const at = this.entries.indexOf(entry);
    if (at >= 0) this.entries.splice(at, 1);
    for (const url of entry.files.values()) URL.revokeObjectURL(url);
  }

  async #exchange(
    act: Act,
    interaction: InteractionJson,
    origin: Origin | null,
    pressed: Entry | null,
  ): Promise<void> {
    const traffic: Traffic = { interaction, answers: [] };
    const exchange: Exchange = { act, interaction, traffic, origin, pressed, entry: null };
    await sendInteraction(interaction, (line) => this.#take(exchange, line));
  }

  #take(exchange: Exchange, line: OutcomeLine): void {
    exchange.traffic.answers.push(forDevelopers(line));
    if (line.kind === "error") this.#fail(exchange, line.error);
    else if (line.kind === "followUp") this.#change(exchange, line.message, line.files);
    else this.#answer(exchange, line);
  }

  #answer(exchange: Exchange, line: Extract<OutcomeLine, { kind: "response" }>): void {
    const { response, files } = line;
    switch (response.type) {
      case ResponseType.ChannelMessageWithSource:
        this.#open(exchange, response.data.flags ?? 0);
        this.#change(exchange, response.data as MessageBody, files);
        break;
      case ResponseType.DeferredChannelMessageWithSource:
        this.#open(exchange, (response.data?.flags ?? 0) | MessageFlags.Loading);
        break;
      case ResponseType.UpdateMessage:
        exchange.entry = exchange.pressed;
        this.#adopt(exchange);
        this.#change(exchange, (response.data ?? {}) as MessageBody, files);
        break;
      case ResponseType.DeferredMessageUpdate:
        exchange.entry = exchange.pressed;
        this.#adopt(exchange);
        if (exchange.pressed) this.#listener.onEntry(exchange.pressed);
        break;
      case ResponseType.Modal:
        this.#listener.onModal(response.data, exchange.pressed);
        break;
      default:
        this.#fail(exchange, `Cannot show the answer: its type is ${response.type}`);
    }
  }

  #adopt({ entry, traffic }: Exchange): void {
    entry?.traffic.push(traffic);
  }

  /** Adds the message of an answer: thinking when it is still to come. */
  #open(exchange: Exchange, flags: number): void {
    const { act, interaction, origin, traffic } = exchange;
    const message = answerMessage(this.#newId(new Date()), act, interaction, new Date());
    const seenBy = flags & MessageFlags.Ephemeral ? act.person : null;
    const state = flags & MessageFlags.Loading ? "thinking" : "sent";
    const entry = this.#keep(act, { ...message, flags }, seenBy, origin, [traffic], state);
    exchange.entry = entry;
  }

  #change({ entry }: Exchange, body: MessageBody, files: readonly SentFile[]): void {
    if (!entry) return;
    const kept = entry.message.flags ?? 0;
    const flags = ((body.flags ?? kept) | (kept & MessageFlags.Ephemeral)) & ~MessageFlags.Loading;
    const newId = () => this.#newId(new Date());
    entry.message = editedMessage(entry.message, { ...body, flags }, files, newId);
    entry.state = "sent";
    if (files.length > 0) entry.files = new Map(files.map((file) => [file.name, blobUrl(file)]));
    this.#listener.onEntry(entry);
  }

  /** A command that got no answer leaves a private note; a press shows it at its message. */
  #fail(exchange: Exchange, reason: string): void {
    const { act, pressed, origin, traffic } = exchange;
    if (exchange.entry) {
      exchange.entry.state = "failed";
      this.#listener.onEntry(exchange.entry);
    } else if (pressed) {
      pressed.traffic.push(traffic);
      this.#listener.onFailure(pressed, reason);
    } else {
      const message = answerMessage(
        this.#newId(new Date()),
        act,
        exchange.interaction,
        new Date(),
      );
      this.#keep(act, message, act.person, origin, [traffic], "failed");
    }
  }

  #keep(
    { place }: Act,
    message: APIMessage,
    seenBy: Person | null,
    origin: Origin | null,
    traffic: Traffic[],
    state: Entry["state"] = "sent",
  ): Entry {
    const entry: Entry = { place, message, state, seenBy, origin, files: new Map(), traffic };
    this.entries.push(entry);
    this.#listener.onEntry(entry);
    return entry;
  }

  #act(situation: Situation): Act {
    return { ...situation, id: this.#newId(new Date()) };
  }
}

/** An answer as a developer wants to read it: the files by name, not by their bytes. */
function forDevelopers(line: OutcomeLine): unknown {
  if (line.kind === "error") return { error: line.error };
  const files = line.files.map(({ name, contentType }) => ({ name, contentType }));
  const body = line.kind === "response" ? line.response : { edit: line.message };
  return files.length > 0 ? { ...body, files } : body;
}

function blobUrl({ base64, contentType }: SentFile): string {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: contentType }));
}
