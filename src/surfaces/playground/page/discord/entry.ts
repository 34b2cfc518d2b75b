import type { APIMessage } from "discord-api-types/v10";
import type { Channel } from "./channels.ts";
import type { InteractionJson } from "./interactions.ts";
import type { Persona } from "./personas.ts";

/** A message in the channel and what the page knows of it besides. */
export interface Entry {
  readonly place: Channel;
  message: APIMessage;
  state: "sent" | "thinking" | "failed";
  /** Who alone sees it; null when everybody does. */
  readonly seenBy: Persona | null;
  readonly origin: Origin | null;
  /** Addresses of the attached files in this page, by name. */
  files: ReadonlyMap<string, string>;
  /** What was sent to the bot for it and what came back, the latest last. */
  readonly traffic: Traffic[];
}

/** What a message answers: a command and who used it, or a message whose button was pressed. */
export type Origin =
  | {
      readonly kind: "command";
      readonly person: Persona;
      /** `/who-said`, or the name of a message command. */
      readonly name: string;
      /** The whole line, with its options. */
      readonly line: string;
    }
  | { readonly kind: "reply"; readonly to: Entry };

export interface Traffic {
  readonly interaction: InteractionJson;
  readonly answers: unknown[];
}

export function newEntry(place: Channel, message: APIMessage, about: Partial<Entry> = {}): Entry {
  return {
    place,
    message,
    state: "sent",
    seenBy: null,
    origin: null,
    files: new Map(),
    traffic: [],
    ...about,
  };
}
