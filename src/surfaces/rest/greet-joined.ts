import { createHash } from "node:crypto";
import { REST } from "@discordjs/rest";
import { ChannelType, Routes } from "discord-api-types/v10";
import type { Log } from "#interactions/log.ts";
import type { DiscordMessage } from "#presenters/discord/outcome.ts";
import { readServer, type ServerChannels } from "./read-server.ts";
import { restOptions } from "./rest-options.ts";
import { whyUnsent } from "./why-unsent.ts";

/** The bot was brought to a server. */
export interface Joined {
  readonly server: string;
  /** The server's language, as Discord names it. */
  readonly locale: string;
  /** When, by Discord's clock. */
  readonly at: string;
}

export interface GreetingParts {
  readonly token: string;
  /** Where Discord's REST interface is; null is Discord. */
  readonly api: string | null;
  /** The message for a server the bot is new to; null for none. */
  readonly greeting: (server: string, locale: string) => Promise<DiscordMessage | null>;
  /** Lets so many milliseconds go by. */
  readonly wait: (duration: number) => Promise<unknown>;
  readonly log: Pick<Log, "warn">;
}

/** The bot may be on its way into the server still when Discord tells of it. In ms. */
export const WAITS_TO_JOIN: readonly number[] = [1_000, 3_000];
/** Who came longer before is greeted already: the bot was invited again, as for more rights. In ms. */
const LATELY = 5 * 60_000;
/** Discord tells again for ten minutes what was not answered; so many are known to be greeted. */
const MOST_GREETED = 1_000;

/**
 * Says hello by REST where the bot came to a server and may speak; elsewhere it stays silent. Of one
 * join it speaks once: what this process did it knows, and for another that Discord tells again the
 * message has a nonce, by which Discord takes it once within some minutes. Never rejects.
 */
export function greetJoined(given: GreetingParts): (joined: Joined) => Promise<void> {
  const parts = { ...given, rest: new REST(restOptions(given.api)).setToken(given.token) };
  const greeted = new Set<string>();
  return async (joined) => {
    const nonce = nonceOf(joined);
    if (greeted.has(nonce)) return;
    greeted.add(nonce);
    const [oldest] = greeted;
    if (greeted.size > MOST_GREETED && oldest !== undefined) greeted.delete(oldest);
    try {
      await greet(joined, nonce, parts);
    } catch (error) {
      parts.log.warn(whyUnsent(error), "Cannot greet a server");
    }
  };
}

type Parts = GreetingParts & { readonly rest: REST };

async function greet(joined: Joined, nonce: string, parts: Parts): Promise<void> {
  const { rest, greeting } = parts;
  const found = await onceThere(joined.server, parts);
  const channel = channelToSpeakIn(found);
  if (channel === null || !isNew(found, joined)) return;
  const message = await greeting(joined.server, joined.locale);
  if (message === null) return;
  const body = { ...message, nonce, enforce_nonce: true };
  await rest.post(Routes.channelMessages(channel), { body });
}

async function onceThere(server: string, { rest, wait }: Parts): Promise<ServerChannels> {
  for (const duration of WAITS_TO_JOIN) {
    try {
      return await readServer(server, rest);
    } catch (error) {
      const { status } = whyUnsent(error);
      if (status !== 403 && status !== 404) throw error;
    }
    await wait(duration);
  }
  return readServer(server, rest);
}

/** The channel where the server is told who joined, else the first that the bot may write in. */
function channelToSpeakIn({ system, channels }: ServerChannels): string | null {
  const open = channels.filter(({ type, mayWrite }) => type === ChannelType.GuildText && mayWrite);
  return (open.find(({ id }) => id === system) ?? open[0])?.id ?? null;
}

function isNew({ joinedAt }: ServerChannels, { at }: Joined): boolean {
  // Both are Discord's; what is no moment is no reason to stay silent.
  return !(Date.parse(at) - Date.parse(joinedAt ?? "") > LATELY);
}

/** The same for one join in every process; Discord takes at most 25 characters. */
function nonceOf({ server, at }: Joined): string {
  return createHash("sha256").update(`${server} ${at}`).digest("base64url").slice(0, 24);
}
