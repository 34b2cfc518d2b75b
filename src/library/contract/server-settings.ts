/** What a server's moderators chose, and what Discord says of it; null where nothing is known. */
export interface ServerSettings {
  /** The id of the story that is answered from. */
  readonly story: string | null;
  /** The language of the bot's own words, as Discord names it: `en-GB`. */
  readonly language: string | null;
  /** The language that Discord had for the server when somebody last used the bot there. */
  readonly serverLocale: string | null;
  /** Discord's id of the channel where new articles are announced. */
  readonly announceChannel: string | null;
  /** How long a person waits between two questions; in seconds. */
  readonly cooldown: number | null;
}

export interface ServerSettingsStore {
  /** All null for a server that never chose. */
  readonly read: (server: string) => Promise<ServerSettings>;
  /** Changes the fields that are given; resolves to all of them. */
  readonly change: (server: string, fields: Partial<ServerSettings>) => Promise<ServerSettings>;
  /**
   * Notes the language that Discord has for a server of which settings or feeds are kept; of any
   * other nothing. Resolves to whether anything was written.
   */
  readonly noteLocale: (server: string, locale: string) => Promise<boolean>;
}
