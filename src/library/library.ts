import type { Analyses } from "./contract/analyses.ts";
import type { Articles } from "./contract/articles.ts";
import type { Changes } from "./contract/changes.ts";
import type { Corrections } from "./contract/corrections.ts";
import type { Feeds } from "./contract/feeds.ts";
import type { ServerSettingsStore } from "./contract/server-settings.ts";
import type { Servers } from "./contract/servers.ts";
import type { Stories } from "./contract/stories.ts";

/**
 * What the bot learns and is told, kept for years. Every home (an embedded file, PostgreSQL) keeps
 * this contract, which `tests/library/library-contract.ts` holds.
 *
 * - A write that resolved is on disk and is heard of by every worker within a second (`changes`).
 * - A write is whole or not there at all.
 * - A call that could not be done rejects with `LibraryError`; nothing was kept then. The next call
 *   tries again, so a database that was away is used again when it is back.
 * - Nothing is remembered in memory between calls: what is read is what is kept.
 * - A server's id limits what a call touches wherever one is asked for; an id of another server's
 *   record is then the same as one that is not there.
 */
export interface Library {
  readonly stories: Stories;
  readonly articles: Articles;
  readonly analyses: Analyses;
  readonly corrections: Corrections;
  readonly settings: ServerSettingsStore;
  readonly feeds: Feeds;
  readonly servers: Servers;
  readonly changes: Changes;
  /** Ends what is under way and lets the file or the connections go. */
  readonly close: () => Promise<void>;
}
