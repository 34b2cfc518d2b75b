import type { Log } from "#interactions/log.ts";
import { localeOfServer } from "#presenters/discord/locale-of-server.ts";
import type { OpenRecord } from "./open-record.ts";

/** So many servers are known; of those heard of longest ago it is looked again what is kept. */
const MOST_SERVERS = 10_000;

/**
 * Learns from interactions which language Discord has for a server, as announcements have nobody to
 * go by. The library is asked once for each language of a server, and keeps it where other things
 * of the server are kept; whoever begins to keep something tells the language along. Never rejects:
 * what was not noted is learnt by the next process, or when Discord tells of another.
 */
export function createLocaleLearner(
  { library, settings }: Pick<OpenRecord, "library" | "settings">,
  log: Pick<Log, "warn">,
): (interaction: unknown) => Promise<void> {
  const heard = new Map<string, string>();
  return async (interaction) => {
    const told = localeOfServer(interaction);
    if (told === null || heard.get(told.server) === told.locale) return;
    const { server, locale } = told;
    heard.delete(server);
    heard.set(server, locale);
    const [oldest] = heard.keys();
    if (heard.size > MOST_SERVERS && oldest !== undefined) heard.delete(oldest);
    try {
      const isNew = await library.settings.noteLocale(server, locale);
      if (isNew) await settings.libraryChanged([{ number: 0, story: null, server }]);
    } catch (error) {
      log.warn({ err: error, server }, "Cannot note the language of a server");
    }
  };
}
