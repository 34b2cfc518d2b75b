import type { ShardState } from "#presenters/discord/shard-state.ts";
import type { OpenRecord } from "./open-record.ts";

/** Whether the bot can answer now, and what that rests on. */
export interface Health {
  readonly ready: boolean;
  /** How many stories can be asked about by everybody; none is well where no folder is unreadable. */
  readonly stories: number;
  /** Whether the library answers. */
  readonly library: boolean;
  /** Null without a gateway. */
  readonly gateway: readonly ShardState[] | null;
}

/** Longer than this without an answered heartbeat, and a gateway is as good as gone. In seconds. */
const LONGEST_SILENCE = 60;
/** How long the library may take to answer, in ms. */
const LIBRARY_PATIENCE = 2_000;

export async function readHealth(
  { stories, library }: Pick<OpenRecord, "stories" | "library">,
  gateway: readonly ShardState[] | null,
): Promise<Health> {
  const [listed, answers] = await Promise.all([
    countStories(stories).catch(() => null),
    inTime(library.changes.latest()),
  ]);
  const isAlive = ({ isConnected, heartbeatAge }: ShardState) =>
    isConnected && heartbeatAge <= LONGEST_SILENCE;
  const isOnline = gateway === null || (gateway.length > 0 && gateway.every(isAlive));
  // Servers may have stories of their own alone; but where there are folders, one must be readable.
  const isLoaded = listed !== null && (listed.readable > 0 || listed.unread === 0);
  const ready = isLoaded && answers && isOnline;
  return { ready, stories: listed?.readable ?? 0, library: answers, gateway };
}

async function countStories({ listPublic, unread }: OpenRecord["stories"]) {
  return { readable: (await listPublic()).length, unread: await unread() };
}

function inTime(work: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), LIBRARY_PATIENCE);
    work.then(
      () => resolve(true),
      () => resolve(false),
    );
    work.catch(() => undefined).finally(() => clearTimeout(timer));
  });
}
