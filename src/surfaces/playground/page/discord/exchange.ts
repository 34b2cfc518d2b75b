import type {
  APIInteractionResponse,
  APIModalInteractionResponseCallbackData,
} from "discord-api-types/v10";
import { type Entry, newEntry, type Origin, type Traffic } from "./entry.ts";
import type { Act, InteractionJson } from "./interactions.ts";
import { answerMessage, editedMessage, type MessageBody } from "./messages.ts";
import { MessageFlags, ResponseType } from "./names.ts";
import type { OutcomeLine, SentFile } from "./wire.ts";

export interface ExchangeEffects {
  newId(): string;
  /** Adds a message to the channel, or shows that it changed. */
  put(entry: Entry): void;
  /** Takes a message out of the channel. */
  remove(entry: Entry): void;
  /** Shows at a message that the press of its component got no answer. */
  fail(pressed: Entry): void;
  openModal(modal: APIModalInteractionResponseCallbackData): void;
}

/** One interaction and what the bot's answers to it do in the channel. */
export class Exchange {
  readonly #act: Act;
  readonly #interaction: InteractionJson;
  readonly #origin: Origin | null;
  /** The message whose component was used, if one was. */
  readonly #pressed: Entry | null;
  readonly #effects: ExchangeEffects;
  readonly #traffic: Traffic;
  /** The message that the answer became or changed. */
  #original: Entry | null = null;

  constructor(
    act: Act,
    interaction: InteractionJson,
    origin: Origin | null,
    pressed: Entry | null,
    effects: ExchangeEffects,
  ) {
    this.#act = act;
    this.#interaction = interaction;
    this.#origin = origin;
    this.#pressed = pressed;
    this.#effects = effects;
    this.#traffic = { interaction, answers: [] };
  }

  take(line: OutcomeLine): void {
    this.#traffic.answers.push(forDevelopers(line));
    switch (line.kind) {
      case "error":
        this.#fail();
        break;
      case "response":
        this.#answer(line.response, line.files);
        break;
      case "followUp": {
        const body = line.message as MessageBody;
        if (line.target === "instead" && this.#original) this.#effects.remove(this.#original);
        const entry = line.target === "original" ? this.#original : this.#open(body.flags ?? 0);
        if (entry) this.#change(entry, body, line.files);
      }
    }
  }

  #answer(response: APIInteractionResponse, files: readonly SentFile[]): void {
    switch (response.type) {
      case ResponseType.ChannelMessageWithSource:
        this.#original = this.#open(response.data.flags ?? 0);
        this.#change(this.#original, response.data as MessageBody, files);
        break;
      case ResponseType.DeferredChannelMessageWithSource:
        this.#original = this.#open((response.data?.flags ?? 0) | MessageFlags.Loading);
        this.#effects.put(this.#original);
        break;
      case ResponseType.UpdateMessage:
        this.#adopt();
        if (this.#pressed) this.#change(this.#pressed, response.data as MessageBody, files);
        break;
      case ResponseType.DeferredMessageUpdate:
        this.#adopt();
        break;
      case ResponseType.Modal:
        this.#effects.openModal(response.data);
        break;
      default:
        this.#fail();
    }
  }

  /** The message that was pressed is the one that answers change. */
  #adopt(): void {
    this.#original = this.#pressed;
    this.#pressed?.traffic.push(this.#traffic);
  }

  /** A new message of the bot: thinking when its content is still to come. */
  #open(flags: number): Entry {
    const now = new Date();
    const message = answerMessage(this.#effects.newId(), this.#act, this.#interaction, now);
    return newEntry(
      this.#act.place,
      { ...message, flags },
      {
        seenBy: flags & MessageFlags.Ephemeral ? this.#act.person : null,
        state: flags & MessageFlags.Loading ? "thinking" : "sent",
        origin: this.#origin,
        traffic: [this.#traffic],
      },
    );
  }

  #change(entry: Entry, body: MessageBody, files: readonly SentFile[]): void {
    const kept = entry.message.flags ?? 0;
    const flags = ((body.flags ?? kept) | (kept & MessageFlags.Ephemeral)) & ~MessageFlags.Loading;
    const { newId, put } = this.#effects;
    entry.message = editedMessage(entry.message, { ...body, flags }, files, newId);
    entry.state = "sent";
    if (files.length > 0) {
      for (const url of entry.files.values()) URL.revokeObjectURL(url);
      entry.files = new Map(files.map((file) => [file.name, blobUrl(file)]));
    }
    put(entry);
  }

  /** A command that got no answer leaves a private note; a press shows it at its message. */
  #fail(): void {
    if (this.#original === null && this.#pressed) {
      this.#pressed.traffic.push(this.#traffic);
      this.#effects.fail(this.#pressed);
      return;
    }
    const entry = this.#original ?? this.#open(MessageFlags.Ephemeral);
    entry.state = "failed";
    this.#effects.put(entry);
  }
}

/** An answer as a developer wants to read it: the files by name, not by their bytes. */
function forDevelopers(line: OutcomeLine): unknown {
  if (line.kind === "error") return { error: line.error };
  const files = line.files.map(({ name, contentType }) => ({ name, contentType }));
  const body = line.kind === "response" ? line.response : { target: line.target, ...line.message };
  return files.length > 0 ? { ...body, files } : body;
}

function blobUrl({ base64, contentType }: SentFile): string {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: contentType }));
}
