import { type Shard, ShardEvents, type ShardingManager } from "discord.js";
import type { Log } from "#interactions/log.ts";

export interface RevivingParts {
  /** Once it is aborted no shard is started again. */
  readonly stopping: AbortSignal;
  /** Milliseconds of a clock that never jumps. */
  readonly now: () => number;
  /** Lets so many milliseconds go by. */
  readonly wait: (duration: number) => Promise<unknown>;
  /** How long a start may take, in ms. */
  readonly longestStart: number;
  /** Asked after a short life: whether another would be in vain. */
  readonly isInVain: () => Promise<boolean>;
  readonly log: Pick<Log, "error">;
}

/** Before a shard that died is started again; each short life on end doubles it. In ms. */
const FIRST_PAUSE = 1_000;
/** So that one that never comes up asks less often than Discord allows: 1,000 starts a day. In ms. */
const LONGEST_PAUSE = 300_000;
/** A life of this length is no failed start. In ms. */
const GOOD_LIFE = 600_000;

/** Starts each shard again that died, after a pause. */
export function reviveShards(manager: ShardingManager, parts: RevivingParts): void {
  const { now } = parts;
  manager.on("shardCreate", (shard) => {
    let began = now();
    let shortLives = 0;
    shard.on(ShardEvents.Spawn, () => {
      began = now();
    });
    shard.on(ShardEvents.Death, () => {
      shortLives = now() - began < GOOD_LIFE ? shortLives + 1 : 0;
      void revive(shard, shortLives, parts);
    });
  });
}

async function revive(shard: Shard, shortLives: number, parts: RevivingParts): Promise<void> {
  const { stopping, wait, isInVain, longestStart, log } = parts;
  try {
    if (stopping.aborted || (shortLives > 0 && (await isInVain()))) return;
    await wait(Math.min(FIRST_PAUSE * 2 ** Math.max(shortLives - 1, 0), LONGEST_PAUSE));
    if (!stopping.aborted) await shard.spawn(longestStart);
  } catch (error) {
    if (stopping.aborted) return;
    log.error({ shard: shard.id, err: error }, "Cannot start a shard again");
  }
}
