import type { Log } from "#interactions/log.ts";
import type { LibraryChange } from "#library/contract/changes.ts";
import type { ServerSettings, ServerSettingsStore } from "#library/contract/server-settings.ts";
import { createRefreshed, type Refreshed } from "./create-refreshed.ts";

/** What servers chose, in memory, so that questions are answered while the library is away. */
export interface LiveSettings {
  /** Nothing chosen for a server whose settings could never be read. */
  readonly read: (server: string) => Promise<ServerSettings>;
  readonly libraryChanged: (changes: readonly LibraryChange[]) => Promise<void>;
  readonly refreshAll: () => Promise<void>;
}

const NOTHING_CHOSEN: ServerSettings = {
  story: null,
  language: null,
  serverLocale: null,
  announceChannel: null,
  cooldown: null,
};

/** Settings are small; those of servers that asked longest ago are let go past this number. */
const MOST_SERVERS = 10_000;

export function createLiveSettings(settings: ServerSettingsStore, log: Log): LiveSettings {
  const servers = new Map<string, Refreshed<ServerSettings>>();
  const failed = (error: unknown) => log.warn({ err: error }, "Settings were not read anew");

  const use = (server: string): Refreshed<ServerSettings> => {
    const known = servers.get(server) ?? createRefreshed(() => settings.read(server), failed);
    servers.delete(server);
    servers.set(server, known);
    const [oldest] = servers.keys();
    if (servers.size > MOST_SERVERS && oldest !== undefined) servers.delete(oldest);
    return known;
  };

  return {
    read: (server) =>
      use(server)
        .get()
        .catch(() => NOTHING_CHOSEN),
    libraryChanged: async (changes) => {
      await Promise.all(
        changes
          .filter(({ story }) => story === null)
          .map(({ server }) => servers.get(server ?? "")?.refresh()),
      );
    },
    refreshAll: async () => {
      await Promise.all([...servers.values()].map((each) => each.refresh()));
    },
  };
}
